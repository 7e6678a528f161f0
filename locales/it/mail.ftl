# E-mails, text messages and calendar entries.
# Subjects name neither a person nor a reason: other people see the screen.

## E-mails: subjects. $when: "martedì 15 dicembre 2026, ore 10:00".

mail-subject-confirmed = Appuntamento confermato: { $when }
mail-subject-moved = Nuovo orario: { $when }
mail-subject-cancelled = Appuntamento annullato: { $when }
mail-subject-reminder = Il tuo appuntamento: { $when }
mail-subject-callback_received = Ti richiamiamo

## E-mails: the first lines.

mail-greeting = Ciao,
mail-greeting-name = Ciao { $name },
mail-intro-confirmed = Il tuo appuntamento è confermato.
mail-intro-moved = Il tuo appuntamento ha un nuovo orario. L’orario di prima non vale più.
mail-intro-cancelled = Il tuo appuntamento è annullato. Non devi fare altro.
mail-intro-reminder = Ti ricordiamo il tuo appuntamento.
mail-intro-callback_received = Abbiamo il tuo numero. Ti richiamiamo.

## E-mails: what to know and what to do. Facts are lines made with fact-line.

mail-page = Vedi il tuo appuntamento
mail-page-help = In questa pagina puoi vedere, spostare o annullare l’appuntamento:
mail-page-private = Questo link è solo per te: chi lo ha può cambiare l’appuntamento.
mail-code-help = Se perdi questo messaggio, ritrovi l’appuntamento con il codice, sul sito o al telefono.
mail-cannot-come = Non puoi venire? Annulla o sposta: il posto serve a un’altra famiglia.
mail-book-again = Prenota un altro orario
mail-book-again-help = Se vuoi un altro appuntamento, prenota qui:
mail-phone = Per parlare con lo sportello chiama { $phone }.
mail-phone-hours = Per parlare con lo sportello chiama { $phone }. Risponde: { $hours }.
mail-calendar-help = In allegato c’è l’appuntamento per il tuo calendario.
mail-erase = Cancelliamo i tuoi dati il { $date }.
mail-not-you = Non hai prenotato tu? Chiama lo sportello.
mail-no-reply = Non rispondere a questo messaggio: nessuno lo legge. Per ogni cosa chiama lo sportello.
mail-in-italian = In italiano

## Text messages: short, without a name and without a reason. Only letters that a plain text message knows (GSM 03.38):
## straight apostrophes, no dashes. $when: "martedì 15 dicembre, ore 10:00".

sms-confirmed = Appuntamento: { $when }. Codice { $code }. { $link }
sms-moved = Nuovo orario: { $when }. Codice { $code }. { $link }
sms-cancelled = Annullato l'appuntamento di { $when }. Per prenotare: { $link }
sms-reminder = Promemoria, appuntamento: { $when }. Codice { $code }. { $link }
sms-callback_received = Abbiamo il tuo numero: ti richiamiamo.
sms-phone = Tel { $phone }

## Calendar entries: neutral, because others see the calendar.

calendar-summary = Appuntamento
calendar-summary-cancelled = Appuntamento annullato
calendar-phone = Telefono: { $phone }
calendar-page = Per spostarlo o annullarlo: { $link }
