# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Prendre rendez-vous
book-step-title = { $step } – Prendre rendez-vous
book-here = Réserver
book-step-of = Étape { $step } sur { $total } : { $name }
book-step-done = (fait)
book-step-place = Lieu
book-step-time = Date et heure
book-step-details = Détails
book-step-who = Qui vous êtes
book-step-summary = Résumé
book-prefer-phone = Vous préférez appeler ? { $phone }
book-prefer-phone-hours = Vous préférez appeler ? { $phone }, { $hours }
book-hold = Nous vous gardons l’horaire du { $when } jusqu’à { $time }.
book-hold-more = Il me faut plus de temps
book-hold-over = Le temps est écoulé : si la place est encore libre, nous la reprenons pour vous.
book-hold-leave = Renoncer à cet horaire
book-hold-still-free = Le temps pour finir est passé, mais l’horaire du { $when } est encore libre.
book-hold-again = Gardez-le encore pour moi
book-gone-what = Le temps pour finir est passé, ou vous avez renoncé à l’horaire. Rien de ce que vous avez écrit n’est resté.

book-place-heading = Où voulez-vous aller ?
book-place-legend = Choisissez le point d’accueil
book-place-button = Voir les horaires libres
book-place-municipality = Où
book-place-everywhere = Tous
book-place-none = Pour l’instant, on ne peut pas réserver sur ce site. Appelez, ou laissez votre numéro : nous vous rappelons.
book-place-none-here = { $municipality } : ici, pour l’instant, on ne peut pas réserver sur ce site. Voici les points d’accueil les plus proches.

book-time-heading = Quand voulez-vous venir ?
book-time-month = Mois
book-time-language = Langue parlée
book-time-language-any = Toutes
book-time-legend = Choisissez le jour et l’heure
book-time-hour = à { $time }
book-time-spoken = { $day }, on parle { $languages }
book-time-free =
    { $n-plural ->
        [one] { $n } place libre
       *[other] { $n } places libres
    }
book-time-button = Garder l’horaire et continuer
book-time-none-days =
    { $n-plural ->
        [one] Pas de place libre demain. Nous vous rappelons.
       *[other] Pas de place libre dans les { $n } prochains jours. Nous vous rappelons.
    }
book-time-none-month = Pas de place libre ce mois-ci. Essayez un autre mois.
book-time-first-free = La première place libre : { $when }.
book-time-none-fits = Aucun horaire ne vous va ?
book-time-nearby = Places libres à côté :
book-time-lost-legend = Les premières places libres : { $desk }
book-time-lost-nearby = Près de chez vous

book-details-heading = De quoi voulez-vous parler ?
book-details-lead = Vous pouvez aussi ne pas le dire.
book-details-topic = Sujet
book-details-kind = Comment voulez-vous nous parler ?
book-details-note = Un message pour le point d’accueil (facultatif)
book-details-note-hint = Par exemple : je viens avec une poussette. N’écrivez pas de choses privées : vous les direz de vive voix.
book-details-button = Continuer : qui vous êtes

book-who-heading = Qui êtes-vous ?
book-who-name = Prénom
book-who-name-hint = Le prénom suffit, sans nom de famille
book-who-contact = Comment vous prévenir ?
book-who-contact-hint = Un seul suffit. Si vous ne voulez rien laisser, nous vous donnons un code à garder.
book-who-phone = Téléphone
book-who-email = Ou e-mail
book-who-language = Dans quelle langue vous écrire ?
book-who-interpreter = Avez-vous besoin d’un interprète ?
book-who-privacy =
    { $n-plural ->
        [one] Seul le point d’accueil le voit. Nous effaçons vos données le { $date }, { $n } jour après le rendez-vous.
       *[other] Seul le point d’accueil le voit. Nous effaçons vos données le { $date }, { $n } jours après le rendez-vous.
    }
book-who-privacy-link = Vos données
book-who-button = Continuer : le résumé

book-summary-heading = Vérifiez et confirmez
book-summary-appointment = Rendez-vous
book-summary-who = Qui vous êtes
book-summary-change-desk = le point d’accueil
book-summary-change-time = la date et l’heure
book-summary-change-topic = le sujet
book-summary-change-kind = la façon de nous parler
book-summary-change-note = le message
book-summary-change-name = le prénom
book-summary-change-contact = la façon de vous prévenir
book-summary-change-language = la langue
book-summary-interpreter-yes = { $language }, avec interprète
book-summary-interpreter-no = { $language }, sans interprète
book-summary-contact = Comment vous prévenir
book-summary-no-contact = Avec le code, sans téléphone ni e-mail
book-summary-terms = J’ai lu { $link }
book-summary-terms-link = ce que vous faites de mes données
book-back-to-summary = Retour au résumé
book-other-time = Choisir un autre horaire
book-too-many-heading = Vous avez déjà beaucoup de rendez-vous

book-already-heading = Vous avez déjà un rendez-vous
book-already-what = Avec ce téléphone ou cet e-mail, il y a déjà un rendez-vous dans ce point d’accueil. Vous pouvez le déplacer : il faut son code. Ou continuez et prenez aussi celui-ci.
book-already-find = Déplacer celui que j’ai
book-already-same = Avec ce téléphone ou cet e-mail, il y a déjà un rendez-vous dans ce point d’accueil, à la même heure. Il est confirmé : vous n’avez rien d’autre à faire.

appointment-confirmed = Rendez-vous confirmé
appointment-written-to = Nous vous écrivons à { $contact }.
appointment-phone-noted = Si quelque chose change, nous vous appelons au { $contact }.
appointment-keep-code = Gardez le code : avec lui, vous pouvez voir, déplacer ou annuler le rendez-vous.
appointment-code-only = Notez ce code sur une feuille : c’est la seule façon de retrouver le rendez-vous.
appointment-arrive-late = Si vous êtes en retard ou si vous ne pouvez pas venir, appelez.

appointment-find-title = Mon rendez-vous
appointment-find-lead = Pour le voir, le déplacer ou l’annuler. Ici, vous trouvez aussi l’inscription à un événement.
appointment-find-code = Code
appointment-find-code-hint = 6 lettres et chiffres, comme { $example }
appointment-find-proof = Une chose que les autres ne savent pas
appointment-find-proof-hint = Les 4 derniers chiffres du téléphone que vous avez laissé, ou l’e-mail, ou le prénom
appointment-find-button = Voir mon rendez-vous
appointment-lost-code = Vous avez perdu le code ?
appointment-lost-code-do = Appelez le point d’accueil où vous avez réservé.

appointment-title = Votre rendez-vous
appointment-status-cancelled = Ce rendez-vous est annulé.
appointment-status-past = Ce rendez-vous est passé.
appointment-duration =
    { $n-plural ->
        [one] dure { $n } minute
       *[other] dure { $n } minutes
    }
appointment-calendar = Ajouter au calendrier
appointment-print = Imprimer
appointment-share = Envoyer à quelqu’un
appointment-share-text = Rendez-vous le { $when }, { $desk }
appointment-copy = Copier
appointment-copied = Copié
appointment-move = Déplacer à un autre horaire
appointment-cancel = Annuler le rendez-vous
appointment-erase-on = Nous effaçons vos données le { $date }.
appointment-erase-now = Les effacer maintenant

appointment-move-title = Déplacer le rendez-vous
appointment-move-here = Déplacer
appointment-move-heading = À quand voulez-vous le déplacer ?
appointment-move-lead = Pour l’instant, c’est le { $when }, { $desk }. Il reste à vous tant que vous ne confirmez pas le nouvel horaire.
appointment-move-button = Déplacer le rendez-vous
appointment-move-to = Déplacer au { $when }
appointment-move-keep = Le laisser comme il est
appointment-moved = Rendez-vous déplacé. L’ancien horaire ne compte plus.

appointment-cancel-title = Annuler le rendez-vous
appointment-cancel-here = Annuler
appointment-cancel-heading = Voulez-vous annuler le rendez-vous ?
appointment-cancel-what = La place sera libre pour une autre famille. Si vous voulez seulement changer d’horaire, { $link }.
appointment-cancel-move-link = déplacez-le
appointment-cancel-button = Annuler le rendez-vous
appointment-cancel-keep = Non, je le garde
appointment-cancelled = Rendez-vous annulé
appointment-cancelled-what = Le point d’accueil le sait déjà.
appointment-cancelled-again = Réserver un autre horaire

appointment-erase-title = Effacer mes données
appointment-erase-heading = Voulez-vous effacer vos données maintenant ?
appointment-erase-what = Nous effaçons le prénom, le téléphone, l’e-mail et le message. On ne peut pas revenir en arrière.
appointment-erase-cancels = Le rendez-vous est aussi annulé.
appointment-erase-button = Effacer mes données
appointment-erase-button-cancels = Effacer mes données et annuler
appointment-erase-keep = Non, retour au rendez-vous
appointment-erased = Vos données sont effacées
appointment-erased-what = De ce rendez-vous, il ne reste qu’un chiffre, pour compter combien de familles nous recevons.

callback-title = Nous vous rappelons
callback-lead = Trois choses, et un point d’accueil vous appelle.
callback-lead-desk = Trois choses, et nous vous appelons : { $desk }.
callback-phone = Votre numéro
callback-language = Dans quelle langue ?
callback-hour = Quel est le meilleur moment ?
callback-privacy = Nous utilisons le numéro seulement pour vous rappeler. Nous l’effaçons le { $date }.
callback-button = Demander qu’on me rappelle
callback-call-yourself = Ou appelez vous-même
callback-received-here = Demande reçue
callback-received = Nous avons votre numéro
callback-received-desk = Nous vous rappelons au numéro qui finit par { $phone } : { $desk }.
callback-received-any = Nous vous rappelons au numéro qui finit par { $phone }.
callback-tried = Nous avons essayé de vous appeler le { $when } : personne n’a répondu. Nous réessayons. Si vous préférez, appelez vous-même.
callback-erase-on = Nous effaçons le numéro le { $date }.
callback-erase = Effacer mon numéro
callback-erase-heading = Voulez-vous effacer votre numéro ?
callback-erase-what = Nous ne vous rappellerons plus. On ne peut pas revenir en arrière.
callback-erase-keep = Non, j’attends l’appel
callback-erased = Votre numéro est effacé
callback-hurry = Si c’est urgent
callback-over = Cette demande est terminée.

callback-box-none-fits = Rien ne vous va ? Nous vous rappelons
callback-box-title = Nous vous rappelons
callback-box-text = Laissez votre numéro, la langue et le meilleur moment.
callback-box-short = Laissez le numéro et le meilleur moment
