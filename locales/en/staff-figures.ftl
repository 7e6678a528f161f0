# Looking back: figures, the history, messages, erasing a family.

staff-figures-title = Figures
staff-figures-periods = Choose the period
staff-figures-month = Month
staff-figures-quarter = Quarter
staff-figures-year = Year
# $quarter: "4". $year: "2026".
staff-figures-quarter-name = Quarter { $quarter } of { $year }
# $period: "October 2026".
staff-figures-before = Before: { $period }
staff-figures-after = After: { $period }
staff-figures-take-away = A file to take away
staff-figures-take-away-what = The file is what may leave the desk: a whole year, only with months that are over, and with small numbers hidden. It is a CSV parted by semicolons.
staff-figures-file = Download { $year } (CSV)

## What readers say of pages.

staff-feedback-title = Opinions on pages
# $n: after so many months own words are forgotten.
staff-feedback-lead = How clear pages are to those who read them. Nobody says who they are. Texts are deleted after { $n } months.
staff-feedback-none = Nobody gave an opinion in this period.
staff-feedback-languages = Choose the language
staff-feedback-all-languages = All languages
staff-feedback-of = Page
staff-feedback-ratings = Opinions
staff-feedback-average = Average stars
staff-feedback-stars =
    { $n-plural ->
        [one] { $n } star
       *[other] { $n } stars
    }
staff-feedback-reasons = Why
staff-feedback-words = In their own words
# $day: "1 December 2026". $language: "Arabic".
staff-feedback-said =
    { $n-plural ->
        [one] { $day } · { $language } · { $n } star
       *[other] { $day } · { $language } · { $n } stars
    }

## From one page of a list to the next.

staff-pager-label = Pages
staff-pager-before = Newer
staff-pager-after = Older
# $page: "2". $pages: "7".
staff-pager-here = Page { $page } of { $pages }

## The history.

staff-history-title = History
staff-history-lead = Who did what, and when. Nobody can change these lines. There is nothing about families here.
staff-history-count =
    { $n-plural ->
        [one] One line.
       *[other] { $n } lines.
    }
staff-history-none = There is no line.
staff-history-thing = What
staff-history-action = Action
staff-history-who = Who
staff-history-day = Day
staff-history-any = All
staff-history-filter = Show
staff-history-all = Show all
staff-history-somebody = Somebody who has left
staff-history-program = The program
# An action that has no words of its own. $what: "desk checked".
staff-history-did = did: { $what }
staff-history-value = How
staff-history-nothing = nothing
staff-history-before = before:
staff-history-after = after:

staff-history-thing-booking = Appointments
staff-history-thing-callback = Call-backs
staff-history-thing-desk = Desks
staff-history-thing-opening = Openings
staff-history-thing-organisation = Organisations
staff-history-thing-event = Events
staff-history-thing-sign_up = Sign-ups
staff-history-thing-drive = Drives
staff-history-thing-pledge = Pledges
staff-history-thing-staff = People
staff-history-thing-message = Messages
staff-history-thing-family = Erasures

# Names of fields and values that are told as before and after.
staff-history-field-bookings = Appointments
staff-history-field-called_off = Called off
staff-history-field-callbacks = Call-backs
staff-history-field-unfinished = Not finished
staff-history-field-sign_ups = Sign-ups
staff-history-field-language = Language
staff-history-field-name = Name
staff-history-field-role = Role
staff-history-field-scope = Where
staff-history-field-state = State
staff-history-field-seats = Seats
staff-history-field-minutes = Minutes
staff-history-field-from = From
staff-history-field-until = Until
staff-history-field-weekday = Day
staff-history-field-languages = Languages
staff-history-field-at = When
staff-history-field-seat = Seat
staff-history-field-day = Day
staff-history-field-hours = Hours
staff-history-field-callers = Seats kept for callers, in percent
staff-history-field-reason = Why
staff-history-field-version = Version
staff-history-field-on_site = Version on the site
staff-history-value-true = yes
staff-history-value-false = no
staff-history-value-confirmed = confirmed
staff-history-value-cancelled = called off
staff-history-value-arrived = arrived
staff-history-value-seen = received
staff-history-value-missed = did not come
staff-history-value-caller = for callers
staff-history-value-online = from the site
staff-history-value-beyond = beyond the seats
staff-history-value-draft = draft
staff-history-value-in_review = in review
staff-history-value-published = published
staff-history-value-archived = archived

history-message-retried = sent a message again
history-family-erased = erased the data of a family

## Messages.

staff-messages-title = Messages
staff-messages-lead = Messages to the families of your desks. If one did not arrive, send it again or call.
staff-messages-states = Choose which
staff-messages-all = All
staff-messages-none = There is no message.
staff-messages-state = State
staff-messages-state-failed = Failed
staff-messages-state-queued = Waiting
staff-messages-state-sent = Sent
staff-messages-state-dropped = No longer true
staff-messages-channel = How
staff-messages-email = Email
staff-messages-sms = Text message
staff-messages-written = Written
staff-messages-changed = Last news
staff-messages-about = For
staff-messages-about-callback = Request to be called
staff-messages-about-sign-up = Sign-up for an event
staff-messages-about-pledge = Pledge to a drive
staff-messages-about-staff = Somebody who works here
staff-messages-attempts = Attempts that failed
staff-messages-error = Last error
staff-messages-retry = Send again
staff-messages-untrue = This message is no longer true: the appointment has changed or is over. There is no need to send it again.

staff-messages-kind-confirmed = Confirmation
staff-messages-kind-moved = New time
staff-messages-kind-cancelled = Cancellation
staff-messages-kind-reminder = Reminder
staff-messages-kind-closed = Desk closed
staff-messages-kind-callback_received = Request to be called received
staff-messages-kind-signed_up = Sign-up confirmed
staff-messages-kind-wait_listed = Waiting list
staff-messages-kind-place_offered = Free place
staff-messages-kind-signed_off = Sign-up cancelled
staff-messages-kind-event_changed = Event changed
staff-messages-kind-event_cancelled = Event called off
staff-messages-kind-event_reminder = Reminder of an event
staff-messages-kind-event_notice = Notice to whoever signed up
staff-messages-kind-pledge_made = Pledge noted
staff-messages-kind-pledge_changed = Pledge changed
staff-messages-kind-pledge_withdrawn = Pledge taken back
staff-messages-kind-pledge_reminder = Reminder of a drop-off
staff-messages-kind-pledge_missed = Drop-off missed
staff-messages-kind-window_moved = Window moved
staff-messages-kind-window_closed = Window closed
staff-messages-kind-drive_cancelled = Drive cancelled
staff-messages-kind-invitation = Invitation
staff-messages-kind-password_reset = New password
staff-messages-kind-new_sign_in = New sign-in
staff-messages-kind-passkey_added = Passkey added
staff-messages-kind-passkey_removed = Passkey removed
staff-messages-kind-desk_check = Card to confirm
staff-messages-kind-review_asked = Draft to review
staff-messages-kind-review_answered = Answer to a draft
staff-messages-kind-application_declined = Organisation not admitted

## Erasing a family.

staff-erase-title = Erase a family
staff-erase-lead = When a family asks to be erased, do it here. It holds for the whole network, at once.
staff-erase-who = Phone, email or code
staff-erase-who-hint = What the family left, or the code of one of its appointments.
staff-erase-find = Find
staff-erase-missing = Write a phone, an email or a code
staff-erase-unreadable = This is no phone, email or code: check it
staff-erase-nothing = Your desks know nothing of it. If the family goes elsewhere, ask whoever coordinates the network.
staff-erase-confirm-title = Erase everything?
staff-erase-bookings =
    { $n-plural ->
        [one] One appointment
       *[other] { $n } appointments
    }
staff-erase-coming =
    { $n-plural ->
        [one] One is still to come: it will be called off
       *[other] { $n } are still to come: they will be called off
    }
staff-erase-callbacks-label = Call-backs
staff-erase-callbacks =
    { $n-plural ->
        [one] One request
       *[other] { $n } requests
    }
staff-erase-sign-ups-label = Events
staff-erase-sign-ups =
    { $n-plural ->
        [one] one sign-up
       *[other] { $n } sign-ups
    }
staff-erase-pledges-label = Drives
staff-erase-pledges =
    { $n-plural ->
        [one] one pledge
       *[other] { $n } pledges
    }
staff-erase-elsewhere = There is something at other desks of the network too: we erase that as well, because the family has a right to it.
staff-erase-what = Name, contacts and notes go and do not come back. Only the counts stay. Then you can print a receipt.
staff-erase-button = Yes, erase everything
staff-erase-keep = No, go back
staff-erase-done = Done
staff-erase-done-what = Print the receipt and give it to the family. It does not hold their data.
staff-erase-files = The copies left in the files of the database are gone by the coming night.
staff-erase-receipt-title = Receipt
staff-erase-another = Another family
