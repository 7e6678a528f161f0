# Looking back: figures, the history, messages, erasing a family.

staff-figures-title = Dati
staff-figures-periods = Scegli il periodo
staff-figures-month = Mese
staff-figures-quarter = Trimestre
staff-figures-year = Anno
# $quarter: "4". $year: "2026".
staff-figures-quarter-name = Trimestre { $quarter } del { $year }
# $period: "ottobre 2026".
staff-figures-before = Prima: { $period }
staff-figures-after = Dopo: { $period }
staff-figures-take-away = Un file da portare via
staff-figures-take-away-what = Il file è quello che può uscire dallo sportello: un anno intero, solo con i mesi finiti, e con i numeri piccoli nascosti. È un CSV con il punto e virgola.
staff-figures-file = Scarica { $year } (CSV)

## What readers say of pages.

staff-feedback-title = Pareri sulle pagine
# $n: after so many months own words are forgotten.
staff-feedback-lead = Quanto sono chiare le pagine per chi le legge. Nessuno dice chi è. I testi si cancellano dopo { $n } mesi.
staff-feedback-none = In questo periodo nessuno ha dato un parere.
staff-feedback-languages = Scegli la lingua
staff-feedback-all-languages = Tutte le lingue
staff-feedback-of = Pagina
staff-feedback-ratings = Pareri
staff-feedback-average = Media delle stelle
staff-feedback-stars =
    { $n-plural ->
        [one] { $n } stella
       *[other] { $n } stelle
    }
staff-feedback-reasons = Perché
staff-feedback-words = Con parole loro
# $day: "1 dicembre 2026". $language: "arabo".
staff-feedback-said =
    { $n-plural ->
        [one] { $day } · { $language } · { $n } stella
       *[other] { $day } · { $language } · { $n } stelle
    }

## From one page of a list to the next.

staff-pager-label = Pagine
staff-pager-before = Più recenti
staff-pager-after = Più vecchi
# $page: "2". $pages: "7".
staff-pager-here = Pagina { $page } di { $pages }

## The history.

staff-history-title = Storia
staff-history-lead = Chi ha fatto che cosa, e quando. Nessuno può cambiare queste righe. Delle famiglie qui non c’è niente.
staff-history-count =
    { $n-plural ->
        [one] Una riga.
       *[other] { $n } righe.
    }
staff-history-none = Non c’è nessuna riga.
staff-history-thing = Che cosa
staff-history-action = Azione
staff-history-who = Chi
staff-history-day = Giorno
staff-history-any = Tutto
staff-history-filter = Mostra
staff-history-all = Mostra tutto
staff-history-somebody = Una persona che non c’è più
staff-history-program = Il programma
# An action that has no words of its own. $what: "desk checked".
staff-history-did = ha fatto: { $what }
staff-history-value = Come
staff-history-nothing = niente
staff-history-before = prima:
staff-history-after = dopo:

staff-history-thing-booking = Appuntamenti
staff-history-thing-callback = Richiamate
staff-history-thing-desk = Sportelli
staff-history-thing-opening = Aperture
staff-history-thing-organisation = Enti
staff-history-thing-event = Eventi
staff-history-thing-sign_up = Iscrizioni
staff-history-thing-drive = Raccolte
staff-history-thing-pledge = Promesse di dono
staff-history-thing-staff = Persone
staff-history-thing-message = Messaggi
staff-history-thing-family = Cancellazioni

# Names of fields and values that are told as before and after.
staff-history-field-bookings = Appuntamenti
staff-history-field-called_off = Annullati
staff-history-field-callbacks = Richiamate
staff-history-field-unfinished = Non finite
staff-history-field-sign_ups = Iscrizioni
staff-history-field-language = Lingua
staff-history-field-name = Nome
staff-history-field-role = Ruolo
staff-history-field-scope = Dove
staff-history-field-state = Stato
staff-history-field-seats = Posti
staff-history-field-minutes = Minuti
staff-history-field-from = Da
staff-history-field-until = A
staff-history-field-weekday = Giorno
staff-history-field-languages = Lingue
staff-history-field-at = Quando
staff-history-field-seat = Posto
staff-history-field-day = Giorno
staff-history-field-hours = Ore
staff-history-field-callers = Posti tenuti per chi telefona, in percentuale
staff-history-field-reason = Perché
staff-history-field-version = Versione
staff-history-field-on_site = Versione sul sito
staff-history-value-true = sì
staff-history-value-false = no
staff-history-value-confirmed = confermato
staff-history-value-cancelled = annullato
staff-history-value-arrived = arrivato
staff-history-value-seen = ricevuto
staff-history-value-missed = non venuto
staff-history-value-caller = per chi telefona
staff-history-value-online = dal sito
staff-history-value-beyond = oltre i posti
staff-history-value-draft = bozza
staff-history-value-in_review = in revisione
staff-history-value-published = pubblicata
staff-history-value-archived = archiviata

history-message-retried = ha rimandato un messaggio
history-family-erased = ha cancellato i dati di una famiglia

## Messages.

staff-messages-title = Messaggi
staff-messages-lead = I messaggi alle famiglie dei tuoi sportelli. Se uno non è arrivato, rimandalo o telefona.
staff-messages-states = Scegli quali
staff-messages-all = Tutti
staff-messages-none = Non c’è nessun messaggio.
staff-messages-state = Stato
staff-messages-state-failed = Non riusciti
staff-messages-state-queued = In coda
staff-messages-state-sent = Inviati
staff-messages-state-dropped = Non più veri
staff-messages-channel = Come
staff-messages-email = E-mail
staff-messages-sms = SMS
staff-messages-written = Scritto
staff-messages-changed = Ultima novità
staff-messages-about = Per
staff-messages-about-callback = Richiesta di richiamata
staff-messages-about-sign-up = Iscrizione a un evento
staff-messages-about-pledge = Promessa di dono
staff-messages-about-staff = Una persona che lavora qui
staff-messages-attempts = Tentativi andati male
staff-messages-error = Ultimo errore
staff-messages-retry = Rimanda
staff-messages-untrue = Questo messaggio non è più vero: l’appuntamento è cambiato o è passato. Non serve rimandarlo.

staff-messages-kind-confirmed = Conferma
staff-messages-kind-moved = Nuovo orario
staff-messages-kind-cancelled = Annullamento
staff-messages-kind-reminder = Promemoria
staff-messages-kind-closed = Chiusura dello sportello
staff-messages-kind-callback_received = Richiamata ricevuta
staff-messages-kind-signed_up = Iscrizione confermata
staff-messages-kind-wait_listed = Lista d’attesa
staff-messages-kind-place_offered = Posto liberato
staff-messages-kind-signed_off = Iscrizione annullata
staff-messages-kind-event_changed = Evento cambiato
staff-messages-kind-event_cancelled = Evento annullato
staff-messages-kind-event_reminder = Promemoria di un evento
staff-messages-kind-event_notice = Avviso a chi si è iscritto
staff-messages-kind-pledge_made = Promessa registrata
staff-messages-kind-pledge_changed = Promessa cambiata
staff-messages-kind-pledge_withdrawn = Promessa ritirata
staff-messages-kind-pledge_reminder = Promemoria di una consegna
staff-messages-kind-pledge_missed = Consegna non arrivata
staff-messages-kind-window_moved = Orario di consegna cambiato
staff-messages-kind-window_closed = Orario di consegna chiuso
staff-messages-kind-drive_cancelled = Raccolta annullata
staff-messages-kind-invitation = Invito
staff-messages-kind-password_reset = Nuova password
staff-messages-kind-new_sign_in = Nuovo accesso
staff-messages-kind-passkey_added = Passkey aggiunta
staff-messages-kind-passkey_removed = Passkey tolta
staff-messages-kind-desk_check = Scheda da confermare
staff-messages-kind-review_asked = Bozza da rivedere
staff-messages-kind-review_answered = Risposta a una bozza
staff-messages-kind-application_declined = Ente non accolto

## Erasing a family.

staff-erase-title = Cancella una famiglia
staff-erase-lead = Se una famiglia chiede di cancellare i suoi dati, fallo qui. Vale per tutta la rete, subito.
staff-erase-who = Telefono, e-mail o codice
staff-erase-who-hint = Quello che la famiglia ha lasciato, oppure il codice di un suo appuntamento.
staff-erase-find = Cerca
staff-erase-missing = Scrivi un telefono, un’e-mail o un codice
staff-erase-unreadable = Non è un telefono, un’e-mail o un codice: controlla
staff-erase-nothing = Ai tuoi sportelli non risulta niente. Se la famiglia è seguita altrove, chiedi a chi coordina la rete.
staff-erase-confirm-title = Cancelliamo tutto?
staff-erase-bookings =
    { $n-plural ->
        [one] Un appuntamento
       *[other] { $n } appuntamenti
    }
staff-erase-coming =
    { $n-plural ->
        [one] Uno è ancora da fare: sarà annullato
       *[other] { $n } sono ancora da fare: saranno annullati
    }
staff-erase-callbacks-label = Richiamate
staff-erase-callbacks =
    { $n-plural ->
        [one] Una richiesta
       *[other] { $n } richieste
    }
staff-erase-sign-ups-label = Eventi
staff-erase-sign-ups =
    { $n-plural ->
        [one] un’iscrizione
       *[other] { $n } iscrizioni
    }
staff-erase-pledges-label = Raccolte
staff-erase-pledges =
    { $n-plural ->
        [one] una promessa di dono
       *[other] { $n } promesse di dono
    }
staff-erase-elsewhere = C’è qualcosa anche presso altri sportelli della rete: cancelliamo anche quello, perché la famiglia ne ha diritto.
staff-erase-what = Nome, contatti e note spariscono e non tornano più. Restano solo i conteggi. Dopo puoi stampare una ricevuta.
staff-erase-button = Sì, cancella tutto
staff-erase-keep = No, torna indietro
staff-erase-done = Fatto
staff-erase-done-what = Stampa la ricevuta e dalla alla famiglia. Non contiene i suoi dati.
staff-erase-files = Le copie che restano nei file del database spariscono entro la prossima notte.
staff-erase-receipt-title = Ricevuta
staff-erase-another = Un’altra famiglia
