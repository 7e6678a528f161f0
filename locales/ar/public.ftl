# Home, municipalities, desks, search, and the pages about the site.

home-title = مساعدة لعائلتكم، قرب بيتكم
home-door-talk = تكلّموا مع شخص
home-door-talk-text = نستمع إليكم ونرشدكم
home-door-callback = نحن نتصل بكم
home-door-appointment = موعدي
home-door-appointment-text = لرؤيته أو تغييره أو إلغائه
home-area = منطقتكم
home-desks = مكاتب المساعدة
home-all-desks = كل مكاتب المساعدة
home-who = من نحن
home-no-network = نحن نجهّز هذا الموقع. عودوا بعد أيام قليلة.

search-label = أين تسكنون؟
search-hint =
    { $word ->
        [comune] البلدية (Comune) أو القرية، مثلًا { $example }
       *[municipio] الحي أو الدائرة (Municipio)، مثلًا { $example }
    }
search-title = بحث
search-anything = عمّ تبحثون؟
search-anything-hint = مكان أو مكتب مساعدة أو حفلة أو مؤسسة.
search-empty = اكتبوا كلمة، أو اختاروا المكان الذي تسكنون فيه.
search-heading = بحثتم عن «{ $typed }»
search-none = لم نجد «{ $typed }»
search-none-do =
    { $word ->
        [comune] جرّبوا كلمة أخرى أو كلمات أقل، أو اختاروا البلدية.
       *[municipio] جرّبوا كلمة أخرى أو كلمات أقل، أو اختاروا الدائرة.
    }
search-area = منطقة { $area }
search-instead = لم نجد «{ $typed }»: نبحث عن «{ $meant }».
search-places = أماكن ({ $n })
search-desks = مكاتب المساعدة ({ $n })
search-events = حفلات وأنشطة ({ $n })
search-drives = حملات الجمع ({ $n })
search-organisations = مؤسسات ({ $n })
search-all = عرض الكل ({ $n })
search-everything = بحث في كل الموقع
search-again = بحث جديد

municipalities-lead =
    { $word ->
        [comune] اختاروا أين تسكنون.
       *[municipio] اختاروا أين تسكنون. تحت كل دائرة (Municipio) تجدون أسماء مناطقها.
    }
municipalities-all =
    { $n-plural ->
        [zero] { $word ->
            [comune] لا توجد بلديات
           *[municipio] لا توجد دوائر
        }
        [one] { $word ->
            [comune] البلدية
           *[municipio] الدائرة
        }
        [two] { $word ->
            [comune] البلديتان
           *[municipio] الدائرتان
        }
        [few] { $word ->
            [comune] كل البلديات ({ $n })
           *[municipio] كل الدوائر ({ $n })
        }
        [many] { $word ->
            [comune] كل البلديات ({ $n })
           *[municipio] كل الدوائر ({ $n })
        }
       *[other] { $word ->
            [comune] كل البلديات ({ $n })
           *[municipio] كل الدوائر ({ $n })
        }
    }
municipalities-none = لا يوجد هنا أي اسم بعد. عودوا بعد أيام قليلة.
municipality-desks = مكاتب المساعدة للعائلات
municipality-empty =
    { $word ->
        [comune] لا توجد بعد في هذا الموقع مكاتب مساعدة لـ{ $name }. يمكننا أن نتصل بكم، أو اذهبوا إلى أحد المكاتب في الأسفل.
       *[municipio] لا توجد بعد في هذا الموقع مكاتب مساعدة لـ{ $name }. يمكننا أن نتصل بكم، أو اذهبوا إلى أحد المكاتب في الأسفل.
    }
municipality-nearest = أقرب مكاتب المساعدة
municipality-network =
    { $word ->
        [comune] شبكة { $name }
       *[municipio] شبكة { $name }
    }

desks-title = مكاتب المساعدة (Sportelli)
desks-lead = معلومات واستماع وإرشاد للعائلات. اتصلوا أو احجزوا موعدًا.
desks-none = لا توجد مكاتب مساعدة بعد. نحن نتصل بكم.
desk-state-now = يردّون على الهاتف الآن، حتى الساعة { $time }
desk-state-today = اليوم { $hours }
desk-state-tomorrow = غدًا { $hours }
desk-state-next = المرة القادمة: { $day } { $hours }
desk-state-stale = أوقات غير مؤكدة: اتصلوا أولًا
desk-state-unconfirmed = أوقات غير مؤكدة

desk-stale = لم يؤكد أحد هذه المعلومات منذ أكثر من 60 يومًا (آخر تأكيد: { $date }).
desk-never-verified = لم يؤكد أحد هذه المعلومات بعد.
desk-call-first = اتصلوا قبل أن تذهبوا.
desk-verified = تم تأكيد المعلومات: { $date }.
desk-all-times = كل الأوقات المتاحة
desk-none-free = لا توجد مواعيد متاحة الآن.
desk-by-phone = هنا تأخذون الموعد بالهاتف.
desk-no-phone = ليس لمكتب المساعدة هذا هاتف: نحن نتصل بكم.
desk-summary = باختصار
desk-kinds = كيف يستقبلونكم
desk-languages = اللغات
desk-languages-interpreter = { $languages }. يمكنكم طلب مترجم عند الحجز.
desk-hours = أوقات العمل
desk-phone-hours = بالهاتف
desk-hours-from = { $hours }، ابتداءً من { $date }
desk-hours-until = { $hours }، حتى { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = مغلق اليوم
desk-closed-today-why = مغلق اليوم ({ $reason })
desk-closed-today-hours = مغلق اليوم من الساعة { $from } إلى الساعة { $until }
desk-closed-today-hours-why = مغلق اليوم من الساعة { $from } إلى الساعة { $until } ({ $reason })
desk-closed = مغلق يوم { $date }
desk-closed-why = مغلق يوم { $date } ({ $reason })
desk-closed-range = مغلق من { $from } إلى { $until }
desk-closed-range-why = مغلق من { $from } إلى { $until } ({ $reason })
desk-closed-hours = مغلق يوم { $date }، { $hours }
desk-closed-hours-why = مغلق يوم { $date }، { $hours } ({ $reason })
desk-closed-range-hours = مغلق من { $from } إلى { $until }، { $hours }
desk-closed-range-hours-why = مغلق من { $from } إلى { $until }، { $hours } ({ $reason })
desk-closed-holidays = مغلق في أيام العطل الرسمية.
desk-open-extra = مفتوح أيضًا يوم { $date }، { $hours }
desk-where = أين
desk-topics = عمّ يمكنكم أن تتكلموا

desk-index = في هذه الصفحة
desk-for = لمن هذه الخدمة
desk-for-text =
    { $word ->
        [comune] للعائلات في { $name }.
       *[municipio] للعائلات في { $name }.
    }
desk-how = ماذا تفعلون
desk-how-text = احجزوا موعدًا في هذا الموقع، أو اتصلوا لأخذ موعد.
desk-how-phone = اتصلوا لأخذ موعد.
desk-how-callback = اتركوا رقمكم: نحن نتصل بكم.
desk-needed = ما تحتاجون إليه
desk-needed-name = للحجز يكفي الاسم. لا نطلب أوراقًا ولا نسأل عن السبب.
desk-needed-nothing = للحجز لا تحتاجون إلى شيء: تحصلون على رمز. لا نطلب أوراقًا ولا نسأل عن السبب.
desk-obtain = ما تحصلون عليه
desk-times = الأوقات والمهل
desk-times-horizon =
    { $n-plural ->
        [zero] يمكنكم الحجز لليوم فقط.
        [one] يمكنكم الحجز لليوم وللغد.
        [two] يمكنكم الحجز لليومين القادمين.
        [few] يمكنكم الحجز خلال الأيام الـ{ $n } القادمة.
        [many] يمكنكم الحجز خلال الـ{ $n } يومًا القادمة.
       *[other] يمكنكم الحجز خلال الـ{ $n } يوم القادمة.
    }
desk-times-notice =
    { $n-plural ->
        [zero] يمكنكم الحجز حتى آخر لحظة.
        [one] احجزوا قبل ساعة على الأقل.
        [two] احجزوا قبل ساعتين على الأقل.
        [few] احجزوا قبل { $n } ساعات على الأقل.
        [many] احجزوا قبل { $n } ساعة على الأقل.
       *[other] احجزوا قبل { $n } ساعة على الأقل.
    }
desk-times-text = يمكنكم تغيير الموعد أو إلغاؤه متى شئتم، إلى أن يبدأ.
desk-access = استخدام الخدمة
desk-access-button = اختيار وقت آخر
desk-terms = شروط الخدمة
desk-terms-link = ماذا نفعل ببياناتكم، ومتى نحذفها
desk-contacts = للاتصال
desk-contacts-phone = هاتف { $phone }
desk-contacts-phone-hours = هاتف { $phone }، { $hours }.

info-project-funders = من يدعم المشروع
info-project-municipalities =
    { $word ->
        [comune] البلديات
       *[municipio] الدوائر
    }

info-privacy-title = بياناتكم
info-privacy-lead = نطلب أقل ما يمكن، ونحذفه بسرعة.
info-privacy-asked = ماذا نطلب
info-privacy-asked-name = الاسم الأول لشخص بالغ، بدون اسم العائلة.
info-privacy-asked-contact = طريقة لإخباركم: هاتف أو بريد إلكتروني. ويمكنكم ألا تتركوا أيًّا منهما.
info-privacy-asked-language = اللغة، وهل تحتاجون إلى مترجم.
info-privacy-asked-topic = عمّ تريدون أن تتكلموا، وملاحظة إن أردتم.
info-privacy-asked-callback = لكي نتصل بكم: الرقم واللغة وأفضل وقت.
info-privacy-not-asked = ماذا لا نطلب
info-privacy-not-asked-text = أسماء الأولاد، تواريخ الميلاد، الجنسية، الرقم الضريبي (codice fiscale)، الدخل، سبب الزيارة.
info-privacy-why = لماذا نحتاج إليها
info-privacy-why-text = نحتاج إليها من أجل الموعد فقط: لنستقبلكم ونخبركم ونتصل بكم. هذه مهمة للمصلحة العامة (لائحة الاتحاد الأوروبي 2016/679، المادة 6، الفقرة 1، الحرف e).
info-privacy-who = من يراها
info-privacy-who-text = فقط من يعمل في مكتب المساعدة الذي اخترتموه ومن يشغّل الموقع. لا نعطيها لأي أحد آخر.
info-privacy-network = هذا الموقع لشبكة { $network }. لأي سؤال اتصلوا بأحد مكاتب المساعدة.
info-privacy-until = متى نحذفها
info-privacy-until-text = بعد الموعد بـ30 يومًا. الرقم الذي تتركونه لنتصل بكم: بعد الطلب بـ30 يومًا. اليوم مكتوب في صفحة موعدكم.
info-privacy-until-application = طلب مؤسسة تريد الانضمام إلى الشبكة: بعد ستة أشهر من آخر تعديل، إذا لم يقرر أحد.
info-privacy-until-feedback = ما تكتبونه عندما تقيّمون صفحة: بعد ستة أشهر. تبقى النجوم من غير أن تقول من أعطاها.
info-privacy-now = يمكنكم حذفها قبل ذلك، متى شئتم، من صفحة موعدكم.
info-privacy-counts = بعد ذلك تبقى الأعداد فقط، لنعرف كم عائلة نستقبل. وهي لا تقول من أنتم.
info-privacy-rights = حقوقكم
info-privacy-rights-text = يمكنكم أن تطلبوا رؤية بياناتكم أو تصحيحها أو حذفها: اطلبوا ذلك من مكتب المساعدة. ويمكنكم أيضًا أن تتوجهوا إلى الهيئة الإيطالية لحماية البيانات الشخصية (Garante per la protezione dei dati personali).
info-privacy-cookies = ملفات الكوكيز
info-privacy-cookies-text = نستخدم ملف كوكيز واحدًا فقط، لنتذكر اللغة. لا إعلانات ولا ملفات شخصية. ولا تتصل أي صفحة بمواقع أخرى.
info-privacy-logs = نحتفظ لمدة سبعة أيام بسجل تقني للزيارات، بدون عنوان الشبكة الكامل.
info-privacy-reads = نعدّ كم مرة تُقرأ الصفحة. ولا نعرف من يقرأها.

info-accessibility-title = سهولة الاستخدام للجميع
info-accessibility-lead = يجب أن يعمل هذا الموقع للجميع: على هاتف قديم، وبلوحة المفاتيح، وبقارئ الشاشة، وبدون JavaScript.
info-accessibility-standard = بماذا نلتزم
info-accessibility-standard-text = بمعايير WCAG 2.2، المستوى AA، وبالمعيار الأوروبي EN 301 549.
info-accessibility-how = كيف نتحقق من ذلك
info-accessibility-how-text = عند كل تعديل تمرّ كل صفحة باختبارات آلية: بلوحة المفاتيح، وعلى شاشة ضيقة، ومن اليمين إلى اليسار.
info-accessibility-how-far = الاختبارات الآلية لا تكشف كل شيء. ولم يفحص الموقع بعد خبراء من الخارج.
info-accessibility-checks = آخر الاختبارات
info-accessibility-checked = آخر اختبار كامل كان يوم { $date }، باللغات: { $languages }.
info-accessibility-check =
    { $n-plural ->
        [zero] { $tool }: لا صفحات
        [one] { $tool }: صفحة واحدة بلا أخطاء
        [two] { $tool }: صفحتان بلا أخطاء
        [few] { $tool }: { $n } صفحات بلا أخطاء
        [many] { $tool }: { $n } صفحة بلا أخطاء
       *[other] { $tool }: { $n } صفحة بلا أخطاء
    }
info-accessibility-report = هل هناك شيء لا يعمل؟
info-accessibility-report-phone = اتصلوا بأحد مكاتب المساعدة: نساعدكم على الهاتف.

info-legal-title = ملاحظات قانونية
info-legal-licence = ترخيص المحتوى
info-legal-licence-text = يمكن استخدام نصوص هذا الموقع بحرية، مع ذكر المصدر (ترخيص CC BY 4.0).
info-legal-licence-formal = تطبيقًا لمبدأ «open by default» (الانفتاح هو الأصل) وفقًا للمادة 52 من المرسوم التشريعي الإيطالي رقم 82 بتاريخ 7 مارس 2005 (CAD)، وما لم يُذكر خلاف ذلك (بما في ذلك المحتويات المدمجة التي تعود إلى غيرنا)، تُنشر البيانات والوثائق والمعلومات الموجودة في الموقع بموجب { $licence }. لذلك فإن المستخدمين أحرار في مشاركة هذه المواد (نسخها وتوزيعها وإيصالها إلى الجمهور وعرضها أمامه) وتمثيلها وأدائها وإلقائها بأي وسيلة وأي شكل، وفي تعديلها (تحويل المواد واستخدامها في أعمال مشتقة) لأي غرض، حتى لو كان تجاريًا، بشرط واحد هو ذكر المصدر، وبدون إضافة قيود أخرى.
info-legal-licence-link = ترخيص CC-BY 4.0
info-legal-software = البرنامج
info-legal-software-text = يعمل الموقع ببرنامج Vicino، وهو برنامج حر (ترخيص EUPL-1.2).
info-legal-data = بيانات من جهات أخرى
info-legal-data-text = أسماء البلديات وعدد سكانها: ISTAT، ترخيص CC BY 3.0 IT.
info-legal-liability = الأوقات والعناوين
info-legal-liability-text = عند كل مكتب مساعدة مكتوب متى تم تأكيد المعلومات. إذا لم تكونوا متأكدين، اتصلوا.

info-faq-title = أسئلة متكررة
info-faq-account = هل يجب أن أفتح حسابًا؟
info-faq-account-text = لا. لا تحتاجون إلى حساب ولا إلى كلمة سر.
info-faq-documents = هل يجب أن أحضر أوراقًا؟
info-faq-documents-text = للحجز لا. إذا كان مكتب المساعدة يحتاج إلى شيء، تجدونه مكتوبًا تحت «ماذا تُحضرون معكم».
info-faq-no-contact = ليس عندي هاتف ولا بريد إلكتروني. هل يمكنني الحجز؟
info-faq-no-contact-text = نعم. تحصلون على رمز من 6 حروف وأرقام: اكتبوه على ورقة.
info-faq-language = لا أتكلم الإيطالية جيدًا. ماذا أفعل؟
info-faq-language-text = اختاروا لغتكم في أعلى الصفحة. عند الحجز يمكنكم طلب مترجم. وعند كل مكتب مساعدة مكتوب أي لغات يتكلمون.
info-faq-change = أخطأت، أو لم أعد أستطيع المجيء.
info-faq-change-text = افتحوا «موعدي»: يمكنكم تغيير الموعد أو إلغاؤه إلى أن يبدأ. أو اتصلوا.
info-faq-lost = ضاع مني الرمز.
info-faq-lost-text = اتصلوا بمكتب المساعدة الذي حجزتم فيه.
info-faq-full = لا توجد مواعيد متاحة. ماذا أفعل؟
info-faq-full-text = انظروا إلى مكاتب المساعدة القريبة، أو اتركوا رقمكم: نحن نتصل بكم.
info-faq-shared-phone = أشخاص آخرون يستخدمون هاتفي.
info-faq-shared-phone-text = في الرسائل القصيرة لا نكتب اسمكم ولا السبب. وفي أعلى كل صفحة تجدون «خروج سريع».

desk-silent-link = لا أحد يردّ على الرقم؟
desk-silent-title = لا أحد يردّ على الرقم
desk-silent-what = هل اتصلتم بـ{ $desk }، { $phone }، في الأوقات التي يردّون فيها، ولم يردّ أحد؟ أخبرونا: إذا حدث هذا لعائلات عديدة، نطلب التحقق من الأمر.
desk-silent-button = نعم، لا أحد يردّ
desk-silent-thanks = شكرًا، سجّلنا ذلك
desk-silent-next = إذا احتجتم إلى مساعدة الآن، نحن نتصل بكم.
