# Members of the network, and those who ask to be.

organisations-title = নেটওয়ার্কের সংস্থাগুলো
organisations-lead = যারা পরিবারের জন্য একসঙ্গে কাজ করে: সমিতি, সমবায়, নানা সেবা।
organisations-all = সব
organisations-none = এখানে এখনো কোনো সংস্থা নেই।
organisation-name = সংস্থার নাম
organisation-tier = নেটওয়ার্কে ভূমিকা
organisation-tier-first = প্রথম স্তর: নেটওয়ার্ক চালায়
organisation-tier-second = দ্বিতীয় স্তর: নেটওয়ার্কে অংশ নেয়
organisation-does = কী কাজ করে
organisation-silent = সংস্থাটি এখনো লেখেনি কী কাজ করে।
organisation-contacts = যোগাযোগ
organisation-no-contacts = সংস্থাটি সবার জন্য কোনো যোগাযোগ দেয়নি।
organisation-phone = ফোন
organisation-email = ইমেইল ঠিকানা
organisation-web = ওয়েবসাইট
organisation-desks = এর সহায়তা কেন্দ্রগুলো
organisation-kept-by = এই পাতার দায়িত্বে: { $name }।
organisation-changed = শেষ পরিবর্তন: { $date }।
desk-kept-by = এই সহায়তা কেন্দ্রের দায়িত্বে: { $name }।

apply-title = নেটওয়ার্কে আপনাদের সংস্থা
apply-invitation = আপনারা কি এসব এলাকার পরিবারের সঙ্গে কাজ করেন? নেটওয়ার্কে যোগ দেওয়ার আবেদন করতে পারেন।
apply-open = যোগ দিতে আবেদন করুন
apply-lead = আপনারা কারা, আমাদের বলুন। যারা নেটওয়ার্কের সমন্বয় করেন তারা আবেদন পড়েন এবং ইমেইলে উত্তর দেন।
apply-organisation = সংস্থা
apply-does-hint = অল্প কয়েকটি বাক্যে, ইতালিয়ান ভাষায়। পরিবারগুলো এটি পড়বে।
apply-contacts = সবার জন্য যোগাযোগ, যদি থাকে
apply-person = যোগাযোগের মানুষ
apply-name = নাম ও পদবি
apply-email = অ্যাকাউন্টের জন্য ইমেইল
apply-email-hint = এখানে আমরা উত্তর লিখব। এটি সবাই দেখবে না।
apply-privacy = নাম ও ইমেইল শুধু আপনাকে উত্তর দিতে এবং অ্যাকাউন্টের জন্য লাগে। আবেদন গ্রহণ না হলে আমরা মুছে ফেলি। কেউ সিদ্ধান্ত না নিলে ছয় মাস পরে মুছে ফেলি।
apply-button = আবেদন পাঠান
apply-received = আবেদন পেয়েছি
apply-received-what = যারা নেটওয়ার্কের সমন্বয় করেন তারা এটি পড়ে আপনাকে ইমেইলে লিখবেন।
apply-too-many = আজ এই ঠিকানা থেকে অনেক বেশি আবেদন এসেছে। আগামীকাল আবার চেষ্টা করুন।
