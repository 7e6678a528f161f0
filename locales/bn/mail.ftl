# E-mails, text messages and calendar entries.

mail-confirmed-subject = অ্যাপয়েন্টমেন্ট নিশ্চিত: { $when }
mail-moved-subject = নতুন সময়: { $when }
mail-cancelled-subject = অ্যাপয়েন্টমেন্ট বাতিল: { $when }
mail-reminder-subject = আপনার অ্যাপয়েন্টমেন্ট: { $when }
mail-closed-subject = সহায়তা কেন্দ্রে দেখা করা যাবে না: { $when }

mail-greeting = শুভেচ্ছা { $name },
mail-greeting-nameless = শুভেচ্ছা,
mail-confirmed-intro = আপনার অ্যাপয়েন্টমেন্ট নিশ্চিত হয়েছে।
mail-moved-intro = আপনার অ্যাপয়েন্টমেন্টের নতুন সময় হয়েছে। আগের সময়টি আর নেই।
mail-cancelled-intro = আপনার অ্যাপয়েন্টমেন্ট বাতিল হয়েছে। আপনাকে আর কিছু করতে হবে না।
mail-reminder-intro = আপনার অ্যাপয়েন্টমেন্টের কথা মনে করিয়ে দিচ্ছি। আসতে না পারলে বাতিল করুন বা সময় বদলান: জায়গাটি অন্য পরিবারের কাজে লাগবে।
mail-closed-intro = আমরা দুঃখিত: ওই সময়ে সহায়তা কেন্দ্র আপনার সঙ্গে দেখা করতে পারবে না। আপনার অ্যাপয়েন্টমেন্ট বাতিল হয়েছে, আসতে হবে না।

mail-label-when = কখন
mail-label-desk = সহায়তা কেন্দ্র
mail-label-how = কীভাবে
mail-label-place = কোথায়
mail-label-bring = সঙ্গে কী আনবেন
mail-label-language = ভাষা
mail-label-phone = সহায়তা কেন্দ্রের ফোন
mail-label-code = আপনার কোড
mail-interpreter = দোভাষীসহ
mail-place-phone-call = আমরা আপনাকে ফোন করব।
mail-place-video = ভিডিওতে। সহায়তা কেন্দ্র আপনাকে লিংক পাঠাবে।
mail-place-on-booking = ঠিকানা জানতে সহায়তা কেন্দ্রে ফোন করুন।

mail-link-intro = এই পাতায় অ্যাপয়েন্টমেন্ট দেখতে, সময় বদলাতে বা বাতিল করতে পারেন। লিংকটি শুধু আপনার জন্য:
mail-cancelled-next = অন্য অ্যাপয়েন্টমেন্ট চাইলে এখান থেকে শুরু করুন:
mail-closed-offers = আপনি অন্য সময়ে আসতে পারেন। যে সময়টি সুবিধার, তার লিংক খুলুন:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = বাকি সব সময় এখানে:
mail-closed-none = এখন কাছাকাছি আর কোনো খালি সময় নেই। সহায়তা কেন্দ্রে ফোন করুন: একসঙ্গে অন্য একটি সময় ঠিক করবেন।
mail-answer = এই ইমেইলের উত্তর দেবেন না: কেউ পড়ে না। যেকোনো দরকারে সহায়তা কেন্দ্রে ফোন করুন।
mail-erase = আমরা আপনার তথ্য { $date } তারিখে মুছে ফেলব।
mail-in-italian = ইতালিয়ান ভাষায়
mail-footer = { $network } – স্বয়ংক্রিয় মেসেজ

sms-confirmed = অ্যাপয়েন্টমেন্ট: { $when }। { $link }
sms-moved = নতুন সময়: { $when }। { $link }
sms-cancelled = অ্যাপয়েন্টমেন্ট বাতিল: { $when }।
sms-reminder = মনে রাখবেন, অ্যাপয়েন্টমেন্ট: { $when }। { $link }
sms-closed = সহায়তা কেন্দ্রে দেখা করা যাবে না, { $when }: অ্যাপয়েন্টমেন্ট বাতিল। অন্য সময়: { $link }
sms-phone = ফোন { $phone }
sms-callback-received = আপনার নম্বর পেয়েছি, ফোন করব। তাড়া থাকলে: { $phone }
sms-callback-received-nophone = আপনার নম্বর পেয়েছি, ফোন করব।

mail-calendar-summary = অ্যাপয়েন্টমেন্ট
mail-calendar-phone = ফোন: { $phone }।
mail-calendar-code = কোড: { $code }।

mail-signed-up-subject = রেজিস্ট্রেশন নিশ্চিত: { $when }
mail-wait-listed-subject = আপনি অপেক্ষার তালিকায় আছেন: { $when }
mail-place-offered-subject = একটি জায়গা খালি হয়েছে: { $when }
mail-signed-off-subject = রেজিস্ট্রেশন বাতিল: { $when }
mail-event-changed-subject = কিছু বদলেছে: { $when }
mail-event-cancelled-subject = অনুষ্ঠানটি হবে না: { $when }
mail-event-reminder-subject = আপনার অপেক্ষায় আছি: { $when }
mail-event-notice-subject = আপনার জন্য খবর: { $when }
mail-signed-up-intro = আপনার রেজিস্ট্রেশন নিশ্চিত হয়েছে। আমরা আপনার অপেক্ষায় থাকব।
mail-wait-listed-intro = এখন সব জায়গা ভরা, আপনি অপেক্ষার তালিকায় আছেন। জায়গা খালি হলে সঙ্গে সঙ্গে আপনাকে লিখব। যিনি আগে রেজিস্ট্রেশন করেছেন, তিনি আগে পাবেন।
mail-place-offered-intro = আপনার জন্য একটি জায়গা খালি হয়েছে।
mail-place-offered-until = জায়গাটি { $until } পর্যন্ত আপনার জন্য রাখা আছে। তারপর আপনার পরের জন পাবেন।
mail-place-offered-next = জায়গাটি নিতে এই পাতা খুলে বোতাম চাপুন। লিংকটি শুধু আপনার জন্য:
mail-signed-off-intro = আপনার রেজিস্ট্রেশন বাতিল হয়েছে। আপনাকে আর কিছু করতে হবে না।
mail-event-changed-intro = সময় বা জায়গা বদলেছে। নতুনটি নিচে দেখুন। আপনার রেজিস্ট্রেশন ঠিক আছে।
mail-event-cancelled-intro = আমরা দুঃখিত: এই অনুষ্ঠানটি হবে না। আসতে হবে না, আর কিছু করতেও হবে না।
mail-event-reminder-intro = অনুষ্ঠানের কথা মনে করিয়ে দিচ্ছি। আসতে না পারলে রেজিস্ট্রেশন বাতিল করুন: জায়গাটি অন্য পরিবারের কাজে লাগবে।
mail-event-notice-intro = অনুষ্ঠানের আয়োজক আপনাকে লিখেছেন:
mail-sign-up-link-intro = এই পাতায় রেজিস্ট্রেশন দেখতে, বদলাতে বা বাতিল করতে পারেন। লিংকটি শুধু আপনার জন্য:
mail-events-next = অন্য অনুষ্ঠানগুলো এখানে:
mail-event-answer = এই ইমেইলের উত্তর দেবেন না: কেউ পড়ে না।
mail-label-event = অনুষ্ঠান
mail-label-arrival = কখন আসবেন
mail-label-party = কারা আসবেন
mail-label-event-phone = ফোন
mail-stage-together = এখান থেকে একসঙ্গে যাব
mail-place-online = ইন্টারনেটে: শুরু হলে অনুষ্ঠানের পাতায় লিংক আসবে।
mail-adults =
    { $n-plural ->
        [one] বড় { $n } জন
       *[other] বড় { $n } জন
    }
mail-children =
    { $n-plural ->
        [one] শিশু-কিশোর { $n } জন
       *[other] শিশু-কিশোর { $n } জন
    }
mail-calendar-stage = { $title } ({ $all }টির মধ্যে { $stage })
mail-calendar-called-off = বাতিল:

sms-signed-up = রেজিস্ট্রেশন নিশ্চিত: { $when }। { $link }
sms-wait-listed = আপনি অপেক্ষার তালিকায়: { $when }। { $link }
sms-place-offered = জায়গা খালি হয়েছে: { $when }। শেষ সময় { $until }: { $link }
sms-signed-off = রেজিস্ট্রেশন বাতিল: { $when }।
sms-event-changed = সময় বা জায়গা বদলেছে: { $when }। { $link }
sms-event-cancelled = অনুষ্ঠান বাতিল: { $when }। আসবেন না।
sms-event-reminder = আপনার অপেক্ষায় আছি: { $when }। { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = আপনার দানের প্রতিশ্রুতি: { $drive }
mail-pledge-changed-subject = আপনার প্রতিশ্রুতি বদলেছে: { $drive }
mail-pledge-withdrawn-subject = প্রতিশ্রুতি ফিরিয়ে নেওয়া হয়েছে: { $drive }
mail-pledge-reminder-subject = আগামীকাল আপনার অপেক্ষায় থাকব: { $drive }
mail-pledge-missed-subject = আমরা এখনও আপনার অপেক্ষায়: { $drive }
mail-window-moved-subject = জমা দেওয়ার নতুন সময়: { $drive }
mail-window-closed-subject = জমা দেওয়ার অন্য সময় বেছে নিন: { $drive }
mail-drive-cancelled-subject = এই সংগ্রহ হবে না: { $drive }
mail-pledge-made-intro = ধন্যবাদ! আপনি যা দেবেন বলেছেন তা আমরা লিখে রেখেছি। কোথায় ও কখন আনবেন তা নিচে দেখুন।
mail-pledge-changed-intro = আপনার প্রতিশ্রুতি বদলেছে। এখন কেমন তা নিচে দেখুন।
mail-pledge-withdrawn-intro = আপনি প্রতিশ্রুতি ফিরিয়ে নিয়েছেন। আর কিছু করতে হবে না: অন্য কেউ একই জিনিস দিতে পারবেন।
mail-pledge-reminder-intro = আগামীকাল জিনিস আনার কথা মনে করিয়ে দিচ্ছি। আসতে না পারলে অন্য সময় বেছে নিন বা প্রতিশ্রুতি ফিরিয়ে নিন।
mail-pledge-missed-intro = হয়তো আপনি আসতে পারেননি: আপনি যা দেবেন বলেছিলেন তা এখনও আসেনি। এখনও আনতে পারেন বা অন্য সময় বেছে নিতে পারেন।
mail-pledge-missed-until = আমরা { $until } পর্যন্ত অপেক্ষা করব। তারপর অন্য কেউ একই জিনিস দিতে পারবেন।
mail-window-moved-intro = জমা দেওয়ার সময় বা জায়গা বদলেছে। নতুনটি নিচে দেখুন। আপনার প্রতিশ্রুতি বহাল আছে।
mail-window-closed-intro = দুঃখিত: ওই সময়ে কেউ আপনার জিনিস নিতে পারবেন না। আপনার প্রতিশ্রুতি বহাল আছে, অন্য সময় বেছে নিন।
mail-drive-cancelled-intro = দুঃখিত: এই সংগ্রহ হবে না। কিছু আনতে বা করতে হবে না। তবুও ধন্যবাদ!
mail-pledge-link-intro = এই পাতায় প্রতিশ্রুতি দেখতে, বদলাতে বা ফিরিয়ে নিতে পারেন। লিংকটি শুধু আপনার জন্য:
mail-drives-next = অন্য সংগ্রহগুলো এখানে:
mail-pledge-other-windows = চাইলে অন্য সময়ে আসতে পারেন:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = সংগ্রহ
mail-label-pledge = আপনি কী আনবেন
mail-label-directions = কীভাবে যাবেন
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = দোকান খোলা থাকলে
mail-pledge-shop-how = দোকানে জিনিস কিনে সেখানেই রেখে আসবেন। আপনার কোড বলুন।
mail-pledge-no-window = বেছে নিতে হবে
mail-calendar-pledge = জিনিস জমা

sms-pledge-made = দানের প্রতিশ্রুতি: { $place }, { $when }। { $link }
sms-pledge-changed = প্রতিশ্রুতি বদলেছে: { $when }। { $link }
sms-pledge-withdrawn = প্রতিশ্রুতি ফিরিয়ে নেওয়া হয়েছে। তবুও ধন্যবাদ।
sms-pledge-reminder = আপনার অপেক্ষায়: { $place }, { $when }। { $link }
sms-pledge-missed = আপনি যা দেবেন বলেছিলেন তা আসেনি। { $until } পর্যন্ত অপেক্ষা করব: { $link }
sms-window-moved = জমা দেওয়ার নতুন সময়: { $place }, { $when }। { $link }
sms-window-closed = ওই সময়ে কেউ থাকবে না: অন্য সময় বেছে নিন: { $link }
sms-drive-cancelled = এই সংগ্রহ হবে না: কিছু আনবেন না। তবুও ধন্যবাদ।
