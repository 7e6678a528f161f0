# Booking in five steps, the appointment afterwards, and the call-back.
# $desk is a desk's whole name: "Sportello Quarto Oggiaro". $when is a day and a time.

## All steps.

book-title = Book an appointment
# The title of a step in the browser: "Details – Book an appointment".
book-step-title = { $step } – Book an appointment
book-here = Book
book-step-of = Step { $step } of { $total }: { $name }
book-step-done = (done)
book-step-place = Place
book-step-time = Date and time
book-step-details = Details
book-step-who = Who you are
book-step-summary = Summary
book-prefer-phone = Do you prefer to call? { $phone }
book-prefer-phone-hours = Do you prefer to call? { $phone }, { $hours }
book-hold = We keep { $when } for you until { $time }.
book-hold-more = I need more time
book-hold-over = The time is up: if the place is still free, we take it again for you.
book-hold-leave = Give up this time
# Somebody came back after the time was over; nobody else has taken it.
book-hold-still-free = The time to finish is over, but { $when } is still free.
book-hold-again = Keep it for me again
book-gone-what = The time to finish is over, or you gave up the time. Nothing of what you wrote was kept.

## 1 Place.

book-place-heading = Where do you want to go?
book-place-legend = Choose the help desk
book-place-button = See the free times
book-place-municipality = Where
book-place-everywhere = All
book-place-none = For now you cannot book on this site. Call, or leave your number: we call you back.
book-place-none-here = { $municipality }: for now you cannot book here on this site. These are the nearest help desks.

## 2 Date and time.

book-time-heading = When do you want to come?
book-time-month = Month
book-time-language = Language spoken
book-time-language-any = All
book-time-legend = Choose day and time
book-time-hour = { $time }
# What a time says below its hour: "Tuesday 15 December, Italian and Arabic spoken".
book-time-spoken = { $day }, { $languages } spoken
book-time-free =
    { $n-plural ->
        [one] one free place
       *[other] { $n } free places
    }
book-time-button = Keep this time and go on
book-time-none-days =
    { $n-plural ->
        [one] No free place tomorrow. We can call you back.
       *[other] No free place in the next { $n } days. We can call you back.
    }
book-time-none-month = No free place in this month. Try another month.
book-time-first-free = The first free place is { $when }.
book-time-none-fits = No time suits you?
book-time-nearby = Free places nearby:
book-time-lost-legend = The first free places: { $desk }
book-time-lost-nearby = Near you

## 3 Details.

book-details-heading = What do you want to talk about?
book-details-lead = You do not have to say.
book-details-topic = Topic
book-details-kind = How do you want to talk to us?
book-details-note = A note for the help desk (optional)
book-details-note-hint = For example: I am coming with a pushchair. Do not write private things: you can say them in person.
book-details-button = Go on: who you are

## 4 Who you are.

book-who-heading = Who are you?
book-who-name = Name
book-who-name-hint = Your first name is enough
book-who-contact = How can we reach you?
book-who-contact-hint = One is enough. If you leave neither, we give you a code to keep.
book-who-phone = Phone
book-who-email = Or e-mail
book-who-language = In which language do we write to you?
book-who-interpreter = Do you need an interpreter?
book-who-privacy =
    { $n-plural ->
        [one] Only the help desk sees this. We delete your data on { $date }, { $n } day after the appointment.
       *[other] Only the help desk sees this. We delete your data on { $date }, { $n } days after the appointment.
    }
book-who-privacy-link = Your data
book-who-button = Go on: the summary

## 5 Summary.

book-summary-heading = Check and confirm
book-summary-appointment = Appointment
book-summary-who = Who you are
# For those who hear the page: after "Change".
book-summary-change-desk = the help desk
book-summary-change-time = date and time
book-summary-change-topic = the topic
book-summary-change-kind = how to talk to us
book-summary-change-note = the note
book-summary-change-name = the name
book-summary-change-contact = how we can reach you
book-summary-change-language = the language
book-summary-interpreter-yes = { $language }, with an interpreter
book-summary-interpreter-no = { $language }, no interpreter
book-summary-contact = How we can reach you
book-summary-no-contact = With the code, no phone or e-mail
book-summary-terms = I have read { $link }
book-summary-terms-link = what you do with my data
book-back-to-summary = Back to the summary
book-other-time = Choose another time
book-too-many-heading = You already have many appointments

## Somebody who already has an appointment.

book-already-heading = You already have an appointment
book-already-what = There is already an appointment at this help desk with this phone or e-mail. You can move it: you need its code. Or go on and take this one too.
book-already-find = Move the one I have
book-already-same = There is already an appointment at this help desk at the same time with this phone or e-mail. It is confirmed: there is nothing else to do.

## Confirmed.

appointment-confirmed = Appointment confirmed
appointment-written-to = We write to you at { $contact }.
appointment-phone-noted = If anything changes we call you at { $contact }.
appointment-keep-code = Keep the code: with it you can see, move or cancel the appointment.
appointment-code-only = Write this code on paper: it is the only way to find the appointment again.
appointment-arrive-late = If you are late or cannot come, call.

## The appointment by code.

appointment-find-title = My appointment
appointment-find-lead = To see it, move it or cancel it. You find a sign-up for an event here too.
appointment-find-code = Code
appointment-find-code-hint = 6 letters and numbers, like { $example }
appointment-find-proof = Something only you know
appointment-find-proof-hint = The last 4 digits of the phone you left, or the e-mail, or the name
appointment-find-button = Show my appointment
appointment-lost-code = Have you lost the code?
appointment-lost-code-do = Call the help desk where you booked.

## The appointment.

appointment-title = Your appointment
appointment-status-cancelled = This appointment is cancelled.
appointment-status-past = This appointment is over.
appointment-duration =
    { $n-plural ->
        [one] it lasts { $n } minute
       *[other] it lasts { $n } minutes
    }
appointment-calendar = Add to calendar
appointment-print = Print
appointment-share = Send to someone
# What is sent to somebody else: neither the code nor the link, with which one can cancel.
appointment-share-text = Appointment { $when }, { $desk }
appointment-copy = Copy
appointment-copied = Copied
appointment-move = Move to another time
appointment-cancel = Cancel the appointment
appointment-erase-on = We delete your data on { $date }.
appointment-erase-now = Delete them now

## Move.

appointment-move-title = Move the appointment
appointment-move-here = Move
appointment-move-heading = When do we move it to?
appointment-move-lead = Now it is { $when }, { $desk }. It stays yours until you confirm the new time.
appointment-move-button = Move the appointment
# One button for each time that is offered instead of one that is gone.
appointment-move-to = Move to { $when }
appointment-move-keep = Leave it as it is
appointment-moved = Appointment moved. The time before is no longer valid.

## Cancel.

appointment-cancel-title = Cancel the appointment
appointment-cancel-here = Cancel
appointment-cancel-heading = Do you want to cancel the appointment?
appointment-cancel-what = The place becomes free for another family. If you only want another time, { $link }.
appointment-cancel-move-link = move it
appointment-cancel-button = Cancel the appointment
appointment-cancel-keep = No, I keep it
appointment-cancelled = Appointment cancelled
appointment-cancelled-what = The help desk already knows.
appointment-cancelled-again = Book another time

## Erase.

appointment-erase-title = Delete my data
appointment-erase-heading = Do you want to delete your data now?
appointment-erase-what = We delete name, phone, e-mail and note. This cannot be undone.
appointment-erase-cancels = The appointment is cancelled.
appointment-erase-button = Delete my data
appointment-erase-button-cancels = Delete my data and cancel
appointment-erase-keep = No, back to the appointment
appointment-erased = Your data are deleted
appointment-erased-what = Of this appointment we keep only the number, to count how many families come.

## Call-back.

callback-title = We call you back
callback-lead = Three things, and a help desk calls you.
callback-lead-desk = Three things, and we call you: { $desk }.
callback-phone = Your number
callback-language = In which language?
callback-hour = When is best?
callback-privacy = We use the number only to call you back. We delete it on { $date }.
callback-button = Ask us to call you back
callback-call-yourself = Or call yourself
callback-received-here = Request received
callback-received = We have your number
callback-received-desk = We call you back at the number that ends in { $phone }: { $desk }.
callback-received-any = We call you back at the number that ends in { $phone }.
callback-tried = We tried to call you { $when }: nobody answered. We will try again. If you prefer, call us.
callback-erase-on = We delete the number on { $date }.
callback-erase = Delete my number
callback-erase-heading = Do you want to delete your number?
callback-erase-what = We will not call you back. This cannot be undone.
callback-erase-keep = No, I wait for the call
callback-erased = Your number is deleted
callback-hurry = If it is urgent
callback-over = This request is closed.

# The box on other pages.
callback-box-none-fits = None suits you? We call you back
callback-box-title = We call you back
callback-box-text = Leave your number, your language and the best time.
callback-box-short = Leave your number and the best time
