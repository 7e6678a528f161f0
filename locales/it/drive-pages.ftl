# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Raccolte
drives-menu = Dona
drives-lead = Dona una cosa nuova per la scuola a un bambino del quartiere. Scegli che cosa, poi dove e quando la porti.
drives-running = Raccolte aperte
drives-none = Adesso non ci sono raccolte aperte. Torna tra qualche giorno, o chiama.
drives-ended = Raccolte finite
drives-all = Tutte le raccolte
drives-here = Raccolte per le famiglie di qui
drives-door = Dona
drives-door-text = Materiale per la scuola: che cosa, dove e quando
drives-find-pledge = Hai già promesso qualcosa? Cercalo con il codice

drive-until = Fino al { $until }
drive-from-until = Dal { $from } al { $until }
drive-ended-on = Finita il { $until }
drive-for-all = Per le famiglie di tutta la rete
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Prossimo orario: { $when }

# How far it has come: "312 di 480 cose promesse · 201 già arrivate".
drive-promised =
    { $n-plural ->
        [one] { $n } cosa promessa su { $all }
       *[other] { $n } cose promesse su { $all }
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } già arrivata
       *[other] { $n } già arrivate
    }
drive-given =
    { $n-plural ->
        [one] { $n } data alle famiglie
       *[other] { $n } date alle famiglie
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Dove e quando si porta
drive-shop-when = Negli orari del negozio: scegli, paga e lascia lì.
drive-point-over = Qui non ci sono più orari.
drive-point-phone = Telefono di questo posto: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] e un’altra data
       *[other] e altre { $n } date
    }
drive-needs = Che cosa serve
drive-needs-how = Scrivi quante ne porti. Puoi portare anche una cosa sola.
drive-item-left =
    { $n-plural ->
        [one] ne manca { $n }
       *[other] ne mancano { $n }
    }
drive-item-some = ne serve ancora qualcuno
drive-item-none = non serve più: è già promesso
drive-item-urgent = Serve subito
drive-item-welcome = fa piacere
drive-item-price = circa { $amount } €
drive-fewer = Uno in meno:
drive-more = Uno in più:
drive-complete =
    { $n-plural ->
        [one] Già promesso tutto: { $n } cosa
       *[other] Già promesso tutto: { $n } cose
    }
drive-story = Perché
drive-contact = Chi risponde
drive-called-off = Questa raccolta è annullata. Non portare niente.
drive-over = Questa raccolta è finita. Grazie a chi ha donato.
drive-instead = Raccolte aperte adesso
drive-report-item = Che cosa
drive-report-needed = Servivano
drive-report-arrived = Arrivate
drive-report-given = Date
drive-report-kits = Dati alle famiglie
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: pochi

drive-kit-primary_1 = Prima elementare
drive-kit-primary_2 = Seconda elementare
drive-kit-primary_3 = Terza elementare
drive-kit-primary_4 = Quarta elementare
drive-kit-primary_5 = Quinta elementare
drive-kit-lower_secondary = Scuola media
drive-kit-upper_secondary = Scuola superiore

## Promising something.

pledge-basket-title = Che cosa porti
pledge-go-on = Avanti: dove e quando
pledge-go-on-who = Avanti
pledge-back = Indietro
pledge-kits = Porti per una classe o un’azienda?
pledge-kits-what = Scegli quanti bambini: mettiamo noi le cose nella lista. Poi puoi cambiarle.
pledge-kit = Per quale anno di scuola
pledge-kit-count = Quanti bambini
pledge-kits-button = Metti nella lista
pledge-when-title = Dove e quando lo porti
pledge-when-legend = Scegli un posto e un orario
pledge-at-shop = In negozio
pledge-room =
    { $n-plural ->
        [one] ancora { $n } posto
       *[other] ancora { $n } posti
    }
pledge-more-hours =
    { $n-plural ->
        [one] Un’altra data
       *[other] Altre { $n } date
    }
pledge-point-full = Qui non c’è più posto.
pledge-nowhere = Adesso non c’è un orario libero. Chiama: troviamo insieme quando portarlo.
pledge-confirm-title = Controlla e prometti
pledge-what = Che cosa
pledge-where = Dove e quando
# For those who hear the page: after "Modifica".
pledge-what-change = le cose
pledge-where-change = posto e orario
pledge-who = Chi sei
pledge-name = Come ti chiamiamo
pledge-contact = Dove ti scriviamo
pledge-not-public = Il tuo nome non si vede mai sul sito.
pledge-button = Prometto di portarlo
pledge-item-lost = Una cosa che avevi scelto non serve più: l’abbiamo tolta dalla lista.
pledge-ended-title = Questa raccolta è finita
pledge-ended-what = Non abbiamo segnato niente: non portare niente qui. Guarda che cosa si raccoglie adesso.

error-basket-empty = Scegli almeno una cosa: scrivi quante ne porti.
error-basket-large = Sono troppe cose in una volta. Dividile in due promesse.
error-quantity-zero = Scrivi almeno 1, o lascia vuoto.
error-quantity-negative = Scrivi un numero più grande di zero, o lascia vuoto.
error-quantity-fraction = Scrivi un numero intero, per esempio 2.
error-quantity-huge = È un numero troppo grande. Per grandi quantità chiama.
error-item-complete = Nel frattempo è già stato promesso tutto: togli questa cosa.
error-item-left =
    { $n-plural ->
        [one] Ne manca ancora solo { $n }: scrivi 1.
       *[other] Ne mancano ancora solo { $n }: scrivi un numero più piccolo.
    }
error-item-few = Ne servono meno: scrivi un numero più piccolo.
error-kit-count = Scrivi quanti bambini, da 1 a 999.
error-pledge-place = Scegli dove e quando lo porti.
error-window-full = In quell’orario non c’è più posto. Scegline un altro.

## A promise.

pledge-page-title = La tua promessa
pledge-status-promised = Grazie, è segnato
pledge-status-received = Grazie, è arrivato
pledge-status-withdrawn = Promessa ritirata
pledge-status-lapsed = Promessa scaduta
pledge-thanks = Ti aspettiamo qui:
pledge-received-thanks = Un bambino lo userà a scuola.
pledge-withdrawn-what = Non ti aspettiamo più. Qualcun altro può promettere le stesse cose.
pledge-lapsed-what = Non è arrivato in tempo: qualcun altro può promettere le stesse cose. Se lo porti lo stesso, va bene.
pledge-place-gone = All’orario che avevi scelto non ci sarà nessuno: non andare. Scegline un altro.
pledge-overdue = Ti abbiamo aspettato. Scegli un altro orario, o chiama.
pledge-overdue-until = Ti abbiamo aspettato. Teniamo la tua promessa fino a { $until }: scegli un altro orario, o chiama.
pledge-changed = Abbiamo cambiato la tua promessa.
pledge-drive = Raccolta
pledge-brought = Che cosa hai portato
pledge-received-on = Arrivato il
pledge-keep-code = Tieni il codice: con quello ritrovi questa pagina e lo dici quando porti le cose.
pledge-again = Guarda che cosa serve adesso
pledge-change = Cambia la promessa
pledge-change-button = Salva
pledge-change-late = La promessa non si può più cambiare, o è cambiata nel frattempo. Qui sotto vedi com’è adesso.
pledge-withdraw = Non lo porto più
pledge-withdraw-heading = Vuoi ritirare la promessa?
pledge-withdraw-what = Le cose tornano nella lista: le può portare qualcun altro.
pledge-withdraw-button = Ritira la promessa
pledge-withdraw-late = Le tue cose sono già arrivate: grazie.
pledge-keep = No, lo porto
pledge-erase-withdraws = La promessa viene ritirata: le cose tornano nella lista.
pledge-erase-keep = No, torna alla promessa
pledge-erased-what = Di questa promessa resta solo quante cose erano.
pledge-gone-title = Questa promessa non c’è

pledge-receipt = Ricevuta
pledge-receipt-title = Ricevuta di cose donate
pledge-receipt-by = Ricevuto da
pledge-receipt-thanks = Grazie. Le cose vanno ai bambini tramite gli sportelli della rete.
pledge-receipt-value = Sono cose, senza un valore in denaro: questa ricevuta non vale per le tasse.
pledge-receipt-print = Stampa
pledge-receipt-back = Torna alla promessa
