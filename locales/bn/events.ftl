# What takes place: the list, an event, the archive.

events-title = উৎসব ও আয়োজন
events-lead = বাচ্চা ও পরিবারের জন্য উৎসব, কর্মশালা, বেড়ানো ও বৈঠক।
events-dates = তারিখ
events-found =
    { $n-plural ->
        [one] { $n }টি তারিখ
       *[other] { $n }টি তারিখ
    }
events-none = এখন কোনো তারিখ নেই। কয়েক দিন পরে আবার আসুন।
events-none-such = আপনার বাছাইয়ে কিছু পাওয়া যায়নি। একটি বাছাই বাদ দিন, অথবা সব তারিখ দেখুন।
events-show-all = সব তারিখ দেখান
events-embed-all = সব আয়োজন, কারা করে এবং কীভাবে রেজিস্ট্রেশন করবেন
events-archive = আগের আয়োজন
events-archive-none = এখানে এখনো কিছু নেই।

events-when = কখন
events-when-coming = সব
events-when-today = আজ
events-when-weekend = শনি ও রবিবার
events-when-month = এই মাসে
events-as-month = মাসের ক্যালেন্ডার
events-as-list = তালিকা
events-months = অন্য মাস
events-month-title = { $month }-এর অনুষ্ঠান
events-month-none = এই মাসে এখনো কিছু নেই।
events-from = যে দিন থেকে
events-until = যে দিন পর্যন্ত
events-narrow = আরও বাছাই
events-any = যেকোনো
events-municipality =
    { $word ->
        [comune] পৌরসভা
       *[municipio] ওয়ার্ড
    }
events-age = বাচ্চার বয়স
events-age-years =
    { $n-plural ->
        [one] { $n } বছর
       *[other] { $n } বছর
    }
events-kind = কী ধরনের
events-language = ভাষা
events-free = শুধু যেখানে টাকা না দিলেও চলে

pager-label = পাতা
pager-before = আগের পাতা
pager-after = পরের পাতা
pager-here = { $pages } পাতার মধ্যে পাতা { $page }

event-kind-party = উৎসব
event-kind-show = শো
event-kind-workshop = সৃজনশীল কর্মশালা
event-kind-laboratory = পাড়ার কর্মশালা
event-kind-course = কোর্স
event-kind-trip = বেড়ানো
event-kind-meeting = বৈঠক
event-kind-volunteering = স্বেচ্ছাসেবা
event-kind-other = অন্য কিছু

event-when-where = কখন ও কোথায়
event-together = এখান থেকে আমরা একসঙ্গে হেঁটে যাব।
event-online = ইন্টারনেটে
event-online-enter = এখন ঢুকুন
event-online-later = ইন্টারনেটে। শুরুর সময় এখানে লিংক আসবে।
event-other-dates = অন্য তারিখ
event-more = কী কী হবে
event-outcome = কেমন হলো
event-organisers = কারা আয়োজন করে
event-participants = কারা অংশ নেয়
event-for = যেসব এলাকার পরিবারের জন্য

event-cost = কত টাকা লাগবে
event-cost-free = বিনা মূল্যে
event-cost-offering = যা খুশি দিন
event-cost-offering-explained = যত খুশি দিন। কিছু না দিলেও চলবে।
event-cost-price =
    { $n-plural ->
        [one] জনপ্রতি { $n } ইউরো
       *[other] জনপ্রতি { $n } ইউরো
    }
event-cost-price-exact = জনপ্রতি { $amount } ইউরো
event-ages = কাদের জন্য
event-ages-all = সব বয়সের জন্য
event-ages-from =
    { $n-plural ->
        [one] { $n } বছর থেকে
       *[other] { $n } বছর থেকে
    }
event-ages-until =
    { $n-plural ->
        [one] { $n } বছর পর্যন্ত
       *[other] { $n } বছর পর্যন্ত
    }
event-ages-between =
    { $n-plural ->
        [one] { $from } থেকে { $n } বছর
       *[other] { $from } থেকে { $n } বছর
    }

event-called-off = এটি হবে না: বাতিল হয়েছে। যাবেন না।
event-called-off-short = বাতিল
event-moved = তারিখ বা জায়গা বদলেছে। নতুনটি নিচে দেখুন।
event-moved-short = বদলেছে
event-moved-from = বদলেছে। আগে ছিল: { $when }, { $place }।
event-moved-from-time = বদলেছে। আগে ছিল: { $when }।
event-over = এটি হয়ে গেছে।
event-full-short = জায়গা শেষ
event-full = সব জায়গা ভরে গেছে।
event-just-come = রেজিস্ট্রেশন লাগবে না: চলে আসুন।
event-sign-up = জায়গা সীমিত: রেজিস্ট্রেশন করুন।
event-sign-up-closed = রেজিস্ট্রেশন বন্ধ। জায়গা আছে কি না জানতে ফোন করুন।
event-add-calendar = ক্যালেন্ডারে যোগ করুন

events-door-text = আপনার কাছেই, প্রায় সব সময় বিনা মূল্যে
events-here = সামনের উৎসব ও আয়োজন
events-all-here = সব উৎসব ও আয়োজন

feeds-title = আপনার ক্যালেন্ডারে তারিখগুলো
feeds-what = নতুন তারিখ ও পরিবর্তন ফোনের ক্যালেন্ডারে নিজে থেকেই চলে আসে।
feeds-button = ক্যালেন্ডারে রাখুন
feeds-by-hand = কিছু না খুললে এই ঠিকানাটি কপি করে আপনার ক্যালেন্ডারে যেখানে “URL” চায় সেখানে দিন:
feeds-readers = যারা নিউজ রিডার ব্যবহার করেন: { $rss } বা { $atom }।

share-title = অন্যদের জানান
share-whatsapp = WhatsApp-এ পাঠান
share-mail = ইমেইলে পাঠান
share-copy = লিংক কপি করুন
share-copied = কপি হয়েছে

event-next = এখন কী কী আছে

poster-title = প্রিন্ট করার পোস্টার
poster-how = এই কাগজটি প্রিন্ট করে টাঙিয়ে দিন। কোড দিয়ে অনুষ্ঠানের পাতা খোলে।
poster-paper = কাগজের মাপ
poster-image = পাঠানোর জন্য ছবি
poster-code = যে কোড দিয়ে অনুষ্ঠানের পাতা খোলে
poster-phone = ফোন

sign-up-title = রেজিস্ট্রেশন করুন
sign-up-adults = বড়রা কতজন
sign-up-children = শিশু-কিশোর কতজন
sign-up-children-of = { $from } থেকে { $until } বছরের শিশু-কিশোর
sign-up-children-gift = শিশু-কিশোর, যাদের জন্য { $size } উপহার
sign-up-gift = উপহারের মাপ
sign-up-gift-any = যেকোনোটি হলেই হবে
sign-up-gift-small = ছোট
sign-up-gift-medium = মাঝারি
sign-up-gift-large = বড়
sign-up-stage = কোনটিতে আসবেন
sign-up-stage-full = { $time }: জায়গা শেষ
sign-up-arrival = কখন আসবেন
sign-up-arrival-hint = সবাই অল্প অল্প করে আসবেন: তাহলে কাউকে লাইনে দাঁড়াতে হবে না।
sign-up-arrival-any = সবচেয়ে আগের খালি সময়
sign-up-wait = জায়গা না থাকলে আমাকে অপেক্ষার তালিকায় রাখুন
sign-up-name = আপনার নাম
sign-up-contact = কিছু বদলালে কোথায় খবর দেব
sign-up-contact-hint = ফোন বা ইমেইল। চাইলে খালি রাখুন: শেষে একটি কোড পাবেন, সেটি যত্ন করে রাখবেন।
sign-up-language = মেসেজের ভাষা
sign-up-privacy = আমরা নাম ও যোগাযোগ { $date } তারিখে মুছে ফেলব।
sign-up-button = রেজিস্ট্রেশন করুন
sign-up-back = অনুষ্ঠানে ফিরে যান
sign-up-left =
    { $n-plural ->
        [one] এখনো { $n }টি জায়গা আছে।
       *[other] এখনো { $n }টি জায়গা আছে।
    }
sign-up-full = সব জায়গা ভরে গেছে। অপেক্ষার তালিকায় নাম দিতে পারেন।

error-count = একটি সংখ্যা লিখুন, যেমন 2।
error-nobody = কতজন আসবেন লিখুন।
error-party-large =
    { $n-plural ->
        [one] একটি রেজিস্ট্রেশনে বেশি হলে { $n } জন আসতে পারেন।
       *[other] একটি রেজিস্ট্রেশনে বেশি হলে { $n } জন আসতে পারেন।
    }
error-places-left =
    { $n-plural ->
        [one] আর মাত্র { $n }টি জায়গা আছে।
       *[other] আর মাত্র { $n }টি জায়গা আছে।
    }
error-places-wait = আরও কম মানুষ বেছে নিন, অথবা অপেক্ষার তালিকা।
error-arrival-full = ওই সময়ে আর জায়গা নেই। অন্য সময় বেছে নিন।
error-wait-contact = অপেক্ষার তালিকার জন্য ফোন বা ইমেইল লাগবে: তাহলে আমরা খবর দিতে পারব।
error-signed-up-already = এই ফোন বা ইমেইল দিয়ে আগেই রেজিস্ট্রেশন করা আছে। আমরা যে লিংক পাঠিয়েছি সেটি খুলুন।
error-sign-up-closed = এই তারিখের রেজিস্ট্রেশন বন্ধ।

sign-up-page-title = আপনার রেজিস্ট্রেশন
sign-up-status-confirmed = আপনার রেজিস্ট্রেশন হয়েছে
sign-up-status-waiting = আপনি অপেক্ষার তালিকায় আছেন
sign-up-status-offered = আপনার জন্য একটি জায়গা আছে
sign-up-status-lapsed = জায়গা নেওয়ার সময় শেষ
sign-up-status-left = রেজিস্ট্রেশন বাতিল হয়েছে
sign-up-status-called_off = অনুষ্ঠানটি হবে না
sign-up-waiting =
    { $n-plural ->
        [one] আপনার আগে { $n }টি পরিবার অপেক্ষায় আছে। জায়গা খালি হলেই আমরা আপনাকে লিখব।
       *[other] আপনার আগে { $n }টি পরিবার অপেক্ষায় আছে। জায়গা খালি হলেই আমরা আপনাকে লিখব।
    }
sign-up-offered = জায়গাটি { $until } পর্যন্ত আপনার জন্য রাখা আছে।
sign-up-accept = জায়গাটি নেব
sign-up-lapsed = জায়গাটি পরের জন পেয়েছেন। আপনি আবার রেজিস্ট্রেশন করতে পারেন।
sign-up-event = অনুষ্ঠান
sign-up-code = আপনার কোড
sign-up-keep-code = কোডটি যত্ন করে রাখুন: এটি দিয়ে এই পাতা আবার খুঁজে পাবেন।
sign-up-who = কারা আসবেন
sign-up-leave = আর আসব না
sign-up-leave-heading = আপনি কি রেজিস্ট্রেশন বাতিল করতে চান?
sign-up-leave-what = আপনার জায়গা অন্য পরিবার পাবে।
sign-up-leave-button = রেজিস্ট্রেশন বাতিল করুন
sign-up-keep = না, আসব
sign-up-change = কারা আসবেন তা বদলান
sign-up-change-button = সেভ করুন
sign-up-change-keep = যেমন আছে থাক
sign-up-changed = আমরা আপনার রেজিস্ট্রেশন বদলে দিয়েছি।
sign-up-change-late = রেজিস্ট্রেশন আর বদলানো যাবে না: অনুষ্ঠান শুরু হয়ে গেছে, অথবা এর মধ্যে রেজিস্ট্রেশন বদলে গেছে। এখন কী আছে নিচে দেখুন।
sign-up-arrival-none = কোনো সময় নেই
error-places-no-more = আর জায়গা নেই। যে জায়গাগুলো আপনার আছে সেগুলো আপনারই থাকবে।
error-places-more =
    { $n-plural ->
        [one] আপনার জায়গা ছাড়া আর মাত্র { $n }টি জায়গা আছে।
       *[other] আপনার জায়গা ছাড়া আর মাত্র { $n }টি জায়গা আছে।
    }
error-places-others-wait = বাড়তি যারা আসতে চান, তারা আলাদা করে অপেক্ষার তালিকায় রেজিস্ট্রেশন করতে পারেন।
error-places-ever =
    { $n-plural ->
        [one] মোট { $n }টি জায়গা আছে।
       *[other] মোট { $n }টি জায়গা আছে।
    }
sign-up-erase-what = আমরা নাম, ফোন ও ইমেইল মুছে ফেলব। এগুলো আর ফিরে পাওয়া যাবে না।
sign-up-erase-leaves = রেজিস্ট্রেশন বাতিল হবে এবং জায়গাটি অন্য পরিবার পাবে।
sign-up-erase-keep = না, রেজিস্ট্রেশনে ফিরুন
sign-up-erased-what = এই রেজিস্ট্রেশনের শুধু মানুষের সংখ্যাটি থাকল।
sign-up-gone-title = এই রেজিস্ট্রেশনটি নেই
sign-up-gone = লিংকটি ভুল, অথবা তথ্য আগেই মুছে ফেলা হয়েছে।

party-of-age = { $from }–{ $until } বছর: { $n }
party-of-gift = { $size } উপহার: { $n }
party-with-gift = { $who } ({ $size } উপহার)
