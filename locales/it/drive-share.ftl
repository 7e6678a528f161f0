# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-all = Raccolte
drive-share-about = Che cosa si raccoglie per le famiglie: che cosa serve ancora, dove si porta e quando.
drive-share-kind = Raccolta
drive-share-over = Questa raccolta è finita.
# $until: "domenica 31 gennaio 2027".
drive-share-until = Fino a { $until }
drive-share-from-until = Da { $from } a { $until }
drive-share-progress = Cose promesse: { $met } su { $needed }. Già arrivate: { $arrived }.
drive-share-wanted = Che cosa serve
# $items: "zaino, matita e gomma".
drive-share-wanted-are = Servono: { $items }
drive-share-where-when = Dove e quando si porta
drive-share-shop-hours = Negli orari del negozio
drive-share-more-places = Gli altri posti sono sulla pagina della raccolta.
drive-share-call = Per sapere di più chiama { $phone }

drive-share-poster-how = Stampa questo foglio e appendilo. Con il codice si apre la pagina della raccolta.
drive-share-poster-code = Codice che apre la pagina della raccolta

drive-share-shifts = Dai una mano
drive-share-shifts-what = Cerchiamo persone adulte che ricevono le cose e le mettono in ordine. Scegli un turno.
drive-share-shifts-button = Iscriviti al turno
