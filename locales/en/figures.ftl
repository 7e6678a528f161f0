# Figures, as staff and everybody see them. The words after figures- are columns of tables.

# $year: "2026".
figures-title = Our figures: { $year }
figures-lead = How many appointments were asked for, and what became of them. Each counts in the month of the appointment. Nobody’s name is here.
figures-years = Choose the year
figures-none = There is no appointment in this period yet.
figures-whole-months = Of this year we count only the months that are over.
# $few: "<5".
figures-hidden = So that nobody can be recognised, numbers from 1 to 4 are written { $few }. Where needed another number is hidden too, so that no sum gives the first away. Tables that would tell too much are left out.
figures-withheld = hidden
# $title: "By month".
figures-chart-what = { $title }: one bar for each row of the table below.
figures-median =
    { $n-plural ->
        [one] Half of the families wait at most one day between asking and the appointment.
       *[other] Half of the families wait at most { $n } days between asking and the appointment.
    }

figures-asked = Asked for
figures-kept = Kept
figures-missed = Family did not come
figures-not-kept = Not kept
figures-cancelled = Called off
figures-cancelled-family = Called off by the family
figures-cancelled-desk = Called off by the desk
figures-open = To come or not noted
figures-interpreter-wanted = With an interpreter
figures-interpreter-not = Without an interpreter
figures-total = Total

figures-by-month = By month
figures-month = Month
figures-by-municipality = By area
figures-municipality = Area
figures-by-desk = By desk
figures-desk = Desk
figures-unpublished = No longer published
figures-by-language = By language
figures-language = Language
figures-by-kind = By way of meeting
figures-kind = Way
figures-kind-none = Not asked
figures-by-interpreter = Wishes for an interpreter
figures-interpreter = Interpreter
figures-by-wait = Days between asking and the appointment
figures-wait = Wait
figures-wait-0 = Less than a day
figures-wait-1-3 = 1 to 3 days
figures-wait-4-7 = 4 to 7 days
figures-wait-8-14 = 8 to 14 days
figures-wait-15-30 = 15 to 30 days
figures-wait-31 = More than 30 days

## The file.

figures-open-data = Open data
# $licence: the name of the licence, a link.
figures-licence = You may use these figures too, under the licence { $licence }: just say where they come from. The file is a CSV parted by semicolons, for any spreadsheet.
figures-file = Download the CSV file
figures-file-year = year
figures-file-table = table
figures-file-row = row
figures-file-measure = measure
figures-file-count = number

## The receipt of a family that asked to be erased.

erased-title = We have erased your data
# $network: "QuBì Milano".
erased-what = { $network } has erased all that it knew about you:
erased-bookings =
    { $n-plural ->
        [one] one appointment
       *[other] { $n } appointments
    }
erased-callbacks =
    { $n-plural ->
        [one] one request to be called
       *[other] { $n } requests to be called
    }
erased-unfinished =
    { $n-plural ->
        [one] one booking that was begun and not finished
       *[other] { $n } bookings that were begun and not finished
    }
erased-pledges = Pledges to drives: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] one sign-up for an event
       *[other] { $n } sign-ups for events
    }
erased-called-off =
    { $n-plural ->
        [one] One appointment was still to come: it is called off.
       *[other] { $n } appointments were still to come: they are called off.
    }
erased-number = Number of this receipt
