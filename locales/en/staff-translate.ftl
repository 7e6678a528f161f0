# What staff wrote, in the other languages: what is to be done, the texts beside the Italian, files for translators.

## The list. $language: "Arabic".

translate-title = Texts to translate
# $n: a number of days.
translate-lead = What families read most comes first. We count the readings of the last { $n } days, not who reads.
translate-choose = Choose a language.
translate-languages = Languages
# $n: a number of texts.
translate-left = { $n } to do
translate-none-left = all done
translate-all-kinds = Everything
translate-all-states = All
translate-state-missing = Missing
translate-state-outdated = To be read over
translate-into = Into { $language }
translate-empty = There is nothing to do here.
# $here: readings in this language, $all: in all languages.
translate-reads = Readings: { $here } in this language, { $all } in all.
translate-never-read = Not read so far.
# $left of $texts are to be done, with so many characters of Italian.
translate-what-is-left = To do: { $left } of { $texts }. Characters: { $characters }.

## The texts side by side.

translate-back = Back to the texts to translate into { $language }
translate-no-italian = There is no Italian text yet.
translate-changed = What changed in the Italian
translate-markdown = Keep the signs at the start of lines and around words (#, -, **): they give the text its form.

## Files.

translate-files = Translate with another program
translate-files-lead = Take the texts away as a PO file, which programs for translators can open. When it is ready, bring it back here.
translate-export-behind = Download the texts to do (PO)
translate-export-all = Download all texts (PO)
translate-import-link = Upload a translated file
translate-import = Upload a translated file
translate-import-lead = First we show you what changes. Until you confirm, nothing does.
translate-file = PO file
translate-file-hint = The file you took away from here, with the translations. At most 2 MB.
translate-look = Show what changes
translate-preview = What changes
# $n: a number of texts.
translate-count-changes =
    { $n-plural ->
        [one] { $n } text changes.
       *[other] { $n } texts change.
    }
translate-count-doubts =
    { $n-plural ->
        [one] { $n } entry is left out.
       *[other] { $n } entries are left out.
    }
translate-count-same =
    { $n-plural ->
        [one] { $n } text is like that already.
       *[other] { $n } texts are like that already.
    }
translate-count-unfinished =
    { $n-plural ->
        [one] { $n } entry is not translated, or marked as not finished.
       *[other] { $n } entries are not translated, or marked as not finished.
    }
translate-nothing = This file changes nothing.
translate-confirm-lead = If you confirm, each card has a new draft. The site changes when the draft is published.
translate-confirm = Save the drafts
translate-confirm-and-ask = Save and ask for review
translate-doubts = What is left out
translate-doubts-lead = These entries change nothing. The rest of the file can be saved.
# $line: a number.
translate-line = Line { $line }
translate-changes = Texts that change
translate-made-new = New translation
translate-made-rewritten = Translation changed
translate-made-confirmed = Read over: it is still right
translate-made-older = The Italian has changed meanwhile: to be read over
translate-refused-unknown = There is no text of this name, or you may not write it.
translate-refused-italian = The Italian has changed since the file was taken away, and today’s translation is right already.
# $n: a number of characters.
translate-refused-long =
    { $n-plural ->
        [one] It is longer than { $n } character.
       *[other] It is longer than { $n } characters.
    }
translate-refused-unreadable = There are characters that cannot be read.
translate-refused-html = There is HTML in it: words in pointed brackets. Take them out.
translate-changed-since = Something has changed meanwhile. Look again at what the file changes, then confirm.
# The note of the version that is made.
translate-note = Translation from a file: { $language }
translate-fault-none = Choose a file
# $n: a number of megabytes.
translate-fault-large = The file is too large: at most { $n } MB
translate-fault-empty = The file is empty
translate-fault-archive = This is an archive (such as ZIP). Open it, and upload the PO file inside
translate-fault-text = The file is not in UTF-8. Save it again as PO in UTF-8
translate-fault-line = Line { $line } is not written as in a PO file
translate-fault-twice = Line { $line } is about a text that stands further up already
translate-fault-header = The file does not say which language it is in. Upload the file you took away from here
# $language: "fr".
translate-fault-language = The file is in another language: { $language }

## In the file itself. $network: "QuBì Milano".

translate-head = Texts of { $network }: { $language }
translate-head-marks = Texts have no HTML. Where it says Markdown, the signs (#, -, **) give the form: keep them.
translate-head-lines = An empty line begins a new paragraph. A text has at most 4000 characters.
translate-head-fuzzy = Entries marked “fuzzy” are to be read over, because the Italian has changed: take the mark away when they are right.
translate-head-keep = Do not change msgctxt and msgid: they tell which text it is.
translate-note-before = The Italian said:
translate-note-markdown = Text in Markdown
