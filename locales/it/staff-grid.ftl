# The week of a desk as a grid of its openings.

# $day: "lunedì 12 gennaio".
staff-grid-title = Settimana da { $day }
staff-grid-help = Come si usa la griglia
staff-grid-pointer = Trascina in uno spazio vuoto per aprire altre ore. Trascina un’apertura per spostarla, o il suo bordo per allungarla. Con il dito, tieni premuto un momento prima di trascinare.
staff-grid-keys = Con la tastiera: le frecce spostano l’apertura scelta, Maiuscole e freccia la allungano o la accorciano, Invio mostra i dettagli, Canc propone di toglierla.
staff-grid-days = Giorno da mostrare
staff-grid-closed = Chiuso
staff-grid-new = Nuova apertura
staff-grid-unsaved = Non ancora salvata
# $n families at once, each for so many minutes.
staff-grid-about =
    { $n-plural ->
        [one] un posto ogni { $minutes } minuti
       *[other] { $n } posti ogni { $minutes } minuti
    }
staff-grid-no-bookings = nessun appuntamento
staff-grid-bookings =
    { $n-plural ->
        [one] un appuntamento
       *[other] { $n } appuntamenti
    }
staff-grid-inside =
    { $n-plural ->
        [one] un appuntamento resta dentro
       *[other] { $n } appuntamenti restano dentro
    }
staff-grid-outside =
    { $n-plural ->
        [one] un appuntamento resta fuori
       *[other] { $n } appuntamenti restano fuori
    }
staff-grid-overlaps = nelle stesse ore c’è già un’altra apertura
staff-grid-first = Prima salva o annulla la modifica che hai iniziato.
staff-grid-undone = modifica annullata

## Its form.

staff-grid-form-title = Dettagli dell’apertura
staff-grid-form-title-new = Nuova apertura
staff-grid-form-day = Giorno
staff-grid-form-from = Dalle
staff-grid-form-until = Alle
staff-grid-form-slot = Minuti per appuntamento
staff-grid-form-seats = Famiglie alla volta
staff-grid-form-callers = Posti tenuti per chi telefona, in percentuale
staff-grid-form-valid-from = Vale dal
staff-grid-form-valid-until = Vale fino al
staff-grid-form-valid-until-hint = Lascia vuoto se non finisce.
staff-grid-form-languages = Lingue parlate in queste ore
staff-grid-form-languages-hint = Nessuna scelta vuol dire tutte quelle dello sportello.
staff-grid-form-save = Salva
staff-grid-form-undo = Annulla
staff-grid-form-remove = Togli questa apertura
staff-grid-form-details = Dettagli
