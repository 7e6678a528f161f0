# Home, municipalities, desks, search, and the pages about the site.

home-title = آپ کے خاندان کے لیے مدد، گھر کے قریب
home-door-talk = کسی سے بات کریں
home-door-talk-text = ہم سنتے ہیں اور راستہ بتاتے ہیں
home-door-callback = ہم آپ کو فون کریں گے
home-door-appointment = میری اپائنٹمنٹ
home-door-appointment-text = دیکھیں، وقت بدلیں، منسوخ کریں
home-area = آپ کا علاقہ
home-desks = ہیلپ ڈیسک
home-all-desks = سب ہیلپ ڈیسک
home-who = ہم کون ہیں
home-no-network = ہم یہ سائٹ تیار کر رہے ہیں۔ کچھ دن بعد دوبارہ آئیں۔

search-label = آپ کہاں رہتے ہیں؟
search-hint =
    { $word ->
        [comune] بلدیہ (Comune) یا گاؤں، مثلاً { $example }
       *[municipio] محلہ یا ضلع (Municipio)، مثلاً { $example }
    }
search-title = تلاش
search-anything = آپ کو کس چیز کی تلاش ہے؟
search-anything-hint = کوئی جگہ، ہیلپ ڈیسک، تقریب یا ادارہ۔
search-empty = کوئی لفظ لکھیں، یا وہ جگہ چنیں جہاں آپ رہتے ہیں۔
search-heading = آپ نے تلاش کیا: “{ $typed }”
search-none = “{ $typed }” نہیں ملا
search-none-do =
    { $word ->
        [comune] کوئی اور لفظ یا کم لفظ لکھ کر دیکھیں، یا اپنی بلدیہ چنیں۔
       *[municipio] کوئی اور لفظ یا کم لفظ لکھ کر دیکھیں، یا اپنا ضلع چنیں۔
    }
search-area = علاقہ { $area }
search-instead = “{ $typed }” نہیں ملا: ہم “{ $meant }” تلاش کر رہے ہیں۔
search-places = جگہیں ({ $n })
search-desks = ہیلپ ڈیسک ({ $n })
search-events = تقریبات اور سرگرمیاں ({ $n })
search-drives = سامان جمع کرنے کی مہمات ({ $n })
search-organisations = ادارے ({ $n })
search-all = سب دکھائیں ({ $n })
search-everything = پوری سائٹ میں تلاش کریں
search-again = دوبارہ تلاش کریں

municipalities-lead =
    { $word ->
        [comune] چنیں کہ آپ کہاں رہتے ہیں۔
       *[municipio] چنیں کہ آپ کہاں رہتے ہیں۔ ہر ضلع (Municipio) کے نیچے اس کے علاقوں کے نام ہیں۔
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] بلدیہ
           *[municipio] ضلع
        }
       *[other] { $word ->
            [comune] سب بلدیات ({ $n })
           *[municipio] سب اضلاع ({ $n })
        }
    }
municipalities-none = یہاں ابھی کوئی نام نہیں ہے۔ کچھ دن بعد دوبارہ آئیں۔
municipality-desks = خاندانوں کے لیے ہیلپ ڈیسک
municipality-empty =
    { $word ->
        [comune] اس سائٹ پر ابھی { $name } کا کوئی ہیلپ ڈیسک نہیں ہے۔ ہم آپ کو فون کر سکتے ہیں، یا نیچے دیے گئے کسی ہیلپ ڈیسک پر جائیں۔
       *[municipio] اس سائٹ پر ابھی { $name } کا کوئی ہیلپ ڈیسک نہیں ہے۔ ہم آپ کو فون کر سکتے ہیں، یا نیچے دیے گئے کسی ہیلپ ڈیسک پر جائیں۔
    }
municipality-nearest = سب سے قریب ہیلپ ڈیسک
municipality-network =
    { $word ->
        [comune] { $name } کا نیٹ ورک
       *[municipio] { $name } کا نیٹ ورک
    }

desks-title = ہیلپ ڈیسک (Sportelli)
desks-lead = خاندانوں کے لیے معلومات اور رہنمائی، اور کوئی جو بات سنے۔ فون کریں یا وقت بک کریں۔
desks-none = ابھی کوئی ہیلپ ڈیسک نہیں ہے۔ ہم آپ کو فون کریں گے۔
desk-state-now = ابھی فون اٹھاتے ہیں، { $time } بجے تک
desk-state-today = آج { $hours }
desk-state-tomorrow = کل { $hours }
desk-state-next = اگلی بار: { $day } { $hours }
desk-state-stale = اوقات پکے نہیں: پہلے فون کریں
desk-state-unconfirmed = اوقات پکے نہیں

desk-stale = 60 دن سے زیادہ ہو گئے، کسی نے ان معلومات کی تصدیق نہیں کی (آخری تصدیق: { $date })۔
desk-never-verified = ابھی تک کسی نے ان معلومات کی تصدیق نہیں کی۔
desk-call-first = جانے سے پہلے فون کریں۔
desk-verified = معلومات کی تصدیق: { $date }۔
desk-all-times = سب خالی اوقات
desk-none-free = فی الحال کوئی وقت خالی نہیں ہے۔
desk-by-phone = یہاں اپائنٹمنٹ فون پر ملتی ہے۔
desk-no-phone = اس ہیلپ ڈیسک کا فون نہیں ہے: ہم آپ کو فون کریں گے۔
desk-summary = مختصر بات
desk-kinds = ملاقات کیسے ہوتی ہے
desk-languages = زبانیں
desk-languages-interpreter = { $languages }۔ بک کرتے وقت آپ ترجمان مانگ سکتے ہیں۔
desk-hours = اوقات
desk-phone-hours = فون پر
desk-hours-from = { $hours }، { $date } سے
desk-hours-until = { $hours }، { $date } تک
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = آج بند ہے
desk-closed-today-why = آج بند ہے ({ $reason })
desk-closed-today-hours = آج { $from } سے { $until } بجے تک بند ہے
desk-closed-today-hours-why = آج { $from } سے { $until } بجے تک بند ہے ({ $reason })
desk-closed = { $date } کو بند
desk-closed-why = { $date } کو بند ({ $reason })
desk-closed-range = { $from } سے { $until } تک بند
desk-closed-range-why = { $from } سے { $until } تک بند ({ $reason })
desk-closed-hours = { $date } کو بند، { $hours }
desk-closed-hours-why = { $date } کو بند، { $hours } ({ $reason })
desk-closed-range-hours = { $from } سے { $until } تک بند، { $hours }
desk-closed-range-hours-why = { $from } سے { $until } تک بند، { $hours } ({ $reason })
desk-closed-holidays = سرکاری چھٹیوں میں بند۔
desk-open-extra = { $date } کو بھی کھلا، { $hours }
desk-where = کہاں
desk-topics = آپ کن باتوں پر بات کر سکتے ہیں

desk-index = اس صفحے پر
desk-for = یہ کس کے لیے ہے
desk-for-text =
    { $word ->
        [comune] { $name } کے خاندانوں کے لیے۔
       *[municipio] { $name } کے خاندانوں کے لیے۔
    }
desk-how = کیا کرنا ہے
desk-how-text = اس سائٹ پر وقت بک کریں، یا فون کر کے اپائنٹمنٹ لیں۔
desk-how-phone = فون کر کے اپائنٹمنٹ لیں۔
desk-how-callback = اپنا نمبر چھوڑیں: ہم آپ کو فون کریں گے۔
desk-needed = کیا چاہیے
desk-needed-name = بک کرنے کے لیے صرف نام کافی ہے۔ ہم نہ کاغذات مانگتے ہیں نہ وجہ پوچھتے ہیں۔
desk-needed-nothing = بک کرنے کے لیے کچھ نہیں چاہیے: آپ کو ایک کوڈ ملتا ہے۔ ہم نہ کاغذات مانگتے ہیں نہ وجہ پوچھتے ہیں۔
desk-obtain = آپ کو کیا ملے گا
desk-times = کب تک اور کتنا پہلے
desk-times-horizon =
    { $n-plural ->
        [one] آپ آج اور کل کے لیے بک کر سکتے ہیں۔
       *[other] آپ اگلے { $n } دنوں کے لیے بک کر سکتے ہیں۔
    }
desk-times-notice =
    { $n-plural ->
        [one] کم از کم ایک گھنٹہ پہلے بک کریں۔
       *[other] کم از کم { $n } گھنٹے پہلے بک کریں۔
    }
desk-times-text = اپائنٹمنٹ شروع ہونے تک آپ جب چاہیں اس کا وقت بدل سکتے ہیں یا اسے منسوخ کر سکتے ہیں۔
desk-access = یہ سہولت لیں
desk-access-button = کوئی اور وقت چنیں
desk-terms = اس سہولت کی شرطیں
desk-terms-link = ہم آپ کی معلومات کا کیا کرتے ہیں، اور کب مٹاتے ہیں
desk-contacts = رابطہ
desk-contacts-phone = فون { $phone }
desk-contacts-phone-hours = فون { $phone }، { $hours }۔

info-project-funders = کون اس کی مدد کرتا ہے
info-project-municipalities =
    { $word ->
        [comune] بلدیات
       *[municipio] اضلاع
    }

info-privacy-title = آپ کی معلومات
info-privacy-lead = ہم کم سے کم پوچھتے ہیں اور جلد مٹا دیتے ہیں۔
info-privacy-asked = ہم کیا پوچھتے ہیں
info-privacy-asked-name = کسی بالغ کا نام، خاندانی نام کے بغیر۔
info-privacy-asked-contact = آپ کو خبر دینے کا ایک طریقہ: فون یا ای میل۔ آپ چاہیں تو دونوں نہ دیں۔
info-privacy-asked-language = زبان، اور کیا آپ کو ترجمان چاہیے۔
info-privacy-asked-topic = آپ کس بارے میں بات کرنا چاہتے ہیں اور ایک نوٹ، اگر آپ بتانا چاہیں۔
info-privacy-asked-callback = واپس فون کرنے کے لیے: نمبر، زبان اور بہتر وقت۔
info-privacy-not-asked = ہم کیا نہیں پوچھتے
info-privacy-not-asked-text = بچوں کے نام، پیدائش کی تاریخیں، شہریت، ٹیکس کوڈ (codice fiscale)، آمدنی، آنے کی وجہ۔
info-privacy-why = یہ کس کام آتی ہیں
info-privacy-why-text = یہ صرف اپائنٹمنٹ کے کام آتی ہیں، اور کسی کام نہیں: آپ سے ملنے، خبر دینے اور واپس فون کرنے کے لیے۔ یہ عوامی مفاد کا کام ہے (یورپی یونین کا ضابطہ 2016/679، آرٹیکل 6، پیراگراف 1، شق e)۔
info-privacy-who = انہیں کون دیکھتا ہے
info-privacy-who-text = صرف وہ جو آپ کے چنے ہوئے ہیلپ ڈیسک پر کام کرتے ہیں اور وہ جو سائٹ چلاتے ہیں۔ ہم یہ کسی اور کو نہیں دیتے۔
info-privacy-network = یہ سائٹ { $network } نیٹ ورک کی ہے۔ کوئی بھی سوال ہو تو کسی ہیلپ ڈیسک کو فون کریں۔
info-privacy-until = ہم انہیں کب مٹاتے ہیں
info-privacy-until-text = اپائنٹمنٹ کے 30 دن بعد۔ واپس فون کے لیے چھوڑا ہوا نمبر: درخواست کے 30 دن بعد۔ یہ دن آپ کی اپائنٹمنٹ کے صفحے پر لکھا ہے۔
info-privacy-until-application = جو ادارہ نیٹ ورک میں شامل ہونا چاہے، اس کی درخواست: اگر کوئی فیصلہ نہ کرے تو آخری تبدیلی کے چھ مہینے بعد۔
info-privacy-until-feedback = کسی صفحے پر رائے میں جو آپ لکھتے ہیں: چھ مہینے بعد۔ ستارے رہتے ہیں، یہ بتائے بغیر کہ کس نے دیے۔
info-privacy-now = آپ جب چاہیں اپنی اپائنٹمنٹ کے صفحے سے انہیں پہلے بھی مٹا سکتے ہیں۔
info-privacy-counts = اس کے بعد صرف گنتی رہ جاتی ہے، تاکہ پتہ چلے کہ کتنے خاندان آتے ہیں۔ گنتی سے یہ پتہ نہیں چلتا کہ آپ کون ہیں۔
info-privacy-rights = آپ کے حقوق
info-privacy-rights-text = آپ اپنی معلومات دیکھنے، درست کروانے یا مٹوانے کا کہہ سکتے ہیں: ہیلپ ڈیسک سے کہیں۔ آپ ذاتی معلومات کی حفاظت کے اطالوی ادارے (Garante per la protezione dei dati personali) سے بھی رجوع کر سکتے ہیں۔
info-privacy-cookies = کوکیز
info-privacy-cookies-text = ہم صرف ایک کوکی استعمال کرتے ہیں، تاکہ زبان یاد رہے۔ نہ اشتہار، نہ آپ کا پروفائل۔ کوئی صفحہ دوسری سائٹوں سے رابطہ نہیں کرتا۔
info-privacy-logs = ہم سات دن تک سائٹ پر آنے جانے کا تکنیکی ریکارڈ رکھتے ہیں، نیٹ ورک کے پورے پتے کے بغیر۔
info-privacy-reads = ہم گنتے ہیں کہ کوئی صفحہ کتنی بار پڑھا گیا۔ کس نے پڑھا، یہ ہمیں معلوم نہیں۔

info-accessibility-title = سب کے لیے آسانی
info-accessibility-lead = یہ سائٹ سب کے لیے چلنی چاہیے: پرانے فون پر، کی بورڈ سے، اسکرین پڑھنے والے پروگرام سے، JavaScript کے بغیر۔
info-accessibility-standard = ہم کن اصولوں پر چلتے ہیں
info-accessibility-standard-text = WCAG 2.2، درجہ AA، اور یورپی معیار EN 301 549۔
info-accessibility-how = ہم کیسے جانچتے ہیں
info-accessibility-how-text = ہر تبدیلی پر ہر صفحے کی خودکار جانچ ہوتی ہے: کی بورڈ سے، تنگ اسکرین پر، اور دائیں سے بائیں۔
info-accessibility-how-far = خودکار جانچ سے سب کچھ نہیں پکڑا جاتا۔ ابھی تک باہر کے ماہرین نے سائٹ کی جانچ نہیں کی۔
info-accessibility-checks = آخری جانچ
info-accessibility-checked = آخری مکمل جانچ { $date } کو ہوئی، ان زبانوں میں: { $languages }۔
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: ایک صفحہ، کوئی غلطی نہیں
       *[other] { $tool }: { $n } صفحے، کوئی غلطی نہیں
    }
info-accessibility-report = کچھ کام نہیں کر رہا؟
info-accessibility-report-phone = کسی ہیلپ ڈیسک کو فون کریں: ہم فون پر مدد کریں گے۔

info-legal-title = قانونی باتیں
info-legal-licence = تحریروں کا لائسنس
info-legal-licence-text = اس سائٹ کی تحریریں ہر کوئی استعمال کر سکتا ہے، بس یہ بتائے کہ کہاں سے لیں (لائسنس CC BY 4.0)۔
info-legal-licence-formal = “open by default” (سب کچھ پہلے سے کھلا) کے اصول کے تحت، 7 مارچ 2005 کے قانونی فرمان نمبر 82 (CAD) کے آرٹیکل 52 کے مطابق، اور سوائے اس کے کہ کہیں اور کچھ لکھا ہو (دوسروں کا شامل کیا ہوا مواد بھی اس میں آتا ہے)، اس سائٹ پر شائع ہونے والا ڈیٹا، دستاویزات اور معلومات { $licence } کے تحت جاری کی جاتی ہیں۔ اس لیے استعمال کرنے والے آزاد ہیں کہ اس مواد کو کسی بھی ذریعے اور شکل میں بانٹیں (نقل کریں، تقسیم کریں، لوگوں تک پہنچائیں، لوگوں کے سامنے رکھیں)، پیش کریں، ادا کریں اور پڑھ کر سنائیں، اور اسے کسی بھی مقصد کے لیے، تجارتی بھی، تبدیل کریں (مواد کو بدلیں اور اس سے نئی چیزیں بنائیں)؛ شرط صرف یہ ہے کہ اصل کا نام بتائیں اور کوئی اور پابندی نہ لگائیں۔
info-legal-licence-link = لائسنس CC-BY 4.0
info-legal-software = سائٹ کا پروگرام
info-legal-software-text = یہ سائٹ Vicino پر چلتی ہے، جو ایک آزاد سافٹ ویئر ہے (لائسنس EUPL-1.2)۔
info-legal-data = دوسروں کا ڈیٹا
info-legal-data-text = بلدیات کے نام اور آبادی: ISTAT، لائسنس CC BY 3.0 IT۔
info-legal-liability = اوقات اور پتے
info-legal-liability-text = ہر ہیلپ ڈیسک پر لکھا ہے کہ معلومات کی تصدیق کب ہوئی۔ شک ہو تو فون کریں۔

info-faq-title = عام سوال
info-faq-account = کیا مجھے اکاؤنٹ بنانا ہو گا؟
info-faq-account-text = نہیں۔ نہ اکاؤنٹ چاہیے، نہ پاس ورڈ۔
info-faq-documents = کیا مجھے کاغذات لانے ہوں گے؟
info-faq-documents-text = بک کرنے کے لیے نہیں۔ ہیلپ ڈیسک کو کچھ چاہیے ہو تو وہ “کیا ساتھ لانا ہے” کے نیچے لکھا ہوتا ہے۔
info-faq-no-contact = میرے پاس نہ فون ہے نہ ای میل۔ کیا پھر بھی بک ہو سکتا ہے؟
info-faq-no-contact-text = ہاں۔ آپ کو 6 حروف اور ہندسوں کا ایک کوڈ ملتا ہے: اسے کاغذ پر لکھ لیں۔
info-faq-language = مجھے اطالوی اچھی طرح نہیں آتی۔ کیا کروں؟
info-faq-language-text = صفحے کے اوپر اپنی زبان چنیں۔ بک کرتے وقت آپ ترجمان مانگ سکتے ہیں۔ ہر ہیلپ ڈیسک پر لکھا ہے کہ وہاں کون سی زبانیں بولی جاتی ہیں۔
info-faq-change = مجھ سے غلطی ہو گئی، یا اب آنا ممکن نہیں۔
info-faq-change-text = “میری اپائنٹمنٹ” کھولیں: شروع ہونے تک آپ وقت بدل سکتے ہیں یا منسوخ کر سکتے ہیں۔ یا فون کریں۔
info-faq-lost = مجھ سے کوڈ کھو گیا ہے۔
info-faq-lost-text = جس ہیلپ ڈیسک پر بک کیا تھا، اسے فون کریں۔
info-faq-full = کوئی وقت خالی نہیں۔ کیا کروں؟
info-faq-full-text = قریب کے ہیلپ ڈیسک دیکھیں، یا اپنا نمبر چھوڑیں: ہم آپ کو فون کریں گے۔
info-faq-shared-phone = میرا فون اور لوگ بھی استعمال کرتے ہیں۔
info-faq-shared-phone-text = ہم چھوٹے پیغاموں (SMS) میں نہ آپ کا نام لکھتے ہیں نہ وجہ۔ ہر صفحے کے اوپر “جلدی باہر نکلیں” کا بٹن ہے۔

desk-silent-link = فون کوئی نہیں اٹھاتا؟
desk-silent-title = اس نمبر پر کوئی فون نہیں اٹھاتا
desk-silent-what = کیا آپ نے { $desk } کو { $phone } پر ان اوقات میں فون کیا جب وہ فون اٹھاتے ہیں، اور کسی نے نہیں اٹھایا؟ ہمیں بتائیں: اگر کئی خاندانوں کے ساتھ ایسا ہو تو ہم اس کی جانچ کرواتے ہیں۔
desk-silent-button = ہاں، کوئی نہیں اٹھاتا
desk-silent-thanks = شکریہ، ہم نے لکھ لیا ہے
desk-silent-next = اگر اس دوران مدد چاہیے تو ہم آپ کو فون کریں گے۔
