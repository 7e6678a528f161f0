# Members of the network, and those who ask to be.

organisations-title = Organisations of the network
organisations-lead = Who works together for families: associations, cooperatives, services.
organisations-all = All
organisations-none = There is no organisation here yet.
organisation-name = Name of the organisation
organisation-tier = Part in the network
organisation-tier-first = First level: it steers the network
organisation-tier-second = Second level: it takes part in the network
organisation-does = What it does
organisation-silent = The organisation has not yet written what it does.
organisation-contacts = Contacts
organisation-no-contacts = The organisation has given no public contacts.
organisation-phone = Phone
organisation-email = E-mail address
organisation-web = Website
organisation-desks = Desks that it keeps
# $name: the organisation.
organisation-kept-by = This card is kept by { $name }.
# $date: "24 November 2026".
organisation-changed = Last change: { $date }.
desk-kept-by = The desk is kept by { $name }.

## The application.

apply-title = Your organisation in the network
apply-invitation = Do you work with families in these areas? You can ask to be part of the network.
apply-open = Ask to be part of it
apply-lead = Tell us who you are. Those who coordinate the network read the application and answer by e-mail.
apply-organisation = The organisation
apply-does-hint = In a few sentences, in Italian. Families will read it.
apply-contacts = Public contacts, if there are any
apply-person = The contact person
apply-name = First name and surname
apply-email = E-mail for the account
apply-email-hint = We write the answer here. It will not be public.
apply-privacy = We use name and e-mail only to answer you and for the account. If the application is not accepted, we delete them. If nobody decides, we delete them after six months.
apply-button = Send the application
apply-received = Application received
apply-received-what = Those who coordinate the network will read it and write to you by e-mail.
apply-too-many = Too many applications have come from this address today. Try again tomorrow.
