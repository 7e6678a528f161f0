# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = উপহার সংগ্রহ
drives-menu = দান করুন
drives-lead = পাড়ার একটি বাচ্চাকে স্কুলের জন্য একটি নতুন জিনিস দিন। কী দেবেন বেছে নিন, তারপর কোথায় ও কখন আনবেন।
drives-running = চলমান সংগ্রহ
drives-none = এখন কোনো সংগ্রহ চলছে না। কয়েক দিন পরে আবার আসুন, অথবা ফোন করুন।
drives-ended = শেষ হওয়া সংগ্রহ
drives-all = সব সংগ্রহ
drives-here = এখানকার পরিবারের জন্য সংগ্রহ
drives-door = দান করুন
drives-door-text = স্কুলের জিনিসপত্র: কী, কোথায় ও কখন
drives-find-pledge = আগেই কোনো প্রতিশ্রুতি দিয়েছেন? কোড দিয়ে খুঁজুন

drive-until = { $until } পর্যন্ত
drive-from-until = { $from } থেকে { $until } পর্যন্ত
drive-ended-on = { $until } তারিখে শেষ হয়েছে
drive-for-all = পুরো নেটওয়ার্কের পরিবারের জন্য
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = পরের সময়: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $all }টির মধ্যে { $n }টি জিনিসের প্রতিশ্রুতি পাওয়া গেছে
       *[other] { $all }টির মধ্যে { $n }টি জিনিসের প্রতিশ্রুতি পাওয়া গেছে
    }
drive-arrived =
    { $n-plural ->
        [one] { $n }টি এসে গেছে
       *[other] { $n }টি এসে গেছে
    }
drive-given =
    { $n-plural ->
        [one] পরিবারকে দেওয়া হয়েছে { $n }টি
       *[other] পরিবারকে দেওয়া হয়েছে { $n }টি
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = কোথায় ও কখন আনতে হবে
drive-shop-when = দোকান খোলার সময়ে: বেছে নিন, দাম দিন আর সেখানেই রেখে আসুন।
drive-point-over = এখানে আর কোনো সময় নেই।
drive-point-phone = এই জায়গার ফোন: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] এবং আরও { $n }টি তারিখ
       *[other] এবং আরও { $n }টি তারিখ
    }
drive-needs = কী কী লাগবে
drive-needs-how = কয়টি আনবেন লিখুন। শুধু একটি জিনিসও আনতে পারেন।
drive-item-left =
    { $n-plural ->
        [one] আরও { $n }টি লাগবে
       *[other] আরও { $n }টি লাগবে
    }
drive-item-some = আরও কয়েকটি লাগবে
drive-item-none = আর লাগবে না: সবটার প্রতিশ্রুতি পাওয়া গেছে
drive-item-urgent = এখনই দরকার
drive-item-welcome = পেলে ভালো লাগবে
drive-item-price = প্রায় { $amount } ইউরো
drive-fewer = একটি কম:
drive-more = একটি বেশি:
drive-complete =
    { $n-plural ->
        [one] পুরো প্রতিশ্রুতি পাওয়া গেছে: { $n }টি জিনিস
       *[other] পুরো প্রতিশ্রুতি পাওয়া গেছে: { $n }টি জিনিস
    }
drive-story = কেন
drive-contact = কে উত্তর দেবেন
drive-called-off = এই সংগ্রহ বাতিল হয়েছে। কিছু আনবেন না।
drive-over = এই সংগ্রহ শেষ হয়েছে। যারা দান করেছেন তাদের ধন্যবাদ।
drive-instead = এখন যেসব সংগ্রহ চলছে
drive-report-item = জিনিস
drive-report-needed = দরকার ছিল
drive-report-arrived = এসেছে
drive-report-given = দেওয়া হয়েছে
drive-report-kits = পরিবারকে দেওয়া সেট
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: অল্প কয়েকটি

drive-kit-primary_1 = প্রাথমিক স্কুলের প্রথম শ্রেণি
drive-kit-primary_2 = প্রাথমিক স্কুলের দ্বিতীয় শ্রেণি
drive-kit-primary_3 = প্রাথমিক স্কুলের তৃতীয় শ্রেণি
drive-kit-primary_4 = প্রাথমিক স্কুলের চতুর্থ শ্রেণি
drive-kit-primary_5 = প্রাথমিক স্কুলের পঞ্চম শ্রেণি
drive-kit-lower_secondary = নিম্ন মাধ্যমিক স্কুল
drive-kit-upper_secondary = উচ্চ মাধ্যমিক স্কুল

## Promising something.

pledge-basket-title = আপনি কী আনবেন
pledge-go-on = এগিয়ে যান: কোথায় ও কখন
pledge-go-on-who = এগিয়ে যান
pledge-back = ফিরে যান
pledge-kits = কোনো ক্লাস বা কোম্পানির পক্ষ থেকে আনছেন?
pledge-kits-what = কতজন বাচ্চার জন্য বেছে নিন: জিনিসগুলো আমরা তালিকায় রেখে দেব। পরে আপনি বদলাতে পারবেন।
pledge-kit = স্কুলের কোন শ্রেণির জন্য
pledge-kit-count = বাচ্চা কতজন
pledge-kits-button = তালিকায় রাখুন
pledge-when-title = কোথায় ও কখন আনবেন
pledge-when-legend = জায়গা ও সময় বেছে নিন
pledge-at-shop = দোকানে
pledge-room =
    { $n-plural ->
        [one] এখনো { $n }টি জায়গা আছে
       *[other] এখনো { $n }টি জায়গা আছে
    }
pledge-more-hours =
    { $n-plural ->
        [one] আরও { $n }টি তারিখ
       *[other] আরও { $n }টি তারিখ
    }
pledge-point-full = এখানে আর জায়গা নেই।
pledge-nowhere = এখন কোনো খালি সময় নেই। ফোন করুন: কখন আনবেন একসঙ্গে ঠিক করব।
pledge-confirm-title = মিলিয়ে দেখে প্রতিশ্রুতি দিন
pledge-what = কী
pledge-where = কোথায় ও কখন
pledge-what-change = জিনিসগুলো
pledge-where-change = জায়গা ও সময়
pledge-who = আপনি কে
pledge-name = আপনাকে কী নামে ডাকব
pledge-contact = আপনাকে কোথায় লিখব
pledge-not-public = সাইটে আপনার নাম কখনো দেখা যায় না।
pledge-button = আনার প্রতিশ্রুতি দিচ্ছি
pledge-item-lost = আপনার বেছে নেওয়া একটি জিনিস আর লাগবে না: সেটি আমরা তালিকা থেকে সরিয়ে দিয়েছি।
pledge-ended-title = এই সংগ্রহ শেষ হয়েছে
pledge-ended-what = আমরা কিছু লিখে রাখিনি: এখানে কিছু আনবেন না। এখন কী সংগ্রহ করা হচ্ছে দেখুন।

error-basket-empty = অন্তত একটি জিনিস বেছে নিন: কয়টি আনবেন লিখুন।
error-basket-large = একবারে অনেক বেশি জিনিস হয়ে গেছে। দুটি প্রতিশ্রুতিতে ভাগ করুন।
error-quantity-zero = অন্তত 1 লিখুন, অথবা খালি রাখুন।
error-quantity-negative = শূন্যের চেয়ে বড় সংখ্যা লিখুন, অথবা খালি রাখুন।
error-quantity-fraction = পূর্ণ সংখ্যা লিখুন, যেমন 2।
error-quantity-huge = সংখ্যাটি খুব বড়। অনেক জিনিস আনতে চাইলে ফোন করুন।
error-item-complete = এর মধ্যে সবটার প্রতিশ্রুতি পাওয়া গেছে: এই জিনিসটি বাদ দিন।
error-item-left =
    { $n-plural ->
        [one] আর মাত্র { $n }টি লাগবে: 1 লিখুন।
       *[other] আর মাত্র { $n }টি লাগবে: আরও ছোট সংখ্যা লিখুন।
    }
error-item-few = এত লাগবে না: আরও ছোট সংখ্যা লিখুন।
error-kit-count = বাচ্চা কতজন লিখুন, 1 থেকে 999।
error-pledge-place = কোথায় ও কখন আনবেন বেছে নিন।
error-window-full = ওই সময়ে আর জায়গা নেই। অন্য সময় বেছে নিন।

## A promise.

pledge-page-title = আপনার প্রতিশ্রুতি
pledge-status-promised = ধন্যবাদ, লিখে রেখেছি
pledge-status-received = ধন্যবাদ, জিনিস পেয়েছি
pledge-status-withdrawn = প্রতিশ্রুতি ফিরিয়ে নেওয়া হয়েছে
pledge-status-lapsed = প্রতিশ্রুতির সময় শেষ
pledge-thanks = এখানে আপনার অপেক্ষায় থাকব:
pledge-received-thanks = একটি বাচ্চা এটি স্কুলে ব্যবহার করবে।
pledge-withdrawn-what = আমরা আর আপনার অপেক্ষায় থাকব না। অন্য কেউ একই জিনিসের প্রতিশ্রুতি দিতে পারবেন।
pledge-lapsed-what = সময়মতো আসেনি: অন্য কেউ একই জিনিসের প্রতিশ্রুতি দিতে পারবেন। তবু নিয়ে এলে অসুবিধা নেই।
pledge-place-gone = আপনার বেছে নেওয়া সময়ে কেউ থাকবে না: যাবেন না। অন্য সময় বেছে নিন।
pledge-overdue = আমরা আপনার অপেক্ষায় ছিলাম। অন্য সময় বেছে নিন, অথবা ফোন করুন।
pledge-overdue-until = আমরা আপনার অপেক্ষায় ছিলাম। আপনার প্রতিশ্রুতি { $until } পর্যন্ত রাখা আছে: অন্য সময় বেছে নিন, অথবা ফোন করুন।
pledge-changed = আমরা আপনার প্রতিশ্রুতি বদলে দিয়েছি।
pledge-drive = সংগ্রহ
pledge-brought = আপনি কী এনেছেন
pledge-received-on = পাওয়ার তারিখ
pledge-keep-code = কোডটি যত্ন করে রাখুন: এটি দিয়ে এই পাতা আবার খুঁজে পাবেন। জিনিস আনার সময়ও কোডটি বলবেন।
pledge-again = এখন কী লাগবে দেখুন
pledge-change = প্রতিশ্রুতি বদলান
pledge-change-button = সেভ করুন
pledge-change-late = প্রতিশ্রুতি আর বদলানো যাবে না, অথবা এর মধ্যে বদলে গেছে। এখন কী আছে নিচে দেখুন।
pledge-withdraw = আর আনব না
pledge-withdraw-heading = আপনি কি প্রতিশ্রুতি ফিরিয়ে নিতে চান?
pledge-withdraw-what = জিনিসগুলো আবার তালিকায় যাবে: অন্য কেউ আনতে পারবেন।
pledge-withdraw-button = প্রতিশ্রুতি ফিরিয়ে নিন
pledge-withdraw-late = আপনার জিনিস আগেই এসে গেছে: ধন্যবাদ।
pledge-keep = না, আনব
pledge-erase-withdraws = প্রতিশ্রুতি ফিরিয়ে নেওয়া হবে: জিনিসগুলো আবার তালিকায় যাবে।
pledge-erase-keep = না, প্রতিশ্রুতিতে ফিরুন
pledge-erased-what = এই প্রতিশ্রুতির শুধু জিনিসের সংখ্যাটি থাকল।
pledge-gone-title = এই প্রতিশ্রুতিটি নেই

pledge-receipt = রসিদ
pledge-receipt-title = দান করা জিনিসের রসিদ
pledge-receipt-by = কে নিয়েছেন
pledge-receipt-thanks = ধন্যবাদ। জিনিসগুলো নেটওয়ার্কের সহায়তা কেন্দ্রের মাধ্যমে বাচ্চাদের কাছে যায়।
pledge-receipt-value = এগুলো জিনিস, টাকায় কোনো দাম ধরা হয়নি: এই রসিদ করের কাজে লাগবে না।
pledge-receipt-print = প্রিন্ট করুন
pledge-receipt-back = প্রতিশ্রুতিতে ফিরে যান
