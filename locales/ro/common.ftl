# The words that every page and message shares.

date-time = { $date }, ora { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minut
        [few] { $n } minute
       *[other] { $n } de minute
    }

language-it = italiană
language-en = engleză
language-ar = arabă
language-fil = filipineză
language-zh-hans = chineză
language-es = spaniolă
language-si = singaleză
language-ro = română
language-uk = ucraineană
language-bn = bengaleză
language-sq = albaneză
language-fr = franceză
language-ur = urdu

kind-in_person = Față în față
kind-in_person-hint = Vii tu la birou
kind-phone = La telefon
kind-phone-hint = Te sunăm noi la ora aleasă
kind-video = Prin video
kind-video-hint = Ne vedem printr-un apel video
kind-in_person-inline = față în față
kind-phone-inline = la telefon
kind-video-inline = prin video

topic-services = Servicii aproape de casă
topic-activities = Activități pentru copii
topic-school = Școală și rechizite
topic-listening = O discuție și un sfat
topic-none = Prefer să spun când vorbim

hour-any = Oricând
hour-morning = Dimineața
hour-midday = Între doisprezece și trei
hour-afternoon = După-amiaza

status-arrived = Ești la birou
status-seen = A avut loc
status-missed = Nu ai venit

fact-when = Când
fact-where = Unde
fact-desk = Birou de sprijin
fact-how = Cum
fact-topic = Subiect
fact-note = Mesaj
fact-bring = Ce să aduci
fact-bring-nothing = Biroul nu a spus că trebuie să aduci ceva.
fact-code = Codul tău
fact-phone = Telefonul biroului
fact-name = Prenume
fact-your-phone = Telefonul tău
fact-email = E-mail
fact-language = Limbă
fact-languages = Limbi
fact-interpreter = Interpret
fact-hours = Program
fact-best-hour = Când e mai bine

where-on-booking = Adresa ți-o spune biroul.
where-ask = Pentru adresă, sună la birou.
where-phone-number = Te sunăm noi la { $phone }.
where-phone-call-us = Sună tu la birou, la ora aleasă.
where-video = Prin video. Biroul îți trimite linkul.
where-steps-none = Se intră fără trepte.
where-steps = Sunt trepte.
where-directions = Deschide harta

yes = Da
no = Nu
button-back = Înapoi
button-search = Caută
button-show = Arată
button-call = Sună la { $phone }
button-book = Programează-te
button-book-at = : { $desk }
button-book-time = Programează-te: { $when }
button-callback = Cere să te sunăm
button-change = Schimbă
required-mark = *
required-note = Câmpurile cu asterisc (*) sunt obligatorii.
only-in-italian = Acest text este numai în italiană.

layout-skip-content = Mergi la conținut
layout-skip-footer = Mergi la contacte și la meniul de jos
layout-language = Limba:{" "}
layout-leave = Ieși repede
layout-menu = Meniu
layout-menu-label = Meniul principal
layout-breadcrumb-label = Ești aici
layout-home = Acasă
layout-desks = Birouri de sprijin
layout-figures = Cifrele noastre
layout-municipi = Sectoare
layout-comuni = Localități
layout-my-appointment = Programarea mea
layout-callback = Te sunăm noi
layout-help = Ai nevoie de ajutor?
layout-book = Fă o programare
layout-faq = Întrebări frecvente
layout-information = Informații
layout-about = Proiectul
layout-report = Anunță o problemă a site-ului
layout-translation = Ajută-ne să îmbunătățim traducerea
layout-privacy = Confidențialitate: datele tale
layout-accessibility = Declarație de accesibilitate
layout-legal = Note legale
layout-leave-empty = Lasă gol acest câmp
layout-listen = Ascultă pagina
layout-listen-stop = Oprește vocea
layout-in-italian = În italiană, de arătat
