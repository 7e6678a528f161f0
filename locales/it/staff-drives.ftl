# Drives: their card, the counter, the stock, the links of shops, what came of them.

staff-drives-title = Raccolte

## The card: for whom, where, when.

staff-drives-part-whom = Per chi e quando
staff-drives-part-where = Dove e quando si porta
staff-drives-part-where-hint = Senza un posto e un orario la raccolta non si pubblica.
staff-drives-part-items = Che cosa si raccoglie
staff-drives-part-contact = Chi risponde
staff-drives-whole-network = Se non scegli niente, la raccolta è per tutta la rete.
staff-drives-from = Primo giorno
staff-drives-until = Ultimo giorno
staff-drives-contact-hint = Il sito mostra nome e telefono. Senza un telefono la raccolta non si pubblica.
staff-drives-contact-name = Nome di chi risponde
staff-drives-contact-phone = Telefono
staff-drives-contact-email = E-mail
staff-drives-other-organisers = Altri che la organizzano
staff-drives-other-organisers-hint = Uno per riga: per esempio una scuola o una parrocchia.
staff-drives-grace = Giorni di attesa
staff-drives-grace-hint = Se chi ha promesso non viene, per questi giorni la cosa resta sua. Poi torna nell’elenco.

## A drop-off point and its windows. $n: 1, 2, 3…

staff-drives-point = Punto di consegna { $n }
staff-drives-points-more = Aggiungi un punto di consegna
staff-drives-point-kind = Che cos’è
staff-drives-point-kind-point = Un posto con i suoi orari
staff-drives-point-kind-shop = Un negozio che partecipa
staff-drives-point-desk = Il posto di uno sportello
staff-drives-point-other = Un altro posto: lo scrivo qui sotto
staff-drives-point-more = Come si arriva, gradini, telefono
staff-drives-point-phone = Telefono di questo punto, se è diverso
staff-drives-point-remove = Togli questo punto di consegna
staff-drives-windows = Quando si porta qui
staff-drives-window = Orario { $n }
staff-drives-windows-more = Aggiungi un orario
staff-drives-window-day = Quando
# $day: "Lunedì".
staff-drives-window-every = { $day }, ogni settimana
staff-drives-window-dates = In certi giorni
staff-drives-window-from = Dalle
staff-drives-window-until = Alle
staff-drives-window-capacity = Quante consegne al massimo
staff-drives-window-capacity-hint = Per ogni giorno. Vuoto: senza limite.
staff-drives-window-days = Quali giorni, e giorni festivi
staff-drives-window-days-hint = Solo se hai scelto «In certi giorni». Per esempio: 17/12/2026, 19/12/2026
staff-drives-window-holidays = Anche nei giorni festivi
staff-drives-window-remove = Togli questo orario
staff-drives-dates-hint = Chi ha promesso per una data annullata o spostata riceve un messaggio. Se la sposti, salva: poi scrivi il nuovo orario.

## What is asked for.

staff-drives-kits = Kit per la scuola: per quanti bambini
staff-drives-kits-hint = Scrivi il numero di bambini: il programma calcola quaderni, matite e il resto. Il sito mostra solo i totali, mai i bambini.
staff-drives-items = Altre cose
staff-drives-items-hint = Si aggiungono a quelle dei kit.
staff-drives-items-more = Aggiungi altre cose
# $n: 1, 2, 3…
staff-drives-item = Cosa { $n }
staff-drives-item-word = Dall’elenco
staff-drives-item-none = Scegli, o scrivi un nome qui sotto
staff-drives-item-own = Non è nell’elenco
staff-drives-item-name = Come si chiama, una sola: per esempio «lampada da tavolo»
staff-drives-item-needed = Quante servono
staff-drives-item-priority = Quanto serve
staff-drives-priority-urgent = È urgente
staff-drives-priority-normal = Come le altre
staff-drives-priority-welcome = Meno urgente
staff-drives-item-notes = Note
staff-drives-item-note = Che cosa guardare quando si compra: misura, colore
staff-drives-item-price = Circa quanto costa una, in euro
staff-drives-item-staff = Nota solo per noi
staff-drives-item-remove = Togli questa cosa

## The card: what is wrong.

staff-drives-error-whole-network = Scegli il tuo territorio: una raccolta per tutta la rete, o per altri, la scrive chi li coordina
# $n: 20.
staff-drives-error-others = Al massimo { $n } nomi
staff-drives-error-nameless = Scegli una cosa dell’elenco, o scrivi il suo nome in italiano
staff-drives-error-two-names = Scegli dall’elenco oppure scrivi un nome: non tutti e due
staff-drives-error-too-many = Sono troppe, insieme a quelle dei kit
staff-drives-error-shop-hours = Un negozio ha i suoi orari: togli quelli scritti qui sotto
staff-drives-error-days = Scrivi i giorni, per esempio 17/12/2026, 19/12/2026
staff-drives-error-too-long = Una raccolta dura al massimo un anno
staff-drives-error-window-outside = Un giorno è fuori dal periodo della raccolta
staff-drives-error-window-never = Nel periodo della raccolta questo giorno non c’è mai
staff-drives-error-window-nobody = Scrivi almeno 1, o lascia vuoto

## The list.

staff-drives-none = Per ora non c’è nessuna raccolta.
staff-drives-over = Finite
staff-drives-home = Consegne di oggi
staff-drives-coming = non è ancora cominciata
# $from, $until: "24 novembre 2026".
staff-drives-period = Dal { $from } al { $until }
staff-drives-today-nothing = Oggi: nessuna consegna promessa
staff-drives-today-expected =
    { $n-plural ->
        [one] Oggi: { $n } consegna attesa
       *[other] Oggi: { $n } consegne attese
    }
# $day: "martedì 1 dicembre".
staff-drives-next = Prossime consegne: { $day }
staff-drives-no-more-windows = Non ci sono altri orari di consegna.

## The counter.

staff-drives-to-counter = Consegne e magazzino
staff-drives-search = Codice o nome
staff-drives-today = Oggi
staff-drives-days = Altri giorni
staff-drives-no-window = In questo giorno non c’è nessun orario di consegna. Chi viene lo stesso è benvenuto: cerca il codice, o segna un dono.
staff-drives-nothing-promised = Nessuno ha promesso di venire.
staff-drives-came-of =
    { $n-plural ->
        [one] { $came } di { $n } consegna fatta
       *[other] { $came } di { $n } consegne fatte
    }
# $typed: what somebody looked for.
staff-drives-found = Trovate con «{ $typed }»
staff-drives-found-nothing = Nessuna promessa con «{ $typed }». Se qualcuno ha portato qualcosa, segnala come dono.
staff-drives-nameless = Senza nome
staff-drives-state-expected = attesa
# $time: "16:42".
staff-drives-state-received = arrivata alle { $time }
staff-drives-state-brought = arrivata
staff-drives-state-withdrawn = ritirata da chi dona
staff-drives-state-lapsed = scaduta
staff-drives-place-open = senza orario
# $item: "zaino".
staff-drives-line = { $n } × { $item }
staff-drives-line-brought = { $item }: promessi { $promised }, arrivati { $brought }
staff-drives-all-came = È arrivato tutto
staff-drives-more-or-less = Di più o di meno
staff-drives-received = Segnato: la consegna è arrivata.
staff-drives-received-before = Era già segnato. Se porta ancora qualcosa, segnala come dono.
staff-drives-receive = Che cosa è arrivato?
# $name: a first name. $code: "K7P Q2M".
staff-drives-receive-of = { $name }, codice { $code }
staff-drives-hint-promised = promessi: { $n }
staff-drives-receive-others = È arrivato anche altro
staff-drives-receive-button = Segna che è arrivato
staff-drives-gift = Dono senza promessa
staff-drives-gift-what = Scrivi quanti pezzi sono arrivati. Lascia vuoto il resto.
staff-drives-gift-button = Segna il dono
staff-drives-gift-received = Segnato: il dono è arrivato.
staff-drives-not-asked = Cose che la raccolta non chiede più

## The stock.

staff-drives-stock = Magazzino
staff-drives-nothing-came = Non è ancora arrivato niente.
staff-drives-column-item = Cosa
staff-drives-column-received = Arrivati
staff-drives-column-unsorted = Da ordinare
staff-drives-column-ready = Pronti
staff-drives-column-given = Dati
staff-drives-column-needed = Servono
staff-drives-column-promised = Promessi
staff-drives-column-open = Mancano
staff-drives-sort = Metti in ordine
staff-drives-sort-what = Scrivi quanti pezzi hai guardato e messo a posto.
staff-drives-sort-button = Segna che sono in ordine
staff-drives-sort-all = È tutto in ordine
staff-drives-sorted = Segnato: le cose sono in ordine.
staff-drives-hint-unsorted = da ordinare: { $n }
staff-drives-nothing-unsorted = Non c’è niente da mettere in ordine.
staff-drives-give = Dai alle famiglie
staff-drives-give-kit = Kit
staff-drives-give-count = Quanti kit
staff-drives-give-single = Nessun kit: cose singole
staff-drives-give-fill = Prepara l’elenco
# $kit: "Prima elementare".
staff-drives-give-heading =
    { $n-plural ->
        [one] { $n } kit: { $kit }
       *[other] { $n } kit: { $kit }
    }
staff-drives-give-pieces = Cose pronte
staff-drives-give-hint = Cambia i numeri se dai di più o di meno. Non scrivere a chi: contiamo solo i pezzi.
staff-drives-give-others = Altre cose pronte
staff-drives-give-button = Segna che è dato
staff-drives-given = Segnato: le cose sono date.
staff-drives-hint-ready = pronti: { $n }
staff-drives-nothing-ready = Non c’è ancora niente di pronto: prima metti in ordine quello che è arrivato.
staff-drives-correct = Correggi un conto
staff-drives-correct-item = Di che cosa
staff-drives-correct-counter = Quale conto
staff-drives-counter-received = Arrivati
staff-drives-counter-sorted = Messi in ordine
staff-drives-counter-given = Dati
staff-drives-correct-by = Quanti in più o in meno
staff-drives-correct-by-hint = Per esempio: 3 oppure -2
staff-drives-correct-why = Perché
staff-drives-correct-why-hint = Resta scritto. Non scrivere nomi di famiglie.
staff-drives-correct-button = Correggi
staff-drives-corrected = Il conto è corretto.
staff-drives-noted-before = Era già segnato: non è cambiato niente.
staff-drives-error-unsorted = Da ordinare ce ne sono solo { $n }
staff-drives-error-ready = Pronti ce ne sono solo { $n }
# $n: 100.000.
staff-drives-error-by = Scrivi un numero intero, per esempio 3 oppure -2, fino a { $n }
staff-drives-error-why = Scrivi perché
staff-drives-error-balance = Così i conti non tornano: i dati non possono essere più di quelli in ordine, né quelli in ordine più degli arrivati

## The links of shops.

staff-drives-shops = Link per i negozi
staff-drives-shops-what = Con il suo link un negozio segna che cosa è stato lasciato. Non vede nomi e non può fare altro.
staff-drives-shops-none = Questa raccolta non ha negozi.
# $day: "24 novembre 2026".
staff-drives-shop-since = Ha un link dal { $day }
staff-drives-shop-no-link = Non ha ancora un link
staff-drives-shop-make = Crea il link
staff-drives-shop-renew = Crea un link nuovo
staff-drives-shop-renew-hint = Quello di prima non si apre più.
staff-drives-shop-link = Il link del negozio
staff-drives-shop-link-once = Copialo o stampalo adesso: non lo mostriamo più. Chi ha il link può segnare che cosa è stato lasciato.
staff-drives-shop-link-qr = Il link del negozio come codice QR
staff-drives-shop-link-print = Stampa questa pagina e dalla al negozio.
staff-drives-shop-link-done = L’ho copiato

## How it stands, and what came of it.

staff-drives-report = A che punto siamo
staff-drives-report-ended = Com’è andata
staff-drives-report-open = Mancano
staff-drives-report-arrived = Arrivati
staff-drives-report-given = Dati
staff-drives-report-kits = Kit dati alle famiglie
staff-drives-report-few = meno di 5
staff-drives-report-items = Cosa per cosa
