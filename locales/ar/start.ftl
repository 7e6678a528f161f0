# The start by three questions: how old, what, where.

start-link = لا تعرفون من أين تبدؤون؟ أجيبوا عن ثلاثة أسئلة
start-step = السؤال { $n } من 3
start-age = كم عمر طفلكم؟
start-what = ماذا تحتاجون؟
start-where = في أي منطقة تسكنون؟
start-skip = تجاوزوا هذا السؤال
start-school = أشياء للمدرسة
start-school-text = حقيبة ودفاتر وأقلام
