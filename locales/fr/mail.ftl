# E-mails, text messages and calendar entries.

mail-confirmed-subject = Rendez-vous confirmé : { $when }
mail-moved-subject = Nouvel horaire : { $when }
mail-cancelled-subject = Rendez-vous annulé : { $when }
mail-reminder-subject = Votre rendez-vous : { $when }
mail-closed-subject = Le point d’accueil ne peut pas vous recevoir : { $when }

mail-greeting = Bonjour { $name },
mail-greeting-nameless = Bonjour,
mail-confirmed-intro = Votre rendez-vous est confirmé.
mail-moved-intro = Votre rendez-vous a un nouvel horaire. L’ancien horaire ne compte plus.
mail-cancelled-intro = Votre rendez-vous est annulé. Vous n’avez rien d’autre à faire.
mail-reminder-intro = Nous vous rappelons votre rendez-vous. Si vous ne pouvez pas venir, annulez-le ou déplacez-le : une autre famille a besoin de la place.
mail-closed-intro = Nous sommes désolés : le point d’accueil ne peut pas vous recevoir à cette heure-là. Votre rendez-vous est annulé, ne venez pas.

mail-label-when = Quand
mail-label-desk = Point d’accueil
mail-label-how = Comment
mail-label-place = Où
mail-label-bring = Ce qu’il faut apporter
mail-label-language = Langue
mail-label-phone = Téléphone du point d’accueil
mail-label-code = Votre code
mail-interpreter = avec interprète
mail-place-phone-call = Nous vous appelons.
mail-place-video = En vidéo. Le point d’accueil vous envoie le lien.
mail-place-on-booking = Pour l’adresse, appelez le point d’accueil.

mail-link-intro = Sur cette page, vous pouvez voir, déplacer ou annuler le rendez-vous. Le lien est seulement pour vous :
mail-cancelled-next = Si vous voulez un autre rendez-vous, commencez ici :
mail-closed-offers = Vous pouvez venir à un autre moment. Ouvrez le lien de l’horaire que vous préférez :
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Tous les autres horaires sont ici :
mail-closed-none = En ce moment, il n’y a pas d’autre horaire libre près de chez vous. Appelez le point d’accueil : vous trouverez ensemble un autre moment.
mail-answer = Ne répondez pas à cet e-mail : personne ne le lit. Pour toute chose, appelez le point d’accueil.
mail-erase = Nous effaçons vos données le { $date }.
mail-in-italian = En italien
mail-footer = { $network } – message automatique

sms-confirmed = Rendez-vous : { $when }. { $link }
sms-moved = Nouvel horaire : { $when }. { $link }
sms-cancelled = Rendez-vous annulé : { $when }.
sms-reminder = N'oubliez pas, rendez-vous : { $when }. { $link }
sms-closed = Le point d'accueil ne peut pas vous recevoir le { $when } : rendez-vous annulé. Autres horaires : { $link }
sms-phone = Tél { $phone }
sms-callback-received = Nous avons votre numéro et nous vous rappelons. Si c'est urgent : { $phone }
sms-callback-received-nophone = Nous avons votre numéro et nous vous rappelons.

mail-calendar-summary = Rendez-vous
mail-calendar-phone = Téléphone : { $phone }.
mail-calendar-code = Code : { $code }.

mail-signed-up-subject = Inscription confirmée : { $when }
mail-wait-listed-subject = Vous êtes sur la liste d’attente : { $when }
mail-place-offered-subject = Une place s’est libérée : { $when }
mail-signed-off-subject = Inscription annulée : { $when }
mail-event-changed-subject = Quelque chose a changé : { $when }
mail-event-cancelled-subject = L’événement n’a pas lieu : { $when }
mail-event-reminder-subject = Nous vous attendons : { $when }
mail-event-notice-subject = Un message pour vous : { $when }
mail-signed-up-intro = Votre inscription est confirmée. Nous vous attendons.
mail-wait-listed-intro = Pour le moment, il n’y a plus de places et vous êtes sur la liste d’attente. Si une place se libère, nous vous écrivons tout de suite. La famille inscrite en premier passe en premier.
mail-place-offered-intro = Une place s’est libérée pour vous.
mail-place-offered-until = Nous la gardons pour vous jusqu’au { $until }. Après, elle va à la famille suivante.
mail-place-offered-next = Pour prendre la place, ouvrez cette page et appuyez sur le bouton. Le lien est seulement pour vous :
mail-signed-off-intro = Votre inscription est annulée. Vous n’avez rien d’autre à faire.
mail-event-changed-intro = L’heure ou le lieu a changé. Vous trouvez les nouveaux ci-dessous. Votre inscription compte toujours.
mail-event-cancelled-intro = Nous sommes désolés : cet événement n’a pas lieu. Ne venez pas. Vous n’avez rien d’autre à faire.
mail-event-reminder-intro = Nous vous rappelons l’événement. Si vous ne pouvez pas venir, annulez l’inscription : une autre famille a besoin de la place.
mail-event-notice-intro = La personne qui organise l’événement vous écrit :
mail-sign-up-link-intro = Sur cette page, vous pouvez voir, changer ou annuler l’inscription. Le lien est seulement pour vous :
mail-events-next = Les autres événements sont ici :
mail-event-answer = Ne répondez pas à cet e-mail : personne ne le lit.
mail-label-event = Événement
mail-label-arrival = Quand arriver
mail-label-party = Qui vient
mail-label-event-phone = Téléphone
mail-stage-together = D’ici, nous y allons ensemble
mail-place-online = Sur internet : le lien apparaît sur la page de l’événement quand il commence.
mail-adults =
    { $n-plural ->
        [one] { $n } adulte
       *[other] { $n } adultes
    }
mail-children =
    { $n-plural ->
        [one] { $n } enfant ou jeune
       *[other] { $n } enfants ou jeunes
    }
mail-calendar-stage = { $title } ({ $stage } sur { $all })
mail-calendar-called-off = ANNULÉ :

sms-signed-up = Inscription confirmée : { $when }. { $link }
sms-wait-listed = Inscription en liste d'attente : { $when }. { $link }
sms-place-offered = Une place est libre : { $when }. Répondez avant le { $until } : { $link }
sms-signed-off = Inscription annulée : { $when }.
sms-event-changed = Heure ou lieu changé : { $when }. { $link }
sms-event-cancelled = Événement annulé : { $when }. Ne venez pas.
sms-event-reminder = Nous vous attendons : { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Votre promesse de don : { $drive }
mail-pledge-changed-subject = Votre promesse a changé : { $drive }
mail-pledge-withdrawn-subject = Promesse retirée : { $drive }
mail-pledge-reminder-subject = Nous vous attendons demain : { $drive }
mail-pledge-missed-subject = Nous vous attendons encore : { $drive }
mail-window-moved-subject = Nouvel horaire de dépôt : { $drive }
mail-window-closed-subject = Choisissez un autre horaire de dépôt : { $drive }
mail-drive-cancelled-subject = La collecte n’a pas lieu : { $drive }
mail-pledge-made-intro = Merci ! Nous avons noté ce que vous avez promis. Voici où et quand l’apporter.
mail-pledge-changed-intro = Votre promesse a changé. Voici comment elle est maintenant.
mail-pledge-withdrawn-intro = Vous avez retiré votre promesse. Vous n’avez rien d’autre à faire : une autre personne peut donner les mêmes choses.
mail-pledge-reminder-intro = Nous vous rappelons le dépôt de demain. Si vous ne pouvez pas venir, choisissez un autre horaire ou retirez la promesse.
mail-pledge-missed-intro = Peut-être n’avez-vous pas pu venir : ce que vous avez promis n’est pas encore arrivé. Vous pouvez encore l’apporter ou choisir un autre horaire.
mail-pledge-missed-until = Nous l’attendons jusqu’au { $until }. Ensuite une autre personne peut donner les mêmes choses.
mail-window-moved-intro = L’heure ou le lieu du dépôt ont changé. Voici les nouveaux. Votre promesse est toujours valable.
mail-window-closed-intro = Nous sommes désolés : à cette heure, personne ne peut recevoir vos affaires. Votre promesse est toujours valable, choisissez un autre horaire.
mail-drive-cancelled-intro = Nous sommes désolés : cette collecte n’a pas lieu. Vous n’avez rien à apporter ni à faire. Merci quand même !
mail-pledge-link-intro = Sur cette page, vous pouvez voir, changer ou retirer la promesse. Le lien est seulement pour vous :
mail-drives-next = Les autres collectes sont ici :
mail-pledge-other-windows = Si vous préférez, vous pouvez venir à un autre moment :
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Collecte
mail-label-pledge = Ce que vous apportez
mail-label-directions = Comment venir
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = quand le magasin est ouvert
mail-pledge-shop-how = Vous achetez les choses au magasin et vous les y laissez. Dites votre code.
mail-pledge-no-window = à choisir
mail-calendar-pledge = Dépôt

sms-pledge-made = Promesse de don : { $place }, { $when }. { $link }
sms-pledge-changed = Promesse changée : { $when }. { $link }
sms-pledge-withdrawn = Promesse retirée. Merci quand même.
sms-pledge-reminder = Nous vous attendons : { $place }, { $when }. { $link }
sms-pledge-missed = Ce que vous avez promis n'est pas arrivé. Nous l'attendons jusqu'au { $until } : { $link }
sms-window-moved = Nouvel horaire de dépôt : { $place }, { $when }. { $link }
sms-window-closed = Il n'y a personne à cette heure : choisissez un autre horaire : { $link }
sms-drive-cancelled = La collecte n'a pas lieu : n'apportez rien. Merci quand même.
