# What takes place: the list, an event, the archive.

events-title = Festa dhe aktivitete
events-lead = Festa, punëtori, shëtitje dhe takime për fëmijë dhe familje.
events-dates = Datat
events-found =
    { $n-plural ->
        [one] { $n } datë
       *[other] { $n } data
    }
events-none = Tani nuk ka data. Kthehuni pas disa ditësh.
events-none-such = Me këto zgjedhje nuk ka asgjë. Hiqni një prej tyre, ose shihni të gjitha datat.
events-show-all = Shihni të gjitha datat
events-embed-all = Të gjitha aktivitetet, kush i bën dhe si regjistroheni
events-archive = Aktivitete të kaluara
events-archive-none = Këtu nuk ka ende asgjë.

events-when = Kur
events-when-coming = Të gjitha
events-when-today = Sot
events-when-weekend = Të shtunën dhe të dielën
events-when-month = Këtë muaj
events-as-month = Kalendari i muajit
events-as-list = Si listë
events-months = Muaj të tjerë
events-month-title = Aktivitete në { $month }
events-month-none = Për këtë muaj nuk ka ende asgjë.
events-from = Nga data
events-until = Deri më datën
events-narrow = Zgjedhje të tjera
events-any = Çfarëdo
events-municipality =
    { $word ->
        [comune] Komuna
       *[municipio] Minibashkia
    }
events-age = Mosha e fëmijës
events-age-years =
    { $n-plural ->
        [one] { $n } vjeç
       *[other] { $n } vjeç
    }
events-kind = Çfarë
events-language = Gjuha
events-free = Vetëm ku mund të mos paguani

pager-label = Faqet
pager-before = Faqja e mëparshme
pager-after = Faqja tjetër
pager-here = Faqja { $page } nga { $pages }

event-kind-party = Festë
event-kind-show = Shfaqje
event-kind-workshop = Punëtori krijuese
event-kind-laboratory = Punëtori e lagjes
event-kind-course = Kurs
event-kind-trip = Shëtitje
event-kind-meeting = Takim
event-kind-volunteering = Vullnetarizëm
event-kind-other = Tjetër

event-when-where = Kur dhe ku
event-together = Nga këtu shkojmë bashkë në këmbë.
event-online = Në internet
event-online-enter = Hyni tani
event-online-later = Në internet. Lidhja del këtu kur fillon.
event-other-dates = Data të tjera
event-more = Çfarë bëhet
event-outcome = Si shkoi
event-organisers = Kush e organizon
event-participants = Kush merr pjesë
event-for = Për familjet në

event-cost = Sa kushton
event-cost-free = Falas
event-cost-offering = Sa të doni
event-cost-offering-explained = Jepni sa të doni. Edhe asgjë është mirë.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro për person
       *[other] { $n } euro për person
    }
event-cost-price-exact = { $amount } euro për person
event-ages = Për kë
event-ages-all = Për të gjitha moshat
event-ages-from =
    { $n-plural ->
        [one] Nga { $n } vjeç
       *[other] Nga { $n } vjeç
    }
event-ages-until =
    { $n-plural ->
        [one] Deri { $n } vjeç
       *[other] Deri { $n } vjeç
    }
event-ages-between =
    { $n-plural ->
        [one] Nga { $from } deri { $n } vjeç
       *[other] Nga { $from } deri { $n } vjeç
    }

event-called-off = Nuk bëhet: është anuluar. Mos shkoni.
event-called-off-short = Anuluar
event-moved = Ka ndryshuar data ose vendi. Të rejat i gjeni më poshtë.
event-moved-short = Ndryshuar
event-moved-from = Ka ndryshuar. Më parë ishte: { $when }, { $place }.
event-moved-from-time = Ka ndryshuar. Më parë ishte: { $when }.
event-over = Ka kaluar.
event-full-short = S’ka më vende
event-full = Nuk ka më vende.
event-just-come = Nuk duhet regjistrim: thjesht ejani.
event-sign-up = Vendet janë të kufizuara: regjistrohuni.
event-sign-up-closed = Regjistrimet janë mbyllur. Për të ditur nëse ka vend, telefononi.
event-add-calendar = Shtojeni në kalendar

events-door-text = Afër jush, pothuajse gjithmonë falas
events-here = Festat dhe aktivitetet e ardhshme
events-all-here = Të gjitha festat dhe aktivitetet

feeds-title = Datat në kalendarin tuaj
feeds-what = Datat e reja dhe ndryshimet vijnë vetë në kalendarin e telefonit.
feeds-button = Ndiqini me kalendar
feeds-by-hand = Nëse nuk hapet asgjë, kopjojeni këtë adresë në kalendarin tuaj, aty ku kërkon një “URL”:
feeds-readers = Nëse përdorni një lexues lajmesh: { $rss } ose { $atom }.

share-title = Tregojuani të tjerëve
share-whatsapp = Dërgojeni me WhatsApp
share-mail = Dërgojeni me email
share-copy = Kopjoni adresën
share-copied = U kopjua

event-next = Çfarë ka tani

poster-title = Afishe për printim
poster-how = Printojeni këtë fletë dhe vareni. Me kodin hapet faqja e aktivitetit.
poster-paper = Madhësia e fletës
poster-image = Figurë për ta dërguar
poster-code = Kodi që hap faqen e aktivitetit
poster-phone = Telefoni

sign-up-title = Regjistrohuni
sign-up-adults = Sa të rritur
sign-up-children = Sa fëmijë dhe të rinj
sign-up-children-of = Fëmijë dhe të rinj nga { $from } deri { $until } vjeç
sign-up-children-gift = Fëmijë dhe të rinj, dhuratë { $size }
sign-up-gift = Madhësia e dhuratave
sign-up-gift-any = Çfarëdo
sign-up-gift-small = e vogël
sign-up-gift-medium = mesatare
sign-up-gift-large = e madhe
sign-up-stage = Për çfarë vini
sign-up-stage-full = { $time }: s’ka më vende
sign-up-arrival = Kur vini
sign-up-arrival-hint = Familjet vijnë pak nga pak: kështu askush nuk pret në radhë.
sign-up-arrival-any = Ora e parë e lirë
sign-up-wait = Nëse nuk ka më vende, më vini në listën e pritjes
sign-up-name = Emri juaj
sign-up-contact = Ku t’ju njoftojmë nëse ndryshon diçka
sign-up-contact-hint = Telefon ose email. Po të doni, lërini bosh: në fund merrni një kod që ta ruani.
sign-up-language = Gjuha e mesazheve
sign-up-privacy = Data kur fshijmë emrin dhe kontaktin: { $date }.
sign-up-button = Regjistrohuni
sign-up-back = Kthehuni te aktiviteti
sign-up-left =
    { $n-plural ->
        [one] Ka ende { $n } vend.
       *[other] Ka ende { $n } vende.
    }
sign-up-full = Nuk ka më vende. Mund të hyni në listën e pritjes.

error-count = Shkruani një numër, për shembull 2.
error-nobody = Shkruani sa veta vijnë.
error-party-large =
    { $n-plural ->
        [one] Me një regjistrim mund të vijë { $n } person.
       *[other] Me një regjistrim mund të vijnë deri në { $n } persona.
    }
error-places-left =
    { $n-plural ->
        [one] Ka mbetur vetëm { $n } vend.
       *[other] Kanë mbetur vetëm { $n } vende.
    }
error-places-wait = Zgjidhni më pak persona, ose listën e pritjes.
error-arrival-full = Në atë orë nuk ka më vend. Zgjidhni një tjetër.
error-wait-contact = Për listën e pritjes duhet një kontakt: kështu ju njoftojmë.
error-signed-up-already = Me këtë kontakt ka tashmë një regjistrim. Hapni lidhjen që ju kemi dërguar.
error-sign-up-closed = Regjistrimet për këtë datë janë mbyllur.

sign-up-page-title = Regjistrimi juaj
sign-up-status-confirmed = Jeni regjistruar
sign-up-status-waiting = Jeni në listën e pritjes
sign-up-status-offered = Ka një vend për ju
sign-up-status-lapsed = Afati kaloi
sign-up-status-left = Regjistrimi u anulua
sign-up-status-called_off = Aktiviteti nuk bëhet
sign-up-waiting =
    { $n-plural ->
        [one] Para jush pret { $n } familje. Ju shkruajmë sapo të lirohet një vend.
       *[other] Para jush presin { $n } familje. Ju shkruajmë sapo të lirohet një vend.
    }
sign-up-offered = E ruajmë vendin për ju. Afati: { $until }.
sign-up-accept = E marr vendin
sign-up-lapsed = Vendi i kaloi familjes tjetër. Mund të regjistroheni përsëri.
sign-up-event = Aktiviteti
sign-up-code = Kodi juaj
sign-up-keep-code = Ruajeni kodin: me të e gjeni përsëri këtë faqe.
sign-up-who = Kush vjen
sign-up-leave = Nuk vij më
sign-up-leave-heading = Doni ta anuloni regjistrimin?
sign-up-leave-what = Vendi juaj i kalon një familjeje tjetër.
sign-up-leave-button = Anuloni regjistrimin
sign-up-keep = Jo, vij
sign-up-change = Ndryshoni kush vjen
sign-up-change-button = Ruani
sign-up-change-keep = Lëreni siç është
sign-up-changed = E ndryshuam regjistrimin tuaj.
sign-up-change-late = Regjistrimi nuk ndryshohet dot më: aktiviteti ka filluar, ose regjistrimi ka ndryshuar ndërkohë. Më poshtë e shihni si është tani.
sign-up-arrival-none = Asnjë orë
error-places-no-more = Nuk ka vende të tjera. Ato që keni mbeten tuajat.
error-places-more =
    { $n-plural ->
        [one] Përveç vendeve tuaja ka mbetur vetëm { $n } vend.
       *[other] Përveç vendeve tuaja kanë mbetur vetëm { $n } vende.
    }
error-places-others-wait = Të tjerët mund të regjistrohen më vete, në listën e pritjes.
error-places-ever =
    { $n-plural ->
        [one] Gjithsej ka { $n } vend.
       *[other] Gjithsej ka { $n } vende.
    }
sign-up-erase-what = Fshijmë emrin, telefonin dhe emailin. Nuk mund të kthehet më.
sign-up-erase-leaves = Regjistrimi anulohet dhe vendi i kalon një familjeje tjetër.
sign-up-erase-keep = Jo, kthehuni te regjistrimi
sign-up-erased-what = Nga ky regjistrim mbetet vetëm sa veta ishin.
sign-up-gone-title = Ky regjistrim nuk ekziston
sign-up-gone = Lidhja është e gabuar, ose të dhënat janë fshirë tashmë.

party-of-age = { $from }–{ $until } vjeç: { $n }
party-of-gift = dhuratë { $size }: { $n }
party-with-gift = { $who } (dhuratë { $size })
