# The words that every page and message shares.

date-time = { $date } à { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

language-it = italien
language-en = anglais
language-ar = arabe
language-fil = filipino
language-zh-hans = chinois
language-es = espagnol
language-si = cinghalais
language-ro = roumain
language-uk = ukrainien
language-bn = bengali
language-sq = albanais
language-fr = français
language-ur = ourdou

kind-in_person = Sur place
kind-in_person-hint = Vous venez au point d’accueil
kind-phone = Par téléphone
kind-phone-hint = Nous vous appelons à l’heure choisie
kind-video = En vidéo
kind-video-hint = Nous nous voyons par appel vidéo
kind-in_person-inline = sur place
kind-phone-inline = par téléphone
kind-video-inline = en vidéo

topic-services = Services près de chez vous
topic-activities = Activités pour les enfants
topic-school = École et fournitures scolaires
topic-listening = Écoute et conseils
topic-none = Je préfère en parler de vive voix

hour-any = Peu importe
hour-morning = Le matin
hour-midday = Entre midi et trois heures
hour-afternoon = L’après-midi

status-arrived = Vous êtes au point d’accueil
status-seen = C’est fait
status-missed = Rendez-vous manqué

fact-when = Quand
fact-where = Où
fact-desk = Point d’accueil
fact-how = Comment
fact-topic = Sujet
fact-note = Message
fact-bring = Ce qu’il faut apporter
fact-bring-nothing = Le point d’accueil n’a rien demandé d’apporter.
fact-code = Votre code
fact-phone = Téléphone du point d’accueil
fact-name = Prénom
fact-your-phone = Votre téléphone
fact-email = E-mail
fact-language = Langue
fact-languages = Langues
fact-interpreter = Interprète
fact-hours = Horaires
fact-best-hour = Meilleur moment

where-on-booking = Le point d’accueil vous donne l’adresse.
where-ask = Pour l’adresse, appelez le point d’accueil.
where-phone-number = Nous vous appelons au { $phone }.
where-phone-call-us = Vous appelez le point d’accueil, à l’heure choisie.
where-video = En vidéo. Le point d’accueil vous envoie le lien.
where-steps-none = On entre sans marches.
where-steps = Il y a des marches.
where-directions = Ouvrir le plan

yes = Oui
no = Non
button-back = Retour
button-search = Chercher
button-show = Afficher
button-call = Appeler le { $phone }
button-book = Réserver
button-book-at = : { $desk }
button-book-time = Réserver { $when }
button-callback = Demander qu’on me rappelle
button-change = Modifier
required-mark = *
required-note = Les champs marqués d’un astérisque (*) sont obligatoires.
only-in-italian = Ce texte est seulement en italien.

layout-skip-content = Aller au contenu
layout-skip-footer = Aller aux contacts et au menu en bas
layout-language = Langue :{" "}
layout-leave = Quitter vite
layout-menu = Menu
layout-menu-label = Menu principal
layout-breadcrumb-label = Vous êtes ici
layout-home = Accueil
layout-desks = Points d’accueil
layout-figures = Nos chiffres
layout-municipi = Arrondissements
layout-comuni = Communes
layout-my-appointment = Mon rendez-vous
layout-callback = Nous vous rappelons
layout-help = Besoin d’aide ?
layout-book = Prendre rendez-vous
layout-faq = Questions fréquentes
layout-information = Informations
layout-about = Le projet
layout-report = Signaler un problème du site
layout-translation = Aidez-nous à améliorer cette traduction
layout-privacy = Vie privée : vos données
layout-accessibility = Déclaration d’accessibilité
layout-legal = Mentions légales
layout-leave-empty = Laissez ce champ vide
layout-listen = Écouter la page
layout-listen-stop = Arrêter la voix
layout-in-italian = En italien, à montrer
