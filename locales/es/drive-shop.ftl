# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = ¿Qué han dejado?
drive-shop-what = Escribe cuántas unidades ha pagado una persona y ha dejado en la tienda. Deja vacío lo demás.
drive-shop-code = Código de la promesa, si la persona lo tiene
drive-shop-code-hint = Seis letras y números, por ejemplo K7P Q2M.
drive-shop-goods = Cuántas unidades
drive-shop-button = Anotar
drive-shop-noted = Anotado, gracias. Puedes anotar el siguiente regalo.
drive-shop-noted-before = Ya estaba anotado: no ha cambiado nada.
drive-shop-gone-title = Este enlace no se abre
drive-shop-gone = Quizá haya uno más nuevo. Pídelo a quien organiza la recogida.
drive-shop-error-code = Ninguna promesa tiene este código. Revísalo, o déjalo vacío

## What is wrong with quantities.

drive-shop-error-empty = Escribe al menos un número
# $n: 100.
drive-shop-error-lines = Como máximo { $n } cosas a la vez
