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
events-archive = Past activities
events-archive-none = There is nothing here yet.

events-when = When
events-when-coming = All
events-when-today = Today
events-when-weekend = Saturday and Sunday
events-when-month = This month
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
event-full = All places are taken.
event-just-come = You need not sign up: just come.
event-sign-up-call = Places are counted: call to sign up.
event-add-calendar = Add to calendar

## Ways to it.

events-door-text = Near you, nearly always free
events-here = Next parties and activities
events-all-here = All parties and activities
