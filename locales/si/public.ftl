# Home, municipalities, desks, search, and the pages about the site.

home-title = ඔබේ පවුලට උදව්, ගෙදර ළඟම
home-door-talk = කෙනෙක් එක්ක කතා කරන්න
home-door-talk-text = සවන් දෙනවා, මඟ පෙන්වනවා
home-door-callback = අපි ආපසු කතා කරනවා
home-door-appointment = මගේ හමුවීම
home-door-appointment-text = බලන්න, මාරු කරන්න, අවලංගු කරන්න
home-area = ඔබේ ප්‍රදේශය
home-desks = උපකාර කවුන්ටර
home-all-desks = හැම උපකාර කවුන්ටරයක්ම
home-who = අපි කවුද
home-no-network = අපි මේ අඩවිය සූදානම් කරනවා. දවස් කීපයකින් ආයෙත් එන්න.

search-label = ඔබ ඉන්නේ කොහේද?
search-hint =
    { $word ->
        [comune] නගරය හෝ ගම. උදාහරණයක්: { $example }
       *[municipio] ප්‍රදේශය හෝ නගර කලාපය (Municipio). උදාහරණයක්: { $example }
    }
search-title = හොයන්න
search-anything = ඔබ හොයන්නේ මොනවාද?
search-anything-hint = තැනක්, උපකාර කවුන්ටරයක්, උත්සවයක් හෝ සංවිධානයක්.
search-empty = වචනයක් ලියන්න. නැත්නම් ඔබ ඉන්න තැන තෝරන්න.
search-heading = ඔබ හෙව්වේ “{ $typed }”
search-none = “{ $typed }” හොයාගන්න බැරි වුණා
search-none-do =
    { $word ->
        [comune] වෙන වචනයක් හෝ අඩු වචන ගණනක් ලියලා බලන්න. නැත්නම් නගරය තෝරන්න.
       *[municipio] වෙන වචනයක් හෝ අඩු වචන ගණනක් ලියලා බලන්න. නැත්නම් නගර කලාපය තෝරන්න.
    }
search-area = ප්‍රදේශය: { $area }
search-instead = “{ $typed }” හොයාගන්න බැරි වුණා. අපි හොයන්නේ “{ $meant }”.
search-places = තැන් ({ $n })
search-desks = උපකාර කවුන්ටර ({ $n })
search-events = උත්සව සහ ක්‍රියාකාරකම් ({ $n })
search-drives = භාණ්ඩ එකතු කිරීම් ({ $n })
search-organisations = සංවිධාන ({ $n })
search-all = ඔක්කොම පෙන්වන්න ({ $n })
search-everything = මුළු අඩවියේම හොයන්න
search-again = ආයෙත් හොයන්න

municipalities-lead =
    { $word ->
        [comune] ඔබ ඉන්න තැන තෝරන්න.
       *[municipio] ඔබ ඉන්න තැන තෝරන්න. හැම නගර කලාපයක් (Municipio) යටම ඒකේ ප්‍රදේශවල නම් තියෙනවා.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] නගරය
           *[municipio] නගර කලාපය
        }
       *[other] { $word ->
            [comune] නගර { $n }ම බලන්න
           *[municipio] නගර කලාප { $n }ම බලන්න
        }
    }
municipalities-none = මෙතන තවම කිසිම නමක් නැහැ. දවස් කීපයකින් ආයෙත් එන්න.
municipality-desks = පවුල්වලට උපකාර කවුන්ටර
municipality-empty =
    { $word ->
        [comune] මේ අඩවියේ තවම { $name } උපකාර කවුන්ටර නැහැ. අපිට ඔබට ආපසු කතා කරන්න පුළුවන්. නැත්නම් පහළ තියෙන උපකාර කවුන්ටරයකට යන්න.
       *[municipio] මේ අඩවියේ තවම { $name } උපකාර කවුන්ටර නැහැ. අපිට ඔබට ආපසු කතා කරන්න පුළුවන්. නැත්නම් පහළ තියෙන උපකාර කවුන්ටරයකට යන්න.
    }
municipality-nearest = ළඟම තියෙන උපකාර කවුන්ටර
municipality-network =
    { $word ->
        [comune] { $name } ජාලය
       *[municipio] { $name } ජාලය
    }

desks-title = උපකාර කවුන්ටර
desks-lead = උපකාර කවුන්ටරය (sportello) පවුල්වලට විස්තර කියනවා, සවන් දෙනවා, මඟ පෙන්වනවා. ඇමතුමක් දෙන්න, නැත්නම් වේලාවක් වෙන් කරගන්න.
desks-none = තවම උපකාර කවුන්ටර නැහැ. අපි ඔබට ආපසු කතා කරනවා.
desk-state-now = දැන් දුරකථනයට උත්තර දෙනවා, { $time } දක්වා
desk-state-today = අද { $hours }
desk-state-tomorrow = හෙට { $hours }
desk-state-next = ඊළඟට: { $day } { $hours }
desk-state-stale = වේලාවන් තහවුරු නැහැ: කලින් ඇමතුමක් දෙන්න
desk-state-unconfirmed = වේලාවන් තහවුරු නැහැ

desk-stale = දවස් 60කට වැඩි කාලයක් කවුරුත් මේ විස්තර තහවුරු කරලා නැහැ (අන්තිමට තහවුරු කළේ: { $date }).
desk-never-verified = තවම කවුරුත් මේ විස්තර තහවුරු කරලා නැහැ.
desk-call-first = යන්න කලින් ඇමතුමක් දෙන්න.
desk-verified = විස්තර තහවුරු කළ දිනය: { $date }.
desk-all-times = ඉඩ තියෙන වේලාවන් ඔක්කොම
desk-none-free = දැනට ඉඩ නැහැ.
desk-by-phone = මෙතන හමුවීම ගන්නේ දුරකථනයෙන්.
desk-no-phone = මේ උපකාර කවුන්ටරයට දුරකථනයක් නැහැ: අපි ඔබට ආපසු කතා කරනවා.
desk-summary = කෙටියෙන්
desk-kinds = ඔබව හමුවෙන විදිහ
desk-languages = භාෂා
desk-languages-interpreter = { $languages }. වෙන් කරගනිද්දී පරිවර්තකයෙක් ඉල්ලන්න පුළුවන්.
desk-hours = විවෘත වේලාවන්
desk-phone-hours = දුරකථනයෙන්
desk-hours-from = { $hours }, { $date } සිට
desk-hours-until = { $hours }, { $date } දක්වා
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = අද වහලා
desk-closed-today-why = අද වහලා ({ $reason })
desk-closed-today-hours = අද { $from } සිට { $until } දක්වා වහලා
desk-closed-today-hours-why = අද { $from } සිට { $until } දක්වා වහලා ({ $reason })
desk-closed = { $date } වහලා
desk-closed-why = { $date } වහලා ({ $reason })
desk-closed-range = { $from } සිට { $until } දක්වා වහලා
desk-closed-range-why = { $from } සිට { $until } දක්වා වහලා ({ $reason })
desk-closed-hours = { $date }, { $hours } වහලා
desk-closed-hours-why = { $date }, { $hours } වහලා ({ $reason })
desk-closed-range-hours = { $from } සිට { $until } දක්වා, { $hours } වහලා
desk-closed-range-hours-why = { $from } සිට { $until } දක්වා, { $hours } වහලා ({ $reason })
desk-closed-holidays = නිවාඩු දවස්වල වහලා.
desk-open-extra = මේ දවසෙත් විවෘතයි: { $date }, { $hours }
desk-where = කොහේද
desk-topics = ඔබට කතා කරන්න පුළුවන් දේවල්

desk-index = මේ පිටුවේ තියෙන දේ
desk-for = කාටද
desk-for-text =
    { $word ->
        [comune] { $name } පවුල්වලට.
       *[municipio] { $name } පවුල්වලට.
    }
desk-how = කරන්නේ කොහොමද
desk-how-text = මේ අඩවියෙන් වේලාවක් වෙන් කරගන්න. නැත්නම් හමුවීමක් ගන්න ඇමතුමක් දෙන්න.
desk-how-phone = හමුවීමක් ගන්න ඇමතුමක් දෙන්න.
desk-how-callback = ඔබේ අංකය තියලා යන්න: අපි ආපසු කතා කරනවා.
desk-needed = ඕනේ දේවල්
desk-needed-name = වෙන් කරගන්න නමක් ඇති. අපි ලියකියවිලි ඉල්ලන්නේ නැහැ, හේතුව අහන්නෙත් නැහැ.
desk-needed-nothing = වෙන් කරගන්න මුකුත් ඕනේ නැහැ: ඔබට කේතයක් ලැබෙනවා. අපි ලියකියවිලි ඉල්ලන්නේ නැහැ, හේතුව අහන්නෙත් නැහැ.
desk-obtain = ඔබට ලැබෙන දේ
desk-times = කාලය සහ අවසන් දින
desk-times-horizon =
    { $n-plural ->
        [one] ඉදිරි දවස් { $n } ඇතුළත වේලාවක් වෙන් කරගන්න පුළුවන්.
       *[other] ඉදිරි දවස් { $n } ඇතුළත වේලාවක් වෙන් කරගන්න පුළුවන්.
    }
desk-times-notice =
    { $n-plural ->
        [one] අඩුම තරමේ පැය { $n }කට කලින් වෙන් කරගන්න.
       *[other] අඩුම තරමේ පැය { $n }කට කලින් වෙන් කරගන්න.
    }
desk-times-text = හමුවීම පටන් ගන්නකම් ඕනෑම වේලාවක ඒක මාරු කරන්න හෝ අවලංගු කරන්න පුළුවන්.
desk-access = සේවාව ගන්න
desk-access-button = වෙන වේලාවක් තෝරන්න
desk-terms = සේවාවේ කොන්දේසි
desk-terms-link = ඔබේ තොරතුරුවලින් අපි කරන දේ, ඒවා මකන දවස
desk-contacts = සම්බන්ධ වෙන්න
desk-contacts-phone = දුරකථනය { $phone }
desk-contacts-phone-hours = දුරකථනය { $phone }, { $hours }.

info-project-funders = සහාය දෙන අය
info-project-municipalities =
    { $word ->
        [comune] නගර
       *[municipio] නගර කලාප
    }

info-privacy-title = ඔබේ තොරතුරු
info-privacy-lead = අපි අහන්නේ පුළුවන් තරම් අඩුවෙන්. ඒවා ඉක්මනින් මකනවා.
info-privacy-asked = අපි අහන දේ
info-privacy-asked-name = වැඩිහිටියෙකුගේ මුල් නම, වාසගම නැතුව.
info-privacy-asked-contact = ඔබට දන්වන්න එක විදිහක්: දුරකථනය හෝ ඊමේල්. දෙකම නොදී ඉන්නත් පුළුවන්.
info-privacy-asked-language = ඔබේ භාෂාව, පරිවර්තකයෙක් ඕනේද කියන එක.
info-privacy-asked-topic = කියන්න කැමති නම් විතරක්, කතා කරන්න ඕනේ දේ සහ සටහනක්.
info-privacy-asked-callback = ආපසු කතා කරන්න: අංකය, භාෂාව සහ හොඳම වේලාව.
info-privacy-not-asked = අපි අහන්නේ නැති දේ
info-privacy-not-asked-text = ළමයින්ගේ නම්, උපන් දින, පුරවැසිභාවය, බදු අංකය (codice fiscale), ආදායම, එන්න හේතුව.
info-privacy-why = ඒවා මොකටද
info-privacy-why-text = ඒවා හමුවීමට විතරයි, වෙන කිසි දෙයකට නෙමෙයි: ඔබව හමුවෙන්න, ඔබට දන්වන්න, ඔබට ආපසු කතා කරන්න. මේක පොදු යහපත වෙනුවෙන් කරන කාර්යයක් (EU රෙගුලාසිය 2016/679, 6 වන වගන්තිය, 1 වන ඡේදය, e අකුර).
info-privacy-who = ඒවා දකින්නේ කවුද
info-privacy-who-text = ඔබ තෝරපු උපකාර කවුන්ටරයේ වැඩ කරන අය සහ මේ අඩවිය නඩත්තු කරන අය විතරයි. අපි ඒවා වෙන කාටවත් දෙන්නේ නැහැ.
info-privacy-network = මේ අඩවිය { $network } ජාලයේ. ප්‍රශ්නයක් තියෙනවා නම් උපකාර කවුන්ටරයකට ඇමතුමක් දෙන්න.
info-privacy-until = අපි ඒවා මකන්නේ කවදාද
info-privacy-until-text = හමුවීමෙන් දවස් 30කට පස්සේ. ආපසු ඇමතුමකට දුන්න අංකය: ඉල්ලලා දවස් 30කට පස්සේ. දවස ඔබේ හමුවීමේ පිටුවේ ලියලා තියෙනවා.
info-privacy-until-application = ජාලයට එකතු වෙන්න සංවිධානයක් කරන ඉල්ලීම: කවුරුත් තීරණයක් ගත්තේ නැත්නම්, අන්තිමට වෙනස් කරලා මාස හයකට පස්සේ.
info-privacy-until-feedback = පිටුවකට අදහසක් දෙනකොට ඔබ ලියන දේ: මාස හයකට පස්සේ. තරු ඉතුරු වෙනවා, දුන්නේ කවුද කියලා කියන්නේ නැහැ.
info-privacy-now = ඊට කලින් වුණත්, ඕනෑම වේලාවක ඔබේ හමුවීමේ පිටුවෙන් ඒවා මකන්න පුළුවන්.
info-privacy-counts = ඊට පස්සේ ඉතුරු වෙන්නේ සංඛ්‍යා විතරයි. ඒ, පවුල් කීයක් ආවාද කියලා දැනගන්න. ඔබ කවුද කියලා ඒවායින් දැනගන්න බැහැ.
info-privacy-rights = ඔබේ අයිතිවාසිකම්
info-privacy-rights-text = ඔබේ තොරතුරු බලන්න, හරිගස්සන්න හෝ මකන්න කියලා උපකාර කවුන්ටරයෙන් ඉල්ලන්න පුළුවන්. ඉතාලියේ පෞද්ගලික දත්ත ආරක්ෂා කරන අධිකාරියටත් (Garante per la protezione dei dati personali) කියන්න පුළුවන්.
info-privacy-cookies = කුකී (cookie)
info-privacy-cookies-text = අපි පාවිච්චි කරන්නේ එක කුකියක් විතරයි. ඒ, ඔබේ භාෂාව මතක තියාගන්න. වෙළඳ දැන්වීම් නැහැ, ඔබ ගැන විස්තර එකතු කරන්නේ නැහැ. කිසිම පිටුවක් වෙන අඩවිවලට සම්බන්ධ වෙන්නේ නැහැ.
info-privacy-logs = අඩවියට ආපු බවට තාක්ෂණික සටහනක් දවස් හතක් තියාගන්නවා. ඒකේ සම්පූර්ණ අන්තර්ජාල ලිපිනය නැහැ.
info-privacy-reads = පිටුවක් කීපාරක් කියෙව්වාද කියලා අපි ගණන් කරනවා. කියෙව්වේ කවුද කියලා අපි දන්නේ නැහැ.

info-accessibility-title = ප්‍රවේශ පහසුව
info-accessibility-lead = මේ අඩවිය හැමෝටම වැඩ කරන්න ඕනේ: පරණ දුරකථනයක, යතුරු පුවරුවෙන්, තිරය කියවන මෘදුකාංගයකින්, JavaScript නැතුව.
info-accessibility-standard = අපි පිළිපදින ප්‍රමිති
info-accessibility-standard-text = WCAG 2.2, AA මට්ටම, සහ යුරෝපීය ප්‍රමිතිය EN 301 549.
info-accessibility-how = අපි පරීක්ෂා කරන විදිහ
info-accessibility-how-text = හැම වෙනස් කිරීමකදීම හැම පිටුවක්ම ස්වයංක්‍රීය පරීක්ෂාවලින් බලනවා: යතුරු පුවරුවෙන්, පටු තිරයක, දකුණේ සිට වමට.
info-accessibility-how-far = ස්වයංක්‍රීය පරීක්ෂාවලට හැම දෙයක්ම හොයාගන්න බැහැ. පිට විශේෂඥයෝ තවම මේ අඩවිය පරීක්ෂා කරලා නැහැ.
info-accessibility-checks = අන්තිම පරීක්ෂණ
info-accessibility-checked = අන්තිම සම්පූර්ණ පරීක්ෂණය { $date }, භාෂා: { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: පිටු { $n }ක්, වැරදි නැහැ
       *[other] { $tool }: පිටු { $n }ක්, වැරදි නැහැ
    }
info-accessibility-report = වැඩ කරන්නේ නැති දෙයක් තියෙනවාද?
info-accessibility-report-phone = උපකාර කවුන්ටරයකට ඇමතුමක් දෙන්න: අපි කතා කරලා උදව් කරනවා.

info-legal-title = නීතිමය සටහන්
info-legal-licence = අන්තර්ගතයේ බලපත්‍රය
info-legal-licence-text = ගත්ත තැන සඳහන් කරලා, මේ අඩවියේ තියෙන දේවල් නිදහසේ පාවිච්චි කරන්න පුළුවන් (CC BY 4.0 බලපත්‍රය).
info-legal-licence-formal = 2005 මාර්තු 7 දිනැති අංක 82 දරන ව්‍යවස්ථාදායක නියෝගයේ (CAD, ඩිජිටල් පරිපාලන සංග්‍රහය) 52 වන වගන්තියේ “open by default” (මුල සිටම විවෘත) මූලධර්මය අනුව, වෙනත් ලෙසකින් සඳහන් කර නැති විට (තුන්වන පාර්ශ්වවල ඇතුළත් කළ අන්තර්ගතය ද ඇතුළුව), මේ අඩවියේ පළ කරන දත්ත, ලේඛන සහ තොරතුරු නිකුත් කරන්නේ { $licence } යටතේයි. ඒ නිසා පාවිච්චි කරන අයට මේ දේවල් ඕනෑම මාධ්‍යයකින් සහ ඕනෑම ආකාරයකින් බෙදාගන්න (පිටපත් කරන්න, බෙදාහරින්න, පොදු ජනතාවට සන්නිවේදනය කරන්න, පොදු තැනක ප්‍රදර්ශනය කරන්න), රඟදක්වන්න, ඉදිරිපත් කරන්න සහ කියවන්න නිදහස තියෙනවා. වාණිජ අරමුණු ද ඇතුළුව ඕනෑම අරමුණකට ඒවා වෙනස් කරන්න (වෙනත් හැඩයකට හරවා, ඒවායින් හදන අලුත් කෘතිවලට යොදාගන්න) ද නිදහස තියෙනවා. එකම යුතුකම මූලාශ්‍රය සඳහන් කිරීමයි. අමතර සීමා පනවන්න බැහැ.
info-legal-licence-link = CC BY 4.0 බලපත්‍රය
info-legal-software = මෘදුකාංගය
info-legal-software-text = මේ අඩවිය වැඩ කරන්නේ Vicino කියන නිදහස් මෘදුකාංගයෙන් (EUPL-1.2 බලපත්‍රය).
info-legal-data = වෙන අයගේ දත්ත
info-legal-data-text = නගරවල නම් සහ ජනගහනය: ISTAT, CC BY 3.0 IT බලපත්‍රය.
info-legal-liability = වේලාවන් සහ ලිපින
info-legal-liability-text = විස්තර තහවුරු කළේ කවදාද කියලා හැම උපකාර කවුන්ටරයකම ලියලා තියෙනවා. සැකයක් තියෙනවා නම් ඇමතුමක් දෙන්න.

info-faq-title = නිතර අහන ප්‍රශ්න
info-faq-account = මම ගිණුමක් හදන්න ඕනේද?
info-faq-account-text = නැහැ. ගිණුමක්වත් මුරපදයක්වත් ඕනේ නැහැ.
info-faq-documents = මම ලියකියවිලි ගේන්න ඕනේද?
info-faq-documents-text = වෙන් කරගන්න නම් ඕනේ නැහැ. උපකාර කවුන්ටරයට මොනවා හරි ඕනේ නම්, ඒක “ගේන්න ඕනේ දේ” යටතේ ලියලා තියෙනවා.
info-faq-no-contact = මට දුරකථනයක් හෝ ඊමේල් නැහැ. වෙන් කරගන්න පුළුවන්ද?
info-faq-no-contact-text = පුළුවන්. ඔබට අකුරු සහ ඉලක්කම් 6ක කේතයක් ලැබෙනවා: ඒක කොළයක ලියාගන්න.
info-faq-language = මට ඉතාලි හොඳට කතා කරන්න බැහැ. මොකද කරන්නේ?
info-faq-language-text = උඩින් ඔබේ භාෂාව තෝරන්න. වෙන් කරගනිද්දී පරිවර්තකයෙක් ඉල්ලන්න පුළුවන්. හැම උපකාර කවුන්ටරයකම කතා කරන භාෂා ලියලා තියෙනවා.
info-faq-change = මට වැරදුණා, නැත්නම් මට එන්න බැරි වුණා.
info-faq-change-text = “මගේ හමුවීම” විවෘත කරන්න: ඒක පටන් ගන්නකම් මාරු කරන්න හෝ අවලංගු කරන්න පුළුවන්. නැත්නම් ඇමතුමක් දෙන්න.
info-faq-lost = මගේ කේතය නැති වුණා.
info-faq-lost-text = ඔබ වෙන් කරගත්ත උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.
info-faq-full = ඉඩ නැහැ. මොකද කරන්නේ?
info-faq-full-text = ළඟ තියෙන උපකාර කවුන්ටර බලන්න. නැත්නම් ඔබේ අංකය තියලා යන්න: අපි ආපසු කතා කරනවා.
info-faq-shared-phone = මගේ දුරකථනය වෙන අයත් පාවිච්චි කරනවා.
info-faq-shared-phone-text = කෙටි පණිවිඩවල අපි ඔබේ නමවත් හේතුවවත් ලියන්නේ නැහැ. හැම පිටුවකම උඩ “ඉක්මනින් පිටවෙන්න” තියෙනවා.

desk-silent-link = අංකයට උත්තර නැද්ද?
desk-silent-title = අංකයට උත්තර නැහැ
desk-silent-what = උත්තර දෙන වේලාවට ඔබ { $desk }, { $phone } ඇමතුවාද? කවුරුත් උත්තර දුන්නේ නැද්ද? අපිට කියන්න: පවුල් කීපයකටම එහෙම වුණොත්, අපි ඒක බලන්න කියනවා.
desk-silent-button = ඔව්, උත්තර නැහැ
desk-silent-thanks = ස්තුතියි, අපි සටහන් කරගත්තා
desk-silent-next = මේ අතරේ උදව් ඕනේ නම්, අපි ඔබට ආපසු කතා කරනවා.
