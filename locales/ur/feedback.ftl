# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = اس صفحے کی معلومات کتنی واضح ہیں؟
feedback-stars = ایک سے پانچ تک ستارے چنیں
feedback-star = 5 میں سے { $n }
feedback-why-bad = کیا ٹھیک نہیں؟
feedback-why-good = کیا اچھا ہے؟
feedback-answer-clear = آسانی سے سمجھ آتا ہے
feedback-answer-complete = جو مجھے چاہیے سب موجود ہے
feedback-answer-easy = مجھے ہمیشہ پتا ہے آگے کیا کرنا ہے
feedback-answer-worked = سب کچھ کام کرتا ہے
feedback-answer-other-good = کچھ اور
feedback-answer-unclear = مشکل سے سمجھ آتا ہے
feedback-answer-incomplete = میری ضرورت کی کوئی چیز نہیں ہے
feedback-answer-lost = مجھے نہیں پتا آگے کیا کرنا ہے
feedback-answer-broken = کچھ کام نہیں کرتا
feedback-answer-other-bad = کوئی اور مسئلہ
feedback-words = کیا آپ کچھ اور بتانا چاہتے ہیں؟
feedback-words-hint = آپ کچھ نہ لکھیں تو بھی ٹھیک ہے۔ نام یا فون نمبر نہ لکھیں۔ زیادہ سے زیادہ { $n } حروف۔
feedback-send = رائے بھیجیں
feedback-page = آپ کی رائے
feedback-thanks = شکریہ، آپ کی رائے مل گئی
feedback-thanks-read = اس سائٹ کا خیال رکھنے والے اسے پڑھتے ہیں تاکہ صفحے زیادہ واضح ہوں۔
feedback-thanks-answer = ہمیں نہیں معلوم آپ کون ہیں، اس لیے ہم جواب نہیں دے سکتے۔ مدد چاہیے تو ہمیں فون کرنے کو کہیں۔
feedback-back = صفحے پر واپس جائیں
error-feedback-rating = چنیں کہ کتنے ستارے دیں
error-feedback-personal = لکھے ہوئے سے فون نمبر، ای میل، کوڈ اور لنک نکال دیں: یہاں سے ہم جواب نہیں دے سکتے
