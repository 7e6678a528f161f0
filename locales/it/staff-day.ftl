# The working day of a desk: who comes, callers, walk-ins, call-backs, families sent elsewhere.

## Menu.

staff-day-menu-today = Oggi
staff-day-menu-week = Settimana
staff-day-menu-book = Prenota
staff-day-menu-callbacks = Da richiamare
staff-day-menu-search = Cerca
staff-day-menu-referrals = Invii

## Today.

staff-day-today = Oggi
staff-day-book = Prenota per una famiglia
staff-day-print = Stampa
staff-day-desks = Sportelli
staff-day-all-desks = Tutti
staff-day-nobody = Oggi non c’è nessun appuntamento.
staff-day-nobody-else = Non aspetti più nessuno.
staff-day-over = Già passati
staff-day-nameless = senza nome
staff-day-no-contact = nessun contatto
staff-day-beyond = oltre i posti
staff-day-phone-only = senza messaggi: si avvisa a voce
staff-day-not-reached = Non raggiunta: chiama
staff-day-state-confirmed = in arrivo
staff-day-state-arrived = è qui
staff-day-state-seen = ricevuta
staff-day-state-missed = non è venuta
staff-day-state-cancelled = annullato
staff-day-mark-arrived = Arrivata
staff-day-mark-seen = Ricevuta
staff-day-mark-missed = Non è venuta
staff-day-mark-undo = Torna indietro

## Without a connection. A script tells it.

staff-day-unsent-one = Un segno non è ancora inviato. Lo mandiamo appena torna la rete.
# The script puts the number in the place of (n).
staff-day-unsent-many = Segni non ancora inviati: (n). Li mandiamo appena torna la rete.
staff-day-unsent-sign-in = Accedi di nuovo in un’altra scheda: poi inviamo i segni che mancano.
staff-day-unsent-row = non ancora inviato

## The week.

staff-day-week = Settimana
staff-day-week-turn = Cambia settimana
staff-day-week-before = Settimana prima
staff-day-week-after = Settimana dopo
staff-day-none = Nessuno

## Book for a family.

staff-day-book-heading = Prenota per una famiglia
staff-day-refer-heading = Invia a un altro sportello
staff-day-phone = Telefono della famiglia
staff-day-email = Oppure e-mail
staff-day-contact = Contatto
staff-day-when = Quando
staff-day-now = Adesso
staff-day-now-hint = La famiglia è qui allo sportello
staff-day-today-is = Oggi, { $day }
staff-day-tomorrow-is = Domani, { $day }
staff-day-free =
    { $n-plural ->
        [one] un orario libero
       *[other] { $n } orari liberi
    }
staff-day-day-full = tutto pieno
staff-day-full = pieno · { $day }
staff-day-beyond-show = Oltre i posti
staff-day-no-times =
    { $n-plural ->
        [one] Nessun orario libero oggi e domani.
       *[other] Nessun orario libero nei prossimi { $n } giorni.
    }
staff-day-more-days = Altri giorni
staff-day-topic-and-note = Argomento e nota
staff-day-no-topic = Non detto
staff-day-review-button = Continua
staff-day-review-heading = Rileggi e conferma
staff-day-confirm-button = Conferma l’appuntamento
staff-day-beyond-what = Questo orario è pieno: la famiglia viene ricevuta oltre i posti.
staff-day-tell = Avvisare la famiglia?
# $language: "arabo".
staff-day-letter = Cosa legge la famiglia ({ $language })
staff-day-tell-code = Nessun messaggio parte da qui: di’ il codice a voce o stampa il foglietto.
staff-day-tell-by-phone = Nessun messaggio parte da qui: chiama tu la famiglia per dirglielo.

## An appointment.

staff-day-booking = Appuntamento
staff-day-state = Stato
staff-day-code = Codice
staff-day-erase-on = Dati cancellati il
staff-day-done-booked = Appuntamento preso
staff-day-done-moved = Appuntamento spostato
staff-day-done-cancelled = Appuntamento annullato
staff-day-done-corrected = Dati corretti
staff-day-done-merged = È rimasto un solo appuntamento
staff-day-done-sent-again = Conferma mandata di nuovo
staff-day-call-failed = L’ultimo messaggio non è arrivato. Chiama la famiglia:
staff-day-call-changed = La famiglia non riceve messaggi. Chiamala per dirglielo:
staff-day-cannot-tell = La famiglia non ha lasciato contatti: non la possiamo avvisare.
staff-day-give-code = La famiglia non riceve messaggi: di’ il codice a voce o stampa il foglietto.
staff-day-slip = Foglietto per la famiglia
staff-day-print-slip = Stampa il foglietto
staff-day-move = Sposta
staff-day-move-heading = Sposta l’appuntamento
staff-day-move-from = adesso è
staff-day-move-to = Nuovo orario:
staff-day-correct = Correggi nome e contatto
staff-day-correct-what = Se cambi il contatto, i link mandati a quello di prima non funzionano più. I promemoria vanno al nuovo.
staff-day-save = Salva
staff-day-cancel = Annulla l’appuntamento
staff-day-cancel-heading = Annullare questo appuntamento?
staff-day-twins = Forse è la stessa famiglia
staff-day-twins-what = Se è un doppione, tieni l’appuntamento di questa pagina: l’altro viene annullato senza messaggi e il posto torna libero.
staff-day-merge = È un doppione: annulla questo
staff-day-messages = Messaggi
staff-day-no-messages = Nessun messaggio.
staff-day-send-again = Manda di nuovo la conferma
staff-day-error-sent-lately = Una conferma è partita da meno di dieci minuti. Aspetta un po’, poi riprova.
staff-day-sms = SMS
staff-day-message-confirmed = Conferma
staff-day-message-moved = Spostamento
staff-day-message-cancelled = Annullamento
staff-day-message-reminder = Promemoria
staff-day-message-closed = Sportello chiuso
staff-day-sent-queued = in partenza
staff-day-sent-sent = inviato
staff-day-sent-failed = non arrivato
staff-day-sent-dropped = non serviva più
staff-day-history = Cosa è successo
staff-day-made = Preso
staff-day-by-itself = il sito

## Search.

staff-day-search = Cerca un appuntamento
staff-day-search-label = Codice, nome, o le ultime cifre del telefono
staff-day-search-nothing = Non abbiamo trovato niente nei tuoi sportelli.
staff-day-search-found =
    { $n-plural ->
        [one] Un appuntamento
       *[other] { $n } appuntamenti
    }

## Call-backs.

staff-day-callbacks = Famiglie da richiamare
staff-day-callbacks-none = Nessuno aspetta una chiamata.
staff-day-asked = Richiesta di
staff-day-tried =
    { $n-plural ->
        [one] Un tentativo, l’ultimo
       *[other] { $n } tentativi, l’ultimo
    }
# $n: the number of this call, 1 to 3.
staff-day-nobody-answers = Non risponde ({ $n } di 3)
staff-day-reached = Parlato
staff-day-close = Chiudi la richiesta

## Families sent to other desks.

staff-day-referrals = Famiglie inviate ad altri sportelli
staff-day-referrals-what = Qui vedi solo se la famiglia è andata all’appuntamento.
staff-day-referrals-none = Non hai ancora inviato nessuno.
staff-day-refer-choose = Scegli lo sportello. La famiglia deve essere d’accordo.
staff-day-refer-what = L’altro sportello vede nome e contatto della famiglia. Tu dopo vedi solo se è andata.
staff-day-consent = La famiglia è d’accordo: l’altro sportello riceve il suo nome e il suo contatto
staff-day-slip-once = Dai il foglietto alla famiglia: tra un’ora da qui non si vede più.
staff-day-referral-kept = è andata
staff-day-referral-not-kept = non è andata
staff-day-referral-to-come = deve ancora andare
staff-day-referral-unknown = lo sportello non l’ha ancora segnato

## What is wrong.

staff-day-error-consent = Chiedi alla famiglia se è d’accordo
staff-day-error-overtaken = Qualcuno ha cambiato questo appuntamento prima di te: guarda com’è adesso.
staff-day-error-cancelled = Questo appuntamento è stato annullato.
staff-day-error-early = Questo appuntamento non è di oggi.
staff-day-error-same-family = La stessa famiglia ha già un appuntamento a quest’ora
staff-day-error-over = Questo appuntamento è già passato.
staff-day-error-not-twins = I due appuntamenti non sono della stessa famiglia: hanno nome e contatto diversi.
staff-day-error-callback = Qualcuno ha già segnato questa chiamata: guarda com’è adesso.

## The history.

history-booking-arrived = Segnata come arrivata
history-booking-seen = Segnata come ricevuta
history-booking-missed = Segnata come non venuta
history-booking-expected = Segno tolto
history-booking-made = Appuntamento preso per la famiglia
history-booking-walk-in = Famiglia ricevuta senza appuntamento
history-booking-moved = Appuntamento spostato
history-booking-cancelled = Appuntamento annullato
history-booking-corrected = Nome o contatto corretti
history-booking-merged = Doppione annullato
history-booking-merged-away = Annullato: era un doppione
history-booking-confirmed-again = Conferma mandata di nuovo
history-booking-referred = Famiglia inviata da un altro sportello
history-callback-tried = Chiamata senza risposta
history-callback-reached = Famiglia richiamata
history-callback-closed = Richiesta di chiamata chiusa
