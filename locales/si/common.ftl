# The words that every page and message shares.

date-time = { $date }, { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] මිනිත්තු { $n }
       *[other] මිනිත්තු { $n }
    }

language-it = ඉතාලි
language-en = ඉංග්‍රීසි
language-ar = අරාබි
language-fil = පිලිපීනෝ
language-zh-hans = චීන
language-es = ස්පාඤ්ඤ
language-si = සිංහල
language-ro = රුමේනියානු
language-uk = යුක්‍රේන
language-bn = බෙංගාලි
language-sq = ඇල්බේනියානු
language-fr = ප්‍රංශ
language-ur = උර්දු

kind-in_person = කවුන්ටරයට ඇවිත්
kind-in_person-hint = ඔබ උපකාර කවුන්ටරයට එනවා
kind-phone = දුරකථනයෙන්
kind-phone-hint = ඔබ තෝරන වේලාවට අපි ඔබට කතා කරනවා
kind-video = වීඩියෝ ඇමතුමකින්
kind-video-hint = අපි වීඩියෝ ඇමතුමකින් මුණගැහෙනවා
kind-in_person-inline = කවුන්ටරයට ඇවිත්
kind-phone-inline = දුරකථනයෙන්
kind-video-inline = වීඩියෝ ඇමතුමකින්

topic-services = ගෙදර ළඟ තියෙන සේවා
topic-activities = ළමයින්ට ක්‍රියාකාරකම්
topic-school = පාසල සහ පාසල් බඩු
topic-listening = සවන් දීම සහ මඟ පෙන්වීම
topic-none = කතා කරද්දී කියන්නම්

hour-any = ඕනෑම වේලාවක
hour-morning = උදේ
hour-midday = දවල් දොළහත් තුනත් අතර
hour-afternoon = හවස

status-arrived = ඔබ උපකාර කවුන්ටරයට ඇවිත්
status-seen = ඉවරයි
status-missed = ඔබ ආවේ නැහැ

fact-when = කවදාද
fact-where = කොහේද
fact-desk = උපකාර කවුන්ටරය
fact-how = කොහොමද
fact-topic = කතා කරන දේ
fact-note = සටහන
fact-bring = ගේන්න ඕනේ දේ
fact-bring-nothing = ගේන්න ඕනේ දෙයක් උපකාර කවුන්ටරය කියලා නැහැ.
fact-code = ඔබේ කේතය
fact-phone = උපකාර කවුන්ටරයේ දුරකථනය
fact-name = නම
fact-your-phone = ඔබේ දුරකථනය
fact-email = ඊමේල්
fact-language = භාෂාව
fact-languages = භාෂා
fact-interpreter = පරිවර්තක
fact-hours = විවෘත වේලාවන්
fact-best-hour = හොඳම වේලාව

where-on-booking = ලිපිනය උපකාර කවුන්ටරය ඔබට කියනවා.
where-ask = ලිපිනය දැනගන්න උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.
where-phone-number = අපි මේ අංකයට කතා කරනවා: { $phone }.
where-phone-call-us = ඔබ තෝරපු වේලාවට උපකාර කවුන්ටරයට ඇමතුමක් දෙන්න.
where-video = වීඩියෝ ඇමතුමකින්. උපකාර කවුන්ටරය ඔබට ලින්ක් එක එවනවා.
where-steps-none = ඇතුල් වෙන තැන පඩි නැහැ.
where-steps = පඩි තියෙනවා.
where-directions = සිතියම බලන්න

yes = ඔව්
no = නැහැ
button-back = ආපසු
button-search = හොයන්න
button-show = පෙන්වන්න
button-call = { $phone } අමතන්න
button-book = වෙන් කරගන්න
button-book-at = : { $desk }
button-book-time = { $when } වෙන් කරගන්න
button-callback = ආපසු ඇමතුමක් ඉල්ලන්න
button-change = වෙනස් කරන්න
required-mark = *
required-note = තරු ලකුණ (*) තියෙන තැන් පුරවන්නම ඕනේ.
only-in-italian = මේක ඉතාලි භාෂාවෙන් විතරයි තියෙන්නේ.

layout-skip-content = පිටුවේ විස්තරයට යන්න
layout-skip-footer = පහළ තියෙන දුරකථන අංක සහ මෙනුවට යන්න
layout-language = භාෂාව:{" "}
layout-leave = ඉක්මනින් පිටවෙන්න
layout-menu = මෙනුව
layout-menu-label = ප්‍රධාන මෙනුව
layout-breadcrumb-label = ඔබ ඉන්න තැන
layout-home = මුල් පිටුව
layout-desks = උපකාර කවුන්ටර
layout-figures = අපේ සංඛ්‍යා
layout-municipi = නගර කලාප
layout-comuni = නගර
layout-my-appointment = මගේ හමුවීම
layout-callback = අපි ආපසු කතා කරනවා
layout-help = උදව් ඕනේද?
layout-book = හමුවීමක් වෙන් කරගන්න
layout-faq = නිතර අහන ප්‍රශ්න
layout-information = විස්තර
layout-about = ව්‍යාපෘතිය ගැන
layout-report = අඩවියේ දෝෂයක් කියන්න
layout-translation = මෙම පරිවර්තනය වැඩිදියුණු කිරීමට අපට උදව් කරන්න
layout-privacy = පෞද්ගලිකත්වය: ඔබේ තොරතුරු
layout-accessibility = ප්‍රවේශ පහසුව ගැන ප්‍රකාශය
layout-legal = නීතිමය සටහන්
layout-leave-empty = මේ කොටුව හිස්ව තියන්න
layout-listen = පිටුවට සවන් දෙන්න
layout-listen-stop = හඬ නවත්වන්න
layout-in-italian = ඉතාලි භාෂාවෙන්, පෙන්වන්න
