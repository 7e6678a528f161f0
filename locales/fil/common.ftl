# The words that every page and message shares.

date-time = { $date }, { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minuto
       *[other] { $n } minuto
    }

language-it = Italyano
language-en = Ingles
language-ar = Arabic
language-fil = Filipino
language-zh-hans = Chinese
language-es = Espanyol
language-si = Sinhala
language-ro = Romanian
language-uk = Ukrainian
language-bn = Bengali
language-sq = Albanian
language-fr = French
language-ur = Urdu

kind-in_person = Harapan
kind-in_person-hint = Pupunta kayo sa help desk
kind-phone = Sa telepono
kind-phone-hint = Tatawagan namin kayo sa oras na pinili ninyo
kind-video = Sa video call
kind-video-hint = Magkikita tayo sa video call
kind-in_person-inline = harapan
kind-phone-inline = sa telepono
kind-video-inline = sa video call

topic-services = Mga serbisyong malapit sa bahay
topic-activities = Mga aktibidad para sa mga anak
topic-school = Eskuwela at gamit sa eskuwela
topic-listening = May makikinig at gagabay
topic-none = Sasabihin ko na lang pag nag-usap

hour-any = Kahit anong oras
hour-morning = Sa umaga
hour-midday = Mula tanghali hanggang alas-tres
hour-afternoon = Sa hapon

status-arrived = Nasa help desk na kayo
status-seen = Tapos na
status-missed = Hindi kayo nakapunta

fact-when = Kailan
fact-where = Saan
fact-desk = Help desk
fact-how = Paano
fact-topic = Tungkol saan
fact-note = Note
fact-bring = Ano ang dadalhin
fact-bring-nothing = Walang sinabi ang help desk na kailangang dalhin.
fact-code = Ang code ninyo
fact-phone = Telepono ng help desk
fact-name = Pangalan
fact-your-phone = Telepono ninyo
fact-email = E-mail
fact-language = Wika
fact-languages = Mga wika
fact-interpreter = Interpreter
fact-hours = Mga oras na bukas
fact-best-hour = Pinakamagandang oras

where-on-booking = Sasabihin sa inyo ng help desk ang address.
where-ask = Tawagan ang help desk para sa address.
where-phone-number = Tatawagan namin kayo sa { $phone }.
where-phone-call-us = Kayo ang tatawag sa help desk, sa oras na pinili ninyo.
where-video = Sa video call. Ipapadala sa inyo ng help desk ang link.
where-steps-none = Walang baitang sa pasukan.
where-steps = May mga baitang.
where-directions = Buksan ang mapa

yes = Oo
no = Hindi
button-back = Bumalik
button-search = Maghanap
button-show = Ipakita
button-call = Tawagan ang { $phone }
button-book = Mag-book
button-book-at = : { $desk }
button-book-time = I-book ang { $when }
button-callback = Tawagan ninyo ako
button-change = Baguhin
required-mark = *
required-note = Kailangang sagutan ang mga may asterisk (*).
only-in-italian = Nasa Italyano lang ang tekstong ito.

layout-skip-content = Dumiretso sa laman ng page
layout-skip-footer = Dumiretso sa mga contact at menu sa ibaba
layout-language = Wika:{" "}
layout-leave = Umalis agad
layout-menu = Menu
layout-menu-label = Pangunahing menu
layout-breadcrumb-label = Nasaan kayo
layout-home = Home
layout-desks = Mga help desk
layout-figures = Mga bilang namin
layout-municipi = Mga distrito
layout-comuni = Mga bayan
layout-my-appointment = Ang appointment ko
layout-callback = Tatawagan namin kayo
layout-help = Kailangan ng tulong?
layout-book = Mag-book ng appointment
layout-faq = Mga karaniwang tanong
layout-information = Impormasyon
layout-about = Ang proyekto
layout-report = I-report ang problema sa site
layout-translation = Tulungan kaming pagandahin ang salin na ito
layout-privacy = Privacy: ang impormasyon ninyo
layout-accessibility = Pahayag tungkol sa accessibility
layout-legal = Mga paalalang legal
layout-leave-empty = Huwag sagutan ang kahong ito
layout-listen = Pakinggan ang page
layout-listen-stop = Ihinto ang boses
layout-in-italian = Sa Italyano, para ipakita sa iba
