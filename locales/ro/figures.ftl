# Figures, as staff and everybody see them, and the receipt of a family that was erased.

figures-title = Cifrele noastre: { $year }
figures-lead = Câte programări au fost cerute și ce s-a întâmplat cu ele. Fiecare se numără în luna programării. Aici nu este numele nimănui.
figures-years = Alege anul
figures-none = În această perioadă nu este încă nicio programare.
figures-whole-months = Din acest an numărăm numai lunile încheiate.
figures-hidden = Ca să nu fie recunoscut nimeni, numerele de la 1 la 4 sunt scrise { $few }. Unde trebuie, este ascuns și alt număr, ca primul să nu poată fi aflat printr-un calcul. Tabelele care ar spune prea mult lipsesc.
figures-withheld = ascuns
figures-chart-what = { $title }: o bară pentru fiecare rând din tabelul de mai jos.
figures-median =
    { $n-plural ->
        [one] Jumătate dintre familii așteaptă cel mult o zi de la cerere până la programare.
        [few] Jumătate dintre familii așteaptă cel mult { $n } zile de la cerere până la programare.
       *[other] Jumătate dintre familii așteaptă cel mult { $n } de zile de la cerere până la programare.
    }

figures-asked = Cerute
figures-kept = Au avut loc
figures-missed = Familia nu a venit
figures-not-kept = Nu au avut loc
figures-cancelled = Anulate
figures-cancelled-family = Anulate de familie
figures-cancelled-desk = Anulate de birou
figures-open = Viitoare sau fără rezultat
figures-interpreter-wanted = Cu interpret
figures-interpreter-not = Fără interpret
figures-total = Total

figures-by-month = Pe luni
figures-month = Luna
figures-by-municipality = Pe zone
figures-municipality = Zona
figures-by-desk = Pe birouri
figures-desk = Birou
figures-unpublished = Nu mai este publicat
figures-by-language = Pe limbi
figures-language = Limba
figures-by-kind = După felul întâlnirii
figures-kind = Fel
figures-kind-none = Nu s-a întrebat
figures-by-interpreter = Cereri de interpret
figures-interpreter = Interpret
figures-by-wait = Zile de la cerere până la programare
figures-wait = Așteptare
figures-wait-0 = Mai puțin de o zi
figures-wait-1-3 = De la 1 la 3 zile
figures-wait-4-7 = De la 4 la 7 zile
figures-wait-8-14 = De la 8 la 14 zile
figures-wait-15-30 = De la 15 la 30 de zile
figures-wait-31 = Peste 30 de zile

figures-open-data = Date deschise
figures-licence = Poți folosi și tu aceste cifre, cu licența { $licence }: ajunge să spui de unde sunt. Fișierul este un CSV cu punct și virgulă, de deschis cu un program de calcul tabelar.
figures-file = Descarcă fișierul CSV
figures-file-year = an
figures-file-table = tabel
figures-file-row = rând
figures-file-measure = măsură
figures-file-count = număr

erased-title = Am șters datele tale
erased-what = { $network } a șters tot ce știa despre tine:
erased-bookings =
    { $n-plural ->
        [one] o programare
        [few] { $n } programări
       *[other] { $n } de programări
    }
erased-callbacks =
    { $n-plural ->
        [one] o cerere de apel
        [few] { $n } cereri de apel
       *[other] { $n } de cereri de apel
    }
erased-unfinished =
    { $n-plural ->
        [one] o programare începută și neterminată
        [few] { $n } programări începute și neterminate
       *[other] { $n } de programări începute și neterminate
    }
erased-pledges = Promisiuni de donație: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] o înscriere la un eveniment
        [few] { $n } înscrieri la evenimente
       *[other] { $n } de înscrieri la evenimente
    }
erased-called-off =
    { $n-plural ->
        [one] O programare era încă în viitor: este anulată.
        [few] { $n } programări erau încă în viitor: sunt anulate.
       *[other] { $n } de programări erau încă în viitor: sunt anulate.
    }
erased-number = Numărul acestei dovezi
