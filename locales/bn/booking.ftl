# Booking in five steps, the appointment afterwards, and the call-back.

book-title = অ্যাপয়েন্টমেন্ট বুক করুন
book-step-title = { $step } – অ্যাপয়েন্টমেন্ট বুক করুন
book-here = বুকিং
book-step-of = { $total } ধাপের মধ্যে ধাপ { $step }: { $name }
book-step-done = (হয়ে গেছে)
book-step-place = জায়গা
book-step-time = তারিখ ও সময়
book-step-details = বিস্তারিত
book-step-who = আপনি কে
book-step-summary = মিলিয়ে দেখা
book-prefer-phone = ফোন করতে চান? { $phone }
book-prefer-phone-hours = ফোন করতে চান? { $phone }, { $hours }
book-hold = এই সময়টি { $time }টা পর্যন্ত আপনার জন্য রাখা আছে: { $when }।
book-hold-more = আমার আরও সময় লাগবে
book-hold-over = হাতের সময় শেষ: জায়গাটি এখনো খালি থাকলে আমরা আবার আপনার জন্য রাখছি।
book-hold-leave = এই সময়টি ছেড়ে দিন
book-hold-still-free = হাতের সময় শেষ, তবে এই সময়টি এখনো খালি আছে: { $when }।
book-hold-again = আবার আমার জন্য রাখুন
book-gone-what = হাতের সময় শেষ, অথবা আপনি সময়টি ছেড়ে দিয়েছেন। আপনি যা লিখেছিলেন তার কিছুই আমরা রাখিনি।

book-place-heading = আপনি কোথায় যেতে চান?
book-place-legend = সহায়তা কেন্দ্র (Sportello) বেছে নিন
book-place-button = খালি সময় দেখুন
book-place-municipality = কোথায়
book-place-everywhere = সব
book-place-none = এখন এই সাইট থেকে বুক করা যাচ্ছে না। ফোন করুন, অথবা আপনার নম্বর দিন: আমরা আপনাকে ফোন করব।
book-place-none-here = { $municipality }: এখন এই সাইট থেকে এখানে বুক করা যাচ্ছে না। এগুলো সবচেয়ে কাছের সহায়তা কেন্দ্র।

book-time-heading = আপনি কখন আসতে চান?
book-time-month = মাস
book-time-language = কথা বলার ভাষা
book-time-language-any = সব
book-time-legend = দিন ও সময় বেছে নিন
book-time-hour = { $time }টা
book-time-spoken = { $day }, কথা বলার ভাষা: { $languages }
book-time-free =
    { $n-plural ->
        [one] { $n }টি জায়গা খালি
       *[other] { $n }টি জায়গা খালি
    }
book-time-button = এই সময়টি রেখে এগিয়ে যান
book-time-none-days =
    { $n-plural ->
        [one] আগামীকাল কোনো সময় খালি নেই। আমরা আপনাকে ফোন করব।
       *[other] আগামী { $n } দিনে কোনো সময় খালি নেই। আমরা আপনাকে ফোন করব।
    }
book-time-none-month = এই মাসে কোনো সময় খালি নেই। অন্য মাস দেখুন।
book-time-first-free = সবচেয়ে আগের খালি সময়: { $when }।
book-time-none-fits = কোনো সময় সুবিধার নয়?
book-time-nearby = কাছাকাছি খালি সময়:
book-time-lost-legend = সবচেয়ে আগের খালি সময়: { $desk }
book-time-lost-nearby = আপনার কাছাকাছি

book-details-heading = কোন বিষয়ে কথা বলতে চান?
book-details-lead = না বললেও চলবে।
book-details-topic = বিষয়
book-details-kind = আমাদের সঙ্গে কীভাবে কথা বলতে চান?
book-details-note = সহায়তা কেন্দ্রের জন্য নোট (না লিখলেও চলে)
book-details-note-hint = যেমন: সঙ্গে বাচ্চার ঠেলাগাড়ি থাকবে। গোপন কথা লিখবেন না: সেগুলো মুখে বলবেন।
book-details-button = এগিয়ে যান: আপনি কে

book-who-heading = আপনি কে?
book-who-name = নাম
book-who-name-hint = শুধু নাম দিলেই হবে, পদবি লাগবে না
book-who-contact = আপনাকে কীভাবে খবর দেব?
book-who-contact-hint = একটি দিলেই হবে। কোনোটি দিতে না চাইলে আমরা একটি কোড দেব, সেটি যত্ন করে রাখবেন।
book-who-phone = ফোন
book-who-email = অথবা ইমেইল
book-who-language = কোন ভাষায় আপনাকে লিখব?
book-who-interpreter = আপনার কি দোভাষী লাগবে?
book-who-privacy =
    { $n-plural ->
        [one] এটি শুধু সহায়তা কেন্দ্র দেখে। আমরা আপনার তথ্য { $date } তারিখে মুছে ফেলব, অ্যাপয়েন্টমেন্টের { $n } দিন পরে।
       *[other] এটি শুধু সহায়তা কেন্দ্র দেখে। আমরা আপনার তথ্য { $date } তারিখে মুছে ফেলব, অ্যাপয়েন্টমেন্টের { $n } দিন পরে।
    }
book-who-privacy-link = আপনার তথ্য
book-who-button = এগিয়ে যান: মিলিয়ে দেখা

book-summary-heading = মিলিয়ে দেখে নিশ্চিত করুন
book-summary-appointment = অ্যাপয়েন্টমেন্ট
book-summary-who = আপনি কে
book-summary-change-desk = সহায়তা কেন্দ্র
book-summary-change-time = তারিখ ও সময়
book-summary-change-topic = বিষয়
book-summary-change-kind = কথা বলার উপায়
book-summary-change-note = নোট
book-summary-change-name = নাম
book-summary-change-contact = খবর দেওয়ার উপায়
book-summary-change-language = ভাষা
book-summary-interpreter-yes = { $language }, দোভাষীসহ
book-summary-interpreter-no = { $language }, দোভাষী ছাড়া
book-summary-contact = আপনাকে কীভাবে খবর দেব
book-summary-no-contact = কোড দিয়ে, ফোন বা ইমেইল ছাড়া
book-summary-terms = আমি পড়েছি: { $link }
book-summary-terms-link = আমার তথ্য দিয়ে আপনারা কী করেন
book-back-to-summary = মিলিয়ে দেখায় ফিরে যান
book-other-time = অন্য সময় বেছে নিন
book-too-many-heading = আপনার আগে থেকেই অনেক অ্যাপয়েন্টমেন্ট আছে

book-already-heading = আপনার আগে থেকেই একটি অ্যাপয়েন্টমেন্ট আছে
book-already-what = এই ফোন বা ইমেইল দিয়ে এই সহায়তা কেন্দ্রে আগে থেকেই একটি অ্যাপয়েন্টমেন্ট আছে। সেটির সময় বদলাতে পারেন: তার কোড লাগবে। অথবা এগিয়ে গিয়ে এটিও নিন।
book-already-find = আগেরটির সময় বদলান
book-already-same = এই ফোন বা ইমেইল দিয়ে এই সহায়তা কেন্দ্রে একই সময়ে আগে থেকেই একটি অ্যাপয়েন্টমেন্ট আছে। সেটি নিশ্চিত: আপনাকে আর কিছু করতে হবে না।

appointment-confirmed = অ্যাপয়েন্টমেন্ট নিশ্চিত হয়েছে
appointment-written-to = আমরা আপনাকে { $contact } ঠিকানায় লিখব।
appointment-phone-noted = কিছু বদলালে আমরা আপনাকে { $contact } নম্বরে ফোন করব।
appointment-keep-code = কোডটি যত্ন করে রাখুন: এটি দিয়ে অ্যাপয়েন্টমেন্ট দেখতে, সময় বদলাতে বা বাতিল করতে পারবেন।
appointment-code-only = এই কোডটি কাগজে লিখে রাখুন: অ্যাপয়েন্টমেন্ট আবার খুঁজে পেতে শুধু এটিই লাগবে।
appointment-arrive-late = দেরি হলে বা আসতে না পারলে ফোন করুন।

appointment-find-title = আমার অ্যাপয়েন্টমেন্ট
appointment-find-lead = দেখতে, সময় বদলাতে বা বাতিল করতে। অনুষ্ঠানের রেজিস্ট্রেশনও এখানে পাবেন।
appointment-find-code = কোড
appointment-find-code-hint = 6টি অক্ষর ও সংখ্যা, যেমন { $example }
appointment-find-proof = এমন কিছু যা শুধু আপনি জানেন
appointment-find-proof-hint = আপনার দেওয়া ফোন নম্বরের শেষ 4টি সংখ্যা, অথবা ইমেইল, অথবা নাম
appointment-find-button = আমার অ্যাপয়েন্টমেন্ট দেখান
appointment-lost-code = কোড হারিয়ে গেছে?
appointment-lost-code-do = যে সহায়তা কেন্দ্রে বুক করেছেন সেখানে ফোন করুন।

appointment-title = আপনার অ্যাপয়েন্টমেন্ট
appointment-status-cancelled = এই অ্যাপয়েন্টমেন্ট বাতিল হয়েছে।
appointment-status-past = এই অ্যাপয়েন্টমেন্টের সময় পার হয়ে গেছে।
appointment-duration =
    { $n-plural ->
        [one] সময় লাগবে { $n } মিনিট
       *[other] সময় লাগবে { $n } মিনিট
    }
appointment-calendar = ক্যালেন্ডারে যোগ করুন
appointment-print = প্রিন্ট করুন
appointment-share = কাউকে পাঠান
appointment-share-text = অ্যাপয়েন্টমেন্ট { $when }, { $desk }
appointment-copy = কপি করুন
appointment-copied = কপি হয়েছে
appointment-move = সময় বদলান
appointment-cancel = অ্যাপয়েন্টমেন্ট বাতিল করুন
appointment-erase-on = আমরা আপনার তথ্য { $date } তারিখে মুছে ফেলব।
appointment-erase-now = এখনই মুছে ফেলুন

appointment-move-title = অ্যাপয়েন্টমেন্টের সময় বদলান
appointment-move-here = সময় বদলান
appointment-move-heading = নতুন সময় কোনটি হবে?
appointment-move-lead = এখন আছে: { $when }, { $desk }। নতুন সময় নিশ্চিত না করা পর্যন্ত এটি আপনারই থাকবে।
appointment-move-button = অ্যাপয়েন্টমেন্টের সময় বদলান
appointment-move-to = বদলে { $when } করুন
appointment-move-keep = যেমন আছে থাক
appointment-moved = অ্যাপয়েন্টমেন্টের সময় বদলেছে। আগের সময়টি আর নেই।

appointment-cancel-title = অ্যাপয়েন্টমেন্ট বাতিল করুন
appointment-cancel-here = বাতিল করুন
appointment-cancel-heading = আপনি কি অ্যাপয়েন্টমেন্ট বাতিল করতে চান?
appointment-cancel-what = জায়গাটি অন্য পরিবারের জন্য খালি হবে। শুধু সময় বদলাতে চাইলে { $link }।
appointment-cancel-move-link = এখানে বদলান
appointment-cancel-button = অ্যাপয়েন্টমেন্ট বাতিল করুন
appointment-cancel-keep = না, রেখে দিন
appointment-cancelled = অ্যাপয়েন্টমেন্ট বাতিল হয়েছে
appointment-cancelled-what = সহায়তা কেন্দ্র খবর পেয়ে গেছে।
appointment-cancelled-again = অন্য সময় বুক করুন

appointment-erase-title = আমার তথ্য মুছে ফেলুন
appointment-erase-heading = আপনি কি এখনই আপনার তথ্য মুছে ফেলতে চান?
appointment-erase-what = আমরা নাম, ফোন, ইমেইল ও নোট মুছে ফেলব। এগুলো আর ফিরে পাওয়া যাবে না।
appointment-erase-cancels = অ্যাপয়েন্টমেন্ট বাতিল হয়ে যাবে।
appointment-erase-button = আমার তথ্য মুছে ফেলুন
appointment-erase-button-cancels = তথ্য মুছুন ও বাতিল করুন
appointment-erase-keep = না, অ্যাপয়েন্টমেন্টে ফিরুন
appointment-erased = আপনার তথ্য মুছে ফেলা হয়েছে
appointment-erased-what = এই অ্যাপয়েন্টমেন্টের শুধু সংখ্যাটি থাকল, কতটি পরিবার আসে তা গোনার জন্য।

callback-title = আমরা আপনাকে ফোন করব
callback-lead = তিনটি কথা জানান, একটি সহায়তা কেন্দ্র আপনাকে ফোন করবে।
callback-lead-desk = তিনটি কথা জানান, আমরা আপনাকে ফোন করব: { $desk }।
callback-phone = আপনার নম্বর
callback-language = কোন ভাষায়?
callback-hour = কখন সুবিধা?
callback-privacy = নম্বরটি শুধু আপনাকে ফিরতি ফোন করার জন্য। { $date } তারিখে মুছে ফেলব।
callback-button = আমাকে ফিরতি ফোন করুন
callback-call-yourself = অথবা আপনিই ফোন করুন
callback-received-here = অনুরোধ পেয়েছি
callback-received = আপনার নম্বর পেয়েছি
callback-received-desk = যে নম্বরের শেষে { $phone } আছে, সেই নম্বরে আপনাকে ফোন করব: { $desk }।
callback-received-any = যে নম্বরের শেষে { $phone } আছে, সেই নম্বরে আপনাকে ফোন করব।
callback-tried = আমরা আপনাকে ফোন করেছিলাম ({ $when }): কেউ ধরেনি। আবার চেষ্টা করব। চাইলে আপনিই ফোন করুন।
callback-erase-on = আমরা নম্বরটি { $date } তারিখে মুছে ফেলব।
callback-erase = আমার নম্বর মুছে ফেলুন
callback-erase-heading = আপনি কি আপনার নম্বর মুছে ফেলতে চান?
callback-erase-what = তাহলে আমরা আর ফোন করব না। নম্বরটি আর ফিরে পাওয়া যাবে না।
callback-erase-keep = না, ফোনের অপেক্ষায় আছি
callback-erased = আপনার নম্বর মুছে ফেলা হয়েছে
callback-hurry = তাড়া থাকলে
callback-over = এই অনুরোধটি শেষ হয়েছে।

callback-box-none-fits = সুবিধা হচ্ছে না? আমরা ফোন করব
callback-box-title = আমরা আপনাকে ফোন করব
callback-box-text = আপনার নম্বর, ভাষা ও সুবিধার সময় দিন।
callback-box-short = নম্বর ও সুবিধার সময় দিন
