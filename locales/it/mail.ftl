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
