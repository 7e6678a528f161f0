# Booking in five steps, the appointment afterwards, and the call-back.

book-title = اپائنٹمنٹ بک کریں
book-step-title = { $step } – اپائنٹمنٹ بک کریں
book-here = بکنگ
book-step-of = { $total } میں سے مرحلہ { $step }: { $name }
book-step-done = (ہو گیا)
book-step-place = جگہ
book-step-time = تاریخ اور وقت
book-step-details = تفصیل
book-step-who = آپ کون ہیں
book-step-summary = خلاصہ
book-prefer-phone = فون کرنا بہتر لگتا ہے؟ { $phone }
book-prefer-phone-hours = فون کرنا بہتر لگتا ہے؟ { $phone }، { $hours }
book-hold = یہ وقت { $time } بجے تک آپ کے لیے رکھا ہے: { $when }۔
book-hold-more = مجھے اور وقت چاہیے
book-hold-over = مہلت ختم ہو گئی: اگر جگہ ابھی خالی ہے تو ہم دوبارہ آپ کے لیے رکھ لیتے ہیں۔
book-hold-leave = یہ وقت چھوڑ دیں
book-hold-still-free = مہلت ختم ہو گئی، لیکن یہ وقت ابھی خالی ہے: { $when }۔
book-hold-again = میرے لیے پھر رکھ لیں
book-gone-what = مہلت ختم ہو گئی، یا آپ نے یہ وقت چھوڑ دیا۔ جو کچھ آپ نے لکھا تھا، ہم نے نہیں رکھا۔

book-place-heading = آپ کہاں جانا چاہتے ہیں؟
book-place-legend = ہیلپ ڈیسک (Sportello) چنیں
book-place-button = خالی اوقات دیکھیں
book-place-municipality = کہاں
book-place-everywhere = سب
book-place-none = فی الحال اس سائٹ پر بک نہیں ہو سکتا۔ فون کریں، یا اپنا نمبر چھوڑیں: ہم آپ کو فون کریں گے۔
book-place-none-here = { $municipality }: فی الحال یہاں کے لیے اس سائٹ پر بک نہیں ہو سکتا۔ یہ سب سے قریب ہیلپ ڈیسک ہیں۔

book-time-heading = آپ کب آنا چاہتے ہیں؟
book-time-month = مہینہ
book-time-language = بولی جانے والی زبان
book-time-language-any = سب
book-time-legend = دن اور وقت چنیں
book-time-hour = { $time } بجے
book-time-spoken = { $day }، زبان: { $languages }
book-time-free =
    { $n-plural ->
        [one] ایک جگہ خالی
       *[other] { $n } جگہیں خالی
    }
book-time-button = یہ وقت رکھیں اور آگے چلیں
book-time-none-days =
    { $n-plural ->
        [one] کل کوئی وقت خالی نہیں۔ ہم آپ کو فون کریں گے۔
       *[other] اگلے { $n } دنوں میں کوئی وقت خالی نہیں۔ ہم آپ کو فون کریں گے۔
    }
book-time-none-month = اس مہینے کوئی وقت خالی نہیں۔ کوئی اور مہینہ دیکھیں۔
book-time-first-free = سب سے پہلا خالی وقت: { $when }۔
book-time-none-fits = کوئی وقت ٹھیک نہیں لگتا؟
book-time-nearby = آپ کے قریب خالی اوقات:
book-time-lost-legend = سب سے پہلے خالی اوقات: { $desk }
book-time-lost-nearby = آپ کے قریب

book-details-heading = آپ کس بارے میں بات کرنا چاہتے ہیں؟
book-details-lead = نہ بتانا چاہیں تو بھی ٹھیک ہے۔
book-details-topic = موضوع
book-details-kind = آپ ہم سے کیسے بات کرنا چاہتے ہیں؟
book-details-note = ہیلپ ڈیسک کے لیے نوٹ (ضروری نہیں)
book-details-note-hint = مثلاً: میرے ساتھ بچہ گاڑی ہو گی۔ نجی باتیں نہ لکھیں: وہ زبانی بتا دیں۔
book-details-button = آگے: آپ کون ہیں

book-who-heading = آپ کون ہیں؟
book-who-name = نام
book-who-name-hint = صرف اپنا نام کافی ہے، خاندانی نام نہیں
book-who-contact = ہم آپ کو خبر کیسے دیں؟
book-who-contact-hint = ایک کافی ہے۔ کچھ نہ دینا چاہیں تو ہم آپ کو ایک کوڈ دیں گے، اسے سنبھال کر رکھیں۔
book-who-phone = فون
book-who-email = یا ای میل
book-who-language = ہم آپ کو کس زبان میں لکھیں؟
book-who-interpreter = کیا آپ کو ترجمان چاہیے؟
book-who-privacy =
    { $n-plural ->
        [one] یہ صرف ہیلپ ڈیسک دیکھتا ہے۔ ہم آپ کی معلومات { $date } کو مٹا دیں گے، اپائنٹمنٹ کے { $n } دن بعد۔
       *[other] یہ صرف ہیلپ ڈیسک دیکھتا ہے۔ ہم آپ کی معلومات { $date } کو مٹا دیں گے، اپائنٹمنٹ کے { $n } دن بعد۔
    }
book-who-privacy-link = آپ کی معلومات
book-who-button = آگے: خلاصہ

book-summary-heading = دیکھ لیں اور پکا کریں
book-summary-appointment = اپائنٹمنٹ
book-summary-who = آپ کون ہیں
book-summary-change-desk = ہیلپ ڈیسک
book-summary-change-time = تاریخ اور وقت
book-summary-change-topic = موضوع
book-summary-change-kind = بات کرنے کا طریقہ
book-summary-change-note = نوٹ
book-summary-change-name = نام
book-summary-change-contact = خبر دینے کا طریقہ
book-summary-change-language = زبان
book-summary-interpreter-yes = { $language }، ترجمان کے ساتھ
book-summary-interpreter-no = { $language }، ترجمان کے بغیر
book-summary-contact = ہم آپ کو خبر کیسے دیں
book-summary-no-contact = کوڈ سے، فون اور ای میل کے بغیر
book-summary-terms = میں نے پڑھ لیا ہے: { $link }
book-summary-terms-link = میری معلومات کا کیا ہوتا ہے
book-back-to-summary = خلاصے پر واپس
book-other-time = کوئی اور وقت چنیں
book-too-many-heading = آپ کی پہلے ہی بہت سی اپائنٹمنٹس ہیں

book-already-heading = آپ کی پہلے سے اپائنٹمنٹ ہے
book-already-what = اس فون یا ای میل سے اس ہیلپ ڈیسک پر پہلے سے ایک اپائنٹمنٹ ہے۔ آپ اس کا وقت بدل سکتے ہیں: اس کا کوڈ چاہیے۔ یا آگے چلیں اور یہ بھی لے لیں۔
book-already-find = پہلی کا وقت بدلیں
book-already-same = اس فون یا ای میل سے اس ہیلپ ڈیسک پر اسی وقت پہلے سے ایک اپائنٹمنٹ ہے۔ وہ پکی ہے: آپ کو اور کچھ نہیں کرنا۔

appointment-confirmed = اپائنٹمنٹ پکی ہو گئی
appointment-written-to = ہم آپ کو { $contact } پر لکھیں گے۔
appointment-phone-noted = کچھ بدلا تو ہم آپ کو { $contact } پر فون کریں گے۔
appointment-keep-code = کوڈ سنبھال کر رکھیں: اس سے آپ اپائنٹمنٹ دیکھ سکتے ہیں، وقت بدل سکتے ہیں یا منسوخ کر سکتے ہیں۔
appointment-code-only = یہ کوڈ کاغذ پر لکھ لیں: اپائنٹمنٹ دوبارہ صرف اسی سے ملے گی۔
appointment-arrive-late = دیر ہو جائے یا نہ آ سکیں تو فون کریں۔

appointment-find-title = میری اپائنٹمنٹ
appointment-find-lead = دیکھنے، وقت بدلنے یا منسوخ کرنے کے لیے۔ پروگرام کی رجسٹریشن بھی یہیں ملے گی۔
appointment-find-code = کوڈ
appointment-find-code-hint = 6 حروف اور ہندسے، جیسے { $example }
appointment-find-proof = ایک بات جو صرف آپ جانتے ہیں
appointment-find-proof-hint = جو فون آپ نے دیا تھا اس کے آخری 4 ہندسے، یا ای میل، یا نام
appointment-find-button = میری اپائنٹمنٹ دکھائیں
appointment-lost-code = کوڈ کھو گیا؟
appointment-lost-code-do = جس ہیلپ ڈیسک پر بک کیا تھا، اسے فون کریں۔

appointment-title = آپ کی اپائنٹمنٹ
appointment-status-cancelled = یہ اپائنٹمنٹ منسوخ ہے۔
appointment-status-past = یہ اپائنٹمنٹ گزر چکی ہے۔
appointment-duration =
    { $n-plural ->
        [one] وقت لگے گا: { $n } منٹ
       *[other] وقت لگے گا: { $n } منٹ
    }
appointment-calendar = کیلنڈر میں ڈالیں
appointment-print = پرنٹ کریں
appointment-share = کسی کو بھیجیں
appointment-share-text = اپائنٹمنٹ { $when }، { $desk }
appointment-copy = کاپی کریں
appointment-copied = کاپی ہو گیا
appointment-move = وقت بدلیں
appointment-cancel = اپائنٹمنٹ منسوخ کریں
appointment-erase-on = ہم آپ کی معلومات { $date } کو مٹا دیں گے۔
appointment-erase-now = ابھی مٹا دیں

appointment-move-title = اپائنٹمنٹ کا وقت بدلیں
appointment-move-here = وقت بدلیں
appointment-move-heading = نیا وقت کون سا ہو؟
appointment-move-lead = ابھی یہ ہے: { $when }، { $desk }۔ جب تک آپ نیا وقت پکا نہ کریں، یہ آپ کا ہی ہے۔
appointment-move-button = اپائنٹمنٹ کا وقت بدلیں
appointment-move-to = وقت بدلیں: { $when }
appointment-move-keep = ایسے ہی رہنے دیں
appointment-moved = اپائنٹمنٹ کا وقت بدل گیا۔ پہلے والا وقت اب نہیں رہا۔

appointment-cancel-title = اپائنٹمنٹ منسوخ کریں
appointment-cancel-here = منسوخ کریں
appointment-cancel-heading = کیا آپ اپائنٹمنٹ منسوخ کرنا چاہتے ہیں؟
appointment-cancel-what = یہ جگہ کسی اور خاندان کے لیے خالی ہو جائے گی۔ اگر صرف وقت بدلنا ہے تو { $link }۔
appointment-cancel-move-link = یہاں بدلیں
appointment-cancel-button = اپائنٹمنٹ منسوخ کریں
appointment-cancel-keep = نہیں، رہنے دیں
appointment-cancelled = اپائنٹمنٹ منسوخ ہو گئی
appointment-cancelled-what = ہیلپ ڈیسک کو خبر ہو گئی ہے۔
appointment-cancelled-again = کوئی اور وقت بک کریں

appointment-erase-title = میری معلومات مٹائیں
appointment-erase-heading = کیا آپ اپنی معلومات ابھی مٹانا چاہتے ہیں؟
appointment-erase-what = ہم نام، فون، ای میل اور نوٹ مٹا دیں گے۔ یہ پھر واپس نہیں آ سکتے۔
appointment-erase-cancels = اپائنٹمنٹ منسوخ ہو جائے گی۔
appointment-erase-button = میری معلومات مٹائیں
appointment-erase-button-cancels = معلومات مٹائیں اور منسوخ کریں
appointment-erase-keep = نہیں، اپائنٹمنٹ پر واپس
appointment-erased = آپ کی معلومات مٹا دی گئی ہیں
appointment-erased-what = اس اپائنٹمنٹ کی صرف گنتی رہ گئی ہے، تاکہ پتہ چلے کہ کتنے خاندان آتے ہیں۔

callback-title = ہم آپ کو فون کریں گے
callback-lead = تین باتیں بتائیں، پھر ایک ہیلپ ڈیسک آپ کو فون کرے گا۔
callback-lead-desk = تین باتیں بتائیں، پھر ہم آپ کو فون کریں گے: { $desk }۔
callback-phone = آپ کا نمبر
callback-language = کس زبان میں؟
callback-hour = کون سا وقت بہتر ہے؟
callback-privacy = ہم یہ نمبر صرف آپ کو واپس فون کرنے کے لیے استعمال کریں گے۔ { $date } کو اسے مٹا دیں گے۔
callback-button = مجھے واپس فون کریں
callback-call-yourself = یا آپ خود فون کریں
callback-received-here = درخواست مل گئی
callback-received = آپ کا نمبر مل گیا
callback-received-desk = ہم آپ کو اس نمبر پر فون کریں گے جس کے آخر میں { $phone } ہے: { $desk }۔
callback-received-any = ہم آپ کو اس نمبر پر فون کریں گے جس کے آخر میں { $phone } ہے۔
callback-tried = ہم نے آپ کو فون کیا تھا ({ $when })، کسی نے نہیں اٹھایا۔ ہم پھر کوشش کریں گے۔ چاہیں تو آپ خود فون کر لیں۔
callback-erase-on = ہم یہ نمبر { $date } کو مٹا دیں گے۔
callback-erase = میرا نمبر مٹائیں
callback-erase-heading = کیا آپ اپنا نمبر مٹانا چاہتے ہیں؟
callback-erase-what = پھر ہم آپ کو فون نہیں کریں گے۔ نمبر واپس نہیں آ سکتا۔
callback-erase-keep = نہیں، مجھے فون کا انتظار ہے
callback-erased = آپ کا نمبر مٹا دیا گیا ہے
callback-hurry = اگر جلدی ہے
callback-over = یہ درخواست بند ہو چکی ہے۔

callback-box-none-fits = کوئی ٹھیک نہیں؟ ہم فون کریں گے
callback-box-title = ہم آپ کو فون کریں گے
callback-box-text = اپنا نمبر، زبان اور بہتر وقت چھوڑیں۔
callback-box-short = نمبر اور بہتر وقت چھوڑیں
