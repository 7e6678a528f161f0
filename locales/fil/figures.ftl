# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = Mga bilang namin: { $year }
figures-lead = Ilang appointment ang hiniling at ano ang nangyari. Binibilang ang bawat isa sa buwan ng appointment. Walang pangalan ng kahit sino rito.
figures-years = Piliin ang taon
figures-none = Wala pang appointment sa panahong ito.
figures-whole-months = Sa taong ito, ang mga natapos na buwan lang ang binibilang namin.
figures-hidden = Para walang makilala, isinusulat na { $few } ang mga bilang na 1 hanggang 4. Kung kailangan, may itinatago ring isa pang bilang, para hindi makuwenta ang una. Hindi isinama ang mga table na masyadong maraming masasabi.
figures-withheld = nakatago
figures-chart-what = { $title }: isang bar para sa bawat hilera ng table sa ibaba.
figures-median =
    { $n-plural ->
        [one] Kalahati ng mga pamilya ay naghihintay nang hanggang { $n } araw mula sa paghiling hanggang sa appointment.
       *[other] Kalahati ng mga pamilya ay naghihintay nang hanggang { $n } araw mula sa paghiling hanggang sa appointment.
    }

figures-asked = Hiniling
figures-kept = Natuloy
figures-missed = Hindi nakapunta ang pamilya
figures-not-kept = Hindi natuloy
figures-cancelled = Kinansela
figures-cancelled-family = Kinansela ng pamilya
figures-cancelled-desk = Kinansela ng help desk
figures-open = Darating pa o walang tala
figures-interpreter-wanted = May interpreter
figures-interpreter-not = Walang interpreter
figures-total = Kabuuan

figures-by-month = Ayon sa buwan
figures-month = Buwan
figures-by-municipality = Ayon sa lugar
figures-municipality = Lugar
figures-by-desk = Ayon sa help desk
figures-desk = Help desk
figures-unpublished = Hindi na inilalathala
figures-by-language = Ayon sa wika
figures-language = Wika
figures-by-kind = Ayon sa paraan ng pag-uusap
figures-kind = Paraan
figures-kind-none = Hindi tinanong
figures-by-interpreter = Mga humiling ng interpreter
figures-interpreter = Interpreter
figures-by-wait = Mga araw mula paghiling hanggang appointment
figures-wait = Paghihintay
figures-wait-0 = Wala pang isang araw
figures-wait-1-3 = 1 hanggang 3 araw
figures-wait-4-7 = 4 hanggang 7 araw
figures-wait-8-14 = 8 hanggang 14 na araw
figures-wait-15-30 = 15 hanggang 30 araw
figures-wait-31 = Mahigit 30 araw

figures-open-data = Open data
figures-licence = Puwede rin ninyong gamitin ang mga bilang na ito, sa ilalim ng lisensyang { $licence }: sabihin lang kung saan galing. Ang file ay CSV na may semicolon, na mabubuksan sa spreadsheet.
figures-file = I-download ang CSV file
figures-file-year = taon
figures-file-table = table
figures-file-row = hilera
figures-file-measure = sukat
figures-file-count = bilang

erased-title = Binura na namin ang impormasyon ninyo
erased-what = Binura ng { $network } ang lahat ng alam nito tungkol sa inyo:
erased-bookings =
    { $n-plural ->
        [one] { $n } appointment
       *[other] { $n } appointment
    }
erased-callbacks =
    { $n-plural ->
        [one] { $n } hiling na tawagan
       *[other] { $n } hiling na tawagan
    }
erased-unfinished =
    { $n-plural ->
        [one] { $n } booking na sinimulan at hindi natapos
       *[other] { $n } booking na sinimulan at hindi natapos
    }
erased-pledges = Mga pangakong donasyon: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] { $n } pagpapalista sa event
       *[other] { $n } pagpapalista sa event
    }
erased-called-off =
    { $n-plural ->
        [one] { $n } appointment ang hindi pa nangyayari: kanselado na.
       *[other] { $n } appointment ang hindi pa nangyayari: kanselado na.
    }
erased-number = Numero ng resibong ito
