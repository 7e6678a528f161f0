# Members of the network, and those who ask to be.

organisations-title = Organisations du réseau
organisations-lead = Ceux qui travaillent ensemble pour les familles : associations, coopératives, services.
organisations-all = Toutes
organisations-none = Il n’y a encore aucune organisation ici.
organisation-name = Nom de l’organisation
organisation-tier = Rôle dans le réseau
organisation-tier-first = Premier niveau : dirige le réseau
organisation-tier-second = Deuxième niveau : participe au réseau
organisation-does = Ce qu’elle fait
organisation-silent = L’organisation n’a pas encore écrit ce qu’elle fait.
organisation-contacts = Contacts
organisation-no-contacts = L’organisation n’a pas donné de contacts publics.
organisation-phone = Téléphone
organisation-email = Adresse e-mail
organisation-web = Site web
organisation-desks = Points d’accueil dont elle s’occupe
organisation-kept-by = Fiche tenue par { $name }.
organisation-changed = Dernière modification : { $date }.
desk-kept-by = Point d’accueil tenu par { $name }.

apply-title = Votre organisation dans le réseau
apply-invitation = Vous travaillez avec les familles de ces quartiers ? Vous pouvez demander à entrer dans le réseau.
apply-open = Demander à entrer
apply-lead = Dites-nous qui vous êtes. La personne qui coordonne le réseau lit la demande et vous répond par e-mail.
apply-organisation = L’organisation
apply-does-hint = En quelques phrases, en italien. Les familles le liront.
apply-contacts = Contacts publics, s’il y en a
apply-person = La personne à contacter
apply-name = Prénom et nom
apply-email = E-mail pour le compte
apply-email-hint = Nous vous répondons à cette adresse. Elle ne sera pas publique.
apply-privacy = Nous utilisons le nom et l’e-mail seulement pour vous répondre et pour le compte. Si la demande n’est pas acceptée, nous les effaçons. Si personne ne décide, nous les effaçons après six mois.
apply-button = Envoyer la demande
apply-received = Demande reçue
apply-received-what = La personne qui coordonne le réseau la lira et vous écrira par e-mail.
apply-too-many = Aujourd’hui, trop de demandes sont déjà arrivées de cette adresse. Réessayez demain.
