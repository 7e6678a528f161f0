# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = حملات الجمع
drives-menu = تبرّعوا
drives-lead = تبرّعوا بشيء جديد للمدرسة لطفل من الحي. اختاروا ماذا، ثم أين ومتى تحضرونه.
drives-running = حملات الجمع المفتوحة
drives-none = لا توجد حملات جمع مفتوحة الآن. عودوا بعد أيام قليلة، أو اتصلوا.
drives-ended = حملات جمع انتهت
drives-all = كل حملات الجمع
drives-here = حملات جمع لعائلات هذه المنطقة
drives-door = تبرّعوا
drives-door-text = لوازم مدرسية: ماذا وأين ومتى
drives-find-pledge = هل وعدتم بشيء من قبل؟ ابحثوا عنه بالرمز

drive-until = حتى { $until }
drive-from-until = من { $from } إلى { $until }
drive-ended-on = انتهت في { $until }
drive-for-all = لعائلات الشبكة كلها
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = الوقت القادم: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [zero] لا وعود بعد، والمطلوب { $all }
        [one] وعود بشيء واحد من أصل { $all }
        [two] وعود بشيئين من أصل { $all }
        [few] وعود بـ{ $n } أشياء من أصل { $all }
        [many] وعود بـ{ $n } شيئًا من أصل { $all }
       *[other] وعود بـ{ $n } شيء من أصل { $all }
    }
drive-arrived =
    { $n-plural ->
        [zero] لم يصل شيء بعد
        [one] وصل شيء واحد
        [two] وصل شيئان
        [few] وصلت { $n } أشياء
        [many] وصل { $n } شيئًا
       *[other] وصل { $n } شيء
    }
drive-given =
    { $n-plural ->
        [zero] لم يُعطَ شيء للعائلات بعد
        [one] أُعطي للعائلات شيء واحد
        [two] أُعطي للعائلات شيئان
        [few] أُعطيت للعائلات { $n } أشياء
        [many] أُعطي للعائلات { $n } شيئًا
       *[other] أُعطي للعائلات { $n } شيء
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = أين ومتى تحضرون الأشياء
drive-shop-when = في أوقات عمل المتجر: اختاروا، وادفعوا، واتركوا الأشياء هناك.
drive-point-over = لم تبقَ أوقات هنا.
drive-point-phone = هاتف هذا المكان: { $phone }
drive-more-dates =
    { $n-plural ->
        [zero] ولا تواريخ أخرى
        [one] وتاريخ آخر
        [two] وتاريخان آخران
        [few] و{ $n } تواريخ أخرى
        [many] و{ $n } تاريخًا آخر
       *[other] و{ $n } تاريخ آخر
    }
drive-needs = ماذا نحتاج
drive-needs-how = اكتبوا كم تحضرون. ولا بأس بشيء واحد فقط.
drive-item-left =
    { $n-plural ->
        [zero] لا تنقص أي قطعة
        [one] تنقص قطعة واحدة
        [two] تنقص قطعتان
        [few] تنقص { $n } قطع
        [many] تنقص { $n } قطعة
       *[other] تنقص { $n } قطعة
    }
drive-item-some = ما زلنا نحتاج إلى عدد قليل
drive-item-none = لم نعد نحتاج إليه: وعدَنا به آخرون
drive-item-urgent = نحتاج إليه سريعًا
drive-item-welcome = يسرّنا أن تحضروه
drive-item-price = حوالي { $amount } يورو
drive-fewer = إنقاص واحد:
drive-more = زيادة واحد:
drive-complete =
    { $n-plural ->
        [zero] أشياء وُعد بها كلها: لا شيء
        [one] أشياء وُعد بها كلها: شيء واحد
        [two] أشياء وُعد بها كلها: شيئان
        [few] أشياء وُعد بها كلها: { $n } أشياء
        [many] أشياء وُعد بها كلها: { $n } شيئًا
       *[other] أشياء وُعد بها كلها: { $n } شيء
    }
drive-story = لماذا
drive-contact = من يجيبكم
drive-called-off = حملة الجمع هذه ملغاة. لا تحضروا شيئًا.
drive-over = انتهت حملة الجمع هذه. شكرًا لكل من تبرّع.
drive-instead = حملات الجمع المفتوحة الآن
drive-report-item = الشيء
drive-report-needed = المطلوب
drive-report-arrived = ما وصل
drive-report-given = ما أُعطي
drive-report-kits = مجموعات أُعطيت للعائلات
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: عدد قليل

drive-kit-primary_1 = الصف الأول الابتدائي
drive-kit-primary_2 = الصف الثاني الابتدائي
drive-kit-primary_3 = الصف الثالث الابتدائي
drive-kit-primary_4 = الصف الرابع الابتدائي
drive-kit-primary_5 = الصف الخامس الابتدائي
drive-kit-lower_secondary = المدرسة الإعدادية (المتوسطة)
drive-kit-upper_secondary = المدرسة الثانوية

## Promising something.

pledge-basket-title = ما تحضرونه
pledge-go-on = متابعة: أين ومتى
pledge-go-on-who = متابعة
pledge-back = رجوع
pledge-kits = هل تحضرون باسم صف مدرسي أو شركة؟
pledge-kits-what = اختاروا كم طفلًا: نحن نضع الأشياء في القائمة. ثم يمكنكم تغييرها.
pledge-kit = لأي سنة دراسية
pledge-kit-count = كم عدد الأطفال
pledge-kits-button = إضافة إلى القائمة
pledge-when-title = أين ومتى تحضرونه
pledge-when-legend = اختاروا مكانًا ووقتًا
pledge-at-shop = في المتجر
pledge-room =
    { $n-plural ->
        [zero] لم يبقَ أي مكان
        [one] بقي مكان واحد
        [two] بقي مكانان
        [few] بقيت { $n } أماكن
        [many] بقي { $n } مكانًا
       *[other] بقي { $n } مكان
    }
pledge-more-hours =
    { $n-plural ->
        [zero] لا تواريخ أخرى
        [one] تاريخ آخر
        [two] تاريخان آخران
        [few] { $n } تواريخ أخرى
        [many] { $n } تاريخًا آخر
       *[other] { $n } تاريخ آخر
    }
pledge-point-full = لم يبقَ مكان هنا.
pledge-nowhere = لا يوجد وقت متاح الآن. اتصلوا: نجد معًا وقتًا لإحضاره.
pledge-confirm-title = راجعوا ثم عِدوا
pledge-what = ماذا
pledge-where = أين ومتى
pledge-what-change = الأشياء
pledge-where-change = المكان والوقت
pledge-who = من أنتم
pledge-name = بأي اسم نناديكم
pledge-contact = أين نكتب لكم
pledge-not-public = لا يظهر اسمكم أبدًا في الموقع.
pledge-button = أعد بإحضاره
pledge-item-lost = لم نعد نحتاج إلى شيء اخترتموه: حذفناه من القائمة.
pledge-ended-title = انتهت حملة الجمع هذه
pledge-ended-what = لم نسجّل أي شيء: لا تحضروا شيئًا إلى هنا. انظروا ماذا نجمع الآن.

error-basket-empty = اختاروا شيئًا واحدًا على الأقل: اكتبوا كم تحضرون منه.
error-basket-large = هذه أشياء كثيرة في مرة واحدة. قسّموها على وعدين.
error-quantity-zero = اكتبوا 1 على الأقل، أو اتركوا الخانة فارغة.
error-quantity-negative = اكتبوا رقمًا أكبر من صفر، أو اتركوا الخانة فارغة.
error-quantity-fraction = اكتبوا رقمًا كاملًا بدون كسور، مثلًا 2.
error-quantity-huge = هذا الرقم كبير جدًا. للكميات الكبيرة اتصلوا.
error-item-complete = في هذه الأثناء وُعد به كله: احذفوا هذا الشيء.
error-item-left =
    { $n-plural ->
        [zero] لم تعد تنقص أي قطعة: احذفوا هذا الشيء.
        [one] تنقص قطعة واحدة فقط: اكتبوا 1.
        [two] تنقص قطعتان فقط: اكتبوا رقمًا أصغر.
        [few] تنقص { $n } قطع فقط: اكتبوا رقمًا أصغر.
        [many] تنقص { $n } قطعة فقط: اكتبوا رقمًا أصغر.
       *[other] تنقص { $n } قطعة فقط: اكتبوا رقمًا أصغر.
    }
error-item-few = نحتاج إلى أقل من ذلك: اكتبوا رقمًا أصغر.
error-kit-count = اكتبوا عدد الأطفال، من 1 إلى 999.
error-pledge-place = اختاروا أين ومتى تحضرونه.
error-window-full = لم يبقَ مكان في هذا الوقت. اختاروا وقتًا آخر.

## A promise.

pledge-page-title = وعدكم
pledge-status-promised = شكرًا، سجّلنا وعدكم
pledge-status-received = شكرًا، وصل ما أحضرتموه
pledge-status-withdrawn = سُحب الوعد
pledge-status-lapsed = انتهت مدة الوعد
pledge-thanks = ننتظركم هنا:
pledge-received-thanks = سيستعمله طفل في المدرسة.
pledge-withdrawn-what = لم نعد ننتظركم. يمكن لشخص آخر أن يعد بالأشياء نفسها.
pledge-lapsed-what = لم يصل في الوقت المحدد: يمكن لشخص آخر أن يعد بالأشياء نفسها. وإذا أحضرتموه مع ذلك فلا بأس.
pledge-place-gone = لن يكون هناك أحد في الوقت الذي اخترتموه: لا تذهبوا. اختاروا وقتًا آخر.
pledge-overdue = انتظرناكم. اختاروا وقتًا آخر، أو اتصلوا.
pledge-overdue-until = انتظرناكم. نحتفظ بوعدكم حتى { $until }: اختاروا وقتًا آخر، أو اتصلوا.
pledge-changed = غيّرنا وعدكم.
pledge-drive = حملة الجمع
pledge-brought = ما أحضرتموه
pledge-received-on = تاريخ الوصول
pledge-keep-code = احتفظوا بالرمز: به تجدون هذه الصفحة من جديد، وتقولونه عندما تحضرون الأشياء.
pledge-again = انظروا ماذا نحتاج الآن
pledge-change = تعديل الوعد
pledge-change-button = حفظ
pledge-change-late = لم يعد ممكنًا تغيير الوعد، أو تغيّر في هذه الأثناء. في الأسفل ترونه كما هو الآن.
pledge-withdraw = لن أحضره
pledge-withdraw-heading = هل تريدون سحب الوعد؟
pledge-withdraw-what = تعود الأشياء إلى القائمة: يمكن لشخص آخر أن يحضرها.
pledge-withdraw-button = سحب الوعد
pledge-withdraw-late = وصلت أشياؤكم بالفعل: شكرًا.
pledge-keep = لا، سأحضره
pledge-erase-withdraws = ويُسحب الوعد: تعود الأشياء إلى القائمة.
pledge-erase-keep = لا، رجوع إلى الوعد
pledge-erased-what = لا يبقى من هذا الوعد إلا عدد الأشياء.
pledge-gone-title = هذا الوعد غير موجود

pledge-receipt = إيصال
pledge-receipt-title = إيصال بالأشياء التي تبرّعتم بها
pledge-receipt-by = من استلمها
pledge-receipt-thanks = شكرًا. تصل الأشياء إلى الأطفال عن طريق مكاتب المساعدة في الشبكة.
pledge-receipt-value = هذه أشياء لا تُحسب لها قيمة بالمال: هذا الإيصال لا يصلح للضرائب.
pledge-receipt-print = طباعة
pledge-receipt-back = رجوع إلى الوعد
