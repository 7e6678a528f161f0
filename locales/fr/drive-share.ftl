# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Collecte
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Il faut : { $items }
drive-share-more-places = Les autres lieux sont sur la page de la collecte.
drive-share-call = Pour en savoir plus, appelez le { $phone }

drive-share-poster-how = Imprimez cette feuille et accrochez-la. Le code ouvre la page de la collecte.
drive-share-poster-code = Code qui ouvre la page de la collecte

# $drive: its title, a link.
drive-share-for = Pour la collecte { $drive }
drive-share-shifts = Donner un coup de main
drive-share-shifts-what = Nous cherchons des adultes pour recevoir les choses et les ranger. Choisissez un créneau.
drive-share-shifts-button = S’inscrire à ce créneau
