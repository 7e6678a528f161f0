# E-mails, text messages and calendar entries.
# Subjects name neither a person nor a reason: other people see the screen. $desk is a desk's whole name.

## E-mails: subjects. $when: "Tuesday, 15 December 2026, at 10:00".

mail-confirmed-subject = Appointment confirmed: { $when }
mail-moved-subject = New time: { $when }
mail-cancelled-subject = Appointment cancelled: { $when }
mail-reminder-subject = Your appointment: { $when }
mail-closed-subject = The help desk cannot receive you: { $when }

## E-mails: the first lines.

mail-greeting = Hello { $name },
mail-greeting-nameless = Hello,
mail-confirmed-intro = Your appointment is confirmed.
mail-moved-intro = Your appointment has a new time. The old time is no longer valid.
mail-cancelled-intro = Your appointment is cancelled. You do not need to do anything else.
mail-reminder-intro = This is a reminder of your appointment. If you cannot come, cancel or move it: another family needs the place.
mail-closed-intro = We are sorry: the help desk cannot receive you at that time. Your appointment is cancelled, you do not need to come.

## E-mails: the facts, a label before each.

mail-label-when = When
mail-label-desk = Help desk
mail-label-how = How
mail-label-place = Where
mail-label-bring = What to bring
mail-label-language = Language
mail-label-phone = Phone of the help desk
mail-label-code = Your code
mail-interpreter = with an interpreter
mail-place-phone-call = We call you.
mail-place-video = By video. The help desk sends you the link.
mail-place-on-booking = Call the help desk for the address.

## E-mails: what to do. The link to the appointment's page follows the first two.

mail-link-intro = On this page you can see, move or cancel the appointment. The link is only for you:
mail-cancelled-next = If you want another appointment, start here:
# After an appointment that the desk called off. $when: "Tuesday, 15 December 2026, at 10:00"; a link follows each line.
mail-closed-offers = You can come at another time. Open the link of the time that suits you:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = All other times are here:
mail-closed-none = There is no other free time near you just now. Call the help desk: together you will find another moment.
mail-answer = Please do not reply to this e-mail: nobody reads it. Call the help desk for anything you need.
mail-erase = We delete your data on { $date }.
mail-in-italian = In Italian
mail-footer = { $network } – automatic message

## Text messages: short, without a name and without a reason. Only letters that a plain text message knows (GSM 03.38):
## straight apostrophes, no dashes.

sms-confirmed = Appointment: { $when }. { $link }
sms-moved = New time: { $when }. { $link }
sms-cancelled = Appointment cancelled: { $when }.
sms-reminder = Reminder, appointment: { $when }. { $link }
sms-closed = The help desk cannot receive you { $when }: appointment cancelled. Other times: { $link }
sms-phone = Tel { $phone }
sms-callback-received = We have your number and will call you back. If it is urgent: { $phone }
sms-callback-received-nophone = We have your number and will call you back.

## Calendar entries: neutral, because others see the calendar.

mail-calendar-summary = Appointment
mail-calendar-phone = Phone: { $phone }.
mail-calendar-code = Code: { $code }.
