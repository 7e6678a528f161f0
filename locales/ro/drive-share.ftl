# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Colectă
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Este nevoie de: { $items }
drive-share-more-places = Celelalte locuri sunt pe pagina colectei.
drive-share-call = Ca să afli mai multe, sună la { $phone }

drive-share-poster-how = Tipărește această foaie și pune-o pe perete. Cu codul se deschide pagina colectei.
drive-share-poster-code = Cod care deschide pagina colectei

# $drive: its title, a link.
drive-share-for = Pentru colecta { $drive }
drive-share-shifts = Dă o mână de ajutor
drive-share-shifts-what = Căutăm adulți care să primească lucrurile și să le pună în ordine. Alege o tură.
drive-share-shifts-button = Înscrie-te la tură
