# Booking in five steps, the appointment afterwards, and the call-back.

book-title = حجز موعد
book-step-title = { $step } – حجز موعد
book-here = الحجز
book-step-of = الخطوة { $step } من { $total }: { $name }
book-step-done = (تمّت)
book-step-place = المكان
book-step-time = التاريخ والوقت
book-step-details = التفاصيل
book-step-who = من أنتم
book-step-summary = المراجعة
book-prefer-phone = تفضلون الاتصال؟ { $phone }
book-prefer-phone-hours = تفضلون الاتصال؟ { $phone }، { $hours }
book-hold = نحتفظ لكم بهذا الموعد حتى الساعة { $time }: { $when }.
book-hold-more = أحتاج إلى وقت أكثر
book-hold-over = انتهت المهلة: إذا كان المكان ما زال متاحًا، نحتفظ لكم به من جديد.
book-hold-leave = ترك هذا الوقت
book-hold-still-free = انتهت المهلة، لكن هذا الموعد ما زال متاحًا: { $when }.
book-hold-again = احتفظوا لي به من جديد
book-gone-what = انتهت المهلة، أو تركتم الوقت. لم يبقَ عندنا شيء مما كتبتموه.

book-place-heading = إلى أين تريدون أن تذهبوا؟
book-place-legend = اختاروا مكتب المساعدة (Sportello)
book-place-button = عرض الأوقات المتاحة
book-place-municipality = أين
book-place-everywhere = الكل
book-place-none = لا يمكن الحجز في هذا الموقع الآن. اتصلوا، أو اتركوا رقمكم: نحن نتصل بكم.
book-place-none-here = { $municipality }: لا يمكن الحجز هنا في هذا الموقع الآن. هذه أقرب مكاتب المساعدة.

book-time-heading = متى تريدون أن تأتوا؟
book-time-month = الشهر
book-time-language = لغة الحديث
book-time-language-any = كل اللغات
book-time-legend = اختاروا اليوم والساعة
book-time-hour = الساعة { $time }
book-time-spoken = { $day }، لغة الحديث: { $languages }
book-time-free =
    { $n-plural ->
        [zero] لا أماكن متاحة
        [one] مكان متاح واحد
        [two] مكانان متاحان
        [few] { $n } أماكن متاحة
        [many] { $n } مكانًا متاحًا
       *[other] { $n } مكان متاح
    }
book-time-button = اختيار هذا الوقت والمتابعة
book-time-none-days =
    { $n-plural ->
        [zero] لا يوجد موعد متاح اليوم. نحن نتصل بكم.
        [one] لا يوجد موعد متاح غدًا. نحن نتصل بكم.
        [two] لا يوجد موعد متاح في اليومين القادمين. نحن نتصل بكم.
        [few] لا يوجد موعد متاح في الأيام الـ{ $n } القادمة. نحن نتصل بكم.
        [many] لا يوجد موعد متاح خلال الـ{ $n } يومًا القادمة. نحن نتصل بكم.
       *[other] لا يوجد موعد متاح خلال الـ{ $n } يوم القادمة. نحن نتصل بكم.
    }
book-time-none-month = لا يوجد موعد متاح في هذا الشهر. جرّبوا شهرًا آخر.
book-time-first-free = أول موعد متاح: { $when }.
book-time-none-fits = لا يناسبكم أي وقت؟
book-time-nearby = مواعيد متاحة قريبة منكم:
book-time-lost-legend = أول المواعيد المتاحة: { $desk }
book-time-lost-nearby = قريب منكم

book-details-heading = عمّ تريدون أن تتكلموا؟
book-details-lead = يمكنكم ألا تجيبوا.
book-details-topic = الموضوع
book-details-kind = كيف تريدون أن تتكلموا معنا؟
book-details-note = ملاحظة لمكتب المساعدة (اختيارية)
book-details-note-hint = مثلًا: سآتي ومعي عربة أطفال. لا تكتبوا أمورًا خاصة: تقولونها عندما نتكلم.
book-details-button = متابعة: من أنتم

book-who-heading = من أنتم؟
book-who-name = الاسم
book-who-name-hint = يكفي الاسم الأول، بدون اسم العائلة
book-who-contact = كيف نخبركم؟
book-who-contact-hint = يكفي واحد. إذا لم تريدوا ترك شيء، نعطيكم رمزًا تحتفظون به.
book-who-phone = الهاتف
book-who-email = أو البريد الإلكتروني
book-who-language = بأي لغة نكتب لكم؟
book-who-interpreter = هل تحتاجون إلى مترجم؟
book-who-privacy =
    { $n-plural ->
        [zero] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، في يوم الموعد نفسه.
        [one] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، بعد الموعد بيوم واحد.
        [two] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، بعد الموعد بيومين.
        [few] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، بعد الموعد بـ{ $n } أيام.
        [many] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، بعد الموعد بـ{ $n } يومًا.
       *[other] لا يراه إلا مكتب المساعدة. نحذف بياناتكم في { $date }، بعد الموعد بـ{ $n } يوم.
    }
book-who-privacy-link = بياناتكم
book-who-button = متابعة: المراجعة

book-summary-heading = راجعوا وأكّدوا
book-summary-appointment = الموعد
book-summary-who = من أنتم
book-summary-change-desk = مكتب المساعدة
book-summary-change-time = التاريخ والساعة
book-summary-change-topic = الموضوع
book-summary-change-kind = كيف تتكلمون معنا
book-summary-change-note = الملاحظة
book-summary-change-name = الاسم
book-summary-change-contact = كيف نخبركم
book-summary-change-language = اللغة
book-summary-interpreter-yes = { $language }، مع مترجم
book-summary-interpreter-no = { $language }، بدون مترجم
book-summary-contact = كيف نخبركم
book-summary-no-contact = بالرمز، بدون هاتف أو بريد إلكتروني
book-summary-terms = قرأت { $link }
book-summary-terms-link = ماذا تفعلون ببياناتي
book-back-to-summary = رجوع إلى المراجعة
book-other-time = اختيار وقت آخر
book-too-many-heading = عندكم مواعيد كثيرة بالفعل

book-already-heading = عندكم موعد بالفعل
book-already-what = يوجد موعد في مكتب المساعدة هذا بنفس الهاتف أو البريد الإلكتروني. يمكنكم تغييره: تحتاجون إلى رمزه. أو تابعوا وخذوا هذا الموعد أيضًا.
book-already-find = تغيير الموعد الذي عندي
book-already-same = يوجد موعد في مكتب المساعدة هذا بنفس الهاتف أو البريد الإلكتروني وفي نفس الساعة. وهو مؤكد: لا داعي لفعل شيء آخر.

appointment-confirmed = تم تأكيد الموعد
appointment-written-to = نكتب لكم على { $contact }.
appointment-phone-noted = إذا تغيّر شيء نتصل بكم على { $contact }.
appointment-keep-code = احتفظوا بالرمز: به يمكنكم رؤية الموعد أو تغييره أو إلغاؤه.
appointment-code-only = اكتبوا هذا الرمز على ورقة: بدونه لا يمكنكم إيجاد الموعد من جديد.
appointment-arrive-late = إذا تأخرتم أو لم تستطيعوا المجيء، اتصلوا.

appointment-find-title = موعدي
appointment-find-lead = لرؤية الموعد أو تغييره أو إلغائه. وهنا تجدون أيضًا تسجيلكم في فعالية.
appointment-find-code = الرمز
appointment-find-code-hint = 6 حروف وأرقام، مثل { $example }
appointment-find-proof = شيء تعرفونه أنتم فقط
appointment-find-proof-hint = آخر 4 أرقام من الهاتف الذي تركتموه، أو البريد الإلكتروني، أو الاسم
appointment-find-button = عرض موعدي
appointment-lost-code = هل ضاع منكم الرمز؟
appointment-lost-code-do = اتصلوا بمكتب المساعدة الذي حجزتم فيه.

appointment-title = موعدكم
appointment-status-cancelled = هذا الموعد ملغى.
appointment-status-past = هذا الموعد انتهى.
appointment-duration =
    { $n-plural ->
        [zero] المدة { $n } دقيقة
        [one] المدة دقيقة واحدة
        [two] المدة دقيقتان
        [few] المدة { $n } دقائق
        [many] المدة { $n } دقيقة
       *[other] المدة { $n } دقيقة
    }
appointment-calendar = إضافة إلى التقويم
appointment-print = طباعة
appointment-share = إرسال إلى شخص آخر
appointment-share-text = موعد { $when }، { $desk }
appointment-copy = نسخ
appointment-copied = تم النسخ
appointment-move = تغيير إلى وقت آخر
appointment-cancel = إلغاء الموعد
appointment-erase-on = نحذف بياناتكم في { $date }.
appointment-erase-now = حذفها الآن

appointment-move-title = تغيير الموعد
appointment-move-here = التغيير
appointment-move-heading = إلى متى نغيّر الموعد؟
appointment-move-lead = موعدكم الآن: { $when }، { $desk }. يبقى لكم إلى أن تؤكدوا الوقت الجديد.
appointment-move-button = تغيير الموعد
appointment-move-to = تغيير إلى { $when }
appointment-move-keep = تركه كما هو
appointment-moved = تم تغيير الموعد. الوقت القديم لم يعد صالحًا.

appointment-cancel-title = إلغاء الموعد
appointment-cancel-here = الإلغاء
appointment-cancel-heading = هل تريدون إلغاء الموعد؟
appointment-cancel-what = يصبح المكان متاحًا لعائلة أخرى. إذا كنتم تريدون وقتًا آخر فقط، { $link }.
appointment-cancel-move-link = غيّروا الموعد
appointment-cancel-button = إلغاء الموعد
appointment-cancel-keep = لا، أحتفظ به
appointment-cancelled = تم إلغاء الموعد
appointment-cancelled-what = مكتب المساعدة يعرف ذلك.
appointment-cancelled-again = حجز وقت آخر

appointment-erase-title = حذف بياناتي
appointment-erase-heading = هل تريدون حذف بياناتكم الآن؟
appointment-erase-what = نحذف الاسم والهاتف والبريد الإلكتروني والملاحظة. لا يمكن التراجع بعد ذلك.
appointment-erase-cancels = ويُلغى الموعد.
appointment-erase-button = حذف بياناتي
appointment-erase-button-cancels = حذف بياناتي وإلغاء الموعد
appointment-erase-keep = لا، رجوع إلى الموعد
appointment-erased = تم حذف بياناتكم
appointment-erased-what = لا يبقى من هذا الموعد إلا العدد، لنعرف كم عائلة نستقبل.

callback-title = نحن نتصل بكم
callback-lead = ثلاثة أشياء، ويتصل بكم مكتب مساعدة.
callback-lead-desk = ثلاثة أشياء، ونحن نتصل بكم: { $desk }.
callback-phone = رقمكم
callback-language = بأي لغة؟
callback-hour = متى أفضل؟
callback-privacy = نستخدم الرقم فقط لنتصل بكم. ونحذفه في { $date }.
callback-button = اطلبوا أن نتصل بكم
callback-call-yourself = أو اتصلوا أنتم
callback-received-here = وصل الطلب
callback-received = وصلنا رقمكم
callback-received-desk = نتصل بكم على الرقم الذي ينتهي بـ{ $phone }: { $desk }.
callback-received-any = نتصل بكم على الرقم الذي ينتهي بـ{ $phone }.
callback-tried = حاولنا الاتصال بكم ({ $when }) ولم يردّ أحد. سنحاول مرة أخرى. وإن فضّلتم، اتصلوا أنتم.
callback-erase-on = نحذف الرقم في { $date }.
callback-erase = حذف رقمي
callback-erase-heading = هل تريدون حذف رقمكم؟
callback-erase-what = لن نتصل بكم. ولا يمكن التراجع بعد ذلك.
callback-erase-keep = لا، أنتظر الاتصال
callback-erased = تم حذف رقمكم
callback-hurry = إذا كنتم مستعجلين
callback-over = هذا الطلب مغلق.

callback-box-none-fits = لا يناسبكم شيء؟ نحن نتصل بكم
callback-box-title = نحن نتصل بكم
callback-box-text = اتركوا رقمكم واللغة وأفضل وقت.
callback-box-short = اتركوا الرقم وأفضل وقت
