# Members of the network, and those who ask to be.

organisations-title = Mga organisasyon ng network
organisations-lead = Mga nagtutulungan para sa mga pamilya: mga asosasyon, kooperatiba, serbisyo.
organisations-all = Lahat
organisations-none = Wala pang organisasyon dito.
organisation-name = Pangalan ng organisasyon
organisation-tier = Papel sa network
organisation-tier-first = Unang antas: namumuno sa network
organisation-tier-second = Ikalawang antas: kasali sa network
organisation-does = Ano ang ginagawa
organisation-silent = Hindi pa isinusulat ng organisasyon kung ano ang ginagawa nito.
organisation-contacts = Mga contact
organisation-no-contacts = Walang ibinigay na pampublikong contact ang organisasyon.
organisation-phone = Telepono
organisation-email = E-mail address
organisation-web = Website
organisation-desks = Mga hawak nitong help desk
organisation-kept-by = Ang nag-aasikaso ng page na ito ay { $name }.
organisation-changed = Huling pagbabago: { $date }.
desk-kept-by = Ang nag-aasikaso ng help desk na ito ay { $name }.

apply-title = Ang organisasyon ninyo sa network
apply-invitation = Tumutulong ba kayo sa mga pamilya sa mga lugar na ito? Puwede kayong mag-apply para sumali sa network.
apply-open = Mag-apply para sumali
apply-lead = Sabihin sa amin kung sino kayo. Babasahin ng mga namamahala sa network ang application at sasagot sila sa e-mail.
apply-organisation = Ang organisasyon
apply-does-hint = Ilang pangungusap lang, sa Italyano. Babasahin ito ng mga pamilya.
apply-contacts = Mga pampublikong contact, kung mayroon
apply-person = Ang taong makakausap
apply-name = Pangalan at apelyido
apply-email = E-mail para sa account
apply-email-hint = Dito namin ipapadala ang sagot. Hindi ito makikita ng publiko.
apply-privacy = Gagamitin lang namin ang pangalan at e-mail para sagutin kayo at para sa account. Kung hindi tanggapin ang application, buburahin namin ang mga ito. Kung walang magdesisyon, buburahin namin pagkatapos ng anim na buwan.
apply-button = Ipadala ang application
apply-received = Natanggap ang application
apply-received-what = Babasahin ito ng mga namamahala sa network at susulatan nila kayo sa e-mail.
apply-too-many = Napakarami nang application mula sa address na ito ngayong araw. Subukan ulit bukas.
