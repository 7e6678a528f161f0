# Members of the network, and those who ask to be.

organisations-title = Organizațiile din rețea
organisations-lead = Cei care lucrează împreună pentru familii: asociații, cooperative, servicii.
organisations-all = Toate
organisations-none = Aici nu este încă nicio organizație.
organisation-name = Numele organizației
organisation-tier = Rolul în rețea
organisation-tier-first = Primul nivel: conduce rețeaua
organisation-tier-second = Al doilea nivel: participă la rețea
organisation-does = Ce face
organisation-silent = Organizația nu a scris încă ce face.
organisation-contacts = Contacte
organisation-no-contacts = Organizația nu a dat contacte publice.
organisation-phone = Telefon
organisation-email = Adresă de e-mail
organisation-web = Pagină web
organisation-desks = Birouri de care se ocupă
organisation-kept-by = De această fișă se ocupă { $name }.
organisation-changed = Ultima modificare: { $date }.
desk-kept-by = De acest birou se ocupă { $name }.

apply-title = Organizația voastră în rețea
apply-invitation = Lucrați cu familiile din aceste zone? Puteți cere să intrați în rețea.
apply-open = Cere să intri
apply-lead = Povestește-ne cine sunteți. Cine coordonează rețeaua citește cererea și îți răspunde prin e-mail.
apply-organisation = Organizația
apply-does-hint = În câteva fraze, în italiană. Vor citi familiile.
apply-contacts = Contacte publice, dacă sunt
apply-person = Persoana de contact
apply-name = Prenume și nume
apply-email = E-mail pentru cont
apply-email-hint = Aici îți scriem răspunsul. Nu va fi public.
apply-privacy = Folosim numele și e-mailul numai ca să îți răspundem și pentru cont. Dacă cererea nu este acceptată, le ștergem. Dacă nimeni nu decide, le ștergem după șase luni.
apply-button = Trimite cererea
apply-received = Cerere primită
apply-received-what = Cine coordonează rețeaua o va citi și îți va scrie prin e-mail.
apply-too-many = Azi au venit deja prea multe cereri de la această adresă. Încearcă din nou mâine.
