# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = تحفے جمع کرنے کی مہمات
drives-menu = عطیہ دیں
drives-lead = محلے کے کسی بچے کو اسکول کے لیے ایک نئی چیز دیں۔ پہلے چنیں کہ کیا دینا ہے، پھر یہ کہ کہاں اور کب لانا ہے۔
drives-running = جاری مہمات
drives-none = ابھی کوئی مہم جاری نہیں ہے۔ کچھ دن بعد دوبارہ آئیں، یا فون کریں۔
drives-ended = ختم ہو چکی مہمات
drives-all = سب مہمات
drives-here = یہاں کے خاندانوں کے لیے مہمات
drives-door = عطیہ دیں
drives-door-text = اسکول کا سامان: کیا، کہاں اور کب
drives-find-pledge = کیا آپ پہلے ہی کوئی وعدہ کر چکے ہیں؟ اسے کوڈ سے تلاش کریں

drive-until = { $until } تک
drive-from-until = { $from } سے { $until } تک
drive-ended-on = { $until } کو ختم ہوئی
drive-for-all = پورے نیٹ ورک کے خاندانوں کے لیے
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = اگلا وقت: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $all } میں سے { $n } چیز کا وعدہ ہو چکا
       *[other] { $all } میں سے { $n } چیزوں کا وعدہ ہو چکا
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } پہنچ چکی
       *[other] { $n } پہنچ چکیں
    }
drive-given =
    { $n-plural ->
        [one] خاندانوں کو دی گئی: { $n }
       *[other] خاندانوں کو دی گئیں: { $n }
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = کہاں اور کب لانا ہے
drive-shop-when = دکان کے اوقات میں: چنیں، پیسے دیں اور وہیں چھوڑ دیں۔
drive-point-over = یہاں اب کوئی وقت نہیں رہا۔
drive-point-phone = اس جگہ کا فون: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] اور مزید ایک تاریخ
       *[other] اور مزید { $n } تاریخیں
    }
drive-needs = کیا چاہیے
drive-needs-how = لکھیں کہ آپ کتنی لائیں گے۔ صرف ایک چیز بھی لا سکتے ہیں۔
drive-item-left =
    { $n-plural ->
        [one] ابھی { $n } چاہیے
       *[other] ابھی { $n } چاہییں
    }
drive-item-some = ابھی کچھ اور چاہییں
drive-item-none = اب نہیں چاہیے: پہلے ہی وعدہ ہو چکا
drive-item-urgent = فوراً چاہیے
drive-item-welcome = مل جائے تو خوشی ہو گی
drive-item-price = تقریباً { $amount } یورو
drive-fewer = ایک کم:
drive-more = ایک زیادہ:
drive-complete =
    { $n-plural ->
        [one] پورا وعدہ ہو چکا: { $n } چیز
       *[other] پورا وعدہ ہو چکا: { $n } چیزیں
    }
drive-story = کیوں
drive-contact = جواب کون دے گا
drive-called-off = یہ مہم منسوخ ہے۔ کچھ نہ لائیں۔
drive-over = یہ مہم ختم ہو گئی ہے۔ عطیہ دینے والوں کا شکریہ۔
drive-instead = ابھی جاری مہمات
drive-report-item = چیز
drive-report-needed = چاہیے تھیں
drive-report-arrived = پہنچیں
drive-report-given = دی گئیں
drive-report-kits = خاندانوں کو دیے گئے سیٹ
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: تھوڑے سے

drive-kit-primary_1 = پرائمری اسکول کی پہلی جماعت
drive-kit-primary_2 = پرائمری اسکول کی دوسری جماعت
drive-kit-primary_3 = پرائمری اسکول کی تیسری جماعت
drive-kit-primary_4 = پرائمری اسکول کی چوتھی جماعت
drive-kit-primary_5 = پرائمری اسکول کی پانچویں جماعت
drive-kit-lower_secondary = مڈل اسکول
drive-kit-upper_secondary = ہائی اسکول

## Promising something.

pledge-basket-title = آپ کیا لائیں گے
pledge-go-on = آگے: کہاں اور کب
pledge-go-on-who = آگے
pledge-back = واپس
pledge-kits = کیا آپ کسی کلاس یا کمپنی کی طرف سے لا رہے ہیں؟
pledge-kits-what = چنیں کہ کتنے بچوں کے لیے: چیزیں ہم فہرست میں ڈال دیں گے۔ پھر آپ انہیں بدل سکتے ہیں۔
pledge-kit = اسکول کی کس جماعت کے لیے
pledge-kit-count = کتنے بچے
pledge-kits-button = فہرست میں ڈالیں
pledge-when-title = آپ کہاں اور کب لائیں گے
pledge-when-legend = جگہ اور وقت چنیں
pledge-at-shop = دکان پر
pledge-room =
    { $n-plural ->
        [one] ابھی { $n } جگہ باقی
       *[other] ابھی { $n } جگہیں باقی
    }
pledge-more-hours =
    { $n-plural ->
        [one] ایک اور تاریخ
       *[other] مزید { $n } تاریخیں
    }
pledge-point-full = یہاں اب جگہ نہیں ہے۔
pledge-nowhere = ابھی کوئی وقت خالی نہیں ہے۔ فون کریں: مل کر طے کر لیں گے کہ کب لانا ہے۔
pledge-confirm-title = دیکھ لیں اور وعدہ کریں
pledge-what = کیا
pledge-where = کہاں اور کب
pledge-what-change = سامان
pledge-where-change = جگہ اور وقت
pledge-who = آپ کون ہیں
pledge-name = ہم آپ کو کس نام سے پکاریں
pledge-contact = ہم آپ کو کہاں لکھیں
pledge-not-public = آپ کا نام سائٹ پر کبھی نظر نہیں آتا۔
pledge-button = لانے کا وعدہ کریں
pledge-item-lost = آپ کی چنی ہوئی ایک چیز اب نہیں چاہیے: ہم نے اسے فہرست سے ہٹا دیا ہے۔
pledge-ended-title = یہ مہم ختم ہو گئی ہے
pledge-ended-what = ہم نے کچھ نہیں لکھا: یہاں کچھ نہ لائیں۔ دیکھیں کہ اب کیا جمع ہو رہا ہے۔

error-basket-empty = کم از کم ایک چیز چنیں: لکھیں کہ آپ کتنی لائیں گے۔
error-basket-large = ایک ساتھ یہ چیزیں بہت زیادہ ہیں۔ انہیں دو وعدوں میں بانٹ لیں۔
error-quantity-zero = کم از کم 1 لکھیں، یا خالی چھوڑ دیں۔
error-quantity-negative = صفر سے بڑا عدد لکھیں، یا خالی چھوڑ دیں۔
error-quantity-fraction = پورا عدد لکھیں، مثلاً 2۔
error-quantity-huge = یہ عدد بہت بڑا ہے۔ زیادہ چیزوں کے لیے فون کریں۔
error-item-complete = اس دوران سب کا وعدہ ہو چکا ہے: یہ چیز ہٹا دیں۔
error-item-left =
    { $n-plural ->
        [one] اب صرف { $n } چاہیے: 1 لکھیں۔
       *[other] اب صرف { $n } چاہییں: چھوٹا عدد لکھیں۔
    }
error-item-few = اتنی نہیں چاہییں: چھوٹا عدد لکھیں۔
error-kit-count = لکھیں کہ کتنے بچے، 1 سے 999 تک۔
error-pledge-place = چنیں کہ آپ کہاں اور کب لائیں گے۔
error-window-full = اس وقت میں اب جگہ نہیں ہے۔ کوئی اور وقت چنیں۔

## A promise.

pledge-page-title = آپ کا وعدہ
pledge-status-promised = شکریہ، ہم نے لکھ لیا
pledge-status-received = شکریہ، سامان پہنچ گیا
pledge-status-withdrawn = وعدہ واپس لیا گیا
pledge-status-lapsed = وعدے کی مدت ختم ہو گئی
pledge-thanks = ہم یہاں آپ کا انتظار کریں گے:
pledge-received-thanks = کوئی بچہ اسے اسکول میں استعمال کرے گا۔
pledge-withdrawn-what = اب ہم آپ کا انتظار نہیں کریں گے۔ کوئی اور انہی چیزوں کا وعدہ کر سکتا ہے۔
pledge-lapsed-what = سامان وقت پر نہیں پہنچا: کوئی اور انہی چیزوں کا وعدہ کر سکتا ہے۔ پھر بھی لے آئیں تو ٹھیک ہے۔
pledge-place-gone = آپ نے جو وقت چنا تھا، تب وہاں کوئی نہیں ہو گا: نہ جائیں۔ کوئی اور وقت چنیں۔
pledge-overdue = ہم نے آپ کا انتظار کیا۔ کوئی اور وقت چنیں، یا فون کریں۔
pledge-overdue-until = ہم نے آپ کا انتظار کیا۔ آپ کا وعدہ { $until } تک رکھا ہے: کوئی اور وقت چنیں، یا فون کریں۔
pledge-changed = ہم نے آپ کا وعدہ بدل دیا ہے۔
pledge-drive = مہم
pledge-brought = آپ کیا لائے
pledge-received-on = پہنچنے کی تاریخ
pledge-keep-code = کوڈ سنبھال کر رکھیں: اس سے یہ صفحہ دوبارہ ملے گا۔ سامان لاتے وقت بھی یہی کوڈ بتائیں۔
pledge-again = دیکھیں کہ اب کیا چاہیے
pledge-change = وعدہ بدلیں
pledge-change-button = محفوظ کریں
pledge-change-late = وعدہ اب نہیں بدل سکتا، یا اس دوران بدل گیا ہے۔ نیچے دیکھیں کہ اب کیا لکھا ہے۔
pledge-withdraw = اب نہیں لانا
pledge-withdraw-heading = کیا آپ وعدہ واپس لینا چاہتے ہیں؟
pledge-withdraw-what = چیزیں پھر فہرست میں آ جائیں گی: کوئی اور انہیں لا سکتا ہے۔
pledge-withdraw-button = وعدہ واپس لیں
pledge-withdraw-late = آپ کی چیزیں پہلے ہی پہنچ چکی ہیں: شکریہ۔
pledge-keep = نہیں، لانا ہے
pledge-erase-withdraws = وعدہ واپس ہو جائے گا: چیزیں پھر فہرست میں آ جائیں گی۔
pledge-erase-keep = نہیں، وعدے پر واپس
pledge-erased-what = اس وعدے میں سے صرف چیزوں کی گنتی رہ گئی ہے۔
pledge-gone-title = یہ وعدہ موجود نہیں

pledge-receipt = رسید
pledge-receipt-title = عطیے میں دی گئی چیزوں کی رسید
pledge-receipt-by = کس نے وصول کیا
pledge-receipt-thanks = شکریہ۔ یہ چیزیں نیٹ ورک کے ہیلپ ڈیسک کے ذریعے بچوں تک پہنچتی ہیں۔
pledge-receipt-value = یہ چیزیں ہیں، پیسوں میں ان کی کوئی قیمت نہیں لگائی گئی: یہ رسید ٹیکس کے لیے کام نہیں آتی۔
pledge-receipt-print = پرنٹ کریں
pledge-receipt-back = وعدے پر واپس
