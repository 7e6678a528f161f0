# The door of an event: who signed up, who comes, who is put on the list and taken off it.

staff-events-title = Eventi
staff-events-none = Per ora non c’è nessun evento con iscrizioni.
staff-events-today = Eventi di oggi
staff-events-later = Prossimi giorni
staff-events-over = Appena passati
staff-events-people =
    { $n-plural ->
        [one] { $n } persona
       *[other] { $n } persone
    }
staff-events-sign-ups =
    { $n-plural ->
        [one] { $n } iscrizione
       *[other] { $n } iscrizioni
    }
staff-events-waiting-count =
    { $n-plural ->
        [one] { $n } famiglia in attesa
       *[other] { $n } famiglie in attesa
    }

## At the door.

staff-events-search = Codice o nome
staff-events-expected = Attesi
staff-events-here = Sono qui
staff-events-left = Posti ancora liberi
staff-events-coming = Chi viene
staff-events-waiting = In lista d’attesa
staff-events-here-of =
    { $n-plural ->
        [one] { $here } di { $n } è qui
       *[other] { $here } di { $n } sono qui
    }
staff-events-nobody = Non si è iscritto nessuno.
staff-events-early = I segni di arrivo si mettono il giorno dell’evento.
staff-events-state-expected = in arrivo
staff-events-state-here = qui dalle { $time }
staff-events-state-waiting = in attesa
staff-events-state-offered = teniamo il posto
staff-events-mark-here = È qui
staff-events-error-no-places = Chi è in lista d’attesa, o ha annullato, non ha un posto.
staff-events-error-begun = L’evento è cominciato: non si toglie più nessuno.

## On the list and off it.

staff-events-add = Aggiungi una famiglia
staff-events-add-button = Aggiungi
staff-events-add-here = La famiglia è qui
staff-events-add-wait = Se i posti sono finiti, metti la famiglia in lista d’attesa
staff-events-added = La famiglia è nella lista.
staff-events-take-off = Togli dalla lista
staff-events-take-off-heading = Togliere questa famiglia dalla lista?
staff-events-take-off-told = La avvisiamo che l’iscrizione è annullata. Il posto va a chi aspetta.
staff-events-taken-off = La famiglia non è più nella lista.

## The list on paper.

staff-events-list = Elenco da stampare
staff-events-list-here = Qui
staff-events-list-hour = Ora

## A notice to everybody who signed up.

staff-events-write = Scrivi a tutti
staff-events-write-heading = Scrivi a chi si è iscritto
staff-events-write-hint = Il testo arriva a ognuno nella sua lingua, se la scrivi qui sotto. Se no arriva in italiano. Non scrivere nomi di famiglie.
staff-events-write-in = Testo in { $language }
staff-events-write-to = Lo ricevono
staff-events-write-not-to = Senza un contatto a cui scrivere
staff-events-write-button = Manda a tutti
staff-events-write-before = Già mandati
staff-events-written = Il messaggio parte adesso.
staff-events-error-no-text = Scrivi il testo in italiano
staff-events-error-over = L’evento è finito: non si scrive più a nessuno.
