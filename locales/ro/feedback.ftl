# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = Cât de clare sunt informațiile de pe această pagină?
feedback-stars = Alege de la una la cinci stele
feedback-star = { $n } din 5
feedback-why-bad = Ce nu e bine?
feedback-why-good = Ce e bine?
feedback-answer-clear = Se înțelege ușor
feedback-answer-complete = Este tot ce îmi trebuie
feedback-answer-easy = Știu mereu ce să fac după
feedback-answer-worked = Totul funcționează
feedback-answer-other-good = Altceva
feedback-answer-unclear = Se înțelege greu
feedback-answer-incomplete = Lipsește ceva ce îmi trebuie
feedback-answer-lost = Nu știu ce să fac după
feedback-answer-broken = Ceva nu funcționează
feedback-answer-other-bad = Altă problemă
feedback-words = Vrei să ne spui mai mult?
feedback-words-hint = Poți să nu scrii nimic. Nu scrie nume sau numere de telefon. Cel mult { $n } de litere.
feedback-send = Trimite părerea
feedback-page = Părerea ta
feedback-thanks = Mulțumim, părerea ta a ajuns
feedback-thanks-read = O citesc cei care au grijă de site, ca să scrie pagini mai clare.
feedback-thanks-answer = Nu știm cine ești, deci nu îți putem răspunde. Dacă ai nevoie de ajutor, cere să te sunăm.
feedback-back = Înapoi la pagină
error-feedback-rating = Alege câte stele dai
error-feedback-personal = Scoate din text numerele de telefon, e-mailurile, codurile și linkurile: de aici nu îți putem răspunde
