# Home, municipalities, desks, search, and the pages about the site.

home-title = Une aide pour votre famille, près de chez vous
home-door-talk = Parler à quelqu’un
home-door-talk-text = Écoute et conseils
home-door-callback = Nous vous rappelons
home-door-appointment = Mon rendez-vous
home-door-appointment-text = Le voir, le déplacer, l’annuler
home-area = Votre quartier
home-desks = Points d’accueil
home-all-desks = Tous les points d’accueil
home-who = Qui nous sommes
home-no-network = Nous préparons ce site. Revenez dans quelques jours.

search-label = Où habitez-vous ?
search-hint =
    { $word ->
        [comune] Commune ou village, par exemple { $example }
       *[municipio] Quartier ou arrondissement (Municipio), par exemple { $example }
    }
search-title = Recherche
search-anything = Que cherchez-vous ?
search-anything-hint = Un lieu, un point d’accueil, une fête ou une organisation.
search-empty = Écrivez un mot, ou choisissez l’endroit où vous habitez.
search-heading = Vous avez cherché « { $typed } »
search-none = Nous ne trouvons pas « { $typed } »
search-none-do =
    { $word ->
        [comune] Essayez un autre mot ou moins de mots, ou choisissez la commune.
       *[municipio] Essayez un autre mot ou moins de mots, ou choisissez l’arrondissement.
    }
search-area = Quartier { $area }
search-instead = Nous ne trouvons pas « { $typed } » : nous cherchons « { $meant } ».
search-places = Lieux ({ $n })
search-desks = Points d’accueil ({ $n })
search-events = Fêtes et activités ({ $n })
search-drives = Collectes ({ $n })
search-organisations = Organisations ({ $n })
search-all = Tout afficher ({ $n })
search-everything = Chercher dans tout le site
search-again = Chercher encore

municipalities-lead =
    { $word ->
        [comune] Choisissez où vous habitez.
       *[municipio] Choisissez où vous habitez. Sous chaque arrondissement (Municipio), il y a les noms des quartiers.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] La commune
           *[municipio] L’arrondissement
        }
       *[other] { $word ->
            [comune] Toutes les communes ({ $n })
           *[municipio] Tous les arrondissements ({ $n })
        }
    }
municipalities-none = Il n’y a pas encore de noms ici. Revenez dans quelques jours.
municipality-desks = Points d’accueil pour les familles
municipality-empty =
    { $word ->
        [comune] Sur ce site, il n’y a pas encore de point d’accueil à { $name }. Nous pouvons vous rappeler, ou vous pouvez aller à l’un des points d’accueil ci-dessous.
       *[municipio] Sur ce site, il n’y a pas encore de point d’accueil du { $name }. Nous pouvons vous rappeler, ou vous pouvez aller à l’un des points d’accueil ci-dessous.
    }
municipality-nearest = Les points d’accueil les plus proches
municipality-network =
    { $word ->
        [comune] Le réseau à { $name }
       *[municipio] Le réseau du { $name }
    }

desks-title = Points d’accueil
desks-lead = Informations, écoute et conseils pour les familles. Appelez, ou réservez un horaire dans un point d’accueil (sportello).
desks-none = Il n’y a pas encore de points d’accueil. Nous vous rappelons.
desk-state-now = Répond maintenant, jusqu’à { $time }
desk-state-today = Aujourd’hui { $hours }
desk-state-tomorrow = Demain { $hours }
desk-state-next = Prochaine fois : { $day } { $hours }
desk-state-stale = Horaires à confirmer : appelez d’abord
desk-state-unconfirmed = Horaires à confirmer

desk-stale = Personne n’a confirmé ces informations depuis plus de 60 jours (dernière fois : { $date }).
desk-never-verified = Personne n’a encore confirmé ces informations.
desk-call-first = Appelez avant d’y aller.
desk-verified = Informations confirmées : { $date }.
desk-all-times = Tous les horaires libres
desk-none-free = Pour l’instant, il n’y a pas de place libre.
desk-by-phone = Ici, on prend rendez-vous par téléphone.
desk-no-phone = Ce point d’accueil n’a pas de téléphone : nous vous rappelons.
desk-summary = En bref
desk-kinds = Comment on vous reçoit
desk-languages = Langues
desk-languages-interpreter = { $languages }. Vous pouvez demander un interprète quand vous réservez.
desk-hours = Horaires
desk-phone-hours = Par téléphone
desk-hours-from = { $hours }, à partir du { $date }
desk-hours-until = { $hours }, jusqu’au { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Fermé aujourd’hui
desk-closed-today-why = Fermé aujourd’hui ({ $reason })
desk-closed-today-hours = Fermé aujourd’hui de { $from } à { $until }
desk-closed-today-hours-why = Fermé aujourd’hui de { $from } à { $until } ({ $reason })
desk-closed = Fermé le { $date }
desk-closed-why = Fermé le { $date } ({ $reason })
desk-closed-range = Fermé du { $from } au { $until }
desk-closed-range-why = Fermé du { $from } au { $until } ({ $reason })
desk-closed-hours = Fermé le { $date }, { $hours }
desk-closed-hours-why = Fermé le { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Fermé du { $from } au { $until }, { $hours }
desk-closed-range-hours-why = Fermé du { $from } au { $until }, { $hours } ({ $reason })
desk-closed-holidays = Fermé les jours fériés.
desk-open-extra = Ouvert aussi le { $date }, { $hours }
desk-where = Où
desk-topics = De quoi vous pouvez parler

desk-index = Sur cette page
desk-for = Pour qui
desk-for-text =
    { $word ->
        [comune] Pour les familles qui habitent à { $name }.
       *[municipio] Pour les familles du { $name }.
    }
desk-how = Comment faire
desk-how-text = Réservez un horaire sur ce site, ou appelez pour prendre rendez-vous.
desk-how-phone = Appelez pour prendre rendez-vous.
desk-how-callback = Laissez votre numéro : nous vous rappelons.
desk-needed = Ce qu’il faut
desk-needed-name = Pour réserver, un prénom suffit. Nous ne demandons ni papiers ni raison.
desk-needed-nothing = Pour réserver, il ne faut rien : vous recevez un code. Nous ne demandons ni papiers ni raison.
desk-obtain = Ce que vous obtenez
desk-times = Délais
desk-times-horizon =
    { $n-plural ->
        [one] Vous pouvez réserver pour aujourd’hui et pour demain.
       *[other] Vous pouvez réserver pour les { $n } prochains jours.
    }
desk-times-notice =
    { $n-plural ->
        [one] Réservez au moins { $n } heure avant.
       *[other] Réservez au moins { $n } heures avant.
    }
desk-times-text = Vous pouvez déplacer ou annuler le rendez-vous quand vous voulez, jusqu’à son début.
desk-access = Accéder au service
desk-access-button = Choisir un autre horaire
desk-terms = Conditions du service
desk-terms-link = Ce que nous faisons de vos données, et quand nous les effaçons
desk-contacts = Contacts
desk-contacts-phone = Téléphone { $phone }
desk-contacts-phone-hours = Téléphone { $phone }, { $hours }.

info-project-funders = Qui le soutient
info-project-municipalities =
    { $word ->
        [comune] Les communes
       *[municipio] Les arrondissements
    }

info-privacy-title = Vos données
info-privacy-lead = Nous demandons le moins possible et nous l’effaçons vite.
info-privacy-asked = Ce que nous demandons
info-privacy-asked-name = Le prénom d’un adulte, sans nom de famille.
info-privacy-asked-contact = Un moyen de vous prévenir : téléphone ou e-mail. Vous pouvez aussi ne rien laisser.
info-privacy-asked-language = La langue, et si vous avez besoin d’un interprète.
info-privacy-asked-topic = De quoi vous voulez parler et un message, si vous voulez le dire.
info-privacy-asked-callback = Pour vous rappeler : le numéro, la langue et le meilleur moment.
info-privacy-not-asked = Ce que nous ne demandons pas
info-privacy-not-asked-text = Noms des enfants, dates de naissance, nationalité, numéro fiscal (codice fiscale), revenus, raison de la visite.
info-privacy-why = À quoi elles servent
info-privacy-why-text = Elles servent pour le rendez-vous et pour rien d’autre : vous recevoir, vous prévenir, vous rappeler. C’est une mission d’intérêt public (règlement UE 2016/679, article 6, paragraphe 1, point e).
info-privacy-who = Qui les voit
info-privacy-who-text = Seulement les personnes qui travaillent au point d’accueil que vous avez choisi et celles qui font marcher le site. Nous ne les donnons à personne d’autre.
info-privacy-network = Ce site est celui du réseau { $network }. Pour toute question, appelez un point d’accueil.
info-privacy-until = Quand nous les effaçons
info-privacy-until-text = 30 jours après le rendez-vous. Le numéro laissé pour être rappelé : 30 jours après la demande. Le jour est écrit sur la page de votre rendez-vous.
info-privacy-until-application = La demande d’une organisation qui veut entrer dans le réseau : six mois après la dernière modification, si personne ne décide.
info-privacy-until-feedback = Ce que vous écrivez pour donner votre avis sur une page : après six mois. Les étoiles restent, sans dire qui les a données.
info-privacy-now = Vous pouvez les effacer avant, quand vous voulez, depuis la page de votre rendez-vous.
info-privacy-counts = Après, il ne reste que des chiffres, pour savoir combien de familles nous recevons. Ils ne disent pas qui vous êtes.
info-privacy-rights = Vos droits
info-privacy-rights-text = Vous pouvez demander à voir, à corriger ou à effacer vos données : demandez-le au point d’accueil. Vous pouvez aussi vous adresser à l’autorité italienne qui protège les données personnelles (Garante per la protezione dei dati personali).
info-privacy-cookies = Cookies
info-privacy-cookies-text = Nous utilisons un seul cookie, pour retenir la langue. Pas de publicité, pas de profils. Aucune page ne contacte d’autres sites.
info-privacy-logs = Pendant sept jours, nous gardons un registre technique des visites, sans l’adresse de réseau complète.
info-privacy-reads = Nous comptons combien de fois une page est lue. Nous ne savons pas qui la lit.

info-accessibility-title = Accessibilité
info-accessibility-lead = Ce site doit marcher pour tout le monde : sur un vieux téléphone, avec le clavier, avec un lecteur d’écran, sans JavaScript.
info-accessibility-standard = Les règles que nous suivons
info-accessibility-standard-text = Les WCAG 2.2, niveau AA, et la norme européenne EN 301 549.
info-accessibility-how = Comment nous vérifions
info-accessibility-how-text = À chaque modification, chaque page passe des tests automatiques, au clavier, sur un écran étroit et de droite à gauche.
info-accessibility-how-far = Les tests automatiques ne trouvent pas tout. Aucun expert extérieur n’a encore vérifié le site.
info-accessibility-checks = Les derniers tests
info-accessibility-checked = Le dernier test complet date du { $date }, en { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool } : une page, aucune erreur
       *[other] { $tool } : { $n } pages, aucune erreur
    }
info-accessibility-report = Quelque chose ne marche pas ?
info-accessibility-report-phone = Appelez un point d’accueil : nous vous aidons de vive voix.

info-legal-title = Mentions légales
info-legal-licence = Licence des contenus
info-legal-licence-text = On peut utiliser librement les textes de ce site, en disant d’où ils viennent (licence CC BY 4.0).
info-legal-licence-formal = En application du principe d’ouverture par défaut (open by default), au sens de l’article 52 du décret législatif italien n° 82 du 7 mars 2005 (CAD), et sauf indication contraire (y compris pour les contenus intégrés de tiers), les données, les documents et les informations publiés sur ce site sont diffusés sous { $licence }. Les utilisateurs sont donc libres de partager (reproduire, distribuer, communiquer au public, exposer en public), de représenter, d’exécuter et de réciter ce contenu par tout moyen et dans tout format, et de le modifier (le transformer et l’utiliser pour des œuvres dérivées), à toute fin, même commerciale, avec pour seule obligation d’indiquer la source, sans ajouter d’autres restrictions.
info-legal-licence-link = licence CC BY 4.0
info-legal-software = Logiciel
info-legal-software-text = Le site fonctionne avec Vicino, un logiciel libre (licence EUPL-1.2).
info-legal-data = Données d’autres sources
info-legal-data-text = Noms et population des communes : ISTAT, licence CC BY 3.0 IT.
info-legal-liability = Horaires et adresses
info-legal-liability-text = Pour chaque point d’accueil, il est écrit quand les informations ont été confirmées. En cas de doute, appelez.

info-faq-title = Questions fréquentes
info-faq-account = Est-ce que je dois créer un compte ?
info-faq-account-text = Non. Il ne faut ni compte ni mot de passe.
info-faq-documents = Est-ce que je dois apporter des papiers ?
info-faq-documents-text = Pour réserver, non. Si un point d’accueil a besoin de quelque chose, c’est écrit sous « Ce qu’il faut apporter ».
info-faq-no-contact = Je n’ai ni téléphone ni e-mail. Est-ce que je peux réserver ?
info-faq-no-contact-text = Oui. Vous recevez un code de 6 lettres et chiffres : notez-le sur une feuille.
info-faq-language = Je ne parle pas bien italien. Comment faire ?
info-faq-language-text = Choisissez votre langue en haut. Quand vous réservez, vous pouvez demander un interprète. Pour chaque point d’accueil, les langues parlées sont écrites.
info-faq-change = J’ai fait une erreur, ou je ne peux plus venir.
info-faq-change-text = Ouvrez « Mon rendez-vous » : vous pouvez le déplacer ou l’annuler jusqu’à son début. Ou appelez.
info-faq-lost = J’ai perdu le code.
info-faq-lost-text = Appelez le point d’accueil où vous avez réservé.
info-faq-full = Il n’y a pas de place. Que faire ?
info-faq-full-text = Regardez les points d’accueil voisins, ou laissez votre numéro : nous vous rappelons.
info-faq-shared-phone = D’autres personnes utilisent mon téléphone.
info-faq-shared-phone-text = Dans les SMS, nous n’écrivons ni votre nom ni la raison. En haut de chaque page, il y a « Quitter vite ».

desk-silent-link = Le numéro ne répond pas ?
desk-silent-title = Le numéro ne répond pas
desk-silent-what = Vous avez appelé { $desk }, { $phone }, aux heures où il répond, et personne n’a répondu ? Dites-le-nous : si cela arrive à plusieurs familles, nous faisons vérifier.
desk-silent-button = Oui, il ne répond pas
desk-silent-thanks = Merci, c’est noté
desk-silent-next = Si vous avez besoin d’aide entre-temps, nous vous rappelons.
