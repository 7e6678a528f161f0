# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = මේ පිටුවේ තොරතුරු කොච්චර පැහැදිලිද?
feedback-stars = තරු එකේ සිට පහ දක්වා තෝරන්න
feedback-star = 5න් { $n }
feedback-why-bad = හොඳ නැත්තේ මොකක්ද?
feedback-why-good = හොඳ මොකක්ද?
feedback-answer-clear = ලේසියෙන් තේරෙනවා
feedback-answer-complete = මට ඕන හැම දෙයක්ම තියෙනවා
feedback-answer-easy = ඊළඟට මොනවද කරන්නේ කියලා මම දන්නවා
feedback-answer-worked = හැම දෙයක්ම වැඩ කරනවා
feedback-answer-other-good = වෙන දෙයක්
feedback-answer-unclear = තේරෙන්නේ අමාරුවෙන්
feedback-answer-incomplete = මට ඕන දෙයක් නැහැ
feedback-answer-lost = ඊළඟට මොනවද කරන්නේ කියලා මම දන්නේ නැහැ
feedback-answer-broken = මොකක් හරි වැඩ කරන්නේ නැහැ
feedback-answer-other-bad = වෙන ප්‍රශ්නයක්
feedback-words = තව කියන්න කැමතිද?
feedback-words-hint = කිසිවක් නොලියා ඉන්නත් පුළුවන්. නම් හෝ දුරකථන අංක ලියන්න එපා. වැඩිම වුණොත් අකුරු { $n }.
feedback-send = අදහස යවන්න
feedback-page = ඔබේ අදහස
feedback-thanks = ස්තූතියි, ඔබේ අදහස ලැබුණා
feedback-thanks-read = මේ වෙබ් අඩවිය බලාගන්න අය එය කියවන්නේ පිටු වඩා පැහැදිලි කරන්නයි.
feedback-thanks-answer = ඔබ කවුද කියලා අපි දන්නේ නැති නිසා උත්තර දෙන්න බැහැ. උදව් ඕන නම්, අපිට ආපසු කතා කරන්න කියන්න.
feedback-back = පිටුවට ආපසු යන්න
error-feedback-rating = තරු කීයද කියලා තෝරන්න
error-feedback-personal = දුරකථන අංක, ඊමේල්, කේත සහ ලින්ක් අයින් කරන්න: මෙතනින් අපිට උත්තර දෙන්න බැහැ
