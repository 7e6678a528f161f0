# Who signs in: the sign-in, one's own account, the people of a network.

## Sign-in.

staff-access-title = Staff sign-in
staff-access-lead = For those who work at the desks and in the network. Families need no account.
staff-access-button = Sign in
staff-email = Email address
staff-password = Password
staff-password-forgotten = Forgotten password
staff-code-title = Your code
staff-code-lead = Open the code app on your phone and type the code of six digits.
staff-code = Code
staff-code-hint = If you have lost your phone, type one of your backup codes.
staff-code-button = Enter
staff-code-lost = Neither phone nor backup codes? Call whoever coordinates your network.
staff-passkey-or = Or, without password and without code:
staff-passkey-sign-in = Sign in with a passkey

## The second factor.

staff-factor-title = The code from your phone
staff-factor-lead = Besides the password you need a code that changes every half minute. So a stolen password is not enough.
staff-factor-app = Open a code app on your phone (for example Aegis, FreeOTP, 2FAS or the one you already use).
staff-factor-scan = Add this account: point the camera at the picture.
staff-factor-picture = Picture for the camera of the code app
staff-factor-link = Open in the app on this phone
staff-factor-by-hand = Or type this key into the app:
staff-factor-prove = Type the code that the app shows.
staff-factor-code-hint = Six digits.
staff-factor-button = Confirm the code
staff-codes-title = Your backup codes
staff-codes-lead = You see them only now. Each works once, in the place of the code from the phone.
staff-codes-keep = Print them or copy them by hand, and keep them somewhere safe, away from the phone.
staff-codes-button = I have saved the codes
staff-codes-new = New backup codes
staff-codes-new-lead = The codes of before will not work any more. For safety, type your password.

## A new password.

# $name: "Anna Bianchi".
staff-welcome-title = Hello { $name }, choose your password
staff-welcome-lead = This link works once. After the password you set up the code from your phone.
# $name: "Anna Bianchi".
staff-reset-title = { $name }, choose a new password
staff-reset-lead = This link works once. Sessions open elsewhere end.
staff-new-password = New password
# $n: 12.
staff-new-password-hint = At least { $n } characters. Three or four words are fine.
staff-new-password-again = The new password again
staff-new-password-button = Save the password
staff-link-over-title = This link does not work any more
staff-link-over-what = It was used already, or too much time has passed.
staff-link-over-button = Ask for a new link
staff-forgotten-lead = Type your email: we send you a link to choose a new password.
staff-forgotten-button = Send the link
staff-forgotten-sent-title = Look at your mail
staff-forgotten-sent = If this email has an account, a link arrives shortly. It works for a short time and once.

## One's own account.

staff-name = First and last name
staff-language = Language of the pages
staff-profile-save = Save
staff-profile-sign-in = How you sign in
staff-profile-factor = Change the phone of the codes
# $n: 10.
staff-profile-codes-left = { $n-plural ->
    [one] You have { $n } backup code left.
   *[other] You have { $n } backup codes left.
}
staff-profile-sessions = Where you are signed in
staff-session-here = this session
# Before a day and time: "last used Monday 1 December, 9:00".
staff-session-seen = last used
staff-session-end = End
staff-session-end-others = End all others
staff-own-password-title = Change the password
staff-own-password-lead = Sessions open on other devices end.
staff-own-password-present = Present password
staff-own-password-button = Change the password
staff-back-to-profile = Back to the profile

## Passkeys.

staff-passkeys = Your passkeys
staff-passkeys-lead = With a passkey you sign in without password and without code: the fingerprint, face or PIN of your phone or computer is enough.
staff-passkeys-none = You have no passkey yet.
# Before a day: "added on 24 November 2026".
staff-passkey-made = added on
staff-passkey-unused = never used
staff-passkey-remove = Remove
staff-passkey-remove-title = Remove the passkey
staff-passkey-remove-lead = Nobody signs in with this passkey any more. Sessions open on other devices end. For safety, type your password.
staff-passkey-add-title = Add a passkey
staff-passkey-add-button = Add the passkey
staff-passkey-name = Name of the passkey
staff-passkey-name-hint = So that you recognise it. For example: phone, office computer.
staff-passkey-needs = You cannot add it here. It needs a browser that knows passkeys, with JavaScript on.

# What the page says while the device asks for a fingerprint or a PIN.
staff-passkey-cancelled = Nothing happened: the request was cancelled. You can try again.
staff-passkey-late = It took too long. Try again.
staff-passkey-known = There is a passkey of yours on this device already.
staff-passkey-unable = This device cannot do it. Try another one.
staff-passkey-offline = There is no connection. Try again shortly.

## The people whom one looks after.

staff-people = People
staff-invite-title = Invite somebody
staff-invite-lead = They get a link by email to choose a password. It works for seven days.
staff-invite-button = Send the invitation
staff-role = Role
staff-scope = Where
staff-state-applied = has asked for an account
staff-state-invited = invited, has not signed in yet
staff-state-active = active
staff-state-disabled = shut out
staff-person-roles = Roles
staff-person-give = Give this role
staff-person-take = Take away
staff-person-account = The account
staff-person-reset = Reset the code from the phone
staff-person-reset-what = If phone and backup codes are lost: password and passkeys go, sessions end and a new invitation is sent.
staff-person-shut-out = Shut out
staff-person-shut-out-what = They cannot sign in any more, at once and on every device.
staff-person-again = Send the invitation again
staff-person-again-what = The link of before will not work any more.
staff-person-let-in = Let in again
staff-person-let-in-what = They get a new invitation and choose a new password. Their roles stay.
staff-error-email-known = This email has an account already
staff-error-role = Choose a role
staff-error-scope = Choose where the role holds
staff-error-last-coordinator = This is the last person who coordinates the whole network: first give this role to somebody else

## What can be wrong.

staff-error-access = Email or password do not match
staff-error-too-many = Too many tries from here. Wait an hour, or use a device that you have signed in with before.
staff-error-code = The code does not work. Wait for the next one and try again
staff-error-passkey = This passkey does not open anything. Try again, or use email, password and code.
staff-error-passkey-add = The passkey was not added. Try again.
# $n: 40.
staff-error-passkey-name = Type a name, at most { $n } characters
staff-error-set-up = The code does not match. Check the clock of the phone and try the next one
staff-error-email = Type your email, for example name@example.org
staff-error-password-missing = Type the password
staff-error-password-wrong = The password does not match
staff-error-password-differs = The two passwords are not the same
# $n: 12.
staff-error-password-short = The password is too short: use at least { $n } characters
staff-error-password-long = The password is too long: 128 characters at most
staff-error-password-plain = This password is easily guessed: choose another
staff-error-password-guessable = This password is among those that are tried first, long as it is. Try four words that have nothing to do with each other.
# $n: 80.
staff-error-name = Type first and last name, at most { $n } characters
staff-error-language = Choose a language

## The history.

history-staff-invited = invited somebody
history-role-given = gave a role
history-invitation-taken-up = took up the invitation
history-account-active = activated the account
history-second-factor-set = set up the code from the phone
history-recovery-code-used = used a backup code
history-recovery-codes-made = made new backup codes
history-passkey-added = added a passkey
history-passkey-removed = removed a passkey
history-password-reset = chose a new password by a link
history-password-changed = changed the password
history-profile-changed = changed name or language
history-role-taken = took a role away
history-staff-shut-out = shut somebody out
history-staff-let-in = let somebody in again
history-staff-invited-again = sent an invitation again
history-second-factor-reset = reset somebody’s code from the phone
