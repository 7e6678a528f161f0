# The words that every page and message shares.

date-time = { $date }، { $time } بجے
time-range = { $from }{"\u00A0"}سے{"\u00A0"}{ $until }{"\u00A0"}تک
day-hours = { $day } { $hours }
hours-comma = {"، "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } منٹ
       *[other] { $n } منٹ
    }

language-it = اطالوی
language-en = انگریزی
language-ar = عربی
language-fil = فلپائنی
language-zh-hans = چینی
language-es = ہسپانوی
language-si = سنہالی
language-ro = رومانیائی
language-uk = یوکرینی
language-bn = بنگالی
language-sq = البانوی
language-fr = فرانسیسی
language-ur = اردو

kind-in_person = خود آ کر
kind-in_person-hint = آپ ہیلپ ڈیسک پر آئیں
kind-phone = فون پر
kind-phone-hint = آپ کے چنے ہوئے وقت پر ہم فون کریں گے
kind-video = ویڈیو پر
kind-video-hint = ویڈیو کال پر ملاقات ہو گی
kind-in_person-inline = خود آ کر
kind-phone-inline = فون پر
kind-video-inline = ویڈیو پر

topic-services = گھر کے قریب سہولتیں
topic-activities = بچوں کے لیے سرگرمیاں
topic-school = اسکول اور اسکول کا سامان
topic-listening = اپنی بات کہنا اور رہنمائی لینا
topic-none = زبانی بتانا بہتر ہے

hour-any = کوئی بھی وقت
hour-morning = صبح
hour-midday = دوپہر بارہ سے تین بجے تک
hour-afternoon = سہ پہر

status-arrived = آپ ہیلپ ڈیسک پر ہیں
status-seen = ہو چکی ہے
status-missed = آپ نہیں آئے

fact-when = کب
fact-where = کہاں
fact-desk = ہیلپ ڈیسک
fact-how = کیسے
fact-topic = موضوع
fact-note = نوٹ
fact-bring = کیا ساتھ لانا ہے
fact-bring-nothing = ہیلپ ڈیسک نے کچھ لانے کو نہیں کہا۔
fact-code = آپ کا کوڈ
fact-phone = ہیلپ ڈیسک کا فون
fact-name = نام
fact-your-phone = آپ کا فون
fact-email = ای میل
fact-language = زبان
fact-languages = زبانیں
fact-interpreter = ترجمان
fact-hours = اوقات
fact-best-hour = بہتر وقت

where-on-booking = پتہ آپ کو ہیلپ ڈیسک بتائے گا۔
where-ask = پتے کے لیے ہیلپ ڈیسک کو فون کریں۔
where-phone-number = ہم آپ کو { $phone } پر فون کریں گے۔
where-phone-call-us = چنے ہوئے وقت پر آپ ہیلپ ڈیسک کو فون کریں۔
where-video = ویڈیو پر۔ ہیلپ ڈیسک آپ کو لنک بھیجے گا۔
where-steps-none = داخلے پر سیڑھیاں نہیں ہیں۔
where-steps = سیڑھیاں ہیں۔
where-directions = نقشہ کھولیں

yes = ہاں
no = نہیں
button-back = واپس
button-search = تلاش کریں
button-show = دکھائیں
button-call = { $phone } پر فون کریں
button-book = بک کریں
button-book-at = : { $desk }
button-book-time = { $when } بک کریں
button-callback = مجھے واپس فون کریں
button-change = بدلیں
required-mark = *
required-note = جن خانوں پر ستارہ (*) ہے انہیں بھرنا ضروری ہے۔
only-in-italian = یہ تحریر صرف اطالوی میں ہے۔

layout-skip-content = سیدھا مضمون پر جائیں
layout-skip-footer = نیچے رابطوں اور مینو پر جائیں
layout-language = زبان:{" "}
layout-leave = جلدی باہر نکلیں
layout-menu = مینو
layout-menu-label = بڑا مینو
layout-breadcrumb-label = آپ یہاں ہیں
layout-home = پہلا صفحہ
layout-desks = ہیلپ ڈیسک
layout-figures = ہمارے اعداد
layout-municipi = اضلاع
layout-comuni = بلدیات
layout-my-appointment = میری اپائنٹمنٹ
layout-callback = ہم آپ کو فون کریں گے
layout-help = مدد چاہیے؟
layout-book = اپائنٹمنٹ بک کریں
layout-faq = عام سوال
layout-information = معلومات
layout-about = یہ منصوبہ
layout-report = سائٹ کی خرابی بتائیں
layout-translation = اس ترجمے کو بہتر بنانے میں ہماری مدد کریں
layout-privacy = رازداری: آپ کی معلومات
layout-accessibility = سب کے لیے آسانی کا اعلان
layout-legal = قانونی باتیں
layout-leave-empty = یہ خانہ خالی چھوڑیں
layout-listen = صفحہ سنیں
layout-listen-stop = آواز روکیں
layout-in-italian = اطالوی میں، دوسروں کو دکھانے کے لیے
