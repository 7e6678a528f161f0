# What takes place: the list, an event, the archive.

events-title = حفلات وأنشطة
events-lead = حفلات وورش ورحلات ولقاءات للأطفال والعائلات.
events-dates = التواريخ
events-found =
    { $n-plural ->
        [zero] لا توجد تواريخ
        [one] تاريخ واحد
        [two] تاريخان
        [few] { $n } تواريخ
        [many] { $n } تاريخًا
       *[other] { $n } تاريخ
    }
events-none = لا توجد تواريخ الآن. عودوا بعد أيام قليلة.
events-none-such = لا يوجد شيء بهذه الاختيارات. احذفوا واحدًا منها، أو انظروا إلى كل التواريخ.
events-show-all = عرض كل التواريخ
events-embed-all = كل الأنشطة، ومن ينظمها وكيف يتم التسجيل
events-archive = أنشطة سابقة
events-archive-none = لا يوجد شيء هنا بعد.

events-when = متى
events-when-coming = الكل
events-when-today = اليوم
events-when-weekend = السبت والأحد
events-when-month = هذا الشهر
events-as-month = تقويم الشهر
events-as-list = على شكل قائمة
events-months = أشهر أخرى
events-month-title = فعاليات { $month }
events-month-none = لا يوجد شيء في هذا الشهر بعد.
events-from = من يوم
events-until = إلى يوم
events-narrow = اختيارات أخرى
events-any = الكل
events-municipality =
    { $word ->
        [comune] البلدية
       *[municipio] الدائرة
    }
events-age = عمر الطفل
events-age-years =
    { $n-plural ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
events-kind = النوع
events-language = اللغة
events-free = فقط ما يمكن حضوره بدون دفع

pager-label = الصفحات
pager-before = الصفحة السابقة
pager-after = الصفحة التالية
pager-here = الصفحة { $page } من { $pages }

event-kind-party = حفلة
event-kind-show = عرض
event-kind-workshop = ورشة إبداعية
event-kind-laboratory = ورشة لأهل الحي
event-kind-course = دورة
event-kind-trip = رحلة
event-kind-meeting = لقاء
event-kind-volunteering = تطوّع
event-kind-other = غير ذلك

event-when-where = متى وأين
event-together = من هنا نذهب معًا مشيًا.
event-online = على الإنترنت
event-online-enter = الدخول الآن
event-online-later = على الإنترنت. يظهر الرابط هنا عند ساعة البداية.
event-other-dates = تواريخ أخرى
event-more = ماذا سنفعل
event-outcome = كيف كانت
event-organisers = من ينظمها
event-participants = من يشارك
event-for = لعائلات

event-cost = كم تكلّف
event-cost-free = مجانًا
event-cost-offering = تدفعون ما تريدون
event-cost-offering-explained = أعطوا ما تريدون. ولا بأس إن لم تعطوا شيئًا.
event-cost-price =
    { $n-plural ->
        [zero] مجانًا
        [one] { $n } يورو للشخص
        [two] { $n } يورو للشخص
        [few] { $n } يورو للشخص
        [many] { $n } يورو للشخص
       *[other] { $n } يورو للشخص
    }
event-cost-price-exact = { $amount } يورو للشخص
event-ages = لمن
event-ages-all = لكل الأعمار
event-ages-from =
    { $n-plural ->
        [zero] منذ الولادة
        [one] من عمر سنة
        [two] من عمر سنتين
        [few] من عمر { $n } سنوات
        [many] من عمر { $n } سنة
       *[other] من عمر { $n } سنة
    }
event-ages-until =
    { $n-plural ->
        [zero] أقل من سنة
        [one] حتى عمر سنة
        [two] حتى عمر سنتين
        [few] حتى عمر { $n } سنوات
        [many] حتى عمر { $n } سنة
       *[other] حتى عمر { $n } سنة
    }
event-ages-between =
    { $n-plural ->
        [zero] أقل من سنة
        [one] من عمر { $from } إلى سنة
        [two] من عمر { $from } إلى سنتين
        [few] من عمر { $from } إلى { $n } سنوات
        [many] من عمر { $from } إلى { $n } سنة
       *[other] من عمر { $from } إلى { $n } سنة
    }

event-called-off = أُلغيت. لا تذهبوا.
event-called-off-short = ملغاة
event-moved = تغيّر التاريخ أو المكان. تجدون الجديد في الأسفل.
event-moved-short = تغيّرت
event-moved-from = تغيّرت. قبل ذلك كانت: { $when }، { $place }.
event-moved-from-time = تغيّرت. قبل ذلك كانت: { $when }.
event-over = انتهت.
event-full-short = لا أماكن متاحة
event-full = لم تبقَ أماكن متاحة.
event-just-come = لا حاجة إلى التسجيل: تعالوا مباشرة.
event-sign-up = الأماكن محدودة: سجّلوا.
event-sign-up-closed = التسجيل مغلق. اتصلوا لتعرفوا إن كان هناك مكان.
event-add-calendar = إضافة إلى التقويم

events-door-text = قريبة منكم، ومجانية في أغلب الأحيان
events-here = الحفلات والأنشطة القادمة
events-all-here = كل الحفلات والأنشطة

feeds-title = التواريخ في تقويمكم
feeds-what = تصل التواريخ الجديدة والتغييرات وحدها إلى تقويم هاتفكم.
feeds-button = متابعة من التقويم
feeds-by-hand = إذا لم يُفتح شيء، انسخوا هذا العنوان في تقويمكم، حيث يطلب «URL»:
feeds-readers = لمن يستخدم قارئ أخبار: { $rss } أو { $atom }.

share-title = أخبروا غيركم
share-whatsapp = إرسال عبر WhatsApp
share-mail = إرسال بالبريد الإلكتروني
share-copy = نسخ العنوان
share-copied = تم النسخ

event-next = ماذا يوجد الآن

poster-title = ملصق للطباعة
poster-how = اطبعوا هذه الورقة وعلّقوها. الرمز يفتح صفحة الفعالية.
poster-paper = حجم الورقة
poster-image = صورة للإرسال
poster-code = رمز يفتح صفحة الفعالية
poster-phone = الهاتف

sign-up-title = التسجيل
sign-up-adults = كم عدد البالغين
sign-up-children = كم عدد الأطفال والمراهقين
sign-up-children-of = أطفال ومراهقون من عمر { $from } إلى { $until }
sign-up-children-gift = أطفال ومراهقون لهم هدية { $size }
sign-up-gift = حجم الهدايا
sign-up-gift-any = أي حجم مناسب
sign-up-gift-small = صغيرة
sign-up-gift-medium = متوسطة
sign-up-gift-large = كبيرة
sign-up-stage = في ماذا تشاركون
sign-up-stage-full = { $time }: لا أماكن متاحة
sign-up-arrival = متى تصلون
sign-up-arrival-hint = تصل العائلات على دفعات: هكذا لا يقف أحد في الطابور.
sign-up-arrival-any = أول وقت متاح
sign-up-wait = إذا لم تبقَ أماكن، ضعوني في قائمة الانتظار
sign-up-name = اسمكم
sign-up-contact = أين نخبركم إذا تغيّر شيء
sign-up-contact-hint = هاتف أو بريد إلكتروني. يمكنكم تركهما فارغين: في النهاية تحصلون على رمز تحتفظون به.
sign-up-language = لغة الرسائل
sign-up-privacy = نحذف الاسم ووسيلة الاتصال في { $date }.
sign-up-button = تسجيل
sign-up-back = رجوع إلى الفعالية
sign-up-left =
    { $n-plural ->
        [zero] لم يبقَ أي مكان.
        [one] بقي مكان واحد.
        [two] بقي مكانان.
        [few] بقيت { $n } أماكن.
        [many] بقي { $n } مكانًا.
       *[other] بقي { $n } مكان.
    }
sign-up-full = لم تبقَ أماكن متاحة. يمكنكم التسجيل في قائمة الانتظار.

error-count = اكتبوا رقمًا، مثلًا 2.
error-nobody = اكتبوا كم شخصًا سيأتي.
error-party-large =
    { $n-plural ->
        [zero] لا يمكن أن يأتي أحد بهذا التسجيل.
        [one] بتسجيل واحد يأتي شخص واحد فقط.
        [two] بتسجيل واحد يأتي شخصان على الأكثر.
        [few] بتسجيل واحد يأتي { $n } أشخاص على الأكثر.
        [many] بتسجيل واحد يأتي { $n } شخصًا على الأكثر.
       *[other] بتسجيل واحد يأتي { $n } شخص على الأكثر.
    }
error-places-left =
    { $n-plural ->
        [zero] لم يبقَ أي مكان.
        [one] بقي مكان واحد فقط.
        [two] بقي مكانان فقط.
        [few] بقيت { $n } أماكن فقط.
        [many] بقي { $n } مكانًا فقط.
       *[other] بقي { $n } مكان فقط.
    }
error-places-wait = اختاروا عددًا أقل من الأشخاص، أو قائمة الانتظار.
error-arrival-full = لم يبقَ مكان في هذا الوقت. اختاروا وقتًا آخر.
error-wait-contact = لقائمة الانتظار نحتاج إلى هاتف أو بريد إلكتروني: هكذا نخبركم.
error-signed-up-already = يوجد تسجيل بهذا الهاتف أو البريد الإلكتروني. افتحوا الرابط الذي أرسلناه لكم.
error-sign-up-closed = التسجيل في هذا التاريخ مغلق.

sign-up-page-title = تسجيلكم
sign-up-status-confirmed = تم تسجيلكم
sign-up-status-waiting = أنتم في قائمة الانتظار
sign-up-status-offered = يوجد مكان لكم
sign-up-status-lapsed = انتهت مهلة المكان
sign-up-status-left = تم إلغاء التسجيل
sign-up-status-called_off = الفعالية ملغاة
sign-up-waiting =
    { $n-plural ->
        [zero] لا تنتظر أي عائلة قبلكم. نكتب لكم فور أن يتوفر مكان.
        [one] تنتظر قبلكم عائلة واحدة. نكتب لكم فور أن يتوفر مكان.
        [two] تنتظر قبلكم عائلتان. نكتب لكم فور أن يتوفر مكان.
        [few] تنتظر قبلكم { $n } عائلات. نكتب لكم فور أن يتوفر مكان.
        [many] تنتظر قبلكم { $n } عائلة. نكتب لكم فور أن يتوفر مكان.
       *[other] تنتظر قبلكم { $n } عائلة. نكتب لكم فور أن يتوفر مكان.
    }
sign-up-offered = نحتفظ لكم بالمكان حتى { $until }.
sign-up-accept = آخذ المكان
sign-up-lapsed = ذهب المكان إلى من بعدكم. يمكنكم التسجيل من جديد.
sign-up-event = الفعالية
sign-up-code = رمزكم
sign-up-keep-code = احتفظوا بالرمز: به تجدون هذه الصفحة من جديد.
sign-up-who = من سيأتي
sign-up-leave = لن آتي
sign-up-leave-heading = هل تريدون إلغاء التسجيل؟
sign-up-leave-what = يذهب مكانكم إلى عائلة أخرى.
sign-up-leave-button = إلغاء التسجيل
sign-up-keep = لا، سآتي
sign-up-change = تغيير من سيأتي
sign-up-change-button = حفظ
sign-up-change-keep = تركه كما هو
sign-up-changed = غيّرنا تسجيلكم.
sign-up-change-late = لم يعد ممكنًا تغيير التسجيل: بدأت الفعالية، أو تغيّر التسجيل في هذه الأثناء. في الأسفل ترونه كما هو الآن.
sign-up-arrival-none = بدون وقت
error-places-no-more = لا توجد أماكن أخرى. الأماكن التي عندكم تبقى لكم.
error-places-more =
    { $n-plural ->
        [zero] لم يبقَ أي مكان غير أماكنكم.
        [one] غير أماكنكم بقي مكان واحد فقط.
        [two] غير أماكنكم بقي مكانان فقط.
        [few] غير أماكنكم بقيت { $n } أماكن فقط.
        [many] غير أماكنكم بقي { $n } مكانًا فقط.
       *[other] غير أماكنكم بقي { $n } مكان فقط.
    }
error-places-others-wait = من يأتي زيادةً يمكنه التسجيل وحده، في قائمة الانتظار.
error-places-ever =
    { $n-plural ->
        [zero] لا يوجد أي مكان.
        [one] يوجد مكان واحد في المجموع.
        [two] يوجد مكانان في المجموع.
        [few] توجد { $n } أماكن في المجموع.
        [many] يوجد { $n } مكانًا في المجموع.
       *[other] يوجد { $n } مكان في المجموع.
    }
sign-up-erase-what = نحذف الاسم والهاتف والبريد الإلكتروني. لا يمكن التراجع بعد ذلك.
sign-up-erase-leaves = ويُلغى التسجيل ويذهب المكان إلى عائلة أخرى.
sign-up-erase-keep = لا، رجوع إلى التسجيل
sign-up-erased-what = لا يبقى من هذا التسجيل إلا عدد الأشخاص.
sign-up-gone-title = هذا التسجيل غير موجود
sign-up-gone = الرابط خطأ، أو تم حذف البيانات.

party-of-age = من عمر { $from } إلى { $until }: { $n }
party-of-gift = هدية { $size }: { $n }
party-with-gift = { $who } (هدية { $size })
