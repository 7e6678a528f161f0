# Home, municipalities, desks, search, and the pages about the site.

home-title = আপনার পরিবারের জন্য সাহায্য, বাড়ির কাছেই
home-door-talk = কারও সঙ্গে কথা বলুন
home-door-talk-text = আমরা কথা শুনি ও পরামর্শ দিই
home-door-callback = আমরা আপনাকে ফোন করব
home-door-appointment = আমার অ্যাপয়েন্টমেন্ট
home-door-appointment-text = দেখুন, সময় বদলান, বাতিল করুন
home-area = আপনার এলাকা
home-desks = সহায়তা কেন্দ্র
home-all-desks = সব সহায়তা কেন্দ্র
home-who = আমরা কারা
home-no-network = আমরা এই সাইটটি তৈরি করছি। কয়েক দিন পরে আবার আসুন।

search-label = আপনি কোথায় থাকেন?
search-hint =
    { $word ->
        [comune] পৌরসভা (Comune) বা গ্রাম, যেমন { $example }
       *[municipio] পাড়া বা ওয়ার্ড (Municipio), যেমন { $example }
    }
search-title = খুঁজুন
search-anything = আপনি কী খুঁজছেন?
search-anything-hint = কোনো জায়গা, সহায়তা কেন্দ্র, উৎসব বা সংস্থা।
search-empty = একটি শব্দ লিখুন, অথবা আপনি যেখানে থাকেন সেই জায়গা বেছে নিন।
search-heading = আপনি খুঁজেছেন “{ $typed }”
search-none = “{ $typed }” পাওয়া যায়নি
search-none-do =
    { $word ->
        [comune] অন্য শব্দ বা কম শব্দ দিয়ে দেখুন, অথবা পৌরসভা বেছে নিন।
       *[municipio] অন্য শব্দ বা কম শব্দ দিয়ে দেখুন, অথবা ওয়ার্ড বেছে নিন।
    }
search-area = এলাকা { $area }
search-instead = “{ $typed }” পাওয়া যায়নি: আমরা “{ $meant }” খুঁজছি।
search-places = জায়গা ({ $n })
search-desks = সহায়তা কেন্দ্র ({ $n })
search-events = উৎসব ও আয়োজন ({ $n })
search-drives = জিনিস সংগ্রহ ({ $n })
search-organisations = সংস্থা ({ $n })
search-all = সব দেখান ({ $n })
search-everything = পুরো সাইটে খুঁজুন
search-again = আবার খুঁজুন

municipalities-lead =
    { $word ->
        [comune] আপনি কোথায় থাকেন তা বেছে নিন।
       *[municipio] আপনি কোথায় থাকেন তা বেছে নিন। প্রতিটি ওয়ার্ডের (Municipio) নিচে তার এলাকাগুলোর নাম আছে।
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] পৌরসভা
           *[municipio] ওয়ার্ড
        }
       *[other] { $word ->
            [comune] সব পৌরসভা ({ $n })
           *[municipio] সব ওয়ার্ড ({ $n })
        }
    }
municipalities-none = এখানে এখনো কোনো নাম নেই। কয়েক দিন পরে আবার আসুন।
municipality-desks = পরিবারের জন্য সহায়তা কেন্দ্র
municipality-empty =
    { $word ->
        [comune] এই সাইটে এখনো { $name }-এর কোনো সহায়তা কেন্দ্র নেই। আমরা আপনাকে ফোন করতে পারি, অথবা নিচের কোনো সহায়তা কেন্দ্রে যান।
       *[municipio] এই সাইটে এখনো { $name }-এর কোনো সহায়তা কেন্দ্র নেই। আমরা আপনাকে ফোন করতে পারি, অথবা নিচের কোনো সহায়তা কেন্দ্রে যান।
    }
municipality-nearest = সবচেয়ে কাছের সহায়তা কেন্দ্র
municipality-network =
    { $word ->
        [comune] { $name }-এর নেটওয়ার্ক
       *[municipio] { $name }-এর নেটওয়ার্ক
    }

desks-title = সহায়তা কেন্দ্র (Sportelli)
desks-lead = পরিবারের জন্য তথ্য ও পরামর্শ, আর কথা শোনার মানুষ। ফোন করুন বা সময় বুক করুন।
desks-none = এখনো কোনো সহায়তা কেন্দ্র নেই। আমরা আপনাকে ফোন করব।
desk-state-now = এখন ফোন ধরা হয়, { $time }টা পর্যন্ত
desk-state-today = আজ { $hours }
desk-state-tomorrow = আগামীকাল { $hours }
desk-state-next = এর পরে: { $day } { $hours }
desk-state-stale = সময় নিশ্চিত নয়: আগে ফোন করুন
desk-state-unconfirmed = সময় নিশ্চিত নয়

desk-stale = 60 দিনের বেশি হলো কেউ এই তথ্য নিশ্চিত করেনি (শেষবার: { $date })।
desk-never-verified = এখনো কেউ এই তথ্য নিশ্চিত করেনি।
desk-call-first = যাওয়ার আগে ফোন করুন।
desk-verified = তথ্য নিশ্চিত করা হয়েছে: { $date }।
desk-all-times = সব খালি সময়
desk-none-free = এখন কোনো সময় খালি নেই।
desk-by-phone = এখানে ফোন করে অ্যাপয়েন্টমেন্ট নিতে হয়।
desk-no-phone = এই সহায়তা কেন্দ্রের ফোন নেই: আমরা আপনাকে ফোন করব।
desk-summary = এক নজরে
desk-kinds = কীভাবে কথা বলা যায়
desk-languages = ভাষা
desk-languages-interpreter = { $languages }। বুক করার সময় দোভাষী চাইতে পারেন।
desk-hours = খোলার সময়
desk-phone-hours = ফোনে
desk-hours-from = { $hours }, { $date } থেকে
desk-hours-until = { $hours }, { $date } পর্যন্ত
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = আজ বন্ধ
desk-closed-today-why = আজ বন্ধ ({ $reason })
desk-closed-today-hours = আজ { $from }টা থেকে { $until }টা পর্যন্ত বন্ধ
desk-closed-today-hours-why = আজ { $from }টা থেকে { $until }টা পর্যন্ত বন্ধ ({ $reason })
desk-closed = বন্ধ: { $date }
desk-closed-why = বন্ধ: { $date } ({ $reason })
desk-closed-range = { $from } থেকে { $until } পর্যন্ত বন্ধ
desk-closed-range-why = { $from } থেকে { $until } পর্যন্ত বন্ধ ({ $reason })
desk-closed-hours = বন্ধ: { $date }, { $hours }
desk-closed-hours-why = বন্ধ: { $date }, { $hours } ({ $reason })
desk-closed-range-hours = { $from } থেকে { $until } পর্যন্ত বন্ধ, { $hours }
desk-closed-range-hours-why = { $from } থেকে { $until } পর্যন্ত বন্ধ, { $hours } ({ $reason })
desk-closed-holidays = সরকারি ছুটির দিনে বন্ধ।
desk-open-extra = এ দিনও খোলা: { $date }, { $hours }
desk-where = কোথায়
desk-topics = কী কী বিষয়ে কথা বলা যায়

desk-index = এই পাতায়
desk-for = এটি কাদের জন্য
desk-for-text =
    { $word ->
        [comune] { $name }-এর পরিবারগুলোর জন্য।
       *[municipio] { $name }-এর পরিবারগুলোর জন্য।
    }
desk-how = কী করতে হবে
desk-how-text = এই সাইটে সময় বুক করুন, অথবা ফোন করে অ্যাপয়েন্টমেন্ট নিন।
desk-how-phone = ফোন করে অ্যাপয়েন্টমেন্ট নিন।
desk-how-callback = আপনার নম্বর দিন: আমরা আপনাকে ফোন করব।
desk-needed = কী লাগবে
desk-needed-name = বুক করতে শুধু নাম দিলেই হবে। আমরা কাগজপত্র চাই না, কারণও জিজ্ঞেস করি না।
desk-needed-nothing = বুক করতে কিছু লাগে না: আপনি একটি কোড পাবেন। আমরা কাগজপত্র চাই না, কারণও জিজ্ঞেস করি না।
desk-obtain = কী পাবেন
desk-times = কখন এবং কত আগে
desk-times-horizon =
    { $n-plural ->
        [one] আজ ও আগামীকালের জন্য বুক করতে পারেন।
       *[other] আগামী { $n } দিনের জন্য বুক করতে পারেন।
    }
desk-times-notice =
    { $n-plural ->
        [one] কমপক্ষে { $n } ঘণ্টা আগে বুক করুন।
       *[other] কমপক্ষে { $n } ঘণ্টা আগে বুক করুন।
    }
desk-times-text = শুরু হওয়ার আগে পর্যন্ত যখন খুশি অ্যাপয়েন্টমেন্টের সময় বদলাতে বা বাতিল করতে পারেন।
desk-access = এই সেবা নিন
desk-access-button = অন্য সময় বেছে নিন
desk-terms = সেবার নিয়ম
desk-terms-link = আপনার তথ্য দিয়ে আমরা কী করি, আর কখন মুছে ফেলি
desk-contacts = যোগাযোগ
desk-contacts-phone = ফোন { $phone }
desk-contacts-phone-hours = ফোন { $phone }, { $hours }।

info-project-funders = কারা সহায়তা দেয়
info-project-municipalities =
    { $word ->
        [comune] পৌরসভাগুলো
       *[municipio] ওয়ার্ডগুলো
    }

info-privacy-title = আপনার তথ্য
info-privacy-lead = আমরা যত কম সম্ভব জানতে চাই এবং তাড়াতাড়ি মুছে ফেলি।
info-privacy-asked = আমরা কী জানতে চাই
info-privacy-asked-name = একজন প্রাপ্তবয়স্ক মানুষের নাম, পদবি ছাড়া।
info-privacy-asked-contact = আপনাকে খবর দেওয়ার একটি উপায়: ফোন বা ইমেইল। না দিলেও চলবে।
info-privacy-asked-language = আপনার ভাষা, আর দোভাষী লাগবে কি না।
info-privacy-asked-topic = কোন বিষয়ে কথা বলতে চান এবং একটি নোট, যদি বলতে চান।
info-privacy-asked-callback = আপনাকে ফিরতি ফোন করতে: নম্বর, ভাষা ও সুবিধার সময়।
info-privacy-not-asked = আমরা কী জানতে চাই না
info-privacy-not-asked-text = ছেলেমেয়েদের নাম, জন্মতারিখ, নাগরিকত্ব, ট্যাক্স কোড (codice fiscale), আয়, আসার কারণ।
info-privacy-why = এগুলো কেন লাগে
info-privacy-why-text = এগুলো শুধু অ্যাপয়েন্টমেন্টের জন্য লাগে, আর কিছুর জন্য নয়: আপনার সঙ্গে দেখা করতে, খবর দিতে, ফিরতি ফোন করতে। এটি জনস্বার্থের কাজ (ইউরোপীয় ইউনিয়নের নিয়ম 2016/679, অনুচ্ছেদ 6, প্যারা 1, দফা e)।
info-privacy-who = কারা এগুলো দেখে
info-privacy-who-text = শুধু আপনার বেছে নেওয়া সহায়তা কেন্দ্রের কর্মীরা এবং যারা সাইটটি চালু রাখেন। আমরা আর কাউকে দিই না।
info-privacy-network = সাইটটি { $network } নেটওয়ার্কের। যেকোনো প্রশ্ন থাকলে কোনো সহায়তা কেন্দ্রে ফোন করুন।
info-privacy-until = আমরা কখন মুছে ফেলি
info-privacy-until-text = অ্যাপয়েন্টমেন্টের 30 দিন পরে। ফিরতি ফোনের জন্য দেওয়া নম্বর: অনুরোধের 30 দিন পরে। দিনটি আপনার অ্যাপয়েন্টমেন্টের পাতায় লেখা আছে।
info-privacy-until-application = কোনো সংস্থা নেটওয়ার্কে যোগ দিতে চাইলে তার আবেদন: কেউ সিদ্ধান্ত না নিলে শেষ পরিবর্তনের ছয় মাস পরে।
info-privacy-until-feedback = কোনো পাতা সম্পর্কে মতামতে যা লেখেন: ছয় মাস পরে। তারাগুলো থাকে, কে দিয়েছেন তা বলে না।
info-privacy-now = আপনি চাইলে যখন খুশি নিজের অ্যাপয়েন্টমেন্টের পাতা থেকে আগেই মুছে ফেলতে পারেন।
info-privacy-counts = এরপর শুধু সংখ্যা থাকে, যাতে জানা যায় কতটি পরিবার আসে। সংখ্যা থেকে আপনাকে চেনা যায় না।
info-privacy-rights = আপনার অধিকার
info-privacy-rights-text = আপনি আপনার তথ্য দেখতে, ঠিক করতে বা মুছে ফেলতে বলতে পারেন: সহায়তা কেন্দ্রে বলুন। ইতালির ব্যক্তিগত তথ্য সুরক্ষা কর্তৃপক্ষের (Garante per la protezione dei dati personali) কাছেও যেতে পারেন।
info-privacy-cookies = কুকি
info-privacy-cookies-text = ভাষা মনে রাখার জন্য আমরা শুধু একটি কুকি ব্যবহার করি। কোনো বিজ্ঞাপন নেই, আপনার কোনো প্রোফাইল বানানো হয় না। কোনো পাতা অন্য সাইটের সঙ্গে যোগাযোগ করে না।
info-privacy-logs = সাইট দেখার একটি কারিগরি হিসাব আমরা সাত দিন রাখি, নেটওয়ার্কের পুরো ঠিকানা ছাড়া।
info-privacy-reads = একটি পাতা কতবার পড়া হয়, তা আমরা গুনি। কে পড়েন, তা আমরা জানি না।

info-accessibility-title = সবার জন্য সহজ ব্যবহার
info-accessibility-lead = এই সাইট সবার জন্য চলা চাই: পুরোনো ফোনে, কিবোর্ড দিয়ে, স্ক্রিন পড়ে শোনানোর প্রোগ্রামে, JavaScript ছাড়া।
info-accessibility-standard = আমরা কোন মান মেনে চলি
info-accessibility-standard-text = WCAG 2.2, স্তর AA, এবং ইউরোপীয় মান EN 301 549।
info-accessibility-how = আমরা কীভাবে পরীক্ষা করি
info-accessibility-how-text = প্রতিটি পরিবর্তনের সময় প্রতিটি পাতার স্বয়ংক্রিয় পরীক্ষা হয়: কিবোর্ড দিয়ে, সরু পর্দায়, এবং ডান থেকে বাঁয়ে।
info-accessibility-how-far = স্বয়ংক্রিয় পরীক্ষায় সব ধরা পড়ে না। বাইরের কোনো বিশেষজ্ঞ এখনো সাইটটি পরীক্ষা করেননি।
info-accessibility-checks = সর্বশেষ পরীক্ষা
info-accessibility-checked = সর্বশেষ সম্পূর্ণ পরীক্ষা হয়েছে { $date }, এই ভাষাগুলোতে: { $languages }।
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: { $n }টি পাতা, কোনো ভুল নেই
       *[other] { $tool }: { $n }টি পাতা, কোনো ভুল নেই
    }
info-accessibility-report = কিছু কাজ করছে না?
info-accessibility-report-phone = কোনো সহায়তা কেন্দ্রে ফোন করুন: আমরা ফোনে সাহায্য করব।

info-legal-title = আইনি কথা
info-legal-licence = লেখার লাইসেন্স
info-legal-licence-text = এই সাইটের লেখা যে কেউ ব্যবহার করতে পারেন, শুধু উৎসের নাম বলতে হবে (লাইসেন্স CC BY 4.0)।
info-legal-licence-formal = “open by default” (শুরু থেকেই উন্মুক্ত) নীতি অনুসারে, 7 মার্চ 2005 তারিখের 82 নম্বর আইনি অধ্যাদেশের (CAD) 52 অনুচ্ছেদ অনুযায়ী, এবং অন্য কিছু বলা না থাকলে (এর মধ্যে সাইটে যুক্ত অন্যদের বিষয়বস্তুও পড়ে), এই সাইটে প্রকাশিত উপাত্ত, দলিল ও তথ্য { $licence }-এর অধীনে দেওয়া হয়। তাই ব্যবহারকারীরা এই সামগ্রী যেকোনো মাধ্যমে ও যেকোনো রূপে স্বাধীনভাবে ভাগ করতে (অনুলিপি করতে, বিতরণ করতে, জনসাধারণকে জানাতে, জনসাধারণের সামনে প্রদর্শন করতে), উপস্থাপন করতে, পরিবেশন করতে ও আবৃত্তি করতে পারেন, এবং যেকোনো উদ্দেশ্যে, ব্যবসার জন্যও, পরিবর্তন করতে পারেন (সামগ্রীকে রূপান্তর করে নতুন কাজে ব্যবহার করতে পারেন); একমাত্র শর্ত হলো উৎসের নাম বলা, এবং বাড়তি কোনো বাধা যোগ না করা।
info-legal-licence-link = CC-BY 4.0 লাইসেন্স
info-legal-software = সাইটের প্রোগ্রাম
info-legal-software-text = সাইটটি Vicino দিয়ে চলে, এটি একটি মুক্ত সফটওয়্যার (লাইসেন্স EUPL-1.2)।
info-legal-data = অন্যদের তথ্য
info-legal-data-text = পৌরসভার নাম ও জনসংখ্যা: ISTAT, লাইসেন্স CC BY 3.0 IT।
info-legal-liability = সময় ও ঠিকানা
info-legal-liability-text = প্রতিটি সহায়তা কেন্দ্রে লেখা আছে তথ্য কবে নিশ্চিত করা হয়েছে। সন্দেহ থাকলে ফোন করুন।

info-faq-title = সাধারণ প্রশ্ন
info-faq-account = আমাকে কি অ্যাকাউন্ট খুলতে হবে?
info-faq-account-text = না। অ্যাকাউন্ট লাগে না, পাসওয়ার্ডও লাগে না।
info-faq-documents = কাগজপত্র কি আনতে হবে?
info-faq-documents-text = বুক করার জন্য না। সহায়তা কেন্দ্রের কিছু দরকার হলে তা “সঙ্গে কী আনবেন”-এর নিচে লেখা থাকে।
info-faq-no-contact = আমার ফোন বা ইমেইল নেই। বুক করতে পারব?
info-faq-no-contact-text = হ্যাঁ। আপনি 6টি অক্ষর ও সংখ্যার একটি কোড পাবেন: কাগজে লিখে রাখুন।
info-faq-language = আমি ভালো ইতালিয়ান বলতে পারি না। কী করব?
info-faq-language-text = পাতার উপরে আপনার ভাষা বেছে নিন। বুক করার সময় দোভাষী চাইতে পারেন। প্রতিটি সহায়তা কেন্দ্রে লেখা আছে সেখানে কোন কোন ভাষায় কথা বলা হয়।
info-faq-change = আমার ভুল হয়েছে, অথবা আর আসতে পারছি না।
info-faq-change-text = “আমার অ্যাপয়েন্টমেন্ট” খুলুন: শুরু হওয়ার আগে পর্যন্ত সময় বদলাতে বা বাতিল করতে পারেন। অথবা ফোন করুন।
info-faq-lost = আমি কোড হারিয়ে ফেলেছি।
info-faq-lost-text = যে সহায়তা কেন্দ্রে বুক করেছেন সেখানে ফোন করুন।
info-faq-full = কোনো সময় খালি নেই। কী করব?
info-faq-full-text = কাছের সহায়তা কেন্দ্রগুলো দেখুন, অথবা আপনার নম্বর দিন: আমরা আপনাকে ফোন করব।
info-faq-shared-phone = আমার ফোন অন্যরাও ব্যবহার করে।
info-faq-shared-phone-text = ছোট মেসেজে (SMS) আমরা আপনার নাম বা কারণ লিখি না। প্রতিটি পাতার উপরে “দ্রুত বের হন” বোতাম আছে।

desk-silent-link = কেউ ফোন ধরছে না?
desk-silent-title = এই নম্বরে কেউ ফোন ধরছে না
desk-silent-what = আপনি কি { $desk }-এ ({ $phone }) ফোন করেছিলেন, ফোন ধরার সময়ের মধ্যেই, আর কেউ ধরেনি? আমাদের জানান: কয়েকটি পরিবারের সঙ্গে এমন হলে আমরা খোঁজ নিতে বলি।
desk-silent-button = হ্যাঁ, কেউ ধরছে না
desk-silent-thanks = ধন্যবাদ, আমরা লিখে রেখেছি
desk-silent-next = এর মধ্যে সাহায্য লাগলে আমরা আপনাকে ফোন করব।
