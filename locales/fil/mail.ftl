# E-mails, text messages and calendar entries.

mail-confirmed-subject = Kumpirmado ang appointment: { $when }
mail-moved-subject = Bagong oras: { $when }
mail-cancelled-subject = Kanselado ang appointment: { $when }
mail-reminder-subject = Ang appointment ninyo: { $when }
mail-closed-subject = Hindi kayo maaasikaso ng help desk: { $when }

mail-greeting = Magandang araw, { $name },
mail-greeting-nameless = Magandang araw,
mail-confirmed-intro = Kumpirmado ang appointment ninyo.
mail-moved-intro = May bagong oras ang appointment ninyo. Hindi na puwede ang dating oras.
mail-cancelled-intro = Kanselado na ang appointment ninyo. Wala na kayong kailangang gawin.
mail-reminder-intro = Paalala po tungkol sa appointment ninyo. Kung hindi kayo makakapunta, kanselahin o ilipat ito: kailangan ng ibang pamilya ang slot.
mail-closed-intro = Pasensya na po: hindi kayo maaasikaso ng help desk sa oras na iyon. Kanselado na ang appointment ninyo, huwag na kayong pumunta.

mail-label-when = Kailan
mail-label-desk = Help desk
mail-label-how = Paano
mail-label-place = Saan
mail-label-bring = Ano ang dadalhin
mail-label-language = Wika
mail-label-phone = Telepono ng help desk
mail-label-code = Ang code ninyo
mail-interpreter = may interpreter
mail-place-phone-call = Tatawagan namin kayo.
mail-place-video = Sa video call. Ipapadala sa inyo ng help desk ang link.
mail-place-on-booking = Tawagan ang help desk para sa address.

mail-link-intro = Sa page na ito, puwede ninyong tingnan, ilipat o kanselahin ang appointment. Para sa inyo lang ang link:
mail-cancelled-next = Kung gusto ninyo ng ibang appointment, magsimula rito:
mail-closed-offers = Puwede kayong pumunta sa ibang oras. Buksan ang link ng oras na gusto ninyo:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Narito ang lahat ng iba pang oras:
mail-closed-none = Sa ngayon, walang ibang bakanteng oras na malapit. Tawagan ang help desk: hahanap kayo ng ibang oras nang magkasama.
mail-answer = Huwag sagutin ang e-mail na ito: walang bumabasa nito. Para sa kahit anong kailangan, tawagan ang help desk.
mail-erase = Buburahin namin ang impormasyon ninyo sa { $date }.
mail-in-italian = Sa Italyano
mail-footer = { $network } – awtomatikong mensahe

sms-confirmed = Appointment: { $when }. { $link }
sms-moved = Bagong oras: { $when }. { $link }
sms-cancelled = Kanselado ang appointment: { $when }.
sms-reminder = Paalala, appointment: { $when }. { $link }
sms-closed = Di kayo maaasikaso ng help desk sa { $when }: kanselado ang appointment. Ibang oras: { $link }
sms-phone = Tel { $phone }
sms-callback-received = Nasa amin na ang number ninyo at tatawagan namin kayo. Kung nagmamadali: { $phone }
sms-callback-received-nophone = Nasa amin na ang number ninyo at tatawagan namin kayo.

mail-calendar-summary = Appointment
mail-calendar-phone = Telepono: { $phone }.
mail-calendar-code = Code: { $code }.

mail-signed-up-subject = Kumpirmado ang pagpapalista: { $when }
mail-wait-listed-subject = Nasa waiting list kayo: { $when }
mail-place-offered-subject = May nabakanteng slot: { $when }
mail-signed-off-subject = Kanselado ang pagpapalista: { $when }
mail-event-changed-subject = May nagbago: { $when }
mail-event-cancelled-subject = Hindi tuloy ang event: { $when }
mail-event-reminder-subject = Hihintayin namin kayo: { $when }
mail-event-notice-subject = May paalala para sa inyo: { $when }
mail-signed-up-intro = Kumpirmado ang pagpapalista ninyo. Hihintayin namin kayo.
mail-wait-listed-intro = Wala nang slot sa ngayon at nasa waiting list kayo. Pag may nabakanteng slot, susulatan namin kayo agad. Kung sino ang unang nagpalista, siya ang mauuna.
mail-place-offered-intro = May nabakanteng slot para sa inyo.
mail-place-offered-until = Nakalaan ito sa inyo hanggang { $until }. Pagkatapos, mapupunta ito sa kasunod ninyo.
mail-place-offered-next = Para kunin ang slot, buksan ang page na ito at pindutin ang button. Para sa inyo lang ang link:
mail-signed-off-intro = Kanselado na ang pagpapalista ninyo. Wala na kayong kailangang gawin.
mail-event-changed-intro = Nagbago ang oras o ang lugar. Nasa ibaba ang bago. Nakalista pa rin kayo.
mail-event-cancelled-intro = Pasensya na po: hindi tuloy ang event na ito. Huwag na kayong pumunta, at wala na kayong kailangang gawin.
mail-event-reminder-intro = Paalala po tungkol sa event. Kung hindi kayo makakapunta, kanselahin ang pagpapalista: kailangan ng ibang pamilya ang slot.
mail-event-notice-intro = Mensahe sa inyo ng nag-organisa ng event:
mail-sign-up-link-intro = Sa page na ito, puwede ninyong tingnan, baguhin o kanselahin ang pagpapalista. Para sa inyo lang ang link:
mail-events-next = Narito ang iba pang event:
mail-event-answer = Huwag sagutin ang e-mail na ito: walang bumabasa nito.
mail-label-event = Event
mail-label-arrival = Kailan dapat dumating
mail-label-party = Sino ang pupunta
mail-label-event-phone = Telepono
mail-stage-together = Mula rito, sabay-sabay tayong pupunta
mail-place-online = Online: lalabas ang link sa page ng event pag nagsimula na.
mail-adults =
    { $n-plural ->
        [one] { $n } adult
       *[other] { $n } adult
    }
mail-children =
    { $n-plural ->
        [one] { $n } bata o kabataan
       *[other] { $n } bata o kabataan
    }
mail-calendar-stage = { $title } ({ $stage } ng { $all })
mail-calendar-called-off = KINANSELA:

sms-signed-up = Nakalista na kayo: { $when }. { $link }
sms-wait-listed = Nasa waiting list kayo: { $when }. { $link }
sms-place-offered = May slot na: { $when }. Sumagot hanggang { $until }: { $link }
sms-signed-off = Kanselado ang pagpapalista: { $when }.
sms-event-changed = Nagbago ang oras o lugar: { $when }. { $link }
sms-event-cancelled = Kanselado ang event: { $when }. Huwag nang pumunta.
sms-event-reminder = Hihintayin namin kayo: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Ang pangako ninyong donasyon: { $drive }
mail-pledge-changed-subject = Nagbago ang pangako ninyo: { $drive }
mail-pledge-withdrawn-subject = Binawi ang pangako: { $drive }
mail-pledge-reminder-subject = Hihintayin namin kayo bukas: { $drive }
mail-pledge-missed-subject = Hinihintay pa rin namin kayo: { $drive }
mail-window-moved-subject = Bagong oras ng paghatid: { $drive }
mail-window-closed-subject = Pumili ng ibang oras ng paghatid: { $drive }
mail-drive-cancelled-subject = Hindi matutuloy ang koleksiyon: { $drive }
mail-pledge-made-intro = Salamat! Naitala namin ang ipinangako ninyo. Nasa ibaba kung saan at kailan ito dadalhin.
mail-pledge-changed-intro = Nagbago ang pangako ninyo. Nasa ibaba kung ano na ito ngayon.
mail-pledge-withdrawn-intro = Binawi ninyo ang pangako. Wala na kayong kailangang gawin: puwedeng ibang tao ang magbigay ng parehong gamit.
mail-pledge-reminder-intro = Paalala sa paghatid bukas. Kung hindi kayo makakapunta, pumili ng ibang oras o bawiin ang pangako.
mail-pledge-missed-intro = Baka hindi kayo nakapunta: hindi pa dumarating ang ipinangako ninyo. Puwede pa ninyong dalhin ito o pumili ng ibang oras.
mail-pledge-missed-until = Hihintayin namin ito hanggang { $until }. Pagkatapos, puwedeng ibang tao ang magbigay ng parehong gamit.
mail-window-moved-intro = Nagbago ang oras o lugar ng paghatid. Nasa ibaba ang bago. May bisa pa rin ang pangako ninyo.
mail-window-closed-intro = Paumanhin: walang makakatanggap ng mga gamit ninyo sa oras na iyon. May bisa pa rin ang pangako ninyo, pumili ng ibang oras.
mail-drive-cancelled-intro = Paumanhin: hindi matutuloy ang koleksiyong ito. Wala kayong kailangang dalhin o gawin. Salamat pa rin!
mail-pledge-link-intro = Sa page na ito, puwede ninyong tingnan, baguhin o bawiin ang pangako. Para sa inyo lang ang link:
mail-drives-next = Narito ang iba pang koleksiyon:
mail-pledge-other-windows = Kung mas gusto ninyo, puwede kayong pumunta sa ibang oras:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Koleksiyon
mail-label-pledge = Ano ang dadalhin ninyo
mail-label-directions = Paano pumunta
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = kapag bukas ang tindahan
mail-pledge-shop-how = Bibilhin ninyo ang mga gamit sa tindahan at iiwan doon. Sabihin ang code ninyo.
mail-pledge-no-window = pipiliin pa
mail-calendar-pledge = Paghatid ng gamit

sms-pledge-made = Pangako: { $place }, { $when }. { $link }
sms-pledge-changed = Nagbago ang pangako: { $when }. { $link }
sms-pledge-withdrawn = Binawi ang pangako. Salamat pa rin.
sms-pledge-reminder = Hihintayin namin kayo: { $place }, { $when }. { $link }
sms-pledge-missed = Hindi pa dumarating ang ipinangako ninyo. Hihintayin hanggang { $until }: { $link }
sms-window-moved = Bagong oras ng paghatid: { $place }, { $when }. { $link }
sms-window-closed = Walang tao sa oras na iyon: pumili ng ibang oras: { $link }
sms-drive-cancelled = Hindi matutuloy ang koleksiyon: huwag magdala ng kahit ano. Salamat pa rin.
