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

## Events: e-mails to whoever signed up. $when: "Tuesday, 15 December 2026, at 10:00"; $until the same.

mail-signed-up-subject = You are signed up: { $when }
mail-wait-listed-subject = You are on the waiting list: { $when }
mail-place-offered-subject = A place is free: { $when }
mail-signed-off-subject = You are no longer signed up: { $when }
mail-event-changed-subject = Something has changed: { $when }
mail-event-cancelled-subject = The event is called off: { $when }
mail-event-reminder-subject = See you soon: { $when }
mail-event-notice-subject = A notice for you: { $when }
mail-signed-up-intro = You are signed up. We look forward to seeing you.
mail-wait-listed-intro = There are no places left at the moment, and you are on the waiting list. If a place becomes free we write to you at once. Whoever signed up first comes first.
mail-place-offered-intro = A place is free for you.
mail-place-offered-until = We keep it for you until { $until }. After that it goes to whoever is next.
mail-place-offered-next = To take the place, open this page and press the button. The link is only for you:
mail-signed-off-intro = You are no longer signed up. There is nothing else to do.
mail-event-changed-intro = The time or the place has changed. The new ones are below. You are still signed up.
mail-event-cancelled-intro = We are sorry: this event does not take place. You need not come, and there is nothing else to do.
mail-event-reminder-intro = This is a reminder of the event. If you cannot come, please cancel: another family needs the place.
mail-event-notice-intro = Whoever holds the event writes to you:
mail-sign-up-link-intro = On this page you can see, change or cancel your sign-up. The link is only for you:
mail-events-next = Other events are here:
mail-event-answer = Do not answer this e-mail: nobody reads it.
mail-label-event = Event
mail-label-arrival = When to arrive
mail-label-party = Who comes
mail-label-event-phone = Phone
mail-stage-together = From here we walk together
mail-place-online = On the internet: the link is shown on the event’s page when it begins.
mail-adults =
    { $n-plural ->
        [one] { $n } adult
       *[other] { $n } adults
    }
mail-children =
    { $n-plural ->
        [one] { $n } child
       *[other] { $n } children
    }
# $stage of $all: "Christmas party (1 of 2)".
mail-calendar-stage = { $title } ({ $stage } of { $all })
mail-calendar-called-off = CALLED OFF:

## Events: text messages. Only letters that a plain text message knows.

sms-signed-up = You are signed up: { $when }. { $link }
sms-wait-listed = You are on the waiting list: { $when }. { $link }
sms-place-offered = A place is free: { $when }. Answer by { $until }: { $link }
sms-signed-off = You are no longer signed up: { $when }.
sms-event-changed = New time or place: { $when }. { $link }
sms-event-cancelled = Event called off: { $when }. You need not come.
sms-event-reminder = See you soon: { $when }. { $link }
sms-event-notice = { $text } { $link }

## Drives: e-mails to whoever has promised something. $drive: the title of a drive.

mail-pledge-made-subject = Your pledge: { $drive }
mail-pledge-changed-subject = Your pledge has changed: { $drive }
mail-pledge-withdrawn-subject = Pledge taken back: { $drive }
mail-pledge-reminder-subject = See you tomorrow: { $drive }
mail-pledge-missed-subject = We are still waiting for you: { $drive }
mail-window-moved-subject = New drop-off time: { $drive }
mail-window-closed-subject = Choose another drop-off time: { $drive }
mail-drive-cancelled-subject = The drive does not take place: { $drive }
mail-pledge-made-intro = Thank you! We have noted what you promised. Below is where and when to bring it.
mail-pledge-changed-intro = Your pledge has changed. Below is how it is now.
mail-pledge-withdrawn-intro = You have taken your pledge back. You need do nothing else: somebody else can give the same things.
mail-pledge-reminder-intro = A reminder of tomorrow’s drop-off. If you cannot come, choose another time or take the pledge back.
mail-pledge-missed-intro = Perhaps you could not come: what you promised has not arrived yet. You can still bring it, or choose another time.
mail-pledge-missed-until = We wait for it until { $until }. After that somebody else can give the same things.
mail-window-moved-intro = The time or place of the drop-off has changed. The new ones are below. Your pledge still holds.
mail-window-closed-intro = We are sorry: nobody can take your things at that time. Your pledge still holds, please choose another time.
mail-drive-cancelled-intro = We are sorry: this drive does not take place. You need not bring anything nor do anything else. Thank you all the same!
mail-pledge-link-intro = On this page you can see, change or take back your pledge. The link is for you only:
mail-drives-next = Other drives are here:
mail-pledge-other-windows = If you prefer, you can come at another time:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Drive
mail-label-pledge = What you bring
mail-label-directions = How to get there
# "3 × backpack".
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = when the shop is open
mail-pledge-shop-how = You buy the things in the shop and leave them there. Tell your code.
mail-pledge-no-window = to be chosen
mail-calendar-pledge = Drop-off

## Drives: text messages. Only letters that a plain text message knows.

sms-pledge-made = Pledge: { $place }, { $when }. { $link }
sms-pledge-changed = Pledge changed: { $when }. { $link }
sms-pledge-withdrawn = Pledge taken back. Thank you all the same.
sms-pledge-reminder = See you: { $place }, { $when }. { $link }
sms-pledge-missed = What you promised has not arrived. We wait for it until { $until }: { $link }
sms-window-moved = New drop-off time: { $place }, { $when }. { $link }
sms-window-closed = Nobody is there at that time: choose another drop-off time: { $link }
sms-drive-cancelled = The drive does not take place: you need not bring anything. Thank you all the same.
