# Figures, as staff and everybody see them. The words after figures- are columns of tables.

# $year: "2026".
figures-title = I nostri numeri: { $year }
figures-lead = Quanti appuntamenti sono stati chiesti e com’è andata. Contano nel mese in cui cade l’appuntamento. Qui non c’è il nome di nessuno.
figures-years = Scegli l’anno
figures-none = In questo periodo non c’è ancora nessun appuntamento.
figures-whole-months = Di quest’anno contiamo solo i mesi già finiti.
# $few: "<5".
figures-hidden = Per non far riconoscere nessuno, i numeri da 1 a 4 sono scritti { $few }. Dove serve è nascosto anche un altro numero, perché con un conto non si trovi il primo. Le tabelle che direbbero troppo non ci sono.
figures-withheld = nascosto
# $title: "Per mese".
figures-chart-what = { $title }: una barra per ogni riga della tabella qui sotto.
figures-median =
    { $n-plural ->
        [one] Metà delle famiglie aspetta al massimo un giorno fra la richiesta e l’appuntamento.
       *[other] Metà delle famiglie aspetta al massimo { $n } giorni fra la richiesta e l’appuntamento.
    }

figures-asked = Chiesti
figures-kept = Avvenuti
figures-missed = Famiglia assente
figures-not-kept = Non avvenuti
figures-cancelled = Disdetti
figures-cancelled-family = Disdetti dalla famiglia
figures-cancelled-desk = Disdetti dallo sportello
figures-open = In arrivo o senza esito
figures-interpreter-wanted = Con interprete
figures-interpreter-not = Senza interprete
figures-total = Totale

figures-by-month = Per mese
figures-month = Mese
figures-by-municipality = Per territorio
figures-municipality = Territorio
figures-by-desk = Per sportello
figures-desk = Sportello
figures-unpublished = Non più pubblicato
figures-by-language = Per lingua
figures-language = Lingua
figures-by-kind = Per modo di incontrarsi
figures-kind = Modo
figures-kind-none = Non chiesto
figures-by-interpreter = Richieste di interprete
figures-interpreter = Interprete
figures-by-wait = Giorni fra la richiesta e l’appuntamento
figures-wait = Attesa
figures-wait-0 = Meno di un giorno
figures-wait-1-3 = Da 1 a 3 giorni
figures-wait-4-7 = Da 4 a 7 giorni
figures-wait-8-14 = Da 8 a 14 giorni
figures-wait-15-30 = Da 15 a 30 giorni
figures-wait-31 = Più di 30 giorni

## The file.

figures-open-data = Dati aperti
# $licence: the name of the licence, a link.
figures-licence = Puoi usare questi numeri anche tu, con la licenza { $licence }: basta dire da dove vengono. Il file è un CSV con il punto e virgola, da aprire con un foglio di calcolo.
figures-file = Scarica il file CSV
figures-file-year = anno
figures-file-table = tabella
figures-file-row = voce
figures-file-measure = misura
figures-file-count = numero

## The receipt of a family that asked to be erased.

erased-title = Abbiamo cancellato i tuoi dati
# $network: "QuBì Milano".
erased-what = { $network } ha cancellato tutto quello che sapeva di te:
erased-bookings =
    { $n-plural ->
        [one] un appuntamento
       *[other] { $n } appuntamenti
    }
erased-callbacks =
    { $n-plural ->
        [one] una richiesta di richiamata
       *[other] { $n } richieste di richiamata
    }
erased-unfinished =
    { $n-plural ->
        [one] una prenotazione iniziata e non finita
       *[other] { $n } prenotazioni iniziate e non finite
    }
erased-pledges = Promesse di dono: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] un’iscrizione a un evento
       *[other] { $n } iscrizioni a eventi
    }
erased-called-off =
    { $n-plural ->
        [one] Un appuntamento era ancora da fare: è annullato.
       *[other] { $n } appuntamenti erano ancora da fare: sono annullati.
    }
erased-number = Numero di questa ricevuta
