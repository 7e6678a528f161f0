# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Mag-book ng appointment
book-step-title = { $step } – Mag-book ng appointment
book-here = Mag-book
book-step-of = Hakbang { $step } ng { $total }: { $name }
book-step-done = (tapos na)
book-step-place = Lugar
book-step-time = Petsa at oras
book-step-details = Mga detalye
book-step-who = Sino kayo
book-step-summary = Buod
book-prefer-phone = Mas gusto ninyong tumawag? { $phone }
book-prefer-phone-hours = Mas gusto ninyong tumawag? { $phone }, { $hours }
book-hold = Nakalaan sa inyo ang { $when } hanggang { $time }.
book-hold-more = Kailangan ko pa ng oras
book-hold-over = Tapos na ang oras: kung bakante pa ang slot, kukunin namin ulit ito para sa inyo.
book-hold-leave = Bitawan ang oras na ito
book-hold-still-free = Lumipas na ang oras para matapos, pero bakante pa ang { $when }.
book-hold-again = Ilaan ulit sa akin
book-gone-what = Lumipas na ang oras para matapos, o binitawan ninyo ang oras. Walang natira sa mga isinulat ninyo.

book-place-heading = Saan ninyo gustong pumunta?
book-place-legend = Piliin ang help desk
book-place-button = Tingnan ang bakanteng oras
book-place-municipality = Saan
book-place-everywhere = Lahat
book-place-none = Sa ngayon, hindi puwedeng mag-book sa site na ito. Tumawag, o iwan ang number ninyo: tatawagan namin kayo.
book-place-none-here = { $municipality }: sa ngayon, hindi puwedeng mag-book dito sa site na ito. Ito ang mga pinakamalapit na help desk.

book-time-heading = Kailan ninyo gustong pumunta?
book-time-month = Buwan
book-time-language = Wikang ginagamit
book-time-language-any = Lahat
book-time-legend = Piliin ang araw at oras
book-time-hour = { $time }
book-time-spoken = { $day }, may nagsasalita ng { $languages }
book-time-free =
    { $n-plural ->
        [one] { $n } bakanteng slot
       *[other] { $n } bakanteng slot
    }
book-time-button = Kunin ang oras at magpatuloy
book-time-none-days =
    { $n-plural ->
        [one] Walang bakanteng slot sa susunod na { $n } araw. Tatawagan namin kayo.
       *[other] Walang bakanteng slot sa susunod na { $n } araw. Tatawagan namin kayo.
    }
book-time-none-month = Walang bakanteng slot sa buwang ito. Subukan ang ibang buwan.
book-time-first-free = Ang unang bakanteng slot ay { $when }.
book-time-none-fits = Walang oras na puwede sa inyo?
book-time-nearby = Mga bakanteng slot sa malapit:
book-time-lost-legend = Mga unang bakanteng slot: { $desk }
book-time-lost-nearby = Malapit sa inyo

book-details-heading = Ano ang gusto ninyong pag-usapan?
book-details-lead = Puwede ring hindi sabihin.
book-details-topic = Tungkol saan
book-details-kind = Paano ninyo kami gustong makausap?
book-details-note = Note para sa help desk (kung gusto)
book-details-note-hint = Halimbawa: may dala akong stroller. Huwag magsulat ng mga pribadong bagay: sasabihin na lang ninyo pag nag-usap.
book-details-button = Magpatuloy: sino kayo

book-who-heading = Sino kayo?
book-who-name = Pangalan
book-who-name-hint = Pangalan lang, walang apelyido
book-who-contact = Paano namin kayo masasabihan?
book-who-contact-hint = Sapat na ang isa. Kung ayaw ninyong magbigay, bibigyan namin kayo ng code na itatago.
book-who-phone = Telepono
book-who-email = O e-mail
book-who-language = Sa anong wika kami susulat sa inyo?
book-who-interpreter = Kailangan ninyo ng interpreter?
book-who-privacy =
    { $n-plural ->
        [one] Ang help desk lang ang makakakita nito. Buburahin namin ang impormasyon ninyo sa { $date }, { $n } araw pagkatapos ng appointment.
       *[other] Ang help desk lang ang makakakita nito. Buburahin namin ang impormasyon ninyo sa { $date }, { $n } araw pagkatapos ng appointment.
    }
book-who-privacy-link = Ang impormasyon ninyo
book-who-button = Magpatuloy: ang buod

book-summary-heading = I-check at kumpirmahin
book-summary-appointment = Appointment
book-summary-who = Sino kayo
book-summary-change-desk = ang help desk
book-summary-change-time = ang petsa at oras
book-summary-change-topic = ang pag-uusapan
book-summary-change-kind = kung paano makikipag-usap
book-summary-change-note = ang note
book-summary-change-name = ang pangalan
book-summary-change-contact = kung paano kayo masasabihan
book-summary-change-language = ang wika
book-summary-interpreter-yes = { $language }, may interpreter
book-summary-interpreter-no = { $language }, walang interpreter
book-summary-contact = Paano kayo masasabihan
book-summary-no-contact = Gamit ang code, walang telepono o e-mail
book-summary-terms = Nabasa ko { $link }
book-summary-terms-link = kung ano ang gagawin ninyo sa impormasyon ko
book-back-to-summary = Bumalik sa buod
book-other-time = Pumili ng ibang oras
book-too-many-heading = Marami na kayong appointment

book-already-heading = May appointment na kayo
book-already-what = May appointment na sa help desk na ito gamit ang telepono o e-mail na ito. Puwede ninyo itong ilipat: kailangan ang code nito. O magpatuloy at kunin din ito.
book-already-find = Ilipat ang dating appointment
book-already-same = May appointment na sa help desk na ito, sa parehong oras, gamit ang telepono o e-mail na ito. Kumpirmado na ito: wala na kayong kailangang gawin.

appointment-confirmed = Kumpirmado ang appointment
appointment-written-to = Susulat kami sa inyo sa { $contact }.
appointment-phone-noted = Kung may magbago, tatawagan namin kayo sa { $contact }.
appointment-keep-code = Itago ang code: gamit ito, puwede ninyong tingnan, ilipat o kanselahin ang appointment.
appointment-code-only = Isulat ang code na ito sa papel: ito lang ang paraan para makita ulit ang appointment.
appointment-arrive-late = Kung mahuhuli kayo o hindi makakapunta, tumawag.

appointment-find-title = Ang appointment ko
appointment-find-lead = Para tingnan, ilipat o kanselahin ito. Makikita rin dito ang pagpapalista sa isang event.
appointment-find-code = Code
appointment-find-code-hint = 6 na letra at numero, tulad ng { $example }
appointment-find-proof = Isang bagay na kayo lang ang nakakaalam
appointment-find-proof-hint = Ang huling 4 na numero ng teleponong ibinigay ninyo, o ang e-mail, o ang pangalan
appointment-find-button = Ipakita ang appointment ko
appointment-lost-code = Nawala ang code?
appointment-lost-code-do = Tawagan ang help desk kung saan kayo nag-book.

appointment-title = Ang appointment ninyo
appointment-status-cancelled = Kanselado ang appointment na ito.
appointment-status-past = Tapos na ang appointment na ito.
appointment-duration =
    { $n-plural ->
        [one] tatagal nang { $n } minuto
       *[other] tatagal nang { $n } minuto
    }
appointment-calendar = Idagdag sa kalendaryo
appointment-print = I-print
appointment-share = Ipadala sa iba
appointment-share-text = Appointment: { $when }, { $desk }
appointment-copy = Kopyahin
appointment-copied = Nakopya na
appointment-move = Ilipat sa ibang oras
appointment-cancel = Kanselahin ang appointment
appointment-erase-on = Buburahin namin ang impormasyon ninyo sa { $date }.
appointment-erase-now = Burahin na ngayon

appointment-move-title = Ilipat ang appointment
appointment-move-here = Ilipat
appointment-move-heading = Kailan natin ililipat?
appointment-move-lead = Ngayon, ito ay { $when }, { $desk }. Sa inyo pa rin ito hanggang kumpirmahin ninyo ang bagong oras.
appointment-move-button = Ilipat ang appointment
appointment-move-to = Ilipat sa { $when }
appointment-move-keep = Huwag nang baguhin
appointment-moved = Nailipat na ang appointment. Hindi na puwede ang dating oras.

appointment-cancel-title = Kanselahin ang appointment
appointment-cancel-here = Kanselahin
appointment-cancel-heading = Gusto ba ninyong kanselahin ang appointment?
appointment-cancel-what = Mapupunta ang slot sa ibang pamilya. Kung ibang oras lang ang gusto ninyo, { $link }.
appointment-cancel-move-link = ilipat ito
appointment-cancel-button = Kanselahin ang appointment
appointment-cancel-keep = Huwag, tuloy ako
appointment-cancelled = Nakansela ang appointment
appointment-cancelled-what = Alam na ito ng help desk.
appointment-cancelled-again = Mag-book ng ibang oras

appointment-erase-title = Burahin ang impormasyon ko
appointment-erase-heading = Gusto ba ninyong burahin na ang impormasyon ninyo?
appointment-erase-what = Buburahin namin ang pangalan, telepono, e-mail at note. Hindi na ito maibabalik.
appointment-erase-cancels = Makakansela ang appointment.
appointment-erase-button = Burahin ang impormasyon ko
appointment-erase-button-cancels = Burahin at kanselahin
appointment-erase-keep = Huwag, bumalik sa appointment
appointment-erased = Nabura na ang impormasyon ninyo
appointment-erased-what = Bilang na lang ang natitira sa appointment na ito, para malaman kung ilang pamilya ang pumupunta sa amin.

callback-title = Tatawagan namin kayo
callback-lead = Tatlong bagay lang, at tatawagan kayo ng isang help desk.
callback-lead-desk = Tatlong bagay lang, at tatawagan namin kayo: { $desk }.
callback-phone = Ang number ninyo
callback-language = Sa anong wika?
callback-hour = Anong oras ang pinakamaganda?
callback-privacy = Gagamitin lang namin ang number para tawagan kayo. Buburahin namin ito sa { $date }.
callback-button = Tawagan ninyo ako
callback-call-yourself = O kayo ang tumawag
callback-received-here = Natanggap ang hiling
callback-received = Nasa amin na ang number ninyo
callback-received-desk = Tatawagan namin kayo sa number na nagtatapos sa { $phone }: { $desk }.
callback-received-any = Tatawagan namin kayo sa number na nagtatapos sa { $phone }.
callback-tried = Sinubukan namin kayong tawagan noong { $when }: walang sumagot. Susubukan namin ulit. Kung gusto ninyo, kayo ang tumawag.
callback-erase-on = Buburahin namin ang number sa { $date }.
callback-erase = Burahin ang number ko
callback-erase-heading = Gusto ba ninyong burahin ang number ninyo?
callback-erase-what = Hindi na namin kayo tatawagan. Hindi na ito maibabalik.
callback-erase-keep = Huwag, hihintayin ko ang tawag
callback-erased = Nabura na ang number ninyo
callback-hurry = Kung nagmamadali kayo
callback-over = Sarado na ang hiling na ito.

callback-box-none-fits = Walang puwede sa inyo? Tatawagan namin kayo
callback-box-title = Tatawagan namin kayo
callback-box-text = Iwan ang number ninyo, ang wika at ang pinakamagandang oras.
callback-box-short = Iwan ang number at ang magandang oras
