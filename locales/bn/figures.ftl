# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = আমাদের হিসাব: { $year }
figures-lead = কতটি অ্যাপয়েন্টমেন্ট চাওয়া হয়েছে এবং কী হয়েছে। যে মাসে অ্যাপয়েন্টমেন্ট, সেই মাসে গোনা হয়। এখানে কারও নাম নেই।
figures-years = বছর বেছে নিন
figures-none = এই সময়ে এখনো কোনো অ্যাপয়েন্টমেন্ট নেই।
figures-whole-months = এই বছরের শুধু শেষ হওয়া মাসগুলো গোনা হয়েছে।
figures-hidden = কাউকে যাতে চেনা না যায়, সেজন্য 1 থেকে 4 পর্যন্ত সংখ্যা { $few } লেখা হয়। দরকার হলে আরেকটি সংখ্যাও লুকানো হয়, যাতে হিসাব করে প্রথমটি বের করা না যায়। যেসব ছকে বেশি কিছু জানা যেত, সেগুলো এখানে নেই।
figures-withheld = লুকানো
figures-chart-what = { $title }: নিচের ছকের প্রতিটি সারির জন্য একটি দণ্ড।
figures-median =
    { $n-plural ->
        [one] চাওয়ার পর থেকে অ্যাপয়েন্টমেন্ট পর্যন্ত অর্ধেক পরিবার বেশি হলে { $n } দিন অপেক্ষা করে।
       *[other] চাওয়ার পর থেকে অ্যাপয়েন্টমেন্ট পর্যন্ত অর্ধেক পরিবার বেশি হলে { $n } দিন অপেক্ষা করে।
    }

figures-asked = চাওয়া হয়েছে
figures-kept = হয়েছে
figures-missed = পরিবার আসেনি
figures-not-kept = হয়নি
figures-cancelled = বাতিল
figures-cancelled-family = পরিবার বাতিল করেছে
figures-cancelled-desk = সহায়তা কেন্দ্র বাতিল করেছে
figures-open = সামনে আছে বা ফল লেখা নেই
figures-interpreter-wanted = দোভাষীসহ
figures-interpreter-not = দোভাষী ছাড়া
figures-total = মোট

figures-by-month = মাস অনুযায়ী
figures-month = মাস
figures-by-municipality = এলাকা অনুযায়ী
figures-municipality = এলাকা
figures-by-desk = সহায়তা কেন্দ্র অনুযায়ী
figures-desk = সহায়তা কেন্দ্র
figures-unpublished = এখন আর প্রকাশিত নেই
figures-by-language = ভাষা অনুযায়ী
figures-language = ভাষা
figures-by-kind = দেখা করার উপায় অনুযায়ী
figures-kind = উপায়
figures-kind-none = জিজ্ঞেস করা হয়নি
figures-by-interpreter = দোভাষীর অনুরোধ
figures-interpreter = দোভাষী
figures-by-wait = চাওয়া থেকে অ্যাপয়েন্টমেন্ট পর্যন্ত দিন
figures-wait = অপেক্ষা
figures-wait-0 = এক দিনের কম
figures-wait-1-3 = 1 থেকে 3 দিন
figures-wait-4-7 = 4 থেকে 7 দিন
figures-wait-8-14 = 8 থেকে 14 দিন
figures-wait-15-30 = 15 থেকে 30 দিন
figures-wait-31 = 30 দিনের বেশি

figures-open-data = উন্মুক্ত তথ্য
figures-licence = আপনিও এই সংখ্যাগুলো ব্যবহার করতে পারেন, { $licence } লাইসেন্স অনুযায়ী: শুধু বলবেন কোথা থেকে পেয়েছেন। ফাইলটি সেমিকোলন দিয়ে ভাগ করা CSV, স্প্রেডশিট প্রোগ্রামে খোলা যায়।
figures-file = CSV ফাইল ডাউনলোড করুন
figures-file-year = বছর
figures-file-table = ছক
figures-file-row = সারি
figures-file-measure = মাপ
figures-file-count = সংখ্যা

erased-title = আমরা আপনার তথ্য মুছে ফেলেছি
erased-what = { $network } আপনার সম্পর্কে যা যা জানত, সব মুছে ফেলেছে:
erased-bookings =
    { $n-plural ->
        [one] { $n }টি অ্যাপয়েন্টমেন্ট
       *[other] { $n }টি অ্যাপয়েন্টমেন্ট
    }
erased-callbacks =
    { $n-plural ->
        [one] ফিরতি ফোনের { $n }টি অনুরোধ
       *[other] ফিরতি ফোনের { $n }টি অনুরোধ
    }
erased-unfinished =
    { $n-plural ->
        [one] শুরু করে শেষ না করা { $n }টি বুকিং
       *[other] শুরু করে শেষ না করা { $n }টি বুকিং
    }
erased-pledges = দানের প্রতিশ্রুতি: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] অনুষ্ঠানের { $n }টি রেজিস্ট্রেশন
       *[other] অনুষ্ঠানের { $n }টি রেজিস্ট্রেশন
    }
erased-called-off =
    { $n-plural ->
        [one] সামনে { $n }টি অ্যাপয়েন্টমেন্ট ছিল: বাতিল হয়েছে।
       *[other] সামনে { $n }টি অ্যাপয়েন্টমেন্ট ছিল: বাতিল হয়েছে।
    }
erased-number = এই রসিদের নম্বর
