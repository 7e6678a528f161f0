# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Ano ang iniwan?
drive-shop-what = Isulat kung ilang piraso ang binayaran at iniwan ng isang tao sa tindahan. Iwang blangko ang iba.
drive-shop-code = Code ng pangako, kung mayroon ang tao
drive-shop-code-hint = Anim na letra at numero, halimbawa K7P Q2M.
drive-shop-goods = Ilang piraso
drive-shop-button = Itala
drive-shop-noted = Naitala na, salamat. Puwede na ninyong itala ang susunod na regalo.
drive-shop-noted-before = Naitala na ito dati: walang nagbago.
drive-shop-gone-title = Hindi mabuksan ang link na ito
drive-shop-gone = Baka may mas bagong link. Hingin ito sa nag-oorganisa ng koleksiyon.
drive-shop-error-code = Walang pangako na may ganitong code. I-check ito, o iwang blangko

## What is wrong with quantities.

drive-shop-error-empty = Magsulat ng kahit isang numero
# $n: 100.
drive-shop-error-lines = Hanggang { $n } gamit lang nang isang beses
