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
events-archive = Attività passate
events-archive-none = Qui non c’è ancora niente.

events-when = Quando
events-when-coming = Tutte
events-when-today = Oggi
events-when-weekend = Sabato e domenica
events-when-month = Questo mese
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
event-full = I posti sono finiti.
event-just-come = Non serve iscriversi: vieni e basta.
event-sign-up-call = I posti sono contati: per iscriverti chiama.
event-add-calendar = Aggiungi al calendario

## Ways to it.

events-door-text = Vicino a te, quasi sempre gratis
events-here = Prossime feste e attività
events-all-here = Tutte le feste e attività
