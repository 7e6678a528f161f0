# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Mga koleksiyon ng gamit
drives-menu = Magbigay
drives-lead = Magbigay ng isang bagong gamit pang-eskuwela sa isang bata sa lugar natin. Piliin kung ano, tapos kung saan at kailan ninyo dadalhin.
drives-running = Mga bukas na koleksiyon
drives-none = Walang bukas na koleksiyon sa ngayon. Bumalik kayo pagkaraan ng ilang araw, o tumawag.
drives-ended = Mga tapos nang koleksiyon
drives-all = Lahat ng koleksiyon
drives-here = Mga koleksiyon para sa mga pamilya rito
drives-door = Magbigay
drives-door-text = Gamit sa eskuwela: ano, saan at kailan
drives-find-pledge = May naipangako na kayo? Hanapin gamit ang code

drive-until = Hanggang { $until }
drive-from-until = Mula { $from } hanggang { $until }
drive-ended-on = Natapos noong { $until }
drive-for-all = Para sa mga pamilya ng buong network
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Susunod na oras: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } sa { $all } gamit ang naipangako na
       *[other] { $n } sa { $all } gamit ang naipangako na
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } na ang dumating
       *[other] { $n } na ang dumating
    }
drive-given =
    { $n-plural ->
        [one] { $n } ang naibigay sa mga pamilya
       *[other] { $n } ang naibigay sa mga pamilya
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Saan at kailan dadalhin
drive-shop-when = Kapag bukas ang tindahan: pumili, magbayad at iwan doon.
drive-point-over = Wala nang oras dito.
drive-point-phone = Telepono ng lugar na ito: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] at { $n } pang petsa
       *[other] at { $n } pang petsa
    }
drive-needs = Ano ang kailangan
drive-needs-how = Isulat kung ilan ang dadalhin ninyo. Puwedeng kahit isa lang.
drive-item-left =
    { $n-plural ->
        [one] { $n } pa ang kulang
       *[other] { $n } pa ang kulang
    }
drive-item-some = may ilan pang kulang
drive-item-none = hindi na kailangan: may nangako na
drive-item-urgent = Kailangan agad
drive-item-welcome = ikatutuwa rin namin
drive-item-price = mga { $amount } euro
drive-fewer = Bawasan ng isa:
drive-more = Dagdagan ng isa:
drive-complete =
    { $n-plural ->
        [one] Naipangako na lahat: { $n } klase ng gamit
       *[other] Naipangako na lahat: { $n } klase ng gamit
    }
drive-story = Bakit
drive-contact = Sino ang sasagot
drive-called-off = Kinansela ang koleksiyong ito. Huwag magdala ng kahit ano.
drive-over = Tapos na ang koleksiyong ito. Salamat sa lahat ng nagbigay.
drive-instead = Mga bukas na koleksiyon ngayon
drive-report-item = Ano
drive-report-needed = Kinailangan
drive-report-arrived = Dumating
drive-report-given = Naibigay
drive-report-kits = Mga set na naibigay sa mga pamilya
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: kaunti

drive-kit-primary_1 = Unang taon ng elementarya
drive-kit-primary_2 = Ikalawang taon ng elementarya
drive-kit-primary_3 = Ikatlong taon ng elementarya
drive-kit-primary_4 = Ikaapat na taon ng elementarya
drive-kit-primary_5 = Ikalimang taon ng elementarya
drive-kit-lower_secondary = Middle school (pagkatapos ng elementarya)
drive-kit-upper_secondary = High school (pagkatapos ng middle school)

## Promising something.

pledge-basket-title = Ano ang dadalhin ninyo
pledge-go-on = Magpatuloy: saan at kailan
pledge-go-on-who = Magpatuloy
pledge-back = Bumalik
pledge-kits = Magdadala ba kayo sa ngalan ng isang klase o kompanya?
pledge-kits-what = Piliin kung ilang bata: kami ang maglalagay ng mga gamit sa listahan. Puwede pa ninyong baguhin pagkatapos.
pledge-kit = Para sa anong taon sa eskuwela
pledge-kit-count = Ilang bata
pledge-kits-button = Ilagay sa listahan
pledge-when-title = Saan at kailan ninyo dadalhin
pledge-when-legend = Pumili ng lugar at oras
pledge-at-shop = Sa tindahan
pledge-room =
    { $n-plural ->
        [one] may { $n } slot pa
       *[other] may { $n } slot pa
    }
pledge-more-hours =
    { $n-plural ->
        [one] { $n } pang petsa
       *[other] { $n } pang petsa
    }
pledge-point-full = Wala nang slot dito.
pledge-nowhere = Walang bakanteng oras sa ngayon. Tumawag: hahanap tayo ng oras ng paghatid nang magkasama.
pledge-confirm-title = I-check at mangako
pledge-what = Ano
pledge-where = Saan at kailan
pledge-what-change = ang mga gamit
pledge-where-change = ang lugar at oras
pledge-who = Sino kayo
pledge-name = Ano ang itatawag namin sa inyo
pledge-contact = Saan namin kayo susulatan
pledge-not-public = Hindi kailanman makikita sa site ang pangalan ninyo.
pledge-button = Nangangako akong dadalhin ito
pledge-item-lost = Hindi na kailangan ang isang gamit na pinili ninyo: inalis na namin ito sa listahan.
pledge-ended-title = Tapos na ang koleksiyong ito
pledge-ended-what = Wala kaming itinala: huwag magdala ng kahit ano rito. Tingnan kung ano ang kinokolekta ngayon.

error-basket-empty = Pumili ng kahit isang gamit: isulat kung ilan ang dadalhin ninyo.
error-basket-large = Masyadong marami ito nang isang beses. Hatiin sa dalawang pangako.
error-quantity-zero = Magsulat ng kahit 1, o iwang blangko.
error-quantity-negative = Magsulat ng numerong mas malaki sa zero, o iwang blangko.
error-quantity-fraction = Magsulat ng buong numero, halimbawa 2.
error-quantity-huge = Masyadong malaki ang numerong ito. Tumawag kung marami ang dadalhin.
error-item-complete = Habang pumipili kayo, naipangako na lahat: alisin ang gamit na ito.
error-item-left =
    { $n-plural ->
        [one] { $n } na lang ang kailangan: huwag lumampas dito ang isusulat ninyo.
       *[other] { $n } na lang ang kailangan: huwag lumampas dito ang isusulat ninyo.
    }
error-item-few = Mas kaunti ang kailangan: magsulat ng mas maliit na numero.
error-kit-count = Isulat kung ilang bata, mula 1 hanggang 999.
error-pledge-place = Piliin kung saan at kailan ninyo dadalhin.
error-window-full = Wala nang slot sa oras na iyon. Pumili ng iba.

## A promise.

pledge-page-title = Ang pangako ninyo
pledge-status-promised = Salamat, naitala na namin
pledge-status-received = Salamat, dumating na
pledge-status-withdrawn = Binawi ang pangako
pledge-status-lapsed = Lumipas na ang pangako
pledge-thanks = Hihintayin namin kayo rito:
pledge-received-thanks = May batang gagamit nito sa eskuwela.
pledge-withdrawn-what = Hindi na namin kayo hihintayin. Puwedeng ibang tao ang mangako ng parehong gamit.
pledge-lapsed-what = Hindi ito dumating sa oras: puwedeng ibang tao ang mangako ng parehong gamit. Kung dadalhin pa rin ninyo, ayos lang.
pledge-place-gone = Walang tao sa oras na pinili ninyo: huwag nang pumunta. Pumili ng iba.
pledge-overdue = Hinintay namin kayo. Pumili ng ibang oras, o tumawag.
pledge-overdue-until = Hinintay namin kayo. Nakatala pa ang pangako ninyo hanggang { $until }: pumili ng ibang oras, o tumawag.
pledge-changed = Nabago na namin ang pangako ninyo.
pledge-drive = Koleksiyon
pledge-brought = Ano ang dinala ninyo
pledge-received-on = Petsa ng pagdating
pledge-keep-code = Itago ang code: gamit ito, makikita ninyo ulit ang page na ito. Sabihin din ito pag dinala ninyo ang mga gamit.
pledge-again = Tingnan kung ano ang kailangan ngayon
pledge-change = Baguhin ang pangako
pledge-change-button = I-save
pledge-change-late = Hindi na mababago ang pangako, o may nagbago na rito. Nasa ibaba kung ano na ito ngayon.
pledge-withdraw = Hindi ko na dadalhin
pledge-withdraw-heading = Gusto ba ninyong bawiin ang pangako?
pledge-withdraw-what = Babalik sa listahan ang mga gamit: puwedeng ibang tao ang magdala.
pledge-withdraw-button = Bawiin ang pangako
pledge-withdraw-late = Dumating na ang mga gamit ninyo: salamat.
pledge-keep = Huwag, dadalhin ko
pledge-erase-withdraws = Mababawi ang pangako: babalik sa listahan ang mga gamit.
pledge-erase-keep = Huwag, bumalik sa pangako
pledge-erased-what = Ang natitira na lang sa pangakong ito ay kung ilan ang mga gamit.
pledge-gone-title = Wala ang pangakong ito

pledge-receipt = Resibo
pledge-receipt-title = Resibo ng mga ibinigay na gamit
pledge-receipt-by = Tinanggap ng
pledge-receipt-thanks = Salamat. Mapupunta ang mga gamit sa mga bata sa tulong ng mga help desk ng network.
pledge-receipt-value = Mga gamit ito at walang halaga sa pera: hindi magagamit sa buwis ang resibong ito.
pledge-receipt-print = I-print
pledge-receipt-back = Bumalik sa pangako
