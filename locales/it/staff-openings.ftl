# When desks receive, changed by those who run them, and whether what is said of a desk is still right.

## The mail that asks. $desk: a desk's whole name. A link stands between the two sentences.

staff-mail-desk-check-subject = { $desk }: è ancora tutto giusto?
staff-mail-desk-check-intro = Le famiglie si fidano di quello che c’è scritto sul sito. Controlla gli orari e il telefono di { $desk }: basta un minuto e un tocco. Il link vale trenta giorni:
staff-mail-desk-check-end = Se qualcosa non va, dalla stessa pagina puoi correggerlo.

## The desks.

staff-openings-desks = Sportelli
staff-openings-close-several = Chiudi più sportelli insieme
staff-openings-week = Settimana
staff-openings-weeks = Altre settimane
staff-openings-week-before = Settimana prima
staff-openings-week-after = Settimana dopo
staff-openings-public = Vedi la pagina pubblica
# $when: "martedì 1 dicembre, ore 10:00".
staff-openings-next = Prossimo orario: { $when }
staff-openings-next-none = Nessun orario nei prossimi due mesi.
staff-openings-weekly = Aperture di ogni settimana
staff-openings-weekly-none = Nessuna: per questo sportello non si può prenotare.
staff-openings-closures = Chiusure
staff-openings-closures-none = Nessuna chiusura in programma.
staff-openings-extras = Aperture straordinarie
staff-openings-extras-none = Nessuna in programma.
# After the hours of an opening: "dal 7 gennaio", "fino al 30 giugno".
staff-openings-valid-from = da { $from }
staff-openings-valid-until = fino a { $until }
staff-openings-valid-range = da { $from } a { $until }

## The forms.

staff-openings-new = Nuova apertura
staff-openings-edit = Modifica l’apertura
staff-openings-extra-new = Nuova apertura straordinaria
staff-openings-extra-edit = Modifica l’apertura straordinaria
staff-openings-closure-new = Nuova chiusura
staff-openings-closure-edit = Modifica la chiusura
staff-openings-callers-hint = Questi posti non si prenotano sul sito: restano per chi telefona.
staff-openings-break = Pausa
staff-openings-break-hint = Se c’è una pausa, l’apertura diventa due: prima e dopo.
staff-openings-break-from = Pausa dalle
staff-openings-break-until = Pausa alle
staff-openings-closure-desks = Quali sportelli
staff-openings-closure-from = Primo giorno
staff-openings-closure-until = Ultimo giorno
staff-openings-closure-until-hint = Lascia vuoto se è un giorno solo.
staff-openings-closure-hours = Solo alcune ore
staff-openings-closure-hours-hint = Lascia vuoto se lo sportello è chiuso tutto il giorno.
staff-openings-closure-save = Chiudi
staff-openings-closure-remove = Togli questa chiusura
staff-openings-reason = Perché
staff-openings-reason-hint = Lo leggono le famiglie: «ferie», «lavori». Puoi anche non scriverlo.
staff-openings-reason-others = Scrivilo anche in altre lingue
staff-openings-remove = Togli questa apertura
staff-openings-remove-what = Se ci sono famiglie che hanno un appuntamento, prima ti mostriamo quali.
staff-openings-remove-button = Togli
# Before a rule in words, as somebody else has changed it.
staff-openings-now = Adesso è così:
staff-openings-done = Fatto.
staff-openings-done-called-off =
    { $n-plural ->
        [one] Un appuntamento è annullato.
       *[other] { $n } appuntamenti sono annullati.
    }
staff-openings-done-moved =
    { $n-plural ->
        [one] Un appuntamento è spostato.
       *[other] { $n } appuntamenti sono spostati.
    }

## What is wrong.

staff-openings-error-weekday = Scegli il giorno della settimana
staff-openings-error-no-start = Scrivi a che ora comincia
staff-openings-error-no-end = Scrivi a che ora finisce
staff-openings-error-time = Scrivi l’ora così: 09:30
staff-openings-error-date = Scrivi il giorno così: 2027-01-14
staff-openings-error-end-first = La fine deve venire dopo l’inizio
staff-openings-error-overnight = La fine deve venire dopo l’inizio. Per passare la mezzanotte servono due orari: uno che finisce alle 00:00 e uno che comincia alle 00:00 del giorno dopo.
staff-openings-error-break = La pausa deve stare dentro l’apertura
staff-openings-error-length = Scrivi i minuti di un appuntamento, da 5 a 480
staff-openings-error-length-long = Un appuntamento dura più di tutta l’apertura: scrivi meno minuti
staff-openings-error-seats = Scrivi quante famiglie alla volta, da 1 a 500
staff-openings-error-callers = Scrivi un numero da 0 a 100
staff-openings-error-dates-reversed = L’ultimo giorno viene prima del primo
staff-openings-error-past = Questo giorno è già passato
staff-openings-error-desks = Scegli almeno uno sportello
staff-openings-error-reason-long =
    { $n-plural ->
        [one] È troppo lungo: al massimo { $n } lettera
       *[other] È troppo lungo: al massimo { $n } lettere
    }
# $hours: "10:00–13:00".
staff-openings-error-overlap = In queste ore c’è già un’altra apertura: { $hours }
# $n families are booked at $when: "mercoledì 2 dicembre, ore 10:00".
staff-openings-error-overfull =
    { $n-plural ->
        [one] Troppo pochi posti: { $when } c’è già una famiglia
       *[other] Troppo pochi posti: { $when } ci sono già { $n } famiglie
    }
staff-openings-error-fate = Scegli che cosa succede a questi appuntamenti
staff-openings-edited = Intanto qualcun altro l’ha cambiata. Quello che hai scritto è ancora qui: se salvi di nuovo, vale il tuo.

## Families whose time a change takes away.

staff-openings-touched = Famiglie da avvisare
staff-openings-touched-title =
    { $n-plural ->
        [one] Una famiglia ha un appuntamento in queste ore
       *[other] { $n } famiglie hanno un appuntamento in queste ore
    }
staff-openings-touched-lead = Non è ancora cambiato niente. Decidi tu che cosa succede a loro.
staff-openings-touched-again = Intanto le famiglie sono cambiate. Guarda di nuovo l’elenco, poi conferma.
staff-openings-time-taken = Uno degli orari scelti è stato appena preso. Scegline un altro. Non è ancora cambiato niente.
staff-openings-touched-button = Conferma
staff-openings-touched-leave = Lascia tutto com’è
staff-openings-nameless = codice { $code }
staff-openings-told-mail = La avvisiamo con un’e-mail
staff-openings-told-sms = La avvisiamo con un messaggio
staff-openings-told-call = Non possiamo avvisarla: chiama { $phone }
staff-openings-told-no-way = Non ha lasciato un contatto: non possiamo avvisarla
staff-openings-move-to = Spostala a
staff-openings-move-none = – nessun altro orario –
staff-openings-fate = E le famiglie che non sposti?
staff-openings-fate-keep = Vengono lo stesso
staff-openings-fate-keep-what = Gli appuntamenti restano come sono.
staff-openings-fate-call-off = Annulla gli appuntamenti
staff-openings-fate-call-off-what = Le avvisiamo nella loro lingua, con altri orari vicini.

## "Closed today".

staff-openings-today = Oggi chiuso
staff-openings-today-ask = Oggi chiudi?
staff-openings-today-shut = Oggi è chiuso
staff-openings-today-expected =
    { $n-plural ->
        [one] Aspetti ancora una famiglia. La avvisiamo nella sua lingua, con altri orari vicini.
       *[other] Aspetti ancora { $n } famiglie. Le avvisiamo nella loro lingua, con altri orari vicini.
    }
staff-openings-today-nobody = Oggi non aspetti più nessuno. Se chiudi, sul sito si legge che lo sportello è chiuso.
staff-openings-today-button = Chiudi il resto di oggi
staff-openings-today-reason = Vuoi dire perché?
staff-openings-to-call = Da chiamare
staff-openings-not-reached = L’avviso non è arrivato: chiama tu
staff-openings-told = Avvisate
staff-openings-message-sent = Messaggio inviato
staff-openings-message-queued = Messaggio in partenza
staff-openings-reopen = Hai cambiato idea?
staff-openings-reopen-what = Se riapri, da adesso si può prenotare di nuovo. Gli appuntamenti annullati restano annullati.
staff-openings-reopen-button = Riapri oggi

## Is the card still right?

staff-check-title = È ancora tutto giusto?
staff-check-what = Se orari e telefono sono giusti, confermalo: le famiglie vedono la data.
staff-check-button = Sì, è tutto giusto
# $date: "24 novembre 2026".
staff-check-verified = Confermato il { $date }.
staff-check-never = Nessuno l’ha mai confermato.
staff-check-to-verify = Da verificare.
staff-check-silent =
    { $n-plural ->
        [one] Una famiglia dice che al telefono non risponde nessuno.
       *[other] { $n } famiglie dicono che al telefono non risponde nessuno.
    }
staff-check-ask = È ancora tutto giusto?
staff-check-ask-what = Questo leggono le famiglie sul sito. Se è giusto, basta un tocco.
staff-check-ask-button = Sì, è tutto giusto
staff-check-thanks = Grazie, è confermato
staff-check-thanks-what = Sul sito si legge che questi dati sono stati controllati.
staff-check-too-old = Questo link non vale più
staff-check-too-old-what = Puoi confermare dalla pagina dello sportello.
staff-check-wrong = Qualcosa non va: correggi
staff-check-nothing = non indicato
staff-check-phone = Telefono
staff-check-phone-hours = Risponde
staff-check-exceptions = Chiusure e aperture straordinarie

## The history.

history-opening-put = ha salvato un’apertura
history-opening-removed = ha tolto un’apertura
history-extra-opening-put = ha salvato un’apertura straordinaria
history-extra-opening-removed = ha tolto un’apertura straordinaria
history-closure-put = ha salvato una chiusura
history-closure-removed = ha tolto una chiusura
history-opening-closed-today = ha chiuso lo sportello per oggi
history-opening-reopened-today = ha riaperto lo sportello
history-booking-called-off = ha annullato l’appuntamento per conto dello sportello
history-booking-moved-by-desk = ha spostato l’appuntamento per conto dello sportello
history-desk-verified = ha confermato i dati dello sportello
