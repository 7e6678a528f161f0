# The staff side: what every page of it shares. Each area has a file of its own beside this one: staff-*.ftl.

staff-title = Staff area
staff-menu = Staff menu
staff-home = Start
staff-profile = My profile
staff-sign-out = Sign out
staff-public-site = Public site

## The first page.

staff-hello = Hello { $name }
staff-nothing-yet = Your account has no role yet. Ask whoever coordinates your network.

## Roles and scopes.

staff-role-coordinator = coordination
staff-role-editor = editor
staff-role-author = author
staff-role-desk_worker = desk worker
staff-role-counter = counter
staff-role-observer = figures only
# $role: "desk worker". $where: "Municipio 8".
staff-role-at = { $role }: { $where }
staff-scope-network = the whole network

## Refusals.

staff-forbidden-title = You cannot open this page
staff-forbidden-what = Your role does not allow it. If you need it, ask whoever coordinates your network.
staff-session-over-title = Your session is over
staff-session-over-what = To be safe, one has to sign in again after a while. What you wrote is not lost.
staff-session-over-how = Open the sign-in page in another tab, sign in, then come back here and reload the page to send it again.
staff-session-over-button = Sign in in another tab

## Mails to staff. $network: "QuBì Milano". A link stands between the two sentences.

staff-mail-invitation-subject = { $network }: your account
staff-mail-invitation-intro = You were given an account to work on the site of { $network }. Open this link to choose a password. It is good for seven days, and once:
staff-mail-invitation-end = If you did not expect this, do nothing: without the link the account does not open.
staff-mail-password-reset-subject = { $network }: new password
staff-mail-password-reset-intro = Somebody asked for a new password for your account of { $network }. If it is you, open this link. It is good for an hour, and once:
staff-mail-password-reset-end = If it is not you, do nothing: the old password stays.
staff-mail-new-sign-in-subject = { $network }: new sign-in
staff-mail-new-sign-in-intro = Somebody signed in with your account of { $network } on a new device. If it is you, all is well. If not, end the sessions and change the password here:
staff-mail-new-sign-in-end = If in doubt, call whoever coordinates your network.
staff-mail-passkey-added-subject = { $network }: new passkey
staff-mail-passkey-added-intro = Somebody added a passkey to your account of { $network }. A passkey opens it without a password. If it is you, all is well. If not, remove the passkey and change the password here:
staff-mail-passkey-added-end = If in doubt, call whoever coordinates your network.
staff-mail-passkey-removed-subject = { $network }: passkey removed
staff-mail-passkey-removed-intro = Somebody removed a passkey from your account of { $network }. If it is you, all is well. If not, change the password here:
staff-mail-passkey-removed-end = If in doubt, call whoever coordinates your network.
