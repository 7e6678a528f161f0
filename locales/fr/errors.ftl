# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
        [one] Il y a { $n } chose à corriger
       *[other] Il y a { $n } choses à corriger
    }
error-title = Erreur : { $title }

error-name-missing = Écrivez votre prénom
error-name-long = Le prénom est trop long : écrivez seulement le prénom
error-phone-missing = Écrivez votre numéro de téléphone
error-phone-wrong = Ce numéro ne va pas : vérifiez les chiffres. S’il n’est pas italien, il commence par + et l’indicatif du pays
error-phone-for-call = Pour parler par téléphone, il nous faut votre numéro
error-email-wrong = Cette adresse e-mail ne va pas : vérifiez-la. Elle ressemble à ceci : nom@example.com
error-contact-both = Laissez le téléphone ou l’e-mail : un seul suffit
error-note-long =
    { $n-plural ->
        [one] Le message est trop long : { $n } lettre au maximum
       *[other] Le message est trop long : { $n } lettres au maximum
    }
error-text-unreadable = Il y a des signes que nous n’arrivons pas à lire : écrivez à nouveau
error-desk-missing = Choisissez un point d’accueil
error-slot-missing = Choisissez un horaire
error-slot-wrong = On ne peut pas réserver cet horaire : choisissez-en un autre
error-slot-full = Cet horaire vient d’être pris : choisissez-en un autre
error-kind-missing = Choisissez comment vous voulez nous parler
error-choice-wrong = Choisissez une des réponses
error-language-missing = Choisissez une langue
error-hour-missing = Choisissez le meilleur moment
error-terms-missing = Cochez la case pour continuer
error-code-missing = Écrivez le code de votre rendez-vous
error-proof-missing = Écrivez les 4 derniers chiffres du téléphone, ou l’e-mail, ou le prénom
error-proof-wrong = Le code ou l’autre réponse ne va pas : vérifiez les deux
error-form-old = La page était ouverte depuis trop longtemps. Ce que vous avez écrit est encore là : envoyez à nouveau

error-guesses = Trop d’essais faux. Attendez un peu, ou appelez le point d’accueil.
error-too-many-appointments = Avec ce téléphone ou cet e-mail, il y a déjà beaucoup de rendez-vous. Pour en prendre un autre, appelez le point d’accueil.
error-too-many-callbacks = Pour ce numéro, nous avons déjà beaucoup de demandes. Nous vous rappelons dès que possible. Si c’est urgent, appelez le point d’accueil.
error-too-late = Le rendez-vous a déjà commencé : on ne peut plus le changer. Appelez le point d’accueil.
error-no-more-time = Nous ne pouvons pas garder l’horaire plus longtemps. Finissez maintenant, ou appelez le point d’accueil.

error-code = Erreur { $code }
error-call = Parler à quelqu’un

error-400-title = Nous ne comprenons pas cette demande
error-400-what = L’adresse ou les données ne sont pas écrites comme prévu.
error-400-do = Retournez à la page d’accueil et réessayez, ou appelez.
error-403-title = Cette demande vient d’un autre site
error-403-what = Pour protéger vos données, nous ne l’avons pas acceptée. Rien n’a changé.
error-403-do = Ouvrez la page sur ce site et réessayez.
error-404-title = Cette page n’existe pas
error-404-what = L’adresse est peut-être mal écrite, ou la page a été enlevée.
error-404-do = Retournez à la page d’accueil, ou appelez un point d’accueil.
error-405-title = Cette page ne s’utilise pas comme ça
error-405-what = La demande est arrivée d’une façon que la page ne connaît pas.
error-405-do = Retournez à la page d’accueil et réessayez.
error-408-title = Cela a pris trop de temps
error-408-what = Votre demande n’est pas arrivée en entier : le réseau est peut-être faible. Rien n’a changé.
error-408-do = Réessayez dans un moment, ou appelez.
error-409-title = Cet horaire vient d’être pris
error-409-what = Vous n’avez rien fait de mal. Ce que vous avez écrit est encore là.
error-409-do = Choisissez un autre horaire.
error-410-title = Ce lien ne marche plus
error-410-what = Le rendez-vous est passé, ou ses données ont été effacées.
error-410-do = Prenez un autre rendez-vous. Si vous avez un code, cherchez avec le code.
error-413-title = C’est trop long
error-413-what = Vous avez envoyé plus de texte que nous ne pouvons en recevoir. Rien n’a changé.
error-413-do = Revenez en arrière, écrivez moins et envoyez à nouveau.
error-415-title = Nous n’arrivons pas à lire ce qui est arrivé
error-415-what = Les données n’ont pas la forme d’un formulaire de ce site. Rien n’a changé.
error-415-do = Ouvrez la page et remplissez à nouveau le formulaire.
error-422-title = Quelque chose ne va pas dans ce que vous avez envoyé
error-422-what = Nous ne pouvons pas lire une ou plusieurs réponses. Rien n’a changé.
error-422-do = Revenez en arrière, vérifiez et envoyez à nouveau.
error-429-title = Trop de demandes à la fois
error-429-what = Beaucoup sont arrivées de ce téléphone ou de ce réseau en peu de temps.
error-429-do = Attendez une minute et réessayez. Si c’est urgent, appelez.
error-500-title = Quelque chose est en panne chez nous
error-500-what = Ce n’est pas votre faute.
error-500-do = Réessayez dans quelques minutes, ou appelez.
error-503-title = Le site est arrêté pour un court moment
error-503-what = Les rendez-vous déjà confirmés restent valables.
error-503-do = Réessayez dans une minute. Si c’est urgent, appelez.

error-home = Aller à la page d’accueil
error-all-desks = Tous les points d’accueil
error-have-code = J’ai un code
