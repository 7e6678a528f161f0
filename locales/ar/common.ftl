# The words that every page and message shares.

date-time = { $date }، الساعة { $time }
time-range = من{"\u00A0"}{ $from }{"\u00A0"}إلى{"\u00A0"}{ $until }
day-hours = { $day } { $hours }
hours-comma = {"، "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }

language-it = الإيطالية
language-en = الإنجليزية
language-ar = العربية
language-fil = الفلبينية
language-zh-hans = الصينية
language-es = الإسبانية
language-si = السنهالية
language-ro = الرومانية
language-uk = الأوكرانية
language-bn = البنغالية
language-sq = الألبانية
language-fr = الفرنسية
language-ur = الأوردية

kind-in_person = حضوريًا
kind-in_person-hint = تأتون إلى مكتب المساعدة
kind-phone = بالهاتف
kind-phone-hint = نتصل بكم في الوقت الذي تختارونه
kind-video = بالفيديو
kind-video-hint = نلتقي في مكالمة فيديو
kind-in_person-inline = حضوريًا
kind-phone-inline = بالهاتف
kind-video-inline = بالفيديو

topic-services = خدمات قريبة من البيت
topic-activities = أنشطة للأولاد
topic-school = المدرسة واللوازم المدرسية
topic-listening = الاستماع والإرشاد
topic-none = أفضّل أن أقوله عندما نتكلم

hour-any = أي وقت مناسب
hour-morning = صباحًا
hour-midday = بين الثانية عشرة والثالثة ظهرًا
hour-afternoon = بعد الظهر

status-arrived = أنتم في مكتب المساعدة
status-seen = انتهى
status-missed = لم تحضروا

fact-when = متى
fact-where = أين
fact-desk = مكتب المساعدة
fact-how = كيف
fact-topic = الموضوع
fact-note = ملاحظة
fact-bring = ماذا تُحضرون معكم
fact-bring-nothing = لم يطلب مكتب المساعدة إحضار أي شيء.
fact-code = رمزكم
fact-phone = هاتف مكتب المساعدة
fact-name = الاسم
fact-your-phone = هاتفكم
fact-email = البريد الإلكتروني
fact-language = اللغة
fact-languages = اللغات
fact-interpreter = مترجم
fact-hours = الأوقات
fact-best-hour = أفضل وقت

where-on-booking = مكتب المساعدة يعطيكم العنوان.
where-ask = اتصلوا بمكتب المساعدة لمعرفة العنوان.
where-phone-number = نحن نتصل بكم على الرقم { $phone }.
where-phone-call-us = اتصلوا أنتم بمكتب المساعدة في الوقت الذي اخترتموه.
where-video = بالفيديو. مكتب المساعدة يرسل لكم الرابط.
where-steps-none = المدخل بلا درج.
where-steps = يوجد درج.
where-directions = فتح الخريطة

yes = نعم
no = لا
button-back = رجوع
button-search = بحث
button-show = عرض
button-call = اتصلوا بالرقم { $phone }
button-book = حجز موعد
button-book-at = : { $desk }
button-book-time = حجز { $when }
button-callback = اطلبوا أن نتصل بكم
button-change = تعديل
required-mark = *
required-note = الخانات التي عليها نجمة (*) ضرورية.
only-in-italian = هذا النص بالإيطالية فقط.

layout-skip-content = انتقال إلى المحتوى
layout-skip-footer = انتقال إلى أرقام الاتصال والقائمة في الأسفل
layout-language = اللغة:{" "}
layout-leave = خروج سريع
layout-menu = القائمة
layout-menu-label = القائمة الرئيسية
layout-breadcrumb-label = أنتم هنا
layout-home = الرئيسية
layout-desks = مكاتب المساعدة
layout-figures = أرقامنا
layout-municipi = الدوائر
layout-comuni = البلديات
layout-my-appointment = موعدي
layout-callback = نحن نتصل بكم
layout-help = هل تحتاجون إلى مساعدة؟
layout-book = حجز موعد
layout-faq = أسئلة متكررة
layout-information = معلومات
layout-about = المشروع
layout-report = الإبلاغ عن مشكلة في الموقع
layout-translation = ساعدونا على تحسين هذه الترجمة
layout-privacy = الخصوصية: بياناتكم
layout-accessibility = بيان سهولة الاستخدام للجميع
layout-legal = ملاحظات قانونية
layout-leave-empty = اتركوا هذه الخانة فارغة
layout-listen = استمعوا إلى الصفحة
layout-listen-stop = أوقفوا الصوت
layout-in-italian = بالإيطالية، لعرضه على غيركم
