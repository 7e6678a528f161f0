# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Збір речей
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Потрібно: { $items }
drive-share-more-places = Інші місця вказано на сторінці збору.
drive-share-call = Щоб дізнатися більше, телефонуйте: { $phone }

drive-share-poster-how = Надрукуйте цей аркуш і повісьте його. Код відкриває сторінку збору.
drive-share-poster-code = Код, який відкриває сторінку збору

# $drive: its title, a link.
drive-share-for = Для збору { $drive }
drive-share-shifts = Допоможіть нам
drive-share-shifts-what = Шукаємо дорослих, які прийматимуть речі й складатимуть їх по порядку. Оберіть зміну.
drive-share-shifts-button = Записатися на зміну
