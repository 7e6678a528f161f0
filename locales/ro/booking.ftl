# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Fă o programare
book-step-title = { $step } – Fă o programare
book-here = Programează-te
book-step-of = Pasul { $step } din { $total }: { $name }
book-step-done = (gata)
book-step-place = Locul
book-step-time = Ziua și ora
book-step-details = Detalii
book-step-who = Cine ești
book-step-summary = Rezumat
book-prefer-phone = Preferi să suni? { $phone }
book-prefer-phone-hours = Preferi să suni? { $phone }, { $hours }
book-hold = Păstrăm pentru tine { $when }, până la { $time }.
book-hold-more = Am nevoie de mai mult timp
book-hold-over = Timpul s-a terminat: dacă locul mai este liber, îl luăm din nou pentru tine.
book-hold-leave = Renunță la această oră
book-hold-still-free = Timpul ca să termini a trecut, dar { $when } este încă liber.
book-hold-again = Mai păstrează-l pentru mine
book-gone-what = Timpul ca să termini a trecut sau ai renunțat la oră. Nu a rămas nimic din ce ai scris.

book-place-heading = Unde vrei să mergi?
book-place-legend = Alege biroul de sprijin
book-place-button = Vezi orele libere
book-place-municipality = Unde
book-place-everywhere = Toate
book-place-none = Deocamdată nu te poți programa pe acest site. Sună sau lasă numărul tău: te sunăm noi.
book-place-none-here = { $municipality }: aici deocamdată nu te poți programa pe acest site. Acestea sunt cele mai apropiate birouri.

book-time-heading = Când vrei să vii?
book-time-month = Luna
book-time-language = Limba vorbită
book-time-language-any = Toate
book-time-legend = Alege ziua și ora
book-time-hour = ora { $time }
book-time-spoken = { $day }, se vorbește { $languages }
book-time-free =
    { $n-plural ->
        [one] un loc liber
        [few] { $n } locuri libere
       *[other] { $n } de locuri libere
    }
book-time-button = Păstrează ora și continuă
book-time-none-days =
    { $n-plural ->
        [one] Niciun loc liber mâine. Te sunăm noi.
        [few] Niciun loc liber în următoarele { $n } zile. Te sunăm noi.
       *[other] Niciun loc liber în următoarele { $n } de zile. Te sunăm noi.
    }
book-time-none-month = Niciun loc liber luna aceasta. Încearcă altă lună.
book-time-first-free = Primul loc liber este { $when }.
book-time-none-fits = Nicio oră nu ți se potrivește?
book-time-nearby = Locuri libere în apropiere:
book-time-lost-legend = Primele locuri libere: { $desk }
book-time-lost-nearby = Aproape de tine

book-details-heading = Despre ce vrei să vorbești?
book-details-lead = Poți și să nu spui.
book-details-topic = Subiect
book-details-kind = Cum vrei să vorbești cu noi?
book-details-note = Un mesaj pentru birou (dacă vrei)
book-details-note-hint = De exemplu: vin cu căruciorul. Nu scrie lucruri personale: le spui când vorbim.
book-details-button = Continuă: cine ești

book-who-heading = Cine ești?
book-who-name = Prenume
book-who-name-hint = Ajunge prenumele, fără nume de familie
book-who-contact = Cum te anunțăm?
book-who-contact-hint = Ajunge unul. Dacă nu vrei să lași nimic, îți dăm un cod de păstrat.
book-who-phone = Telefon
book-who-email = Sau e-mail
book-who-language = În ce limbă îți scriem?
book-who-interpreter = Ai nevoie de un interpret?
book-who-privacy =
    { $n-plural ->
        [one] Vede numai biroul. Ștergem datele tale { $date }, la o zi după programare.
        [few] Vede numai biroul. Ștergem datele tale { $date }, la { $n } zile după programare.
       *[other] Vede numai biroul. Ștergem datele tale { $date }, la { $n } de zile după programare.
    }
book-who-privacy-link = Datele tale
book-who-button = Continuă: rezumatul

book-summary-heading = Verifică și confirmă
book-summary-appointment = Programare
book-summary-who = Cine ești
book-summary-change-desk = biroul
book-summary-change-time = ziua și ora
book-summary-change-topic = subiectul
book-summary-change-kind = cum vorbești cu noi
book-summary-change-note = mesajul
book-summary-change-name = prenumele
book-summary-change-contact = cum te anunțăm
book-summary-change-language = limba
book-summary-interpreter-yes = { $language }, cu interpret
book-summary-interpreter-no = { $language }, fără interpret
book-summary-contact = Cum te anunțăm
book-summary-no-contact = Cu codul, fără telefon și fără e-mail
book-summary-terms = Am citit { $link }
book-summary-terms-link = ce faceți cu datele mele
book-back-to-summary = Înapoi la rezumat
book-other-time = Alege altă oră
book-too-many-heading = Ai deja multe programări

book-already-heading = Ai deja o programare
book-already-what = Cu acest telefon sau e-mail este deja o programare la acest birou. O poți muta: ai nevoie de codul ei. Sau mergi mai departe și ia-o și pe aceasta.
book-already-find = Mută programarea veche
book-already-same = Cu acest telefon sau e-mail este deja o programare la acest birou, la aceeași oră. Este confirmată: nu mai ai nimic de făcut.

appointment-confirmed = Programare confirmată
appointment-written-to = Îți scriem la { $contact }.
appointment-phone-noted = Dacă se schimbă ceva, te sunăm la { $contact }.
appointment-keep-code = Păstrează codul: cu el poți vedea, muta sau anula programarea.
appointment-code-only = Scrie acest cod pe o foaie: numai cu el poți găsi din nou programarea.
appointment-arrive-late = Dacă întârzii sau nu poți veni, sună.

appointment-find-title = Programarea mea
appointment-find-lead = Ca să o vezi, să o muți sau să o anulezi. Aici găsești și înscrierea la un eveniment.
appointment-find-code = Cod
appointment-find-code-hint = 6 litere și cifre, ca { $example }
appointment-find-proof = Un lucru pe care îl știi numai tu
appointment-find-proof-hint = Ultimele 4 cifre ale telefonului pe care l-ai lăsat sau e-mailul sau prenumele
appointment-find-button = Arată programarea mea
appointment-lost-code = Ai pierdut codul?
appointment-lost-code-do = Sună la biroul unde te-ai programat.

appointment-title = Programarea ta
appointment-status-cancelled = Această programare este anulată.
appointment-status-past = Această programare a trecut.
appointment-duration =
    { $n-plural ->
        [one] durează { $n } minut
        [few] durează { $n } minute
       *[other] durează { $n } de minute
    }
appointment-calendar = Adaugă în calendar
appointment-print = Tipărește
appointment-share = Trimite cuiva
appointment-share-text = Programare { $when }, { $desk }
appointment-copy = Copiază
appointment-copied = S-a copiat
appointment-move = Mută la altă oră
appointment-cancel = Anulează programarea
appointment-erase-on = Ștergem datele tale { $date }.
appointment-erase-now = Șterge-le acum

appointment-move-title = Mută programarea
appointment-move-here = Mută
appointment-move-heading = Când o mutăm?
appointment-move-lead = Acum este { $when }, { $desk }. Rămâne a ta până confirmi ora nouă.
appointment-move-button = Mută programarea
appointment-move-to = Mută: { $when }
appointment-move-keep = Las-o cum este
appointment-moved = Programarea a fost mutată. Ora dinainte nu mai e valabilă.

appointment-cancel-title = Anulează programarea
appointment-cancel-here = Anulează
appointment-cancel-heading = Vrei să anulezi programarea?
appointment-cancel-what = Locul rămâne liber pentru altă familie. Dacă vrei numai altă oră, { $link }.
appointment-cancel-move-link = mut-o
appointment-cancel-button = Anulează programarea
appointment-cancel-keep = Nu, o păstrez
appointment-cancelled = Programare anulată
appointment-cancelled-what = Biroul știe deja.
appointment-cancelled-again = Alege altă oră

appointment-erase-title = Șterge datele mele
appointment-erase-heading = Vrei să ștergi datele tale acum?
appointment-erase-what = Ștergem prenumele, telefonul, e-mailul și mesajul. Nu se mai poate reveni.
appointment-erase-cancels = Programarea se anulează.
appointment-erase-button = Șterge datele mele
appointment-erase-button-cancels = Șterge datele și anulează
appointment-erase-keep = Nu, înapoi la programare
appointment-erased = Datele tale sunt șterse
appointment-erased-what = Din această programare rămâne numai o cifră, ca să numărăm câte familii primim.

callback-title = Te sunăm noi
callback-lead = Trei lucruri, și te sună un birou de sprijin.
callback-lead-desk = Trei lucruri, și te sunăm noi: { $desk }.
callback-phone = Numărul tău
callback-language = În ce limbă?
callback-hour = Când e mai bine?
callback-privacy = Folosim numărul numai ca să te sunăm. Îl ștergem { $date }.
callback-button = Cere să te sunăm
callback-call-yourself = Sau sună tu
callback-received-here = Cerere primită
callback-received = Avem numărul tău
callback-received-desk = Te sunăm la numărul care se termină cu { $phone }: { $desk }.
callback-received-any = Te sunăm la numărul care se termină cu { $phone }.
callback-tried = Am încercat să te sunăm { $when }: nu a răspuns nimeni. Mai încercăm. Dacă preferi, sună tu.
callback-erase-on = Ștergem numărul { $date }.
callback-erase = Șterge numărul meu
callback-erase-heading = Vrei să ștergi numărul tău?
callback-erase-what = Nu te mai sunăm. Nu se mai poate reveni.
callback-erase-keep = Nu, aștept să mă sunați
callback-erased = Numărul tău este șters
callback-hurry = Dacă e urgent
callback-over = Această cerere este închisă.

callback-box-none-fits = Nu ți se potrivește? Te sunăm noi
callback-box-title = Te sunăm noi
callback-box-text = Lasă numărul tău, limba și când e mai bine.
callback-box-short = Lasă numărul și când e mai bine
