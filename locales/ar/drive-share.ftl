# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = حملة جمع
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = نحتاج إلى: { $items }
drive-share-more-places = الأماكن الأخرى مكتوبة في صفحة حملة الجمع.
drive-share-call = لمعرفة المزيد اتصلوا بالرقم { $phone }

drive-share-poster-how = اطبعوا هذه الورقة وعلّقوها. الرمز يفتح صفحة حملة الجمع.
drive-share-poster-code = رمز يفتح صفحة حملة الجمع

# $drive: its title, a link.
drive-share-for = لحملة الجمع { $drive }
drive-share-shifts = ساعدونا بوقتكم
drive-share-shifts-what = نبحث عن بالغين يستلمون الأشياء ويرتّبونها. اختاروا نوبة.
drive-share-shifts-button = تسجيل في النوبة
