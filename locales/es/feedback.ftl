# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = ¿Es clara la información de esta página?
feedback-stars = Elige de una a cinco estrellas
feedback-star = { $n } de 5
feedback-why-bad = ¿Qué no va bien?
feedback-why-good = ¿Qué va bien?
feedback-answer-clear = Se entiende bien
feedback-answer-complete = Está todo lo que necesito
feedback-answer-easy = Siempre sé qué hacer después
feedback-answer-worked = Todo funciona
feedback-answer-other-good = Otra cosa
feedback-answer-unclear = Se entiende mal
feedback-answer-incomplete = Falta algo que necesito
feedback-answer-lost = No sé qué hacer después
feedback-answer-broken = Algo no funciona
feedback-answer-other-bad = Otro problema
feedback-words = ¿Quieres decirnos algo más?
feedback-words-hint = Puedes no escribir nada. No escribas nombres ni números de teléfono. Como máximo { $n } letras.
feedback-send = Enviar la opinión
feedback-page = Tu opinión
feedback-thanks = Gracias, tu opinión ha llegado
feedback-thanks-read = La leen las personas que cuidan este sitio, para escribir páginas más claras.
feedback-thanks-answer = No sabemos quién eres, por eso no podemos responderte. Si necesitas ayuda, pide que te llamemos.
feedback-back = Volver a la página
error-feedback-rating = Elige cuántas estrellas das
error-feedback-personal = Quita del texto los números de teléfono, los correos, los códigos y los enlaces: desde aquí no podemos responderte
