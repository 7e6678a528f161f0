# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = উপহার সংগ্রহ
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = যা যা লাগবে: { $items }
drive-share-more-places = অন্য জায়গাগুলো সংগ্রহের পাতায় আছে।
drive-share-call = আরও জানতে { $phone } নম্বরে ফোন করুন

drive-share-poster-how = এই কাগজটি প্রিন্ট করে টাঙিয়ে দিন। কোড দিয়ে সংগ্রহের পাতা খোলে।
drive-share-poster-code = যে কোড দিয়ে সংগ্রহের পাতা খোলে

# $drive: its title, a link.
drive-share-for = এই সংগ্রহের জন্য: { $drive }
drive-share-shifts = কাজে হাত লাগান
drive-share-shifts-what = আমরা এমন বড়দের খুঁজছি, যারা জিনিস বুঝে নেবেন আর গুছিয়ে রাখবেন। একটি শিফট বেছে নিন।
drive-share-shifts-button = শিফটের জন্য রেজিস্ট্রেশন করুন
