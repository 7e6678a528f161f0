# The words that every page and message shares.

## Dates and times. They are formatted before they come here.

date-time = { $date }, ore { $time }
time-range = { $from }–{ $until }
# A day and its hours: "martedì 10:00–13:00".
day-hours = { $day } { $hours }
# Between the hours of a day, and between days with their hours.
hours-comma = {", "}
# Two sentences, one after the other.
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }

## Languages.

language-it = italiano
language-en = inglese
language-ar = arabo
language-fil = filippino
language-zh-hans = cinese
language-es = spagnolo
language-si = singalese
language-ro = rumeno
language-uk = ucraino
language-bn = bengalese
language-sq = albanese
language-fr = francese
language-ur = urdu

## How a family is received. The words after kind- are those of forms and database.

kind-in_person = Di persona
kind-in_person-hint = Vieni tu allo sportello
kind-phone = Al telefono
kind-phone-hint = Ti chiamiamo noi all’ora scelta
kind-video = In video
kind-video-hint = Ci vediamo con una videochiamata
# Inside a sentence or a list: "di persona o al telefono".
kind-in_person-inline = di persona
kind-phone-inline = al telefono
kind-video-inline = in video

## What a family may want to talk about.

topic-services = Servizi vicino a casa
topic-activities = Attività per i figli
topic-school = Scuola e materiale scolastico
topic-listening = Ascolto e orientamento
topic-none = Preferisco dirlo a voce

## When a call suits best.

hour-any = È uguale
hour-morning = La mattina
hour-midday = Tra mezzogiorno e le tre
hour-afternoon = Il pomeriggio

## What has become of an appointment.

status-arrived = Sei allo sportello
status-seen = Già fatto
status-missed = Non sei venuto

## Facts: labels beside which a value stands, on pages and slips.

fact-when = Quando
fact-where = Dove
fact-desk = Sportello
fact-how = Come
fact-topic = Argomento
fact-note = Nota
fact-bring = Cosa portare
fact-bring-nothing = Lo sportello non ha indicato niente da portare.
fact-code = Il tuo codice
fact-phone = Telefono dello sportello
fact-name = Nome
fact-your-phone = Il tuo telefono
fact-email = E-mail
fact-language = Lingua
fact-languages = Lingue
fact-interpreter = Interprete
fact-hours = Orari
fact-best-hour = Ora migliore

## Where the appointment is, when it is not simply an address.

where-on-booking = L’indirizzo te lo dice lo sportello.
where-ask = Per l’indirizzo telefona allo sportello.
where-phone-number = Ti telefoniamo noi al { $phone }.
where-phone-call-us = Telefona tu allo sportello, all’ora scelta.
where-video = In video. Lo sportello ti manda il link.
where-steps-none = Si entra senza gradini.
where-steps = Ci sono gradini.
where-directions = Apri la mappa

## Small words and buttons.

yes = Sì
no = No
button-back = Indietro
button-search = Cerca
button-show = Mostra
button-call = Chiama { $phone }
button-book = Prenota
# For those who hear the page: after "Prenota".
button-book-at = : { $desk }
button-book-time = Prenota { $when }
button-callback = Chiedi di essere richiamato
button-change = Modifica
required-mark = *
required-note = I campi contraddistinti dal simbolo asterisco (*) sono obbligatori.
only-in-italian = Questo testo è solo in italiano.

## The frame of every page.

layout-skip-content = Vai al contenuto
layout-skip-footer = Vai ai contatti e al menu in fondo
layout-language = Lingua:{" "}
layout-leave = Esci in fretta
layout-menu = Menu
layout-menu-label = Menu principale
layout-breadcrumb-label = Percorso di navigazione
layout-home = Home
layout-desks = Sportelli
layout-figures = I nostri numeri
layout-municipi = Municipi
layout-comuni = Comuni
layout-my-appointment = Il mio appuntamento
layout-callback = Ti richiamiamo
layout-help = Serve aiuto?
layout-book = Prenota un appuntamento
layout-faq = Domande frequenti
layout-information = Informazioni
layout-about = Il progetto
layout-report = Segnalazione disservizio
layout-translation = Aiutaci a migliorare questa traduzione
layout-privacy = Privacy: i tuoi dati
layout-accessibility = Dichiarazione di accessibilità
layout-legal = Note legali
layout-leave-empty = Lascia vuoto questo campo
layout-listen = Ascolta la pagina
layout-listen-stop = Ferma la voce
# Under the family's language, on what may have to be shown to others.
layout-in-italian = In italiano, da mostrare
