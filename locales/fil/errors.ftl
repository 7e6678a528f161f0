# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
        [one] May { $n } bagay na kailangang itama
       *[other] May { $n } bagay na kailangang itama
    }
error-title = May mali: { $title }

error-name-missing = Isulat ang pangalan ninyo
error-name-long = Masyadong mahaba ang pangalan: pangalan lang, walang apelyido
error-phone-missing = Isulat ang number ng telepono ninyo
error-phone-wrong = Hindi tama ang number na ito: i-check ang mga numero. Kung hindi ito number sa Italya, nagsisimula ito sa + at code ng bansa
error-phone-for-call = Para makapag-usap sa telepono, kailangan namin ang number ninyo
error-email-wrong = Hindi tama ang e-mail address na ito: i-check ito. Ganito dapat ang itsura: nome@esempio.it
error-contact-both = Iwan ang telepono o ang e-mail: sapat na ang isa
error-note-long =
    { $n-plural ->
        [one] Masyadong mahaba ang note: hanggang { $n } letra lang
       *[other] Masyadong mahaba ang note: hanggang { $n } letra lang
    }
error-text-unreadable = May mga simbolong hindi namin mabasa: isulat ulit
error-desk-missing = Pumili ng help desk
error-slot-missing = Pumili ng oras
error-slot-wrong = Hindi puwedeng i-book ang oras na ito: pumili ng iba
error-slot-full = May kakakuha lang ng oras na ito: pumili ng iba
error-kind-missing = Piliin kung paano ninyo kami gustong makausap
error-choice-wrong = Pumili ng isa sa mga sagot
error-language-missing = Pumili ng wika
error-hour-missing = Piliin ang pinakamagandang oras
error-terms-missing = Lagyan ng tsek ang kahon para magpatuloy
error-code-missing = Isulat ang code ng appointment ninyo
error-proof-missing = Isulat ang huling 4 na numero ng telepono, o ang e-mail, o ang pangalan
error-proof-wrong = Hindi tama ang code o ang isa pang sagot: i-check ang dalawa
error-form-old = Masyadong matagal nang bukas ang page. Nandito pa ang isinulat ninyo: ipadala ulit

error-guesses = Napakaraming maling subok. Maghintay muna, o tawagan ang help desk.
error-too-many-appointments = Marami nang appointment gamit ang telepono o e-mail na ito. Para kumuha pa ng isa, tawagan ang help desk.
error-too-many-callbacks = Marami na kaming hiling para sa number na ito. Tatawagan namin kayo sa lalong madaling panahon. Kung nagmamadali kayo, tawagan ang help desk.
error-too-late = Nagsimula na ang appointment: hindi na ito mababago. Tawagan ang help desk.
error-no-more-time = Hindi na namin mapapatagal ang paglalaan ng oras. Tapusin na ngayon, o tawagan ang help desk.

error-code = Error { $code }
error-call = Makipag-usap sa amin

error-400-title = Hindi namin maintindihan ang hiling na ito
error-400-what = Ang address o ang impormasyon ay hindi nakasulat sa paraang inaasahan namin.
error-400-do = Bumalik sa unang page at subukan ulit, o tumawag.
error-403-title = Galing sa ibang site ang hiling na ito
error-403-what = Para protektahan ang impormasyon ninyo, hindi namin ito tinanggap. Walang nagbago.
error-403-do = Buksan ang page sa site na ito at subukan ulit.
error-404-title = Wala ang page na ito
error-404-what = Baka mali ang pagkasulat ng address, o inalis na ang page.
error-404-do = Pumunta sa unang page, o tumawag sa isang help desk.
error-405-title = Hindi ganito ginagamit ang page na ito
error-405-what = Dumating ang hiling sa paraang hindi alam ng page.
error-405-do = Bumalik sa unang page at subukan ulit.
error-408-title = Masyadong matagal
error-408-what = Hindi dumating nang buo ang hiling ninyo: baka mahina ang signal. Walang nagbago.
error-408-do = Subukan ulit maya-maya, o tumawag.
error-409-title = May kakakuha lang ng oras na ito
error-409-what = Wala kayong ginawang mali. Nandito pa ang isinulat ninyo.
error-409-do = Pumili ng ibang oras.
error-410-title = Hindi na gumagana ang link na ito
error-410-what = Tapos na ang appointment, o nabura na ang impormasyon nito.
error-410-do = Mag-book ng ibang appointment. Kung may code kayo, hanapin gamit ang code.
error-413-title = Masyadong mahaba
error-413-what = Mas mahaba ang ipinadala ninyo kaysa sa kaya naming tanggapin. Walang nagbago.
error-413-do = Bumalik, iksian ang isinulat at ipadala ulit.
error-415-title = Hindi namin mabasa ang dumating
error-415-what = Ang dumating ay hindi mukhang form ng site na ito. Walang nagbago.
error-415-do = Buksan ang page at sagutan ulit ang form.
error-422-title = May mali sa ipinadala ninyo
error-422-what = May isa o higit pang sagot na hindi mabasa. Walang nagbago.
error-422-do = Bumalik, i-check at ipadala ulit.
error-429-title = Sabay-sabay ang napakaraming hiling
error-429-what = Maraming dumating mula sa teleponong ito o sa koneksyong ito sa maikling panahon.
error-429-do = Maghintay ng isang minuto at subukan ulit. Kung nagmamadali kayo, tumawag.
error-500-title = May nasira sa panig namin
error-500-what = Hindi ninyo kasalanan.
error-500-do = Subukan ulit pagkaraan ng ilang minuto, o tumawag.
error-503-title = Sandaling nakatigil ang site
error-503-what = May bisa pa rin ang mga kumpirmadong appointment.
error-503-do = Subukan ulit pagkaraan ng isang minuto. Kung nagmamadali kayo, tumawag.

error-home = Pumunta sa unang page
error-all-desks = Lahat ng help desk
error-have-code = May code ako
