# What staff wrote, in the other languages: what is to be done, the texts beside the Italian, files for translators.

## The list. $language: "arabo".

translate-title = Testi da tradurre
# $n: a number of days.
translate-lead = Prima i testi che le famiglie leggono di più. Contiamo le letture degli ultimi { $n } giorni, non chi legge.
translate-choose = Scegli una lingua.
translate-languages = Lingue
# $n: a number of texts.
translate-left = { $n } da fare
translate-none-left = tutto fatto
translate-all-kinds = Tutto
translate-all-states = Tutti
translate-state-missing = Mancano
translate-state-outdated = Da rivedere
translate-into = In { $language }
translate-empty = Qui non c’è niente da fare.
# $here: readings in this language, $all: in all languages.
translate-reads = Letture: { $here } in questa lingua, { $all } in tutte.
translate-never-read = Nessuna lettura finora.
# $left of $texts are to be done, with so many characters of Italian.
translate-what-is-left = Da fare: { $left } su { $texts }. Caratteri: { $characters }.

## The texts side by side.

translate-back = Torna ai testi da tradurre in { $language }
translate-no-italian = Non c’è ancora un testo in italiano.
translate-changed = Che cosa è cambiato in italiano
translate-markdown = Tieni i segni all’inizio delle righe e attorno alle parole (#, -, **): danno la forma al testo.

## Files.

translate-files = Tradurre con un altro programma
translate-files-lead = Scarica i testi in un file PO, che i programmi per tradurre sanno aprire. Quando è pronto, riportalo qui.
translate-export-behind = Scarica i testi da fare (PO)
translate-export-all = Scarica tutti i testi (PO)
translate-import-link = Carica un file tradotto
translate-import = Carica un file tradotto
translate-import-lead = Prima ti mostriamo che cosa cambia. Finché non confermi, non cambia niente.
translate-file = File PO
translate-file-hint = Il file che hai scaricato da qui, con le traduzioni. Al massimo 2 MB.
translate-look = Mostra che cosa cambia
translate-preview = Che cosa cambia
# $n: a number of texts.
translate-count-changes =
    { $n-plural ->
        [one] { $n } testo cambia.
       *[other] { $n } testi cambiano.
    }
translate-count-doubts =
    { $n-plural ->
        [one] { $n } voce resta fuori.
       *[other] { $n } voci restano fuori.
    }
translate-count-same =
    { $n-plural ->
        [one] { $n } testo è già così.
       *[other] { $n } testi sono già così.
    }
translate-count-unfinished =
    { $n-plural ->
        [one] { $n } voce non è tradotta, o è segnata come non finita.
       *[other] { $n } voci non sono tradotte, o sono segnate come non finite.
    }
translate-nothing = Questo file non cambia niente.
translate-confirm-lead = Se confermi, ogni scheda ha una nuova bozza. Il sito cambia quando la bozza è pubblicata.
translate-confirm = Salva le bozze
translate-confirm-and-ask = Salva e chiedi la revisione
translate-doubts = Che cosa resta fuori
translate-doubts-lead = Queste voci non cambiano niente. Il resto del file si può salvare.
# $line: a number.
translate-line = Riga { $line }
translate-changes = Testi che cambiano
translate-made-new = Nuova traduzione
translate-made-rewritten = Traduzione cambiata
translate-made-confirmed = Riletta: va bene così
translate-made-older = L’italiano intanto è cambiato: resta da rivedere
translate-refused-unknown = Non c’è un testo con questo nome, o non puoi scriverlo tu.
translate-refused-italian = L’italiano è cambiato da quando il file è stato scaricato, e la traduzione di oggi va già bene.
# $n: a number of characters.
translate-refused-long =
    { $n-plural ->
        [one] È più lungo di { $n } carattere.
       *[other] È più lungo di { $n } caratteri.
    }
translate-refused-unreadable = Ci sono caratteri che non si possono leggere.
translate-refused-html = Ci sono segni di HTML: parole fra parentesi appuntite. Toglile.
translate-changed-since = Intanto qualcosa è cambiato. Guarda di nuovo che cosa cambia il file, poi conferma.
# The note of the version that is made.
translate-note = Traduzione da un file: { $language }
translate-fault-none = Scegli un file
# $n: a number of megabytes.
translate-fault-large = Il file è troppo grande: al massimo { $n } MB
translate-fault-empty = Il file è vuoto
translate-fault-archive = Questo è un archivio (per esempio ZIP). Aprilo, e carica il file PO che c’è dentro
translate-fault-text = Il file non è in UTF-8. Salvalo di nuovo come PO in UTF-8
translate-fault-line = La riga { $line } non è scritta come in un file PO
translate-fault-twice = La riga { $line } parla di un testo che c’è già più sopra
translate-fault-header = Il file non dice in che lingua è. Carica il file che hai scaricato da qui
# $language: "fr".
translate-fault-language = Il file è in un’altra lingua: { $language }

## In the file itself. $network: "QuBì Milano".

translate-head = Testi di { $network }: { $language }
translate-head-marks = I testi non hanno HTML. Dove c’è scritto Markdown, i segni (#, -, **) danno la forma: lasciali.
translate-head-lines = Una riga vuota comincia un nuovo paragrafo. Ogni testo ha al massimo 4000 caratteri.
translate-head-fuzzy = Le voci segnate «fuzzy» sono da rivedere, perché l’italiano è cambiato: togli il segno quando vanno bene.
translate-head-keep = Non cambiare msgctxt e msgid: dicono di quale testo si tratta.
translate-note-before = L’italiano diceva:
translate-note-markdown = Testo in Markdown
