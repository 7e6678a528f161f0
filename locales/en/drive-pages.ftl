# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Drives
drives-menu = Give
drives-lead = Give something new for school to a child of the neighbourhood. Choose what, then where and when you bring it.
drives-running = Open drives
drives-none = There are no open drives now. Come back in a few days, or call.
drives-ended = Past drives
drives-all = All drives
drives-here = Drives for families here
drives-door = Give
drives-door-text = Things for school: what, where and when
drives-find-pledge = Have you promised something already? Find it with the code

drive-until = Until { $until }
drive-from-until = From { $from } to { $until }
drive-ended-on = Ended on { $until }
drive-for-all = For families of the whole network
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Next time: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } thing of { $all } promised
       *[other] { $n } of { $all } things promised
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } arrived
       *[other] { $n } arrived
    }
drive-given =
    { $n-plural ->
        [one] { $n } given to families
       *[other] { $n } given to families
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Where and when to bring it
drive-shop-when = During shop hours: choose, pay and leave it there.
drive-point-over = There are no more times here.
drive-point-phone = Phone of this place: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] and one more date
       *[other] and { $n } more dates
    }
drive-needs = What is needed
drive-needs-how = Write how many you bring. One thing alone is fine.
drive-item-left =
    { $n-plural ->
        [one] { $n } still needed
       *[other] { $n } still needed
    }
drive-item-some = a few still needed
drive-item-none = no longer needed: already promised
drive-item-urgent = Needed first
drive-item-welcome = welcome
drive-item-price = about { $amount } €
drive-fewer = One fewer:
drive-more = One more:
drive-complete =
    { $n-plural ->
        [one] All promised already: { $n } thing
       *[other] All promised already: { $n } things
    }
drive-story = Why
drive-contact = Who answers
drive-called-off = This drive is cancelled. Do not bring anything.
drive-over = This drive is over. Thank you to all who gave.
drive-instead = Open drives now
drive-report-item = What
drive-report-needed = Needed
drive-report-arrived = Arrived
drive-report-given = Given
drive-report-kits = Given to families
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: a few

drive-kit-primary_1 = First year of primary school
drive-kit-primary_2 = Second year of primary school
drive-kit-primary_3 = Third year of primary school
drive-kit-primary_4 = Fourth year of primary school
drive-kit-primary_5 = Fifth year of primary school
drive-kit-lower_secondary = Lower secondary school
drive-kit-upper_secondary = Upper secondary school

## Promising something.

pledge-basket-title = What you bring
pledge-go-on = Next: where and when
pledge-go-on-who = Next
pledge-back = Back
pledge-kits = Do you bring things for a class or a company?
pledge-kits-what = Choose how many children: we put the things in the list. You can change them afterwards.
pledge-kit = For which school year
pledge-kit-count = How many children
pledge-kits-button = Put in the list
pledge-when-title = Where and when you bring it
pledge-when-legend = Choose a place and a time
pledge-at-shop = In the shop
pledge-room =
    { $n-plural ->
        [one] { $n } place left
       *[other] { $n } places left
    }
pledge-more-hours =
    { $n-plural ->
        [one] One more date
       *[other] { $n } more dates
    }
pledge-point-full = There is no room left here.
pledge-nowhere = There is no free time now. Call: we find together when to bring it.
pledge-confirm-title = Check and promise
pledge-what = What
pledge-where = Where and when
pledge-what-change = the things
pledge-where-change = place and time
pledge-who = Who you are
pledge-name = What we call you
pledge-contact = Where we write to you
pledge-not-public = Your name is never seen on the site.
pledge-button = I promise to bring it
pledge-item-lost = Something you had chosen is no longer needed: we took it off the list.
pledge-ended-title = This drive is over
pledge-ended-what = We noted nothing: do not bring anything here. See what is collected now.

error-basket-empty = Choose at least one thing: write how many you bring.
error-basket-large = These are too many things at once. Split them into two promises.
error-quantity-zero = Write at least 1, or leave it empty.
error-quantity-negative = Write a number greater than zero, or leave it empty.
error-quantity-fraction = Write a whole number, for example 2.
error-quantity-huge = This number is too large. For large quantities call.
error-item-complete = In the meantime all of it was promised: take this off.
error-item-left =
    { $n-plural ->
        [one] Only { $n } is still needed: write 1.
       *[other] Only { $n } are still needed: write a smaller number.
    }
error-item-few = Fewer are needed: write a smaller number.
error-kit-count = Write how many children, from 1 to 999.
error-pledge-place = Choose where and when you bring it.
error-window-full = There is no room left at that time. Choose another one.

## A promise.

pledge-page-title = Your promise
pledge-status-promised = Thank you, it is noted
pledge-status-received = Thank you, it has arrived
pledge-status-withdrawn = Promise withdrawn
pledge-status-lapsed = Promise expired
pledge-thanks = We expect you here:
pledge-received-thanks = A child will use it at school.
pledge-withdrawn-what = We no longer expect you. Somebody else can promise the same things.
pledge-lapsed-what = It did not arrive in time: somebody else can promise the same things. If you bring it anyway, that is fine.
pledge-place-gone = Nobody will be there at the time you chose: do not go. Choose another one.
pledge-overdue = We waited for you. Choose another time, or call.
pledge-overdue-until = We waited for you. We keep your promise until { $until }: choose another time, or call.
pledge-changed = We changed your promise.
pledge-drive = Drive
pledge-brought = What you brought
pledge-received-on = Arrived on
pledge-keep-code = Keep the code: with it you find this page again, and you say it when you bring the things.
pledge-again = See what is needed now
pledge-change = Change the promise
pledge-change-button = Save
pledge-change-late = The promise can no longer be changed, or it has changed in the meantime. Below you see how it is now.
pledge-withdraw = I will not bring it
pledge-withdraw-heading = Do you want to withdraw the promise?
pledge-withdraw-what = The things go back on the list: somebody else can bring them.
pledge-withdraw-button = Withdraw the promise
pledge-withdraw-late = Your things have already arrived: thank you.
pledge-keep = No, I bring it
pledge-erase-withdraws = The promise is withdrawn: the things go back on the list.
pledge-erase-keep = No, back to the promise
pledge-erased-what = Of this promise only the number of things stays.
pledge-gone-title = This promise is not here

pledge-receipt = Receipt
pledge-receipt-title = Receipt for things given
pledge-receipt-by = Received by
pledge-receipt-thanks = Thank you. The things go to children through the desks of the network.
pledge-receipt-value = These are things, without a value in money: this receipt is of no use for taxes.
pledge-receipt-print = Print
pledge-receipt-back = Back to the promise
