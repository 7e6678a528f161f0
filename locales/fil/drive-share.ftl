# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Koleksiyon ng gamit
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Kailangan: { $items }
drive-share-more-places = Nasa page ng koleksiyon ang iba pang lugar.
drive-share-call = Para malaman ang iba pa, tumawag sa { $phone }

drive-share-poster-how = I-print ang papel na ito at idikit. Mabubuksan ng QR code ang page ng koleksiyon.
drive-share-poster-code = QR code na magbubukas ng page ng koleksiyon

# $drive: its title, a link.
drive-share-for = Para sa koleksiyong { $drive }
drive-share-shifts = Tumulong
drive-share-shifts-what = Naghahanap kami ng mga adult na tatanggap at mag-aayos ng mga gamit. Pumili ng shift.
drive-share-shifts-button = Magpalista sa shift
