# Home, municipalities, desks, search, and the pages about the site.
# $word is what a network calls its municipalities, "municipio" or "comune"; $network its name.

## Home.

home-title = Help for your family, near home
home-door-talk = Talk to someone
home-door-talk-text = Someone to listen and advise
home-door-callback = We call you back
home-door-appointment = My appointment
home-door-appointment-text = See it, move it, cancel it
home-area = Your area
home-desks = Help desks
home-all-desks = All help desks
home-who = Who we are
# Before any content is there.
home-no-network = We are preparing this site. Come back in a few days.

## Search.

search-label = Where do you live?
search-hint =
    { $word ->
        [comune] Town or village, for example { $example }
       *[municipio] Neighbourhood or district, for example { $example }
    }
search-title = Search
search-anything = What are you looking for?
search-anything-hint = A place, a help desk, a party or an organisation.
search-empty = Write a word, or choose the place where you live.
search-heading = You searched for “{ $typed }”
search-none = We cannot find “{ $typed }”
search-none-do =
    { $word ->
        [comune] Try another word or fewer words, or choose the town.
       *[municipio] Try another word or fewer words, or choose the district.
    }
search-area = Area { $area }
search-instead = We cannot find “{ $typed }”: we look for “{ $meant }”.
search-places = Places ({ $n })
search-desks = Help desks ({ $n })
search-events = Parties and activities ({ $n })
search-drives = Drives ({ $n })
search-organisations = Organisations ({ $n })
search-all = Show all { $n }
search-everything = Search the whole site
search-again = Search again

## Municipalities.

municipalities-lead =
    { $word ->
        [comune] Choose where you live.
       *[municipio] Choose where you live. Under each district are the names of its areas.
    }
# A link: to all $n of them.
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] The town
           *[municipio] The district
        }
       *[other] { $word ->
            [comune] All { $n } towns
           *[municipio] All { $n } districts
        }
    }
municipalities-none = There is no name here yet. Come back in a few days.
municipality-desks = Help desks for families
municipality-empty =
    { $word ->
        [comune] This site has no help desks of { $name } yet. We can call you back, or you can go to one of the help desks below.
       *[municipio] This site has no help desks of { $name } yet. We can call you back, or you can go to one of the help desks below.
    }
municipality-nearest = The nearest help desks
municipality-network =
    { $word ->
        [comune] The network of { $name }
       *[municipio] The network of { $name }
    }

## Desks: lists and states.

desks-title = Help desks
desks-lead = Information, advice and someone to listen, for families. Call or book a time.
desks-none = There are no help desks yet. We can call you back.
desk-state-now = Answers now, until { $time }
desk-state-today = Today { $hours }
desk-state-tomorrow = Tomorrow { $hours }
desk-state-next = Next: { $day } { $hours }
desk-state-stale = Hours not confirmed: call first
# Where there is no phone to call.
desk-state-unconfirmed = Hours not confirmed

## A desk.

desk-stale = Nobody has confirmed these details for more than 60 days (last confirmed: { $date }).
desk-never-verified = Nobody has confirmed these details yet.
# After one of the two above, where there is a phone.
desk-call-first = Call before you go.
desk-verified = Details confirmed on { $date }.
desk-all-times = All free times
desk-none-free = There are no free places for now.
desk-by-phone = Here you make the appointment by phone.
desk-no-phone = This help desk has no phone: we can call you back.
desk-summary = In short
desk-kinds = How they receive you
desk-languages = Languages
desk-languages-interpreter = { $languages }. You can ask for an interpreter when you book.
desk-hours = Hours
desk-phone-hours = By phone
desk-hours-from = { $hours }, from { $date }
desk-hours-until = { $hours }, until { $date }
# $languages: those spoken at these hours.
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Closed today
desk-closed-today-why = Closed today ({ $reason })
# $from: "14:00". $until: "16:00".
desk-closed-today-hours = Closed today from { $from } to { $until }
desk-closed-today-hours-why = Closed today from { $from } to { $until } ({ $reason })
desk-closed = Closed on { $date }
desk-closed-why = Closed on { $date } ({ $reason })
desk-closed-range = Closed from { $from } to { $until }
desk-closed-range-why = Closed from { $from } to { $until } ({ $reason })
desk-closed-hours = Closed on { $date }, { $hours }
desk-closed-hours-why = Closed on { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Closed from { $from } to { $until }, { $hours }
desk-closed-range-hours-why = Closed from { $from } to { $until }, { $hours } ({ $reason })
desk-closed-holidays = Closed on public holidays.
desk-open-extra = Also open on { $date }, { $hours }
desk-where = Where
desk-topics = What you can talk about

## A desk's sections, in the order of the national model.

desk-index = On this page
desk-for = Who it is for
desk-for-text =
    { $word ->
        [comune] For the families of { $name }.
       *[municipio] For the families of { $name }.
    }
desk-how = What to do
desk-how-text = Book a time on this site, or call for an appointment.
desk-how-phone = Call for an appointment.
desk-how-callback = Leave your number: we call you back.
desk-needed = What you need
desk-needed-name = To book, a name is enough. We do not ask for documents or for the reason.
desk-needed-nothing = You need nothing to book: you get a code. We do not ask for documents or for the reason.
desk-obtain = What you get
desk-times = Times and deadlines
desk-times-horizon =
    { $n-plural ->
        [one] You can book for today and tomorrow.
       *[other] You can book for the next { $n } days.
    }
desk-times-notice =
    { $n-plural ->
        [one] Book at least one hour before.
       *[other] Book at least { $n } hours before.
    }
desk-times-text = You can move or cancel the appointment whenever you want, until it starts.
desk-access = Use the service
desk-access-button = Choose another time
desk-terms = Terms of service
desk-terms-link = What we do with your data, and when we delete them
desk-contacts = Contacts
desk-contacts-phone = Phone { $phone }
desk-contacts-phone-hours = Phone { $phone }, { $hours }.

## The project.

info-project-funders = Who supports it
info-project-municipalities =
    { $word ->
        [comune] The towns
       *[municipio] The districts
    }

## Privacy.

info-privacy-title = Your data
info-privacy-lead = We ask as little as possible and delete it soon.
info-privacy-asked = What we ask
info-privacy-asked-name = The first name of an adult, no surname.
info-privacy-asked-contact = One way to reach you: phone or e-mail. You can also leave neither.
info-privacy-asked-language = Your language and whether you need an interpreter.
info-privacy-asked-topic = What you want to talk about and a note, if you want to say.
info-privacy-asked-callback = To call you back: the number, your language and the best hour.
info-privacy-not-asked = What we do not ask
info-privacy-not-asked-text = Names of children, dates of birth, citizenship, tax code, income, reason for the visit.
info-privacy-why = What they are for
info-privacy-why-text = They are for the appointment and nothing else: to receive you, to inform you, to call you back. This is a task in the public interest (Regulation (EU) 2016/679, Article 6(1)(e)).
info-privacy-who = Who sees them
info-privacy-who-text = Only the people of the help desk you chose and those who keep the site running. We give them to nobody else.
info-privacy-network = The site belongs to the network { $network }. If you have a question, call a help desk.
info-privacy-until = When we delete them
info-privacy-until-text = 30 days after the appointment. A number left for a call-back: 30 days after the request. The day is written on the page of your appointment.
info-privacy-until-application = What an organisation sent to join the network: six months after the last change, if nobody decides.
info-privacy-until-feedback = What you write when you rate a page: after six months. The stars stay, without saying who gave them.
info-privacy-now = You can delete them earlier, whenever you want, from the page of your appointment.
info-privacy-counts = After that only numbers remain, to know how many families come. They do not say who you are.
info-privacy-rights = Your rights
info-privacy-rights-text = You can ask to see, correct or delete your data: ask the help desk. You can also turn to the Italian data protection authority (Garante per la protezione dei dati personali).
info-privacy-cookies = Cookies
info-privacy-cookies-text = We use one cookie, to remember the language. No advertising, no profiles. No page contacts other sites.
info-privacy-logs = For seven days we keep a technical record of visits, without the full network address.
info-privacy-reads = We count how often a page is read. We do not know who reads it.

## Accessibility.

info-accessibility-title = Accessibility
info-accessibility-lead = This site must work for everyone: on an old phone, with the keyboard, with a screen reader, without JavaScript.
info-accessibility-standard = What we follow
info-accessibility-standard-text = WCAG 2.2, level AA, and the European standard EN 301 549.
info-accessibility-how = How we check it
info-accessibility-how-text = At every change each page passes automatic tests, with the keyboard, on a narrow screen and from right to left.
info-accessibility-how-far = Automatic tests do not find everything. No outside experts have checked the site yet.
info-accessibility-checks = The latest tests
info-accessibility-checked = The latest complete test was on { $date }, in { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: one page, no errors
       *[other] { $tool }: { $n } pages, no errors
    }
info-accessibility-report = Something does not work?
info-accessibility-report-phone = Call a help desk: we help you by phone.

## Legal notes.

info-legal-title = Legal notes
info-legal-licence = Licence of the contents
info-legal-licence-text = You may use the texts of this site freely if you name the source (CC BY 4.0 licence).
# The words that the criteria for Italian public sites ask for. $licence is a link.
info-legal-licence-formal = In line with the principle of openness by default (Article 52 of Legislative Decree no. 82 of 7 March 2005, CAD) and unless stated otherwise (including content of third parties), the data, documents and information published on this site are released under the { $licence }. Users are free to share (reproduce, distribute, communicate to the public, display in public), perform and recite this material by any means and in any format, and to change it (transform the material and use it for derived works) for any purpose, also commercial, with attribution as the only duty and without adding restrictions.
info-legal-licence-link = CC BY 4.0 licence
info-legal-software = Software
info-legal-software-text = The site runs on Vicino, free software (EUPL-1.2 licence).
info-legal-data = Data of others
info-legal-data-text = Names and population of towns: ISTAT, CC BY 3.0 IT licence.
info-legal-liability = Hours and addresses
info-legal-liability-text = Each help desk says when its details were confirmed. If you are not sure, call.

## Questions and answers.

info-faq-title = Questions and answers
info-faq-account = Do I have to register?
info-faq-account-text = No. There is no registration and no password.
info-faq-documents = Do I have to bring documents?
info-faq-documents-text = Not to book. If a help desk needs something, it is written under “What to bring”.
info-faq-no-contact = I have no phone and no e-mail. Can I book?
info-faq-no-contact-text = Yes. You get a code of 6 letters and numbers: write it on paper.
info-faq-language = I do not speak Italian well. What do I do?
info-faq-language-text = Choose your language at the top. When you book you can ask for an interpreter. Each help desk says which languages it speaks.
info-faq-change = I made a mistake, or I cannot come any more.
info-faq-change-text = Open “My appointment”: you can move or cancel it until it starts. Or call.
info-faq-lost = I have lost the code.
info-faq-lost-text = Call the help desk where you booked.
info-faq-full = There is no free place. What do I do?
info-faq-full-text = Look at the help desks nearby, or leave your number: we call you back.
info-faq-shared-phone = Other people use my phone.
info-faq-shared-phone-text = In text messages we do not write your name or the reason. At the top of every page there is “Leave quickly”.

## "The number does not answer".

desk-silent-link = Nobody answers this number?
desk-silent-title = Nobody answers this number
# $desk: a desk’s whole name. $phone: its number.
desk-silent-what = Did you call { $desk }, { $phone }, at the hours when it is answered, and nobody replied? Tell us: if it happens to several families, we have it checked.
desk-silent-button = Yes, nobody answers
desk-silent-thanks = Thank you, we have noted it
desk-silent-next = If you need help meanwhile, we call you back.
