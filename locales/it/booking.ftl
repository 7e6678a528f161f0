# Booking in five steps, the appointment afterwards, and the call-back.
# $desk is a desk's whole name: "Sportello Quarto Oggiaro". $when is a day and a time.

## All steps.

book-title = Prenota un appuntamento
# The title of a step in the browser: "Dettagli – Prenota un appuntamento".
book-step-title = { $step } – Prenota un appuntamento
book-here = Prenota
book-step-of = Passo { $step } di { $total }: { $name }
book-step-done = (fatto)
book-step-place = Luogo
book-step-time = Data e orario
book-step-details = Dettagli
book-step-who = Richiedente
book-step-summary = Riepilogo
book-prefer-phone = Preferisci telefonare? { $phone }
book-prefer-phone-hours = Preferisci telefonare? { $phone }, { $hours }
book-hold = Teniamo per te { $when } fino alle { $time }.
book-hold-more = Mi serve più tempo
book-hold-over = Il tempo è finito: se il posto è ancora libero lo riprendiamo.
book-hold-leave = Lascia questo orario
# Somebody came back after the time was over; nobody else has taken it.
book-hold-still-free = Il tempo per finire è passato, ma { $when } è ancora libero.
book-hold-again = Tienilo ancora per me
book-gone-what = Il tempo per finire è passato, oppure hai lasciato l’orario. Niente di quello che hai scritto è rimasto.

## 1 Place.

book-place-heading = Dove vuoi andare?
book-place-legend = Scegli lo sportello
book-place-button = Vedi gli orari liberi
book-place-municipality = Dove
book-place-everywhere = Tutti
book-place-none = Per ora non si può prenotare da questo sito. Telefona, oppure lascia il tuo numero: ti richiamiamo noi.
book-place-none-here = { $municipality }: qui per ora non si può prenotare da questo sito. Questi sono gli sportelli più vicini.

## 2 Date and time.

book-time-heading = Quando vuoi venire?
book-time-month = Mese
book-time-language = Lingua parlata
book-time-language-any = Tutte
book-time-legend = Scegli giorno e ora
book-time-hour = ore { $time }
# What a time says below its hour: "martedì 15 dicembre, si parla italiano e arabo".
book-time-spoken = { $day }, si parla { $languages }
book-time-free =
    { $n-plural ->
        [one] un posto libero
       *[other] { $n } posti liberi
    }
book-time-button = Tieni questo orario e continua
book-time-none-days =
    { $n-plural ->
        [one] Nessun posto libero domani. Ti richiamiamo noi.
       *[other] Nessun posto libero nei prossimi { $n } giorni. Ti richiamiamo noi.
    }
book-time-none-month = Nessun posto libero in questo mese. Prova un altro mese.
book-time-first-free = Il primo posto libero è { $when }.
book-time-none-fits = Nessun orario va bene?
book-time-nearby = Posti liberi vicino:
book-time-lost-legend = I primi posti liberi: { $desk }
book-time-lost-nearby = Vicino a te

## 3 Details.

book-details-heading = Di che cosa vuoi parlare?
book-details-lead = Puoi anche non dirlo.
book-details-topic = Argomento
book-details-kind = Come vuoi parlare con noi?
book-details-note = Una nota per lo sportello (facoltativa)
book-details-note-hint = Per esempio: vengo con il passeggino. Non scrivere cose riservate: le dirai a voce.
book-details-button = Continua: chi sei

## 4 Who you are.

book-who-heading = Chi sei?
book-who-name = Nome
book-who-name-hint = Basta il nome, senza cognome
book-who-contact = Come ti avvisiamo?
book-who-contact-hint = Ne basta uno. Se non vuoi lasciarli, ti diamo un codice da conservare.
book-who-phone = Telefono
book-who-email = Oppure e-mail
book-who-language = In che lingua ti scriviamo?
book-who-interpreter = Ti serve un interprete?
book-who-privacy =
    { $n-plural ->
        [one] Lo vede solo lo sportello. Cancelliamo i tuoi dati il { $date }, { $n } giorno dopo l’appuntamento.
       *[other] Lo vede solo lo sportello. Cancelliamo i tuoi dati il { $date }, { $n } giorni dopo l’appuntamento.
    }
book-who-privacy-link = I tuoi dati
book-who-button = Continua: il riepilogo

## 5 Summary.

book-summary-heading = Controlla e conferma
book-summary-appointment = Appuntamento
book-summary-who = Chi sei
# For those who hear the page: after "Modifica".
book-summary-change-desk = lo sportello
book-summary-change-time = data e ora
book-summary-change-topic = l’argomento
book-summary-change-kind = come parlare con noi
book-summary-change-note = la nota
book-summary-change-name = il nome
book-summary-change-contact = come ti avvisiamo
book-summary-change-language = la lingua
book-summary-interpreter-yes = { $language }, con interprete
book-summary-interpreter-no = { $language }, senza interprete
book-summary-contact = Come ti avvisiamo
book-summary-no-contact = Con il codice, senza telefono né e-mail
book-summary-terms = Ho letto { $link }
book-summary-terms-link = che cosa fate dei miei dati
book-back-to-summary = Torna al riepilogo
book-other-time = Scegli un altro orario
book-too-many-heading = Hai già molti appuntamenti

## Somebody who already has an appointment.

book-already-heading = Hai già un appuntamento
book-already-what = Con questo telefono o questa e-mail c’è già un appuntamento in questo sportello. Puoi spostarlo: ti serve il suo codice. Oppure vai avanti e prendi anche questo.
book-already-find = Sposta quello che hai
book-already-same = Con questo telefono o questa e-mail c’è già un appuntamento in questo sportello, alla stessa ora. È confermato: non devi fare altro.

## Confirmed.

appointment-confirmed = Appuntamento confermato
appointment-written-to = Ti scriviamo a { $contact }.
appointment-phone-noted = Se cambia qualcosa ti telefoniamo al { $contact }.
appointment-keep-code = Conserva il codice: con il codice puoi vedere, spostare o annullare l’appuntamento.
appointment-code-only = Scrivi questo codice su un foglio: è l’unico modo per ritrovare l’appuntamento.
appointment-arrive-late = Se arrivi tardi o non puoi venire, telefona.

## The appointment by code.

appointment-find-title = Il mio appuntamento
appointment-find-lead = Per vederlo, spostarlo o annullarlo. Qui trovi anche l’iscrizione a un evento.
appointment-find-code = Codice
appointment-find-code-hint = 6 lettere e numeri, come { $example }
appointment-find-proof = Una cosa che sai solo tu
appointment-find-proof-hint = Le ultime 4 cifre del telefono che hai lasciato, oppure l’e-mail, oppure il nome
appointment-find-button = Mostra il mio appuntamento
appointment-lost-code = Hai perso il codice?
appointment-lost-code-do = Telefona allo sportello dove hai prenotato.

## The appointment.

appointment-title = Il tuo appuntamento
appointment-status-cancelled = Questo appuntamento è annullato.
appointment-status-past = Questo appuntamento è passato.
appointment-duration =
    { $n-plural ->
        [one] dura { $n } minuto
       *[other] dura { $n } minuti
    }
appointment-calendar = Aggiungi al calendario
appointment-print = Stampa
appointment-share = Manda a qualcuno
# What is sent to somebody else: neither the code nor the link, with which one can cancel.
appointment-share-text = Appuntamento { $when }, { $desk }
appointment-copy = Copia
appointment-copied = Copiato
appointment-move = Sposta a un altro orario
appointment-cancel = Annulla l’appuntamento
appointment-erase-on = Cancelliamo i tuoi dati il { $date }.
appointment-erase-now = Cancellali adesso

## Move.

appointment-move-title = Sposta l’appuntamento
appointment-move-here = Sposta
appointment-move-heading = A quando lo spostiamo?
appointment-move-lead = Adesso è { $when }, { $desk }. Resta tuo finché non confermi il nuovo orario.
appointment-move-button = Sposta l’appuntamento
# One button for each time that is offered instead of one that is gone.
appointment-move-to = Sposta a { $when }
appointment-move-keep = Lascialo com’è
appointment-moved = Appuntamento spostato. L’orario di prima non vale più.

## Cancel.

appointment-cancel-title = Annulla l’appuntamento
appointment-cancel-here = Annulla
appointment-cancel-heading = Vuoi annullare l’appuntamento?
appointment-cancel-what = Il posto torna libero per un’altra famiglia. Se vuoi solo cambiare orario, { $link }.
appointment-cancel-move-link = spostalo
appointment-cancel-button = Annulla l’appuntamento
appointment-cancel-keep = No, lo tengo
appointment-cancelled = Appuntamento annullato
appointment-cancelled-what = Lo sportello lo sa già.
appointment-cancelled-again = Prenota un altro orario

## Erase.

appointment-erase-title = Cancella i miei dati
appointment-erase-heading = Vuoi cancellare i tuoi dati adesso?
appointment-erase-what = Cancelliamo nome, telefono, e-mail e nota. Non si può tornare indietro.
appointment-erase-cancels = L’appuntamento viene annullato.
appointment-erase-button = Cancella i miei dati
appointment-erase-button-cancels = Cancella i miei dati e annulla
appointment-erase-keep = No, torna all’appuntamento
appointment-erased = I tuoi dati sono cancellati
appointment-erased-what = Di questo appuntamento resta solo il numero, per contare quante famiglie riceviamo.

## Call-back.

callback-title = Ti richiamiamo noi
callback-lead = Tre cose, e ti telefona uno sportello.
callback-lead-desk = Tre cose, e ti telefoniamo noi: { $desk }.
callback-phone = Il tuo numero
callback-language = In che lingua?
callback-hour = Quando è meglio?
callback-privacy = Usiamo il numero solo per richiamarti. Lo cancelliamo il { $date }.
callback-button = Chiedi di essere richiamato
callback-call-yourself = Oppure telefona tu
callback-received-here = Richiesta ricevuta
callback-received = Abbiamo il tuo numero
callback-received-desk = Ti richiamiamo al numero che finisce con { $phone }: { $desk }.
callback-received-any = Ti richiamiamo al numero che finisce con { $phone }.
# $when: "martedì 1 dicembre, ore 10:00".
callback-tried = Abbiamo provato a chiamarti { $when }: non ha risposto nessuno. Proviamo ancora. Se preferisci, chiama tu.
callback-erase-on = Cancelliamo il numero il { $date }.
callback-erase = Cancella il mio numero
callback-erase-heading = Vuoi cancellare il tuo numero?
callback-erase-what = Non ti richiamiamo più. Non si può tornare indietro.
callback-erase-keep = No, aspetto la chiamata
callback-erased = Il tuo numero è cancellato
callback-hurry = Se hai fretta
callback-over = Questa richiesta è chiusa.

# The box on other pages.
callback-box-none-fits = Nessuno va bene? Ti richiamiamo noi
callback-box-title = Ti richiamiamo noi
callback-box-text = Lascia il tuo numero, la lingua e l’ora migliore.
callback-box-short = Lascia il numero e l’ora migliore
