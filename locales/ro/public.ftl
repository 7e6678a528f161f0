# Home, municipalities, desks, search, and the pages about the site.

home-title = Un ajutor pentru familia ta, aproape de casă
home-door-talk = Vorbește cu cineva
home-door-talk-text = Te ascultăm și te îndrumăm
home-door-callback = Te sunăm noi
home-door-appointment = Programarea mea
home-door-appointment-text = O vezi, o muți, o anulezi
home-area = Zona ta
home-desks = Birouri de sprijin
home-all-desks = Toate birourile de sprijin
home-who = Cine suntem
home-no-network = Pregătim acest site. Revino peste câteva zile.

search-label = Unde locuiești?
search-hint =
    { $word ->
        [comune] Localitate sau sat, de exemplu { $example }
       *[municipio] Cartier sau sector (Municipio), de exemplu { $example }
    }
search-title = Căutare
search-anything = Ce cauți?
search-anything-hint = Un loc, un birou de sprijin, o petrecere sau o organizație.
search-empty = Scrie un cuvânt sau alege locul unde locuiești.
search-heading = Ai căutat „{ $typed }”
search-none = Nu găsim „{ $typed }”
search-none-do =
    { $word ->
        [comune] Încearcă alt cuvânt sau mai puține cuvinte, ori alege localitatea.
       *[municipio] Încearcă alt cuvânt sau mai puține cuvinte, ori alege sectorul.
    }
search-area = Cartierul { $area }
search-instead = Nu găsim „{ $typed }”: căutăm „{ $meant }”.
search-places = Locuri ({ $n })
search-desks = Birouri de sprijin ({ $n })
search-events = Petreceri și activități ({ $n })
search-drives = Colecte ({ $n })
search-organisations = Organizații ({ $n })
search-all = Arată tot ({ $n })
search-everything = Caută în tot site-ul
search-again = Caută din nou

municipalities-lead =
    { $word ->
        [comune] Alege unde locuiești.
       *[municipio] Alege unde locuiești. Sub fiecare sector (Municipio) sunt numele cartierelor.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] Localitatea
           *[municipio] Sectorul
        }
        [few] { $word ->
            [comune] Toate cele { $n } localități
           *[municipio] Toate cele { $n } sectoare
        }
       *[other] { $word ->
            [comune] Toate cele { $n } de localități
           *[municipio] Toate cele { $n } de sectoare
        }
    }
municipalities-none = Aici nu este încă niciun nume. Revino peste câteva zile.
municipality-desks = Birouri de sprijin pentru familii
municipality-empty =
    { $word ->
        [comune] Pe acest site nu sunt încă birouri de sprijin din { $name }. Te putem suna noi sau poți merge la unul dintre birourile de mai jos.
       *[municipio] Pe acest site nu sunt încă birouri de sprijin din { $name }. Te putem suna noi sau poți merge la unul dintre birourile de mai jos.
    }
municipality-nearest = Cele mai apropiate birouri
municipality-network =
    { $word ->
        [comune] Rețeaua din { $name }
       *[municipio] Rețeaua din { $name }
    }

desks-title = Birouri de sprijin
desks-lead = Informații, sfaturi și cineva care te ascultă, pentru familii. Sună sau alege o oră la un birou de sprijin (sportello).
desks-none = Nu sunt încă birouri de sprijin. Te sunăm noi.
desk-state-now = Răspunde acum, până la { $time }
desk-state-today = Azi { $hours }
desk-state-tomorrow = Mâine { $hours }
desk-state-next = Data viitoare: { $day } { $hours }
desk-state-stale = Program neconfirmat: sună înainte
desk-state-unconfirmed = Program neconfirmat

desk-stale = Nimeni nu a confirmat aceste date de peste 60 de zile (ultima dată: { $date }).
desk-never-verified = Nimeni nu a confirmat încă aceste date.
desk-call-first = Sună înainte să mergi.
desk-verified = Date confirmate: { $date }.
desk-all-times = Toate orele libere
desk-none-free = Deocamdată nu sunt locuri libere.
desk-by-phone = Aici programarea se face la telefon.
desk-no-phone = Acest birou nu are telefon: te sunăm noi.
desk-summary = Pe scurt
desk-kinds = Cum te primesc
desk-languages = Limbi
desk-languages-interpreter = { $languages }. Poți cere un interpret când te programezi.
desk-hours = Program
desk-phone-hours = La telefon
desk-hours-from = { $hours }, începând de { $date }
desk-hours-until = { $hours }, până { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Azi închis
desk-closed-today-why = Azi închis ({ $reason })
desk-closed-today-hours = Azi închis între { $from } și { $until }
desk-closed-today-hours-why = Azi închis între { $from } și { $until } ({ $reason })
desk-closed = Închis { $date }
desk-closed-why = Închis { $date } ({ $reason })
desk-closed-range = Închis de { $from } până { $until }
desk-closed-range-why = Închis de { $from } până { $until } ({ $reason })
desk-closed-hours = Închis { $date }, { $hours }
desk-closed-hours-why = Închis { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Închis de { $from } până { $until }, { $hours }
desk-closed-range-hours-why = Închis de { $from } până { $until }, { $hours } ({ $reason })
desk-closed-holidays = Închis în zilele de sărbătoare.
desk-open-extra = Deschis și { $date }, { $hours }
desk-where = Unde
desk-topics = Despre ce poți vorbi

desk-index = Pe această pagină
desk-for = Pentru cine este
desk-for-text =
    { $word ->
        [comune] Pentru familiile din { $name }.
       *[municipio] Pentru familiile din { $name }.
    }
desk-how = Cum faci
desk-how-text = Alege o oră pe acest site sau sună pentru o programare.
desk-how-phone = Sună pentru o programare.
desk-how-callback = Lasă numărul tău: te sunăm noi.
desk-needed = Ce îți trebuie
desk-needed-name = Ca să te programezi ajunge un prenume. Nu cerem acte și nu întrebăm motivul.
desk-needed-nothing = Ca să te programezi nu îți trebuie nimic: primești un cod. Nu cerem acte și nu întrebăm motivul.
desk-obtain = Ce primești
desk-times = Timp și termene
desk-times-horizon =
    { $n-plural ->
        [one] Te poți programa pentru azi și pentru mâine.
        [few] Te poți programa pentru următoarele { $n } zile.
       *[other] Te poți programa pentru următoarele { $n } de zile.
    }
desk-times-notice =
    { $n-plural ->
        [one] Programează-te cu cel puțin o oră înainte.
        [few] Programează-te cu cel puțin { $n } ore înainte.
       *[other] Programează-te cu cel puțin { $n } de ore înainte.
    }
desk-times-text = Poți muta sau anula programarea când vrei, până începe.
desk-access = Folosește serviciul
desk-access-button = Alege altă oră
desk-terms = Condițiile serviciului
desk-terms-link = Ce facem cu datele tale și când le ștergem
desk-contacts = Contacte
desk-contacts-phone = Telefon { $phone }
desk-contacts-phone-hours = Telefon { $phone }, { $hours }.

info-project-funders = Cine îl susține
info-project-municipalities =
    { $word ->
        [comune] Localitățile
       *[municipio] Sectoarele
    }

info-privacy-title = Datele tale
info-privacy-lead = Cerem cât mai puțin și ștergem repede.
info-privacy-asked = Ce cerem
info-privacy-asked-name = Prenumele unui adult, fără nume de familie.
info-privacy-asked-contact = Un mod de a te anunța: telefon sau e-mail. Poți și să nu lași nimic.
info-privacy-asked-language = Limba și dacă ai nevoie de un interpret.
info-privacy-asked-topic = Despre ce vrei să vorbești și un mesaj, dacă vrei să spui.
info-privacy-asked-callback = Ca să te sunăm: numărul, limba și când e mai bine.
info-privacy-not-asked = Ce nu cerem
info-privacy-not-asked-text = Numele copiilor, date de naștere, cetățenie, cod fiscal (codice fiscale), venit, motivul vizitei.
info-privacy-why = La ce folosesc
info-privacy-why-text = Sunt numai pentru programare și pentru nimic altceva: să te primim, să te anunțăm, să te sunăm. Este o sarcină de interes public (Regulamentul UE 2016/679, articolul 6, alineatul 1, litera e).
info-privacy-who = Cine le vede
info-privacy-who-text = Numai cei care lucrează la biroul pe care l-ai ales și cei care țin site-ul în funcțiune. Nu le dăm nimănui altcuiva.
info-privacy-network = Site-ul este al rețelei { $network }. Pentru orice întrebare, sună la un birou de sprijin.
info-privacy-until = Când le ștergem
info-privacy-until-text = La 30 de zile după programare. Numărul lăsat ca să te sunăm: la 30 de zile după cerere. Ziua este scrisă pe pagina programării tale.
info-privacy-until-application = Cererea unei organizații care vrea să intre în rețea: la șase luni după ultima modificare, dacă nimeni nu decide.
info-privacy-until-feedback = Ce scrii când îți spui părerea despre o pagină: după șase luni. Stelele rămân, fără să spună cine le-a dat.
info-privacy-now = Le poți șterge mai devreme, când vrei, din pagina programării tale.
info-privacy-counts = După aceea rămân numai cifrele, ca să știm câte familii primim. Ele nu spun cine ești.
info-privacy-rights = Drepturile tale
info-privacy-rights-text = Poți cere să vezi, să corectezi sau să ștergi datele tale: spune la birou. Te poți adresa și autorității italiene care protejează datele personale (Garante per la protezione dei dati personali).
info-privacy-cookies = Cookie-uri
info-privacy-cookies-text = Folosim un singur cookie, ca să ținem minte limba. Fără publicitate, fără profiluri. Nicio pagină nu contactează alte site-uri.
info-privacy-logs = Timp de șapte zile păstrăm un registru tehnic al vizitelor, fără adresa completă de rețea.
info-privacy-reads = Numărăm de câte ori este citită o pagină. Nu știm cine o citește.

info-accessibility-title = Accesibilitate
info-accessibility-lead = Acest site trebuie să meargă pentru toți: pe un telefon vechi, cu tastatura, cu un cititor de ecran, fără JavaScript.
info-accessibility-standard = Ce reguli respectăm
info-accessibility-standard-text = WCAG 2.2, nivelul AA, și norma europeană EN 301 549.
info-accessibility-how = Cum verificăm
info-accessibility-how-text = La fiecare schimbare, fiecare pagină trece prin teste automate, cu tastatura, pe un ecran îngust și de la dreapta la stânga.
info-accessibility-how-far = Testele automate nu găsesc tot. Niciun expert din afară nu a verificat încă site-ul.
info-accessibility-checks = Ultimele teste
info-accessibility-checked = Ultimul test complet a fost la { $date }, în { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: o pagină, nicio greșeală
        [few] { $tool }: { $n } pagini, nicio greșeală
       *[other] { $tool }: { $n } de pagini, nicio greșeală
    }
info-accessibility-report = Ceva nu merge?
info-accessibility-report-phone = Sună la un birou de sprijin: te ajutăm la telefon.

info-legal-title = Note legale
info-legal-licence = Licența conținutului
info-legal-licence-text = Textele de pe acest site se pot folosi liber, spunând de unde sunt luate (licența CC BY 4.0).
info-legal-licence-formal = În aplicarea principiului deschiderii implicite (open by default), conform articolului 52 din decretul legislativ italian nr. 82 din 7 martie 2005 (CAD), și dacă nu se precizează altfel (inclusiv pentru conținutul integrat al altora), datele, documentele și informațiile publicate pe site sunt oferite sub { $licence }. Utilizatorii sunt deci liberi să împărtășească (să reproducă, să distribuie, să comunice publicului, să expună în public), să reprezinte, să execute și să recite acest material prin orice mijloc și în orice format și să îl modifice (să îl transforme și să îl folosească pentru opere derivate), în orice scop, chiar și comercial, cu singura obligație de a indica sursa și fără a adăuga alte restricții.
info-legal-licence-link = licența CC BY 4.0
info-legal-software = Program
info-legal-software-text = Site-ul funcționează cu Vicino, un program liber (licența EUPL-1.2).
info-legal-data = Datele altora
info-legal-data-text = Numele și populația localităților: ISTAT, licența CC BY 3.0 IT.
info-legal-liability = Program și adrese
info-legal-liability-text = La fiecare birou scrie când au fost confirmate datele. Dacă ai îndoieli, sună.

info-faq-title = Întrebări frecvente
info-faq-account = Trebuie să-mi fac un cont?
info-faq-account-text = Nu. Nu îți trebuie nici cont, nici parolă.
info-faq-documents = Trebuie să aduc acte?
info-faq-documents-text = Ca să te programezi, nu. Dacă un birou are nevoie de ceva, scrie la „Ce să aduci”.
info-faq-no-contact = Nu am nici telefon, nici e-mail. Pot să mă programez?
info-faq-no-contact-text = Da. Primești un cod din 6 litere și cifre: scrie-l pe o foaie.
info-faq-language = Nu vorbesc bine italiana. Ce fac?
info-faq-language-text = Alege limba ta, sus. Când te programezi, poți cere un interpret. La fiecare birou scrie ce limbi se vorbesc.
info-faq-change = Am greșit sau nu mai pot veni.
info-faq-change-text = Deschide „Programarea mea”: o poți muta sau anula până începe. Sau sună.
info-faq-lost = Am pierdut codul.
info-faq-lost-text = Sună la biroul unde te-ai programat.
info-faq-full = Nu sunt locuri. Ce fac?
info-faq-full-text = Uită-te la birourile din apropiere sau lasă numărul tău: te sunăm noi.
info-faq-shared-phone = Și alte persoane folosesc telefonul meu.
info-faq-shared-phone-text = În SMS-uri nu scriem nici numele tău, nici motivul. Sus, pe fiecare pagină, este „Ieși repede”.

desk-silent-link = Nu răspunde nimeni la număr?
desk-silent-title = La acest număr nu răspunde nimeni
desk-silent-what = Ai sunat la { $desk }, { $phone }, la orele la care răspunde, și nu a răspuns nimeni? Spune-ne: dacă se întâmplă la mai multe familii, cerem să se verifice.
desk-silent-button = Da, nu răspunde
desk-silent-thanks = Mulțumim, am notat
desk-silent-next = Dacă între timp ai nevoie de ajutor, te sunăm noi.
