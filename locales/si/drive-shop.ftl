# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = තියලා ගියේ මොනවාද?
drive-shop-what = කෙනෙක් සල්ලි ගෙවලා කඩේ තියපු දේවල් කීයද කියලා ලියන්න. අනිත් ඒවා හිස්ව තියන්න.
drive-shop-code = පොරොන්දුවේ කේතය, ඒ කෙනා ළඟ තියෙනවා නම්
drive-shop-code-hint = අකුරු සහ ඉලක්කම් හයක්. උදාහරණයක්: K7P Q2M.
drive-shop-goods = කීයක්ද
drive-shop-button = සටහන් කරන්න
drive-shop-noted = සටහන් කළා, ස්තුතියි. දැන් ඊළඟ තෑග්ග සටහන් කරන්න පුළුවන්.
drive-shop-noted-before = කලින් සටහන් කරලා තිබුණා: මුකුත් වෙනස් වුණේ නැහැ.
drive-shop-gone-title = මේ ලින්ක් එක විවෘත වෙන්නේ නැහැ
drive-shop-gone = සමහරවිට අලුත් ලින්ක් එකක් ඇති. එකතු කිරීම සංවිධානය කරන අයගෙන් ඉල්ලන්න.
drive-shop-error-code = මේ කේතය තියෙන පොරොන්දුවක් නැහැ. කේතය බලන්න, නැත්නම් හිස්ව තියන්න

## What is wrong with quantities.

drive-shop-error-empty = අඩුම තරමේ එක ගණනක්වත් ලියන්න
# $n: 100.
drive-shop-error-lines = එකපාර වැඩිම දේවල් { $n }යි
