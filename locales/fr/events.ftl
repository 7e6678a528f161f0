# What takes place: the list, an event, the archive.

events-title = Fêtes et activités
events-lead = Fêtes, ateliers, sorties et rencontres pour les enfants et les familles.
events-dates = Dates
events-found =
    { $n-plural ->
        [one] { $n } date
       *[other] { $n } dates
    }
events-none = Il n’y a pas de dates en ce moment. Revenez dans quelques jours.
events-none-such = Avec ces choix, il n’y a rien. Enlevez-en un, ou regardez toutes les dates.
events-show-all = Voir toutes les dates
events-embed-all = Toutes les activités, qui les fait et comment s’inscrire
events-archive = Activités passées
events-archive-none = Il n’y a encore rien ici.

events-when = Quand
events-when-coming = Toutes
events-when-today = Aujourd’hui
events-when-weekend = Samedi et dimanche
events-when-month = Ce mois-ci
events-as-month = Calendrier du mois
events-as-list = En liste
events-months = Autres mois
events-month-title = Événements : { $month }
events-month-none = Pour ce mois, il n’y a encore rien.
events-from = À partir du
events-until = Jusqu’au
events-narrow = Autres choix
events-any = Peu importe
events-municipality =
    { $word ->
        [comune] Commune
       *[municipio] Arrondissement
    }
events-age = Âge de l’enfant
events-age-years =
    { $n-plural ->
        [one] { $n } an
       *[other] { $n } ans
    }
events-kind = Quoi
events-language = Langue
events-free = Seulement là où l’on peut ne pas payer

pager-label = Pages
pager-before = Page précédente
pager-after = Page suivante
pager-here = Page { $page } sur { $pages }

event-kind-party = Fête
event-kind-show = Spectacle
event-kind-workshop = Atelier créatif
event-kind-laboratory = Atelier de quartier
event-kind-course = Cours
event-kind-trip = Sortie
event-kind-meeting = Rencontre
event-kind-volunteering = Bénévolat
event-kind-other = Autre

event-when-where = Quand et où
event-together = D’ici, nous y allons ensemble à pied.
event-online = Sur internet
event-online-enter = Entrer maintenant
event-online-later = Sur internet. Le lien apparaît ici à l’heure du début.
event-other-dates = Autres dates
event-more = Ce qu’on y fait
event-outcome = Comment ça s’est passé
event-organisers = Qui l’organise
event-participants = Qui participe
event-for = Pour les familles de

event-cost = Le prix
event-cost-free = Gratuit
event-cost-offering = Participation libre
event-cost-offering-explained = Vous donnez ce que vous voulez. Ne rien donner, c’est bien aussi.
event-cost-price =
    { $n-plural ->
        [one] { $n } euro par personne
       *[other] { $n } euros par personne
    }
event-cost-price-exact = { $amount } euros par personne
event-ages = Pour qui
event-ages-all = Pour tous les âges
event-ages-from =
    { $n-plural ->
        [one] À partir de { $n } an
       *[other] À partir de { $n } ans
    }
event-ages-until =
    { $n-plural ->
        [one] Jusqu’à { $n } an
       *[other] Jusqu’à { $n } ans
    }
event-ages-between =
    { $n-plural ->
        [one] De { $from } à { $n } an
       *[other] De { $from } à { $n } ans
    }

event-called-off = C’est annulé. N’y allez pas.
event-called-off-short = Annulé
event-moved = La date ou le lieu a changé. Vous trouvez les nouveaux ci-dessous.
event-moved-short = Déplacé
event-moved-from = Déplacé. Avant, c’était : { $when }, { $place }.
event-moved-from-time = Déplacé. Avant, c’était : { $when }.
event-over = C’est déjà passé.
event-full-short = Complet
event-full = Il n’y a plus de places.
event-just-come = Pas besoin de s’inscrire : venez, c’est tout.
event-sign-up = Les places sont limitées : inscrivez-vous.
event-sign-up-closed = Les inscriptions sont fermées. Pour savoir s’il y a de la place, appelez.
event-add-calendar = Ajouter au calendrier

events-door-text = Près de chez vous, presque toujours gratuit
events-here = Prochaines fêtes et activités
events-all-here = Toutes les fêtes et activités

feeds-title = Les dates dans votre calendrier
feeds-what = Les nouvelles dates et les changements arrivent tout seuls dans le calendrier du téléphone.
feeds-button = Suivre avec le calendrier
feeds-by-hand = Si rien ne s’ouvre, copiez cette adresse dans votre calendrier, là où il demande une « URL » :
feeds-readers = Si vous utilisez un lecteur de nouvelles : { $rss } ou { $atom }.

share-title = Faites passer le mot
share-whatsapp = Envoyer par WhatsApp
share-mail = Envoyer par e-mail
share-copy = Copier l’adresse
share-copied = Copié

event-next = Ce qu’il y a maintenant

poster-title = Affiche à imprimer
poster-how = Imprimez cette feuille et accrochez-la. Le code ouvre la page de l’événement.
poster-paper = Taille de la feuille
poster-image = Image à envoyer
poster-code = Code qui ouvre la page de l’événement
poster-phone = Téléphone

sign-up-title = S’inscrire
sign-up-adults = Combien d’adultes
sign-up-children = Combien d’enfants et de jeunes
sign-up-children-of = Enfants et jeunes de { $from } à { $until } ans
sign-up-children-gift = Enfants et jeunes avec un cadeau, taille { $size }
sign-up-gift = Taille des cadeaux
sign-up-gift-any = Peu importe
sign-up-gift-small = petite
sign-up-gift-medium = moyenne
sign-up-gift-large = grande
sign-up-stage = À quoi vous venez
sign-up-stage-full = { $time } : complet
sign-up-arrival = Quand vous arrivez
sign-up-arrival-hint = Les familles arrivent petit à petit : comme ça, personne ne fait la queue.
sign-up-arrival-any = Le premier horaire libre
sign-up-wait = S’il n’y a plus de places, mettez-moi sur la liste d’attente
sign-up-name = Votre prénom
sign-up-contact = Où vous prévenir si quelque chose change
sign-up-contact-hint = Téléphone ou e-mail. Si vous voulez, ne mettez rien : à la fin, vous avez un code à garder.
sign-up-language = La langue des messages
sign-up-privacy = Nous effaçons le prénom et le contact le { $date }.
sign-up-button = S’inscrire
sign-up-back = Retour à l’événement
sign-up-left =
    { $n-plural ->
        [one] Il reste { $n } place.
       *[other] Il reste { $n } places.
    }
sign-up-full = Il n’y a plus de places. Vous pouvez vous mettre sur la liste d’attente.

error-count = Écrivez un nombre, par exemple 2.
error-nobody = Écrivez combien de personnes viennent.
error-party-large =
    { $n-plural ->
        [one] Une inscription vaut pour { $n } personne.
       *[other] Une inscription vaut pour { $n } personnes au maximum.
    }
error-places-left =
    { $n-plural ->
        [one] Il ne reste que { $n } place.
       *[other] Il ne reste que { $n } places.
    }
error-places-wait = Choisissez moins de personnes, ou la liste d’attente.
error-arrival-full = À cette heure-là, il n’y a plus de place. Choisissez-en une autre.
error-wait-contact = Pour la liste d’attente, il faut un contact : ainsi nous pouvons vous prévenir.
error-signed-up-already = Avec ce contact, il y a déjà une inscription. Ouvrez le lien que nous vous avons envoyé.
error-sign-up-closed = Les inscriptions pour cette date sont fermées.

sign-up-page-title = Votre inscription
sign-up-status-confirmed = Votre inscription est confirmée
sign-up-status-waiting = Vous êtes sur la liste d’attente
sign-up-status-offered = Il y a une place pour vous
sign-up-status-lapsed = Le délai est passé
sign-up-status-left = Inscription annulée
sign-up-status-called_off = L’événement n’a pas lieu
sign-up-waiting =
    { $n-plural ->
        [one] Avant vous, { $n } famille attend. Nous vous écrivons dès qu’une place se libère.
       *[other] Avant vous, { $n } familles attendent. Nous vous écrivons dès qu’une place se libère.
    }
sign-up-offered = Nous gardons la place pour vous jusqu’au { $until }.
sign-up-accept = Je prends la place
sign-up-lapsed = La place est allée à la famille suivante. Vous pouvez vous inscrire à nouveau.
sign-up-event = Événement
sign-up-code = Votre code
sign-up-keep-code = Gardez le code : avec lui, vous retrouvez cette page.
sign-up-who = Qui vient
sign-up-leave = Je ne viens plus
sign-up-leave-heading = Voulez-vous annuler l’inscription ?
sign-up-leave-what = Votre place ira à une autre famille.
sign-up-leave-button = Annuler l’inscription
sign-up-keep = Non, je viens
sign-up-change = Changer qui vient
sign-up-change-button = Enregistrer
sign-up-change-keep = Laisser comme c’est
sign-up-changed = Nous avons changé votre inscription.
sign-up-change-late = On ne peut plus changer l’inscription : l’événement a commencé, ou elle a changé entre-temps. Vous voyez ci-dessous comment elle est maintenant.
sign-up-arrival-none = Pas d’horaire
error-places-no-more = Il n’y a pas d’autres places. Celles que vous avez restent à vous.
error-places-more =
    { $n-plural ->
        [one] En plus des vôtres, il ne reste que { $n } place.
       *[other] En plus des vôtres, il ne reste que { $n } places.
    }
error-places-others-wait = Les autres personnes peuvent s’inscrire à part, sur la liste d’attente.
error-places-ever =
    { $n-plural ->
        [one] En tout, il y a { $n } place.
       *[other] En tout, il y a { $n } places.
    }
sign-up-erase-what = Nous effaçons le prénom, le téléphone et l’e-mail. On ne peut pas revenir en arrière.
sign-up-erase-leaves = L’inscription est annulée et la place va à une autre famille.
sign-up-erase-keep = Non, retour à l’inscription
sign-up-erased-what = De cette inscription, nous gardons seulement combien de personnes c’était.
sign-up-gone-title = Cette inscription n’existe pas
sign-up-gone = Le lien est faux, ou les données sont déjà effacées.

party-of-age = { $from }–{ $until } ans : { $n }
party-of-gift = cadeau, taille { $size } : { $n }
party-with-gift = { $who } (cadeau, taille { $size })
