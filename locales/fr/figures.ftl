# Figures, as staff and everybody see them, and the receipt of a family that was erased.

figures-title = Nos chiffres : { $year }
figures-lead = Combien de rendez-vous ont été demandés, et comment cela s’est passé. Chacun compte dans le mois du rendez-vous. Il n’y a ici le nom de personne.
figures-years = Choisissez l’année
figures-none = Pour cette période, il n’y a encore aucun rendez-vous.
figures-whole-months = Pour cette année, nous comptons seulement les mois déjà finis.
figures-hidden = Pour que personne ne soit reconnu, les chiffres de 1 à 4 sont écrits { $few }. S’il le faut, un autre chiffre est caché aussi, pour qu’on ne retrouve pas le premier par un calcul. Les tableaux qui en diraient trop ne sont pas là.
figures-withheld = caché
figures-chart-what = { $title } : une barre pour chaque ligne du tableau ci-dessous.
figures-median =
    { $n-plural ->
        [one] La moitié des familles attend au maximum { $n } jour entre la demande et le rendez-vous.
       *[other] La moitié des familles attend au maximum { $n } jours entre la demande et le rendez-vous.
    }

figures-asked = Demandés
figures-kept = Ont eu lieu
figures-missed = Famille absente
figures-not-kept = N’ont pas eu lieu
figures-cancelled = Annulés
figures-cancelled-family = Annulés par la famille
figures-cancelled-desk = Annulés par le point d’accueil
figures-open = À venir ou sans résultat
figures-interpreter-wanted = Avec interprète
figures-interpreter-not = Sans interprète
figures-total = Total

figures-by-month = Par mois
figures-month = Mois
figures-by-municipality = Par territoire
figures-municipality = Territoire
figures-by-desk = Par point d’accueil
figures-desk = Point d’accueil
figures-unpublished = N’est plus publié
figures-by-language = Par langue
figures-language = Langue
figures-by-kind = Par façon de se rencontrer
figures-kind = Façon
figures-kind-none = Non demandé
figures-by-interpreter = Demandes d’interprète
figures-interpreter = Interprète
figures-by-wait = Jours entre la demande et le rendez-vous
figures-wait = Attente
figures-wait-0 = Moins d’un jour
figures-wait-1-3 = De 1 à 3 jours
figures-wait-4-7 = De 4 à 7 jours
figures-wait-8-14 = De 8 à 14 jours
figures-wait-15-30 = De 15 à 30 jours
figures-wait-31 = Plus de 30 jours

figures-open-data = Données ouvertes
figures-licence = Vous pouvez vous aussi utiliser ces chiffres, avec la licence { $licence } : il suffit de dire d’où ils viennent. Le fichier est un CSV avec des points-virgules, à ouvrir avec un tableur.
figures-file = Télécharger le fichier CSV
figures-file-year = année
figures-file-table = tableau
figures-file-row = ligne
figures-file-measure = mesure
figures-file-count = nombre

erased-title = Nous avons effacé vos données
erased-what = { $network } a effacé tout ce qu’il savait de vous :
erased-bookings =
    { $n-plural ->
        [one] { $n } rendez-vous
       *[other] { $n } rendez-vous
    }
erased-callbacks =
    { $n-plural ->
        [one] { $n } demande de rappel
       *[other] { $n } demandes de rappel
    }
erased-unfinished =
    { $n-plural ->
        [one] { $n } réservation commencée et pas finie
       *[other] { $n } réservations commencées et pas finies
    }
erased-pledges = Promesses de don : { $n }
erased-sign-ups =
    { $n-plural ->
        [one] { $n } inscription à un événement
       *[other] { $n } inscriptions à des événements
    }
erased-called-off =
    { $n-plural ->
        [one] { $n } rendez-vous était encore à venir : il est annulé.
       *[other] { $n } rendez-vous étaient encore à venir : ils sont annulés.
    }
erased-number = Numéro de ce reçu
