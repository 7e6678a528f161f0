# What readers say of a page: the block beneath it, what must be mended, thanks. The title, the two questions and their ten answers are
# prescribed in Italian by the evaluation of municipal sites (criteria C.SI.2.5 and C.SI.2.6), which compares them.

feedback-title = Quanto sono chiare le informazioni su questa pagina?
feedback-stars = Scegli da una a cinque stelle
feedback-star = { $n } su 5
feedback-why-bad = Dove hai incontrato le maggiori difficoltà?
feedback-why-good = Quali sono stati gli aspetti che hai preferito?
feedback-answer-clear = Le indicazioni erano chiare
feedback-answer-complete = Le indicazioni erano complete
feedback-answer-easy = Capivo sempre che stavo procedendo correttamente
feedback-answer-worked = Non ho avuto problemi tecnici
feedback-answer-other-good = Altro
feedback-answer-unclear = A volte le indicazioni non erano chiare
feedback-answer-incomplete = A volte le indicazioni non erano complete
feedback-answer-lost = A volte non capivo se stavo procedendo correttamente
feedback-answer-broken = Ho avuto problemi tecnici
feedback-answer-other-bad = Altro
feedback-words = Vuoi dirci di più?
feedback-words-hint = Puoi anche non scrivere niente. Non scrivere nomi o numeri di telefono. Al massimo { $n } lettere.
feedback-send = Manda il giudizio
feedback-page = Il tuo giudizio
feedback-thanks = Grazie, il tuo giudizio è arrivato
feedback-thanks-read = Chi cura questo sito lo legge per scrivere pagine più chiare.
feedback-thanks-answer = Non sappiamo chi sei, quindi non possiamo risponderti. Se ti serve aiuto, chiedi di essere richiamato.
feedback-back = Torna alla pagina
error-feedback-rating = Scegli quante stelle dare
error-feedback-personal = Togli dal testo numeri di telefono, e-mail, codici e link: da qui non possiamo risponderti
