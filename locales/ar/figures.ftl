# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = أرقامنا: { $year }
figures-lead = كم موعدًا طُلب وماذا صار به. يُحسب كل موعد في شهره. لا يوجد هنا اسم أحد.
figures-years = اختاروا السنة
figures-none = لا يوجد أي موعد في هذه الفترة بعد.
figures-whole-months = من هذه السنة نحسب فقط الأشهر التي انتهت.
figures-hidden = لكي لا يُعرف أحد، تُكتب الأرقام من 1 إلى 4 هكذا: { $few }. وعند الحاجة نخفي رقمًا آخر أيضًا، حتى لا يُعرف الأول بالحساب. والجداول التي تكشف أكثر من اللازم غير موجودة.
figures-withheld = مخفي
figures-chart-what = { $title }: عمود لكل سطر من الجدول في الأسفل.
figures-median =
    { $n-plural ->
        [zero] نصف العائلات تنتظر أقل من يوم بين الطلب والموعد.
        [one] نصف العائلات تنتظر يومًا واحدًا على الأكثر بين الطلب والموعد.
        [two] نصف العائلات تنتظر يومين على الأكثر بين الطلب والموعد.
        [few] نصف العائلات تنتظر { $n } أيام على الأكثر بين الطلب والموعد.
        [many] نصف العائلات تنتظر { $n } يومًا على الأكثر بين الطلب والموعد.
       *[other] نصف العائلات تنتظر { $n } يوم على الأكثر بين الطلب والموعد.
    }

figures-asked = مطلوبة
figures-kept = تمّت
figures-missed = لم تحضر العائلة
figures-not-kept = لم تتمّ
figures-cancelled = ملغاة
figures-cancelled-family = ألغتها العائلة
figures-cancelled-desk = ألغاها مكتب المساعدة
figures-open = قادمة أو بلا نتيجة مسجلة
figures-interpreter-wanted = مع مترجم
figures-interpreter-not = بدون مترجم
figures-total = المجموع

figures-by-month = حسب الشهر
figures-month = الشهر
figures-by-municipality = حسب المنطقة
figures-municipality = المنطقة
figures-by-desk = حسب مكتب المساعدة
figures-desk = مكتب المساعدة
figures-unpublished = لم يعد منشورًا
figures-by-language = حسب اللغة
figures-language = اللغة
figures-by-kind = حسب طريقة اللقاء
figures-kind = الطريقة
figures-kind-none = لم نسأل
figures-by-interpreter = طلبات المترجم
figures-interpreter = المترجم
figures-by-wait = الأيام بين الطلب والموعد
figures-wait = الانتظار
figures-wait-0 = أقل من يوم
figures-wait-1-3 = من 1 إلى 3 أيام
figures-wait-4-7 = من 4 إلى 7 أيام
figures-wait-8-14 = من 8 إلى 14 يومًا
figures-wait-15-30 = من 15 إلى 30 يومًا
figures-wait-31 = أكثر من 30 يومًا

figures-open-data = بيانات مفتوحة
figures-licence = يمكنكم أنتم أيضًا استخدام هذه الأرقام، بموجب ترخيص { $licence }: يكفي أن تذكروا من أين أخذتموها. الملف بصيغة CSV مفصول بالفاصلة المنقوطة، ويُفتح ببرنامج جداول.
figures-file = تنزيل ملف CSV
figures-file-year = السنة
figures-file-table = الجدول
figures-file-row = البند
figures-file-measure = المقياس
figures-file-count = العدد

erased-title = حذفنا بياناتكم
erased-what = حذفت شبكة { $network } كل ما كانت تعرفه عنكم:
erased-bookings =
    { $n-plural ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $n } مواعيد
        [many] { $n } موعدًا
       *[other] { $n } موعد
    }
erased-callbacks =
    { $n-plural ->
        [zero] لا طلبات اتصال
        [one] طلب اتصال واحد
        [two] طلبا اتصال
        [few] { $n } طلبات اتصال
        [many] { $n } طلب اتصال
       *[other] { $n } طلب اتصال
    }
erased-unfinished =
    { $n-plural ->
        [zero] لا حجوزات غير مكتملة
        [one] حجز واحد بدأ ولم يكتمل
        [two] حجزان بدآ ولم يكتملا
        [few] { $n } حجوزات بدأت ولم تكتمل
        [many] { $n } حجزًا بدأ ولم يكتمل
       *[other] { $n } حجز بدأ ولم يكتمل
    }
erased-pledges = وعود بالتبرع: { $n }
erased-sign-ups =
    { $n-plural ->
        [zero] لا تسجيلات في فعاليات
        [one] تسجيل واحد في فعالية
        [two] تسجيلان في فعاليات
        [few] { $n } تسجيلات في فعاليات
        [many] { $n } تسجيلًا في فعاليات
       *[other] { $n } تسجيل في فعاليات
    }
erased-called-off =
    { $n-plural ->
        [zero] لم يكن هناك أي موعد قادم.
        [one] كان هناك موعد واحد قادم: تم إلغاؤه.
        [two] كان هناك موعدان قادمان: تم إلغاؤهما.
        [few] كانت هناك { $n } مواعيد قادمة: تم إلغاؤها.
        [many] كان هناك { $n } موعدًا قادمًا: تم إلغاؤها.
       *[other] كان هناك { $n } موعد قادم: تم إلغاؤها.
    }
erased-number = رقم هذا الإيصال
