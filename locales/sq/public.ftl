# Home, municipalities, desks, search, and the pages about the site.

home-title = Një ndihmë për familjen tuaj, afër shtëpisë
home-door-talk = Flisni me dikë
home-door-talk-text = Ju dëgjojmë dhe ju këshillojmë
home-door-callback = Ju telefonojmë ne
home-door-appointment = Takimi im
home-door-appointment-text = Shiheni, ndryshojeni, anulojeni
home-area = Zona juaj
home-desks = Sportelet
home-all-desks = Të gjitha sportelet
home-who = Kush jemi
home-no-network = Po e përgatisim këtë sajt. Kthehuni pas disa ditësh.

search-label = Ku banoni?
search-hint =
    { $word ->
        [comune] Komunë ose fshat, për shembull { $example }
       *[municipio] Lagje ose minibashki (Municipio), për shembull { $example }
    }
search-title = Kërkim
search-anything = Çfarë kërkoni?
search-anything-hint = Një vend, një sportel, një festë ose një organizatë.
search-empty = Shkruani një fjalë ose zgjidhni vendin ku banoni.
search-heading = Kërkuat “{ $typed }”
search-none = Nuk e gjejmë “{ $typed }”
search-none-do =
    { $word ->
        [comune] Provoni një fjalë tjetër ose më pak fjalë, ose zgjidhni komunën.
       *[municipio] Provoni një fjalë tjetër ose më pak fjalë, ose zgjidhni minibashkinë.
    }
search-area = Lagjja { $area }
search-instead = Nuk e gjejmë “{ $typed }”: po kërkojmë “{ $meant }”.
search-places = Vende ({ $n })
search-desks = Sportele ({ $n })
search-events = Festa dhe aktivitete ({ $n })
search-drives = Mbledhje ({ $n })
search-organisations = Organizata ({ $n })
search-all = Shfaqni të gjitha ({ $n })
search-everything = Kërkoni në gjithë sajtin
search-again = Kërkoni përsëri

municipalities-lead =
    { $word ->
        [comune] Zgjidhni ku banoni.
       *[municipio] Zgjidhni ku banoni. Nën çdo minibashki (Municipio) janë emrat e lagjeve.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] Komuna
           *[municipio] Minibashkia
        }
       *[other] { $word ->
            [comune] Të gjitha komunat ({ $n })
           *[municipio] Të gjitha minibashkitë ({ $n })
        }
    }
municipalities-none = Këtu nuk ka ende asnjë emër. Kthehuni pas disa ditësh.
municipality-desks = Sportele për familjet
municipality-empty =
    { $word ->
        [comune] Në këtë sajt nuk ka ende sportele në { $name }. Mund t’ju telefonojmë ne, ose mund të shkoni në një nga sportelet më poshtë.
       *[municipio] Në këtë sajt nuk ka ende sportele në { $name }. Mund t’ju telefonojmë ne, ose mund të shkoni në një nga sportelet më poshtë.
    }
municipality-nearest = Sportelet më të afërta
municipality-network =
    { $word ->
        [comune] Rrjeti në { $name }
       *[municipio] Rrjeti në { $name }
    }

desks-title = Sportelet
desks-lead = Informacione, këshilla dhe dikush që ju dëgjon, për familjet. Telefononi ose lini takim në një sportel (sportello).
desks-none = Nuk ka ende sportele. Ju telefonojmë ne.
desk-state-now = Përgjigjet tani, deri në orën { $time }
desk-state-today = Sot { $hours }
desk-state-tomorrow = Nesër { $hours }
desk-state-next = Herën tjetër: { $day } { $hours }
desk-state-stale = Orari s’është konfirmuar: telefononi më parë
desk-state-unconfirmed = Orari s’është konfirmuar

desk-stale = Askush nuk i ka konfirmuar këto të dhëna prej më shumë se 60 ditësh (hera e fundit: { $date }).
desk-never-verified = Askush nuk i ka konfirmuar ende këto të dhëna.
desk-call-first = Telefononi para se të shkoni.
desk-verified = Të dhënat u konfirmuan: { $date }.
desk-all-times = Të gjitha orët e lira
desk-none-free = Tani për tani nuk ka vende të lira.
desk-by-phone = Këtu takimi lihet me telefon.
desk-no-phone = Ky sportel nuk ka telefon: ju telefonojmë ne.
desk-summary = Shkurt
desk-kinds = Si ju presin
desk-languages = Gjuhët
desk-languages-interpreter = { $languages }. Mund të kërkoni një përkthyes kur lini takim.
desk-hours = Orari
desk-phone-hours = Me telefon
desk-hours-from = { $hours }, vlen nga: { $date }
desk-hours-until = { $hours }, vlen deri: { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Sot mbyllur
desk-closed-today-why = Sot mbyllur ({ $reason })
desk-closed-today-hours = Sot mbyllur nga ora { $from } deri në { $until }
desk-closed-today-hours-why = Sot mbyllur nga ora { $from } deri në { $until } ({ $reason })
desk-closed = Mbyllur: { $date }
desk-closed-why = Mbyllur: { $date } ({ $reason })
desk-closed-range = Mbyllur: { $from } – { $until }
desk-closed-range-why = Mbyllur: { $from } – { $until } ({ $reason })
desk-closed-hours = Mbyllur: { $date }, { $hours }
desk-closed-hours-why = Mbyllur: { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Mbyllur: { $from } – { $until }, { $hours }
desk-closed-range-hours-why = Mbyllur: { $from } – { $until }, { $hours } ({ $reason })
desk-closed-holidays = Mbyllur në ditët e festave.
desk-open-extra = Hapur edhe: { $date }, { $hours }
desk-where = Ku
desk-topics = Për çfarë mund të flisni

desk-index = Në këtë faqe
desk-for = Për kë është
desk-for-text =
    { $word ->
        [comune] Për familjet në { $name }.
       *[municipio] Për familjet në { $name }.
    }
desk-how = Si bëhet
desk-how-text = Lini takim në këtë sajt, ose telefononi për një takim.
desk-how-phone = Telefononi për një takim.
desk-how-callback = Lini numrin tuaj: ju telefonojmë ne.
desk-needed = Çfarë duhet
desk-needed-name = Për të lënë takim mjafton një emër. Nuk kërkojmë dokumente dhe nuk pyesim për arsyen.
desk-needed-nothing = Për të lënë takim nuk duhet asgjë: merrni një kod. Nuk kërkojmë dokumente dhe nuk pyesim për arsyen.
desk-obtain = Çfarë merrni
desk-times = Koha dhe afatet
desk-times-horizon =
    { $n-plural ->
        [one] Mund të lini takim për sot dhe për nesër.
       *[other] Mund të lini takim për { $n } ditët e ardhshme.
    }
desk-times-notice =
    { $n-plural ->
        [one] Lini takim të paktën një orë përpara.
       *[other] Lini takim të paktën { $n } orë përpara.
    }
desk-times-text = Mund ta ndryshoni orën ose ta anuloni takimin kur të doni, derisa të fillojë.
desk-access = Përdorni shërbimin
desk-access-button = Zgjidhni një orë tjetër
desk-terms = Kushtet e shërbimit
desk-terms-link = Çfarë bëjmë me të dhënat tuaja dhe kur i fshijmë
desk-contacts = Kontakte
desk-contacts-phone = Telefoni { $phone }
desk-contacts-phone-hours = Telefoni { $phone }, { $hours }.

info-project-funders = Kush e mbështet
info-project-municipalities =
    { $word ->
        [comune] Komunat
       *[municipio] Minibashkitë
    }

info-privacy-title = Të dhënat tuaja
info-privacy-lead = Kërkojmë sa më pak dhe e fshijmë shpejt.
info-privacy-asked = Çfarë kërkojmë
info-privacy-asked-name = Emrin e një të rrituri, pa mbiemër.
info-privacy-asked-contact = Një mënyrë për t’ju njoftuar: telefon ose email. Mund të mos lini asgjë.
info-privacy-asked-language = Gjuhën dhe nëse ju duhet përkthyes.
info-privacy-asked-topic = Për çfarë doni të flisni dhe një shënim, nëse doni ta thoni.
info-privacy-asked-callback = Për t’ju telefonuar: numrin, gjuhën dhe kohën më të mirë.
info-privacy-not-asked = Çfarë nuk kërkojmë
info-privacy-not-asked-text = Emrat e fëmijëve, datëlindjet, shtetësinë, kodin fiskal (codice fiscale), të ardhurat, arsyen e vizitës.
info-privacy-why = Për çfarë duhen
info-privacy-why-text = Duhen për takimin dhe për asgjë tjetër: për t’ju pritur, për t’ju njoftuar, për t’ju telefonuar. Është një detyrë në interes të publikut (Rregullorja e BE-së 2016/679, neni 6, paragrafi 1, shkronja e).
info-privacy-who = Kush i sheh
info-privacy-who-text = Vetëm ata që punojnë në sportelin që keni zgjedhur dhe ata që e mbajnë sajtin në punë. Nuk ia japim askujt tjetër.
info-privacy-network = Sajti është i rrjetit { $network }. Për çdo pyetje telefononi në një sportel.
info-privacy-until = Kur i fshijmë
info-privacy-until-text = 30 ditë pas takimit. Numrin që keni lënë për t’ju telefonuar: 30 ditë pas kërkesës. Dita është e shkruar në faqen e takimit tuaj.
info-privacy-until-application = Kërkesën e një organizate që do të hyjë në rrjet: gjashtë muaj pas ndryshimit të fundit, nëse askush nuk vendos.
info-privacy-until-feedback = Atë që shkruani kur jepni mendim për një faqe: pas gjashtë muajsh. Yjet mbeten, pa thënë kush i dha.
info-privacy-now = Mund t’i fshini më herët, kur të doni, nga faqja e takimit tuaj.
info-privacy-counts = Pastaj mbeten vetëm shifrat, për të ditur sa familje presim. Ato nuk tregojnë kush jeni.
info-privacy-rights = Të drejtat tuaja
info-privacy-rights-text = Mund të kërkoni t’i shihni, t’i ndreqni ose t’i fshini të dhënat tuaja: kërkojeni në sportel. Mund t’i drejtoheni edhe autoritetit italian që mbron të dhënat personale (Garante per la protezione dei dati personali).
info-privacy-cookies = Cookies
info-privacy-cookies-text = Përdorim vetëm një cookie, për të mbajtur mend gjuhën. Pa reklama, pa profile. Asnjë faqe nuk lidhet me sajte të tjera.
info-privacy-logs = Për shtatë ditë mbajmë një regjistër teknik të vizitave, pa adresën e plotë të rrjetit.
info-privacy-reads = Numërojmë sa herë lexohet një faqe. Nuk e dimë kush e lexon.

info-accessibility-title = Aksesueshmëria
info-accessibility-lead = Ky sajt duhet të punojë për të gjithë: në një telefon të vjetër, me tastierë, me lexues ekrani, pa JavaScript.
info-accessibility-standard = Çfarë rregullash ndjekim
info-accessibility-standard-text = WCAG 2.2, niveli AA, dhe standardin evropian EN 301 549.
info-accessibility-how = Si e kontrollojmë
info-accessibility-how-text = Pas çdo ndryshimi, çdo faqe kalon prova automatike, me tastierë, në një ekran të ngushtë dhe nga e djathta në të majtë.
info-accessibility-how-far = Provat automatike nuk gjejnë gjithçka. Sajti nuk është kontrolluar ende nga ekspertë të jashtëm.
info-accessibility-checks = Provat e fundit
info-accessibility-checked = Prova e fundit e plotë u bë më { $date }, në gjuhët: { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: një faqe, asnjë gabim
       *[other] { $tool }: { $n } faqe, asnjë gabim
    }
info-accessibility-report = Diçka nuk punon?
info-accessibility-report-phone = Telefononi në një sportel: ju ndihmojmë me fjalë.

info-legal-title = Shënime ligjore
info-legal-licence = Licenca e përmbajtjes
info-legal-licence-text = Tekstet e këtij sajti mund t’i përdorni lirisht, duke thënë nga janë marrë (licenca CC BY 4.0).
info-legal-licence-formal = Në zbatim të parimit të hapjes si rregull (open by default), sipas nenit 52 të dekretit legjislativ italian nr. 82 të 7 marsit 2005 (CAD), dhe përveç kur thuhet ndryshe (edhe për përmbajtjet e të tretëve të futura në sajt), të dhënat, dokumentet dhe informacionet e botuara në këtë sajt jepen me { $licence }. Pra përdoruesit janë të lirë ta ndajnë (ta riprodhojnë, ta shpërndajnë, t’ia komunikojnë publikut, ta ekspozojnë në publik), ta shfaqin, ta ekzekutojnë dhe ta recitojnë këtë material me çdo mjet dhe në çdo format, dhe ta ndryshojnë (ta shndërrojnë materialin dhe ta përdorin për vepra të prejardhura), për çdo qëllim, edhe tregtar, me detyrimin e vetëm që të tregojnë burimin dhe pa shtuar kufizime të tjera.
info-legal-licence-link = licencën CC BY 4.0
info-legal-software = Programi
info-legal-software-text = Sajti punon me Vicino, një program të lirë (licenca EUPL-1.2).
info-legal-data = Të dhëna të të tjerëve
info-legal-data-text = Emrat dhe popullsia e komunave: ISTAT, licenca CC BY 3.0 IT.
info-legal-liability = Oraret dhe adresat
info-legal-liability-text = Te çdo sportel është shkruar kur janë konfirmuar të dhënat. Nëse keni dyshime, telefononi.

info-faq-title = Pyetje të shpeshta
info-faq-account = A duhet të hap llogari?
info-faq-account-text = Jo. Nuk duhet as llogari, as fjalëkalim.
info-faq-documents = A duhet të sjell dokumente?
info-faq-documents-text = Për të lënë takim, jo. Nëse një sporteli i duhet diçka, është shkruar te “Çfarë të sillni”.
info-faq-no-contact = Nuk kam as telefon, as email. A mund të lë takim?
info-faq-no-contact-text = Po. Merrni një kod me 6 shkronja dhe numra: shkruajeni në një letër.
info-faq-language = Nuk flas mirë italisht. Si t’ia bëj?
info-faq-language-text = Zgjidhni gjuhën tuaj lart. Kur lini takim mund të kërkoni një përkthyes. Te çdo sportel është shkruar cilat gjuhë fliten.
info-faq-change = Gabova, ose nuk vij dot më.
info-faq-change-text = Hapni “Takimi im”: mund ta ndryshoni orën ose ta anuloni derisa të fillojë. Ose telefononi.
info-faq-lost = E humba kodin.
info-faq-lost-text = Telefononi në sportelin ku keni lënë takim.
info-faq-full = Nuk ka vende. Çfarë të bëj?
info-faq-full-text = Shihni sportelet afër, ose lini numrin tuaj: ju telefonojmë ne.
info-faq-shared-phone = Telefonin tim e përdorin edhe të tjerë.
info-faq-shared-phone-text = Në mesazhet SMS nuk shkruajmë as emrin tuaj, as arsyen. Lart në çdo faqe është “Dilni shpejt”.

desk-silent-link = Numri nuk përgjigjet?
desk-silent-title = Numri nuk përgjigjet
desk-silent-what = A telefonuat te { $desk }, { $phone }, në orët kur përgjigjet, dhe nuk u përgjigj askush? Na tregoni: nëse u ndodh disa familjeve, kërkojmë që ta kontrollojnë.
desk-silent-button = Po, nuk përgjigjet
desk-silent-thanks = Faleminderit, e shënuam
desk-silent-next = Nëse ndërkohë ju duhet ndihmë, ju telefonojmë ne.
