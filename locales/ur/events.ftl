# What takes place: the list, an event, the archive.

events-title = تقریبات اور سرگرمیاں
events-lead = بچوں اور خاندانوں کے لیے تقریبات، ورکشاپ، سیر اور ملاقاتیں۔
events-dates = تاریخیں
events-found =
    { $n-plural ->
        [one] { $n } تاریخ
       *[other] { $n } تاریخیں
    }
events-none = ابھی کوئی تاریخ نہیں ہے۔ کچھ دن بعد دوبارہ آئیں۔
events-none-such = آپ نے جو چنا اس میں کچھ نہیں ملا۔ کوئی ایک شرط ہٹائیں، یا سب تاریخیں دیکھیں۔
events-show-all = سب تاریخیں دکھائیں
events-embed-all = سب سرگرمیاں، کون کرتا ہے اور رجسٹریشن کیسے ہوتی ہے
events-archive = پچھلی سرگرمیاں
events-archive-none = یہاں ابھی کچھ نہیں ہے۔

events-when = کب
events-when-coming = سب
events-when-today = آج
events-when-weekend = ہفتہ اور اتوار
events-when-month = اس مہینے
events-as-month = مہینے کا کیلنڈر
events-as-list = فہرست میں
events-months = دوسرے مہینے
events-month-title = { $month } کے پروگرام
events-month-none = اس مہینے کے لیے ابھی کچھ نہیں ہے۔
events-from = اس دن سے
events-until = اس دن تک
events-narrow = مزید چناؤ
events-any = کوئی بھی
events-municipality =
    { $word ->
        [comune] بلدیہ
       *[municipio] ضلع
    }
events-age = بچے کی عمر
events-age-years =
    { $n-plural ->
        [one] { $n } سال
       *[other] { $n } سال
    }
events-kind = کیا
events-language = زبان
events-free = صرف وہ جن میں پیسے دینا ضروری نہیں

pager-label = صفحے
pager-before = پچھلا صفحہ
pager-after = اگلا صفحہ
pager-here = { $pages } میں سے صفحہ { $page }

event-kind-party = تقریب
event-kind-show = شو
event-kind-workshop = تخلیقی ورکشاپ
event-kind-laboratory = محلے کی ورکشاپ
event-kind-course = کورس
event-kind-trip = سیر
event-kind-meeting = ملاقات
event-kind-volunteering = رضاکارانہ کام
event-kind-other = کچھ اور

event-when-where = کب اور کہاں
event-together = یہاں سے ہم مل کر پیدل جائیں گے۔
event-online = انٹرنیٹ پر
event-online-enter = ابھی شامل ہوں
event-online-later = انٹرنیٹ پر۔ شروع ہونے کے وقت لنک یہاں آ جائے گا۔
event-other-dates = دوسری تاریخیں
event-more = وہاں کیا ہو گا
event-outcome = کیسا رہا
event-organisers = کون کرتا ہے
event-participants = کون حصہ لیتا ہے
event-for = ان خاندانوں کے لیے

event-cost = کتنے پیسے
event-cost-free = مفت
event-cost-offering = جو دینا چاہیں
event-cost-offering-explained = جتنا چاہیں دیں۔ کچھ نہ دیں تو بھی ٹھیک ہے۔
event-cost-price =
    { $n-plural ->
        [one] { $n } یورو فی شخص
       *[other] { $n } یورو فی شخص
    }
event-cost-price-exact = { $amount } یورو فی شخص
event-ages = کس کے لیے
event-ages-all = ہر عمر کے لیے
event-ages-from =
    { $n-plural ->
        [one] { $n } سال سے اوپر
       *[other] { $n } سال سے اوپر
    }
event-ages-until =
    { $n-plural ->
        [one] { $n } سال تک
       *[other] { $n } سال تک
    }
event-ages-between =
    { $n-plural ->
        [one] { $from } سے { $n } سال تک
       *[other] { $from } سے { $n } سال تک
    }

event-called-off = یہ نہیں ہو گا: منسوخ ہو گیا ہے۔ نہ جائیں۔
event-called-off-short = منسوخ
event-moved = تاریخ یا جگہ بدل گئی ہے۔ نئی نیچے لکھی ہے۔
event-moved-short = بدل گیا
event-moved-from = بدل گیا۔ پہلے یہ تھا: { $when }، { $place }۔
event-moved-from-time = بدل گیا۔ پہلے یہ تھا: { $when }۔
event-over = یہ ہو چکا ہے۔
event-full-short = جگہ نہیں رہی
event-full = سب جگہیں بھر گئی ہیں۔
event-just-come = رجسٹریشن ضروری نہیں: بس آ جائیں۔
event-sign-up = جگہیں محدود ہیں: رجسٹریشن کریں۔
event-sign-up-closed = رجسٹریشن بند ہو چکی ہے۔ جگہ ہے یا نہیں، فون کر کے پوچھ لیں۔
event-add-calendar = کیلنڈر میں ڈالیں

events-door-text = آپ کے قریب، تقریباً ہمیشہ مفت
events-here = آنے والی تقریبات اور سرگرمیاں
events-all-here = سب تقریبات اور سرگرمیاں

feeds-title = تاریخیں آپ کے کیلنڈر میں
feeds-what = نئی تاریخیں اور تبدیلیاں فون کے کیلنڈر میں خود آ جاتی ہیں۔
feeds-button = اپنے کیلنڈر میں لیں
feeds-by-hand = اگر کچھ نہ کھلے تو یہ پتہ اپنے کیلنڈر میں وہاں کاپی کریں جہاں وہ “URL” مانگتا ہے:
feeds-readers = جو نیوز ریڈر استعمال کرتے ہیں: { $rss } یا { $atom }۔

share-title = دوسروں کو بتائیں
share-whatsapp = WhatsApp پر بھیجیں
share-mail = ای میل سے بھیجیں
share-copy = لنک کاپی کریں
share-copied = کاپی ہو گیا

event-next = اب کیا ہے

poster-title = چھاپنے کے لیے پوسٹر
poster-how = یہ کاغذ پرنٹ کر کے لگائیں۔ کوڈ سے پروگرام کا صفحہ کھلتا ہے۔
poster-paper = کاغذ کا سائز
poster-image = بھیجنے کے لیے تصویر
poster-code = کوڈ جس سے پروگرام کا صفحہ کھلتا ہے
poster-phone = فون

sign-up-title = رجسٹریشن کریں
sign-up-adults = کتنے بالغ
sign-up-children = کتنے بچے، چھوٹے اور بڑے
sign-up-children-of = { $from } سے { $until } سال کے بچے
sign-up-children-gift = بچے جن کے لیے { $size } تحفہ ہو
sign-up-gift = تحفوں کا سائز
sign-up-gift-any = کوئی بھی
sign-up-gift-small = چھوٹا
sign-up-gift-medium = درمیانہ
sign-up-gift-large = بڑا
sign-up-stage = کس میں شامل ہونا ہے
sign-up-stage-full = { $time }: جگہ نہیں رہی
sign-up-arrival = آپ کب پہنچیں گے
sign-up-arrival-hint = سب تھوڑے تھوڑے کر کے آئیں: اس طرح کسی کو قطار میں نہیں لگنا پڑتا۔
sign-up-arrival-any = سب سے پہلا خالی وقت
sign-up-wait = جگہ نہ ہو تو میرا نام انتظار کی فہرست میں لکھ لیں
sign-up-name = آپ کا نام
sign-up-contact = کچھ بدلے تو ہم آپ کو کہاں بتائیں
sign-up-contact-hint = فون یا ای میل۔ چاہیں تو دونوں خالی چھوڑ دیں: آخر میں آپ کو ایک کوڈ ملے گا، اسے سنبھال کر رکھیں۔
sign-up-language = پیغاموں کی زبان
sign-up-privacy = ہم نام اور رابطہ { $date } کو مٹا دیں گے۔
sign-up-button = رجسٹریشن کریں
sign-up-back = پروگرام پر واپس
sign-up-left =
    { $n-plural ->
        [one] ابھی { $n } جگہ باقی ہے۔
       *[other] ابھی { $n } جگہیں باقی ہیں۔
    }
sign-up-full = سب جگہیں بھر گئی ہیں۔ آپ انتظار کی فہرست میں نام لکھوا سکتے ہیں۔

error-count = کوئی عدد لکھیں، مثلاً 2۔
error-nobody = لکھیں کہ کتنے لوگ آئیں گے۔
error-party-large =
    { $n-plural ->
        [one] ایک رجسٹریشن پر { $n } ہی شخص آ سکتا ہے۔
       *[other] ایک رجسٹریشن پر زیادہ سے زیادہ { $n } لوگ آ سکتے ہیں۔
    }
error-places-left =
    { $n-plural ->
        [one] اب صرف { $n } جگہ باقی ہے۔
       *[other] اب صرف { $n } جگہیں باقی ہیں۔
    }
error-places-wait = کم لوگ چنیں، یا انتظار کی فہرست۔
error-arrival-full = اس وقت میں اب جگہ نہیں ہے۔ کوئی اور وقت چنیں۔
error-wait-contact = انتظار کی فہرست کے لیے فون یا ای میل چاہیے: تاکہ ہم آپ کو خبر دے سکیں۔
error-signed-up-already = اس فون یا ای میل سے پہلے ہی رجسٹریشن ہے۔ جو لنک ہم نے بھیجا تھا وہ کھولیں۔
error-sign-up-closed = اس تاریخ کی رجسٹریشن بند ہو چکی ہے۔

sign-up-page-title = آپ کی رجسٹریشن
sign-up-status-confirmed = آپ کی رجسٹریشن ہو گئی ہے
sign-up-status-waiting = آپ انتظار کی فہرست میں ہیں
sign-up-status-offered = آپ کے لیے ایک جگہ ہے
sign-up-status-lapsed = جگہ لینے کا وقت گزر گیا
sign-up-status-left = رجسٹریشن منسوخ ہو گئی
sign-up-status-called_off = پروگرام نہیں ہو گا
sign-up-waiting =
    { $n-plural ->
        [one] آپ سے پہلے { $n } خاندان انتظار میں ہے۔ جگہ خالی ہوتے ہی ہم آپ کو لکھیں گے۔
       *[other] آپ سے پہلے { $n } خاندان انتظار میں ہیں۔ جگہ خالی ہوتے ہی ہم آپ کو لکھیں گے۔
    }
sign-up-offered = یہ جگہ { $until } تک آپ کے لیے رکھی ہے۔
sign-up-accept = مجھے یہ جگہ چاہیے
sign-up-lapsed = جگہ آپ کے بعد والوں کو مل گئی ہے۔ آپ دوبارہ رجسٹریشن کر سکتے ہیں۔
sign-up-event = پروگرام
sign-up-code = آپ کا کوڈ
sign-up-keep-code = کوڈ سنبھال کر رکھیں: اس سے یہ صفحہ دوبارہ ملے گا۔
sign-up-who = کون آئے گا
sign-up-leave = اب نہیں آنا
sign-up-leave-heading = کیا آپ رجسٹریشن منسوخ کرنا چاہتے ہیں؟
sign-up-leave-what = آپ کی جگہ کسی اور خاندان کو مل جائے گی۔
sign-up-leave-button = رجسٹریشن منسوخ کریں
sign-up-keep = نہیں، آنا ہے
sign-up-change = بدلیں کہ کون آئے گا
sign-up-change-button = محفوظ کریں
sign-up-change-keep = ایسے ہی رہنے دیں
sign-up-changed = ہم نے آپ کی رجسٹریشن بدل دی ہے۔
sign-up-change-late = رجسٹریشن اب نہیں بدل سکتی: پروگرام شروع ہو چکا ہے، یا اس دوران رجسٹریشن بدل گئی ہے۔ نیچے دیکھیں کہ اب کیا لکھا ہے۔
sign-up-arrival-none = کوئی وقت نہیں
error-places-no-more = اور جگہ نہیں ہے۔ جو جگہیں آپ کے پاس ہیں وہ آپ کی ہی ہیں۔
error-places-more =
    { $n-plural ->
        [one] آپ کی جگہوں کے علاوہ صرف { $n } جگہ باقی ہے۔
       *[other] آپ کی جگہوں کے علاوہ صرف { $n } جگہیں باقی ہیں۔
    }
error-places-others-wait = جو اور لوگ آنا چاہیں، وہ الگ سے انتظار کی فہرست میں رجسٹریشن کر سکتے ہیں۔
error-places-ever =
    { $n-plural ->
        [one] کل { $n } جگہ ہے۔
       *[other] کل { $n } جگہیں ہیں۔
    }
sign-up-erase-what = ہم نام، فون اور ای میل مٹا دیں گے۔ یہ پھر واپس نہیں آ سکتے۔
sign-up-erase-leaves = رجسٹریشن منسوخ ہو جائے گی اور جگہ کسی اور خاندان کو مل جائے گی۔
sign-up-erase-keep = نہیں، رجسٹریشن پر واپس
sign-up-erased-what = اس رجسٹریشن میں سے صرف لوگوں کی گنتی رہ گئی ہے۔
sign-up-gone-title = یہ رجسٹریشن موجود نہیں
sign-up-gone = لنک غلط ہے، یا معلومات مٹائی جا چکی ہیں۔

party-of-age = { $from } سے { $until } سال: { $n }
party-of-gift = { $size } تحفہ: { $n }
party-with-gift = { $who } ({ $size } تحفہ)
