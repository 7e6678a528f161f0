# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Raccolta
# $items: "zaino, matita e gomma".
drive-share-wanted-are = Servono: { $items }
drive-share-more-places = Gli altri posti sono sulla pagina della raccolta.
drive-share-call = Per sapere di più chiama { $phone }

drive-share-poster-how = Stampa questo foglio e appendilo. Con il codice si apre la pagina della raccolta.
drive-share-poster-code = Codice che apre la pagina della raccolta

# $drive: its title, a link.
drive-share-for = Per la raccolta { $drive }
drive-share-shifts = Dai una mano
drive-share-shifts-what = Cerchiamo persone adulte che ricevono le cose e le mettono in ordine. Scegli un turno.
drive-share-shifts-button = Iscriviti al turno
