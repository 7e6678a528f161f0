# Drives: their card, the counter, the stock, the links of shops, what came of them.

staff-drives-title = Drives

## The card: for whom, where, when.

staff-drives-part-whom = For whom and when
staff-drives-part-where = Where and when things are brought
staff-drives-part-where-hint = Without a place and hours the drive is not published.
staff-drives-part-items = What is collected
staff-drives-part-contact = Who answers
staff-drives-whole-network = If you choose none, the drive is for the whole network.
staff-drives-from = First day
staff-drives-until = Last day
staff-drives-contact-hint = The site shows name and phone. Without a phone the drive is not published.
staff-drives-contact-name = Name of who answers
staff-drives-contact-phone = Phone
staff-drives-contact-email = E-mail address
staff-drives-other-organisers = Others who organise it
staff-drives-other-organisers-hint = One a line: a school or a parish, for example.
staff-drives-grace = Days of waiting
staff-drives-grace-hint = If whoever promised does not come, the thing stays theirs for so many days. Then it goes back to the list.

## A drop-off point and its windows. $n: 1, 2, 3…

staff-drives-point = Drop-off point { $n }
staff-drives-points-more = Add a drop-off point
staff-drives-point-kind = What it is
staff-drives-point-kind-point = A place with hours of its own
staff-drives-point-kind-shop = A shop that takes part
staff-drives-point-desk = The place of a desk
staff-drives-point-other = Another place: I write it below
staff-drives-point-more = How to get there, steps, phone
staff-drives-point-phone = Phone of this point, if it is another
staff-drives-point-remove = Remove this drop-off point
staff-drives-windows = When things are brought here
staff-drives-window = Hours { $n }
staff-drives-windows-more = Add hours
staff-drives-window-day = When
# $day: "Monday".
staff-drives-window-every = { $day }, every week
staff-drives-window-dates = On certain days
staff-drives-window-from = From
staff-drives-window-until = Until
staff-drives-window-capacity = How many deliveries at most
staff-drives-window-capacity-hint = For each day. Empty: no limit.
staff-drives-window-days = Which days, and public holidays
staff-drives-window-days-hint = Only if you chose “On certain days”. For example: 17/12/2026, 19/12/2026
staff-drives-window-holidays = On public holidays too
staff-drives-window-remove = Remove these hours
staff-drives-dates-hint = Whoever promised for a date that is called off or moved gets a message. If you move it, save: then write the new hours.

## What is asked for.

staff-drives-kits = School kits: for how many children
staff-drives-kits-hint = Write the number of children: the program works out exercise books, pencils and the rest. The site shows totals only, never children.
staff-drives-items = Other things
staff-drives-items-hint = They are added to those of the kits.
staff-drives-items-more = Add other things
# $n: 1, 2, 3…
staff-drives-item = Thing { $n }
staff-drives-item-word = From the list
staff-drives-item-none = Choose, or write a name below
staff-drives-item-own = It is not in the list
staff-drives-item-name = What one is called: “desk lamp”, for example
staff-drives-item-needed = How many are needed
staff-drives-item-priority = How much it is needed
staff-drives-priority-urgent = It is urgent
staff-drives-priority-normal = Like the others
staff-drives-priority-welcome = Less urgent
staff-drives-item-notes = Notes
staff-drives-item-note = What to look for when buying it: size, colour
staff-drives-item-price = About what one costs, in euros
staff-drives-item-staff = Note for us alone
staff-drives-item-remove = Remove this thing

## The card: what is wrong.

staff-drives-error-whole-network = Choose your territory: a drive for the whole network, or for others, is written by whoever coordinates them
# $n: 20.
staff-drives-error-others = At most { $n } names
staff-drives-error-nameless = Choose a thing from the list, or write its name in Italian
staff-drives-error-two-names = Choose from the list or write a name: not both
staff-drives-error-too-many = That is too many, together with those of the kits
staff-drives-error-shop-hours = A shop has its own hours: remove those written below
staff-drives-error-days = Write the days, for example 17/12/2026, 19/12/2026
staff-drives-error-too-long = A drive lasts a year at most
staff-drives-error-window-outside = A day lies outside of the drive’s period
staff-drives-error-window-never = Within the drive’s period there is no such day
staff-drives-error-window-nobody = Write 1 at least, or leave it empty

## The list.

staff-drives-none = There is no drive for now.
staff-drives-over = Over
staff-drives-home = Deliveries of today
staff-drives-coming = has not begun yet
# $from, $until: "24 November 2026".
staff-drives-period = From { $from } to { $until }
staff-drives-today-nothing = Today: no delivery promised
staff-drives-today-expected =
    { $n-plural ->
        [one] Today: { $n } delivery expected
       *[other] Today: { $n } deliveries expected
    }
# $day: "Tuesday 1 December".
staff-drives-next = Next deliveries: { $day }
staff-drives-no-more-windows = There are no more hours for deliveries.

## The counter.

staff-drives-to-counter = Deliveries and stock
staff-drives-search = Code or name
staff-drives-today = Today
staff-drives-days = Other days
staff-drives-no-window = On this day there are no hours for deliveries. Whoever comes all the same is welcome: look for the code, or note a gift.
staff-drives-nothing-promised = Nobody has promised to come.
staff-drives-came-of =
    { $n-plural ->
        [one] { $came } of { $n } delivery made
       *[other] { $came } of { $n } deliveries made
    }
# $typed: what somebody looked for.
staff-drives-found = Found with “{ $typed }”
staff-drives-found-nothing = No promise with “{ $typed }”. If somebody has brought something, note it as a gift.
staff-drives-nameless = No name
staff-drives-state-expected = expected
# $time: "16:42".
staff-drives-state-received = came at { $time }
staff-drives-state-brought = came
staff-drives-state-withdrawn = taken back by the donor
staff-drives-state-lapsed = lapsed
staff-drives-place-open = no hours
# $item: "backpack".
staff-drives-line = { $n } × { $item }
staff-drives-line-brought = { $item }: { $promised } promised, { $brought } came
staff-drives-all-came = All of it came
staff-drives-more-or-less = More or less
staff-drives-received = Noted: the delivery came.
staff-drives-received-before = It was noted before. If they bring something more, note it as a gift.
staff-drives-receive = What came?
# $name: a first name. $code: "K7P Q2M".
staff-drives-receive-of = { $name }, code { $code }
staff-drives-hint-promised = promised: { $n }
staff-drives-receive-others = Something else came too
staff-drives-receive-button = Note that it came
staff-drives-gift = Gift without a promise
staff-drives-gift-what = Write how many pieces came. Leave the rest empty.
staff-drives-gift-button = Note the gift
staff-drives-gift-received = Noted: the gift came.
staff-drives-not-asked = Things that the drive asks for no more

## The stock.

staff-drives-stock = Stock
staff-drives-nothing-came = Nothing has come yet.
staff-drives-column-item = Thing
staff-drives-column-received = Came
staff-drives-column-unsorted = To sort
staff-drives-column-ready = Ready
staff-drives-column-given = Given
staff-drives-column-needed = Needed
staff-drives-column-promised = Promised
staff-drives-column-open = Missing
staff-drives-sort = Sort
staff-drives-sort-what = Write how many pieces you have looked through and put in order.
staff-drives-sort-button = Note that they are in order
staff-drives-sort-all = All of it is in order
staff-drives-sorted = Noted: the things are in order.
staff-drives-hint-unsorted = to sort: { $n }
staff-drives-nothing-unsorted = There is nothing to sort.
staff-drives-give = Give to families
staff-drives-give-kit = School kit
staff-drives-give-count = How many kits
staff-drives-give-single = No kit: single things
staff-drives-give-fill = Fill in the list
# $kit: "Primary, year 1".
staff-drives-give-heading =
    { $n-plural ->
        [one] { $n } kit: { $kit }
       *[other] { $n } kits: { $kit }
    }
staff-drives-give-pieces = Things that are ready
staff-drives-give-hint = Change the numbers if you give more or less. Do not write to whom: we count pieces only.
staff-drives-give-others = Other things that are ready
staff-drives-give-button = Note that it is given
staff-drives-given = Noted: the things are given.
staff-drives-hint-ready = ready: { $n }
staff-drives-nothing-ready = Nothing is ready yet: first sort what came.
staff-drives-correct = Correct a count
staff-drives-correct-item = Of what
staff-drives-correct-counter = Which count
staff-drives-counter-received = Came
staff-drives-counter-sorted = Sorted
staff-drives-counter-given = Given
staff-drives-correct-by = How many more or fewer
staff-drives-correct-by-hint = For example: 3 or -2
staff-drives-correct-why = Why
staff-drives-correct-why-hint = It stays written. Do not write names of families.
staff-drives-correct-button = Correct
staff-drives-corrected = The count is correct now.
staff-drives-noted-before = It was noted before: nothing has changed.
staff-drives-error-unsorted = There are only { $n } to sort
staff-drives-error-ready = Only { $n } are ready
# $n: 100,000.
staff-drives-error-by = Write a whole number, for example 3 or -2, up to { $n }
staff-drives-error-why = Write why
staff-drives-error-balance = The counts would not add up: no more can be given than is sorted, nor sorted than came

## The links of shops.

staff-drives-shops = Links for shops
staff-drives-shops-what = With its link a shop notes what was left. It sees no names and can do nothing else.
staff-drives-shops-none = This drive has no shops.
# $day: "24 November 2026".
staff-drives-shop-since = Has had a link since { $day }
staff-drives-shop-no-link = Has no link yet
staff-drives-shop-make = Make the link
staff-drives-shop-renew = Make a new link
staff-drives-shop-renew-hint = The one before opens no more.
staff-drives-shop-link = The shop’s link
staff-drives-shop-link-once = Copy or print it now: we do not show it again. Whoever has the link can note what was left.
staff-drives-shop-link-qr = The shop’s link as a QR code
staff-drives-shop-link-print = Print this page and give it to the shop.
staff-drives-shop-link-done = I have copied it

## How it stands, and what came of it.

staff-drives-report = How it stands
staff-drives-report-ended = What came of it
staff-drives-report-open = Missing
staff-drives-report-arrived = Came
staff-drives-report-given = Given
staff-drives-report-kits = Kits given to families
staff-drives-report-few = fewer than 5
staff-drives-report-items = Thing by thing
