# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = තෑගි එකතු කිරීම්
drives-menu = පරිත්‍යාග කරන්න
drives-lead = ඔබේ ප්‍රදේශයේ ළමයෙකුට පාසලට අලුත් දෙයක් දෙන්න. දෙන දේ තෝරන්න, ඊට පස්සේ කොහේටද කවදාද ගේන්නේ කියලා තෝරන්න.
drives-running = දැන් තියෙන එකතු කිරීම්
drives-none = දැනට එකතු කිරීම් නැහැ. දවස් කීපයකින් ආයෙත් එන්න, නැත්නම් ඇමතුමක් දෙන්න.
drives-ended = ඉවර වුණු එකතු කිරීම්
drives-all = එකතු කිරීම් ඔක්කොම
drives-here = මේ ප්‍රදේශයේ පවුල්වලට එකතු කිරීම්
drives-door = පරිත්‍යාග කරන්න
drives-door-text = පාසල් බඩු: මොනවාද, කොහේටද, කවදාද
drives-find-pledge = දැනටමත් දෙයක් පොරොන්දු වුණාද? කේතයෙන් හොයන්න

drive-until = { $until } දක්වා
drive-from-until = { $from } සිට { $until } දක්වා
drive-ended-on = { $until } දින ඉවර වුණා
drive-for-all = මුළු ජාලයේම පවුල්වලට
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = ඊළඟ වේලාව: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] දේවල් { $all }කින් { $n }ක් පොරොන්දු වෙලා
       *[other] දේවල් { $all }කින් { $n }ක් පොරොන්දු වෙලා
    }
drive-arrived =
    { $n-plural ->
        [one] { $n }ක් ලැබිලා
       *[other] { $n }ක් ලැබිලා
    }
drive-given =
    { $n-plural ->
        [one] පවුල්වලට { $n }ක් දීලා
       *[other] පවුල්වලට { $n }ක් දීලා
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = ගේන්න ඕනේ කොහේටද, කවදාද
drive-shop-when = කඩය ඇරලා තියෙන වේලාවට: තෝරලා, සල්ලි ගෙවලා, එතනම තියන්න.
drive-point-over = මෙතන තව වේලාවන් නැහැ.
drive-point-phone = මේ තැනේ දුරකථනය: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] සහ තව දින { $n }ක්
       *[other] සහ තව දින { $n }ක්
    }
drive-needs = ඕනේ මොනවාද
drive-needs-how = කීයක් ගේනවාද කියලා ලියන්න. එක දෙයක් විතරක් ගෙනාවත් හොඳයි.
drive-item-left =
    { $n-plural ->
        [one] තව { $n }ක් ඕනේ
       *[other] තව { $n }ක් ඕනේ
    }
drive-item-some = තව කීපයක් ඕනේ
drive-item-none = තව ඕනේ නැහැ: දැනටමත් පොරොන්දු වෙලා
drive-item-urgent = ඉක්මනටම ඕනේ
drive-item-welcome = ගෙනාවොත් සතුටුයි
drive-item-price = යූරෝ { $amount } විතර
drive-fewer = එකක් අඩු කරන්න:
drive-more = එකක් වැඩි කරන්න:
drive-complete =
    { $n-plural ->
        [one] ඔක්කොම පොරොන්දු වෙලා: දේවල් { $n }ක්
       *[other] ඔක්කොම පොරොන්දු වෙලා: දේවල් { $n }ක්
    }
drive-story = ඇයි
drive-contact = උත්තර දෙන කෙනා
drive-called-off = මේ එකතු කිරීම අවලංගුයි. මුකුත් ගේන්න එපා.
drive-over = මේ එකතු කිරීම ඉවරයි. පරිත්‍යාග කළ හැමෝටම ස්තුතියි.
drive-instead = දැන් තියෙන එකතු කිරීම්
drive-report-item = මොනවාද
drive-report-needed = ඕනේ වුණු ගණන
drive-report-arrived = ලැබුණු ගණන
drive-report-given = දුන්න ගණන
drive-report-kits = පවුල්වලට දුන්න කට්ටල
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: කීපයක්

drive-kit-primary_1 = ප්‍රාථමික පාසලේ පළමු වසර
drive-kit-primary_2 = ප්‍රාථමික පාසලේ දෙවන වසර
drive-kit-primary_3 = ප්‍රාථමික පාසලේ තුන්වන වසර
drive-kit-primary_4 = ප්‍රාථමික පාසලේ හතරවන වසර
drive-kit-primary_5 = ප්‍රාථමික පාසලේ පස්වන වසර
drive-kit-lower_secondary = කනිෂ්ඨ ද්විතීයික පාසල
drive-kit-upper_secondary = ජ්‍යෙෂ්ඨ ද්විතීයික පාසල

## Promising something.

pledge-basket-title = ඔබ ගෙනෙන දේ
pledge-go-on = ඉදිරියට: කොහේටද, කවදාද
pledge-go-on-who = ඉදිරියට
pledge-back = ආපසු
pledge-kits = පන්තියක් හෝ සමාගමක් වෙනුවෙන් ගේනවාද?
pledge-kits-what = ළමයි කී දෙනෙකුටද කියලා තෝරන්න: අපි දේවල් ලැයිස්තුවට දානවා. පස්සේ ඔබට ඒවා වෙනස් කරන්න පුළුවන්.
pledge-kit = පාසලේ මොන වසරටද
pledge-kit-count = ළමයි කී දෙනාද
pledge-kits-button = ලැයිස්තුවට දාන්න
pledge-when-title = ඔබ ගේන්නේ කොහේටද, කවදාද
pledge-when-legend = තැනක් සහ වේලාවක් තෝරන්න
pledge-at-shop = කඩේදී
pledge-room =
    { $n-plural ->
        [one] තව ඉඩ { $n }ක් තියෙනවා
       *[other] තව ඉඩ { $n }ක් තියෙනවා
    }
pledge-more-hours =
    { $n-plural ->
        [one] තව දින { $n }ක්
       *[other] තව දින { $n }ක්
    }
pledge-point-full = මෙතන තව ඉඩ නැහැ.
pledge-nowhere = දැනට ඉඩ තියෙන වේලාවක් නැහැ. ඇමතුමක් දෙන්න: ගේන්න වේලාවක් එකතු වෙලා හොයාගමු.
pledge-confirm-title = බලලා පොරොන්දු වෙන්න
pledge-what = මොනවාද
pledge-where = කොහේටද, කවදාද
pledge-what-change = ගේන දේවල්
pledge-where-change = තැන සහ වේලාව
pledge-who = ඔබ ගැන
pledge-name = අපි ඔබට කතා කරන්නේ මොන නමින්ද
pledge-contact = අපි ඔබට ලියන්න ඕනේ කොහේටද
pledge-not-public = ඔබේ නම කවදාවත් අඩවියේ පේන්නේ නැහැ.
pledge-button = මම ගේනවා කියලා පොරොන්දු වෙනවා
pledge-item-lost = ඔබ තෝරපු දෙයක් තව ඕනේ නැහැ: අපි ඒක ලැයිස්තුවෙන් අයින් කළා.
pledge-ended-title = මේ එකතු කිරීම ඉවරයි
pledge-ended-what = අපි මුකුත් සටහන් කළේ නැහැ: මෙතනට මුකුත් ගේන්න එපා. දැන් එකතු කරන්නේ මොනවාද කියලා බලන්න.

error-basket-empty = අඩුම තරමේ එක දෙයක්වත් තෝරන්න: කීයක් ගේනවාද කියලා ලියන්න.
error-basket-large = එකපාර දේවල් වැඩියි. පොරොන්දු දෙකකට බෙදන්න.
error-quantity-zero = අඩුම තරමේ 1 කියලා ලියන්න, නැත්නම් හිස්ව තියන්න.
error-quantity-negative = බිංදුවට වඩා ලොකු ගණනක් ලියන්න, නැත්නම් හිස්ව තියන්න.
error-quantity-fraction = දශම නැති ගණනක් ලියන්න. උදාහරණයක්: 2.
error-quantity-huge = මේ ගණන ලොකු වැඩියි. ගොඩක් ගේනවා නම් ඇමතුමක් දෙන්න.
error-item-complete = මේ අතරේ ඔක්කොම පොරොන්දු වෙලා: මේ දේ අයින් කරන්න.
error-item-left =
    { $n-plural ->
        [one] තව ඕනේ { $n }ක් විතරයි: 1 කියලා ලියන්න.
       *[other] තව ඕනේ { $n }ක් විතරයි: අඩු ගණනක් ලියන්න.
    }
error-item-few = ඒ තරම් ඕනේ නැහැ: අඩු ගණනක් ලියන්න.
error-kit-count = ළමයි කී දෙනාද කියලා ලියන්න, 1 සිට 999 දක්වා.
error-pledge-place = කොහේටද කවදාද ගේන්නේ කියලා තෝරන්න.
error-window-full = ඒ වේලාවට තව ඉඩ නැහැ. වෙන වේලාවක් තෝරන්න.

## A promise.

pledge-page-title = ඔබේ පොරොන්දුව
pledge-status-promised = ස්තුතියි, අපි සටහන් කළා
pledge-status-received = ස්තුතියි, අපිට ලැබුණා
pledge-status-withdrawn = පොරොන්දුව ආපසු ගත්තා
pledge-status-lapsed = පොරොන්දුවේ කාලය ඉවරයි
pledge-thanks = අපි ඔබ එනකම් මෙතන ඉන්නවා:
pledge-received-thanks = ළමයෙක් ඒක පාසලේදී පාවිච්චි කරයි.
pledge-withdrawn-what = අපි දැන් ඔබ එනකම් ඉන්නේ නැහැ. වෙන කෙනෙකුට ඒ දේවල්ම පොරොන්දු වෙන්න පුළුවන්.
pledge-lapsed-what = නියම කාලයට ලැබුණේ නැහැ: වෙන කෙනෙකුට ඒ දේවල්ම පොරොන්දු වෙන්න පුළුවන්. ඒත් ඔබ ගෙනාවොත් ඒකත් හොඳයි.
pledge-place-gone = ඔබ තෝරපු වේලාවට කවුරුත් ඉන්නේ නැහැ: යන්න එපා. වෙන වේලාවක් තෝරන්න.
pledge-overdue = අපි ඔබ එනකම් හිටියා. වෙන වේලාවක් තෝරන්න, නැත්නම් ඇමතුමක් දෙන්න.
pledge-overdue-until = අපි ඔබ එනකම් හිටියා. ඔබේ පොරොන්දුව අපි { $until } දක්වා තියාගන්නවා: වෙන වේලාවක් තෝරන්න, නැත්නම් ඇමතුමක් දෙන්න.
pledge-changed = අපි ඔබේ පොරොන්දුව වෙනස් කළා.
pledge-drive = එකතු කිරීම
pledge-brought = ඔබ ගෙනාපු දේ
pledge-received-on = ලැබුණු දවස
pledge-keep-code = කේතය තියාගන්න: ඒකෙන් මේ පිටුව ආයෙත් හොයාගන්න පුළුවන්. දේවල් ගේනකොට කේතය කියන්න.
pledge-again = දැන් ඕනේ මොනවාද කියලා බලන්න
pledge-change = පොරොන්දුව වෙනස් කරන්න
pledge-change-button = සුරකින්න
pledge-change-late = පොරොන්දුව දැන් වෙනස් කරන්න බැහැ, නැත්නම් ඒක මේ අතරේ වෙනස් වෙලා. දැන් තියෙන විදිහ පහළින් බලන්න.
pledge-withdraw = මම ගේන්නේ නැහැ
pledge-withdraw-heading = ඔබට පොරොන්දුව ආපසු ගන්න ඕනේද?
pledge-withdraw-what = දේවල් ආපසු ලැයිස්තුවට යනවා: වෙන කෙනෙකුට ඒවා ගේන්න පුළුවන්.
pledge-withdraw-button = පොරොන්දුව ආපසු ගන්න
pledge-withdraw-late = ඔබේ දේවල් දැනටමත් ලැබිලා: ස්තුතියි.
pledge-keep = එපා, මම ගේනවා
pledge-erase-withdraws = පොරොන්දුව අවලංගු වෙනවා: දේවල් ආපසු ලැයිස්තුවට යනවා.
pledge-erase-keep = එපා, ආපසු පොරොන්දුවට
pledge-erased-what = මේ පොරොන්දුවෙන් ඉතුරු වෙන්නේ දේවල් කීයද කියන එක විතරයි.
pledge-gone-title = මේ පොරොන්දුව නැහැ

pledge-receipt = රිසිට්පත
pledge-receipt-title = පරිත්‍යාග කළ දේවල්වල රිසිට්පත
pledge-receipt-by = භාරගත්තේ
pledge-receipt-thanks = ස්තුතියි. ජාලයේ උපකාර කවුන්ටර හරහා මේ දේවල් ළමයින්ට ලැබෙනවා.
pledge-receipt-value = මේවා දේවල් විතරයි, මුදලින් වටිනාකමක් නැහැ: මේ රිසිට්පත බදු වැඩවලට වලංගු නැහැ.
pledge-receipt-print = මුද්‍රණය කරන්න
pledge-receipt-back = ආපසු පොරොන්දුවට
