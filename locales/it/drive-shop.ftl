# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Che cosa è stato lasciato?
drive-shop-what = Scrivi quanti pezzi una persona ha pagato e lasciato in negozio. Lascia vuoto il resto.
drive-shop-code = Codice della promessa, se la persona lo ha
drive-shop-code-hint = Sei lettere e numeri, per esempio K7P Q2M.
drive-shop-goods = Quanti pezzi
drive-shop-button = Segna
drive-shop-noted = Segnato, grazie. Puoi segnare il prossimo dono.
drive-shop-noted-before = Era già segnato: non è cambiato niente.
drive-shop-gone-title = Questo link non si apre
drive-shop-gone = Forse ce n’è uno più nuovo. Chiedilo a chi organizza la raccolta.
drive-shop-error-code = Nessuna promessa ha questo codice. Controllalo, o lascialo vuoto

## What is wrong with quantities.

drive-shop-error-empty = Scrivi almeno un numero
# $n: 100.
drive-shop-error-lines = Al massimo { $n } cose insieme
