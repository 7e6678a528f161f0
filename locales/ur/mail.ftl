# E-mails, text messages and calendar entries.

mail-confirmed-subject = اپائنٹمنٹ پکی: { $when }
mail-moved-subject = نیا وقت: { $when }
mail-cancelled-subject = اپائنٹمنٹ منسوخ: { $when }
mail-reminder-subject = آپ کی اپائنٹمنٹ: { $when }
mail-closed-subject = ہیلپ ڈیسک پر ملاقات نہیں ہو سکے گی: { $when }

mail-greeting = سلام { $name }،
mail-greeting-nameless = سلام،
mail-confirmed-intro = آپ کی اپائنٹمنٹ پکی ہے۔
mail-moved-intro = آپ کی اپائنٹمنٹ کا نیا وقت ہے۔ پہلے والا وقت اب نہیں رہا۔
mail-cancelled-intro = آپ کی اپائنٹمنٹ منسوخ ہے۔ آپ کو اور کچھ نہیں کرنا۔
mail-reminder-intro = ہم آپ کو آپ کی اپائنٹمنٹ یاد دلا رہے ہیں۔ نہ آ سکیں تو منسوخ کریں یا وقت بدلیں: یہ جگہ کسی اور خاندان کے کام آئے گی۔
mail-closed-intro = ہمیں افسوس ہے: ہیلپ ڈیسک اس وقت آپ سے نہیں مل سکتا۔ آپ کی اپائنٹمنٹ منسوخ ہے، آپ کو نہیں آنا۔

mail-label-when = کب
mail-label-desk = ہیلپ ڈیسک
mail-label-how = کیسے
mail-label-place = کہاں
mail-label-bring = کیا ساتھ لانا ہے
mail-label-language = زبان
mail-label-phone = ہیلپ ڈیسک کا فون
mail-label-code = آپ کا کوڈ
mail-interpreter = ترجمان کے ساتھ
mail-place-phone-call = ہم آپ کو فون کریں گے۔
mail-place-video = ویڈیو پر۔ ہیلپ ڈیسک آپ کو لنک بھیجے گا۔
mail-place-on-booking = پتے کے لیے ہیلپ ڈیسک کو فون کریں۔

mail-link-intro = اس صفحے پر آپ اپائنٹمنٹ دیکھ سکتے ہیں، وقت بدل سکتے ہیں یا منسوخ کر سکتے ہیں۔ یہ لنک صرف آپ کے لیے ہے:
mail-cancelled-next = اگر دوسری اپائنٹمنٹ چاہیے تو یہاں سے شروع کریں:
mail-closed-offers = آپ کسی اور وقت آ سکتے ہیں۔ جو وقت بہتر لگے اس کا لنک کھولیں:
mail-closed-offer = { $when }، { $desk }
mail-closed-next = باقی سب اوقات یہاں ہیں:
mail-closed-none = ابھی آپ کے قریب کوئی اور وقت خالی نہیں ہے۔ ہیلپ ڈیسک کو فون کریں: مل کر کوئی اور وقت طے کر لیں گے۔
mail-answer = اس ای میل کا جواب نہ دیں: اسے کوئی نہیں پڑھتا۔ کسی بھی بات کے لیے ہیلپ ڈیسک کو فون کریں۔
mail-erase = ہم آپ کی معلومات { $date } کو مٹا دیں گے۔
mail-in-italian = اطالوی میں
mail-footer = { $network } – خودکار پیغام

sms-confirmed = اپائنٹمنٹ: { $when }۔ { $link }
sms-moved = نیا وقت: { $when }۔ { $link }
sms-cancelled = اپائنٹمنٹ منسوخ: { $when }۔
sms-reminder = یاد رہے، اپائنٹمنٹ: { $when }۔ { $link }
sms-closed = ہیلپ ڈیسک آپ سے { $when } نہیں مل سکتا: اپائنٹمنٹ منسوخ۔ دوسرے اوقات: { $link }
sms-phone = فون { $phone }
sms-callback-received = آپ کا نمبر مل گیا، ہم فون کریں گے۔ جلدی ہو تو: { $phone }
sms-callback-received-nophone = آپ کا نمبر مل گیا، ہم فون کریں گے۔

mail-calendar-summary = اپائنٹمنٹ
mail-calendar-phone = فون: { $phone }۔
mail-calendar-code = کوڈ: { $code }۔

mail-signed-up-subject = رجسٹریشن پکی: { $when }
mail-wait-listed-subject = آپ انتظار کی فہرست میں ہیں: { $when }
mail-place-offered-subject = ایک جگہ خالی ہوئی ہے: { $when }
mail-signed-off-subject = رجسٹریشن منسوخ: { $when }
mail-event-changed-subject = کچھ بدل گیا ہے: { $when }
mail-event-cancelled-subject = پروگرام نہیں ہو گا: { $when }
mail-event-reminder-subject = آپ کا انتظار ہے: { $when }
mail-event-notice-subject = آپ کے لیے اطلاع: { $when }
mail-signed-up-intro = آپ کی رجسٹریشن پکی ہے۔ ہمیں آپ کا انتظار رہے گا۔
mail-wait-listed-intro = ابھی سب جگہیں بھری ہیں اور آپ انتظار کی فہرست میں ہیں۔ جگہ خالی ہوئی تو ہم فوراً آپ کو لکھیں گے۔ جس نے پہلے رجسٹریشن کی، اس کی باری پہلے۔
mail-place-offered-intro = آپ کے لیے ایک جگہ خالی ہوئی ہے۔
mail-place-offered-until = یہ جگہ { $until } تک آپ کے لیے رکھی ہے۔ اس کے بعد آپ سے اگلے کو مل جائے گی۔
mail-place-offered-next = جگہ لینے کے لیے یہ صفحہ کھولیں اور بٹن دبائیں۔ یہ لنک صرف آپ کے لیے ہے:
mail-signed-off-intro = آپ کی رجسٹریشن منسوخ ہے۔ آپ کو اور کچھ نہیں کرنا۔
mail-event-changed-intro = وقت یا جگہ بدل گئی ہے۔ نئی تفصیل نیچے ہے۔ آپ کی رجسٹریشن اب بھی ٹھیک ہے۔
mail-event-cancelled-intro = ہمیں افسوس ہے: یہ پروگرام نہیں ہو گا۔ آپ کو نہیں آنا، اور کچھ نہیں کرنا۔
mail-event-reminder-intro = ہم آپ کو پروگرام یاد دلا رہے ہیں۔ نہ آ سکیں تو رجسٹریشن منسوخ کریں: یہ جگہ کسی اور خاندان کے کام آئے گی۔
mail-event-notice-intro = پروگرام کرنے والے آپ کو لکھتے ہیں:
mail-sign-up-link-intro = اس صفحے پر آپ رجسٹریشن دیکھ سکتے ہیں، بدل سکتے ہیں یا منسوخ کر سکتے ہیں۔ یہ لنک صرف آپ کے لیے ہے:
mail-events-next = باقی پروگرام یہاں ہیں:
mail-event-answer = اس ای میل کا جواب نہ دیں: اسے کوئی نہیں پڑھتا۔
mail-label-event = پروگرام
mail-label-arrival = کب پہنچنا ہے
mail-label-party = کون آئے گا
mail-label-event-phone = فون
mail-stage-together = یہاں سے ہم مل کر جائیں گے
mail-place-online = انٹرنیٹ پر: شروع ہونے پر لنک پروگرام کے صفحے پر آ جائے گا۔
mail-adults =
    { $n-plural ->
        [one] { $n } بالغ
       *[other] { $n } بالغ
    }
mail-children =
    { $n-plural ->
        [one] { $n } بچہ
       *[other] { $n } بچے
    }
mail-calendar-stage = { $title } ({ $all } میں سے { $stage })
mail-calendar-called-off = منسوخ:

sms-signed-up = رجسٹریشن پکی: { $when }۔ { $link }
sms-wait-listed = آپ انتظار کی فہرست میں ہیں: { $when }۔ { $link }
sms-place-offered = ایک جگہ خالی: { $when }۔ { $until } تک جواب دیں: { $link }
sms-signed-off = رجسٹریشن منسوخ: { $when }۔
sms-event-changed = وقت یا جگہ بدل گئی: { $when }۔ { $link }
sms-event-cancelled = پروگرام منسوخ: { $when }۔ نہ آئیں۔
sms-event-reminder = آپ کا انتظار ہے: { $when }۔ { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = آپ کا عطیے کا وعدہ: { $drive }
mail-pledge-changed-subject = آپ کا وعدہ بدل گیا: { $drive }
mail-pledge-withdrawn-subject = وعدہ واپس لیا گیا: { $drive }
mail-pledge-reminder-subject = کل ہم آپ کا انتظار کریں گے: { $drive }
mail-pledge-missed-subject = ہم ابھی بھی آپ کے منتظر ہیں: { $drive }
mail-window-moved-subject = سامان دینے کا نیا وقت: { $drive }
mail-window-closed-subject = سامان دینے کا دوسرا وقت چنیں: { $drive }
mail-drive-cancelled-subject = یہ مہم نہیں ہو گی: { $drive }
mail-pledge-made-intro = شکریہ! آپ نے جو وعدہ کیا ہم نے لکھ لیا۔ نیچے دیکھیں کہ کہاں اور کب لانا ہے۔
mail-pledge-changed-intro = آپ کا وعدہ بدل گیا۔ نیچے دیکھیں کہ اب کیا ہے۔
mail-pledge-withdrawn-intro = آپ نے وعدہ واپس لے لیا۔ اور کچھ کرنے کی ضرورت نہیں: کوئی اور یہی چیزیں دے سکتا ہے۔
mail-pledge-reminder-intro = کل سامان لانے کی یاد دہانی۔ اگر نہیں آ سکتے تو دوسرا وقت چنیں یا وعدہ واپس لے لیں۔
mail-pledge-missed-intro = شاید آپ نہیں آ سکے: جس کا وعدہ تھا وہ ابھی نہیں پہنچا۔ آپ اب بھی لا سکتے ہیں یا دوسرا وقت چن سکتے ہیں۔
mail-pledge-missed-until = ہم { $until } تک انتظار کریں گے۔ اس کے بعد کوئی اور یہی چیزیں دے سکتا ہے۔
mail-window-moved-intro = سامان دینے کا وقت یا جگہ بدل گئی ہے۔ نئی معلومات نیچے ہیں۔ آپ کا وعدہ قائم ہے۔
mail-window-closed-intro = معذرت: اس وقت کوئی آپ کا سامان نہیں لے سکتا۔ آپ کا وعدہ قائم ہے، دوسرا وقت چنیں۔
mail-drive-cancelled-intro = معذرت: یہ مہم نہیں ہو گی۔ کچھ لانے یا کرنے کی ضرورت نہیں۔ پھر بھی شکریہ!
mail-pledge-link-intro = اس صفحے پر آپ وعدہ دیکھ سکتے ہیں، بدل سکتے ہیں یا واپس لے سکتے ہیں۔ یہ لنک صرف آپ کے لیے ہے:
mail-drives-next = دوسری مہمات یہاں ہیں:
mail-pledge-other-windows = اگر آپ چاہیں تو کسی اور وقت آ سکتے ہیں:
mail-pledge-other-window = { $when }، { $place }
mail-label-drive = مہم
mail-label-pledge = آپ کیا لائیں گے
mail-label-directions = کیسے پہنچیں
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = جب دکان کھلی ہو
mail-pledge-shop-how = آپ چیزیں دکان سے خرید کر وہیں چھوڑ دیتے ہیں۔ اپنا کوڈ بتائیں۔
mail-pledge-no-window = ابھی چننا ہے
mail-calendar-pledge = سامان دینا

sms-pledge-made = عطیے کا وعدہ: { $place }، { $when }۔ { $link }
sms-pledge-changed = وعدہ بدل گیا: { $when }۔ { $link }
sms-pledge-withdrawn = وعدہ واپس لیا گیا۔ پھر بھی شکریہ۔
sms-pledge-reminder = ہم آپ کے منتظر ہیں: { $place }، { $when }۔ { $link }
sms-pledge-missed = جس کا وعدہ تھا وہ نہیں پہنچا۔ { $until } تک انتظار کریں گے: { $link }
sms-window-moved = سامان دینے کا نیا وقت: { $place }، { $when }۔ { $link }
sms-window-closed = اس وقت وہاں کوئی نہیں ہو گا: دوسرا وقت چنیں: { $link }
sms-drive-cancelled = یہ مہم نہیں ہو گی: کچھ نہ لائیں۔ پھر بھی شکریہ۔
