# What takes place: the list, an event, the archive.

events-title = Mga party at aktibidad
events-lead = Mga party, workshop, pasyal at pagtitipon para sa mga bata at pamilya.
events-dates = Mga petsa
events-found =
    { $n-plural ->
        [one] { $n } petsa
       *[other] { $n } petsa
    }
events-none = Walang petsa sa ngayon. Bumalik kayo pagkaraan ng ilang araw.
events-none-such = Walang tugma sa mga pinili ninyo. Magtanggal ng isa, o tingnan ang lahat ng petsa.
events-show-all = Ipakita ang lahat ng petsa
events-embed-all = Lahat ng aktibidad, sino ang gumagawa at paano magpalista
events-archive = Mga nakaraang aktibidad
events-archive-none = Wala pang laman dito.

events-when = Kailan
events-when-coming = Lahat
events-when-today = Ngayon
events-when-weekend = Sabado at Linggo
events-when-month = Ngayong buwan
events-as-month = Kalendaryo ng buwan
events-as-list = Bilang listahan
events-months = Ibang buwan
events-month-title = Mga event sa { $month }
events-month-none = Wala pang event sa buwang ito.
events-from = Mula sa araw na
events-until = Hanggang sa araw na
events-narrow = Iba pang pagpipilian
events-any = Kahit ano
events-municipality =
    { $word ->
        [comune] Bayan
       *[municipio] Distrito
    }
events-age = Edad ng bata
events-age-years =
    { $n-plural ->
        [one] { $n } taon
       *[other] { $n } taon
    }
events-kind = Ano
events-language = Wika
events-free = Iyong puwedeng walang bayad lang

pager-label = Mga pahina
pager-before = Nakaraang pahina
pager-after = Susunod na pahina
pager-here = Pahina { $page } ng { $pages }

event-kind-party = Party
event-kind-show = Palabas
event-kind-workshop = Creative workshop
event-kind-laboratory = Workshop ng komunidad
event-kind-course = Kurso
event-kind-trip = Pasyal
event-kind-meeting = Pagtitipon
event-kind-volunteering = Pagboboluntaryo
event-kind-other = Iba pa

event-when-where = Kailan at saan
event-together = Mula rito, sabay-sabay tayong maglalakad.
event-online = Online
event-online-enter = Pumasok na
event-online-later = Online. Lalabas dito ang link pag oras na.
event-other-dates = Ibang petsa
event-more = Ano ang gagawin
event-outcome = Ano ang nangyari
event-organisers = Sino ang nag-organisa
event-participants = Sino ang kasali
event-for = Para sa mga pamilya sa

event-cost = Magkano
event-cost-free = Libre
event-cost-offering = Kahit magkano
event-cost-offering-explained = Magbigay kung magkano ang gusto ninyo. Puwede ring wala.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro bawat tao
       *[other] { $n } euro bawat tao
    }
event-cost-price-exact = { $amount } euro bawat tao
event-ages = Para kanino
event-ages-all = Para sa lahat ng edad
event-ages-from =
    { $n-plural ->
        [one] Mula { $n } taong gulang
       *[other] Mula { $n } taong gulang
    }
event-ages-until =
    { $n-plural ->
        [one] Hanggang { $n } taong gulang
       *[other] Hanggang { $n } taong gulang
    }
event-ages-between =
    { $n-plural ->
        [one] Mula { $from } hanggang { $n } taong gulang
       *[other] Mula { $from } hanggang { $n } taong gulang
    }

event-called-off = Hindi na ito tuloy: kinansela na. Huwag nang pumunta.
event-called-off-short = Kinansela
event-moved = Nagbago ang petsa o ang lugar. Nasa ibaba ang bago.
event-moved-short = Inilipat
event-moved-from = Inilipat. Ang dati: { $when }, { $place }.
event-moved-from-time = Inilipat. Ang dati: { $when }.
event-over = Tapos na ito.
event-full-short = Wala nang slot
event-full = Wala nang slot.
event-just-come = Hindi kailangang magpalista: pumunta na lang.
event-sign-up = Limitado ang slot: magpalista.
event-sign-up-closed = Sarado na ang pagpapalista. Tumawag para malaman kung may slot pa.
event-add-calendar = Idagdag sa kalendaryo

events-door-text = Malapit sa inyo, halos laging libre
events-here = Mga susunod na party at aktibidad
events-all-here = Lahat ng party at aktibidad

feeds-title = Ang mga petsa sa kalendaryo ninyo
feeds-what = Kusang dumarating ang mga bagong petsa at pagbabago sa kalendaryo ng telepono ninyo.
feeds-button = Sundan sa kalendaryo
feeds-by-hand = Kung walang bumukas, kopyahin ang address na ito sa kalendaryo ninyo, sa hinihinging “URL”:
feeds-readers = Para sa gumagamit ng news reader: { $rss } o { $atom }.

share-title = Sabihin sa iba
share-whatsapp = Ipadala sa WhatsApp
share-mail = Ipadala sa e-mail
share-copy = Kopyahin ang address
share-copied = Nakopya na

event-next = Ano ang mayroon ngayon

poster-title = Poster na ipi-print
poster-how = I-print ang papel na ito at idikit. Mabubuksan ng QR code ang page ng event.
poster-paper = Laki ng papel
poster-image = Larawang ipapadala
poster-code = QR code na magbubukas ng page ng event
poster-phone = Telepono

sign-up-title = Magpalista
sign-up-adults = Ilang adult
sign-up-children = Ilang bata at kabataan
sign-up-children-of = Mga bata at kabataan, { $from } hanggang { $until } taong gulang
sign-up-children-gift = Mga bata at kabataan na may { $size } na regalo
sign-up-gift = Laki ng mga regalo
sign-up-gift-any = Kahit ano
sign-up-gift-small = maliit
sign-up-gift-medium = katamtaman
sign-up-gift-large = malaki
sign-up-stage = Para saan
sign-up-stage-full = { $time }: wala nang slot
sign-up-arrival = Kailan kayo darating
sign-up-arrival-hint = Unti-unti ang dating ng mga pamilya, para walang pipila.
sign-up-arrival-any = Ang unang bakanteng oras
sign-up-wait = Kung wala nang slot, ilagay ako sa waiting list
sign-up-name = Ang pangalan ninyo
sign-up-contact = Saan kayo sasabihan kung may magbago
sign-up-contact-hint = Telepono o e-mail. Puwedeng walang ilagay: sa dulo, may code kayong itatago.
sign-up-language = Ang wika ng mga mensahe
sign-up-privacy = Buburahin namin ang pangalan at contact sa { $date }.
sign-up-button = Magpalista
sign-up-back = Bumalik sa event
sign-up-left =
    { $n-plural ->
        [one] May { $n } slot pa.
       *[other] May { $n } slot pa.
    }
sign-up-full = Wala nang slot. Puwede kayong magpalista sa waiting list.

error-count = Magsulat ng numero, halimbawa 2.
error-nobody = Isulat kung ilang tao ang pupunta.
error-party-large =
    { $n-plural ->
        [one] Hanggang { $n } tao lang ang puwede sa isang pagpapalista.
       *[other] Hanggang { $n } tao lang ang puwede sa isang pagpapalista.
    }
error-places-left =
    { $n-plural ->
        [one] { $n } slot na lang ang natitira.
       *[other] { $n } slot na lang ang natitira.
    }
error-places-wait = Bawasan ang bilang ng tao, o piliin ang waiting list.
error-arrival-full = Wala nang slot sa oras na iyon. Pumili ng iba.
error-wait-contact = Kailangan ng contact para sa waiting list, para masabihan namin kayo.
error-signed-up-already = May nakalista na gamit ang contact na ito. Buksan ang link na ipinadala namin.
error-sign-up-closed = Sarado na ang pagpapalista sa petsang ito.

sign-up-page-title = Ang pagpapalista ninyo
sign-up-status-confirmed = Nakalista na kayo
sign-up-status-waiting = Nasa waiting list kayo
sign-up-status-offered = May slot para sa inyo
sign-up-status-lapsed = Lumipas na ang alok na slot
sign-up-status-left = Kinansela ang pagpapalista
sign-up-status-called_off = Hindi tuloy ang event
sign-up-waiting =
    { $n-plural ->
        [one] { $n } pamilya ang nauna sa inyo. Susulatan namin kayo pag may nabakanteng slot.
       *[other] { $n } pamilya ang nauna sa inyo. Susulatan namin kayo pag may nabakanteng slot.
    }
sign-up-offered = Nakalaan sa inyo ang slot hanggang { $until }.
sign-up-accept = Kukunin ko ang slot
sign-up-lapsed = Napunta na ang slot sa kasunod ninyo. Puwede kayong magpalista ulit.
sign-up-event = Event
sign-up-code = Ang code ninyo
sign-up-keep-code = Itago ang code: gamit ito, makikita ninyo ulit ang page na ito.
sign-up-who = Sino ang pupunta
sign-up-leave = Hindi na ako pupunta
sign-up-leave-heading = Gusto ba ninyong kanselahin ang pagpapalista?
sign-up-leave-what = Mapupunta ang slot ninyo sa ibang pamilya.
sign-up-leave-button = Kanselahin ang pagpapalista
sign-up-keep = Huwag, pupunta ako
sign-up-change = Baguhin ang mga pupunta
sign-up-change-button = I-save
sign-up-change-keep = Huwag nang baguhin
sign-up-changed = Nabago na namin ang pagpapalista ninyo.
sign-up-change-late = Hindi na mababago ang pagpapalista: nagsimula na ang event, o may nagbago na rito. Nasa ibaba kung ano na ito ngayon.
sign-up-arrival-none = Walang oras
error-places-no-more = Wala nang ibang slot. Sa inyo pa rin ang mga hawak ninyo.
error-places-more =
    { $n-plural ->
        [one] Bukod sa inyo, { $n } slot na lang ang natitira.
       *[other] Bukod sa inyo, { $n } slot na lang ang natitira.
    }
error-places-others-wait = Ang mga dagdag na pupunta ay puwedeng magpalista nang hiwalay, sa waiting list.
error-places-ever =
    { $n-plural ->
        [one] { $n } slot lang lahat-lahat.
       *[other] { $n } slot lang lahat-lahat.
    }
sign-up-erase-what = Buburahin namin ang pangalan, telepono at e-mail. Hindi na ito maibabalik.
sign-up-erase-leaves = Makakansela ang pagpapalista at mapupunta ang slot sa ibang pamilya.
sign-up-erase-keep = Huwag, bumalik sa pagpapalista
sign-up-erased-what = Ang natitira na lang sa pagpapalistang ito ay kung ilang tao kayo.
sign-up-gone-title = Wala ang pagpapalistang ito
sign-up-gone = Mali ang link, o nabura na ang impormasyon.

party-of-age = { $from }–{ $until } taong gulang: { $n }
party-of-gift = { $size } na regalo: { $n }
party-with-gift = { $who } ({ $size } na regalo)
