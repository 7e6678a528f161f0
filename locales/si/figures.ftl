# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = අපේ සංඛ්‍යා: { $year }
figures-lead = හමුවීම් කීයක් ඉල්ලුවාද, ඒවාට මොකද වුණේ. හැම එකක්ම ගණන් කරන්නේ හමුවීම තියෙන මාසෙට. මෙතන කාගේවත් නමක් නැහැ.
figures-years = අවුරුද්ද තෝරන්න
figures-none = මේ කාලෙට තවම හමුවීම් නැහැ.
figures-whole-months = මේ අවුරුද්දෙන් අපි ගණන් කරන්නේ ඉවර වුණු මාස විතරයි.
figures-hidden = කාවවත් හඳුනාගන්න බැරි වෙන්න, 1 සිට 4 දක්වා සංඛ්‍යා ලියන්නේ { $few } කියලා. ඕනේ තැන්වල තව සංඛ්‍යාවකුත් හංගනවා. එතකොට ගණන් හදලා පළවෙනි එක හොයාගන්න බැහැ. වැඩියෙන් දේවල් හෙළි කරන වගු මෙතන නැහැ.
figures-withheld = හංගලා
figures-chart-what = { $title }: පහළ වගුවේ හැම පේළියකටම තීරුවක්.
figures-median =
    { $n-plural ->
        [one] පවුල්වලින් භාගයක්, ඉල්ලපු දවසේ සිට හමුවීම දක්වා බලාගෙන ඉන්නේ වැඩිම වුණොත් දවස් { $n }යි.
       *[other] පවුල්වලින් භාගයක්, ඉල්ලපු දවසේ සිට හමුවීම දක්වා බලාගෙන ඉන්නේ වැඩිම වුණොත් දවස් { $n }යි.
    }

figures-asked = ඉල්ලපු
figures-kept = සිද්ධ වුණු
figures-missed = පවුල ආවේ නැති
figures-not-kept = සිද්ධ නොවුණු
figures-cancelled = අවලංගු කළ
figures-cancelled-family = පවුල අවලංගු කළ
figures-cancelled-desk = උපකාර කවුන්ටරය අවලංගු කළ
figures-open = තව එන්න තියෙන, හෝ සටහනක් නැති
figures-interpreter-wanted = පරිවර්තකයෙක් එක්ක
figures-interpreter-not = පරිවර්තකයෙක් නැතුව
figures-total = එකතුව

figures-by-month = මාසය අනුව
figures-month = මාසය
figures-by-municipality = ප්‍රදේශය අනුව
figures-municipality = ප්‍රදේශය
figures-by-desk = උපකාර කවුන්ටරය අනුව
figures-desk = උපකාර කවුන්ටරය
figures-unpublished = දැන් පළ කරන්නේ නැහැ
figures-by-language = භාෂාව අනුව
figures-language = භාෂාව
figures-by-kind = හමුවෙන විදිහ අනුව
figures-kind = විදිහ
figures-kind-none = අහලා නැහැ
figures-by-interpreter = පරිවර්තකයෙක් ඉල්ලීම්
figures-interpreter = පරිවර්තක
figures-by-wait = ඉල්ලීමත් හමුවීමත් අතර දවස්
figures-wait = බලා සිටීම
figures-wait-0 = දවසකට අඩු
figures-wait-1-3 = දවස් 1 සිට 3 දක්වා
figures-wait-4-7 = දවස් 4 සිට 7 දක්වා
figures-wait-8-14 = දවස් 8 සිට 14 දක්වා
figures-wait-15-30 = දවස් 15 සිට 30 දක්වා
figures-wait-31 = දවස් 30ට වැඩි

figures-open-data = විවෘත දත්ත
figures-licence = මේ සංඛ්‍යා ඔබටත් පාවිච්චි කරන්න පුළුවන්, බලපත්‍රය { $licence }: ගත්තේ කොහෙන්ද කියලා සඳහන් කළාම ඇති. ගොනුව අර්ධ තිත් (;) වලින් වෙන් කළ CSV එකක්. පැතුරුම්පතකින් විවෘත කරන්න පුළුවන්.
figures-file = CSV ගොනුව බාගන්න
figures-file-year = අවුරුද්ද
figures-file-table = වගුව
figures-file-row = පේළිය
figures-file-measure = මිනුම
figures-file-count = සංඛ්‍යාව

erased-title = අපි ඔබේ තොරතුරු මැකුවා
erased-what = { $network } ඔබ ගැන දැනගෙන හිටපු හැම දෙයක්ම මැකුවා:
erased-bookings =
    { $n-plural ->
        [one] හමුවීම් { $n }ක්
       *[other] හමුවීම් { $n }ක්
    }
erased-callbacks =
    { $n-plural ->
        [one] ආපසු ඇමතුමකට ඉල්ලීම් { $n }ක්
       *[other] ආපසු ඇමතුමකට ඉල්ලීම් { $n }ක්
    }
erased-unfinished =
    { $n-plural ->
        [one] පටන් අරන් ඉවර නොකළ වෙන් කිරීම් { $n }ක්
       *[other] පටන් අරන් ඉවර නොකළ වෙන් කිරීම් { $n }ක්
    }
erased-pledges = පරිත්‍යාග පොරොන්දු: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] වැඩසටහනකට ලියාපදිංචි { $n }ක්
       *[other] වැඩසටහන්වලට ලියාපදිංචි { $n }ක්
    }
erased-called-off =
    { $n-plural ->
        [one] තව හමුවීම් { $n }ක් එන්න තිබුණා: ඒක අවලංගුයි.
       *[other] තව හමුවීම් { $n }ක් එන්න තිබුණා: ඒවා අවලංගුයි.
    }
erased-number = මේ රිසිට්පතේ අංකය
