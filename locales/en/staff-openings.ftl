# When desks receive, changed by those who run them, and whether what is said of a desk is still right.

## The mail that asks. $desk: a desk's whole name. A link stands between the two sentences.

staff-mail-desk-check-subject = { $desk }: is everything still right?
staff-mail-desk-check-intro = Families trust what the site says. Check the hours and the phone of { $desk }: it takes one minute and one tap. The link is good for thirty days:
staff-mail-desk-check-end = If something is wrong, you can correct it from the same page.

## The desks.

staff-openings-desks = Help desks
staff-openings-close-several = Close several desks at once
staff-openings-week = Week
staff-openings-weeks = Other weeks
staff-openings-week-before = Week before
staff-openings-week-after = Week after
staff-openings-public = See the public page
# $when: "Tuesday 1 December, at 10:00".
staff-openings-next = Next time: { $when }
staff-openings-next-none = No time in the next two months.
staff-openings-weekly = Openings of every week
staff-openings-weekly-none = None: nobody can book at this desk.
staff-openings-closures = Closures
staff-openings-closures-none = No closure is planned.
staff-openings-extras = Extra openings
staff-openings-extras-none = None is planned.
# After the hours of an opening: "from 7 January", "until 30 June".
staff-openings-valid-from = from { $from }
staff-openings-valid-until = until { $until }
staff-openings-valid-range = from { $from } to { $until }

## The forms.

staff-openings-new = New opening
staff-openings-edit = Change the opening
staff-openings-extra-new = New extra opening
staff-openings-extra-edit = Change the extra opening
staff-openings-closure-new = New closure
staff-openings-closure-edit = Change the closure
staff-openings-callers-hint = These seats cannot be booked on the site: they are kept for those who call.
staff-openings-break = Break
staff-openings-break-hint = With a break the opening becomes two: before it and after it.
staff-openings-break-from = Break from
staff-openings-break-until = Break until
staff-openings-closure-desks = Which help desks
staff-openings-closure-from = First day
staff-openings-closure-until = Last day
staff-openings-closure-until-hint = Leave empty if it is one day only.
staff-openings-closure-hours = Some hours only
staff-openings-closure-hours-hint = Leave empty if the desk is closed all day.
staff-openings-closure-save = Close
staff-openings-closure-remove = Take this closure away
staff-openings-reason = Why
staff-openings-reason-hint = Families read it: “holidays”, “building works”. You can leave it out.
staff-openings-reason-others = Write it in other languages too
staff-openings-remove = Take this opening away
staff-openings-remove-what = If families have an appointment, we show you which ones first.
staff-openings-remove-button = Take away
# Before a rule in words, as somebody else has changed it.
staff-openings-now = Now it is like this:
staff-openings-done = Done.
staff-openings-done-called-off =
    { $n-plural ->
        [one] One appointment is cancelled.
       *[other] { $n } appointments are cancelled.
    }
staff-openings-done-moved =
    { $n-plural ->
        [one] One appointment is moved.
       *[other] { $n } appointments are moved.
    }

## What is wrong.

staff-openings-error-weekday = Choose the day of the week
staff-openings-error-no-start = Write when it begins
staff-openings-error-no-end = Write when it ends
staff-openings-error-time = Write the time like this: 09:30
staff-openings-error-date = Write the day like this: 2027-01-14
staff-openings-error-end-first = The end must come after the beginning
staff-openings-error-overnight = The end must come after the beginning. To go past midnight make two: one that ends at 00:00, and one that begins at 00:00 of the next day.
staff-openings-error-break = The break must be within the opening
staff-openings-error-length = Write the minutes of an appointment, from 5 to 480
staff-openings-error-length-long = One appointment is longer than the whole opening: write fewer minutes
staff-openings-error-seats = Write how many families at once, from 1 to 500
staff-openings-error-callers = Write a number from 0 to 100
staff-openings-error-dates-reversed = The last day comes before the first
staff-openings-error-past = This day is over already
staff-openings-error-desks = Choose at least one help desk
staff-openings-error-reason-long =
    { $n-plural ->
        [one] It is too long: at most { $n } letter
       *[other] It is too long: at most { $n } letters
    }
# $hours: "10:00–13:00".
staff-openings-error-overlap = There is another opening at these hours already: { $hours }
# $n families are booked at $when: "Wednesday 2 December, at 10:00".
staff-openings-error-overfull =
    { $n-plural ->
        [one] Too few seats: one family is booked { $when }
       *[other] Too few seats: { $n } families are booked { $when }
    }
staff-openings-error-fate = Choose what happens to these appointments
staff-openings-edited = Somebody else has changed it meanwhile. What you wrote is still here: if you save again, yours counts.

## Families whose time a change takes away.

staff-openings-touched = Families to tell
staff-openings-touched-title =
    { $n-plural ->
        [one] One family has an appointment at these hours
       *[other] { $n } families have an appointment at these hours
    }
staff-openings-touched-lead = Nothing has changed yet. You decide what happens to them.
staff-openings-touched-again = The families have changed meanwhile. Look at the list again, then confirm.
staff-openings-time-taken = One of the chosen times has just been taken. Choose another. Nothing has changed yet.
staff-openings-touched-button = Confirm
staff-openings-touched-leave = Leave everything as it is
staff-openings-nameless = code { $code }
staff-openings-told-mail = We tell them by e-mail
staff-openings-told-sms = We tell them by text message
staff-openings-told-call = We cannot tell them: call { $phone }
staff-openings-told-no-way = They left no contact: we cannot tell them
staff-openings-move-to = Move them to
staff-openings-move-none = – no other time –
staff-openings-fate = And the families you do not move?
staff-openings-fate-keep = They come all the same
staff-openings-fate-keep-what = The appointments stay as they are.
staff-openings-fate-call-off = Cancel the appointments
staff-openings-fate-call-off-what = We tell them in their language, with other times nearby.

## "Closed today".

staff-openings-today = Closed today
staff-openings-today-ask = Close today?
staff-openings-today-shut = Closed today
staff-openings-today-expected =
    { $n-plural ->
        [one] You still expect one family. We tell them in their language, with other times nearby.
       *[other] You still expect { $n } families. We tell them in their language, with other times nearby.
    }
staff-openings-today-nobody = You expect nobody else today. If you close, the site says that the desk is closed.
staff-openings-today-button = Close the rest of today
staff-openings-today-reason = Do you want to say why?
staff-openings-to-call = To call
staff-openings-not-reached = The message did not arrive: call them
staff-openings-told = Told
staff-openings-message-sent = Message sent
staff-openings-message-queued = Message on its way
staff-openings-reopen = Changed your mind?
staff-openings-reopen-what = If you reopen, people can book again from now on. Cancelled appointments stay cancelled.
staff-openings-reopen-button = Reopen today

## Is the card still right?

staff-check-title = Is everything still right?
staff-check-what = If hours and phone are right, confirm it: families see the date.
staff-check-button = Yes, everything is right
# $date: "24 November 2026".
staff-check-verified = Confirmed on { $date }.
staff-check-never = Nobody has ever confirmed it.
staff-check-to-verify = To be checked.
staff-check-silent =
    { $n-plural ->
        [one] One family says that nobody answers the phone.
       *[other] { $n } families say that nobody answers the phone.
    }
staff-check-ask = Is everything still right?
staff-check-ask-what = This is what families read on the site. If it is right, one tap is enough.
staff-check-ask-button = Yes, everything is right
staff-check-thanks = Thank you, it is confirmed
staff-check-thanks-what = The site says that this was checked.
staff-check-too-old = This link is no longer good
staff-check-too-old-what = You can confirm on the page of the desk.
staff-check-wrong = Something is wrong: correct it
staff-check-nothing = not given
staff-check-phone = Phone
staff-check-phone-hours = Answered
staff-check-exceptions = Closures and extra openings

## The history.

history-opening-put = saved an opening
history-opening-removed = took an opening away
history-extra-opening-put = saved an extra opening
history-extra-opening-removed = took an extra opening away
history-closure-put = saved a closure
history-closure-removed = took a closure away
history-opening-closed-today = closed the desk for today
history-opening-reopened-today = reopened the desk
history-booking-called-off = cancelled the appointment for the desk
history-booking-moved-by-desk = moved the appointment for the desk
history-desk-verified = confirmed the desk’s card
