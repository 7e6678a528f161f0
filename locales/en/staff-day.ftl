# The working day of a desk: who comes, callers, walk-ins, call-backs, families sent elsewhere.

## Menu.

staff-day-menu-today = Today
staff-day-menu-week = Week
staff-day-menu-book = Book
staff-day-menu-callbacks = To call back
staff-day-menu-search = Search
staff-day-menu-referrals = Referrals

## Today.

staff-day-today = Today
staff-day-book = Book for a family
staff-day-print = Print
staff-day-desks = Desks
staff-day-all-desks = All
staff-day-nobody = There are no appointments today.
staff-day-nobody-else = Nobody else is expected.
staff-day-over = Done
staff-day-nameless = no name
staff-day-no-contact = no contact
staff-day-beyond = beyond the seats
staff-day-phone-only = no messages: tell by voice
staff-day-not-reached = Not reached: call
staff-day-state-confirmed = expected
staff-day-state-arrived = is here
staff-day-state-seen = received
staff-day-state-missed = did not come
staff-day-state-cancelled = cancelled
staff-day-mark-arrived = Arrived
staff-day-mark-seen = Received
staff-day-mark-missed = Did not come
staff-day-mark-undo = Undo

## Without a connection. A script tells it.

staff-day-unsent-one = One mark has not been sent yet. We send it as soon as you are online again.
# The script puts the number in the place of (n).
staff-day-unsent-many = Marks not sent yet: (n). We send them as soon as you are online again.
staff-day-unsent-sign-in = Sign in again in another tab: then we send the marks that are missing.
staff-day-unsent-row = not sent yet

## The week.

staff-day-week = Week
staff-day-week-turn = Change week
staff-day-week-before = Week before
staff-day-week-after = Week after
staff-day-none = Nobody

## Book for a family.

staff-day-book-heading = Book for a family
staff-day-refer-heading = Refer to another desk
staff-day-phone = The family’s phone
staff-day-email = Or e-mail
staff-day-contact = Contact
staff-day-when = When
staff-day-now = Now
staff-day-now-hint = The family is here at the desk
staff-day-today-is = Today, { $day }
staff-day-tomorrow-is = Tomorrow, { $day }
staff-day-free =
    { $n-plural ->
        [one] one free time
       *[other] { $n } free times
    }
staff-day-day-full = all full
staff-day-full = full · { $day }
staff-day-beyond-show = Beyond the seats
staff-day-no-times =
    { $n-plural ->
        [one] No free time today and tomorrow.
       *[other] No free time in the next { $n } days.
    }
staff-day-more-days = Other days
staff-day-topic-and-note = Topic and note
staff-day-no-topic = Not said
staff-day-review-button = Go on
staff-day-review-heading = Read again and confirm
staff-day-confirm-button = Confirm the appointment
staff-day-beyond-what = This time is full: the family is received beyond the seats.
staff-day-tell = Tell the family?
# $language: "Arabic".
staff-day-letter = What the family reads ({ $language })
staff-day-tell-code = No message leaves from here: say the code or print the slip.
staff-day-tell-by-phone = No message leaves from here: call the family and tell it.

## An appointment.

staff-day-booking = Appointment
staff-day-state = State
staff-day-code = Code
staff-day-erase-on = Data deleted on
staff-day-done-booked = Appointment booked
staff-day-done-moved = Appointment moved
staff-day-done-cancelled = Appointment cancelled
staff-day-done-corrected = Data corrected
staff-day-done-merged = One appointment is left
staff-day-done-sent-again = Confirmation sent again
staff-day-call-failed = The last message did not arrive. Call the family:
staff-day-call-changed = The family gets no messages. Call and tell it:
staff-day-cannot-tell = The family left no contact: we cannot tell it.
staff-day-give-code = The family gets no messages: say the code or print the slip.
staff-day-slip = Slip for the family
staff-day-print-slip = Print the slip
staff-day-move = Move
staff-day-move-heading = Move the appointment
staff-day-move-from = now it is
staff-day-move-to = New time:
staff-day-correct = Correct name and contact
staff-day-correct-what = If you change the contact, links sent to the old one stop working. Reminders go to the new one.
staff-day-save = Save
staff-day-cancel = Cancel the appointment
staff-day-cancel-heading = Cancel this appointment?
staff-day-twins = Perhaps the same family
staff-day-twins-what = If it is a duplicate, keep the appointment of this page: the other is cancelled without messages and its seat is free again.
staff-day-merge = A duplicate: cancel this one
staff-day-messages = Messages
staff-day-no-messages = No messages.
staff-day-send-again = Send the confirmation again
staff-day-error-sent-lately = A confirmation left less than ten minutes ago. Wait a little, then try again.
staff-day-sms = Text message
staff-day-message-confirmed = Confirmation
staff-day-message-moved = Move
staff-day-message-cancelled = Cancellation
staff-day-message-reminder = Reminder
staff-day-message-closed = Desk closed
staff-day-sent-queued = waiting to leave
staff-day-sent-sent = sent
staff-day-sent-failed = not delivered
staff-day-sent-dropped = no longer needed
staff-day-history = What happened
staff-day-made = Booked
staff-day-by-itself = the site

## Search.

staff-day-search = Find an appointment
staff-day-search-label = Code, name, or the last digits of the phone
staff-day-search-nothing = We found nothing at your desks.
staff-day-search-found =
    { $n-plural ->
        [one] One appointment
       *[other] { $n } appointments
    }

## Call-backs.

staff-day-callbacks = Families to call back
staff-day-callbacks-none = Nobody waits for a call.
staff-day-asked = Asked
staff-day-tried =
    { $n-plural ->
        [one] One try, the last
       *[other] { $n } tries, the last
    }
# $n: the number of this call, 1 to 3.
staff-day-nobody-answers = No answer ({ $n } of 3)
staff-day-reached = Spoke to them
staff-day-close = Close the request

## Families sent to other desks.

staff-day-referrals = Families referred to other desks
staff-day-referrals-what = Here you only see whether the family went to the appointment.
staff-day-referrals-none = You have not referred anybody yet.
staff-day-refer-choose = Choose the desk. The family must agree.
staff-day-refer-what = The other desk sees the family’s name and contact. Later you only see whether it went.
staff-day-consent = The family agrees: the other desk gets its name and contact
staff-day-slip-once = Give the slip to the family: in an hour it cannot be seen from here any more.
staff-day-referral-kept = it went
staff-day-referral-not-kept = it did not go
staff-day-referral-to-come = still to go
staff-day-referral-unknown = the desk has not noted it yet

## What is wrong.

staff-day-error-consent = Ask the family whether it agrees
staff-day-error-overtaken = Somebody changed this appointment before you: look how it is now.
staff-day-error-cancelled = This appointment was cancelled.
staff-day-error-early = This appointment is not today.
staff-day-error-same-family = The same family has an appointment at this time already
staff-day-error-over = This appointment is over.
staff-day-error-not-twins = The two appointments are not the same family’s: they have other names and contacts.
staff-day-error-callback = Somebody has noted this call already: look how it is now.

## The history.

history-booking-arrived = Marked as arrived
history-booking-seen = Marked as received
history-booking-missed = Marked as not come
history-booking-expected = Mark taken back
history-booking-made = Appointment booked for the family
history-booking-walk-in = Family received without an appointment
history-booking-moved = Appointment moved
history-booking-cancelled = Appointment cancelled
history-booking-corrected = Name or contact corrected
history-booking-merged = Duplicate cancelled
history-booking-merged-away = Cancelled: it was a duplicate
history-booking-confirmed-again = Confirmation sent again
history-booking-referred = Family referred by another desk
history-callback-tried = Called without an answer
history-callback-reached = Family called back
history-callback-closed = Call-back closed
