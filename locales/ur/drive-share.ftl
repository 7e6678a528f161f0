# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = تحفے جمع کرنے کی مہم
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = یہ چیزیں چاہییں: { $items }
drive-share-more-places = باقی جگہیں مہم کے صفحے پر ہیں۔
drive-share-call = مزید جاننے کے لیے { $phone } پر فون کریں

drive-share-poster-how = یہ کاغذ پرنٹ کر کے لگائیں۔ کوڈ سے مہم کا صفحہ کھلتا ہے۔
drive-share-poster-code = کوڈ جس سے مہم کا صفحہ کھلتا ہے

# $drive: its title, a link.
drive-share-for = اس مہم کے لیے: { $drive }
drive-share-shifts = ہاتھ بٹائیں
drive-share-shifts-what = ہمیں ایسے بالغ لوگ چاہییں جو چیزیں وصول کریں اور ترتیب سے رکھیں۔ ایک شفٹ چنیں۔
drive-share-shifts-button = شفٹ کے لیے رجسٹریشن کریں
