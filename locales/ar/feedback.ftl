# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = ما مدى وضوح المعلومات في هذه الصفحة؟
feedback-stars = اختاروا من نجمة إلى خمس نجوم
feedback-star = { $n } من 5
feedback-why-bad = ما الذي لا يعجبكم؟
feedback-why-good = ما الذي يعجبكم؟
feedback-answer-clear = سهلة الفهم
feedback-answer-complete = فيها كل ما أحتاج إليه
feedback-answer-easy = أعرف دائمًا ماذا أفعل بعدها
feedback-answer-worked = كل شيء يعمل
feedback-answer-other-good = شيء آخر
feedback-answer-unclear = صعبة الفهم
feedback-answer-incomplete = ينقص شيء أحتاج إليه
feedback-answer-lost = لا أعرف ماذا أفعل بعدها
feedback-answer-broken = شيء لا يعمل
feedback-answer-other-bad = مشكلة أخرى
feedback-words = هل تريدون أن تقولوا لنا المزيد؟
feedback-words-hint = يمكنكم ألا تكتبوا شيئًا. لا تكتبوا أسماء ولا أرقام هواتف. { $n } حرف على الأكثر.
feedback-send = أرسلوا رأيكم
feedback-page = رأيكم
feedback-thanks = شكرًا، وصلنا رأيكم
feedback-thanks-read = يقرؤه من يعتني بهذا الموقع ليكتب صفحات أوضح.
feedback-thanks-answer = لا نعرف من أنتم، لذلك لا نستطيع أن نجيبكم. إذا احتجتم إلى مساعدة، فاطلبوا أن نتصل بكم.
feedback-back = العودة إلى الصفحة
error-feedback-rating = اختاروا عدد النجوم
error-feedback-personal = احذفوا من النص أرقام الهواتف والبريد الإلكتروني والرموز والروابط: لا نستطيع أن نجيبكم من هنا
