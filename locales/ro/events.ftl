# What takes place: the list, an event, the archive.

events-title = Petreceri și activități
events-lead = Petreceri, ateliere, excursii și întâlniri pentru copii și familii.
events-dates = Evenimente
events-found =
    { $n-plural ->
        [one] { $n } eveniment
        [few] { $n } evenimente
       *[other] { $n } de evenimente
    }
events-none = Acum nu este niciun eveniment. Revino peste câteva zile.
events-none-such = Pentru ce ai ales nu este nimic. Scoate ceva sau uită-te la toate evenimentele.
events-show-all = Arată toate evenimentele
events-embed-all = Toate activitățile, cine le face și cum te înscrii
events-archive = Activități trecute
events-archive-none = Aici nu este încă nimic.

events-when = Când
events-when-coming = Toate
events-when-today = Azi
events-when-weekend = Sâmbătă și duminică
events-when-month = Luna aceasta
events-as-month = Calendarul lunii
events-as-list = Ca listă
events-months = Alte luni
events-month-title = Evenimente în { $month }
events-month-none = Pentru această lună nu este încă nimic.
events-from = Din ziua
events-until = Până în ziua
events-narrow = Alte opțiuni
events-any = Oricare
events-municipality =
    { $word ->
        [comune] Localitate
       *[municipio] Sector
    }
events-age = Vârsta copilului
events-age-years =
    { $n-plural ->
        [one] { $n } an
        [few] { $n } ani
       *[other] { $n } de ani
    }
events-kind = Ce
events-language = Limbă
events-free = Numai unde poți să nu plătești

pager-label = Pagini
pager-before = Pagina dinainte
pager-after = Pagina următoare
pager-here = Pagina { $page } din { $pages }

event-kind-party = Petrecere
event-kind-show = Spectacol
event-kind-workshop = Atelier creativ
event-kind-laboratory = Atelier comunitar
event-kind-course = Curs
event-kind-trip = Excursie
event-kind-meeting = Întâlnire
event-kind-volunteering = Voluntariat
event-kind-other = Altceva

event-when-where = Când și unde
event-together = De aici mergem împreună pe jos.
event-online = Pe internet
event-online-enter = Intră acum
event-online-later = Pe internet. Linkul apare aici la ora de începere.
event-other-dates = Alte zile
event-more = Ce facem
event-outcome = Cum a fost
event-organisers = Cine organizează
event-participants = Cine participă
event-for = Pentru familiile din

event-cost = Cât costă
event-cost-free = Gratuit
event-cost-offering = Cât vrei să dai
event-cost-offering-explained = Dai cât vrei. E bine și dacă nu dai nimic.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro de persoană
        [few] { $n } euro de persoană
       *[other] { $n } de euro de persoană
    }
event-cost-price-exact = { $amount } euro de persoană
event-ages = Pentru cine
event-ages-all = Pentru toate vârstele
event-ages-from =
    { $n-plural ->
        [one] De la { $n } an
        [few] De la { $n } ani
       *[other] De la { $n } de ani
    }
event-ages-until =
    { $n-plural ->
        [one] Până la { $n } an
        [few] Până la { $n } ani
       *[other] Până la { $n } de ani
    }
event-ages-between =
    { $n-plural ->
        [one] De la { $from } la { $n } an
        [few] De la { $from } la { $n } ani
       *[other] De la { $from } la { $n } de ani
    }

event-called-off = Nu are loc: este anulat. Nu te duce.
event-called-off-short = Anulat
event-moved = S-a schimbat data sau locul. Mai jos le găsești pe cele noi.
event-moved-short = Mutat
event-moved-from = Mutat. Înainte era: { $when }, { $place }.
event-moved-from-time = Mutat. Înainte era: { $when }.
event-over = A trecut deja.
event-full-short = Fără locuri
event-full = Nu mai sunt locuri.
event-just-come = Nu trebuie să te înscrii: vino pur și simplu.
event-sign-up = Locurile sunt puține: înscrie-te.
event-sign-up-closed = Înscrierile s-au închis. Ca să afli dacă mai e loc, sună.
event-add-calendar = Adaugă în calendar

events-door-text = Aproape de tine, mai mereu gratuit
events-here = Următoarele petreceri și activități
events-all-here = Toate petrecerile și activitățile

feeds-title = Evenimentele în calendarul tău
feeds-what = Evenimentele noi și schimbările vin singure în calendarul din telefon.
feeds-button = Urmărește cu calendarul
feeds-by-hand = Dacă nu se deschide nimic, copiază această adresă în calendarul tău, unde cere un „URL”:
feeds-readers = Dacă folosești un cititor de știri: { $rss } sau { $atom }.

share-title = Spune și altora
share-whatsapp = Trimite pe WhatsApp
share-mail = Trimite prin e-mail
share-copy = Copiază adresa
share-copied = S-a copiat

event-next = Ce este acum

poster-title = Afiș de tipărit
poster-how = Tipărește această foaie și pune-o pe perete. Cu codul se deschide pagina evenimentului.
poster-paper = Mărimea foii
poster-image = Imagine de trimis
poster-code = Cod care deschide pagina evenimentului
poster-phone = Telefon

sign-up-title = Înscrie-te
sign-up-adults = Câți adulți
sign-up-children = Câți copii și adolescenți
sign-up-children-of = Copii și adolescenți de la { $from } la { $until } ani
sign-up-children-gift = Copii și adolescenți cu un cadou { $size }
sign-up-gift = Mărimea cadourilor
sign-up-gift-any = E bun oricare
sign-up-gift-small = mic
sign-up-gift-medium = mijlociu
sign-up-gift-large = mare
sign-up-stage = La ce vii
sign-up-stage-full = { $time }: fără locuri
sign-up-arrival = Când ajungi
sign-up-arrival-hint = Familiile vin pe rând: așa nimeni nu stă la coadă.
sign-up-arrival-any = Prima oră liberă
sign-up-wait = Dacă nu mai sunt locuri, pune-mă pe lista de așteptare
sign-up-name = Prenumele tău
sign-up-contact = Unde te anunțăm dacă se schimbă ceva
sign-up-contact-hint = Telefon sau e-mail. Dacă vrei, lasă gol: la sfârșit primești un cod de păstrat.
sign-up-language = Limba mesajelor
sign-up-privacy = Ștergem prenumele și contactul { $date }.
sign-up-button = Înscrie-te
sign-up-back = Înapoi la eveniment
sign-up-left =
    { $n-plural ->
        [one] Mai este { $n } loc.
        [few] Mai sunt { $n } locuri.
       *[other] Mai sunt { $n } de locuri.
    }
sign-up-full = Nu mai sunt locuri. Te poți pune pe lista de așteptare.

error-count = Scrie un număr, de exemplu 2.
error-nobody = Scrie câte persoane vin.
error-party-large =
    { $n-plural ->
        [one] Cu o înscriere poate veni { $n } persoană.
        [few] Cu o înscriere pot veni cel mult { $n } persoane.
       *[other] Cu o înscriere pot veni cel mult { $n } de persoane.
    }
error-places-left =
    { $n-plural ->
        [one] Mai este numai { $n } loc.
        [few] Mai sunt numai { $n } locuri.
       *[other] Mai sunt numai { $n } de locuri.
    }
error-places-wait = Alege mai puține persoane sau lista de așteptare.
error-arrival-full = La ora aceea nu mai e loc. Alege alta.
error-wait-contact = Pentru lista de așteptare trebuie un contact: așa te anunțăm.
error-signed-up-already = Cu acest contact este deja o înscriere. Deschide linkul pe care ți l-am trimis.
error-sign-up-closed = Înscrierile pentru această dată s-au închis.

sign-up-page-title = Înscrierea ta
sign-up-status-confirmed = Înscrierea ta este confirmată
sign-up-status-waiting = Ești pe lista de așteptare
sign-up-status-offered = Este un loc pentru tine
sign-up-status-lapsed = Timpul de răspuns a trecut
sign-up-status-left = Înscriere anulată
sign-up-status-called_off = Evenimentul nu are loc
sign-up-waiting =
    { $n-plural ->
        [one] Înaintea ta așteaptă { $n } familie. Îți scriem imediat ce se eliberează un loc.
        [few] Înaintea ta așteaptă { $n } familii. Îți scriem imediat ce se eliberează un loc.
       *[other] Înaintea ta așteaptă { $n } de familii. Îți scriem imediat ce se eliberează un loc.
    }
sign-up-offered = Păstrăm locul pentru tine până { $until }.
sign-up-accept = Iau locul
sign-up-lapsed = Locul a trecut la familia următoare. Te poți înscrie din nou.
sign-up-event = Eveniment
sign-up-code = Codul tău
sign-up-keep-code = Păstrează codul: cu el găsești din nou această pagină.
sign-up-who = Cine vine
sign-up-leave = Nu mai vin
sign-up-leave-heading = Vrei să anulezi înscrierea?
sign-up-leave-what = Locul tău trece la altă familie.
sign-up-leave-button = Anulează înscrierea
sign-up-keep = Nu, vin
sign-up-change = Schimbă cine vine
sign-up-change-button = Salvează
sign-up-change-keep = Lasă cum este
sign-up-changed = Am schimbat înscrierea ta.
sign-up-change-late = Înscrierea nu se mai poate schimba: evenimentul a început sau ea s-a schimbat între timp. Mai jos vezi cum este acum.
sign-up-arrival-none = Nicio oră
error-places-no-more = Nu mai sunt alte locuri. Cele pe care le ai rămân ale tale.
error-places-more =
    { $n-plural ->
        [one] Pe lângă ale tale mai este numai { $n } loc.
        [few] Pe lângă ale tale mai sunt numai { $n } locuri.
       *[other] Pe lângă ale tale mai sunt numai { $n } de locuri.
    }
error-places-others-wait = Ceilalți se pot înscrie separat, pe lista de așteptare.
error-places-ever =
    { $n-plural ->
        [one] În total este { $n } loc.
        [few] În total sunt { $n } locuri.
       *[other] În total sunt { $n } de locuri.
    }
sign-up-erase-what = Ștergem prenumele, telefonul și e-mailul. Nu se mai poate reveni.
sign-up-erase-leaves = Înscrierea se anulează și locul trece la altă familie.
sign-up-erase-keep = Nu, înapoi la înscriere
sign-up-erased-what = Din această înscriere rămâne numai câte persoane erau.
sign-up-gone-title = Această înscriere nu există
sign-up-gone = Linkul este greșit sau datele sunt deja șterse.

party-of-age = { $from }–{ $until } ani: { $n }
party-of-gift = cadou { $size }: { $n }
party-with-gift = { $who } (cadou { $size })
