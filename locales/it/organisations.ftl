# Members of the network, and those who ask to be.

organisations-title = Enti della rete
organisations-lead = Chi lavora insieme per le famiglie: associazioni, cooperative, servizi.
organisations-all = Tutti
organisations-none = Qui non c’è ancora nessun ente.
organisation-name = Nome dell’ente
organisation-tier = Ruolo nella rete
organisation-tier-first = Primo livello: guida la rete
organisation-tier-second = Secondo livello: partecipa alla rete
organisation-does = Che cosa fa
organisation-silent = L’ente non ha ancora scritto che cosa fa.
organisation-contacts = Contatti
organisation-no-contacts = L’ente non ha indicato contatti pubblici.
organisation-phone = Telefono
organisation-email = Indirizzo e-mail
organisation-web = Sito web
organisation-desks = Sportelli che cura
# $name: the organisation.
organisation-kept-by = Questa scheda è curata da { $name }.
# $date: "24 novembre 2026".
organisation-changed = Ultima modifica: { $date }.
desk-kept-by = Lo sportello è curato da { $name }.

## The application.

apply-title = Il vostro ente nella rete
apply-invitation = Lavorate con le famiglie di queste zone? Potete chiedere di entrare nella rete.
apply-open = Chiedi di entrare
apply-lead = Raccontaci chi siete. Chi coordina la rete legge la richiesta e ti risponde per e-mail.
apply-organisation = L’ente
apply-does-hint = In poche frasi, in italiano. Lo leggeranno le famiglie.
apply-contacts = Contatti pubblici, se ci sono
apply-person = La persona di riferimento
apply-name = Nome e cognome
apply-email = E-mail per l’account
apply-email-hint = Qui ti scriviamo la risposta. Non sarà pubblica.
apply-privacy = Usiamo nome ed e-mail solo per risponderti e per l’account. Se la richiesta non è accolta, li cancelliamo. Se nessuno decide, li cancelliamo dopo sei mesi.
apply-button = Invia la richiesta
apply-received = Richiesta ricevuta
apply-received-what = Chi coordina la rete la leggerà e ti scriverà per e-mail.
apply-too-many = Oggi da questo indirizzo sono già arrivate troppe richieste. Riprova domani.
