# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = Les informations de cette page sont-elles claires ?
feedback-stars = Choisissez d’une à cinq étoiles
feedback-star = { $n } sur 5
feedback-why-bad = Qu’est-ce qui ne va pas ?
feedback-why-good = Qu’est-ce qui va bien ?
feedback-answer-clear = C’est facile à comprendre
feedback-answer-complete = Il y a tout ce qu’il me faut
feedback-answer-easy = Je sais toujours quoi faire après
feedback-answer-worked = Tout fonctionne
feedback-answer-other-good = Autre chose
feedback-answer-unclear = C’est difficile à comprendre
feedback-answer-incomplete = Il manque quelque chose
feedback-answer-lost = Je ne sais pas quoi faire après
feedback-answer-broken = Quelque chose ne fonctionne pas
feedback-answer-other-bad = Un autre problème
feedback-words = Voulez-vous nous en dire plus ?
feedback-words-hint = Vous pouvez ne rien écrire. N’écrivez ni noms ni numéros de téléphone. { $n } lettres au maximum.
feedback-send = Envoyer l’avis
feedback-page = Votre avis
feedback-thanks = Merci, nous avons reçu votre avis
feedback-thanks-read = Les personnes qui s’occupent du site le lisent pour rendre les pages plus claires.
feedback-thanks-answer = Nous ne savons pas qui vous êtes et ne pouvons donc pas répondre. Si vous avez besoin d’aide, demandez à être rappelé.
feedback-back = Retour à la page
error-feedback-rating = Choisissez combien d’étoiles donner
error-feedback-personal = Retirez du texte les numéros de téléphone, e-mails, codes et liens : nous ne pouvons pas répondre d’ici
