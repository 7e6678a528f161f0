# E-mails, text messages and calendar entries.

mail-confirmed-subject = Takimi u konfirmua: { $when }
mail-moved-subject = Ora e re: { $when }
mail-cancelled-subject = Takimi u anulua: { $when }
mail-reminder-subject = Takimi juaj: { $when }
mail-closed-subject = Sporteli nuk ju pret dot: { $when }

mail-greeting = Përshëndetje { $name },
mail-greeting-nameless = Përshëndetje,
mail-confirmed-intro = Takimi juaj është konfirmuar.
mail-moved-intro = Takimi juaj ka një orë të re. Ora e mëparshme nuk vlen më.
mail-cancelled-intro = Takimi juaj është anuluar. Nuk keni ç’të bëni tjetër.
mail-reminder-intro = Ju kujtojmë takimin tuaj. Nëse nuk vini dot, anulojeni ose ndryshojani orën: vendi i duhet një familjeje tjetër.
mail-closed-intro = Na vjen keq: sporteli nuk ju pret dot në atë orë. Takimi juaj është anuluar, nuk duhet të vini.

mail-label-when = Kur
mail-label-desk = Sporteli
mail-label-how = Si
mail-label-place = Ku
mail-label-bring = Çfarë të sillni
mail-label-language = Gjuha
mail-label-phone = Telefoni i sportelit
mail-label-code = Kodi juaj
mail-interpreter = me përkthyes
mail-place-phone-call = Ju telefonojmë ne.
mail-place-video = Me video. Sporteli ju dërgon lidhjen.
mail-place-on-booking = Për adresën telefononi në sportel.

mail-link-intro = Në këtë faqe mund ta shihni, ta ndryshoni ose ta anuloni takimin. Lidhja është vetëm për ju:
mail-cancelled-next = Nëse doni një takim tjetër, filloni këtu:
mail-closed-offers = Mund të vini një herë tjetër. Hapni lidhjen e orës që ju përshtatet:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Të gjitha orët e tjera janë këtu:
mail-closed-none = Tani nuk ka orë tjetër të lirë afër jush. Telefononi në sportel: gjeni bashkë një kohë tjetër.
mail-answer = Mos iu përgjigjni këtij emaili: nuk e lexon askush. Për çdo gjë telefononi në sportel.
mail-erase = Data kur i fshijmë të dhënat tuaja: { $date }.
mail-in-italian = Në italisht
mail-footer = { $network } – mesazh automatik

sms-confirmed = Takimi: { $when }. { $link }
sms-moved = Ora e re: { $when }. { $link }
sms-cancelled = Takimi u anulua: { $when }.
sms-reminder = Mos e harroni takimin: { $when }. { $link }
sms-closed = Sporteli nuk ju pret dot: { $when }. Takimi u anulua. Shihni oraret e tjera: { $link }
sms-phone = Tel. { $phone }
sms-callback-received = E kemi numrin tuaj, do t'ju marrim ne. Urgjent? { $phone }
sms-callback-received-nophone = E kemi numrin tuaj, do t'ju marrim ne.

mail-calendar-summary = Takim
mail-calendar-phone = Telefoni: { $phone }.
mail-calendar-code = Kodi: { $code }.

mail-signed-up-subject = Regjistrimi u konfirmua: { $when }
mail-wait-listed-subject = Jeni në listën e pritjes: { $when }
mail-place-offered-subject = U lirua një vend: { $when }
mail-signed-off-subject = Regjistrimi u anulua: { $when }
mail-event-changed-subject = Diçka ndryshoi: { $when }
mail-event-cancelled-subject = Aktiviteti nuk bëhet: { $when }
mail-event-reminder-subject = Ju presim: { $when }
mail-event-notice-subject = Një njoftim për ju: { $when }
mail-signed-up-intro = Regjistrimi juaj është konfirmuar. Ju presim.
mail-wait-listed-intro = Tani nuk ka më vende dhe jeni në listën e pritjes. Nëse lirohet një vend, ju shkruajmë menjëherë. Kush u regjistrua më parë e ka radhën i pari.
mail-place-offered-intro = U lirua një vend për ju.
mail-place-offered-until = E ruajmë për ju. Afati: { $until }. Pastaj i kalon familjes tjetër.
mail-place-offered-next = Për ta marrë vendin, hapni këtë faqe dhe shtypni butonin. Lidhja është vetëm për ju:
mail-signed-off-intro = Regjistrimi juaj është anuluar. Nuk keni ç’të bëni tjetër.
mail-event-changed-intro = Ka ndryshuar ora ose vendi. Të rejat i gjeni më poshtë. Regjistrimi juaj vlen ende.
mail-event-cancelled-intro = Na vjen keq: ky aktivitet nuk bëhet. Nuk duhet të vini dhe nuk keni ç’të bëni tjetër.
mail-event-reminder-intro = Ju kujtojmë aktivitetin. Nëse nuk vini dot, anuloni regjistrimin: vendi i duhet një familjeje tjetër.
mail-event-notice-intro = Kush e organizon aktivitetin ju shkruan:
mail-sign-up-link-intro = Në këtë faqe mund ta shihni, ta ndryshoni ose ta anuloni regjistrimin. Lidhja është vetëm për ju:
mail-events-next = Aktivitetet e tjera janë këtu:
mail-event-answer = Mos iu përgjigjni këtij emaili: nuk e lexon askush.
mail-label-event = Aktiviteti
mail-label-arrival = Kur të vini
mail-label-party = Kush vjen
mail-label-event-phone = Telefoni
mail-stage-together = Nga këtu shkojmë bashkë
mail-place-online = Në internet: lidhja del në faqen e aktivitetit kur fillon.
mail-adults =
    { $n-plural ->
        [one] { $n } i rritur
       *[other] { $n } të rritur
    }
mail-children =
    { $n-plural ->
        [one] { $n } fëmijë ose i ri
       *[other] { $n } fëmijë ose të rinj
    }
mail-calendar-stage = { $title } ({ $stage } nga { $all })
mail-calendar-called-off = ANULUAR:

sms-signed-up = Regjistrimi u konfirmua: { $when }. { $link }
sms-wait-listed = Jeni në listën e pritjes: { $when }. { $link }
sms-place-offered = U lirua një vend: { $when }. Afati i përgjigjes: { $until }. { $link }
sms-signed-off = Regjistrimi u anulua: { $when }.
sms-event-changed = Ndryshoi ora ose vendi: { $when }. { $link }
sms-event-cancelled = Aktiviteti u anulua: { $when }. Mos ejani.
sms-event-reminder = Ju presim: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Premtimi juaj për dhurim: { $drive }
mail-pledge-changed-subject = Premtimi juaj ndryshoi: { $drive }
mail-pledge-withdrawn-subject = Premtimi u tërhoq: { $drive }
mail-pledge-reminder-subject = Ju presim nesër: { $drive }
mail-pledge-missed-subject = Ju presim ende: { $drive }
mail-window-moved-subject = Orar i ri dorëzimi: { $drive }
mail-window-closed-subject = Zgjidhni një orar tjetër dorëzimi: { $drive }
mail-drive-cancelled-subject = Mbledhja nuk bëhet: { $drive }
mail-pledge-made-intro = Faleminderit! E shënuam atë që premtuat. Më poshtë shihni ku dhe kur ta sillni.
mail-pledge-changed-intro = Premtimi juaj ndryshoi. Më poshtë shihni si është tani.
mail-pledge-withdrawn-intro = E tërhoqët premtimin. Nuk duhet të bëni gjë tjetër: dikush tjetër mund të dhurojë të njëjtat gjëra.
mail-pledge-reminder-intro = Ju kujtojmë dorëzimin e nesërm. Nëse nuk mund të vini, zgjidhni një orar tjetër ose tërhiqeni premtimin.
mail-pledge-missed-intro = Ndoshta nuk mundët të vini: ajo që premtuat nuk ka ardhur ende. Mund ta sillni akoma ose të zgjidhni një orar tjetër.
mail-pledge-missed-until = E presim deri { $until }. Pastaj dikush tjetër mund të dhurojë të njëjtat gjëra.
mail-window-moved-intro = Ndryshoi ora ose vendi i dorëzimit. Më poshtë janë të rejat. Premtimi juaj vlen ende.
mail-window-closed-intro = Na vjen keq: në atë orë askush nuk mund t’i marrë gjërat tuaja. Premtimi juaj vlen ende, zgjidhni një orar tjetër.
mail-drive-cancelled-intro = Na vjen keq: kjo mbledhje nuk bëhet. Nuk duhet të sillni asgjë dhe nuk duhet të bëni gjë tjetër. Faleminderit gjithsesi!
mail-pledge-link-intro = Në këtë faqe mund ta shihni, ta ndryshoni ose ta tërhiqni premtimin. Lidhja është vetëm për ju:
mail-drives-next = Mbledhjet e tjera janë këtu:
mail-pledge-other-windows = Nëse ju pëlqen më shumë, mund të vini në një kohë tjetër:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Mbledhje
mail-label-pledge = Çfarë sillni
mail-label-directions = Si të vini
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = kur dyqani është i hapur
mail-pledge-shop-how = I blini gjërat në dyqan dhe i lini atje. Tregoni kodin tuaj.
mail-pledge-no-window = për t’u zgjedhur
mail-calendar-pledge = Dorëzim

sms-pledge-made = Premtim: { $place }, { $when }. { $link }
sms-pledge-changed = Premtimi ndryshoi: { $when }. { $link }
sms-pledge-withdrawn = Premtimi u tërhoq. Faleminderit gjithsesi.
sms-pledge-reminder = Ju presim: { $place }, { $when }. { $link }
sms-pledge-missed = Ajo që premtuat nuk ka ardhur. E presim deri { $until }: { $link }
sms-window-moved = Orar i ri dorëzimi: { $place }, { $when }. { $link }
sms-window-closed = Në atë orë nuk ka njeri: zgjidhni një orar tjetër: { $link }
sms-drive-cancelled = Mbledhja nuk bëhet: mos sillni asgjë. Faleminderit gjithsesi.
