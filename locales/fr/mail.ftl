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
