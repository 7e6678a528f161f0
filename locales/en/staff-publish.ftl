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
publish-translated-current = Translation up to date
publish-translated-outdated = To be read again: the Italian has changed
publish-translated-missing = Translation missing

## A new card.

publish-begin-kind = What is it?
publish-begin-keeper = Organisation that keeps it (for a desk)
publish-begin-copy = Copy from a card that exists
publish-begin-button = Create the draft
publish-choose = Choose
publish-none = None

## The pages of a card.

publish-tabs = Pages of the card
publish-tab-card = Card
publish-tab-state = State and comments
publish-tab-preview = Preview
publish-tab-versions = Versions
publish-on-site = The site shows this version.
publish-on-site-older = The site shows an earlier version.
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
publish-fact-when = When
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
publish-refused-copy = This card cannot be copied: it is of another kind.
publish-missing-kinds = how families are received
publish-missing-municipality = where it works
publish-missing-italian = the Italian text
publish-missing-address = name and address of the place
publish-missing-title = the title in Italian
publish-missing-stages = when and where
publish-missing-alternative = what the picture shows

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
