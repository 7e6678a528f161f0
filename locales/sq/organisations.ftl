# Members of the network, and those who ask to be.

organisations-title = Organizatat e rrjetit
organisations-lead = Ata që punojnë bashkë për familjet: shoqata, kooperativa, shërbime.
organisations-all = Të gjitha
organisations-none = Këtu nuk ka ende asnjë organizatë.
organisation-name = Emri i organizatës
organisation-tier = Roli në rrjet
organisation-tier-first = Niveli i parë: e drejton rrjetin
organisation-tier-second = Niveli i dytë: merr pjesë në rrjet
organisation-does = Çfarë bën
organisation-silent = Organizata nuk ka shkruar ende çfarë bën.
organisation-contacts = Kontakte
organisation-no-contacts = Organizata nuk ka dhënë kontakte publike.
organisation-phone = Telefoni
organisation-email = Adresa e emailit
organisation-web = Faqja në internet
organisation-desks = Sportelet që mban
organisation-kept-by = Këtë skedë e mban { $name }.
organisation-changed = Ndryshimi i fundit: { $date }.
desk-kept-by = Këtë sportel e mban { $name }.

apply-title = Organizata juaj në rrjet
apply-invitation = Punoni me familjet e këtyre zonave? Mund të kërkoni të hyni në rrjet.
apply-open = Kërkoni të hyni
apply-lead = Na tregoni kush jeni. Kush e bashkërendon rrjetin e lexon kërkesën dhe ju përgjigjet me email.
apply-organisation = Organizata
apply-does-hint = Me pak fjali, në italisht. Do ta lexojnë familjet.
apply-contacts = Kontakte publike, nëse ka
apply-person = Personi i kontaktit
apply-name = Emri dhe mbiemri
apply-email = Emaili për llogarinë
apply-email-hint = Këtu ju shkruajmë përgjigjen. Nuk do të jetë publik.
apply-privacy = Emrin dhe emailin i përdorim vetëm për t’ju përgjigjur dhe për llogarinë. Nëse kërkesa nuk pranohet, i fshijmë. Nëse askush nuk vendos, i fshijmë pas gjashtë muajsh.
apply-button = Dërgoni kërkesën
apply-received = Kërkesa u mor
apply-received-what = Kush e bashkërendon rrjetin do ta lexojë dhe do t’ju shkruajë me email.
apply-too-many = Sot nga kjo adresë kanë ardhur tashmë shumë kërkesa. Provoni përsëri nesër.
