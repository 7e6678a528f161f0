# Members of the network, and those who ask to be.

organisations-title = مؤسسات الشبكة
organisations-lead = من يعملون معًا من أجل العائلات: جمعيات وتعاونيات وخدمات.
organisations-all = الكل
organisations-none = لا توجد مؤسسات هنا بعد.
organisation-name = اسم المؤسسة
organisation-tier = الدور في الشبكة
organisation-tier-first = المستوى الأول: تقود الشبكة
organisation-tier-second = المستوى الثاني: تشارك في الشبكة
organisation-does = ماذا تفعل
organisation-silent = لم تكتب المؤسسة بعد ماذا تفعل.
organisation-contacts = للاتصال
organisation-no-contacts = لم تذكر المؤسسة وسيلة اتصال للجمهور.
organisation-phone = الهاتف
organisation-email = عنوان البريد الإلكتروني
organisation-web = موقع الإنترنت
organisation-desks = مكاتب المساعدة التابعة لها
organisation-kept-by = المسؤول عن هذه الصفحة: { $name }.
organisation-changed = آخر تعديل: { $date }.
desk-kept-by = المسؤول عن مكتب المساعدة: { $name }.

apply-title = مؤسستكم في الشبكة
apply-invitation = هل تعملون مع عائلات هذه المناطق؟ يمكنكم طلب الانضمام إلى الشبكة.
apply-open = طلب الانضمام
apply-lead = احكوا لنا من أنتم. من ينسّق الشبكة يقرأ الطلب ويجيبكم بالبريد الإلكتروني.
apply-organisation = المؤسسة
apply-does-hint = في جمل قليلة، بالإيطالية. ستقرؤها العائلات.
apply-contacts = وسائل الاتصال للجمهور، إن وُجدت
apply-person = الشخص المسؤول
apply-name = الاسم واسم العائلة
apply-email = البريد الإلكتروني للحساب
apply-email-hint = هنا نكتب لكم الجواب. ولن يُنشر.
apply-privacy = نستخدم الاسم والبريد الإلكتروني فقط لنجيبكم وللحساب. إذا لم يُقبل الطلب، نحذفهما. وإذا لم يقرر أحد، نحذفهما بعد ستة أشهر.
apply-button = إرسال الطلب
apply-received = وصل الطلب
apply-received-what = من ينسّق الشبكة سيقرؤه ويكتب لكم بالبريد الإلكتروني.
apply-too-many = وصلت اليوم طلبات كثيرة جدًا من هذا العنوان. حاولوا من جديد غدًا.
