# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Collectes
drives-menu = Donner
drives-lead = Donnez une chose neuve pour l’école à un enfant du quartier. Choisissez quoi, puis où et quand vous l’apportez.
drives-running = Collectes ouvertes
drives-none = Il n’y a pas de collecte ouverte en ce moment. Revenez dans quelques jours, ou appelez.
drives-ended = Collectes terminées
drives-all = Toutes les collectes
drives-here = Collectes pour les familles d’ici
drives-door = Donner
drives-door-text = Fournitures scolaires : quoi, où et quand
drives-find-pledge = Vous avez déjà promis quelque chose ? Retrouvez-le avec le code

drive-until = Jusqu’au { $until }
drive-from-until = Du { $from } au { $until }
drive-ended-on = Terminée le { $until }
drive-for-all = Pour les familles de tout le réseau
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Prochain horaire : { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } chose promise sur { $all }
       *[other] { $n } choses promises sur { $all }
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } déjà arrivée
       *[other] { $n } déjà arrivées
    }
drive-given =
    { $n-plural ->
        [one] { $n } distribuée aux familles
       *[other] { $n } distribuées aux familles
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Où et quand l’apporter
drive-shop-when = Pendant les heures du magasin : vous choisissez, vous payez et vous laissez tout sur place.
drive-point-over = Il n’y a plus d’horaires ici.
drive-point-phone = Téléphone de ce lieu : { $phone }
drive-more-dates =
    { $n-plural ->
        [one] et une autre date
       *[other] et { $n } autres dates
    }
drive-needs = Ce qu’il faut
drive-needs-how = Écrivez combien vous en apportez. Vous pouvez aussi apporter une seule chose.
drive-item-left =
    { $n-plural ->
        [one] il en manque { $n }
       *[other] il en manque { $n }
    }
drive-item-some = il en faut encore, mais peu
drive-item-none = plus besoin : c’est déjà promis
drive-item-urgent = Besoin urgent
drive-item-welcome = fait toujours plaisir
drive-item-price = environ { $amount } €
drive-fewer = Un de moins :
drive-more = Un de plus :
drive-complete =
    { $n-plural ->
        [one] Déjà tout promis : { $n } chose
       *[other] Déjà tout promis : { $n } choses
    }
drive-story = Pourquoi
drive-contact = Qui vous répond
drive-called-off = Cette collecte est annulée. N’apportez rien.
drive-over = Cette collecte est terminée. Merci à tous ceux qui ont donné.
drive-instead = Collectes ouvertes en ce moment
drive-report-item = Quoi
drive-report-needed = Il en fallait
drive-report-arrived = Arrivées
drive-report-given = Distribuées
drive-report-kits = Distribué aux familles
drive-kits-given = { $kit } : { $n }
drive-kits-few = { $kit } : quelques-uns

drive-kit-primary_1 = Première année d’école primaire
drive-kit-primary_2 = Deuxième année d’école primaire
drive-kit-primary_3 = Troisième année d’école primaire
drive-kit-primary_4 = Quatrième année d’école primaire
drive-kit-primary_5 = Cinquième année d’école primaire
drive-kit-lower_secondary = Collège (11–14 ans)
drive-kit-upper_secondary = Lycée (14–19 ans)

## Promising something.

pledge-basket-title = Ce que vous apportez
pledge-go-on = Continuer : où et quand
pledge-go-on-who = Continuer
pledge-back = Retour
pledge-kits = Vous apportez des choses au nom d’une classe ou d’une entreprise ?
pledge-kits-what = Choisissez combien d’enfants : nous mettons les choses dans la liste. Ensuite, vous pouvez les changer.
pledge-kit = Pour quelle année d’école
pledge-kit-count = Combien d’enfants
pledge-kits-button = Mettre dans la liste
pledge-when-title = Où et quand vous l’apportez
pledge-when-legend = Choisissez un lieu et un horaire
pledge-at-shop = Au magasin
pledge-room =
    { $n-plural ->
        [one] il reste { $n } place
       *[other] il reste { $n } places
    }
pledge-more-hours =
    { $n-plural ->
        [one] Une autre date
       *[other] { $n } autres dates
    }
pledge-point-full = Il n’y a plus de place ici.
pledge-nowhere = Il n’y a pas d’horaire libre en ce moment. Appelez : nous trouvons ensemble quand l’apporter.
pledge-confirm-title = Vérifiez et promettez
pledge-what = Quoi
pledge-where = Où et quand
pledge-what-change = les choses
pledge-where-change = le lieu et l’heure
pledge-who = Qui vous êtes
pledge-name = Par quel nom vous appeler
pledge-contact = Où vous écrire
pledge-not-public = Votre nom n’apparaît jamais sur le site.
pledge-button = Je promets de l’apporter
pledge-item-lost = Il n’y a plus besoin d’une chose que vous aviez choisie : nous l’avons enlevée de la liste.
pledge-ended-title = Cette collecte est terminée
pledge-ended-what = Nous n’avons rien noté : n’apportez rien ici. Regardez ce qu’on collecte maintenant.

error-basket-empty = Choisissez au moins une chose : écrivez combien vous en apportez.
error-basket-large = C’est trop de choses à la fois. Partagez-les en deux promesses.
error-quantity-zero = Écrivez au moins 1, ou laissez vide.
error-quantity-negative = Écrivez un nombre plus grand que zéro, ou laissez vide.
error-quantity-fraction = Écrivez un nombre entier, par exemple 2.
error-quantity-huge = Ce nombre est trop grand. Pour de grandes quantités, appelez.
error-item-complete = Entre-temps, tout a été promis : enlevez cette chose.
error-item-left =
    { $n-plural ->
        [one] Il n’en manque plus que { $n } : écrivez 1.
       *[other] Il n’en manque plus que { $n } : écrivez un nombre plus petit.
    }
error-item-few = Il en faut moins : écrivez un nombre plus petit.
error-kit-count = Écrivez combien d’enfants, de 1 à 999.
error-pledge-place = Choisissez où et quand vous l’apportez.
error-window-full = À cet horaire, il n’y a plus de place. Choisissez-en un autre.

## A promise.

pledge-page-title = Votre promesse
pledge-status-promised = Merci, c’est noté
pledge-status-received = Merci, c’est arrivé
pledge-status-withdrawn = Promesse retirée
pledge-status-lapsed = Promesse expirée
pledge-thanks = Nous vous attendons ici :
pledge-received-thanks = Un enfant s’en servira à l’école.
pledge-withdrawn-what = Nous ne vous attendons plus. Une autre personne peut promettre les mêmes choses.
pledge-lapsed-what = Ce n’est pas arrivé à temps : une autre personne peut promettre les mêmes choses. Si vous l’apportez quand même, c’est bien.
pledge-place-gone = À l’horaire que vous aviez choisi, il n’y aura personne : n’y allez pas. Choisissez-en un autre.
pledge-overdue = Nous vous attendions. Choisissez un autre horaire, ou appelez.
pledge-overdue-until = Nous vous attendions. Nous gardons votre promesse jusqu’au { $until } : choisissez un autre horaire, ou appelez.
pledge-changed = Nous avons changé votre promesse.
pledge-drive = Collecte
pledge-brought = Ce que vous avez apporté
pledge-received-on = Arrivé le
pledge-keep-code = Gardez le code : avec lui, vous retrouvez cette page, et vous le dites quand vous apportez les choses.
pledge-again = Voir ce qu’il faut maintenant
pledge-change = Changer la promesse
pledge-change-button = Enregistrer
pledge-change-late = On ne peut plus changer la promesse, ou elle a changé entre-temps. Vous voyez ci-dessous comment elle est maintenant.
pledge-withdraw = Je ne l’apporte plus
pledge-withdraw-heading = Voulez-vous retirer la promesse ?
pledge-withdraw-what = Les choses reviennent dans la liste : une autre personne peut les apporter.
pledge-withdraw-button = Retirer la promesse
pledge-withdraw-late = Ce que vous avez promis est déjà arrivé : merci.
pledge-keep = Non, je l’apporte
pledge-erase-withdraws = La promesse est retirée : les choses reviennent dans la liste.
pledge-erase-keep = Non, retour à la promesse
pledge-erased-what = De cette promesse, nous gardons seulement le nombre de choses.
pledge-gone-title = Cette promesse n’existe pas

pledge-receipt = Reçu
pledge-receipt-title = Reçu pour des choses données
pledge-receipt-by = Reçu par
pledge-receipt-thanks = Merci. Les choses arrivent aux enfants par les points d’accueil du réseau.
pledge-receipt-value = Ce sont des choses, sans valeur en argent : ce reçu ne sert pas pour les impôts.
pledge-receipt-print = Imprimer
pledge-receipt-back = Retour à la promesse
