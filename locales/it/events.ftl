# What takes place: the list, an event, the archive.

## The list.

events-title = Feste e attività
events-lead = Feste, laboratori, gite e incontri per bambini e famiglie.
events-dates = Date
events-found =
    { $n-plural ->
        [one] { $n } data
       *[other] { $n } date
    }
events-none = Adesso non ci sono date. Torna tra qualche giorno.
events-none-such = Con queste scelte non c’è niente. Togline una, o guarda tutte le date.
events-show-all = Mostra tutte le date
# Under a list that stands within another site: the way to ours.
events-embed-all = Tutte le attività, con chi le fa e come ci si iscrive
events-archive = Attività passate
events-archive-none = Qui non c’è ancora niente.

events-when = Quando
events-when-coming = Tutte
events-when-today = Oggi
events-when-weekend = Sabato e domenica
events-when-month = Questo mese
events-as-month = Calendario del mese
events-as-list = Come elenco
events-months = Altri mesi
# $month: "dicembre 2026".
events-month-title = Eventi di { $month }
events-month-none = Per questo mese non c’è ancora niente.
events-from = Dal giorno
events-until = Al giorno
events-narrow = Altre scelte
events-any = Qualsiasi
events-municipality =
    { $word ->
        [comune] Comune
       *[municipio] Municipio
    }
events-age = Età del bambino
events-age-years =
    { $n-plural ->
        [one] { $n } anno
       *[other] { $n } anni
    }
events-kind = Che cosa
events-language = Lingua
events-free = Solo dove si può non pagare

## From one page of a list to the next.

pager-label = Pagine
pager-before = Pagina prima
pager-after = Pagina dopo
pager-here = Pagina { $page } di { $pages }

## An event.

event-kind-party = Festa
event-kind-show = Spettacolo
event-kind-workshop = Laboratorio creativo
event-kind-laboratory = Laboratorio di comunità
event-kind-course = Corso
event-kind-trip = Gita
event-kind-meeting = Incontro
event-kind-volunteering = Volontariato
event-kind-other = Altro

event-when-where = Quando e dove
event-together = Da qui andiamo insieme a piedi.
event-online = In internet
event-online-enter = Entra adesso
event-online-later = In internet. Il link compare qui all’ora di inizio.
event-other-dates = Altre date
event-more = Che cosa si fa
event-outcome = Com’è andata
event-organisers = Chi lo organizza
event-participants = Chi partecipa
event-for = Per le famiglie di

event-cost = Quanto costa
event-cost-free = Gratis
event-cost-offering = Offerta libera
event-cost-offering-explained = Dai quello che vuoi. Va bene anche niente.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro a persona
       *[other] { $n } euro a persona
    }
event-cost-price-exact = { $amount } euro a persona
event-ages = Per chi
event-ages-all = Per tutte le età
event-ages-from =
    { $n-plural ->
        [one] Da { $n } anno
       *[other] Da { $n } anni
    }
event-ages-until =
    { $n-plural ->
        [one] Fino a { $n } anno
       *[other] Fino a { $n } anni
    }
event-ages-between =
    { $n-plural ->
        [one] Da { $from } a { $n } anno
       *[other] Da { $from } a { $n } anni
    }

event-called-off = Non si fa: è annullato. Non andare.
event-called-off-short = Annullato
event-moved = La data o il luogo sono cambiati. Qui sotto trovi quelli nuovi.
event-moved-short = Spostato
# $when: "martedì 17 dicembre, ore 16:30"
event-moved-from = Spostato. Prima era: { $when }, { $place }.
event-moved-from-time = Spostato. Prima era: { $when }.
event-over = È già passato.
event-full-short = Posti finiti
event-full = I posti sono finiti.
event-just-come = Non serve iscriversi: vieni e basta.
event-sign-up = I posti sono contati: iscriviti.
event-sign-up-closed = Le iscrizioni sono chiuse. Per sapere se c’è posto chiama.
event-add-calendar = Aggiungi al calendario

## Ways to it.

events-door-text = Vicino a te, quasi sempre gratis
events-here = Prossime feste e attività
events-all-here = Tutte le feste e attività

## Following the list elsewhere.

feeds-title = Le date nel tuo calendario
feeds-what = Le date nuove e i cambiamenti arrivano da soli nel calendario del telefono.
feeds-button = Segui con il calendario
feeds-by-hand = Se non si apre niente, copia questo indirizzo nel tuo calendario, dove chiede un «URL»:
feeds-readers = Per chi usa un lettore di notizie: { $rss } o { $atom }.

## Telling somebody.

share-title = Fallo sapere
share-whatsapp = Manda con WhatsApp
share-mail = Manda con un’e-mail
share-copy = Copia l’indirizzo
share-copied = Copiato

event-next = Che cosa c’è adesso

## On paper and as a picture.

poster-title = Locandina da stampare
poster-how = Stampa questo foglio e appendilo. Con il codice si apre la pagina dell’evento.
poster-paper = Grandezza del foglio
poster-image = Immagine da mandare
poster-code = Codice che apre la pagina dell’evento
poster-phone = Telefono

## Signing up.

sign-up-title = Iscriviti
sign-up-adults = Quanti adulti
sign-up-children = Quanti bambini e ragazzi
sign-up-children-of = Bambini e ragazzi da { $from } a { $until } anni
sign-up-children-gift = Bambini e ragazzi con un dono { $size }
sign-up-gift = Misura dei doni
sign-up-gift-any = Va bene qualsiasi
sign-up-gift-small = piccolo
sign-up-gift-medium = medio
sign-up-gift-large = grande
sign-up-stage = A che cosa
sign-up-stage-full = { $time }: posti finiti
sign-up-arrival = Quando arrivi
sign-up-arrival-hint = Arrivate un po’ alla volta: così nessuno fa la fila.
sign-up-arrival-any = Il primo orario libero
sign-up-wait = Se i posti sono finiti, mettimi in lista d’attesa
sign-up-name = Il tuo nome
sign-up-contact = Dove ti avvisiamo se cambia qualcosa
sign-up-contact-hint = Telefono o e-mail. Se vuoi, lasciali vuoti: alla fine hai un codice da tenere.
sign-up-language = La lingua dei messaggi
sign-up-privacy = Cancelliamo nome e contatto il { $date }.
sign-up-button = Iscriviti
sign-up-back = Torna all’evento
sign-up-left =
    { $n-plural ->
        [one] C’è ancora { $n } posto.
       *[other] Ci sono ancora { $n } posti.
    }
sign-up-full = I posti sono finiti. Puoi metterti in lista d’attesa.

error-count = Scrivi un numero, per esempio 2.
error-nobody = Scrivi quante persone vengono.
error-party-large =
    { $n-plural ->
        [one] Con un’iscrizione può venire { $n } persona.
       *[other] Con un’iscrizione possono venire al massimo { $n } persone.
    }
error-places-left =
    { $n-plural ->
        [one] C’è ancora solo { $n } posto.
       *[other] Ci sono ancora solo { $n } posti.
    }
error-places-wait = Scegli meno persone, o la lista d’attesa.
error-arrival-full = In quell’ora non c’è più posto. Scegline un’altra.
error-wait-contact = Per la lista d’attesa serve un contatto: così ti avvisiamo.
error-signed-up-already = Con questo contatto c’è già un’iscrizione. Apri il link che ti abbiamo mandato.
error-sign-up-closed = Le iscrizioni a questa data sono chiuse.

sign-up-page-title = La tua iscrizione
sign-up-status-confirmed = Sei iscritto
sign-up-status-waiting = Sei in lista d’attesa
sign-up-status-offered = C’è un posto per te
sign-up-status-lapsed = L’offerta è scaduta
sign-up-status-left = Iscrizione annullata
sign-up-status-called_off = L’evento non si fa
sign-up-waiting =
    { $n-plural ->
        [one] Prima di te aspetta { $n } famiglia. Ti scriviamo appena si libera un posto.
       *[other] Prima di te aspettano { $n } famiglie. Ti scriviamo appena si libera un posto.
    }
sign-up-offered = Teniamo il posto per te fino a { $until }.
sign-up-accept = Prendo il posto
sign-up-lapsed = Il posto è andato a chi viene dopo. Puoi iscriverti di nuovo.
sign-up-event = Evento
sign-up-code = Il tuo codice
sign-up-keep-code = Tieni il codice: con quello ritrovi questa pagina.
sign-up-who = Chi viene
sign-up-leave = Non vengo più
sign-up-leave-heading = Vuoi annullare l’iscrizione?
sign-up-leave-what = Il tuo posto va a un’altra famiglia.
sign-up-leave-button = Annulla l’iscrizione
sign-up-keep = No, vengo
sign-up-change = Cambia chi viene
sign-up-change-button = Salva
sign-up-change-keep = Lascia com’è
sign-up-changed = Abbiamo cambiato la tua iscrizione.
sign-up-change-late = L’iscrizione non si può più cambiare: l’evento è cominciato, o è cambiata nel frattempo. Qui sotto vedi com’è adesso.
sign-up-arrival-none = Nessun orario
error-places-no-more = Non ci sono altri posti. Quelli che hai restano tuoi.
error-places-more =
    { $n-plural ->
        [one] Oltre ai tuoi c’è ancora solo { $n } posto.
       *[other] Oltre ai tuoi ci sono ancora solo { $n } posti.
    }
error-places-others-wait = Chi viene in più può iscriversi a parte, in lista d’attesa.
error-places-ever =
    { $n-plural ->
        [one] In tutto c’è { $n } posto.
       *[other] In tutto ci sono { $n } posti.
    }
sign-up-erase-what = Cancelliamo nome, telefono ed e-mail. Non si può tornare indietro.
sign-up-erase-leaves = L’iscrizione viene annullata e il posto va a un’altra famiglia.
sign-up-erase-keep = No, torna all’iscrizione
sign-up-erased-what = Di questa iscrizione resta solo quante persone erano.
sign-up-gone-title = Questa iscrizione non c’è
sign-up-gone = Il link è sbagliato, o i dati sono già cancellati.

## What of the children was asked, beside their number.

party-of-age = { $from }–{ $until } anni: { $n }
party-of-gift = dono { $size }: { $n }
party-with-gift = { $who } (dono { $size })
