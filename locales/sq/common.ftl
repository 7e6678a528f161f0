# The words that every page and message shares.

date-time = { $date }, ora { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minutë
       *[other] { $n } minuta
    }

language-it = italisht
language-en = anglisht
language-ar = arabisht
language-fil = filipinisht
language-zh-hans = kinezisht
language-es = spanjisht
language-si = sinhalisht
language-ro = rumanisht
language-uk = ukrainisht
language-bn = bengalisht
language-sq = shqip
language-fr = frëngjisht
language-ur = urdu

kind-in_person = Personalisht
kind-in_person-hint = Vini ju në sportel
kind-phone = Me telefon
kind-phone-hint = Ju telefonojmë ne në orën e zgjedhur
kind-video = Me video
kind-video-hint = Shihemi me videotelefonatë
kind-in_person-inline = personalisht
kind-phone-inline = me telefon
kind-video-inline = me video

topic-services = Shërbime afër shtëpisë
topic-activities = Aktivitete për fëmijët
topic-school = Shkolla dhe mjetet shkollore
topic-listening = Bisedë dhe këshilla
topic-none = Dua ta them me gojë

hour-any = Në çdo kohë
hour-morning = Paradite
hour-midday = Nga mesdita deri në orën tre
hour-afternoon = Pasdite

status-arrived = Jeni në sportel
status-seen = U krye
status-missed = Nuk erdhët

fact-when = Kur
fact-where = Ku
fact-desk = Sporteli
fact-how = Si
fact-topic = Tema
fact-note = Shënim
fact-bring = Çfarë të sillni
fact-bring-nothing = Sporteli nuk ka thënë se duhet të sillni diçka.
fact-code = Kodi juaj
fact-phone = Telefoni i sportelit
fact-name = Emri
fact-your-phone = Telefoni juaj
fact-email = Email
fact-language = Gjuha
fact-languages = Gjuhët
fact-interpreter = Përkthyes
fact-hours = Orari
fact-best-hour = Koha më e mirë

where-on-booking = Adresën jua thotë sporteli.
where-ask = Për adresën telefononi në sportel.
where-phone-number = Ju telefonojmë ne në { $phone }.
where-phone-call-us = Telefononi ju në sportel, në orën e zgjedhur.
where-video = Me video. Sporteli ju dërgon lidhjen.
where-steps-none = Hyrja është pa shkallë.
where-steps = Ka shkallë.
where-directions = Hapni hartën

yes = Po
no = Jo
button-back = Kthehuni
button-search = Kërkoni
button-show = Shfaqni
button-call = Telefononi { $phone }
button-book = Lini takim
button-book-at = : { $desk }
button-book-time = Lini takim: { $when }
button-callback = Kërkoni t’ju telefonojmë
button-change = Ndryshoni
required-mark = *
required-note = Fushat me yll (*) duhen plotësuar.
only-in-italian = Ky tekst është vetëm në italisht.

layout-skip-content = Shkoni te përmbajtja
layout-skip-footer = Shkoni te kontaktet dhe menyja në fund
layout-language = Gjuha:{" "}
layout-leave = Dilni shpejt
layout-menu = Menyja
layout-menu-label = Menyja kryesore
layout-breadcrumb-label = Jeni këtu
layout-home = Kreu
layout-desks = Sportelet
layout-figures = Shifrat tona
layout-municipi = Minibashkitë
layout-comuni = Komunat
layout-my-appointment = Takimi im
layout-callback = Ju telefonojmë ne
layout-help = Ju duhet ndihmë?
layout-book = Lini një takim
layout-faq = Pyetje të shpeshta
layout-information = Informacione
layout-about = Projekti
layout-report = Na tregoni një problem
layout-translation = Na ndihmo ta përmirësojmë këtë përkthim
layout-privacy = Privatësia: të dhënat tuaja
layout-accessibility = Deklarata e aksesueshmërisë
layout-legal = Shënime ligjore
layout-leave-empty = Lëreni bosh këtë fushë
layout-listen = Dëgjoni faqen
layout-listen-stop = Ndaloni zërin
layout-in-italian = Në italisht, për ta treguar
