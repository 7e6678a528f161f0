# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Colecte
drives-menu = Donează
drives-lead = Donează un lucru nou pentru școală unui copil din cartier. Alege ce, apoi unde și când îl aduci.
drives-running = Colecte deschise
drives-none = Acum nu sunt colecte deschise. Revino peste câteva zile sau sună.
drives-ended = Colecte încheiate
drives-all = Toate colectele
drives-here = Colecte pentru familiile de aici
drives-door = Donează
drives-door-text = Rechizite pentru școală: ce, unde și când
drives-find-pledge = Ai promis deja ceva? Caută cu codul

drive-until = Până la { $until }
drive-from-until = Din { $from } până la { $until }
drive-ended-on = S-a încheiat pe { $until }
drive-for-all = Pentru familiile din toată rețeaua
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Următoarea predare: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } lucru promis din { $all }
        [few] { $n } lucruri promise din { $all }
       *[other] { $n } de lucruri promise din { $all }
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } a ajuns deja
        [few] { $n } au ajuns deja
       *[other] { $n } au ajuns deja
    }
drive-given =
    { $n-plural ->
        [one] { $n } oferit familiilor
        [few] { $n } oferite familiilor
       *[other] { $n } oferite familiilor
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Unde și când aduci lucrurile
drive-shop-when = Când magazinul este deschis: alege, plătește și lasă acolo.
drive-point-over = Aici nu mai sunt ore de predare.
drive-point-phone = Telefonul acestui loc: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] și încă { $n } zi
        [few] și încă { $n } zile
       *[other] și încă { $n } de zile
    }
drive-needs = De ce este nevoie
drive-needs-how = Scrie câte aduci. E bine și un singur lucru.
drive-item-left =
    { $n-plural ->
        [one] mai lipsește { $n }
        [few] mai lipsesc { $n }
       *[other] mai lipsesc { $n }
    }
drive-item-some = mai lipsesc câteva
drive-item-none = nu mai trebuie: este deja promis
drive-item-urgent = Trebuie repede
drive-item-welcome = prinde bine
drive-item-price = aproximativ { $amount } €
drive-fewer = Unul mai puțin:
drive-more = Unul mai mult:
drive-complete =
    { $n-plural ->
        [one] Promis deja tot: { $n } lucru
        [few] Promis deja tot: { $n } lucruri
       *[other] Promis deja tot: { $n } de lucruri
    }
drive-story = De ce
drive-contact = Cine îți răspunde
drive-called-off = Această colectă este anulată. Nu aduce nimic.
drive-over = Această colectă s-a încheiat. Mulțumim celor care au donat.
drive-instead = Colecte deschise acum
drive-report-item = Ce
drive-report-needed = Necesare
drive-report-arrived = Ajunse
drive-report-given = Oferite
drive-report-kits = Seturi oferite familiilor
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: câteva

drive-kit-primary_1 = Clasa întâi (școala primară)
drive-kit-primary_2 = Clasa a doua (școala primară)
drive-kit-primary_3 = Clasa a treia (școala primară)
drive-kit-primary_4 = Clasa a patra (școala primară)
drive-kit-primary_5 = Clasa a cincea (școala primară)
drive-kit-lower_secondary = Gimnaziu (după școala primară)
drive-kit-upper_secondary = Liceu (după gimnaziu)

## Promising something.

pledge-basket-title = Ce aduci
pledge-go-on = Continuă: unde și când
pledge-go-on-who = Continuă
pledge-back = Înapoi
pledge-kits = Aduci din partea unei clase sau a unei firme?
pledge-kits-what = Alege câți copii: punem noi lucrurile pe listă. Apoi le poți schimba.
pledge-kit = Pentru ce clasă
pledge-kit-count = Câți copii
pledge-kits-button = Pune pe listă
pledge-when-title = Unde și când aduci lucrurile
pledge-when-legend = Alege un loc și o oră
pledge-at-shop = La magazin
pledge-room =
    { $n-plural ->
        [one] mai este { $n } loc
        [few] mai sunt { $n } locuri
       *[other] mai sunt { $n } de locuri
    }
pledge-more-hours =
    { $n-plural ->
        [one] Încă { $n } zi
        [few] Încă { $n } zile
       *[other] Încă { $n } de zile
    }
pledge-point-full = Aici nu mai sunt locuri.
pledge-nowhere = Acum nu este nicio oră liberă. Sună: găsim împreună când să aduci lucrurile.
pledge-confirm-title = Verifică și promite
pledge-what = Ce
pledge-where = Unde și când
pledge-what-change = lucrurile
pledge-where-change = locul și ora
pledge-who = Cine ești
pledge-name = Cum îți spunem
pledge-contact = Unde îți scriem
pledge-not-public = Numele tău nu se vede niciodată pe site.
pledge-button = Promit că aduc
pledge-item-lost = Un lucru pe care l-ai ales nu mai trebuie: l-am scos de pe listă.
pledge-ended-title = Această colectă s-a încheiat
pledge-ended-what = Nu am notat nimic: nu aduce nimic aici. Vezi ce se strânge acum.

error-basket-empty = Alege cel puțin un lucru: scrie câte aduci.
error-basket-large = Sunt prea multe lucruri deodată. Împarte-le în două promisiuni.
error-quantity-zero = Scrie cel puțin 1 sau lasă gol.
error-quantity-negative = Scrie un număr mai mare decât zero sau lasă gol.
error-quantity-fraction = Scrie un număr întreg, de exemplu 2.
error-quantity-huge = Numărul este prea mare. Pentru cantități mari, sună.
error-item-complete = Între timp s-a promis deja tot: scoate acest lucru.
error-item-left =
    { $n-plural ->
        [one] Mai lipsește numai { $n }: scrie 1.
        [few] Mai lipsesc numai { $n }: scrie un număr mai mic.
       *[other] Mai lipsesc numai { $n }: scrie un număr mai mic.
    }
error-item-few = Trebuie mai puține: scrie un număr mai mic.
error-kit-count = Scrie câți copii, de la 1 la 999.
error-pledge-place = Alege unde și când aduci lucrurile.
error-window-full = La ora aceea nu mai e loc. Alege alta.

## A promise.

pledge-page-title = Promisiunea ta
pledge-status-promised = Mulțumim, am notat
pledge-status-received = Mulțumim, am primit
pledge-status-withdrawn = Promisiune retrasă
pledge-status-lapsed = Promisiune expirată
pledge-thanks = Te așteptăm aici:
pledge-received-thanks = Un copil va folosi la școală ce ai adus.
pledge-withdrawn-what = Nu te mai așteptăm. Altcineva poate promite aceleași lucruri.
pledge-lapsed-what = Lucrurile nu au ajuns la timp: altcineva poate promite aceleași lucruri. Dacă le aduci totuși, e bine.
pledge-place-gone = La ora pe care ai ales-o nu va fi nimeni: nu te duce. Alege alta.
pledge-overdue = Te-am așteptat. Alege altă oră sau sună.
pledge-overdue-until = Te-am așteptat. Păstrăm promisiunea ta până { $until }: alege altă oră sau sună.
pledge-changed = Am schimbat promisiunea ta.
pledge-drive = Colectă
pledge-brought = Ce ai adus
pledge-received-on = Când a ajuns
pledge-keep-code = Păstrează codul: cu el găsești din nou această pagină și îl spui când aduci lucrurile.
pledge-again = Vezi de ce este nevoie acum
pledge-change = Schimbă promisiunea
pledge-change-button = Salvează
pledge-change-late = Promisiunea nu se mai poate schimba sau s-a schimbat între timp. Mai jos vezi cum este acum.
pledge-withdraw = Nu mai aduc
pledge-withdraw-heading = Vrei să retragi promisiunea?
pledge-withdraw-what = Lucrurile se întorc pe listă: le poate aduce altcineva.
pledge-withdraw-button = Retrage promisiunea
pledge-withdraw-late = Lucrurile tale au ajuns deja: mulțumim.
pledge-keep = Nu, le aduc
pledge-erase-withdraws = Promisiunea se retrage: lucrurile se întorc pe listă.
pledge-erase-keep = Nu, înapoi la promisiune
pledge-erased-what = Din această promisiune rămâne numai câte lucruri erau.
pledge-gone-title = Această promisiune nu există

pledge-receipt = Dovadă de primire
pledge-receipt-title = Dovadă de primire a lucrurilor donate
pledge-receipt-by = Primit de
pledge-receipt-thanks = Mulțumim. Lucrurile ajung la copii prin birourile de sprijin din rețea.
pledge-receipt-value = Sunt lucruri, fără o valoare în bani: această dovadă nu se poate folosi pentru impozite.
pledge-receipt-print = Tipărește
pledge-receipt-back = Înapoi la promisiune
