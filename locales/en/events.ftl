# What takes place: the list, an event, the archive.

## The list.

events-title = Parties and activities
events-lead = Parties, workshops, trips and meetings for children and families.
events-dates = Dates
events-found =
    { $n-plural ->
        [one] { $n } date
       *[other] { $n } dates
    }
events-none = There are no dates now. Come back in a few days.
events-none-such = Nothing fits these choices. Take one away, or look at all dates.
events-show-all = Show all dates
# Under a list that stands within another site: the way to ours.
events-embed-all = All activities, who runs them and how to sign up
events-archive = Past activities
events-archive-none = There is nothing here yet.

events-when = When
events-when-coming = All
events-when-today = Today
events-when-weekend = Saturday and Sunday
events-when-month = This month
events-as-month = Calendar of the month
events-as-list = As a list
events-months = Other months
# $month: "December 2026".
events-month-title = Events in { $month }
events-month-none = There is nothing in this month yet.
events-from = From day
events-until = To day
events-narrow = More choices
events-any = Any
events-municipality =
    { $word ->
        [comune] Town
       *[municipio] District
    }
events-age = Age of the child
events-age-years =
    { $n-plural ->
        [one] { $n } year
       *[other] { $n } years
    }
events-kind = What
events-language = Language
events-free = Only where you need not pay

## From one page of a list to the next.

pager-label = Pages
pager-before = Page before
pager-after = Next page
pager-here = Page { $page } of { $pages }

## An event.

event-kind-party = Party
event-kind-show = Show
event-kind-workshop = Creative workshop
event-kind-laboratory = Community workshop
event-kind-course = Course
event-kind-trip = Trip
event-kind-meeting = Meeting
event-kind-volunteering = Volunteering
event-kind-other = Other

event-when-where = When and where
event-together = From here we walk together.
event-online = Online
event-online-enter = Enter now
event-online-later = Online. The link appears here when it starts.
event-other-dates = Other dates
event-more = What we do
event-outcome = How it went
event-organisers = Who holds it
event-participants = Who takes part
event-for = For the families of

event-cost = What it costs
event-cost-free = Free
event-cost-offering = Free offering
event-cost-offering-explained = Give what you like. Nothing is fine too.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro each
       *[other] { $n } euros each
    }
event-cost-price-exact = { $amount } euros each
event-ages = For whom
event-ages-all = For all ages
event-ages-from =
    { $n-plural ->
        [one] From { $n } year
       *[other] From { $n } years
    }
event-ages-until =
    { $n-plural ->
        [one] Up to { $n } year
       *[other] Up to { $n } years
    }
event-ages-between =
    { $n-plural ->
        [one] From { $from } to { $n } year
       *[other] From { $from } to { $n } years
    }

event-called-off = It does not take place. Do not go.
event-called-off-short = Called off
event-moved = The date or the place has changed. The new ones are below.
event-moved-short = Moved
# $when: "Tuesday 17 December, 16:30"
event-moved-from = Moved. It was to be: { $when }, { $place }.
event-moved-from-time = Moved. It was to be: { $when }.
event-over = It is over.
event-full-short = No places left
event-full = All places are taken.
event-just-come = You need not sign up: just come.
event-sign-up = Places are counted: sign up.
event-sign-up-closed = Sign-up is closed. Call to know whether there is room.
event-add-calendar = Add to calendar

## Ways to it.

events-door-text = Near you, nearly always free
events-here = Next parties and activities
events-all-here = All parties and activities

## Following the list elsewhere.

feeds-title = The dates in your calendar
feeds-what = New dates and changes come by themselves into the calendar of your phone.
feeds-button = Follow with your calendar
feeds-by-hand = If nothing opens, copy this address into your calendar, where it asks for a “URL”:
feeds-readers = If you use a news reader: { $rss } or { $atom }.

## Telling somebody.

share-title = Tell somebody
share-whatsapp = Send by WhatsApp
share-mail = Send by e-mail
share-copy = Copy the address
share-copied = Copied

event-next = What is on now

## On paper and as a picture.

poster-title = Poster to print
poster-how = Print this sheet and hang it up. The code opens the page of the event.
poster-paper = Size of the sheet
poster-image = Picture to send
poster-code = Code that opens the page of the event
poster-phone = Phone

## Signing up.

sign-up-title = Sign up
sign-up-adults = How many adults
sign-up-children = How many children
sign-up-children-of = Children from { $from } to { $until } years
sign-up-children-gift = Children with a { $size } present
sign-up-gift = Size of the presents
sign-up-gift-any = Any will do
sign-up-gift-small = small
sign-up-gift-medium = medium
sign-up-gift-large = large
sign-up-stage = For what
sign-up-stage-full = { $time }: no places left
sign-up-arrival = When you arrive
sign-up-arrival-hint = Families arrive a few at a time, so that nobody queues.
sign-up-arrival-any = The first free half hour
sign-up-wait = If no places are left, put me on the waiting list
sign-up-name = Your name
sign-up-contact = Where we tell you if something changes
sign-up-contact-hint = Phone or e-mail. You may leave both empty: at the end you get a code to keep.
sign-up-language = The language of messages
sign-up-privacy = We delete name and contact on { $date }.
sign-up-button = Sign up
sign-up-back = Back to the event
sign-up-left =
    { $n-plural ->
        [one] There is { $n } place left.
       *[other] There are { $n } places left.
    }
sign-up-full = No places are left. You can join the waiting list.

error-count = Write a number, for example 2.
error-nobody = Write how many people come.
error-party-large =
    { $n-plural ->
        [one] One sign-up is for at most { $n } person.
       *[other] One sign-up is for at most { $n } people.
    }
error-places-left =
    { $n-plural ->
        [one] Only { $n } place is left.
       *[other] Only { $n } places are left.
    }
error-places-wait = Choose fewer people, or the waiting list.
error-arrival-full = That half hour is full. Choose another.
error-wait-contact = The waiting list needs a contact, so that we can tell you.
error-signed-up-already = This contact has signed up already. Open the link that we sent.
error-sign-up-closed = Sign-up for this date is closed.

sign-up-page-title = Your sign-up
sign-up-status-confirmed = You are signed up
sign-up-status-waiting = You are on the waiting list
sign-up-status-offered = There is a place for you
sign-up-status-lapsed = The offer is over
sign-up-status-left = Sign-up cancelled
sign-up-status-called_off = The event does not take place
sign-up-waiting =
    { $n-plural ->
        [one] { $n } family waits before you. We write as soon as a place is free.
       *[other] { $n } families wait before you. We write as soon as a place is free.
    }
sign-up-offered = We keep the place for you until { $until }.
sign-up-accept = I take the place
sign-up-lapsed = The place went to the next in line. You can sign up again.
sign-up-event = Event
sign-up-code = Your code
sign-up-keep-code = Keep the code: with it you find this page again.
sign-up-who = Who comes
sign-up-leave = I will not come
sign-up-leave-heading = Do you want to cancel your sign-up?
sign-up-leave-what = Your place goes to another family.
sign-up-leave-button = Cancel the sign-up
sign-up-keep = No, I will come
sign-up-change = Change who comes
sign-up-change-button = Save
sign-up-change-keep = Leave it as it is
sign-up-changed = We have changed your sign-up.
sign-up-change-late = The sign-up cannot be changed any more: the event has begun, or it has changed meanwhile. Below you see how it is now.
sign-up-arrival-none = No time
error-places-no-more = There are no more places. Those that you have stay yours.
error-places-more =
    { $n-plural ->
        [one] Beyond yours only { $n } place is left.
       *[other] Beyond yours only { $n } places are left.
    }
error-places-others-wait = Whoever comes besides can sign up apart, on the waiting list.
error-places-ever =
    { $n-plural ->
        [one] There is { $n } place in all.
       *[other] There are { $n } places in all.
    }
sign-up-erase-what = We delete name, phone and e-mail. This cannot be undone.
sign-up-erase-leaves = The sign-up is cancelled and the place goes to another family.
sign-up-erase-keep = No, back to the sign-up
sign-up-erased-what = Of this sign-up we keep only how many people there were.
sign-up-gone-title = This sign-up is not there
sign-up-gone = The link is wrong, or the data are deleted already.

## What of the children was asked, beside their number.

party-of-age = { $from }–{ $until } years: { $n }
party-of-gift = { $size } present: { $n }
party-with-gift = { $who } ({ $size } present)
