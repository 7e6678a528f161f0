# The start by three questions: how old, what, where.

start-link = معلوم نہیں کہاں سے شروع کریں؟ تین سوالوں کے جواب دیں
start-step = 3 میں سے سوال { $n }
start-age = آپ کے بچے کی عمر کیا ہے؟
start-what = آپ کو کیا چاہیے؟
start-where = آپ کس علاقے میں رہتے ہیں؟
start-skip = یہ سوال چھوڑ دیں
start-school = سکول کی چیزیں
start-school-text = بستہ، کاپیاں، قلم
