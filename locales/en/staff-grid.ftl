# The week of a desk as a grid of its openings.

# $day: "lunedì 12 gennaio".
staff-grid-title = Week from { $day }
staff-grid-help = How the grid is used
staff-grid-pointer = Drag over empty space to open more hours. Drag an opening to move it, or its edge to make it longer. With a finger, hold for a moment before you drag.
staff-grid-keys = With the keyboard: arrows move the chosen opening, Shift and an arrow make it longer or shorter, Enter shows its details, Delete offers to remove it.
staff-grid-days = Day to show
staff-grid-closed = Closed
staff-grid-new = New opening
staff-grid-unsaved = Not saved yet
# $n families at once, each for so many minutes.
staff-grid-about =
    { $n-plural ->
        [one] one place every { $minutes } minutes
       *[other] { $n } places every { $minutes } minutes
    }
staff-grid-no-bookings = no appointments
staff-grid-bookings =
    { $n-plural ->
        [one] one appointment
       *[other] { $n } appointments
    }
staff-grid-inside =
    { $n-plural ->
        [one] one appointment stays inside
       *[other] { $n } appointments stay inside
    }
staff-grid-outside =
    { $n-plural ->
        [one] one appointment is left out
       *[other] { $n } appointments are left out
    }
staff-grid-overlaps = another opening has the same hours
staff-grid-first = First save or undo the change that you began.
staff-grid-undone = change undone

## Its form.

staff-grid-form-title = Details of the opening
staff-grid-form-title-new = New opening
staff-grid-form-day = Day
staff-grid-form-from = From
staff-grid-form-until = Until
staff-grid-form-slot = Minutes for each appointment
staff-grid-form-seats = Families at once
staff-grid-form-callers = Places kept for people who call, in percent
staff-grid-form-valid-from = Valid from
staff-grid-form-valid-until = Valid until
staff-grid-form-valid-until-hint = Leave empty if it does not end.
staff-grid-form-languages = Languages spoken in these hours
staff-grid-form-languages-hint = None chosen means all of the desk’s.
staff-grid-form-save = Save
staff-grid-form-undo = Undo
staff-grid-form-remove = Remove this opening
staff-grid-form-details = Details
