# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Lini një takim
book-step-title = { $step } – Lini një takim
book-here = Lini takim
book-step-of = Hapi { $step } nga { $total }: { $name }
book-step-done = (u bë)
book-step-place = Vendi
book-step-time = Data dhe ora
book-step-details = Hollësi
book-step-who = Kush jeni
book-step-summary = Përmbledhje
book-prefer-phone = Më mirë me telefon? { $phone }
book-prefer-phone-hours = Më mirë me telefon? { $phone }, { $hours }
book-hold = E ruajmë për ju: { $when }. Keni kohë deri në orën { $time }.
book-hold-more = Më duhet më shumë kohë
book-hold-over = Koha mbaroi: nëse vendi është ende i lirë, e ruajmë përsëri për ju.
book-hold-leave = Lirojeni këtë orë
book-hold-still-free = Koha për të mbaruar kaloi, por kjo orë është ende e lirë: { $when }.
book-hold-again = Ruajeni përsëri për mua
book-gone-what = Koha për të mbaruar kaloi, ose e liruat orën. Nuk ka mbetur asgjë nga ato që shkruat.

book-place-heading = Ku doni të shkoni?
book-place-legend = Zgjidhni sportelin
book-place-button = Shihni orët e lira
book-place-municipality = Ku
book-place-everywhere = Të gjitha
book-place-none = Tani për tani nuk mund të lihet takim në këtë sajt. Telefononi, ose lini numrin tuaj: ju telefonojmë ne.
book-place-none-here = { $municipality }: këtu tani për tani nuk mund të lihet takim nga sajti. Këto janë sportelet më të afërta.

book-time-heading = Kur doni të vini?
book-time-month = Muaji
book-time-language = Gjuha që flitet
book-time-language-any = Të gjitha
book-time-legend = Zgjidhni ditën dhe orën
book-time-hour = ora { $time }
book-time-spoken = { $day }, flitet { $languages }
book-time-free =
    { $n-plural ->
        [one] një vend i lirë
       *[other] { $n } vende të lira
    }
book-time-button = Ruani këtë orë dhe vazhdoni
book-time-none-days =
    { $n-plural ->
        [one] Asnjë vend i lirë nesër. Ju telefonojmë ne.
       *[other] Asnjë vend i lirë në { $n } ditët e ardhshme. Ju telefonojmë ne.
    }
book-time-none-month = Asnjë vend i lirë këtë muaj. Provoni një muaj tjetër.
book-time-first-free = Vendi i parë i lirë: { $when }.
book-time-none-fits = Nuk ju përshtatet asnjë orë?
book-time-nearby = Vende të lira afër:
book-time-lost-legend = Vendet e para të lira: { $desk }
book-time-lost-nearby = Afër jush

book-details-heading = Për çfarë doni të flisni?
book-details-lead = Nëse nuk doni, mos e thoni.
book-details-topic = Tema
book-details-kind = Si doni të flisni me ne?
book-details-note = Një shënim për sportelin (po të doni)
book-details-note-hint = Për shembull: vij me karrocën e foshnjës. Mos shkruani gjëra private: do t’i thoni me gojë.
book-details-button = Vazhdoni: kush jeni

book-who-heading = Kush jeni?
book-who-name = Emri
book-who-name-hint = Mjafton emri, pa mbiemër
book-who-contact = Si t’ju njoftojmë?
book-who-contact-hint = Mjafton njëri. Nëse nuk doni t’i lini, ju japim një kod që ta ruani.
book-who-phone = Telefoni
book-who-email = Ose email
book-who-language = Në cilën gjuhë t’ju shkruajmë?
book-who-interpreter = Ju duhet përkthyes?
book-who-privacy =
    { $n-plural ->
        [one] E sheh vetëm sporteli. Të dhënat tuaja i fshijmë { $n } ditë pas takimit: { $date }.
       *[other] E sheh vetëm sporteli. Të dhënat tuaja i fshijmë { $n } ditë pas takimit: { $date }.
    }
book-who-privacy-link = Të dhënat tuaja
book-who-button = Vazhdoni: përmbledhja

book-summary-heading = Kontrolloni dhe konfirmoni
book-summary-appointment = Takimi
book-summary-who = Kush jeni
book-summary-change-desk = sportelin
book-summary-change-time = datën dhe orën
book-summary-change-topic = temën
book-summary-change-kind = si flisni me ne
book-summary-change-note = shënimin
book-summary-change-name = emrin
book-summary-change-contact = si ju njoftojmë
book-summary-change-language = gjuhën
book-summary-interpreter-yes = { $language }, me përkthyes
book-summary-interpreter-no = { $language }, pa përkthyes
book-summary-contact = Si ju njoftojmë
book-summary-no-contact = Me kod, pa telefon dhe pa email
book-summary-terms = Kam lexuar { $link }
book-summary-terms-link = çfarë bëni me të dhënat e mia
book-back-to-summary = Kthehuni te përmbledhja
book-other-time = Zgjidhni një orë tjetër
book-too-many-heading = Keni tashmë shumë takime

book-already-heading = Keni tashmë një takim
book-already-what = Me këtë telefon ose këtë email ka tashmë një takim në këtë sportel. Mund t’ia ndryshoni orën: duhet kodi i tij. Ose vazhdoni dhe merrni edhe këtë.
book-already-find = Ndryshoni takimin që keni
book-already-same = Me këtë telefon ose këtë email ka tashmë një takim në këtë sportel, në të njëjtën orë. Është i konfirmuar: nuk keni ç’të bëni tjetër.

appointment-confirmed = Takimi u konfirmua
appointment-written-to = Ju shkruajmë në { $contact }.
appointment-phone-noted = Nëse ndryshon diçka, ju telefonojmë në { $contact }.
appointment-keep-code = Ruajeni kodin: me të mund ta shihni, ta ndryshoni ose ta anuloni takimin.
appointment-code-only = Shkruajeni këtë kod në një letër: vetëm me të mund ta gjeni përsëri takimin.
appointment-arrive-late = Nëse vonoheni ose nuk vini dot, telefononi.

appointment-find-title = Takimi im
appointment-find-lead = Për ta parë, për ta ndryshuar ose për ta anuluar. Këtu gjeni edhe regjistrimin në një aktivitet.
appointment-find-code = Kodi
appointment-find-code-hint = 6 shkronja dhe numra, si { $example }
appointment-find-proof = Një gjë që e dini vetëm ju
appointment-find-proof-hint = 4 shifrat e fundit të telefonit që keni lënë, ose emaili, ose emri
appointment-find-button = Shihni takimin tim
appointment-lost-code = E humbët kodin?
appointment-lost-code-do = Telefononi në sportelin ku keni lënë takim.

appointment-title = Takimi juaj
appointment-status-cancelled = Ky takim është anuluar.
appointment-status-past = Ky takim ka kaluar.
appointment-duration =
    { $n-plural ->
        [one] zgjat { $n } minutë
       *[other] zgjat { $n } minuta
    }
appointment-calendar = Shtojeni në kalendar
appointment-print = Printoni
appointment-share = Dërgojani dikujt
appointment-share-text = Takim: { $when }, { $desk }
appointment-copy = Kopjoni
appointment-copied = U kopjua
appointment-move = Ndryshoni orën
appointment-cancel = Anuloni takimin
appointment-erase-on = Data kur i fshijmë të dhënat tuaja: { $date }.
appointment-erase-now = Fshijini tani

appointment-move-title = Ndryshoni orën e takimit
appointment-move-here = Ndryshoni orën
appointment-move-heading = Për kur doni ta ndryshoni?
appointment-move-lead = Tani është: { $when }, { $desk }. Mbetet i juaji derisa të konfirmoni orën e re.
appointment-move-button = Ndryshoni orën e takimit
appointment-move-to = Ndryshojeni për: { $when }
appointment-move-keep = Lëreni siç është
appointment-moved = Ora e takimit u ndryshua. Ora e mëparshme nuk vlen më.

appointment-cancel-title = Anuloni takimin
appointment-cancel-here = Anuloni
appointment-cancel-heading = Doni ta anuloni takimin?
appointment-cancel-what = Vendi lirohet për një familje tjetër. Nëse doni vetëm një orë tjetër, { $link }.
appointment-cancel-move-link = ndryshojeni
appointment-cancel-button = Anuloni takimin
appointment-cancel-keep = Jo, e mbaj
appointment-cancelled = Takimi u anulua
appointment-cancelled-what = Sporteli e di tashmë.
appointment-cancelled-again = Lini takim në një orë tjetër

appointment-erase-title = Fshini të dhënat e mia
appointment-erase-heading = Doni t’i fshini të dhënat tuaja tani?
appointment-erase-what = Fshijmë emrin, telefonin, emailin dhe shënimin. Nuk mund të kthehet më.
appointment-erase-cancels = Takimi anulohet.
appointment-erase-button = Fshini të dhënat e mia
appointment-erase-button-cancels = Fshini të dhënat dhe anuloni
appointment-erase-keep = Jo, kthehuni te takimi
appointment-erased = Të dhënat tuaja u fshinë
appointment-erased-what = Nga ky takim mbetet vetëm një shifër, për të numëruar sa familje presim.

callback-title = Ju telefonojmë ne
callback-lead = Tri gjëra, dhe ju telefonon një sportel.
callback-lead-desk = Tri gjëra, dhe ju telefonojmë ne: { $desk }.
callback-phone = Numri juaj
callback-language = Në cilën gjuhë?
callback-hour = Kur është më mirë?
callback-privacy = Numrin e përdorim vetëm për t’ju telefonuar. Data kur e fshijmë: { $date }.
callback-button = Kërkoni t’ju telefonojmë
callback-call-yourself = Ose telefononi ju
callback-received-here = Kërkesa u mor
callback-received = E kemi numrin tuaj
callback-received-desk = Ju telefonojmë në numrin që mbaron me { $phone }: { $desk }.
callback-received-any = Ju telefonojmë në numrin që mbaron me { $phone }.
callback-tried = Ju morëm në telefon: { $when }. Nuk u përgjigj askush. Do të provojmë përsëri. Po të doni, telefononi ju.
callback-erase-on = Data kur e fshijmë numrin: { $date }.
callback-erase = Fshini numrin tim
callback-erase-heading = Doni ta fshini numrin tuaj?
callback-erase-what = Nuk do t’ju telefonojmë më. Nuk mund të kthehet më.
callback-erase-keep = Jo, pres telefonatën
callback-erased = Numri juaj u fshi
callback-hurry = Nëse është urgjente
callback-over = Kjo kërkesë është mbyllur.

callback-box-none-fits = Nuk ju përshtatet? Ju telefonojmë ne
callback-box-title = Ju telefonojmë ne
callback-box-text = Lini numrin tuaj, gjuhën dhe kohën më të mirë.
callback-box-short = Lini numrin dhe kohën më të mirë
