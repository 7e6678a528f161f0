# The door of an event: who signed up, who comes, who is put on the list and taken off it.

staff-events-title = Events
staff-events-none = There is no event with sign-ups for now.
staff-events-today = Events of today
staff-events-later = The next days
staff-events-over = Just over
staff-events-people =
    { $n-plural ->
        [one] { $n } person
       *[other] { $n } people
    }
staff-events-sign-ups =
    { $n-plural ->
        [one] { $n } sign-up
       *[other] { $n } sign-ups
    }
staff-events-waiting-count =
    { $n-plural ->
        [one] { $n } family waits
       *[other] { $n } families wait
    }

## At the door.

staff-events-search = Code or name
staff-events-expected = Expected
staff-events-here = Here
staff-events-left = Places still free
staff-events-coming = Who comes
staff-events-waiting = On the waiting list
staff-events-here-of =
    { $n-plural ->
        [one] { $here } of { $n } is here
       *[other] { $here } of { $n } are here
    }
staff-events-nobody = Nobody has signed up.
staff-events-early = Arrivals are marked on the day of the event.
staff-events-state-expected = expected
staff-events-state-here = here since { $time }
staff-events-state-waiting = waits
staff-events-state-offered = we keep a place
staff-events-mark-here = Here
staff-events-error-no-places = Whoever waits, or has cancelled, has no place.
staff-events-error-begun = The event has begun: nobody is taken off any more.

## On the list and off it.

staff-events-add = Add a family
staff-events-add-button = Add
staff-events-add-here = The family is here
staff-events-add-wait = If no places are left, put the family on the waiting list
staff-events-added = The family is on the list.
staff-events-take-off = Take off the list
staff-events-take-off-heading = Take this family off the list?
staff-events-take-off-told = We tell them that the sign-up is cancelled. The place goes to whoever waits.
staff-events-taken-off = The family is off the list.

## The list on paper.

staff-events-list = List to print
staff-events-list-here = Here
staff-events-list-hour = Hour

## A notice to everybody who signed up.

staff-events-write = Write to everybody
staff-events-write-heading = Write to whoever signed up
staff-events-write-hint = Everybody gets the text in their language if you write it below, and in Italian otherwise. Write no names of families.
staff-events-write-in = Text in { $language }
staff-events-write-to = They get it
staff-events-write-not-to = Without a contact to write to
staff-events-write-button = Send to everybody
staff-events-write-before = Sent before
staff-events-written = The message leaves now.
staff-events-error-no-text = Write the text in Italian
staff-events-error-over = The event is over: nobody is written to any more.
