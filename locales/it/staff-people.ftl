# Who signs in: the sign-in, one's own account, the people of a network.

## Sign-in.

staff-access-title = Accesso operatori
staff-access-lead = Per chi lavora negli sportelli e nella rete. Le famiglie non hanno bisogno di un account.
staff-access-button = Accedi
staff-email = Email
staff-password = Password
staff-password-forgotten = Password dimenticata
staff-code-title = Il tuo codice
staff-code-lead = Apri l’app dei codici sul telefono e scrivi il codice di sei cifre.
staff-code = Codice
staff-code-hint = Se hai perso il telefono, scrivi uno dei codici di riserva.
staff-code-button = Entra
staff-code-lost = Non hai né il telefono né i codici di riserva? Chiama chi coordina la tua rete.
staff-passkey-or = Oppure, senza password e senza codice:
staff-passkey-sign-in = Entra con una passkey

## The second factor.

staff-factor-title = Il codice dal telefono
staff-factor-lead = Oltre alla password serve un codice che cambia ogni mezzo minuto. Così una password rubata non basta.
staff-factor-app = Apri sul telefono un’app per i codici (per esempio Aegis, FreeOTP, 2FAS o quella che usi già).
staff-factor-scan = Aggiungi questo account: inquadra la figura.
staff-factor-picture = Figura da inquadrare con l’app dei codici
staff-factor-link = Apri nell’app di questo telefono
staff-factor-by-hand = Oppure scrivi questa chiave nell’app:
staff-factor-prove = Scrivi qui il codice che vedi nell’app.
staff-factor-code-hint = Sei cifre.
staff-factor-button = Conferma il codice
staff-codes-title = I tuoi codici di riserva
staff-codes-lead = Li vedi solo adesso. Ognuno vale una volta sola, al posto del codice del telefono.
staff-codes-keep = Stampali o copiali a mano e tienili in un posto sicuro, lontano dal telefono.
staff-codes-button = Ho salvato i codici
staff-codes-new = Nuovi codici di riserva
staff-codes-new-lead = I codici di prima non varranno più. Per sicurezza scrivi la tua password.

## A new password.

# $name: "Anna Bianchi".
staff-welcome-title = Ciao { $name }, scegli la password
staff-welcome-lead = Questo link si usa una volta sola. Dopo la password imposti il codice dal telefono.
# $name: "Anna Bianchi".
staff-reset-title = { $name }, scegli una nuova password
staff-reset-lead = Questo link si usa una volta sola. Le sessioni aperte altrove si chiudono.
staff-new-password = Nuova password
# $n: 12.
staff-new-password-hint = Almeno { $n } caratteri. Vanno bene anche tre o quattro parole.
staff-new-password-again = Ripeti la nuova password
staff-new-password-button = Salva la password
staff-link-over-title = Questo link non vale più
staff-link-over-what = È già stato usato, oppure è passato troppo tempo.
staff-link-over-button = Chiedi un nuovo link
staff-forgotten-lead = Scrivi la tua email: ti mandiamo un link per scegliere una nuova password.
staff-forgotten-button = Manda il link
staff-forgotten-sent-title = Controlla la posta
staff-forgotten-sent = Se a questa email corrisponde un account, tra poco arriva un link. Vale per poco tempo e una volta sola.

## One's own account.

staff-name = Nome e cognome
staff-language = Lingua delle pagine
staff-profile-save = Salva
staff-profile-sign-in = Come accedi
staff-profile-factor = Cambia il telefono dei codici
# $n: 10.
staff-profile-codes-left = { $n-plural ->
    [one] Ti resta { $n } codice di riserva.
   *[other] Ti restano { $n } codici di riserva.
}
staff-profile-sessions = Dove hai fatto accesso
staff-session-here = questa sessione
# Before a day and time: "ultimo uso lunedì 1 dicembre, ore 9:00".
staff-session-seen = ultimo uso
staff-session-end = Chiudi
staff-session-end-others = Chiudi tutte le altre
staff-own-password-title = Cambia la password
staff-own-password-lead = Le sessioni aperte su altri dispositivi si chiudono.
staff-own-password-present = Password attuale
staff-own-password-button = Cambia la password
staff-back-to-profile = Torna al profilo

## Passkeys.

staff-passkeys = Le tue passkey
staff-passkeys-lead = Con una passkey entri senza password e senza codice: basta l’impronta, il viso o il PIN del telefono o del computer.
staff-passkeys-none = Non hai ancora una passkey.
# Before a day: "aggiunta il 24 novembre 2026".
staff-passkey-made = aggiunta il
staff-passkey-unused = mai usata
staff-passkey-remove = Togli
staff-passkey-remove-title = Togli la passkey
staff-passkey-remove-lead = Con questa passkey non si entra più. Le sessioni aperte su altri dispositivi si chiudono. Per sicurezza scrivi la tua password.
staff-passkey-add-title = Aggiungi una passkey
staff-passkey-add-button = Aggiungi la passkey
staff-passkey-name = Nome della passkey
staff-passkey-name-hint = Ti serve per riconoscerla. Per esempio: telefono, computer dell’ufficio.
staff-passkey-needs = Qui non puoi aggiungerla. Serve un browser che conosce le passkey, con JavaScript acceso.

# What the page says while the device asks for a fingerprint or a PIN.
staff-passkey-cancelled = Non è successo niente: la richiesta è stata annullata. Puoi riprovare.
staff-passkey-late = È passato troppo tempo. Riprova.
staff-passkey-known = Su questo dispositivo c’è già una tua passkey.
staff-passkey-unable = Questo dispositivo non può farlo. Prova con un altro.
staff-passkey-offline = Non c’è connessione. Riprova tra poco.

## The people whom one looks after.

staff-people = Persone
staff-invite-title = Invita una persona
staff-invite-lead = Le arriva per email un link per scegliere la password. Vale sette giorni.
staff-invite-button = Manda l’invito
staff-role = Ruolo
staff-scope = Dove
staff-state-applied = ha chiesto un account
staff-state-invited = invitata, non ha ancora fatto accesso
staff-state-active = attiva
staff-state-disabled = esclusa
staff-person-roles = Ruoli
staff-person-give = Dai questo ruolo
staff-person-take = Togli
staff-person-account = Account
staff-person-reset = Azzera il codice dal telefono
staff-person-reset-what = Se ha perso il telefono e i codici di riserva: password e passkey si cancellano, le sessioni si chiudono e riceve un nuovo invito.
staff-person-shut-out = Escludi dall’accesso
staff-person-shut-out-what = Non potrà più accedere, da subito e su ogni dispositivo.
staff-person-again = Manda di nuovo l’invito
staff-person-again-what = Il link di prima non varrà più.
staff-person-let-in = Riammetti
staff-person-let-in-what = Riceve un nuovo invito e sceglie una nuova password. I suoi ruoli restano.
staff-error-email-known = Questa email ha già un account
staff-error-role = Scegli un ruolo
staff-error-scope = Scegli dove vale il ruolo
staff-error-last-coordinator = È l’ultima persona che coordina tutta la rete: prima dai questo ruolo a qualcun altro

## What can be wrong.

staff-error-access = Email o password non corrispondono
staff-error-too-many = Troppi tentativi da qui. Aspetta un’ora, oppure usa un dispositivo da cui hai già fatto accesso.
staff-error-code = Il codice non vale. Aspetta il prossimo e riprova
staff-error-passkey = Con questa passkey non si entra. Riprova, oppure usa email, password e codice.
staff-error-passkey-add = La passkey non è stata aggiunta. Riprova.
# $n: 40.
staff-error-passkey-name = Scrivi un nome, al massimo { $n } caratteri
staff-error-set-up = Il codice non corrisponde. Controlla l’ora del telefono e riprova con il prossimo
staff-error-email = Scrivi la tua email, per esempio nome@esempio.it
staff-error-password-missing = Scrivi la password
staff-error-password-wrong = La password non corrisponde
staff-error-password-differs = Le due password non sono uguali
# $n: 12.
staff-error-password-short = La password è troppo corta: usa almeno { $n } caratteri
staff-error-password-long = La password è troppo lunga: 128 caratteri al massimo
staff-error-password-plain = Questa password si indovina facilmente: scegline un’altra
staff-error-password-guessable = Questa password è tra quelle che si provano per prime, anche se è lunga. Prova con quattro parole che non c’entrano l’una con l’altra.
# $n: 80.
staff-error-name = Scrivi nome e cognome, al massimo { $n } caratteri
staff-error-language = Scegli una lingua

## The history.

history-staff-invited = ha invitato una persona
history-role-given = ha dato un ruolo
history-invitation-taken-up = ha accettato l’invito
history-account-active = ha attivato l’account
history-second-factor-set = ha impostato il codice dal telefono
history-recovery-code-used = ha usato un codice di riserva
history-recovery-codes-made = ha fatto nuovi codici di riserva
history-passkey-added = ha aggiunto una passkey
history-passkey-removed = ha tolto una passkey
history-password-reset = ha scelto una nuova password con un link
history-password-changed = ha cambiato la password
history-profile-changed = ha cambiato nome o lingua
history-role-taken = ha tolto un ruolo
history-staff-shut-out = ha escluso una persona dall’accesso
history-staff-let-in = ha riammesso una persona
history-staff-invited-again = ha mandato di nuovo un invito
history-second-factor-reset = ha azzerato il codice dal telefono di una persona
