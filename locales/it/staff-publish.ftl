# Cards on their way to the public, and the organisations that ask to be members.

## Mails. $network: "QuBì Milano". A link stands between the two sentences.

staff-mail-review-asked-subject = { $network }: una scheda aspetta la revisione
staff-mail-review-asked-intro = Su { $network } c’è una scheda da leggere. Puoi pubblicarla o rimandarla con un commento:
staff-mail-review-asked-end = Se qualcun altro l’ha già letta, non devi fare niente.
staff-mail-review-answered-subject = { $network }: risposta sulla tua scheda
staff-mail-review-answered-intro = Chi cura i contenuti di { $network } ha letto la tua scheda. Qui vedi se è pubblicata o che cosa manca:
staff-mail-review-answered-end = Se hai domande, scrivile nei commenti della scheda.
staff-mail-application-declined-subject = { $network }: la vostra richiesta
staff-mail-application-declined-intro = Grazie per aver chiesto di entrare in { $network }. Questa volta non possiamo accogliere la richiesta.
staff-mail-application-declined-end = Cancelliamo subito il tuo nome, il tuo indirizzo e la scheda. Puoi sempre chiedere di nuovo.

## The history.

history-card-begun = scheda iniziata
history-card-saved = bozza salvata
history-card-review-asked = revisione chiesta
history-card-sent-back = bozza rimandata con un commento
history-card-published = scheda pubblicata
history-card-scheduled = pubblicazione programmata
history-card-unpublished = scheda tolta dal sito
history-card-unpublish-scheduled = ritiro dal sito programmato
history-card-unpublish-taken-back = ritiro dal sito annullato
history-card-changes-dropped = modifiche lasciate
history-card-restored = versione ripresa
history-card-cancelled = scheda annullata
history-card-archived = scheda archiviata
history-card-applied = richiesta di un ente
history-card-admitted = ente accolto
history-card-declined = ente non accolto
history-card-expired = richiesta scaduta e cancellata
history-sign-up-arrived = iscritto arrivato
history-sign-up-not-arrived = segno di arrivo tolto
history-sign-up-made = persona iscritta da chi lavora qui
history-sign-up-ended = persona tolta dalla lista
history-event-notice-sent = avviso mandato a chi si è iscritto
history-pledge-received = promessa arrivata
history-pledge-received-at-shop = promessa lasciata in negozio
history-gift-received = dono senza promessa
history-gift-received-at-shop = dono lasciato in negozio
history-goods-sorted = cose messe in ordine
history-goods-given = cose date alle famiglie
history-stock-corrected = conteggio corretto
history-shop-link-renewed = nuovo link per un negozio

## The list of cards.

publish-title = Contenuti
publish-begin = Nuova scheda
publish-filter = Filtra
publish-filter-all = Tutte
publish-filter-translations = Traduzioni da fare
publish-list-empty = Qui non c’è niente.
# $date: "24 novembre 2026".
publish-changed = cambiata il { $date }
publish-state-draft = Bozza
publish-state-in_review = In revisione
publish-state-published = Pubblicata
publish-state-cancelled = Annullata
publish-state-archived = Archiviata
publish-kind-desk = Sportello
publish-kind-organisation = Ente
publish-kind-event = Evento
publish-kind-drive = Raccolta
publish-translated-current = Traduzione aggiornata
publish-translated-outdated = Da rivedere: l’italiano è cambiato
publish-translated-missing = Traduzione mancante

## A new card.

publish-begin-kind = Che cosa?
publish-begin-keeper = Ente che cura lo sportello, o organizza l’evento o la raccolta
publish-begin-copy = Copia da una scheda che c’è già
publish-begin-button = Crea la bozza
publish-choose = Scegli
publish-none = Nessuno

## The pages of a card.

publish-tabs = Pagine della scheda
publish-tab-card = Scheda
publish-tab-state = Stato e commenti
publish-tab-translation = Traduzioni
publish-tab-preview = Anteprima
publish-tab-versions = Versioni
publish-on-site = Il sito mostra questa versione.
publish-on-site-older = Il sito mostra una versione di prima.
publish-event-door = Chi si è iscritto, e chi arriva
publish-off-site = Non è sul sito.
# $when: "martedì 14 gennaio, ore 10:00".
publish-publishes-at = Sarà pubblicata { $when }.
publish-unpublishes-at = Sarà tolta dal sito { $when }.

## The form.

publish-part-texts = Testi
publish-part-facts = Dati
publish-part-contact = Contatti e prenotazione
publish-part-place = Luogo
publish-texts-hint = Scrivi prima in italiano. Una riga vuota comincia un nuovo paragrafo.
publish-text-about = Che cosa si fa allo sportello
publish-text-does = Che cosa fa l’ente
publish-text-bring = Che cosa portare
publish-text-directions = Come arrivare
publish-text-title = Titolo
publish-text-summary = In breve
publish-text-text = Tutto il resto
publish-text-cost-note = A che cosa servono i soldi
publish-text-alternative = Che cosa si vede nell’immagine
publish-text-outcome = Com’è andata
publish-text-stage = Tappa { $n }: che cosa si fa
publish-text-point = Come si arriva al punto di consegna { $n }
publish-text-item = Come si chiama una delle cose che servono
publish-confirm = L’ho riletta: va ancora bene così
publish-fact-name = Nome
publish-fact-municipality = Municipio o Comune
publish-fact-area = Zona
publish-fact-organisation = Ente che lo cura
publish-fact-kinds = Come si viene ricevuti
publish-fact-languages = Lingue parlate
publish-fact-topics = Temi
publish-fact-phone = Telefono
publish-fact-hours = Quando si risponde al telefono
publish-hours-hint = Per esempio: 10:00-13:00, 14:30-17:00. Lascia vuoto se nessuno risponde.
publish-fact-asks = Che cosa si chiede alla famiglia
publish-asks-name_and_contact = Nome e un contatto
publish-asks-nothing = Niente: basta il codice
publish-fact-notice = Ore di preavviso per prenotare
publish-fact-horizon = Giorni in anticipo in cui si può prenotare
publish-fact-holidays = Giorni festivi
publish-holidays-shut = Chiuso nei festivi
publish-holidays-open = Aperto anche nei festivi
publish-fact-place = Nome del luogo
publish-place-hint = Senza luogo, l’indirizzo si dà alla prenotazione.
publish-fact-address = Indirizzo
publish-fact-steps = Gradini
publish-steps-unknown = Non si sa
publish-steps-yes = Senza gradini
publish-steps-no = Con gradini
publish-note = Che cosa hai cambiato
publish-note-hint = Per chi la rilegge. Puoi lasciare vuoto.
publish-save = Salva la bozza
publish-save-and-ask = Salva e chiedi la revisione
publish-error-choose = Scegli una risposta
publish-error-empty = Scrivi qualcosa qui
# $n: a number of characters.
publish-error-long =
    { $n-plural ->
        [one] Accorcia: al massimo { $n } carattere
       *[other] Accorcia: al massimo { $n } caratteri
    }
publish-error-unreadable = Ci sono caratteri che non si leggono: riscrivi questo testo
publish-error-area = Questa zona è in un altro Municipio o Comune
publish-error-kinds = Scegli almeno un modo
publish-error-hours = Non capisco questi orari. Scrivi per esempio 10:00-13:00
# $from and $to: the least and the most.
publish-error-number = Scrivi un numero da { $from } a { $to }
publish-error-place = Servono sia il nome sia l’indirizzo del luogo
publish-error-municipalities = Scegli almeno una risposta
publish-error-web = Questo indirizzo web non va bene. È fatto così: https://www.esempio.it
publish-error-comment = Scrivi il commento
publish-error-moment = Scrivi giorno e ora

## Steps.

publish-steps = Che cosa puoi fare
publish-step-ask = Chiedi la revisione
publish-step-send-back = Rimanda con il commento
publish-step-publish = Pubblica
publish-from = Pubblica dal
publish-from-hint = Vuoto: subito
publish-until = Togli dal sito il
publish-until-hint = Vuoto: resta
publish-step-leaves = Salva quest’ora
publish-step-unpublish = Togli dal sito
publish-step-drop = Lascia perdere le modifiche
publish-step-cancel = Annulla la scheda
publish-step-archive = Archivia
publish-comments = Commenti
publish-comments-none = Nessun commento.
publish-comment = Il tuo commento
publish-comment-button = Aggiungi il commento

## Refusals.

publish-refused-changed = Intanto qualcuno ha salvato una nuova versione. Rileggila prima di andare avanti.
publish-refused-overtaken = Intanto qualcun altro ha salvato. Qui sotto vedi che cosa ha cambiato; nel modulo c’è quello che hai scritto tu. Se salvi ancora, resta il tuo testo.
publish-refused-closed = Questa scheda è chiusa. Chi la cura può riprenderla salvando una nuova versione.
publish-refused-archive = Una scheda senza data non si annulla: si archivia.
publish-refused-nothing = È già così: non c’è niente da fare.
# $what: "il modo in cui si viene ricevuti e l’indirizzo".
publish-refused-incomplete = Prima di pubblicare manca ancora: { $what }.
publish-refused-awaited =
    { $n-plural ->
        [one] Qui è ancora attesa { $n } famiglia. Prima sposta o annulla il suo appuntamento, poi chiudi le aperture.
       *[other] Qui sono ancora attese { $n } famiglie. Prima sposta o annulla i loro appuntamenti, poi chiudi le aperture.
    }
publish-awaited-bookings = Gli appuntamenti dello sportello
publish-awaited-openings = Le aperture dello sportello
publish-refused-signed-up =
    { $n-plural ->
        [one] C’è ancora { $n } iscrizione. Prima annulla l’evento: così chi è iscritto lo sa.
       *[other] Ci sono ancora { $n } iscrizioni. Prima annulla l’evento: così chi è iscritto lo sa.
    }
publish-refused-impossible = Così non può andare: { $what }.
publish-finding-ends-before-start = una tappa finisce prima di cominciare
publish-finding-past = la data è passata
publish-finding-first-date = la prima data non segue la regola
publish-finding-weekday = il giorno della settimana non è quello della data
publish-finding-overlap = c’è già un altro evento alla stessa ora
publish-finding-holiday = è un giorno festivo
publish-finding-school = le scuole sono chiuse
publish-finding-ends-with = la regola non dice quando finisce
publish-refused-application = Questa scheda è la richiesta di un ente: decidi prima quella.
publish-refused-clash = C’è già una scheda con questo indirizzo, oppure qualcosa a cui la scheda rimanda non esiste più.
publish-refused-past = Quest’ora è già passata, oppure la fine viene prima dell’inizio.
publish-refused-elsewhere = Qui non puoi scrivere: scegli un Municipio di cui ti occupi, o l’ente per cui lavori.
publish-refused-copy = Da questa scheda non si può copiare: è di un altro tipo.
publish-missing-kinds = come si viene ricevuti
publish-missing-municipality = dove lavora
publish-missing-italian = il testo italiano
publish-missing-address = nome e indirizzo del luogo
publish-missing-title = il titolo in italiano
publish-missing-stages = quando e dove
publish-missing-alternative = che cosa si vede nell’immagine
publish-missing-period = da quando a quando
publish-missing-contact-phone = il telefono di chi risponde
publish-missing-items = le cose da raccogliere
publish-missing-points = dove si portano le cose
publish-missing-windows = quando si portano le cose, per ogni punto di consegna

## The card of an event.

publish-part-what = Che cosa
publish-part-when = Quando e dove
publish-part-whom = Per chi
publish-part-sign-up = Iscrizione
publish-part-more = Altro
publish-part-outcome = Dopo l’evento
publish-event-kind = Che cos’è
publish-event-drive = Per la raccolta
publish-event-drive-none = Nessuna
publish-event-drive-gone = Una raccolta che non è più sul sito
publish-event-phone = Telefono per chi ha domande
publish-other-languages = In altre lingue
publish-markdown-hint = Puoi usare **grassetto**, elenchi con il trattino e collegamenti [così](https://www.esempio.it).
# $n: 1, 2, 3…
publish-stage = Tappa { $n }
publish-stage-add = Aggiungi un’altra tappa
publish-stage-day = Giorno
publish-stage-start = Comincia alle
publish-stage-end = Finisce alle
publish-stage-online = È online
publish-stage-link = Indirizzo per collegarsi
publish-stage-link-hint = Il sito lo mostra solo dall’ora d’inizio.
publish-stage-more = Che cosa si fa qui, e come si va alla tappa dopo
publish-stage-together = Da qui si va insieme alla tappa dopo
publish-stage-remove = Togli questa tappa
publish-age-from = Da quanti anni
publish-age-until = Fino a quanti anni
publish-age-hint = Lascia vuoto se è per tutti.
publish-cost-free = Gratis
publish-cost-offering = Offerta libera: chi non dà niente è benvenuto
publish-cost-price = Si paga
publish-price = Prezzo a persona, in euro
publish-price-hint = Solo se si paga. Per esempio: 5 oppure 5,50
publish-repeats = Si ripete?
publish-repeats-hint = La prima tappa dice giorno e ora della prima volta. Dopo aver salvato vedi tutte le date, e puoi cambiarne una.
publish-repeats-never = No, una volta sola
publish-repeats-giorno = Ogni giorno
publish-repeats-settimana = Ogni settimana
publish-repeats-mese-data = Ogni mese, lo stesso numero del mese
publish-repeats-mese-giorno = Ogni mese, lo stesso giorno della settimana (per esempio il secondo giovedì)
publish-repeats-mese-ultimo = Ogni mese, l’ultima volta di quel giorno della settimana
publish-repeats-resta = Com’è adesso
publish-repeats-every = Ogni quanto
publish-repeats-every-hint = 1: sempre. 2: una volta sì e una no.
publish-repeats-days = In quali giorni (se ogni settimana)
publish-until-when = Fino a quando?
publish-until-volte = Un certo numero di volte
publish-until-giorno = Fino a un giorno
publish-until-mai = Senza fine, per ora
publish-until-count = Quante volte
publish-until-day = Ultimo giorno
publish-dates = Le date, una per una
publish-dates-hint = Scegli che cosa cambia in una data. Se la sposti, salva: poi scrivi il nuovo giorno.
publish-date-as-ever = Come sempre
publish-date-salta = Non c’è
publish-date-annullata = Annullata: il sito lo dice
publish-date-spostata = Spostata
publish-sign-up = Ci si iscrive?
publish-sign-up-no = No, si viene e basta
publish-sign-up-si = Sì, con i posti contati
publish-sign-up-how = Come ci si iscrive
publish-sign-up-per = A che cosa ci si iscrive
publish-sign-up-per-date = A tutta la giornata
publish-sign-up-per-stage = A una tappa
publish-capacity = Quanti posti
publish-capacity-hint = Persone, grandi e piccoli. Vuoto: senza limite.
publish-party = Quante persone al massimo per iscrizione
publish-party-hint = Una famiglia con i nonni: 8.
publish-waiting-list = Quando è pieno, si può aspettare un posto
publish-adults-only = Solo adulti
publish-asks-ages = Chiedi l’età dei bambini
publish-asks-gifts = Chiedi la taglia del regalo
publish-arrivals = Famiglie per mezz’ora
publish-arrivals-hint = Se vuoi evitare la coda: ogni famiglia riceve una mezz’ora. Vuoto: si arriva all’inizio.
publish-closes = Ore prima dell’inizio in cui si chiude l’iscrizione
publish-closes-hint = 0: ci si iscrive fino all’inizio.
publish-picture = Immagine
publish-picture-add = Aggiungi un’immagine
publish-picture-change = Cambia o togli l’immagine
publish-picture-first-save = Prima salva quello che hai scritto.
publish-picture-file = File della foto
publish-picture-file-hint = JPEG, PNG o WebP, al massimo 12 MB. Il luogo e l’ora dello scatto vengono tolti.
publish-picture-alternative-hint = Per chi non la vede: per esempio «Bambini che decorano un albero».
publish-picture-save = Salva l’immagine
publish-picture-remove = Togli l’immagine
publish-picture-none = Scegli un’immagine
publish-picture-no-alternative = Scrivi che cosa si vede, in una riga
publish-picture-too-large = Questo file è troppo grande. Al massimo 12 MB: manda una foto più piccola.
publish-picture-no-image = Questo file non è una foto. Vanno bene JPEG, PNG e WebP.
publish-picture-too-many-pixels = Questa immagine ha troppi punti. Al massimo 8000 per lato: manda una foto più piccola.
publish-picture-damaged = Questo file è rovinato e non si apre. Prova a salvarlo di nuovo o scegline un altro.
publish-error-ages = La seconda età deve essere uguale alla prima o più grande
# $n: 500.
publish-error-price = Scrivi il prezzo in euro, più di 0 e meno di { $n }
publish-error-day = Scrivi il giorno, per esempio 17/12/2026
publish-error-past-day = Questo giorno è già passato
publish-error-time = Scrivi l’ora, per esempio 16:30
publish-error-stage-end = Finisce prima di cominciare
publish-error-repeats-when = Per ripeterlo serve il giorno della prima tappa
publish-error-never = Con questa regola non c’è nessuna data
# $day: "giovedì 17 dicembre 2026".
publish-error-first-date = Il primo giorno ({ $day }) non è tra quelli scelti qui
# $day: "17 dicembre 2026". $said, $is: "martedì", "giovedì".
publish-error-weekday = Qui c’è scritto { $said }, ma il { $day } è { $is }
publish-noticed = Da guardare
# $day: "giovedì 17 dicembre". $event: the title of an event.
publish-noticed-overlap = { $day }: alla stessa ora c’è anche { $event }
publish-noticed-holiday = { $day } è un giorno festivo
publish-noticed-school = { $day }: le scuole sono chiuse
publish-noticed-ends-with = Non c’è scritto quando finisce: l’ultima data è { $day }

## Differences, preview, versions.

publish-theirs = Che cosa è cambiato intanto
publish-differs = Che cosa cambia rispetto al sito
publish-no-changes = Nessuna differenza.
publish-deleted = tolto:
publish-inserted = aggiunto:
publish-preview-banner = Anteprima: il pubblico non vede ancora questa versione.
publish-preview-back = Torna alla scheda
publish-version = Versione { $n }
publish-version-live = sul sito
publish-version-first = La prima versione.
publish-restore = Riprendi questa versione

## Organisations that apply.

applications-title = Richieste degli enti
applications-none = Nessuna richiesta in attesa.
# $date: "24 novembre 2026".
applications-erased = Se nessuno decide, la richiesta si cancella da sola il { $date }.
applications-person = Persona di riferimento
applications-admit = Accogli e invita
applications-decline-open = Non accogliere
applications-decline = Rifiuta e cancella i dati
applications-sentence = Una frase per chi ha chiesto
applications-sentence-hint = Va nell’e-mail. Puoi lasciare vuoto.

## The card of a drive: what cannot be.

publish-drive-ends-before-start = la raccolta finisce prima di cominciare
publish-drive-too-long = la raccolta dura più di un anno
publish-drive-past = la raccolta è già finita
publish-drive-window-outside = un orario di consegna è fuori dal periodo della raccolta
publish-drive-window-never = un orario di consegna non ha nessun giorno
publish-drive-window-ends-before-start = un orario di consegna finisce prima di cominciare
publish-drive-window-takes-nobody = un orario di consegna ha zero posti
publish-drive-item-nameless = un articolo non ha un nome in italiano
publish-drive-item-too-many = di un articolo servono troppi pezzi
publish-drive-same-key = due cose hanno la stessa chiave
publish-refused-promised =
    { $n-plural ->
        [one] C’è ancora { $n } promessa di dono. Prima annulla la raccolta: così chi ha promesso lo sa.
       *[other] Ci sono ancora { $n } promesse di dono. Prima annulla la raccolta: così chi ha promesso lo sa.
    }
