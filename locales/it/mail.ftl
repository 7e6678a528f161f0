# E-mails, text messages and calendar entries.
# Subjects name neither a person nor a reason: other people see the screen. $desk is a desk's whole name.

## E-mails: subjects. $when: "martedì 15 dicembre 2026, ore 10:00".

mail-confirmed-subject = Appuntamento confermato: { $when }
mail-moved-subject = Nuovo orario: { $when }
mail-cancelled-subject = Appuntamento annullato: { $when }
mail-reminder-subject = Il tuo appuntamento: { $when }
mail-closed-subject = Lo sportello non può riceverti: { $when }

## E-mails: the first lines.

mail-greeting = Ciao { $name },
mail-greeting-nameless = Ciao,
mail-confirmed-intro = Il tuo appuntamento è confermato.
mail-moved-intro = Il tuo appuntamento ha un nuovo orario. L’orario di prima non vale più.
mail-cancelled-intro = Il tuo appuntamento è annullato. Non devi fare altro.
mail-reminder-intro = Ti ricordiamo il tuo appuntamento. Se non puoi venire, annullalo o spostalo: il posto serve a un’altra famiglia.
mail-closed-intro = Ci dispiace: lo sportello non può riceverti a quell’ora. Il tuo appuntamento è annullato, non devi venire.

## E-mails: the facts, a label before each.

mail-label-when = Quando
mail-label-desk = Sportello
mail-label-how = Come
mail-label-place = Dove
mail-label-bring = Cosa portare
mail-label-language = Lingua
mail-label-phone = Telefono dello sportello
mail-label-code = Il tuo codice
mail-interpreter = con interprete
mail-place-phone-call = Ti telefoniamo noi.
mail-place-video = In video. Lo sportello ti manda il link.
mail-place-on-booking = Per l’indirizzo telefona allo sportello.

## E-mails: what to do. The link to the appointment's page follows the first two.

mail-link-intro = In questa pagina puoi vedere, spostare o annullare l’appuntamento. Il link è solo per te:
mail-cancelled-next = Se vuoi un altro appuntamento, comincia da qui:
# After an appointment that the desk called off. $when: "martedì 15 dicembre 2026, ore 10:00"; a link follows each line.
mail-closed-offers = Puoi venire in un altro momento. Apri il link dell’orario che preferisci:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Tutti gli altri orari sono qui:
mail-closed-none = Adesso non c’è un altro orario libero qui vicino. Telefona allo sportello: trovate insieme un altro momento.
mail-answer = Non rispondere a questa e-mail: nessuno la legge. Per ogni cosa telefona allo sportello.
mail-erase = Cancelliamo i tuoi dati { $date }.
mail-in-italian = In italiano
mail-footer = { $network } – messaggio automatico

## Text messages: short, without a name and without a reason. Only letters that a plain text message knows (GSM 03.38):
## straight apostrophes, no dashes.

sms-confirmed = Appuntamento: { $when }. { $link }
sms-moved = Nuovo orario: { $when }. { $link }
sms-cancelled = Appuntamento annullato: { $when }.
sms-reminder = Promemoria, appuntamento: { $when }. { $link }
sms-closed = Lo sportello non può riceverti { $when }: appuntamento annullato. Altri orari: { $link }
sms-phone = Tel { $phone }
sms-callback-received = Abbiamo il tuo numero e ti richiamiamo. Se hai fretta: { $phone }
sms-callback-received-nophone = Abbiamo il tuo numero e ti richiamiamo.

## Calendar entries: neutral, because others see the calendar.

mail-calendar-summary = Appuntamento
mail-calendar-phone = Telefono: { $phone }.
mail-calendar-code = Codice: { $code }.

## Events: e-mails to whoever signed up. $when: "martedì 15 dicembre 2026, ore 10:00"; $until the same.

mail-signed-up-subject = Iscrizione confermata: { $when }
mail-wait-listed-subject = Sei in lista d’attesa: { $when }
mail-place-offered-subject = Si è liberato un posto: { $when }
mail-signed-off-subject = Iscrizione annullata: { $when }
mail-event-changed-subject = È cambiato qualcosa: { $when }
mail-event-cancelled-subject = L’evento non si fa: { $when }
mail-event-reminder-subject = Ti aspettiamo: { $when }
mail-event-notice-subject = Un avviso per te: { $when }
mail-signed-up-intro = La tua iscrizione è confermata. Ti aspettiamo.
mail-wait-listed-intro = Adesso i posti sono finiti e sei in lista d’attesa. Se si libera un posto ti scriviamo subito. Chi si è iscritto prima viene prima.
mail-place-offered-intro = Si è liberato un posto per te.
mail-place-offered-until = Lo teniamo per te fino a { $until }. Dopo va a chi viene dopo di te.
mail-place-offered-next = Per prendere il posto apri questa pagina e premi il pulsante. Il link è solo per te:
mail-signed-off-intro = La tua iscrizione è annullata. Non devi fare altro.
mail-event-changed-intro = Sono cambiati l’orario o il luogo. Qui sotto trovi quelli nuovi. La tua iscrizione vale ancora.
mail-event-cancelled-intro = Ci dispiace: questo evento non si fa. Non devi venire e non devi fare altro.
mail-event-reminder-intro = Ti ricordiamo l’evento. Se non puoi venire, annulla l’iscrizione: il posto serve a un’altra famiglia.
mail-event-notice-intro = Chi organizza l’evento ti scrive:
mail-sign-up-link-intro = In questa pagina puoi vedere, cambiare o annullare l’iscrizione. Il link è solo per te:
mail-events-next = Gli altri eventi sono qui:
mail-event-answer = Non rispondere a questa e-mail: nessuno la legge.
mail-label-event = Evento
mail-label-arrival = Quando arrivare
mail-label-party = Chi viene
mail-label-event-phone = Telefono
mail-stage-together = Da qui andiamo insieme
mail-place-online = In internet: il link compare sulla pagina dell’evento quando comincia.
mail-adults =
    { $n-plural ->
        [one] { $n } adulto
       *[other] { $n } adulti
    }
mail-children =
    { $n-plural ->
        [one] { $n } bambino o ragazzo
       *[other] { $n } bambini o ragazzi
    }
# $stage of $all: "Festa di Natale (1 di 2)".
mail-calendar-stage = { $title } ({ $stage } di { $all })
mail-calendar-called-off = ANNULLATO:

## Events: text messages. Only letters that a plain text message knows.

sms-signed-up = Iscrizione confermata: { $when }. { $link }
sms-wait-listed = Sei in lista d'attesa: { $when }. { $link }
sms-place-offered = Si è liberato un posto: { $when }. Rispondi entro { $until }: { $link }
sms-signed-off = Iscrizione annullata: { $when }.
sms-event-changed = Orario o luogo cambiati: { $when }. { $link }
sms-event-cancelled = Evento annullato: { $when }. Non devi venire.
sms-event-reminder = Ti aspettiamo: { $when }. { $link }
sms-event-notice = { $text } { $link }

## Drives: e-mails to whoever has promised something. $drive: the title of a drive.

mail-pledge-made-subject = La tua promessa di dono: { $drive }
mail-pledge-changed-subject = La tua promessa è cambiata: { $drive }
mail-pledge-withdrawn-subject = Promessa ritirata: { $drive }
mail-pledge-reminder-subject = Ti aspettiamo domani: { $drive }
mail-pledge-missed-subject = Ti aspettiamo ancora: { $drive }
mail-window-moved-subject = Nuovo orario di consegna: { $drive }
mail-window-closed-subject = Scegli un altro orario di consegna: { $drive }
mail-drive-cancelled-subject = La raccolta non si fa: { $drive }
mail-pledge-made-intro = Grazie! Abbiamo segnato quello che hai promesso. Qui sotto trovi dove e quando portarlo.
mail-pledge-changed-intro = La tua promessa è cambiata. Qui sotto trovi come è adesso.
mail-pledge-withdrawn-intro = Hai ritirato la tua promessa. Non devi fare altro: un’altra persona può donare le stesse cose.
mail-pledge-reminder-intro = Ti ricordiamo la consegna di domani. Se non puoi venire, scegli un altro orario o ritira la promessa.
mail-pledge-missed-intro = Forse non sei riuscito a venire: quello che hai promesso non è ancora arrivato. Puoi ancora portarlo, o scegliere un altro orario.
mail-pledge-missed-until = Lo aspettiamo fino a { $until }. Dopo un’altra persona può donare le stesse cose.
mail-window-moved-intro = Sono cambiati l’orario o il luogo della consegna. Qui sotto trovi quelli nuovi. La tua promessa vale ancora.
mail-window-closed-intro = Ci dispiace: a quell’ora nessuno può ricevere le tue cose. La tua promessa vale ancora, scegli un altro orario.
mail-drive-cancelled-intro = Ci dispiace: questa raccolta non si fa. Non devi portare niente e non devi fare altro. Grazie lo stesso!
mail-pledge-link-intro = In questa pagina puoi vedere, cambiare o ritirare la promessa. Il link è solo per te:
mail-drives-next = Le altre raccolte sono qui:
mail-pledge-other-windows = Se preferisci, puoi venire in un altro momento:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Raccolta
mail-label-pledge = Che cosa porti
mail-label-directions = Come arrivare
# "3 × zaino".
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = quando il negozio è aperto
mail-pledge-shop-how = Compri le cose nel negozio e le lasci lì. Di’ il tuo codice.
mail-pledge-no-window = da scegliere
mail-calendar-pledge = Consegna

## Drives: text messages. Only letters that a plain text message knows.

sms-pledge-made = Promessa di dono: { $place }, { $when }. { $link }
sms-pledge-changed = Promessa cambiata: { $when }. { $link }
sms-pledge-withdrawn = Promessa di dono ritirata. Grazie lo stesso.
sms-pledge-reminder = Ti aspettiamo: { $place }, { $when }. { $link }
sms-pledge-missed = Quello che hai promesso non è arrivato. Lo aspettiamo fino a { $until }: { $link }
sms-window-moved = Nuovo orario di consegna: { $place }, { $when }. { $link }
sms-window-closed = A quell'ora non c'è nessuno: scegli un altro orario di consegna: { $link }
sms-drive-cancelled = La raccolta non si fa: non devi portare niente. Grazie lo stesso.
