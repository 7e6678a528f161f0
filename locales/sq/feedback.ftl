# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = Sa të qarta janë informacionet në këtë faqe?
feedback-stars = Zgjidhni nga një deri në pesë yje
feedback-star = { $n } nga 5
feedback-why-bad = Çfarë nuk shkon?
feedback-why-good = Çfarë është mirë?
feedback-answer-clear = Kuptohet lehtë
feedback-answer-complete = Ka gjithçka që më duhet
feedback-answer-easy = E di gjithmonë çfarë të bëj më pas
feedback-answer-worked = Gjithçka funksionon
feedback-answer-other-good = Diçka tjetër
feedback-answer-unclear = Kuptohet me vështirësi
feedback-answer-incomplete = Mungon diçka që më duhet
feedback-answer-lost = Nuk e di çfarë të bëj më pas
feedback-answer-broken = Diçka nuk funksionon
feedback-answer-other-bad = Problem tjetër
feedback-words = Doni të na thoni më shumë?
feedback-words-hint = Mund të mos shkruani asgjë. Mos shkruani emra ose numra telefoni. Më së shumti { $n } shkronja.
feedback-send = Dërgoni mendimin
feedback-page = Mendimi juaj
feedback-thanks = Faleminderit, mendimi juaj mbërriti
feedback-thanks-read = E lexojnë ata që kujdesen për faqen, për t’i bërë faqet më të qarta.
feedback-thanks-answer = Nuk e dimë kush jeni, prandaj nuk mund t’ju përgjigjemi. Nëse ju duhet ndihmë, kërkoni t’ju telefonojmë.
feedback-back = Kthehuni te faqja
error-feedback-rating = Zgjidhni sa yje jepni
error-feedback-personal = Hiqni nga teksti numrat e telefonit, e-mailet, kodet dhe lidhjet: nga këtu nuk mund t’ju përgjigjemi
