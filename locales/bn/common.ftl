# The words that every page and message shares.

date-time = { $date }, { $time }টা
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } মিনিট
       *[other] { $n } মিনিট
    }

language-it = ইতালিয়ান
language-en = ইংরেজি
language-ar = আরবি
language-fil = ফিলিপিনো
language-zh-hans = চীনা
language-es = স্প্যানিশ
language-si = সিংহলি
language-ro = রোমানিয়ান
language-uk = ইউক্রেনীয়
language-bn = বাংলা
language-sq = আলবেনীয়
language-fr = ফরাসি
language-ur = উর্দু

kind-in_person = সামনাসামনি
kind-in_person-hint = আপনি সহায়তা কেন্দ্রে আসবেন
kind-phone = ফোনে
kind-phone-hint = আপনার বেছে নেওয়া সময়ে আমরা ফোন করব
kind-video = ভিডিওতে
kind-video-hint = ভিডিও কলে দেখা হবে
kind-in_person-inline = সামনাসামনি
kind-phone-inline = ফোনে
kind-video-inline = ভিডিওতে

topic-services = বাড়ির কাছের সেবা
topic-activities = ছেলেমেয়েদের জন্য নানা আয়োজন
topic-school = স্কুল ও স্কুলের জিনিসপত্র
topic-listening = মনের কথা বলা ও পরামর্শ
topic-none = মুখে বলতে চাই

hour-any = যেকোনো সময়
hour-morning = সকালে
hour-midday = দুপুর বারোটা থেকে তিনটা
hour-afternoon = বিকেলে

status-arrived = আপনি সহায়তা কেন্দ্রে আছেন
status-seen = হয়ে গেছে
status-missed = আপনি আসেননি

fact-when = কখন
fact-where = কোথায়
fact-desk = সহায়তা কেন্দ্র
fact-how = কীভাবে
fact-topic = বিষয়
fact-note = নোট
fact-bring = সঙ্গে কী আনবেন
fact-bring-nothing = সহায়তা কেন্দ্র কিছু আনতে বলেনি।
fact-code = আপনার কোড
fact-phone = সহায়তা কেন্দ্রের ফোন
fact-name = নাম
fact-your-phone = আপনার ফোন
fact-email = ইমেইল
fact-language = ভাষা
fact-languages = ভাষা
fact-interpreter = দোভাষী
fact-hours = সময়সূচি
fact-best-hour = সুবিধার সময়

where-on-booking = সহায়তা কেন্দ্র আপনাকে ঠিকানা জানাবে।
where-ask = ঠিকানা জানতে সহায়তা কেন্দ্রে ফোন করুন।
where-phone-number = আমরা আপনাকে { $phone } নম্বরে ফোন করব।
where-phone-call-us = বেছে নেওয়া সময়ে আপনি সহায়তা কেন্দ্রে ফোন করুন।
where-video = ভিডিওতে। সহায়তা কেন্দ্র আপনাকে লিংক পাঠাবে।
where-steps-none = ঢুকতে কোনো সিঁড়ি নেই।
where-steps = সিঁড়ি আছে।
where-directions = ম্যাপ খুলুন

yes = হ্যাঁ
no = না
button-back = ফিরে যান
button-search = খুঁজুন
button-show = দেখান
button-call = { $phone } নম্বরে ফোন করুন
button-book = বুক করুন
button-book-at = : { $desk }
button-book-time = { $when } বুক করুন
button-callback = আমাকে ফিরতি ফোন করুন
button-change = বদলান
required-mark = *
required-note = তারা চিহ্ন (*) দেওয়া ঘরগুলো অবশ্যই পূরণ করবেন।
only-in-italian = এই লেখাটি শুধু ইতালিয়ান ভাষায় আছে।

layout-skip-content = মূল লেখায় যান
layout-skip-footer = নিচে যোগাযোগ ও মেনুতে যান
layout-language = ভাষা:{" "}
layout-leave = দ্রুত বের হন
layout-menu = মেনু
layout-menu-label = মূল মেনু
layout-breadcrumb-label = আপনি এখানে আছেন
layout-home = প্রথম পাতা
layout-desks = সহায়তা কেন্দ্র
layout-figures = আমাদের হিসাব
layout-municipi = ওয়ার্ড
layout-comuni = পৌরসভা
layout-my-appointment = আমার অ্যাপয়েন্টমেন্ট
layout-callback = আমরা আপনাকে ফোন করব
layout-help = সাহায্য লাগবে?
layout-book = অ্যাপয়েন্টমেন্ট বুক করুন
layout-faq = সাধারণ প্রশ্ন
layout-information = তথ্য
layout-about = এই প্রকল্প
layout-report = সাইটের সমস্যা জানান
layout-translation = এই অনুবাদ উন্নত করতে আমাদের সাহায্য করুন
layout-privacy = গোপনীয়তা: আপনার তথ্য
layout-accessibility = সবার জন্য সহজ ব্যবহারের ঘোষণা
layout-legal = আইনি কথা
layout-leave-empty = এই ঘরটি খালি রাখুন
layout-listen = পাতাটি শুনুন
layout-listen-stop = পড়া থামান
layout-in-italian = ইতালিয়ান ভাষায়, অন্যদের দেখানোর জন্য
