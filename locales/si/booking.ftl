# Booking in five steps, the appointment afterwards, and the call-back.

book-title = හමුවීමක් වෙන් කරගන්න
book-step-title = { $step } – හමුවීමක් වෙන් කරගන්න
book-here = වෙන් කරගන්න
book-step-of = පියවර { $step } / { $total }: { $name }
book-step-done = (ඉවරයි)
book-step-place = තැන
book-step-time = දිනය සහ වේලාව
book-step-details = විස්තර
book-step-who = ඔබ ගැන
book-step-summary = සාරාංශය
book-prefer-phone = ඇමතුමක් දෙන්න කැමතිද? { $phone }
book-prefer-phone-hours = ඇමතුමක් දෙන්න කැමතිද? { $phone }, { $hours }
book-hold = { $when } ඔබට { $time } දක්වා අපි තියාගන්නවා.
book-hold-more = මට තව වෙලාව ඕනේ
book-hold-over = වෙලාව ඉවරයි: ඉඩ තවම තියෙනවා නම් අපි ඒක ආයෙත් ඔබට ගන්නවා.
book-hold-leave = මේ වේලාව අත්හරින්න
book-hold-still-free = පුරවන්න තිබුණු වෙලාව ඉවරයි. ඒත් { $when }ට තවම ඉඩ තියෙනවා.
book-hold-again = ඒක මට තව තියාගන්න
book-gone-what = පුරවන්න තිබුණු වෙලාව ඉවරයි, නැත්නම් ඔබ වේලාව අත්හැරියා. ඔබ ලියපු කිසි දෙයක් ඉතුරු වෙලා නැහැ.

book-place-heading = ඔබට යන්න ඕනේ කොහේටද?
book-place-legend = උපකාර කවුන්ටරය තෝරන්න
book-place-button = ඉඩ තියෙන වේලාවන් බලන්න
book-place-municipality = කොහේද
book-place-everywhere = ඔක්කොම
book-place-none = දැනට මේ අඩවියෙන් වෙන් කරගන්න බැහැ. ඇමතුමක් දෙන්න, නැත්නම් ඔබේ අංකය තියලා යන්න: අපි ආපසු කතා කරනවා.
book-place-none-here = { $municipality }: මෙතන දැනට මේ අඩවියෙන් වෙන් කරගන්න බැහැ. මේ ළඟම තියෙන උපකාර කවුන්ටර.

book-time-heading = ඔබට එන්න ඕනේ කවදාද?
book-time-month = මාසය
book-time-language = කතා කරන භාෂාව
book-time-language-any = ඔක්කොම
book-time-legend = දවස සහ වේලාව තෝරන්න
book-time-hour = වේලාව { $time }
book-time-spoken = { $day }, කතා කරන භාෂා: { $languages }
book-time-free =
    { $n-plural ->
        [one] ඉඩ { $n }ක් තියෙනවා
       *[other] ඉඩ { $n }ක් තියෙනවා
    }
book-time-button = මේ වේලාව අරන් ඉදිරියට
book-time-none-days =
    { $n-plural ->
        [one] ඉදිරි දවස් { $n } ඇතුළත ඉඩ නැහැ. අපි ඔබට ආපසු කතා කරනවා.
       *[other] ඉදිරි දවස් { $n } ඇතුළත ඉඩ නැහැ. අපි ඔබට ආපසු කතා කරනවා.
    }
book-time-none-month = මේ මාසේ ඉඩ නැහැ. වෙන මාසයක් බලන්න.
book-time-first-free = මුලින්ම ඉඩ තියෙන වේලාව: { $when }.
book-time-none-fits = කිසිම වේලාවක් හරියන්නේ නැද්ද?
book-time-nearby = ළඟ ඉඩ තියෙන තැන්:
book-time-lost-legend = මුලින්ම ඉඩ තියෙන වේලාවන්: { $desk }
book-time-lost-nearby = ඔබට ළඟ

book-details-heading = ඔබට කතා කරන්න ඕනේ මොනවා ගැනද?
book-details-lead = නොකියා ඉන්නත් පුළුවන්.
book-details-topic = කතා කරන දේ
book-details-kind = ඔබ කැමති අපි එක්ක කතා කරන්න කොහොමද?
book-details-note = උපකාර කවුන්ටරයට සටහනක් (කැමති නම්)
book-details-note-hint = උදාහරණයක්: මම එන්නේ බබාගේ කරත්තයත් අරන්. රහස් දේවල් ලියන්න එපා: ඒවා කතා කරද්දී කියන්න.
book-details-button = ඉදිරියට: ඔබ ගැන

book-who-heading = ඔබ කවුද?
book-who-name = නම
book-who-name-hint = මුල් නම ඇති, වාසගම ඕනේ නැහැ
book-who-contact = අපි ඔබට දන්වන්නේ කොහොමද?
book-who-contact-hint = එකක් ඇති. දෙන්න කැමති නැත්නම්, තියාගන්න කේතයක් අපි ඔබට දෙනවා.
book-who-phone = දුරකථනය
book-who-email = නැත්නම් ඊමේල්
book-who-language = අපි ඔබට ලියන්න ඕනේ මොන භාෂාවෙන්ද?
book-who-interpreter = ඔබට පරිවර්තකයෙක් ඕනේද?
book-who-privacy =
    { $n-plural ->
        [one] මේක දකින්නේ උපකාර කවුන්ටරය විතරයි. හමුවීමෙන් දවස් { $n }කට පස්සේ, { $date } දින, අපි ඔබේ තොරතුරු මකනවා.
       *[other] මේක දකින්නේ උපකාර කවුන්ටරය විතරයි. හමුවීමෙන් දවස් { $n }කට පස්සේ, { $date } දින, අපි ඔබේ තොරතුරු මකනවා.
    }
book-who-privacy-link = ඔබේ තොරතුරු
book-who-button = ඉදිරියට: සාරාංශය

book-summary-heading = බලලා තහවුරු කරන්න
book-summary-appointment = හමුවීම
book-summary-who = ඔබ ගැන
book-summary-change-desk = උපකාර කවුන්ටරය
book-summary-change-time = දිනය සහ වේලාව
book-summary-change-topic = කතා කරන දේ
book-summary-change-kind = අපි එක්ක කතා කරන විදිහ
book-summary-change-note = සටහන
book-summary-change-name = නම
book-summary-change-contact = අපි ඔබට දන්වන විදිහ
book-summary-change-language = භාෂාව
book-summary-interpreter-yes = { $language }, පරිවර්තකයෙක් එක්ක
book-summary-interpreter-no = { $language }, පරිවර්තකයෙක් නැතුව
book-summary-contact = අපි ඔබට දන්වන විදිහ
book-summary-no-contact = කේතයෙන්, දුරකථනය හෝ ඊමේල් නැතුව
book-summary-terms = { $link } කියලා මම කියෙව්වා
book-summary-terms-link = මගේ තොරතුරුවලින් ඔබ කරන්නේ මොනවාද
book-back-to-summary = ආපසු සාරාංශයට
book-other-time = වෙන වේලාවක් තෝරන්න
book-too-many-heading = ඔබට දැනටමත් හමුවීම් ගොඩක් තියෙනවා

book-already-heading = ඔබට දැනටමත් හමුවීමක් තියෙනවා
book-already-what = මේ දුරකථනයෙන් හෝ මේ ඊමේල් එකෙන් මේ උපකාර කවුන්ටරයේ දැනටමත් හමුවීමක් තියෙනවා. ඒක මාරු කරන්න පුළුවන්: ඒකේ කේතය ඕනේ. නැත්නම් ඉදිරියට ගිහින් මේකත් ගන්න.
book-already-find = තියෙන හමුවීම මාරු කරන්න
book-already-same = මේ දුරකථනයෙන් හෝ මේ ඊමේල් එකෙන් මේ උපකාර කවුන්ටරයේ, ඒ වේලාවටම, දැනටමත් හමුවීමක් තියෙනවා. ඒක තහවුරුයි: ඔබ වෙන මුකුත් කරන්න ඕනේ නැහැ.

appointment-confirmed = හමුවීම තහවුරුයි
appointment-written-to = අපි ඔබට මෙතැනට ලියනවා: { $contact }.
appointment-phone-noted = මොනවා හරි වෙනස් වුණොත් අපි මේ අංකයට කතා කරනවා: { $contact }.
appointment-keep-code = කේතය තියාගන්න: ඒකෙන් හමුවීම බලන්න, මාරු කරන්න හෝ අවලංගු කරන්න පුළුවන්.
appointment-code-only = මේ කේතය කොළයක ලියාගන්න: හමුවීම ආයෙත් හොයාගන්න තියෙන එකම විදිහ ඒකයි.
appointment-arrive-late = එන්න පරක්කු වෙනවා නම් හෝ එන්න බැරි නම්, ඇමතුමක් දෙන්න.

appointment-find-title = මගේ හමුවීම
appointment-find-lead = හමුවීම බලන්න, මාරු කරන්න හෝ අවලංගු කරන්න. වැඩසටහනකට කළ ලියාපදිංචියත් මෙතන තියෙනවා.
appointment-find-code = කේතය
appointment-find-code-hint = අකුරු සහ ඉලක්කම් 6ක්, මේ වගේ: { $example }
appointment-find-proof = ඔබ විතරක් දන්න දෙයක්
appointment-find-proof-hint = ඔබ දුන්න දුරකථන අංකයේ අන්තිම ඉලක්කම් 4, නැත්නම් ඊමේල්, නැත්නම් නම
appointment-find-button = මගේ හමුවීම පෙන්වන්න
appointment-lost-code = කේතය නැති වුණාද?
appointment-lost-code-do = ඔබ වෙන් කරගත්ත උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.

appointment-title = ඔබේ හමුවීම
appointment-status-cancelled = මේ හමුවීම අවලංගුයි.
appointment-status-past = මේ හමුවීම ඉවරයි.
appointment-duration =
    { $n-plural ->
        [one] මිනිත්තු { $n }ක් යනවා
       *[other] මිනිත්තු { $n }ක් යනවා
    }
appointment-calendar = දින දර්ශනයට දාන්න
appointment-print = මුද්‍රණය කරන්න
appointment-share = කාට හරි යවන්න
appointment-share-text = හමුවීම { $when }, { $desk }
appointment-copy = පිටපත් කරන්න
appointment-copied = පිටපත් වුණා
appointment-move = වෙන වේලාවකට මාරු කරන්න
appointment-cancel = හමුවීම අවලංගු කරන්න
appointment-erase-on = අපි ඔබේ තොරතුරු { $date } දින මකනවා.
appointment-erase-now = දැන්ම මකන්න

appointment-move-title = හමුවීම මාරු කරන්න
appointment-move-here = මාරු කරන්න
appointment-move-heading = කවදාටද මාරු කරන්නේ?
appointment-move-lead = දැන් තියෙන්නේ { $when }, { $desk }. අලුත් වේලාව තහවුරු කරනකම් මේක ඔබේමයි.
appointment-move-button = හමුවීම මාරු කරන්න
appointment-move-to = { $when }ට මාරු කරන්න
appointment-move-keep = තියෙන විදිහටම තියන්න
appointment-moved = හමුවීම මාරු කළා. කලින් තිබුණු වේලාව දැන් වලංගු නැහැ.

appointment-cancel-title = හමුවීම අවලංගු කරන්න
appointment-cancel-here = අවලංගු කරන්න
appointment-cancel-heading = ඔබට හමුවීම අවලංගු කරන්න ඕනේද?
appointment-cancel-what = මේ ඉඩ වෙන පවුලකට ලැබෙනවා. වේලාව විතරක් වෙනස් කරන්න ඕනේ නම්, { $link }.
appointment-cancel-move-link = මාරු කරන්න
appointment-cancel-button = හමුවීම අවලංගු කරන්න
appointment-cancel-keep = එපා, මට හමුවීම ඕනේ
appointment-cancelled = හමුවීම අවලංගු කළා
appointment-cancelled-what = උපකාර කවුන්ටරය ඒක දැනටමත් දන්නවා.
appointment-cancelled-again = වෙන වේලාවක් වෙන් කරගන්න

appointment-erase-title = මගේ තොරතුරු මකන්න
appointment-erase-heading = ඔබේ තොරතුරු දැන් මකන්න ඕනේද?
appointment-erase-what = අපි නම, දුරකථනය, ඊමේල් සහ සටහන මකනවා. මැකුවාට පස්සේ ආපසු ගන්න බැහැ.
appointment-erase-cancels = හමුවීම අවලංගු වෙනවා.
appointment-erase-button = මගේ තොරතුරු මකන්න
appointment-erase-button-cancels = තොරතුරු මකලා අවලංගු කරන්න
appointment-erase-keep = එපා, ආපසු හමුවීමට
appointment-erased = ඔබේ තොරතුරු මැකුවා
appointment-erased-what = මේ හමුවීමෙන් ඉතුරු වෙන්නේ සංඛ්‍යාව විතරයි. ඒ, පවුල් කීයක් ආවාද කියලා ගණන් කරන්න.

callback-title = අපි ඔබට ආපසු කතා කරනවා
callback-lead = දේවල් තුනක් ලියන්න, උපකාර කවුන්ටරයක් ඔබට කතා කරනවා.
callback-lead-desk = දේවල් තුනක් ලියන්න, අපි ඔබට කතා කරනවා: { $desk }.
callback-phone = ඔබේ අංකය
callback-language = මොන භාෂාවෙන්ද?
callback-hour = හොඳම වේලාව මොකක්ද?
callback-privacy = මේ අංකය ඔබට ආපසු කතා කරන්න විතරයි. අපි ඒක { $date } දින මකනවා.
callback-button = ආපසු ඇමතුමක් ඉල්ලන්න
callback-call-yourself = නැත්නම් ඔබම ඇමතුමක් දෙන්න
callback-received-here = ඉල්ලීම ලැබුණා
callback-received = ඔබේ අංකය අපිට ලැබුණා
callback-received-desk = { $phone } වලින් ඉවර වෙන අංකයට අපි ආපසු කතා කරනවා: { $desk }.
callback-received-any = { $phone } වලින් ඉවර වෙන අංකයට අපි ආපසු කතා කරනවා.
callback-tried = අපි { $when }ට ඔබට කතා කරන්න හැදුවා: කවුරුත් උත්තර දුන්නේ නැහැ. අපි ආයෙත් කතා කරනවා. කැමති නම් ඔබම ඇමතුමක් දෙන්න.
callback-erase-on = අපි මේ අංකය { $date } දින මකනවා.
callback-erase = මගේ අංකය මකන්න
callback-erase-heading = ඔබේ අංකය මකන්න ඕනේද?
callback-erase-what = එතකොට අපි ඔබට කතා කරන්නේ නැහැ. මැකුවාට පස්සේ ආපසු ගන්න බැහැ.
callback-erase-keep = එපා, මම ඇමතුම එනකම් ඉන්නවා
callback-erased = ඔබේ අංකය මැකුවා
callback-hurry = ඔබට හදිසි නම්
callback-over = මේ ඉල්ලීම ඉවරයි.

callback-box-none-fits = කිසිවක් හරියන්නේ නැද්ද? අපි ආපසු කතා කරනවා
callback-box-title = අපි ඔබට ආපසු කතා කරනවා
callback-box-text = ඔබේ අංකය, භාෂාව සහ හොඳම වේලාව ලියන්න.
callback-box-short = අංකය සහ හොඳම වේලාව ලියන්න
