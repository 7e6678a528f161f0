# E-mails, text messages and calendar entries.
# Subjects name neither a person nor a reason: other people see the screen.

## E-mails: subjects. $when: "Tuesday, 15 December 2026, at 10:00".

mail-subject-confirmed = Appointment confirmed: { $when }
mail-subject-moved = New time: { $when }
mail-subject-cancelled = Appointment cancelled: { $when }
mail-subject-reminder = Your appointment: { $when }
mail-subject-callback_received = We will call you back

## E-mails: the first lines.

mail-greeting = Hello,
mail-greeting-name = Hello { $name },
mail-intro-confirmed = Your appointment is confirmed.
mail-intro-moved = Your appointment has a new time. The old time is no longer valid.
mail-intro-cancelled = Your appointment is cancelled. You do not need to do anything else.
mail-intro-reminder = This is a reminder of your appointment.
mail-intro-callback_received = We have your number. We will call you back.

## E-mails: what to know and what to do. Facts are lines made with fact-line.

mail-page = See your appointment
mail-page-help = On this page you can see, move or cancel the appointment:
mail-page-private = This link is only for you: anyone who has it can change the appointment.
mail-code-help = If you lose this message, you can find the appointment again with the code, on the site or by phone.
mail-cannot-come = You cannot come? Cancel or move it: another family needs the place.
mail-book-again = Book another time
mail-book-again-help = If you want another appointment, book here:
mail-phone = To talk to the help desk, call { $phone }.
mail-phone-hours = To talk to the help desk, call { $phone }. It answers: { $hours }.
mail-calendar-help = The appointment for your calendar is attached.
mail-erase = We delete your data on { $date }.
mail-not-you = It was not you who booked? Call the help desk.
mail-no-reply = Please do not reply to this message: nobody reads it. Call the help desk for anything you need.
mail-in-italian = In Italian

## Text messages: short, without a name and without a reason. Only letters that a plain text message knows (GSM 03.38):
## straight apostrophes, no dashes. $when: "Tuesday, 15 December, at 10:00".

sms-confirmed = Appointment: { $when }. Code { $code }. { $link }
sms-moved = New time: { $when }. Code { $code }. { $link }
sms-cancelled = Cancelled: the appointment of { $when }. To book again: { $link }
sms-reminder = Reminder, appointment: { $when }. Code { $code }. { $link }
sms-callback_received = We have your number and will call you back.
sms-phone = Tel { $phone }

## Calendar entries: neutral, because others see the calendar.

calendar-summary = Appointment
calendar-summary-cancelled = Appointment cancelled
calendar-phone = Phone: { $phone }
calendar-page = To move or cancel it: { $link }
