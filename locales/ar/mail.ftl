# E-mails, text messages and calendar entries.

mail-confirmed-subject = تم تأكيد الموعد: { $when }
mail-moved-subject = وقت جديد: { $when }
mail-cancelled-subject = تم إلغاء الموعد: { $when }
mail-reminder-subject = موعدكم: { $when }
mail-closed-subject = مكتب المساعدة لا يستطيع استقبالكم: { $when }

mail-greeting = مرحبًا { $name }،
mail-greeting-nameless = مرحبًا،
mail-confirmed-intro = موعدكم مؤكد.
mail-moved-intro = لموعدكم وقت جديد. الوقت القديم لم يعد صالحًا.
mail-cancelled-intro = تم إلغاء موعدكم. لا داعي لفعل شيء آخر.
mail-reminder-intro = نذكّركم بموعدكم. إذا لم تستطيعوا المجيء، ألغوه أو غيّروه: عائلة أخرى تحتاج إلى المكان.
mail-closed-intro = نعتذر: مكتب المساعدة لا يستطيع استقبالكم في هذا الوقت. تم إلغاء موعدكم، فلا تأتوا.

mail-label-when = متى
mail-label-desk = مكتب المساعدة
mail-label-how = كيف
mail-label-place = أين
mail-label-bring = ماذا تُحضرون معكم
mail-label-language = اللغة
mail-label-phone = هاتف مكتب المساعدة
mail-label-code = رمزكم
mail-interpreter = مع مترجم
mail-place-phone-call = نحن نتصل بكم.
mail-place-video = بالفيديو. مكتب المساعدة يرسل لكم الرابط.
mail-place-on-booking = اتصلوا بمكتب المساعدة لمعرفة العنوان.

mail-link-intro = في هذه الصفحة يمكنكم رؤية الموعد أو تغييره أو إلغاؤه. الرابط لكم وحدكم:
mail-cancelled-next = إذا أردتم موعدًا آخر، ابدؤوا من هنا:
mail-closed-offers = يمكنكم أن تأتوا في وقت آخر. افتحوا رابط الوقت الذي يناسبكم:
mail-closed-offer = { $when }، { $desk }
mail-closed-next = كل الأوقات الأخرى هنا:
mail-closed-none = لا يوجد الآن وقت متاح آخر قريب منكم. اتصلوا بمكتب المساعدة: تجدون معًا وقتًا آخر.
mail-answer = لا تردّوا على هذه الرسالة: لا يقرؤها أحد. لأي شيء اتصلوا بمكتب المساعدة.
mail-erase = نحذف بياناتكم يوم { $date }.
mail-in-italian = بالإيطالية
mail-footer = { $network } – رسالة آلية

sms-confirmed = موعد: { $when }. { $link }
sms-moved = وقت جديد: { $when }. { $link }
sms-cancelled = أُلغي الموعد: { $when }.
sms-reminder = تذكير بالموعد: { $when }. { $link }
sms-closed = المكتب لا يستطيع استقبالكم { $when }: أُلغي الموعد. أوقات أخرى: { $link }
sms-phone = هاتف { $phone }
sms-callback-received = وصلنا رقمكم وسنتصل بكم. إذا كنتم مستعجلين: { $phone }
sms-callback-received-nophone = وصلنا رقمكم وسنتصل بكم.

mail-calendar-summary = موعد
mail-calendar-phone = هاتف: { $phone }.
mail-calendar-code = رمز: { $code }.

mail-signed-up-subject = تم تسجيلكم: { $when }
mail-wait-listed-subject = أنتم في قائمة الانتظار: { $when }
mail-place-offered-subject = توفّر مكان: { $when }
mail-signed-off-subject = تم إلغاء التسجيل: { $when }
mail-event-changed-subject = تغيّر شيء: { $when }
mail-event-cancelled-subject = الفعالية ملغاة: { $when }
mail-event-reminder-subject = ننتظركم: { $when }
mail-event-notice-subject = خبر لكم: { $when }
mail-signed-up-intro = تم تسجيلكم. ننتظركم.
mail-wait-listed-intro = لا توجد أماكن متاحة الآن، وأنتم في قائمة الانتظار. إذا توفّر مكان نكتب لكم فورًا. من سجّل أولًا يأتي دوره أولًا.
mail-place-offered-intro = توفّر مكان لكم.
mail-place-offered-until = نحتفظ لكم به حتى { $until }. بعد ذلك يذهب إلى من بعدكم.
mail-place-offered-next = لأخذ المكان افتحوا هذه الصفحة واضغطوا الزر. الرابط لكم وحدكم:
mail-signed-off-intro = تم إلغاء تسجيلكم. لا داعي لفعل شيء آخر.
mail-event-changed-intro = تغيّر الوقت أو المكان. تجدون الجديد في الأسفل. تسجيلكم ما زال صالحًا.
mail-event-cancelled-intro = نعتذر: هذه الفعالية ملغاة. لا تأتوا، ولا داعي لفعل شيء آخر.
mail-event-reminder-intro = نذكّركم بالفعالية. إذا لم تستطيعوا المجيء، ألغوا التسجيل: عائلة أخرى تحتاج إلى المكان.
mail-event-notice-intro = من ينظم الفعالية يكتب لكم:
mail-sign-up-link-intro = في هذه الصفحة يمكنكم رؤية تسجيلكم أو تغييره أو إلغاؤه. الرابط لكم وحدكم:
mail-events-next = الفعاليات الأخرى هنا:
mail-event-answer = لا تردّوا على هذه الرسالة: لا يقرؤها أحد.
mail-label-event = الفعالية
mail-label-arrival = متى تصلون
mail-label-party = من سيأتي
mail-label-event-phone = الهاتف
mail-stage-together = من هنا نذهب معًا
mail-place-online = على الإنترنت: يظهر الرابط في صفحة الفعالية عندما تبدأ.
mail-adults =
    { $n-plural ->
        [zero] بدون بالغين
        [one] بالغ واحد
        [two] بالغان
        [few] { $n } بالغين
        [many] { $n } بالغًا
       *[other] { $n } بالغ
    }
mail-children =
    { $n-plural ->
        [zero] بدون أطفال
        [one] طفل أو مراهق واحد
        [two] طفلان أو مراهقان
        [few] { $n } أطفال أو مراهقين
        [many] { $n } طفلًا أو مراهقًا
       *[other] { $n } طفل أو مراهق
    }
mail-calendar-stage = { $title } ({ $stage } من { $all })
mail-calendar-called-off = ملغاة:

sms-signed-up = تم تسجيلكم: { $when }. { $link }
sms-wait-listed = أنتم في قائمة الانتظار: { $when }. { $link }
sms-place-offered = توفّر مكان: { $when }. أجيبوا قبل { $until }: { $link }
sms-signed-off = أُلغي التسجيل: { $when }.
sms-event-changed = تغيّر الوقت أو المكان: { $when }. { $link }
sms-event-cancelled = الفعالية ملغاة: { $when }. لا تأتوا.
sms-event-reminder = ننتظركم: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = وعدكم بالتبرع: { $drive }
mail-pledge-changed-subject = تغيّر وعدكم: { $drive }
mail-pledge-withdrawn-subject = سُحب الوعد: { $drive }
mail-pledge-reminder-subject = ننتظركم غدًا: { $drive }
mail-pledge-missed-subject = ما زلنا ننتظركم: { $drive }
mail-window-moved-subject = وقت جديد للتسليم: { $drive }
mail-window-closed-subject = اختاروا وقتًا آخر للتسليم: { $drive }
mail-drive-cancelled-subject = لن تُقام حملة الجمع: { $drive }
mail-pledge-made-intro = شكرًا! سجّلنا ما وعدتم به. تجدون أدناه أين ومتى تحضرونه.
mail-pledge-changed-intro = تغيّر وعدكم. تجدون أدناه كيف أصبح.
mail-pledge-withdrawn-intro = سحبتم وعدكم. لا داعي لفعل شيء آخر: يمكن لشخص آخر أن يتبرع بالأشياء نفسها.
mail-pledge-reminder-intro = نذكّركم بتسليم الغد. إذا لم تستطيعوا الحضور فاختاروا وقتًا آخر أو اسحبوا الوعد.
mail-pledge-missed-intro = ربما لم تتمكنوا من الحضور: ما وعدتم به لم يصل بعد. ما زال بإمكانكم إحضاره أو اختيار وقت آخر.
mail-pledge-missed-until = ننتظره حتى { $until }. بعد ذلك يمكن لشخص آخر أن يتبرع بالأشياء نفسها.
mail-window-moved-intro = تغيّر وقت التسليم أو مكانه. تجدون الجديد أدناه. وعدكم ما زال قائمًا.
mail-window-closed-intro = نأسف: لا أحد يستطيع استلام أشيائكم في ذلك الوقت. وعدكم ما زال قائمًا، اختاروا وقتًا آخر.
mail-drive-cancelled-intro = نأسف: لن تُقام حملة الجمع هذه. لا تحضروا شيئًا ولا داعي لفعل شيء آخر. شكرًا على كل حال!
mail-pledge-link-intro = في هذه الصفحة يمكنكم رؤية الوعد أو تغييره أو سحبه. الرابط لكم وحدكم:
mail-drives-next = حملات الجمع الأخرى هنا:
mail-pledge-other-windows = إن فضّلتم، يمكنكم الحضور في وقت آخر:
mail-pledge-other-window = { $when }، { $place }
mail-label-drive = حملة الجمع
mail-label-pledge = ما تحضرونه
mail-label-directions = كيفية الوصول
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = عندما يكون المتجر مفتوحًا
mail-pledge-shop-how = تشترون الأشياء في المتجر وتتركونها هناك. اذكروا رمزكم.
mail-pledge-no-window = لم يُختر بعد
mail-calendar-pledge = تسليم

sms-pledge-made = وعد بالتبرع: { $place }، { $when }. { $link }
sms-pledge-changed = تغيّر الوعد: { $when }. { $link }
sms-pledge-withdrawn = سُحب الوعد. شكرًا على كل حال.
sms-pledge-reminder = ننتظركم: { $place }، { $when }. { $link }
sms-pledge-missed = ما وعدتم به لم يصل. ننتظره حتى { $until }: { $link }
sms-window-moved = وقت جديد للتسليم: { $place }، { $when }. { $link }
sms-window-closed = لا أحد هناك في ذلك الوقت: اختاروا وقتًا آخر: { $link }
sms-drive-cancelled = لن تُقام حملة الجمع: لا تحضروا شيئًا. شكرًا على كل حال.
