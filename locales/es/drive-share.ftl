# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Recogida
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Hace falta: { $items }
drive-share-more-places = Los otros lugares están en la página de la recogida.
drive-share-call = Para saber más, llama al { $phone }

drive-share-poster-how = Imprime esta hoja y cuélgala. Con el código se abre la página de la recogida.
drive-share-poster-code = Código que abre la página de la recogida

# $drive: its title, a link.
drive-share-for = Para la recogida { $drive }
drive-share-shifts = Echa una mano
drive-share-shifts-what = Buscamos personas adultas que reciban las cosas y las pongan en orden. Elige un turno.
drive-share-shifts-button = Inscribirme en el turno
