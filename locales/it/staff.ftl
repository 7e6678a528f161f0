# The staff side: what every page of it shares. Each area has a file of its own beside this one: staff-*.ftl.

staff-title = Area operatori
staff-menu = Menu operatori
staff-home = Inizio
staff-profile = Il mio profilo
staff-sign-out = Esci
staff-public-site = Sito pubblico

## The first page.

staff-hello = Ciao { $name }
staff-nothing-yet = Il tuo account non ha ancora un ruolo. Chiedi a chi coordina la tua rete.

## Roles and scopes.

staff-role-coordinator = coordinamento
staff-role-editor = redazione
staff-role-author = autore
staff-role-desk_worker = operatore di sportello
staff-role-counter = accoglienza
staff-role-observer = solo dati
# $role: "operatore di sportello". $where: "Municipio 8".
staff-role-at = { $role }: { $where }
staff-scope-network = tutta la rete

## Refusals.

staff-forbidden-title = Non puoi aprire questa pagina
staff-forbidden-what = Il tuo ruolo non lo permette. Se ti serve, chiedi a chi coordina la tua rete.
staff-session-over-title = La sessione è finita
staff-session-over-what = Per sicurezza, dopo un po’ bisogna accedere di nuovo. Quello che hai scritto non è perso.
staff-session-over-how = Apri la pagina di accesso in un’altra scheda, accedi, poi torna qui e ricarica la pagina per inviare di nuovo.
staff-session-over-button = Accedi in un’altra scheda

## Mails to staff. $network: "QuBì Milano". A link stands between the two sentences.

staff-mail-invitation-subject = { $network }: il tuo account
staff-mail-invitation-intro = Ti hanno dato un account per lavorare sul sito di { $network }. Apri questo link per scegliere la password. Vale sette giorni e una volta sola:
staff-mail-invitation-end = Se non te l’aspettavi, non fare niente: senza il link l’account non si apre.
staff-mail-password-reset-subject = { $network }: nuova password
staff-mail-password-reset-intro = Qualcuno ha chiesto una nuova password per il tuo account di { $network }. Se sei tu, apri questo link. Vale un’ora e una volta sola:
staff-mail-password-reset-end = Se non sei tu, non fare niente: la password di prima resta.
staff-mail-new-sign-in-subject = { $network }: nuovo accesso
staff-mail-new-sign-in-intro = Qualcuno ha fatto accesso con il tuo account di { $network } da un dispositivo nuovo. Se sei tu, va tutto bene. Se no, chiudi le sessioni e cambia la password da qui:
staff-mail-new-sign-in-end = Nel dubbio, chiama chi coordina la tua rete.
staff-mail-passkey-added-subject = { $network }: nuova passkey
staff-mail-passkey-added-intro = Qualcuno ha aggiunto una passkey al tuo account di { $network }. Con la passkey si entra senza password. Se sei tu, va tutto bene. Se no, togli la passkey e cambia la password da qui:
staff-mail-passkey-added-end = Nel dubbio, chiama chi coordina la tua rete.
staff-mail-passkey-removed-subject = { $network }: passkey tolta
staff-mail-passkey-removed-intro = Qualcuno ha tolto una passkey dal tuo account di { $network }. Se sei tu, va tutto bene. Se no, cambia la password da qui:
staff-mail-passkey-removed-end = Nel dubbio, chiama chi coordina la tua rete.
