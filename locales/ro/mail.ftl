# E-mails, text messages and calendar entries.

mail-confirmed-subject = Programare confirmată: { $when }
mail-moved-subject = Oră nouă: { $when }
mail-cancelled-subject = Programare anulată: { $when }
mail-reminder-subject = Programarea ta: { $when }
mail-closed-subject = Biroul nu te poate primi: { $when }

mail-greeting = Bună, { $name },
mail-greeting-nameless = Bună,
mail-confirmed-intro = Programarea ta este confirmată.
mail-moved-intro = Programarea ta are o oră nouă. Ora dinainte nu mai e valabilă.
mail-cancelled-intro = Programarea ta este anulată. Nu mai ai nimic de făcut.
mail-reminder-intro = Îți amintim de programarea ta. Dacă nu poți veni, anuleaz-o sau mut-o: altă familie are nevoie de loc.
mail-closed-intro = Ne pare rău: biroul nu te poate primi la ora aceea. Programarea ta este anulată, nu trebuie să vii.

mail-label-when = Când
mail-label-desk = Birou de sprijin
mail-label-how = Cum
mail-label-place = Unde
mail-label-bring = Ce să aduci
mail-label-language = Limbă
mail-label-phone = Telefonul biroului
mail-label-code = Codul tău
mail-interpreter = cu interpret
mail-place-phone-call = Te sunăm noi.
mail-place-video = Prin video. Biroul îți trimite linkul.
mail-place-on-booking = Pentru adresă, sună la birou.

mail-link-intro = Pe această pagină poți vedea, muta sau anula programarea. Linkul este numai pentru tine:
mail-cancelled-next = Dacă vrei altă programare, începe de aici:
mail-closed-offers = Poți veni în alt moment. Deschide linkul orei pe care o preferi:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Toate celelalte ore sunt aici:
mail-closed-none = Acum nu este altă oră liberă aproape de tine. Sună la birou: găsiți împreună alt moment.
mail-answer = Nu răspunde la acest e-mail: nu îl citește nimeni. Pentru orice, sună la birou.
mail-erase = Ștergem datele tale { $date }.
mail-in-italian = În italiană
mail-footer = { $network } – mesaj automat

sms-confirmed = Programare: { $when }. { $link }
sms-moved = Ora s-a schimbat: { $when }. { $link }
sms-cancelled = Am anulat programarea: { $when }.
sms-reminder = Nu uita programarea: { $when }. { $link }
sms-closed = Biroul nu te poate primi { $when }: am anulat programarea. Alte ore: { $link }
sms-phone = Tel { $phone }
sms-callback-received = Am primit cererea ta, te vom suna. E urgent? { $phone }
sms-callback-received-nophone = Am primit cererea ta, te vom suna.

mail-calendar-summary = Programare
mail-calendar-phone = Telefon: { $phone }.
mail-calendar-code = Cod: { $code }.

mail-signed-up-subject = Înscriere confirmată: { $when }
mail-wait-listed-subject = Ești pe lista de așteptare: { $when }
mail-place-offered-subject = S-a eliberat un loc: { $when }
mail-signed-off-subject = Înscriere anulată: { $when }
mail-event-changed-subject = S-a schimbat ceva: { $when }
mail-event-cancelled-subject = Evenimentul nu are loc: { $when }
mail-event-reminder-subject = Te așteptăm: { $when }
mail-event-notice-subject = Un anunț pentru tine: { $when }
mail-signed-up-intro = Înscrierea ta este confirmată. Te așteptăm.
mail-wait-listed-intro = Acum nu mai sunt locuri și ești pe lista de așteptare. Dacă se eliberează un loc, îți scriem imediat. Cine s-a înscris primul are întâietate.
mail-place-offered-intro = S-a eliberat un loc pentru tine.
mail-place-offered-until = Îl păstrăm pentru tine până { $until }. După aceea trece la familia următoare.
mail-place-offered-next = Ca să iei locul, deschide această pagină și apasă butonul. Linkul este numai pentru tine:
mail-signed-off-intro = Înscrierea ta este anulată. Nu mai ai nimic de făcut.
mail-event-changed-intro = S-a schimbat ora sau locul. Mai jos le găsești pe cele noi. Înscrierea ta rămâne valabilă.
mail-event-cancelled-intro = Ne pare rău: acest eveniment nu are loc. Nu trebuie să vii și nu mai ai nimic de făcut.
mail-event-reminder-intro = Îți amintim de eveniment. Dacă nu poți veni, anulează înscrierea: altă familie are nevoie de loc.
mail-event-notice-intro = Cine organizează evenimentul îți scrie:
mail-sign-up-link-intro = Pe această pagină poți vedea, schimba sau anula înscrierea. Linkul este numai pentru tine:
mail-events-next = Celelalte evenimente sunt aici:
mail-event-answer = Nu răspunde la acest e-mail: nu îl citește nimeni.
mail-label-event = Eveniment
mail-label-arrival = Când să ajungi
mail-label-party = Cine vine
mail-label-event-phone = Telefon
mail-stage-together = De aici mergem împreună
mail-place-online = Pe internet: linkul apare pe pagina evenimentului când începe.
mail-adults =
    { $n-plural ->
        [one] { $n } adult
        [few] { $n } adulți
       *[other] { $n } de adulți
    }
mail-children =
    { $n-plural ->
        [one] { $n } copil sau adolescent
        [few] { $n } copii sau adolescenți
       *[other] { $n } de copii sau adolescenți
    }
mail-calendar-stage = { $title } ({ $stage } din { $all })
mail-calendar-called-off = ANULAT:

sms-signed-up = Ai loc la eveniment: { $when }. { $link }
sms-wait-listed = Ești pe lista de așteptare: { $when }. { $link }
sms-place-offered = Avem un loc liber: { $when }. Răspunde până { $until }: { $link }
sms-signed-off = Am anulat participarea ta: { $when }.
sms-event-changed = S-a schimbat ora sau locul: { $when }. { $link }
sms-event-cancelled = Evenimentul nu are loc: { $when }. Nu mai veni.
sms-event-reminder = Ne vedem: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Promisiunea ta de donație: { $drive }
mail-pledge-changed-subject = Promisiunea ta s-a schimbat: { $drive }
mail-pledge-withdrawn-subject = Promisiune retrasă: { $drive }
mail-pledge-reminder-subject = Te așteptăm mâine: { $drive }
mail-pledge-missed-subject = Te așteptăm în continuare: { $drive }
mail-window-moved-subject = Altă oră de predare: { $drive }
mail-window-closed-subject = Alege altă oră de predare: { $drive }
mail-drive-cancelled-subject = Colecta nu are loc: { $drive }
mail-pledge-made-intro = Mulțumim! Am notat ce ai promis. Mai jos vezi unde și când să aduci lucrurile.
mail-pledge-changed-intro = Promisiunea ta s-a schimbat. Mai jos vezi cum este acum.
mail-pledge-withdrawn-intro = Ai retras promisiunea. Nu trebuie să mai faci nimic: altcineva poate dona aceleași lucruri.
mail-pledge-reminder-intro = Îți amintim de predarea de mâine. Dacă nu poți veni, alege altă oră sau retrage promisiunea.
mail-pledge-missed-intro = Poate nu ai reușit să vii: ce ai promis nu a ajuns încă. Poți să aduci lucrurile și acum sau să alegi altă oră.
mail-pledge-missed-until = Așteptăm până { $until }. După aceea altcineva poate dona aceleași lucruri.
mail-window-moved-intro = S-au schimbat ora sau locul predării. Mai jos sunt cele noi. Promisiunea ta rămâne valabilă.
mail-window-closed-intro = Ne pare rău: la acea oră nimeni nu poate primi lucrurile tale. Promisiunea ta rămâne valabilă, alege altă oră.
mail-drive-cancelled-intro = Ne pare rău: această colectă nu are loc. Nu trebuie să aduci nimic și nu trebuie să mai faci nimic. Mulțumim oricum!
mail-pledge-link-intro = Pe această pagină poți vedea, schimba sau retrage promisiunea. Linkul este numai pentru tine:
mail-drives-next = Celelalte colecte sunt aici:
mail-pledge-other-windows = Dacă preferi, poți veni în alt moment:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Colectă
mail-label-pledge = Ce aduci
mail-label-directions = Cum ajungi
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = când magazinul este deschis
mail-pledge-shop-how = Cumperi lucrurile în magazin și le lași acolo. Spune codul tău.
mail-pledge-no-window = de ales
mail-calendar-pledge = Predare

sms-pledge-made = Promisiune: { $place }, { $when }. { $link }
sms-pledge-changed = Promisiune schimbată: { $when }. { $link }
sms-pledge-withdrawn = Ai retras promisiunea. Mulțumim oricum.
sms-pledge-reminder = Te așteptăm: { $place }, { $when }. { $link }
sms-pledge-missed = Ce ai promis nu a ajuns. Așteptăm până { $until }: { $link }
sms-window-moved = Altă oră de predare: { $place }, { $when }. { $link }
sms-window-closed = La acea oră nu e nimeni: alege altă oră de predare: { $link }
sms-drive-cancelled = Colecta nu are loc: nu aduce nimic. Mulțumim oricum.
