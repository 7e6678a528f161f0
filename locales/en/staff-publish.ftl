# Cards on their way to the public, and the organisations that ask to be members.

## Mails. $network: "QuBì Milano". A link stands between the two sentences.

staff-mail-review-asked-subject = { $network }: a card waits for review
staff-mail-review-asked-intro = On { $network } there is a card to be read. You can publish it or send it back with a comment:
staff-mail-review-asked-end = If somebody else has read it already, there is nothing to do.
staff-mail-review-answered-subject = { $network }: an answer about your card
staff-mail-review-answered-intro = An editor of { $network } has read your card. See here whether it is published or what is missing:
staff-mail-review-answered-end = If you have questions, write them in the comments of the card.
staff-mail-application-declined-subject = { $network }: your application
staff-mail-application-declined-intro = Thank you for asking to be part of { $network }. This time we cannot say yes.
staff-mail-application-declined-end = We now delete your name, your address and the card. You can always ask again.

## The history.

history-card-begun = card begun
history-card-saved = draft saved
history-card-review-asked = review asked for
history-card-sent-back = draft sent back with a comment
history-card-published = card published
history-card-scheduled = publication scheduled
history-card-unpublished = card taken off the site
history-card-unpublish-scheduled = withdrawal scheduled
history-card-unpublish-taken-back = withdrawal taken back
history-card-changes-dropped = changes dropped
history-card-restored = version taken up again
history-card-cancelled = card cancelled
history-card-archived = card archived
history-card-applied = an organisation applied
history-card-admitted = organisation admitted
history-card-declined = organisation not admitted
history-card-expired = application expired and deleted
history-sign-up-arrived = signed-up person arrived
history-sign-up-not-arrived = mark of arrival removed
history-sign-up-made = somebody signed up by staff
history-sign-up-ended = somebody taken off the list
history-event-notice-sent = notice sent to whoever signed up
history-pledge-received = pledge received
history-pledge-received-at-shop = pledge left at a shop
history-gift-received = gift without a pledge
history-gift-received-at-shop = gift left at a shop
history-goods-sorted = goods sorted
history-goods-given = goods given to families
history-stock-corrected = count corrected
history-shop-link-renewed = new link for a shop

## The list of cards.

publish-title = Content
publish-begin = New card
publish-filter = Filter
publish-filter-all = All
publish-filter-translations = Translations to do
publish-list-empty = There is nothing here.
# $date: "24 November 2026".
publish-changed = changed on { $date }
publish-state-draft = Draft
publish-state-in_review = In review
publish-state-published = Published
publish-state-cancelled = Cancelled
publish-state-archived = Archived
publish-kind-desk = Desk
publish-kind-organisation = Organisation
publish-kind-event = Event
publish-kind-drive = Drive
publish-translated-current = Translation up to date
publish-translated-outdated = To be read again: the Italian has changed
publish-translated-missing = Translation missing

## A new card.

publish-begin-kind = What is it?
publish-begin-keeper = Organisation that keeps the desk, or holds the event or the drive
publish-begin-copy = Copy from a card that exists
publish-begin-button = Create the draft
publish-choose = Choose
publish-none = None

## The pages of a card.

publish-tabs = Pages of the card
publish-tab-card = Card
publish-tab-state = State and comments
publish-tab-translation = Translations
publish-tab-preview = Preview
publish-tab-versions = Versions
publish-on-site = The site shows this version.
publish-on-site-older = The site shows an earlier version.
publish-event-door = Who signed up, and who comes
publish-off-site = It is not on the site.
# $when: "Tuesday 14 January, 10:00".
publish-publishes-at = It will be published on { $when }.
publish-unpublishes-at = It will be taken off the site on { $when }.

## The form.

publish-part-texts = Texts
publish-part-facts = Facts
publish-part-contact = Contacts and booking
publish-part-place = Place
publish-texts-hint = Write in Italian first. An empty line begins a new paragraph.
publish-text-about = What happens at the desk
publish-text-does = What the organisation does
publish-text-bring = What to bring
publish-text-directions = How to get there
publish-text-title = Title
publish-text-summary = In short
publish-text-text = Everything else
publish-text-cost-note = What the money is for
publish-text-alternative = What the picture shows
publish-text-outcome = How it went
publish-text-stage = Stage { $n }: what happens
publish-text-point = How to get to drop-off point { $n }
publish-text-item = What one of the things needed is called
publish-confirm = I have read it again: it is still right
publish-fact-name = Name
publish-fact-municipality = Municipality
publish-fact-area = Area
publish-fact-organisation = Organisation that keeps it
publish-fact-kinds = How families are received
publish-fact-languages = Languages spoken
publish-fact-topics = Topics
publish-fact-phone = Phone
publish-fact-hours = When the phone is answered
publish-hours-hint = For example: 10:00-13:00, 14:30-17:00. Leave it empty if nobody answers.
publish-fact-asks = What the family is asked for
publish-asks-name_and_contact = A name and one contact
publish-asks-nothing = Nothing: the code is enough
publish-fact-notice = Hours of notice for a booking
publish-fact-horizon = Days ahead that can be booked
publish-fact-holidays = Public holidays
publish-holidays-shut = Closed on holidays
publish-holidays-open = Open on holidays too
publish-fact-place = Name of the place
publish-place-hint = Without a place, the address is given on booking.
publish-fact-address = Address
publish-fact-steps = Steps
publish-steps-unknown = Not known
publish-steps-yes = Without steps
publish-steps-no = With steps
publish-note = What you changed
publish-note-hint = For whoever reviews it. You can leave it empty.
publish-save = Save the draft
publish-save-and-ask = Save and ask for review
publish-error-choose = Choose an answer
publish-error-empty = Write something here
# $n: a number of characters.
publish-error-long =
    { $n-plural ->
        [one] Make it shorter: { $n } character at most
       *[other] Make it shorter: { $n } characters at most
    }
publish-error-unreadable = Some characters cannot be read: write this text again
publish-error-area = This area is in another municipality
publish-error-kinds = Choose at least one way
publish-error-hours = These hours cannot be understood. Write for example 10:00-13:00
# $from and $to: the least and the most.
publish-error-number = Write a number from { $from } to { $to }
publish-error-place = Both the name and the address of the place are needed
publish-error-municipalities = Choose at least one answer
publish-error-web = This web address is not right. It looks like this: https://www.example.org
publish-error-comment = Write the comment
publish-error-moment = Write day and time

## Steps.

publish-steps = What you can do
publish-step-ask = Ask for review
publish-step-send-back = Send back with the comment
publish-step-publish = Publish
publish-from = Publish from
publish-from-hint = Empty: now
publish-until = Take off the site on
publish-until-hint = Empty: it stays
publish-step-leaves = Save this hour
publish-step-unpublish = Take off the site
publish-step-drop = Drop the changes
publish-step-cancel = Cancel the card
publish-step-archive = Archive
publish-comments = Comments
publish-comments-none = No comments.
publish-comment = Your comment
publish-comment-button = Add the comment

## Refusals.

publish-refused-changed = Meanwhile somebody saved a new version. Read it again before going on.
publish-refused-overtaken = Meanwhile somebody else has saved. Below you see what they changed; the form holds what you wrote. If you save again, your text stays.
publish-refused-closed = This card is closed. An editor can take it up again by saving a new version.
publish-refused-archive = A card without a date is not cancelled: it is archived.
publish-refused-nothing = It is so already: there is nothing to do.
# $what: "how families are received and the address".
publish-refused-incomplete = Before it can be published it still lacks: { $what }.
publish-refused-awaited =
    { $n-plural ->
        [one] { $n } family is still expected here. First move or cancel its appointment, then end the openings.
       *[other] { $n } families are still expected here. First move or cancel their appointments, then end the openings.
    }
publish-awaited-bookings = The appointments of the desk
publish-awaited-openings = The openings of the desk
publish-refused-signed-up =
    { $n-plural ->
        [one] There is still { $n } sign-up. Call the event off first, so that they hear of it.
       *[other] There are still { $n } sign-ups. Call the event off first, so that they hear of it.
    }
publish-refused-impossible = This cannot be: { $what }.
publish-finding-ends-before-start = a stage ends before it starts
publish-finding-past = the date is past
publish-finding-first-date = the first date does not follow the rule
publish-finding-weekday = the weekday is not that of the date
publish-finding-overlap = another event is at the same time
publish-finding-holiday = it is a public holiday
publish-finding-school = schools are shut
publish-finding-ends-with = the rule does not say when it ends
publish-refused-application = This card is an organisation’s application: decide that first.
publish-refused-clash = Another card has this address, or something that the card refers to does not exist any more.
publish-refused-past = This hour is past already, or the end comes before the beginning.
publish-refused-elsewhere = You cannot write here: choose a municipality that is yours, or the organisation you work for.
publish-refused-copy = This card cannot be copied: it is of another kind.
publish-missing-kinds = how families are received
publish-missing-municipality = where it works
publish-missing-italian = the Italian text
publish-missing-address = name and address of the place
publish-missing-title = the title in Italian
publish-missing-stages = when and where
publish-missing-alternative = what the picture shows
publish-missing-period = from when until when
publish-missing-contact-phone = the phone of whoever answers
publish-missing-items = the things to collect
publish-missing-points = where things are brought
publish-missing-windows = when things are brought, for each drop-off point

## The card of an event.

publish-part-what = What
publish-part-when = When and where
publish-part-whom = For whom
publish-part-sign-up = Sign-up
publish-part-more = More
publish-part-outcome = After the event
publish-event-kind = What it is
publish-event-drive = For the collection of goods
publish-event-drive-none = None
publish-event-drive-gone = A collection that is not on the site any more
publish-event-phone = Phone for questions
publish-other-languages = In other languages
publish-markdown-hint = You can use **bold**, lists with a dash, and links [like this](https://www.example.org).
# $n: 1, 2, 3…
publish-stage = Part { $n }
publish-stage-add = Add another part
publish-stage-day = Day
publish-stage-start = Starts at
publish-stage-end = Ends at
publish-stage-online = It is online
publish-stage-link = Address to join
publish-stage-link-hint = The site shows it only from the start time on.
publish-stage-more = What happens here, and how people get to the next part
publish-stage-together = From here everybody walks together to the next part
publish-stage-remove = Remove this part
publish-age-from = From what age
publish-age-until = Up to what age
publish-age-hint = Leave empty if it is for everyone.
publish-cost-free = Free
publish-cost-offering = Free offering: whoever gives nothing is welcome
publish-cost-price = There is a price
publish-price = Price per person, in euro
publish-price-hint = Only if there is a price. For example: 5 or 5.50
publish-repeats = Does it repeat?
publish-repeats-hint = The first part says day and hour of the first time. Once saved you see all dates, and can change one.
publish-repeats-never = No, just once
publish-repeats-giorno = Every day
publish-repeats-settimana = Every week
publish-repeats-mese-data = Every month, on the same day of the month
publish-repeats-mese-giorno = Every month, on the same weekday (for example the second Thursday)
publish-repeats-mese-ultimo = Every month, on the last such weekday
publish-repeats-resta = As it is now
publish-repeats-every = How often
publish-repeats-every-hint = 1: every time. 2: every other time.
publish-repeats-days = On which days (if every week)
publish-until-when = Until when?
publish-until-volte = A number of times
publish-until-giorno = Until a day
publish-until-mai = No end, for now
publish-until-count = How many times
publish-until-day = Last day
publish-dates = The dates, one by one
publish-dates-hint = Choose what is different on a date. If you move it, save: then write the new day.
publish-date-as-ever = As ever
publish-date-salta = Left out
publish-date-annullata = Called off: the site says so
publish-date-spostata = Moved
publish-sign-up = Do people sign up?
publish-sign-up-no = No, they just come
publish-sign-up-si = Yes, places are counted
publish-sign-up-how = How people sign up
publish-sign-up-per = What people sign up for
publish-sign-up-per-date = The whole day
publish-sign-up-per-stage = One part
publish-capacity = How many places
publish-capacity-hint = People, big and small. Empty: no limit.
publish-party = The most people of one sign-up
publish-party-hint = A family with grandparents: 8.
publish-waiting-list = When it is full, people can wait for a place
publish-adults-only = Adults only
publish-asks-ages = Ask the children’s ages
publish-asks-gifts = Ask the size of the present
publish-arrivals = Families per half hour
publish-arrivals-hint = If you want no queue: each family gets a half hour. Empty: everybody comes at the start.
publish-closes = Hours before the start at which sign-up closes
publish-closes-hint = 0: people sign up until the start.
publish-picture = Picture
publish-picture-add = Add a picture
publish-picture-change = Change or remove the picture
publish-picture-first-save = Save what you have written first.
publish-picture-file = Photo file
publish-picture-file-hint = JPEG, PNG or WebP, 12 MB at most. Where and when it was taken is removed.
publish-picture-alternative-hint = For whoever does not see it: for example “Children decorating a tree”.
publish-picture-save = Save the picture
publish-picture-remove = Remove the picture
publish-picture-none = Choose a picture
publish-picture-no-alternative = Write what is seen, in one line
publish-picture-too-large = This file is too large. 12 MB at most: send a smaller photo.
publish-picture-no-image = This file is not a photo. JPEG, PNG and WebP will do.
publish-picture-too-many-pixels = This picture has too many pixels. 8000 a side at most: send a smaller photo.
publish-picture-damaged = This file is damaged and cannot be opened. Try to save it again, or choose another.
publish-error-ages = The second age must be the same as the first or more
# $n: 500.
publish-error-price = Write the price in euro, more than 0 and less than { $n }
publish-error-day = Write the day, for example 17/12/2026
publish-error-past-day = This day is already past
publish-error-time = Write the hour, for example 16:30
publish-error-stage-end = It ends before it starts
publish-error-repeats-when = To repeat it, the day of the first part is needed
publish-error-never = This rule makes no date at all
# $day: "Thursday, 17 December 2026".
publish-error-first-date = The first day ({ $day }) is not among those chosen here
# $day: "17 December 2026". $said, $is: "Tuesday", "Thursday".
publish-error-weekday = It says { $said } here, but { $day } is a { $is }
publish-noticed = To look at
# $day: "Thursday, 17 December". $event: the title of an event.
publish-noticed-overlap = { $day }: at the same time there is also { $event }
publish-noticed-holiday = { $day } is a public holiday
publish-noticed-school = { $day }: schools are closed
publish-noticed-ends-with = It does not say when it ends: the last date is { $day }

## Differences, preview, versions.

publish-theirs = What has changed meanwhile
publish-differs = What changes on the site
publish-no-changes = No differences.
publish-deleted = removed:
publish-inserted = added:
publish-preview-banner = Preview: the public does not see this version yet.
publish-preview-back = Back to the card
publish-version = Version { $n }
publish-version-live = on the site
publish-version-first = The first version.
publish-restore = Take up this version

## Organisations that apply.

applications-title = Applications
applications-none = No application is waiting.
# $date: "24 novembre 2026".
applications-erased = If nobody decides, the application is deleted by itself on { $date }.
applications-person = Contact person
applications-admit = Admit and invite
applications-decline-open = Do not admit
applications-decline = Decline and delete the data
applications-sentence = A sentence to whoever asked
applications-sentence-hint = It goes into the mail. You can leave it empty.

## The card of a drive: what cannot be.

publish-drive-ends-before-start = the drive ends before it starts
publish-drive-too-long = the drive is longer than a year
publish-drive-past = the drive is over already
publish-drive-window-outside = a window is outside the drive’s period
publish-drive-window-never = a window has no day at all
publish-drive-window-ends-before-start = a window ends before it starts
publish-drive-window-takes-nobody = a window takes nobody
publish-drive-item-nameless = an item has no name in Italian
publish-drive-item-too-many = too many pieces of an item are needed
publish-drive-same-key = two things have the same key
publish-refused-promised =
    { $n-plural ->
        [one] { $n } pledge is still waited for. Cancel the drive first, so that whoever promised knows.
       *[other] { $n } pledges are still waited for. Cancel the drive first, so that whoever promised knows.
    }
