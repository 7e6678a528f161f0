# Home, municipalities, desks, search, and the pages about the site.
# $word is what a network calls its municipalities, "municipio" or "comune"; $network its name.

## Home.

home-title = Un aiuto per la tua famiglia, vicino a casa
home-door-talk = Parla con qualcuno
home-door-talk-text = Ascolto e orientamento
home-door-callback = Ti richiamiamo noi
home-door-appointment = Il mio appuntamento
home-door-appointment-text = Vedilo, spostalo, annullalo
home-area = La tua zona
home-desks = Sportelli
home-all-desks = Tutti gli sportelli
home-who = Chi siamo
# Before any content is there.
home-no-network = Stiamo preparando questo sito. Torna tra qualche giorno.

## Search.

search-label = Dove abiti?
search-hint =
    { $word ->
        [comune] Comune o frazione, per esempio { $example }
       *[municipio] Quartiere o Municipio, per esempio { $example }
    }
search-title = Cerca
search-anything = Che cosa cerchi?
search-anything-hint = Un posto, uno sportello, una festa o un ente.
search-empty = Scrivi una parola, oppure scegli il posto dove abiti.
search-heading = Hai cercato «{ $typed }»
search-none = Non troviamo «{ $typed }»
search-none-do =
    { $word ->
        [comune] Prova con un’altra parola o con meno parole, oppure scegli il Comune.
       *[municipio] Prova con un’altra parola o con meno parole, oppure scegli il Municipio.
    }
search-area = Zona { $area }
search-instead = Non troviamo «{ $typed }»: cerchiamo «{ $meant }».
search-places = Posti ({ $n })
search-desks = Sportelli ({ $n })
search-events = Feste e attività ({ $n })
search-drives = Raccolte ({ $n })
search-organisations = Enti ({ $n })
search-all = Mostra tutto ({ $n })
search-everything = Cerca in tutto il sito
search-again = Cerca ancora

## Municipalities.

municipalities-lead =
    { $word ->
        [comune] Scegli dove abiti.
       *[municipio] Scegli dove abiti. Sotto ogni Municipio ci sono i nomi delle zone.
    }
# A link: to all $n of them.
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] Il Comune
           *[municipio] Il Municipio
        }
       *[other] { $word ->
            [comune] Tutti i { $n } Comuni
           *[municipio] Tutti i { $n } Municipi
        }
    }
municipalities-none = Qui non c’è ancora nessun nome. Torna tra qualche giorno.
municipality-desks = Sportelli per le famiglie
municipality-empty =
    { $word ->
        [comune] In questo sito non ci sono ancora sportelli di { $name }. Ti possiamo richiamare noi, oppure vai a uno degli sportelli qui sotto.
       *[municipio] In questo sito non ci sono ancora sportelli del { $name }. Ti possiamo richiamare noi, oppure vai a uno degli sportelli qui sotto.
    }
municipality-nearest = Gli sportelli più vicini
municipality-network =
    { $word ->
        [comune] La rete di { $name }
       *[municipio] La rete del { $name }
    }

## Desks: lists and states.

desks-title = Sportelli
desks-lead = Informazioni, ascolto e orientamento per le famiglie. Telefona o prenota un orario.
desks-none = Non ci sono ancora sportelli. Ti richiamiamo noi.
desk-state-now = Risponde ora, fino alle { $time }
desk-state-today = Oggi { $hours }
desk-state-tomorrow = Domani { $hours }
desk-state-next = Prossimo: { $day } { $hours }
desk-state-stale = Orari da confermare: telefona prima
# Where there is no phone to call.
desk-state-unconfirmed = Orari da confermare

## A desk.

desk-stale = Nessuno conferma questi dati da più di 60 giorni (ultima conferma: { $date }).
desk-never-verified = Nessuno ha ancora confermato questi dati.
# After one of the two above, where there is a phone.
desk-call-first = Telefona prima di andare.
# Dates without an article: it would be "il 17" but "l’8".
desk-verified = Dati confermati: { $date }.
desk-all-times = Tutti gli orari liberi
desk-none-free = Per ora non ci sono posti liberi.
desk-by-phone = Qui l’appuntamento si prende al telefono.
desk-no-phone = Questo sportello non ha un telefono: ti richiamiamo noi.
desk-summary = In breve
desk-kinds = Come ti ricevono
desk-languages = Lingue
desk-languages-interpreter = { $languages }. Puoi chiedere un interprete quando prenoti.
desk-hours = Orari
desk-phone-hours = Al telefono
# Here and below dates begin with the day of the week.
desk-hours-from = { $hours }, da { $date }
desk-hours-until = { $hours }, fino a { $date }
# $languages: those spoken at these hours.
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Oggi chiuso
desk-closed-today-why = Oggi chiuso ({ $reason })
# $from: "14:00". $until: "16:00".
desk-closed-today-hours = Oggi chiuso dalle { $from } alle { $until }
desk-closed-today-hours-why = Oggi chiuso dalle { $from } alle { $until } ({ $reason })
desk-closed = Chiuso { $date }
desk-closed-why = Chiuso { $date } ({ $reason })
desk-closed-range = Chiuso da { $from } a { $until }
desk-closed-range-why = Chiuso da { $from } a { $until } ({ $reason })
desk-closed-hours = Chiuso { $date }, { $hours }
desk-closed-hours-why = Chiuso { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Chiuso da { $from } a { $until }, { $hours }
desk-closed-range-hours-why = Chiuso da { $from } a { $until }, { $hours } ({ $reason })
desk-closed-holidays = Chiuso nei giorni di festa.
desk-open-extra = Aperto anche { $date }, { $hours }
desk-where = Dove
desk-topics = Di che cosa puoi parlare

## A desk's sections, in the order of the national model.

desk-index = In questa pagina
desk-for = A chi è rivolto
desk-for-text =
    { $word ->
        [comune] Alle famiglie di { $name }.
       *[municipio] Alle famiglie del { $name }.
    }
desk-how = Come fare
desk-how-text = Prenota un orario su questo sito, oppure telefona per un appuntamento.
desk-how-phone = Telefona per un appuntamento.
desk-how-callback = Lascia il tuo numero: ti richiamiamo noi.
desk-needed = Cosa serve
desk-needed-name = Per prenotare basta un nome. Non chiediamo documenti né il motivo.
desk-needed-nothing = Per prenotare non serve niente: ricevi un codice. Non chiediamo documenti né il motivo.
desk-obtain = Cosa si ottiene
desk-times = Tempi e scadenze
desk-times-horizon =
    { $n-plural ->
        [one] Puoi prenotare per oggi e per domani.
       *[other] Puoi prenotare per i prossimi { $n } giorni.
    }
desk-times-notice =
    { $n-plural ->
        [one] Prenota almeno un’ora prima.
       *[other] Prenota almeno { $n } ore prima.
    }
desk-times-text = Puoi spostare e annullare l’appuntamento quando vuoi, fino al suo inizio.
desk-access = Accedi al servizio
desk-access-button = Scegli un altro orario
desk-terms = Condizioni di servizio
desk-terms-link = Che cosa facciamo dei tuoi dati, e quando li cancelliamo
desk-contacts = Contatti
desk-contacts-phone = Telefono { $phone }
desk-contacts-phone-hours = Telefono { $phone }, { $hours }.

## The project.

info-project-funders = Chi lo sostiene
info-project-municipalities =
    { $word ->
        [comune] I Comuni
       *[municipio] I Municipi
    }

## Privacy.

info-privacy-title = I tuoi dati
info-privacy-lead = Chiediamo il meno possibile e lo cancelliamo presto.
info-privacy-asked = Che cosa chiediamo
info-privacy-asked-name = Il nome di un adulto, senza cognome.
info-privacy-asked-contact = Un modo per avvisarti: telefono o e-mail. Puoi anche non lasciarlo.
info-privacy-asked-language = La lingua e se ti serve un interprete.
info-privacy-asked-topic = Di che cosa vuoi parlare e una nota, se vuoi dirlo.
info-privacy-asked-callback = Per richiamarti: il numero, la lingua e l’ora migliore.
info-privacy-not-asked = Che cosa non chiediamo
info-privacy-not-asked-text = Nomi dei figli, date di nascita, cittadinanza, codice fiscale, reddito, motivo della visita.
info-privacy-why = A che cosa servono
info-privacy-why-text = Servono per l’appuntamento e per nient’altro: riceverti, avvisarti, richiamarti. È un compito di interesse pubblico (Regolamento UE 2016/679, articolo 6, paragrafo 1, lettera e).
info-privacy-who = Chi li vede
info-privacy-who-text = Solo chi lavora allo sportello che hai scelto e chi tiene in funzione il sito. Non li diamo a nessun altro.
info-privacy-network = Il sito è della rete { $network }. Per ogni domanda telefona a uno sportello.
info-privacy-until = Quando li cancelliamo
info-privacy-until-text = 30 giorni dopo l’appuntamento. Il numero lasciato per essere richiamato: 30 giorni dopo la richiesta. Il giorno è scritto sulla pagina del tuo appuntamento.
info-privacy-until-application = La richiesta di un ente che vuole entrare nella rete: sei mesi dopo l’ultima modifica, se nessuno decide.
info-privacy-until-feedback = Quello che scrivi quando giudichi una pagina: dopo sei mesi. Le stelle restano, senza dire chi le ha date.
info-privacy-now = Puoi cancellarli prima, quando vuoi, dalla pagina del tuo appuntamento.
info-privacy-counts = Dopo restano solo i numeri, per sapere quante famiglie riceviamo. Non dicono chi sei.
info-privacy-rights = I tuoi diritti
info-privacy-rights-text = Puoi chiedere di vedere, correggere o cancellare i tuoi dati: chiedilo allo sportello. Puoi anche rivolgerti al Garante per la protezione dei dati personali.
info-privacy-cookies = Cookie
info-privacy-cookies-text = Usiamo un solo cookie, per ricordare la lingua. Niente pubblicità, niente profili. Nessuna pagina contatta altri siti.
info-privacy-logs = Per sette giorni teniamo un registro tecnico delle visite, senza l’indirizzo completo di rete.
info-privacy-reads = Contiamo quante volte una pagina è letta. Non sappiamo chi la legge.

## Accessibility.

info-accessibility-title = Accessibilità
info-accessibility-lead = Questo sito deve funzionare per tutti: su un telefono vecchio, con la tastiera, con un lettore di schermo, senza JavaScript.
info-accessibility-standard = A che cosa ci atteniamo
info-accessibility-standard-text = Alle WCAG 2.2, livello AA, e alla norma europea EN 301 549.
info-accessibility-how = Come lo controlliamo
info-accessibility-how-text = A ogni modifica ogni pagina passa prove automatiche, con la tastiera, su uno schermo stretto e da destra a sinistra.
info-accessibility-how-far = Le prove automatiche non trovano tutto. Non c’è ancora stata una verifica fatta da esperti esterni.
info-accessibility-checks = Le ultime prove
info-accessibility-checked = L’ultima prova completa è del { $date }, in { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: una pagina, nessun errore
       *[other] { $tool }: { $n } pagine, nessun errore
    }
info-accessibility-report = Qualcosa non funziona?
info-accessibility-report-phone = Telefona a uno sportello: ti aiutiamo a voce.

## Legal notes.

info-legal-title = Note legali
info-legal-licence = Licenza dei contenuti
info-legal-licence-text = I testi di questo sito si possono usare liberamente, citando la fonte (licenza CC BY 4.0).
# The words that the criteria for Italian public sites ask for. $licence is a link.
info-legal-licence-formal = In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con { $licence }. Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.
info-legal-licence-link = licenza CC-BY 4.0
info-legal-software = Programma
info-legal-software-text = Il sito funziona con Vicino, un programma libero (licenza EUPL-1.2).
info-legal-data = Dati di altri
info-legal-data-text = Nomi e popolazione dei Comuni: ISTAT, licenza CC BY 3.0 IT.
info-legal-liability = Orari e indirizzi
info-legal-liability-text = Su ogni sportello c’è scritto quando i dati sono stati confermati. Se hai un dubbio, telefona.

## Questions and answers.

info-faq-title = Domande frequenti
info-faq-account = Devo registrarmi?
info-faq-account-text = No. Non serve nessuna registrazione e nessuna password.
info-faq-documents = Devo portare documenti?
info-faq-documents-text = Per prenotare no. Se uno sportello ha bisogno di qualcosa, lo trovi scritto sotto «Cosa portare».
info-faq-no-contact = Non ho telefono né e-mail. Posso prenotare?
info-faq-no-contact-text = Sì. Ricevi un codice di 6 lettere e numeri: scrivilo su un foglio.
info-faq-language = Non parlo bene l’italiano. Come faccio?
info-faq-language-text = Scegli la tua lingua in alto. Quando prenoti puoi chiedere un interprete. Su ogni sportello c’è scritto quali lingue parla.
info-faq-change = Ho sbagliato, o non posso più venire.
info-faq-change-text = Apri «Il mio appuntamento»: puoi spostarlo o annullarlo fino al suo inizio. Oppure telefona.
info-faq-lost = Ho perso il codice.
info-faq-lost-text = Telefona allo sportello dove hai prenotato.
info-faq-full = Non c’è posto. Che cosa faccio?
info-faq-full-text = Guarda gli sportelli vicini, oppure lascia il tuo numero: ti richiamiamo noi.
info-faq-shared-phone = Altre persone usano il mio telefono.
info-faq-shared-phone-text = Nei messaggi brevi non scriviamo il tuo nome né il motivo. In alto in ogni pagina c’è «Esci in fretta».

## "The number does not answer".

desk-silent-link = Il numero non risponde?
desk-silent-title = Il numero non risponde
# $desk: a desk’s whole name. $phone: its number.
desk-silent-what = Hai chiamato { $desk }, { $phone }, nelle ore in cui risponde, e non ha risposto nessuno? Diccelo: se succede a più famiglie, lo facciamo controllare.
desk-silent-button = Sì, non risponde
desk-silent-thanks = Grazie, ce lo siamo segnati
desk-silent-next = Se intanto hai bisogno, ti richiamiamo noi.
