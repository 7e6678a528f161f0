# E-mails, text messages and calendar entries.

mail-confirmed-subject = හමුවීම තහවුරුයි: { $when }
mail-moved-subject = අලුත් වේලාව: { $when }
mail-cancelled-subject = හමුවීම අවලංගුයි: { $when }
mail-reminder-subject = ඔබේ හමුවීම: { $when }
mail-closed-subject = උපකාර කවුන්ටරයට ඔබව හමුවෙන්න බැහැ: { $when }

mail-greeting = ආයුබෝවන් { $name },
mail-greeting-nameless = ආයුබෝවන්,
mail-confirmed-intro = ඔබේ හමුවීම තහවුරුයි.
mail-moved-intro = ඔබේ හමුවීමට අලුත් වේලාවක් තියෙනවා. කලින් තිබුණු වේලාව දැන් වලංගු නැහැ.
mail-cancelled-intro = ඔබේ හමුවීම අවලංගුයි. ඔබ වෙන මුකුත් කරන්න ඕනේ නැහැ.
mail-reminder-intro = ඔබේ හමුවීම ගැන මතක් කරනවා. එන්න බැරි නම්, අවලංගු කරන්න හෝ මාරු කරන්න: මේ ඉඩ වෙන පවුලකට ඕනේ.
mail-closed-intro = කනගාටුයි: උපකාර කවුන්ටරයට ඒ වේලාවට ඔබව හමුවෙන්න බැහැ. ඔබේ හමුවීම අවලංගුයි, එන්න එපා.

mail-label-when = කවදාද
mail-label-desk = උපකාර කවුන්ටරය
mail-label-how = කොහොමද
mail-label-place = කොහේද
mail-label-bring = ගේන්න ඕනේ දේ
mail-label-language = භාෂාව
mail-label-phone = උපකාර කවුන්ටරයේ දුරකථනය
mail-label-code = ඔබේ කේතය
mail-interpreter = පරිවර්තකයෙක් එක්ක
mail-place-phone-call = අපි ඔබට කතා කරනවා.
mail-place-video = වීඩියෝ ඇමතුමකින්. උපකාර කවුන්ටරය ඔබට ලින්ක් එක එවනවා.
mail-place-on-booking = ලිපිනය දැනගන්න උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.

mail-link-intro = මේ පිටුවෙන් හමුවීම බලන්න, මාරු කරන්න හෝ අවලංගු කරන්න පුළුවන්. මේ ලින්ක් එක ඔබට විතරයි:
mail-cancelled-next = වෙන හමුවීමක් ඕනේ නම්, මෙතනින් පටන් ගන්න:
mail-closed-offers = වෙන වේලාවක එන්න පුළුවන්. ඔබ කැමති වේලාවේ ලින්ක් එක විවෘත කරන්න:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = අනිත් වේලාවන් ඔක්කොම මෙතන:
mail-closed-none = දැන් ළඟපාත ඉඩ තියෙන වෙන වේලාවක් නැහැ. උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න: එකතු වෙලා වෙන වේලාවක් හොයාගමු.
mail-answer = මේ ඊමේල් එකට උත්තර එවන්න එපා: කවුරුත් ඒක කියවන්නේ නැහැ. ඕනෑම දෙයකට උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.
mail-erase = අපි ඔබේ තොරතුරු { $date } දින මකනවා.
mail-in-italian = ඉතාලි භාෂාවෙන්
mail-footer = { $network } – ඉබේම යවන පණිවිඩයක්

sms-confirmed = හමුවීම: { $when }. { $link }
sms-moved = අලුත් වේලාව: { $when }. { $link }
sms-cancelled = හමුවීම අවලංගුයි: { $when }.
sms-reminder = හමුවීම මතක් කරනවා: { $when }. { $link }
sms-closed = { $when } ඔබව හමුවෙන්න බැහැ, හමුවීම අවලංගුයි. වෙන වේලාවන්: { $link }
sms-phone = දුරකථනය { $phone }
sms-callback-received = ඔබේ අංකය ලැබුණා. අපි කතා කරනවා. හදිසි නම්: { $phone }
sms-callback-received-nophone = ඔබේ අංකය ලැබුණා. අපි කතා කරනවා.

mail-calendar-summary = හමුවීම
mail-calendar-phone = දුරකථනය: { $phone }.
mail-calendar-code = කේතය: { $code }.

mail-signed-up-subject = ලියාපදිංචිය තහවුරුයි: { $when }
mail-wait-listed-subject = ඔබ පොරොත්තු ලැයිස්තුවේ: { $when }
mail-place-offered-subject = ඉඩක් ලැබුණා: { $when }
mail-signed-off-subject = ලියාපදිංචිය අවලංගුයි: { $when }
mail-event-changed-subject = වෙනසක් වුණා: { $when }
mail-event-cancelled-subject = වැඩසටහන තියෙන්නේ නැහැ: { $when }
mail-event-reminder-subject = අපි ඔබ එනකම් ඉන්නවා: { $when }
mail-event-notice-subject = ඔබට දැනුම්දීමක්: { $when }
mail-signed-up-intro = ඔබේ ලියාපදිංචිය තහවුරුයි. අපි ඔබ එනකම් ඉන්නවා.
mail-wait-listed-intro = දැන් ඉඩ ඉවරයි. ඔබ පොරොත්තු ලැයිස්තුවේ ඉන්නවා. ඉඩක් ලැබුණොත් අපි ඉක්මනින්ම ඔබට ලියනවා. මුලින් ලියාපදිංචි වුණු කෙනාට මුල් තැන.
mail-place-offered-intro = ඔබට ඉඩක් ලැබුණා.
mail-place-offered-until = අපි ඒක ඔබට { $until } දක්වා තියාගන්නවා. ඊට පස්සේ ඒක ඊළඟ පවුලට යනවා.
mail-place-offered-next = ඉඩ ගන්න මේ පිටුව විවෘත කරලා බොත්තම ඔබන්න. මේ ලින්ක් එක ඔබට විතරයි:
mail-signed-off-intro = ඔබේ ලියාපදිංචිය අවලංගුයි. ඔබ වෙන මුකුත් කරන්න ඕනේ නැහැ.
mail-event-changed-intro = වේලාව හෝ තැන වෙනස් වුණා. අලුත් ඒවා පහළින් තියෙනවා. ඔබේ ලියාපදිංචිය තවම වලංගුයි.
mail-event-cancelled-intro = කනගාටුයි: මේ වැඩසටහන තියෙන්නේ නැහැ. එන්න එපා, ඔබ වෙන මුකුත් කරන්නත් ඕනේ නැහැ.
mail-event-reminder-intro = වැඩසටහන ගැන මතක් කරනවා. එන්න බැරි නම්, ලියාපදිංචිය අවලංගු කරන්න: මේ ඉඩ වෙන පවුලකට ඕනේ.
mail-event-notice-intro = වැඩසටහන සංවිධානය කරන අය ඔබට මෙහෙම ලියනවා:
mail-sign-up-link-intro = මේ පිටුවෙන් ලියාපදිංචිය බලන්න, වෙනස් කරන්න හෝ අවලංගු කරන්න පුළුවන්. මේ ලින්ක් එක ඔබට විතරයි:
mail-events-next = අනිත් වැඩසටහන් මෙතන:
mail-event-answer = මේ ඊමේල් එකට උත්තර එවන්න එපා: කවුරුත් ඒක කියවන්නේ නැහැ.
mail-label-event = වැඩසටහන
mail-label-arrival = එන්න ඕනේ වේලාව
mail-label-party = එන අය
mail-label-event-phone = දුරකථනය
mail-stage-together = මෙතන ඉඳන් අපි එකට යනවා
mail-place-online = අන්තර්ජාලයෙන්: පටන් ගනිද්දී ලින්ක් එක වැඩසටහනේ පිටුවේ පෙන්වනවා.
mail-adults =
    { $n-plural ->
        [one] වැඩිහිටියන් { $n }
       *[other] වැඩිහිටියන් { $n }
    }
mail-children =
    { $n-plural ->
        [one] ළමයි { $n }
       *[other] ළමයි { $n }
    }
mail-calendar-stage = { $title } ({ $stage } / { $all })
mail-calendar-called-off = අවලංගුයි:

sms-signed-up = ලියාපදිංචිය තහවුරුයි: { $when }. { $link }
sms-wait-listed = ඔබ පොරොත්තු ලැයිස්තුවේ: { $when }. { $link }
sms-place-offered = ඉඩක් ලැබුණා: { $when }. { $until }ට කලින් උත්තර දෙන්න: { $link }
sms-signed-off = ලියාපදිංචිය අවලංගුයි: { $when }.
sms-event-changed = වේලාව හෝ තැන වෙනස්: { $when }. { $link }
sms-event-cancelled = වැඩසටහන අවලංගුයි: { $when }. එන්න එපා.
sms-event-reminder = අපි ඔබ එනකම් ඉන්නවා: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = ඔබේ පරිත්‍යාග පොරොන්දුව: { $drive }
mail-pledge-changed-subject = ඔබේ පොරොන්දුව වෙනස් වුණා: { $drive }
mail-pledge-withdrawn-subject = පොරොන්දුව ආපසු ගත්තා: { $drive }
mail-pledge-reminder-subject = හෙට ඔබ එනතුරු බලා සිටිනවා: { $drive }
mail-pledge-missed-subject = අපි තවමත් ඔබ එනතුරු බලා සිටිනවා: { $drive }
mail-window-moved-subject = භාර දෙන අලුත් වෙලාව: { $drive }
mail-window-closed-subject = භාර දෙන්න වෙන වෙලාවක් තෝරන්න: { $drive }
mail-drive-cancelled-subject = මේ එකතු කිරීම වෙන්නේ නැහැ: { $drive }
mail-pledge-made-intro = ස්තුතියි! ඔබ පොරොන්දු වූ දේ අපි සටහන් කළා. කොහේටද කවදාද ගේන්නේ කියලා පහළින් බලන්න.
mail-pledge-changed-intro = ඔබේ පොරොන්දුව වෙනස් වුණා. දැන් කොහොමද කියලා පහළින් බලන්න.
mail-pledge-withdrawn-intro = ඔබ පොරොන්දුව ආපසු ගත්තා. තව කිසිවක් කරන්න ඕනෑ නැහැ: වෙන කෙනෙකුට ඒ දේවල්ම දෙන්න පුළුවන්.
mail-pledge-reminder-intro = හෙට භාර දීම මතක් කරනවා. එන්න බැරි නම් වෙන වෙලාවක් තෝරන්න, නැත්නම් පොරොන්දුව ආපසු ගන්න.
mail-pledge-missed-intro = සමහර විට ඔබට එන්න බැරි වෙන්න ඇති: පොරොන්දු වූ දේ තවම ලැබුණේ නැහැ. තවමත් ගේන්න හෝ වෙන වෙලාවක් තෝරන්න පුළුවන්.
mail-pledge-missed-until = අපි { $until } වෙනකම් බලා සිටිනවා. ඊට පස්සේ වෙන කෙනෙකුට ඒ දේවල්ම දෙන්න පුළුවන්.
mail-window-moved-intro = භාර දෙන වෙලාව හෝ තැන වෙනස් වුණා. අලුත් ඒවා පහළින් බලන්න. ඔබේ පොරොන්දුව තවමත් වලංගුයි.
mail-window-closed-intro = සමාවන්න: ඒ වෙලාවේ ඔබේ දේවල් භාර ගන්න කෙනෙක් නැහැ. ඔබේ පොරොන්දුව තවමත් වලංගුයි, වෙන වෙලාවක් තෝරන්න.
mail-drive-cancelled-intro = සමාවන්න: මේ එකතු කිරීම වෙන්නේ නැහැ. කිසිවක් ගේන්න හෝ කරන්න ඕනෑ නැහැ. එහෙත් ස්තුතියි!
mail-pledge-link-intro = මේ පිටුවෙන් පොරොන්දුව බලන්න, වෙනස් කරන්න හෝ ආපසු ගන්න පුළුවන්. මේ ලින්ක් එක ඔබට විතරයි:
mail-drives-next = අනෙක් එකතු කිරීම් මෙතන:
mail-pledge-other-windows = කැමති නම් වෙන වෙලාවක එන්න පුළුවන්:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = එකතු කිරීම
mail-label-pledge = ඔබ ගෙනෙන දේ
mail-label-directions = එන හැටි
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = කඩය ඇරලා තියෙන වෙලාවක
mail-pledge-shop-how = ඔබ කඩෙන් දේවල් මිලට අරන් එතනම තියනවා. ඔබේ කේතය කියන්න.
mail-pledge-no-window = තෝරන්න තියෙනවා
mail-calendar-pledge = භාර දීම

sms-pledge-made = පොරොන්දුව: { $place }, { $when }. { $link }
sms-pledge-changed = පොරොන්දුව වෙනස් වුණා: { $when }. { $link }
sms-pledge-withdrawn = පොරොන්දුව ආපසු ගත්තා. එහෙත් ස්තුතියි.
sms-pledge-reminder = ඔබ එනතුරු බලා සිටිනවා: { $place }, { $when }. { $link }
sms-pledge-missed = පොරොන්දු වූ දේ ලැබුණේ නැහැ. { $until } වෙනකම් බලා සිටිනවා: { $link }
sms-window-moved = භාර දෙන අලුත් වෙලාව: { $place }, { $when }. { $link }
sms-window-closed = ඒ වෙලාවේ කවුරුත් නැහැ: වෙන වෙලාවක් තෝරන්න: { $link }
sms-drive-cancelled = මේ එකතු කිරීම වෙන්නේ නැහැ: කිසිවක් ගේන්න එපා. එහෙත් ස්තුතියි.
