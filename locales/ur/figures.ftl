# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = ہمارے اعداد: { $year }
figures-lead = کتنی اپائنٹمنٹس مانگی گئیں اور پھر کیا ہوا۔ ہر ایک اُس مہینے میں گنی جاتی ہے جس میں اپائنٹمنٹ ہو۔ یہاں کسی کا نام نہیں ہے۔
figures-years = سال چنیں
figures-none = اس عرصے میں ابھی کوئی اپائنٹمنٹ نہیں ہے۔
figures-whole-months = اس سال کے صرف وہ مہینے گنے گئے ہیں جو ختم ہو چکے ہیں۔
figures-hidden = تاکہ کوئی پہچانا نہ جائے، 1 سے 4 تک کے عدد { $few } لکھے جاتے ہیں۔ جہاں ضروری ہو ایک اور عدد بھی چھپایا جاتا ہے، تاکہ حساب لگا کر پہلا عدد معلوم نہ ہو سکے۔ جو جدول بہت زیادہ بتا دیتے، وہ یہاں نہیں ہیں۔
figures-withheld = چھپا ہوا
figures-chart-what = { $title }: نیچے کے جدول کی ہر سطر کے لیے ایک پٹی۔
figures-median =
    { $n-plural ->
        [one] آدھے خاندان درخواست سے اپائنٹمنٹ تک زیادہ سے زیادہ ایک دن انتظار کرتے ہیں۔
       *[other] آدھے خاندان درخواست سے اپائنٹمنٹ تک زیادہ سے زیادہ { $n } دن انتظار کرتے ہیں۔
    }

figures-asked = مانگی گئیں
figures-kept = ہوئیں
figures-missed = خاندان نہیں آیا
figures-not-kept = نہیں ہوئیں
figures-cancelled = منسوخ ہوئیں
figures-cancelled-family = خاندان نے منسوخ کیں
figures-cancelled-desk = ہیلپ ڈیسک نے منسوخ کیں
figures-open = آنے والی، یا نتیجہ نہیں لکھا
figures-interpreter-wanted = ترجمان کے ساتھ
figures-interpreter-not = ترجمان کے بغیر
figures-total = کل

figures-by-month = مہینے کے حساب سے
figures-month = مہینہ
figures-by-municipality = علاقے کے حساب سے
figures-municipality = علاقہ
figures-by-desk = ہیلپ ڈیسک کے حساب سے
figures-desk = ہیلپ ڈیسک
figures-unpublished = اب شائع نہیں
figures-by-language = زبان کے حساب سے
figures-language = زبان
figures-by-kind = ملنے کے طریقے کے حساب سے
figures-kind = طریقہ
figures-kind-none = نہیں پوچھا
figures-by-interpreter = ترجمان کی درخواستیں
figures-interpreter = ترجمان
figures-by-wait = درخواست اور اپائنٹمنٹ کے درمیان دن
figures-wait = انتظار
figures-wait-0 = ایک دن سے کم
figures-wait-1-3 = 1 سے 3 دن
figures-wait-4-7 = 4 سے 7 دن
figures-wait-8-14 = 8 سے 14 دن
figures-wait-15-30 = 15 سے 30 دن
figures-wait-31 = 30 دن سے زیادہ

figures-open-data = کھلا ڈیٹا
figures-licence = آپ بھی یہ اعداد استعمال کر سکتے ہیں، لائسنس { $licence } کے تحت: بس بتا دیں کہ کہاں سے لیے۔ فائل CSV ہے جس میں خانے سیمی کولن سے الگ ہیں، اسے اسپریڈ شیٹ میں کھولیں۔
figures-file = CSV فائل ڈاؤن لوڈ کریں
figures-file-year = سال
figures-file-table = جدول
figures-file-row = سطر
figures-file-measure = پیمانہ
figures-file-count = عدد

erased-title = ہم نے آپ کی معلومات مٹا دی ہیں
erased-what = { $network } نے وہ سب مٹا دیا ہے جو اسے آپ کے بارے میں معلوم تھا:
erased-bookings =
    { $n-plural ->
        [one] ایک اپائنٹمنٹ
       *[other] { $n } اپائنٹمنٹس
    }
erased-callbacks =
    { $n-plural ->
        [one] واپس فون کی ایک درخواست
       *[other] واپس فون کی { $n } درخواستیں
    }
erased-unfinished =
    { $n-plural ->
        [one] ایک بکنگ جو شروع ہوئی مگر مکمل نہیں ہوئی
       *[other] { $n } بکنگ جو شروع ہوئیں مگر مکمل نہیں ہوئیں
    }
erased-pledges = عطیے کے وعدے: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] پروگرام کی ایک رجسٹریشن
       *[other] پروگراموں کی { $n } رجسٹریشن
    }
erased-called-off =
    { $n-plural ->
        [one] ایک اپائنٹمنٹ ابھی ہونی تھی: وہ منسوخ ہو گئی ہے۔
       *[other] { $n } اپائنٹمنٹس ابھی ہونی تھیں: وہ منسوخ ہو گئی ہیں۔
    }
erased-number = اس رسید کا نمبر
