# What takes place: the list, an event, the archive.

events-title = උත්සව සහ ක්‍රියාකාරකම්
events-lead = ළමයින්ට සහ පවුල්වලට උත්සව, වැඩමුළු, චාරිකා සහ මුණගැසීම්.
events-dates = දින
events-found =
    { $n-plural ->
        [one] දින { $n }ක්
       *[other] දින { $n }ක්
    }
events-none = දැනට දින නැහැ. දවස් කීපයකින් ආයෙත් එන්න.
events-none-such = ඔබ තෝරපු විදිහට මුකුත් නැහැ. තේරීමක් අඩු කරන්න, නැත්නම් දින ඔක්කොම බලන්න.
events-show-all = දින ඔක්කොම පෙන්වන්න
events-embed-all = ක්‍රියාකාරකම් ඔක්කොම, කරන අය, ලියාපදිංචි වෙන විදිහ
events-archive = ඉවර වුණු ක්‍රියාකාරකම්
events-archive-none = මෙතන තවම මුකුත් නැහැ.

events-when = කවදාද
events-when-coming = ඔක්කොම
events-when-today = අද
events-when-weekend = සෙනසුරාදා සහ ඉරිදා
events-when-month = මේ මාසේ
events-as-month = මාසයේ දින දර්ශනය
events-as-list = ලැයිස්තුවක් විදිහට
events-months = වෙන මාස
events-month-title = { $month } වැඩසටහන්
events-month-none = මේ මාසෙට තවම මුකුත් නැහැ.
events-from = මේ දවසේ සිට
events-until = මේ දවස දක්වා
events-narrow = තව තේරීම්
events-any = ඕනෑම එකක්
events-municipality =
    { $word ->
        [comune] නගරය
       *[municipio] නගර කලාපය
    }
events-age = ළමයාගේ වයස
events-age-years =
    { $n-plural ->
        [one] අවුරුදු { $n }
       *[other] අවුරුදු { $n }
    }
events-kind = මොනවාද
events-language = භාෂාව
events-free = ගෙවන්න ඕනේ නැති ඒවා විතරක්

pager-label = පිටු
pager-before = කලින් පිටුව
pager-after = ඊළඟ පිටුව
pager-here = පිටුව { $page } / { $pages }

event-kind-party = උත්සවය
event-kind-show = සංදර්ශනය
event-kind-workshop = නිර්මාණ වැඩමුළුව
event-kind-laboratory = ප්‍රජා වැඩමුළුව
event-kind-course = පාඨමාලාව
event-kind-trip = චාරිකාව
event-kind-meeting = මුණගැසීම
event-kind-volunteering = ස්වේච්ඡා සේවය
event-kind-other = වෙනත්

event-when-where = කවදාද, කොහේද
event-together = මෙතන ඉඳන් අපි එකට පයින් යනවා.
event-online = අන්තර්ජාලයෙන්
event-online-enter = දැන් ඇතුල් වෙන්න
event-online-later = අන්තර්ජාලයෙන්. පටන් ගන්න වේලාවට ලින්ක් එක මෙතන පෙන්වනවා.
event-other-dates = වෙන දින
event-more = කරන්නේ මොනවාද
event-outcome = වැඩසටහන ගිය හැටි
event-organisers = සංවිධානය කරන අය
event-participants = සහභාගි වෙන අය
event-for = මේ තැන්වල පවුල්වලට

event-cost = කීයක් යනවාද
event-cost-free = නොමිලේ
event-cost-offering = කැමති මුදලක්
event-cost-offering-explained = කැමති ගාණක් දෙන්න. නොදුන්නත් කමක් නැහැ.
event-cost-price =
    { $n-plural ->
        [one] එක් කෙනෙකුට යූරෝ { $n }
       *[other] එක් කෙනෙකුට යූරෝ { $n }
    }
event-cost-price-exact = එක් කෙනෙකුට යූරෝ { $amount }
event-ages = කාටද
event-ages-all = ඕනෑම වයසකට
event-ages-from =
    { $n-plural ->
        [one] අවුරුදු { $n } සිට
       *[other] අවුරුදු { $n } සිට
    }
event-ages-until =
    { $n-plural ->
        [one] අවුරුදු { $n } දක්වා
       *[other] අවුරුදු { $n } දක්වා
    }
event-ages-between =
    { $n-plural ->
        [one] අවුරුදු { $from } සිට { $n } දක්වා
       *[other] අවුරුදු { $from } සිට { $n } දක්වා
    }

event-called-off = මේක අවලංගුයි, තියෙන්නේ නැහැ. යන්න එපා.
event-called-off-short = අවලංගුයි
event-moved = දවස හෝ තැන වෙනස් වුණා. අලුත් ඒවා පහළින් තියෙනවා.
event-moved-short = මාරු කළා
event-moved-from = මාරු කළා. කලින් තිබුණේ: { $when }, { $place }.
event-moved-from-time = මාරු කළා. කලින් තිබුණේ: { $when }.
event-over = මේක ඉවරයි.
event-full-short = ඉඩ ඉවරයි
event-full = ඉඩ ඉවරයි.
event-just-come = ලියාපදිංචි වෙන්න ඕනේ නැහැ: නිකන්ම එන්න.
event-sign-up = ඉඩ සීමිතයි: ලියාපදිංචි වෙන්න.
event-sign-up-closed = ලියාපදිංචිය ඉවරයි. ඉඩ තියෙනවාද දැනගන්න ඇමතුමක් දෙන්න.
event-add-calendar = දින දර්ශනයට දාන්න

events-door-text = ඔබට ළඟ, ගොඩක් වෙලාවට නොමිලේ
events-here = ඊළඟ උත්සව සහ ක්‍රියාකාරකම්
events-all-here = උත්සව සහ ක්‍රියාකාරකම් ඔක්කොම

feeds-title = ඔබේ දින දර්ශනයට දින
feeds-what = අලුත් දින සහ වෙනස්කම් ඔබේ දුරකථනයේ දින දර්ශනයට ඉබේම එනවා.
feeds-button = දින දර්ශනයෙන් ලබාගන්න
feeds-by-hand = මුකුත් විවෘත වුණේ නැත්නම්, මේ ලිපිනය පිටපත් කරලා ඔබේ දින දර්ශනයේ “URL” කියලා අහන තැනට දාන්න:
feeds-readers = පුවත් කියවනයක් පාවිච්චි කරන අයට: { $rss } හෝ { $atom }.

share-title = අනිත් අයටත් කියන්න
share-whatsapp = WhatsApp එකෙන් යවන්න
share-mail = ඊමේල් එකෙන් යවන්න
share-copy = ලිපිනය පිටපත් කරන්න
share-copied = පිටපත් වුණා

event-next = දැන් තියෙන්නේ මොනවාද

poster-title = මුද්‍රණය කරන පෝස්ටරය
poster-how = මේ කොළය මුද්‍රණය කරලා එල්ලන්න. QR කේතයෙන් වැඩසටහනේ පිටුව විවෘත වෙනවා.
poster-paper = කොළේ ප්‍රමාණය
poster-image = යවන්න පින්තූරයක්
poster-code = වැඩසටහනේ පිටුව විවෘත කරන QR කේතය
poster-phone = දුරකථනය

sign-up-title = ලියාපදිංචි වෙන්න
sign-up-adults = වැඩිහිටියන් කී දෙනාද
sign-up-children = ළමයි කී දෙනාද
sign-up-children-of = අවුරුදු { $from } සිට { $until } දක්වා ළමයි
sign-up-children-gift = { $size } තෑග්ගක් ගන්න ළමයි
sign-up-gift = තෑගිවල ප්‍රමාණය
sign-up-gift-any = ඕනෑම එකක්
sign-up-gift-small = පොඩි
sign-up-gift-medium = මධ්‍යම
sign-up-gift-large = ලොකු
sign-up-stage = මොන කොටසටද
sign-up-stage-full = { $time }: ඉඩ ඉවරයි
sign-up-arrival = එන වේලාව
sign-up-arrival-hint = ටික ටික එනවා නම් කාටවත් පෝලිමේ ඉන්න වෙන්නේ නැහැ.
sign-up-arrival-any = මුලින්ම ඉඩ තියෙන වේලාව
sign-up-wait = ඉඩ ඉවර නම්, මාව පොරොත්තු ලැයිස්තුවට දාන්න
sign-up-name = ඔබේ නම
sign-up-contact = වෙනසක් වුණොත් දන්වන්න ඕනේ කොහේටද
sign-up-contact-hint = දුරකථනය හෝ ඊමේල්. කැමති නම් දෙකම හිස්ව තියන්න: අන්තිමට ඔබට තියාගන්න කේතයක් ලැබෙනවා.
sign-up-language = පණිවිඩවල භාෂාව
sign-up-privacy = අපි නම සහ දුරකථනය හෝ ඊමේල් { $date } දින මකනවා.
sign-up-button = ලියාපදිංචි වෙන්න
sign-up-back = ආපසු වැඩසටහනට
sign-up-left =
    { $n-plural ->
        [one] තව ඉඩ { $n }ක් තියෙනවා.
       *[other] තව ඉඩ { $n }ක් තියෙනවා.
    }
sign-up-full = ඉඩ ඉවරයි. පොරොත්තු ලැයිස්තුවට එකතු වෙන්න පුළුවන්.

error-count = ගණනක් ලියන්න. උදාහරණයක්: 2.
error-nobody = කී දෙනෙක් එනවාද කියලා ලියන්න.
error-party-large =
    { $n-plural ->
        [one] එක ලියාපදිංචියකින් එන්න පුළුවන් { $n } කෙනෙකුට විතරයි.
       *[other] එක ලියාපදිංචියකින් වැඩිම වුණොත් { $n } දෙනෙකුට එන්න පුළුවන්.
    }
error-places-left =
    { $n-plural ->
        [one] තව තියෙන්නේ ඉඩ { $n }ක් විතරයි.
       *[other] තව තියෙන්නේ ඉඩ { $n }ක් විතරයි.
    }
error-places-wait = අඩු ගණනක් තෝරන්න, නැත්නම් පොරොත්තු ලැයිස්තුව තෝරන්න.
error-arrival-full = ඒ වේලාවට තව ඉඩ නැහැ. වෙන වේලාවක් තෝරන්න.
error-wait-contact = පොරොත්තු ලැයිස්තුවට දුරකථනය හෝ ඊමේල් ඕනේ: එතකොට අපිට ඔබට දන්වන්න පුළුවන්.
error-signed-up-already = මේ දුරකථනයෙන් හෝ ඊමේල් එකෙන් දැනටමත් ලියාපදිංචි වෙලා. අපි ඔබට එවපු ලින්ක් එක විවෘත කරන්න.
error-sign-up-closed = මේ දවසේ ලියාපදිංචිය ඉවරයි.

sign-up-page-title = ඔබේ ලියාපදිංචිය
sign-up-status-confirmed = ඔබ ලියාපදිංචියි
sign-up-status-waiting = ඔබ පොරොත්තු ලැයිස්තුවේ
sign-up-status-offered = ඔබට ඉඩක් තියෙනවා
sign-up-status-lapsed = ඉඩ තියාගත්ත කාලය ඉවරයි
sign-up-status-left = ලියාපදිංචිය අවලංගු කළා
sign-up-status-called_off = වැඩසටහන තියෙන්නේ නැහැ
sign-up-waiting =
    { $n-plural ->
        [one] ඔබට කලින් පවුල් { $n }ක් බලාගෙන ඉන්නවා. ඉඩක් ලැබුණු ගමන් අපි ඔබට ලියනවා.
       *[other] ඔබට කලින් පවුල් { $n }ක් බලාගෙන ඉන්නවා. ඉඩක් ලැබුණු ගමන් අපි ඔබට ලියනවා.
    }
sign-up-offered = ඉඩ ඔබට { $until } දක්වා අපි තියාගන්නවා.
sign-up-accept = මට ඉඩ ඕනේ
sign-up-lapsed = ඉඩ ඊළඟ පවුලට ගියා. ඔබට ආයෙත් ලියාපදිංචි වෙන්න පුළුවන්.
sign-up-event = වැඩසටහන
sign-up-code = ඔබේ කේතය
sign-up-keep-code = කේතය තියාගන්න: ඒකෙන් මේ පිටුව ආයෙත් හොයාගන්න පුළුවන්.
sign-up-who = එන අය
sign-up-leave = මම එන්නේ නැහැ
sign-up-leave-heading = ඔබට ලියාපදිංචිය අවලංගු කරන්න ඕනේද?
sign-up-leave-what = ඔබේ ඉඩ වෙන පවුලකට යනවා.
sign-up-leave-button = ලියාපදිංචිය අවලංගු කරන්න
sign-up-keep = එපා, මම එනවා
sign-up-change = එන අය වෙනස් කරන්න
sign-up-change-button = සුරකින්න
sign-up-change-keep = තියෙන විදිහටම තියන්න
sign-up-changed = අපි ඔබේ ලියාපදිංචිය වෙනස් කළා.
sign-up-change-late = ලියාපදිංචිය දැන් වෙනස් කරන්න බැහැ: වැඩසටහන පටන් අරන්, නැත්නම් ලියාපදිංචිය මේ අතරේ වෙනස් වෙලා. දැන් තියෙන විදිහ පහළින් බලන්න.
sign-up-arrival-none = වේලාවක් නැහැ
error-places-no-more = තවත් ඉඩ නැහැ. ඔබට තියෙන ඉඩ ඔබේමයි.
error-places-more =
    { $n-plural ->
        [one] ඔබේ ඉඩ ඇරුණාම තව තියෙන්නේ ඉඩ { $n }ක් විතරයි.
       *[other] ඔබේ ඉඩ ඇරුණාම තව තියෙන්නේ ඉඩ { $n }ක් විතරයි.
    }
error-places-others-wait = අමතරව එන අයට වෙනම පොරොත්තු ලැයිස්තුවේ ලියාපදිංචි වෙන්න පුළුවන්.
error-places-ever =
    { $n-plural ->
        [one] ඔක්කොම තියෙන්නේ ඉඩ { $n }යි.
       *[other] ඔක්කොම තියෙන්නේ ඉඩ { $n }යි.
    }
sign-up-erase-what = අපි නම, දුරකථනය සහ ඊමේල් මකනවා. මැකුවාට පස්සේ ආපසු ගන්න බැහැ.
sign-up-erase-leaves = ලියාපදිංචිය අවලංගු වෙනවා, ඉඩ වෙන පවුලකට යනවා.
sign-up-erase-keep = එපා, ආපසු ලියාපදිංචියට
sign-up-erased-what = මේ ලියාපදිංචියෙන් ඉතුරු වෙන්නේ කී දෙනෙක්ද කියන එක විතරයි.
sign-up-gone-title = මේ ලියාපදිංචිය නැහැ
sign-up-gone = ලින්ක් එක වැරදියි, නැත්නම් තොරතුරු දැනටමත් මකලා.

party-of-age = අවුරුදු { $from }–{ $until }: { $n }
party-of-gift = තෑග්ග { $size }: { $n }
party-with-gift = { $who } (තෑග්ග { $size })
