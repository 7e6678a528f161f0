# Home, municipalities, desks, search, and the pages about the site.

home-title = Tulong para sa pamilya ninyo, malapit sa bahay
home-door-talk = Makipag-usap sa amin
home-door-talk-text = May makikinig at gagabay
home-door-callback = Tatawagan namin kayo
home-door-appointment = Ang appointment ko
home-door-appointment-text = Tingnan, ilipat, kanselahin
home-area = Ang lugar ninyo
home-desks = Mga help desk
home-all-desks = Lahat ng help desk
home-who = Sino kami
home-no-network = Inihahanda pa namin ang site na ito. Bumalik kayo pagkaraan ng ilang araw.

search-label = Saan kayo nakatira?
search-hint =
    { $word ->
        [comune] Bayan o baryo, halimbawa { $example }
       *[municipio] Lugar o distrito (Municipio), halimbawa { $example }
    }
search-title = Maghanap
search-anything = Ano ang hinahanap ninyo?
search-anything-hint = Lugar, help desk, party o organisasyon.
search-empty = Magsulat ng isang salita, o piliin ang lugar kung saan kayo nakatira.
search-heading = Hinanap ninyo ang “{ $typed }”
search-none = Hindi namin makita ang “{ $typed }”
search-none-do =
    { $word ->
        [comune] Subukan ang ibang salita o mas kaunting salita, o piliin ang bayan.
       *[municipio] Subukan ang ibang salita o mas kaunting salita, o piliin ang distrito.
    }
search-area = Lugar: { $area }
search-instead = Hindi namin makita ang “{ $typed }”. Ang hinahanap namin ay “{ $meant }”.
search-places = Mga lugar ({ $n })
search-desks = Mga help desk ({ $n })
search-events = Mga party at aktibidad ({ $n })
search-drives = Mga koleksiyon ng gamit ({ $n })
search-organisations = Mga organisasyon ({ $n })
search-all = Ipakita lahat ({ $n })
search-everything = Maghanap sa buong site
search-again = Maghanap ulit

municipalities-lead =
    { $word ->
        [comune] Piliin kung saan kayo nakatira.
       *[municipio] Piliin kung saan kayo nakatira. Sa ilalim ng bawat distrito (Municipio) ay ang pangalan ng mga lugar nito.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] Lahat ng bayan ({ $n })
           *[municipio] Lahat ng distrito ({ $n })
        }
       *[other] { $word ->
            [comune] Lahat ng bayan ({ $n })
           *[municipio] Lahat ng distrito ({ $n })
        }
    }
municipalities-none = Wala pang pangalan dito. Bumalik kayo pagkaraan ng ilang araw.
municipality-desks = Mga help desk para sa pamilya
municipality-empty =
    { $word ->
        [comune] Wala pang help desk ng { $name } sa site na ito. Puwede namin kayong tawagan, o pumunta kayo sa isa sa mga help desk sa ibaba.
       *[municipio] Wala pang help desk ng { $name } sa site na ito. Puwede namin kayong tawagan, o pumunta kayo sa isa sa mga help desk sa ibaba.
    }
municipality-nearest = Mga pinakamalapit na help desk
municipality-network =
    { $word ->
        [comune] Ang network ng { $name }
       *[municipio] Ang network ng { $name }
    }

desks-title = Mga help desk
desks-lead = Sa help desk (sportello), may magbibigay ng impormasyon, makikinig at gagabay sa pamilya ninyo. Tumawag o mag-book ng oras.
desks-none = Wala pang help desk. Tatawagan namin kayo.
desk-state-now = May sasagot ngayon, hanggang { $time }
desk-state-today = Ngayon { $hours }
desk-state-tomorrow = Bukas { $hours }
desk-state-next = Susunod: { $day } { $hours }
desk-state-stale = Hindi pa sigurado ang oras: tumawag muna
desk-state-unconfirmed = Hindi pa sigurado ang oras

desk-stale = Mahigit 60 araw nang walang nagkukumpirma ng mga detalyeng ito (huling kumpirmasyon: { $date }).
desk-never-verified = Wala pang nagkukumpirma ng mga detalyeng ito.
desk-call-first = Tumawag muna bago pumunta.
desk-verified = Nakumpirma ang mga detalye: { $date }.
desk-all-times = Lahat ng bakanteng oras
desk-none-free = Walang bakanteng slot sa ngayon.
desk-by-phone = Sa telepono kumukuha ng appointment dito.
desk-no-phone = Walang telepono ang help desk na ito: tatawagan namin kayo.
desk-summary = Sa madaling salita
desk-kinds = Paano kayo kakausapin
desk-languages = Mga wika
desk-languages-interpreter = { $languages }. Puwede kayong humingi ng interpreter pag nag-book.
desk-hours = Mga oras na bukas
desk-phone-hours = Sa telepono
desk-hours-from = { $hours }, mula { $date }
desk-hours-until = { $hours }, hanggang { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Sarado ngayon
desk-closed-today-why = Sarado ngayon ({ $reason })
desk-closed-today-hours = Sarado ngayon mula { $from } hanggang { $until }
desk-closed-today-hours-why = Sarado ngayon mula { $from } hanggang { $until } ({ $reason })
desk-closed = Sarado sa { $date }
desk-closed-why = Sarado sa { $date } ({ $reason })
desk-closed-range = Sarado mula { $from } hanggang { $until }
desk-closed-range-why = Sarado mula { $from } hanggang { $until } ({ $reason })
desk-closed-hours = Sarado sa { $date }, { $hours }
desk-closed-hours-why = Sarado sa { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Sarado mula { $from } hanggang { $until }, { $hours }
desk-closed-range-hours-why = Sarado mula { $from } hanggang { $until }, { $hours } ({ $reason })
desk-closed-holidays = Sarado pag holiday.
desk-open-extra = Bukas din sa { $date }, { $hours }
desk-where = Saan
desk-topics = Ano ang puwedeng pag-usapan

desk-index = Nasa page na ito
desk-for = Para kanino
desk-for-text =
    { $word ->
        [comune] Para sa mga pamilya sa { $name }.
       *[municipio] Para sa mga pamilya sa { $name }.
    }
desk-how = Ano ang gagawin
desk-how-text = Mag-book ng oras sa site na ito, o tumawag para sa appointment.
desk-how-phone = Tumawag para sa appointment.
desk-how-callback = Iwan ang number ninyo: tatawagan namin kayo.
desk-needed = Ano ang kailangan
desk-needed-name = Pangalan lang ang kailangan para mag-book. Hindi kami humihingi ng dokumento at hindi namin tinatanong ang dahilan.
desk-needed-nothing = Walang kailangan para mag-book: bibigyan namin kayo ng code. Hindi kami humihingi ng dokumento at hindi namin tinatanong ang dahilan.
desk-obtain = Ano ang makukuha ninyo
desk-times = Oras at hangganan
desk-times-horizon =
    { $n-plural ->
        [one] Puwede kayong mag-book para sa susunod na { $n } araw.
       *[other] Puwede kayong mag-book para sa susunod na { $n } araw.
    }
desk-times-notice =
    { $n-plural ->
        [one] Mag-book { $n } oras bago ang appointment, o mas maaga pa.
       *[other] Mag-book { $n } oras bago ang appointment, o mas maaga pa.
    }
desk-times-text = Puwede ninyong ilipat o kanselahin ang appointment kahit kailan, hanggang magsimula ito.
desk-access = Gamitin ang serbisyo
desk-access-button = Pumili ng ibang oras
desk-terms = Mga kondisyon ng serbisyo
desk-terms-link = Ano ang ginagawa namin sa impormasyon ninyo, at kailan namin ito binubura
desk-contacts = Mga contact
desk-contacts-phone = Telepono { $phone }
desk-contacts-phone-hours = Telepono { $phone }, { $hours }.

info-project-funders = Sino ang sumusuporta
info-project-municipalities =
    { $word ->
        [comune] Mga bayan
       *[municipio] Mga distrito
    }

info-privacy-title = Ang impormasyon ninyo
info-privacy-lead = Kaunti lang ang itinatanong namin, at binubura namin agad.
info-privacy-asked = Ano ang itinatanong namin
info-privacy-asked-name = Ang pangalan ng isang nasa hustong gulang, walang apelyido.
info-privacy-asked-contact = Isang paraan para masabihan kayo: telepono o e-mail. Puwede ring wala.
info-privacy-asked-language = Ang wika ninyo at kung kailangan ninyo ng interpreter.
info-privacy-asked-topic = Kung ano ang gusto ninyong pag-usapan at isang note, kung gusto ninyong sabihin.
info-privacy-asked-callback = Para tawagan kayo: ang number, ang wika at ang pinakamagandang oras.
info-privacy-not-asked = Ano ang hindi namin itinatanong
info-privacy-not-asked-text = Pangalan ng mga anak, petsa ng kapanganakan, citizenship, codice fiscale (tax code), kita, dahilan ng pagpunta.
info-privacy-why = Para saan ang mga ito
info-privacy-why-text = Para lang sa appointment at wala nang iba: para asikasuhin kayo, sabihan kayo, tawagan kayo. Gawain ito para sa kapakanan ng publiko (Regulasyon ng EU 2016/679, artikulo 6, talata 1, titik e).
info-privacy-who = Sino ang nakakakita
info-privacy-who-text = Ang mga nagtatrabaho lang sa help desk na pinili ninyo at ang mga nagpapatakbo ng site. Hindi namin ito ibinibigay sa iba.
info-privacy-network = Ang site ay sa network na { $network }. Kung may tanong kayo, tumawag sa isang help desk.
info-privacy-until = Kailan namin binubura
info-privacy-until-text = 30 araw pagkatapos ng appointment. Ang number na iniwan para tawagan: 30 araw pagkatapos ng hiling. Nakasulat ang araw sa page ng appointment ninyo.
info-privacy-until-application = Ang application ng organisasyong gustong sumali sa network: anim na buwan pagkatapos ng huling pagbabago, kung walang nagdesisyon.
info-privacy-until-feedback = Ang isinusulat ninyo kapag nagbibigay ng opinyon sa isang page: pagkatapos ng anim na buwan. Mananatili ang mga bituin, hindi sinasabi kung sino ang nagbigay.
info-privacy-now = Puwede ninyo itong burahin nang mas maaga, kahit kailan, sa page ng appointment ninyo.
info-privacy-counts = Pagkatapos, mga bilang na lang ang natitira, para malaman kung ilang pamilya ang pumupunta sa amin. Hindi nito sinasabi kung sino kayo.
info-privacy-rights = Ang mga karapatan ninyo
info-privacy-rights-text = Puwede ninyong hilinging makita, itama o burahin ang impormasyon ninyo: sabihin sa help desk. Puwede rin kayong lumapit sa awtoridad ng Italya para sa proteksyon ng personal na impormasyon (Garante per la protezione dei dati personali).
info-privacy-cookies = Mga cookie
info-privacy-cookies-text = Isang cookie lang ang gamit namin, para matandaan ang wika ninyo. Walang ads, walang profile. Walang page na kumokonekta sa ibang site.
info-privacy-logs = Pitong araw naming itinatago ang teknikal na tala ng mga pagbisita, nang walang buong network address.
info-privacy-reads = Binibilang namin kung ilang beses binasa ang isang page. Hindi namin alam kung sino ang bumasa.

info-accessibility-title = Accessibility
info-accessibility-lead = Dapat gumana ang site na ito para sa lahat: sa lumang telepono, gamit ang keyboard, gamit ang screen reader, walang JavaScript.
info-accessibility-standard = Ano ang sinusunod namin
info-accessibility-standard-text = Ang WCAG 2.2, antas AA, at ang pamantayang Europeo na EN 301 549.
info-accessibility-how = Paano namin sinusuri
info-accessibility-how-text = Sa bawat pagbabago, dumadaan ang bawat page sa awtomatikong pagsubok: gamit ang keyboard, sa makitid na screen, at mula kanan pakaliwa.
info-accessibility-how-far = Hindi nakikita ng awtomatikong pagsubok ang lahat. Wala pang eksperto mula sa labas na sumuri sa site.
info-accessibility-checks = Ang mga huling pagsubok
info-accessibility-checked = Ang huling kumpletong pagsubok ay noong { $date }, sa { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: isang pahina, walang mali
       *[other] { $tool }: { $n } na pahina, walang mali
    }
info-accessibility-report = May hindi gumagana?
info-accessibility-report-phone = Tumawag sa isang help desk: tutulungan namin kayo sa telepono.

info-legal-title = Mga paalalang legal
info-legal-licence = Lisensya ng nilalaman
info-legal-licence-text = Malayang magagamit ang mga teksto ng site na ito basta banggitin ang pinagmulan (lisensyang CC BY 4.0).
info-legal-licence-formal = Alinsunod sa prinsipyong “open by default” (bukas mula sa simula) ayon sa artikulo 52 ng decreto legislativo 82 ng Marso 7, 2005 (CAD), at maliban kung iba ang nakasaad (kasama ang mga isiningit na nilalaman ng iba), ang mga datos, dokumento at impormasyong inilathala sa site na ito ay inilalabas sa ilalim ng { $licence }. Kaya malaya ang mga gumagamit na magbahagi (kopyahin, ipamahagi, iparating sa publiko, ipakita sa publiko), magtanghal, gumanap at bumigkas ng materyal na ito sa anumang paraan at anyo, at baguhin ito (gawing ibang anyo at gamitin sa mga gawang hango rito) para sa anumang layunin, kahit pangkalakal. Ang tanging obligasyon ay banggitin ang pinagmulan, at huwag magdagdag ng ibang paghihigpit.
info-legal-licence-link = lisensyang CC BY 4.0
info-legal-software = Software
info-legal-software-text = Tumatakbo ang site gamit ang Vicino, isang malayang software (lisensyang EUPL-1.2).
info-legal-data = Datos ng iba
info-legal-data-text = Pangalan at populasyon ng mga bayan: ISTAT, lisensyang CC BY 3.0 IT.
info-legal-liability = Mga oras at address
info-legal-liability-text = Nakasulat sa bawat help desk kung kailan nakumpirma ang mga detalye. Kung hindi kayo sigurado, tumawag.

info-faq-title = Mga karaniwang tanong
info-faq-account = Kailangan ko bang gumawa ng account?
info-faq-account-text = Hindi. Hindi kailangan ng account o password.
info-faq-documents = Kailangan ko bang magdala ng dokumento?
info-faq-documents-text = Hindi, kung magbu-book lang. Kung may kailangan ang help desk, nakasulat ito sa ilalim ng “Ano ang dadalhin”.
info-faq-no-contact = Wala akong telepono o e-mail. Puwede ba akong mag-book?
info-faq-no-contact-text = Oo. Bibigyan namin kayo ng code na may 6 na letra at numero: isulat ito sa papel.
info-faq-language = Hindi ako magaling mag-Italyano. Ano ang gagawin ko?
info-faq-language-text = Piliin ang wika ninyo sa itaas. Puwede kayong humingi ng interpreter pag nag-book. Nakasulat sa bawat help desk kung anong mga wika ang alam nila.
info-faq-change = Nagkamali ako, o hindi na ako makakapunta.
info-faq-change-text = Buksan ang “Ang appointment ko”: puwede ninyo itong ilipat o kanselahin hanggang magsimula ito. O tumawag.
info-faq-lost = Nawala ko ang code.
info-faq-lost-text = Tawagan ang help desk kung saan kayo nag-book.
info-faq-full = Walang slot. Ano ang gagawin ko?
info-faq-full-text = Tingnan ang mga help desk na malapit, o iwan ang number ninyo: tatawagan namin kayo.
info-faq-shared-phone = May iba pang gumagamit ng telepono ko.
info-faq-shared-phone-text = Hindi namin isinusulat sa text ang pangalan ninyo o ang dahilan. Sa itaas ng bawat page ay may “Umalis agad”.

desk-silent-link = Walang sumasagot?
desk-silent-title = Walang sumasagot sa number
desk-silent-what = Tinawagan ba ninyo ang { $desk }, { $phone }, sa oras na dapat may sumagot, at walang sumagot? Sabihin sa amin: kung nangyayari ito sa ilang pamilya, ipapa-check namin.
desk-silent-button = Oo, walang sumasagot
desk-silent-thanks = Salamat, naitala na namin
desk-silent-next = Kung kailangan ninyo ng tulong habang naghihintay, tatawagan namin kayo.
