# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Mbledhje dhuratash
drives-menu = Dhuroni
drives-lead = Dhurojini një fëmije të lagjes diçka të re për shkollën. Zgjidhni çfarë, pastaj ku dhe kur e sillni.
drives-running = Mbledhje të hapura
drives-none = Tani nuk ka mbledhje të hapura. Kthehuni pas disa ditësh, ose telefononi.
drives-ended = Mbledhje të përfunduara
drives-all = Të gjitha mbledhjet
drives-here = Mbledhje dhuratash për familjet këtu
drives-door = Dhuroni
drives-door-text = Mjete shkollore: çfarë, ku dhe kur
drives-find-pledge = Keni premtuar tashmë diçka? Gjejeni me kod

drive-until = Deri më { $until }
drive-from-until = Nga data { $from } deri më { $until }
drive-ended-on = Mbaroi më { $until }
drive-for-all = Për familjet e të gjithë rrjetit
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Orari i ardhshëm: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] U premtua { $n } nga { $all } gjëra
       *[other] U premtuan { $n } nga { $all } gjëra
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } ka ardhur tashmë
       *[other] { $n } kanë ardhur tashmë
    }
drive-given =
    { $n-plural ->
        [one] { $n } iu dha familjeve
       *[other] { $n } iu dhanë familjeve
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Ku dhe kur ta sillni
drive-shop-when = Kur dyqani është i hapur: zgjidhni, paguani dhe lërini gjërat aty.
drive-point-over = Këtu nuk ka më orare.
drive-point-phone = Telefoni i këtij vendi: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] dhe një datë tjetër
       *[other] dhe { $n } data të tjera
    }
drive-needs = Çfarë duhet
drive-needs-how = Shkruani sa copë sillni. Mund të sillni edhe vetëm një gjë.
drive-item-left =
    { $n-plural ->
        [one] duhet edhe { $n }
       *[other] duhen edhe { $n }
    }
drive-item-some = duhen edhe pak copë
drive-item-none = nuk duhet më: është premtuar tashmë
drive-item-urgent = Duhet menjëherë
drive-item-welcome = mirëpritet
drive-item-price = rreth { $amount } €
drive-fewer = Një më pak:
drive-more = Një më shumë:
drive-complete =
    { $n-plural ->
        [one] Është premtuar tashmë e gjitha: { $n } gjë
       *[other] Janë premtuar tashmë të gjitha: { $n } gjëra
    }
drive-story = Pse
drive-contact = Kush ju përgjigjet
drive-called-off = Kjo mbledhje është anuluar. Mos sillni asgjë.
drive-over = Kjo mbledhje ka mbaruar. Faleminderit të gjithë atyre që dhuruan.
drive-instead = Mbledhje të hapura tani
drive-report-item = Çfarë
drive-report-needed = Duheshin
drive-report-arrived = Erdhën
drive-report-given = U dhanë
drive-report-kits = Çfarë iu dha familjeve
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: pak

drive-kit-primary_1 = Klasa e parë e shkollës fillore
drive-kit-primary_2 = Klasa e dytë e shkollës fillore
drive-kit-primary_3 = Klasa e tretë e shkollës fillore
drive-kit-primary_4 = Klasa e katërt e shkollës fillore
drive-kit-primary_5 = Klasa e pestë e shkollës fillore
drive-kit-lower_secondary = Shkolla e mesme e ulët (11–14 vjeç)
drive-kit-upper_secondary = Shkolla e mesme e lartë (14–19 vjeç)

## Promising something.

pledge-basket-title = Çfarë sillni
pledge-go-on = Vazhdoni: ku dhe kur
pledge-go-on-who = Vazhdoni
pledge-back = Kthehuni
pledge-kits = Sillni gjëra në emër të një klase ose të një kompanie?
pledge-kits-what = Zgjidhni për sa fëmijë: gjërat në listë i vëmë ne. Pastaj mund t’i ndryshoni.
pledge-kit = Për cilën klasë ose shkollë
pledge-kit-count = Sa fëmijë
pledge-kits-button = Vendosni në listë
pledge-when-title = Ku dhe kur e sillni
pledge-when-legend = Zgjidhni një vend dhe një orar
pledge-at-shop = Në dyqan
pledge-room =
    { $n-plural ->
        [one] ka ende { $n } vend
       *[other] ka ende { $n } vende
    }
pledge-more-hours =
    { $n-plural ->
        [one] Një datë tjetër
       *[other] { $n } data të tjera
    }
pledge-point-full = Këtu nuk ka më vende.
pledge-nowhere = Tani nuk ka asnjë orar të lirë. Telefononi: gjejmë bashkë kur ta sillni.
pledge-confirm-title = Kontrolloni dhe premtoni
pledge-what = Çfarë
pledge-where = Ku dhe kur
pledge-what-change = gjërat
pledge-where-change = vendin dhe orën
pledge-who = Kush jeni
pledge-name = Si t’ju quajmë
pledge-contact = Ku t’ju shkruajmë
pledge-not-public = Emri juaj nuk shfaqet kurrë në sajt.
pledge-button = Premtoj ta sjell
pledge-item-lost = Një gjë që kishit zgjedhur nuk duhet më: e hoqëm nga lista.
pledge-ended-title = Kjo mbledhje ka mbaruar
pledge-ended-what = Nuk shënuam asgjë: mos sillni asgjë këtu. Shihni çfarë mblidhet tani.

error-basket-empty = Zgjidhni të paktën një gjë: shkruani sa copë sillni.
error-basket-large = Janë tepër shumë gjëra njëherësh. Ndajini në dy premtime.
error-quantity-zero = Shkruani të paktën 1, ose lëreni bosh.
error-quantity-negative = Shkruani një numër më të madh se zero, ose lëreni bosh.
error-quantity-fraction = Shkruani një numër të plotë, për shembull 2.
error-quantity-huge = Numri është tepër i madh. Për sasi të mëdha telefononi.
error-item-complete = Ndërkohë është premtuar e gjitha: hiqeni këtë gjë.
error-item-left =
    { $n-plural ->
        [one] Duhet edhe vetëm { $n }: shkruani 1.
       *[other] Duhen edhe vetëm { $n }: shkruani një numër më të vogël.
    }
error-item-few = Duhen më pak: shkruani një numër më të vogël.
error-kit-count = Shkruani sa fëmijë, nga 1 deri në 999.
error-pledge-place = Zgjidhni ku dhe kur e sillni.
error-window-full = Në atë orar nuk ka më vend. Zgjidhni një tjetër.

## A promise.

pledge-page-title = Premtimi juaj
pledge-status-promised = Faleminderit, e shënuam
pledge-status-received = Faleminderit, e morëm
pledge-status-withdrawn = Premtimi u tërhoq
pledge-status-lapsed = Premtimit i kaloi afati
pledge-thanks = Ju presim këtu:
pledge-received-thanks = Një fëmijë do ta përdorë në shkollë.
pledge-withdrawn-what = Nuk ju presim më. Dikush tjetër mund të premtojë të njëjtat gjëra.
pledge-lapsed-what = Nuk erdhi në kohë: dikush tjetër mund të premtojë të njëjtat gjëra. Nëse e sillni gjithsesi, është mirë.
pledge-place-gone = Në orarin që kishit zgjedhur nuk do të ketë njeri: mos shkoni. Zgjidhni një tjetër.
pledge-overdue = Ju pritëm. Zgjidhni një orar tjetër, ose telefononi.
pledge-overdue-until = Ju pritëm. E ruajmë premtimin tuaj. Afati: { $until }. Zgjidhni një orar tjetër, ose telefononi.
pledge-changed = E ndryshuam premtimin tuaj.
pledge-drive = Mbledhja
pledge-brought = Çfarë sollët
pledge-received-on = E morëm më
pledge-keep-code = Ruajeni kodin: me të e gjeni përsëri këtë faqe, dhe e thoni kur sillni gjërat.
pledge-again = Shihni çfarë duhet tani
pledge-change = Ndryshoni premtimin
pledge-change-button = Ruani
pledge-change-late = Premtimi nuk ndryshohet dot më, ose ka ndryshuar ndërkohë. Më poshtë e shihni si është tani.
pledge-withdraw = Nuk e sjell më
pledge-withdraw-heading = Doni ta tërhiqni premtimin?
pledge-withdraw-what = Gjërat kthehen në listë: mund t’i sjellë dikush tjetër.
pledge-withdraw-button = Tërhiqni premtimin
pledge-withdraw-late = Gjërat tuaja kanë ardhur tashmë: faleminderit.
pledge-keep = Jo, e sjell
pledge-erase-withdraws = Premtimi tërhiqet: gjërat kthehen në listë.
pledge-erase-keep = Jo, kthehuni te premtimi
pledge-erased-what = Nga ky premtim mbetet vetëm sa gjëra ishin.
pledge-gone-title = Ky premtim nuk ekziston

pledge-receipt = Vërtetim
pledge-receipt-title = Vërtetim për gjërat e dhuruara
pledge-receipt-by = Kush i mori
pledge-receipt-thanks = Faleminderit. Gjërat u shkojnë fëmijëve përmes sporteleve të rrjetit.
pledge-receipt-value = Janë gjëra, pa vlerë në para: ky vërtetim nuk vlen për taksat.
pledge-receipt-print = Printoni
pledge-receipt-back = Kthehuni te premtimi
