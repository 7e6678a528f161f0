# Members of the network, and those who ask to be.

organisations-title = ජාලයේ සංවිධාන
organisations-lead = පවුල් වෙනුවෙන් එකට වැඩ කරන අය: සංගම්, සමුපකාර, සේවා.
organisations-all = ඔක්කොම
organisations-none = මෙතන තවම සංවිධාන නැහැ.
organisation-name = සංවිධානයේ නම
organisation-tier = ජාලයේ භූමිකාව
organisation-tier-first = පළමු මට්ටම: ජාලය මෙහෙයවනවා
organisation-tier-second = දෙවන මට්ටම: ජාලයට සහභාගි වෙනවා
organisation-does = කරන දේ
organisation-silent = මේ සංවිධානය කරන දේ තවම ලියලා නැහැ.
organisation-contacts = සම්බන්ධ වෙන්න
organisation-no-contacts = මේ සංවිධානය දුරකථන අංකයක් හෝ ලිපිනයක් ප්‍රසිද්ධියේ දීලා නැහැ.
organisation-phone = දුරකථනය
organisation-email = ඊමේල් ලිපිනය
organisation-web = වෙබ් අඩවිය
organisation-desks = බලාගන්න උපකාර කවුන්ටර
organisation-kept-by = මේ පිටුව බලාගන්නේ { $name }.
organisation-changed = අන්තිමට වෙනස් කළේ: { $date }.
desk-kept-by = මේ උපකාර කවුන්ටරය බලාගන්නේ { $name }.

apply-title = ඔබේ සංවිධානය ජාලයට
apply-invitation = ඔබේ සංවිධානය මේ ප්‍රදේශවල පවුල් එක්ක වැඩ කරනවාද? ජාලයට එකතු වෙන්න ඉල්ලන්න පුළුවන්.
apply-open = එකතු වෙන්න ඉල්ලන්න
apply-lead = ඔබ කවුද කියලා අපිට කියන්න. ජාලය මෙහෙයවන අය ඉල්ලීම කියවලා ඊමේල් එකකින් උත්තර දෙනවා.
apply-organisation = සංවිධානය
apply-does-hint = වාක්‍ය කීපයකින්, ඉතාලි භාෂාවෙන්. මේක පවුල් කියවනවා.
apply-contacts = ප්‍රසිද්ධ දුරකථන අංක සහ ලිපින, තියෙනවා නම්
apply-person = කතා කරන්න ඕනේ කෙනා
apply-name = මුල් නම සහ වාසගම
apply-email = ගිණුමට ඊමේල්
apply-email-hint = අපි උත්තරේ එවන්නේ මෙතැනට. මේක ප්‍රසිද්ධ කරන්නේ නැහැ.
apply-privacy = නම සහ ඊමේල් අපි පාවිච්චි කරන්නේ ඔබට උත්තර දෙන්න සහ ගිණුමට විතරයි. ඉල්ලීම පිළිගත්තේ නැත්නම් අපි ඒවා මකනවා. කවුරුත් තීරණයක් ගත්තේ නැත්නම් මාස හයකට පස්සේ මකනවා.
apply-button = ඉල්ලීම යවන්න
apply-received = ඉල්ලීම ලැබුණා
apply-received-what = ජාලය මෙහෙයවන අය ඒක කියවලා ඔබට ඊමේල් එකක් එවනවා.
apply-too-many = අද මේ ලිපිනයෙන් ඉල්ලීම් ගොඩක් ඇවිත්. හෙට ආයෙත් බලන්න.
