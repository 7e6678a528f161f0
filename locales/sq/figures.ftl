# Figures, as staff and everybody see them, and the receipt of a family that was erased.

figures-title = Shifrat tona: { $year }
figures-lead = Sa takime u kërkuan dhe si shkuan. Secili numërohet në muajin e takimit. Këtu nuk është emri i askujt.
figures-years = Zgjidhni vitin
figures-none = Në këtë periudhë nuk ka ende asnjë takim.
figures-whole-months = Nga ky vit numërojmë vetëm muajt që kanë mbaruar.
figures-hidden = Që të mos njihet askush, numrat nga 1 deri në 4 shkruhen { $few }. Kur duhet, fshihet edhe një numër tjetër, që i pari të mos gjendet me llogari. Tabelat që do të tregonin shumë nuk janë këtu.
figures-withheld = i fshehur
figures-chart-what = { $title }: një shtyllë për çdo rresht të tabelës më poshtë.
figures-median =
    { $n-plural ->
        [one] Gjysma e familjeve pret e shumta një ditë nga kërkesa deri në takim.
       *[other] Gjysma e familjeve pret e shumta { $n } ditë nga kërkesa deri në takim.
    }

figures-asked = Të kërkuara
figures-kept = Të kryera
figures-missed = Familja nuk erdhi
figures-not-kept = Të pakryera
figures-cancelled = Të anuluara
figures-cancelled-family = Anuluar nga familja
figures-cancelled-desk = Anuluar nga sporteli
figures-open = Në pritje ose pa rezultat
figures-interpreter-wanted = Me përkthyes
figures-interpreter-not = Pa përkthyes
figures-total = Gjithsej

figures-by-month = Sipas muajve
figures-month = Muaji
figures-by-municipality = Sipas zonave
figures-municipality = Zona
figures-by-desk = Sipas sporteleve
figures-desk = Sporteli
figures-unpublished = Nuk botohet më
figures-by-language = Sipas gjuhëve
figures-language = Gjuha
figures-by-kind = Sipas mënyrës së takimit
figures-kind = Mënyra
figures-kind-none = Nuk u pyet
figures-by-interpreter = Kërkesa për përkthyes
figures-interpreter = Përkthyes
figures-by-wait = Ditë nga kërkesa deri në takim
figures-wait = Pritja
figures-wait-0 = Më pak se një ditë
figures-wait-1-3 = Nga 1 deri në 3 ditë
figures-wait-4-7 = Nga 4 deri në 7 ditë
figures-wait-8-14 = Nga 8 deri në 14 ditë
figures-wait-15-30 = Nga 15 deri në 30 ditë
figures-wait-31 = Më shumë se 30 ditë

figures-open-data = Të dhëna të hapura
figures-licence = Mund t’i përdorni edhe ju këto shifra, me licencën { $licence }: mjafton të thoni nga vijnë. Skedari është një CSV me pikëpresje, që hapet me një program tabelash.
figures-file = Shkarkoni skedarin CSV
figures-file-year = viti
figures-file-table = tabela
figures-file-row = rreshti
figures-file-measure = masa
figures-file-count = numri

erased-title = I fshimë të dhënat tuaja
erased-what = { $network } fshiu gjithçka që dinte për ju:
erased-bookings =
    { $n-plural ->
        [one] një takim
       *[other] { $n } takime
    }
erased-callbacks =
    { $n-plural ->
        [one] një kërkesë për telefonatë
       *[other] { $n } kërkesa për telefonatë
    }
erased-unfinished =
    { $n-plural ->
        [one] një takim që nisët ta lini dhe nuk e mbaruat
       *[other] { $n } takime që nisët t’i lini dhe nuk i mbaruat
    }
erased-pledges = Premtime për dhurim: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] një regjistrim në një aktivitet
       *[other] { $n } regjistrime në aktivitete
    }
erased-called-off =
    { $n-plural ->
        [one] Një takim nuk ishte bërë ende: u anulua.
       *[other] { $n } takime nuk ishin bërë ende: u anuluan.
    }
erased-number = Numri i kësaj dëftese
