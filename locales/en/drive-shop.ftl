# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = What was left?
drive-shop-what = Write how many pieces somebody has paid for and left in the shop. Leave the rest empty.
drive-shop-code = Code of the promise, if they have it
drive-shop-code-hint = Six letters and numbers, for example K7P Q2M.
drive-shop-goods = How many pieces
drive-shop-button = Note
drive-shop-noted = Noted, thank you. You can note the next gift.
drive-shop-noted-before = It was noted before: nothing has changed.
drive-shop-gone-title = This link does not open
drive-shop-gone = There may be a newer one. Ask those who organise the drive.
drive-shop-error-code = No promise has this code. Check it, or leave it empty

## What is wrong with quantities.

drive-shop-error-empty = Write at least one number
# $n: 100.
drive-shop-error-lines = At most { $n } things at once
