# The words that every page and message shares.

## Dates and times. They are formatted before they come here.

date-time = { $date }, at { $time }
time-range = { $from }–{ $until }
# A day and its hours: "Tuesday 10:00–13:00".
day-hours = { $day } { $hours }
# Between the hours of a day, and between days with their hours.
hours-comma = {", "}
# Two sentences, one after the other.
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

## Languages.

language-it = Italian
language-en = English
language-ar = Arabic
language-fil = Filipino
language-zh-hans = Chinese
language-es = Spanish
language-si = Sinhala
language-ro = Romanian
language-uk = Ukrainian
language-bn = Bengali
language-sq = Albanian
language-fr = French
language-ur = Urdu

## How a family is received. The words after kind- are those of forms and database.

kind-in_person = In person
kind-in_person-hint = You come to the help desk
kind-phone = By phone
kind-phone-hint = We call you at the time you choose
kind-video = By video
kind-video-hint = We meet in a video call
# Inside a sentence or a list: "in person or by phone".
kind-in_person-inline = in person
kind-phone-inline = by phone
kind-video-inline = by video

## What a family may want to talk about.

topic-services = Services near home
topic-activities = Activities for children
topic-school = School and school materials
topic-listening = Someone to listen and advise
topic-none = I prefer to say it in person

## When a call suits best.

hour-any = Any time
hour-morning = In the morning
hour-midday = Between noon and three
hour-afternoon = In the afternoon

## What has become of an appointment.

status-arrived = You are at the help desk
status-seen = Done
status-missed = You did not come

## Facts: labels beside which a value stands, on pages and slips.

fact-when = When
fact-where = Where
fact-desk = Help desk
fact-how = How
fact-topic = Topic
fact-note = Note
fact-bring = What to bring
fact-bring-nothing = The help desk has named nothing to bring.
fact-code = Your code
fact-phone = Phone of the help desk
fact-name = Name
fact-your-phone = Your phone
fact-email = E-mail
fact-language = Language
fact-languages = Languages
fact-interpreter = Interpreter
fact-hours = Hours
fact-best-hour = Best time

## Where the appointment is, when it is not simply an address.

where-on-booking = The help desk tells you the address.
where-ask = Call the help desk for the address.
where-phone-number = We call you at { $phone }.
where-phone-call-us = You call the help desk at the time you chose.
where-video = By video. The help desk sends you the link.
where-steps-none = There are no steps at the entrance.
where-steps = There are steps.
where-directions = Open the map

## Small words and buttons.

yes = Yes
no = No
button-back = Back
button-search = Search
button-show = Show
button-call = Call { $phone }
button-book = Book
# For those who hear the page: after "Book".
button-book-at = : { $desk }
button-book-time = Book { $when }
button-callback = Ask us to call you back
button-change = Change
required-mark = *
required-note = Fields marked with an asterisk (*) are required.
only-in-italian = This text is only in Italian.

## The frame of every page.

layout-skip-content = Skip to the content
layout-skip-footer = Skip to the contacts and the menu at the bottom
layout-language = Language:{" "}
layout-leave = Leave quickly
layout-menu = Menu
layout-menu-label = Main menu
layout-breadcrumb-label = You are here
layout-home = Home
layout-desks = Help desks
layout-figures = Our figures
layout-municipi = Districts
layout-comuni = Towns
layout-my-appointment = My appointment
layout-callback = We call you back
layout-help = Do you need help?
layout-book = Book an appointment
layout-faq = Questions and answers
layout-information = Information
layout-about = The project
layout-report = Report a problem with the site
layout-translation = Help us improve this translation
layout-privacy = Privacy: your data
layout-accessibility = Accessibility statement
layout-legal = Legal notes
layout-leave-empty = Leave this field empty
layout-listen = Listen to this page
layout-listen-stop = Stop the voice
# Under the family's language, on what may have to be shown to others.
layout-in-italian = In Italian, to show to others
