# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = තෑගි එකතු කිරීම
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = ඕනේ දේවල්: { $items }
drive-share-more-places = අනිත් තැන් එකතු කිරීමේ පිටුවේ තියෙනවා.
drive-share-call = තව දැනගන්න { $phone } අමතන්න

drive-share-poster-how = මේ කොළය මුද්‍රණය කරලා එල්ලන්න. QR කේතයෙන් එකතු කිරීමේ පිටුව විවෘත වෙනවා.
drive-share-poster-code = එකතු කිරීමේ පිටුව විවෘත කරන QR කේතය

# $drive: its title, a link.
drive-share-for = මේ එකතු කිරීමට: { $drive }
drive-share-shifts = උදව්වක් දෙන්න
drive-share-shifts-what = දේවල් භාරගෙන පිළිවෙළකට තියන්න වැඩිහිටියන් අපිට ඕනේ. සේවා වාරයක් තෝරන්න.
drive-share-shifts-button = සේවා වාරයට ලියාපදිංචි වෙන්න
