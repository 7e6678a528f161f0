# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
        [one] Este un lucru de corectat
        [few] Sunt { $n } lucruri de corectat
       *[other] Sunt { $n } de lucruri de corectat
    }
error-title = Eroare: { $title }

error-name-missing = Scrie cum te cheamă
error-name-long = Numele este prea lung: scrie numai prenumele
error-phone-missing = Scrie numărul tău de telefon
error-phone-wrong = Acest număr nu e bun: verifică cifrele. Dacă nu este italian, începe cu + și prefixul țării
error-phone-for-call = Ca să vorbim la telefon, avem nevoie de numărul tău
error-email-wrong = Această adresă de e-mail nu e bună: verific-o. Arată așa: nume@example.com
error-contact-both = Lasă telefonul sau e-mailul: ajunge unul
error-note-long =
    { $n-plural ->
        [one] Mesajul este prea lung: cel mult { $n } literă
        [few] Mesajul este prea lung: cel mult { $n } litere
       *[other] Mesajul este prea lung: cel mult { $n } de litere
    }
error-text-unreadable = Sunt semne pe care nu le putem citi: scrie din nou
error-desk-missing = Alege un birou de sprijin
error-slot-missing = Alege o oră
error-slot-wrong = La această oră nu te poți programa: alege alta
error-slot-full = Cineva tocmai a luat această oră: alege alta
error-kind-missing = Alege cum vrei să vorbești cu noi
error-choice-wrong = Alege unul dintre răspunsuri
error-language-missing = Alege o limbă
error-hour-missing = Alege când e mai bine
error-terms-missing = Bifează căsuța ca să continui
error-code-missing = Scrie codul programării tale
error-proof-missing = Scrie ultimele 4 cifre ale telefonului sau e-mailul sau prenumele
error-proof-wrong = Codul sau celălalt răspuns nu e bun: verifică-le pe amândouă
error-form-old = Pagina a fost deschisă prea mult timp. Ce ai scris este încă aici: trimite din nou

error-guesses = Prea multe încercări greșite. Așteaptă puțin sau sună la birou.
error-too-many-appointments = Cu acest telefon sau e-mail sunt deja multe programări. Ca să mai faci una, sună la birou.
error-too-many-callbacks = Pentru acest număr avem deja multe cereri. Te sunăm cât de repede putem. Dacă e urgent, sună la birou.
error-too-late = Programarea a început deja: nu se mai poate schimba. Sună la birou.
error-no-more-time = Nu mai putem păstra ora. Termină acum sau sună la birou.

error-code = Eroare { $code }
error-call = Vorbește cu cineva

error-400-title = Nu înțelegem această cerere
error-400-what = Adresa sau datele nu sunt scrise cum ne așteptam.
error-400-do = Întoarce-te la prima pagină și încearcă din nou sau sună.
error-403-title = Această cerere vine de pe alt site
error-403-what = Ca să protejăm datele tale, nu am acceptat-o. Nu s-a schimbat nimic.
error-403-do = Deschide pagina pe acest site și încearcă din nou.
error-404-title = Această pagină nu există
error-404-what = Poate adresa este scrisă greșit sau pagina a fost scoasă.
error-404-do = Întoarce-te la prima pagină sau sună la un birou de sprijin.
error-405-title = Această pagină nu se folosește așa
error-405-what = Cererea a ajuns într-un fel pe care pagina nu îl cunoaște.
error-405-do = Întoarce-te la prima pagină și încearcă din nou.
error-408-title = A durat prea mult
error-408-what = Cererea ta nu a ajuns întreagă: poate semnalul e slab. Nu s-a schimbat nimic.
error-408-do = Încearcă din nou peste puțin timp sau sună.
error-409-title = Cineva tocmai a luat această oră
error-409-what = Nu ai greșit cu nimic. Ce ai scris este încă aici.
error-409-do = Alege altă oră.
error-410-title = Acest link nu mai e valabil
error-410-what = Programarea a trecut sau datele ei au fost șterse.
error-410-do = Fă altă programare. Dacă ai un cod, caută cu el.
error-413-title = Este prea lung
error-413-what = Ai trimis mai mult text decât putem primi. Nu s-a schimbat nimic.
error-413-do = Întoarce-te, scrie mai puțin și trimite din nou.
error-415-title = Nu putem citi ce a ajuns
error-415-what = Datele nu au forma unui formular de pe acest site. Nu s-a schimbat nimic.
error-415-do = Deschide pagina și completează din nou formularul.
error-422-title = Ceva nu e bine în ce ai trimis
error-422-what = Unul sau mai multe răspunsuri nu se pot citi. Nu s-a schimbat nimic.
error-422-do = Întoarce-te, verifică și trimite din nou.
error-429-title = Prea multe cereri deodată
error-429-what = De la acest telefon sau din această rețea au venit multe în scurt timp.
error-429-do = Așteaptă un minut și încearcă din nou. Dacă e urgent, sună.
error-500-title = Ceva s-a stricat la noi
error-500-what = Nu e vina ta.
error-500-do = Încearcă din nou peste câteva minute sau sună.
error-503-title = Site-ul este oprit pentru puțin timp
error-503-what = Programările deja confirmate rămân valabile.
error-503-do = Încearcă din nou peste un minut. Dacă e urgent, sună.

error-home = Mergi la prima pagină
error-all-desks = Toate birourile de sprijin
error-have-code = Am un cod
