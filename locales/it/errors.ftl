# What is wrong, and what to do about it. Nobody is blamed.

## Above a form, and in its title.

error-summary-title =
    { $n-plural ->
        [one] C’è una cosa da correggere
       *[other] Ci sono { $n } cose da correggere
    }
error-title = Errore: { $title }

## Fields.

error-name-missing = Scrivi come ti chiami
error-name-long = Il nome è troppo lungo: scrivi solo il nome
error-phone-missing = Scrivi il tuo numero di telefono
error-phone-wrong = Questo numero non va bene: controlla le cifre. Se non è italiano comincia con + e il prefisso del paese
error-phone-for-call = Per parlare al telefono ci serve il tuo numero
error-email-wrong = Questo indirizzo e-mail non va bene: controllalo. È fatto così: nome@esempio.it
error-contact-both = Lascia il telefono oppure l’e-mail: ne basta uno
error-note-long =
    { $n-plural ->
        [one] La nota è troppo lunga: al massimo { $n } lettera
       *[other] La nota è troppo lunga: al massimo { $n } lettere
    }
error-text-unreadable = Ci sono segni che non riusciamo a leggere: scrivi di nuovo
error-desk-missing = Scegli uno sportello
error-slot-missing = Scegli un orario
error-slot-wrong = Questo orario non si può prenotare: scegline un altro
error-slot-full = Questo orario è appena stato preso: scegline un altro
error-kind-missing = Scegli come vuoi parlare con noi
error-choice-wrong = Scegli una delle risposte
error-language-missing = Scegli una lingua
error-hour-missing = Scegli quando è meglio
error-terms-missing = Segna la casella per continuare
error-code-missing = Scrivi il codice del tuo appuntamento
error-proof-missing = Scrivi le ultime 4 cifre del telefono, oppure l’e-mail, oppure il nome
error-proof-wrong = Il codice o l’altra risposta non vanno bene: controllali tutti e due
error-form-old = La pagina era aperta da troppo tempo. Quello che hai scritto è ancora qui: manda di nuovo

## Refusals that no field explains.

error-guesses = Troppe prove sbagliate. Aspetta un po’, oppure telefona allo sportello.
error-too-many-appointments = Con questo telefono o questa e-mail ci sono già molti appuntamenti. Per prenderne un altro telefona allo sportello.
error-too-many-callbacks = Per questo numero abbiamo già molte richieste. Ti richiamiamo appena possibile. Se hai fretta telefona allo sportello.
error-too-late = L’appuntamento è già cominciato: non si può più cambiare. Telefona allo sportello.
error-no-more-time = Non possiamo tenere l’orario ancora. Finisci adesso, oppure telefona allo sportello.

## Pages: a title, what happened, what to do.

error-code = Errore { $code }
error-call = Parla con qualcuno

error-400-title = Non capiamo questa richiesta
error-400-what = L’indirizzo o i dati non sono scritti come ce li aspettiamo.
error-400-do = Torna alla pagina iniziale e riprova, oppure telefona.
error-403-title = Questa richiesta viene da un altro sito
error-403-what = Per proteggere i tuoi dati non l’abbiamo accettata. Non è cambiato niente.
error-403-do = Apri la pagina su questo sito e riprova.
error-404-title = Questa pagina non c’è
error-404-what = Forse l’indirizzo è scritto male, o la pagina è stata tolta.
error-404-do = Torna alla pagina iniziale, oppure telefona a uno sportello.
error-405-title = Questa pagina non si usa così
error-405-what = La richiesta è arrivata in un modo che la pagina non conosce.
error-405-do = Torna alla pagina iniziale e riprova.
error-408-title = Ci ha messo troppo
error-408-what = La tua richiesta non è arrivata intera: forse la linea è debole. Non è cambiato niente.
error-408-do = Riprova tra poco, oppure telefona.
error-409-title = Questo orario è appena stato preso
error-409-what = Non hai fatto niente di sbagliato. Quello che hai scritto è ancora qui.
error-409-do = Scegli un altro orario.
error-410-title = Questo link non vale più
error-410-what = L’appuntamento è passato, oppure i suoi dati sono stati cancellati.
error-410-do = Prenota un altro appuntamento. Se hai un codice, cercalo con il codice.
error-413-title = È troppo lungo
error-413-what = Hai mandato più testo di quanto possiamo ricevere. Non è cambiato niente.
error-413-do = Torna indietro, scrivi meno e manda di nuovo.
error-415-title = Non riusciamo a leggere quello che è arrivato
error-415-what = I dati non hanno la forma di un modulo di questo sito. Non è cambiato niente.
error-415-do = Apri la pagina e riempi il modulo di nuovo.
error-422-title = Qualcosa non va in quello che hai mandato
error-422-what = Una o più risposte non si possono leggere. Non è cambiato niente.
error-422-do = Torna indietro, controlla e manda di nuovo.
error-429-title = Troppe richieste insieme
error-429-what = Da questo telefono o da questa rete ne sono arrivate molte in poco tempo.
error-429-do = Aspetta un minuto e riprova. Se hai fretta, telefona.
error-500-title = Qualcosa si è rotto da noi
error-500-what = Non è colpa tua.
error-500-do = Riprova tra qualche minuto, oppure telefona.
error-503-title = Il sito è fermo per poco
error-503-what = Gli appuntamenti già confermati restano validi.
error-503-do = Riprova tra un minuto. Se hai fretta, telefona.

error-home = Vai alla pagina iniziale
error-all-desks = Tutti gli sportelli
error-have-code = Ho un codice
