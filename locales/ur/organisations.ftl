# Members of the network, and those who ask to be.

organisations-title = نیٹ ورک کے ادارے
organisations-lead = جو خاندانوں کے لیے مل کر کام کرتے ہیں: انجمنیں، کوآپریٹو، خدمات۔
organisations-all = سب
organisations-none = یہاں ابھی کوئی ادارہ نہیں ہے۔
organisation-name = ادارے کا نام
organisation-tier = نیٹ ورک میں کردار
organisation-tier-first = پہلا درجہ: نیٹ ورک کو چلاتا ہے
organisation-tier-second = دوسرا درجہ: نیٹ ورک میں حصہ لیتا ہے
organisation-does = کیا کرتا ہے
organisation-silent = ادارے نے ابھی نہیں لکھا کہ وہ کیا کرتا ہے۔
organisation-contacts = رابطہ
organisation-no-contacts = ادارے نے سب کے لیے کوئی رابطہ نہیں دیا۔
organisation-phone = فون
organisation-email = ای میل کا پتہ
organisation-web = ویب سائٹ
organisation-desks = اس کے ہیلپ ڈیسک
organisation-kept-by = اس صفحے کی ذمہ داری: { $name }۔
organisation-changed = آخری تبدیلی: { $date }۔
desk-kept-by = اس ہیلپ ڈیسک کی ذمہ داری: { $name }۔

apply-title = آپ کا ادارہ نیٹ ورک میں
apply-invitation = کیا آپ ان علاقوں کے خاندانوں کے ساتھ کام کرتے ہیں؟ آپ نیٹ ورک میں شامل ہونے کی درخواست دے سکتے ہیں۔
apply-open = شامل ہونے کی درخواست دیں
apply-lead = ہمیں بتائیں کہ آپ کون ہیں۔ نیٹ ورک چلانے والے درخواست پڑھتے ہیں اور ای میل سے جواب دیتے ہیں۔
apply-organisation = ادارہ
apply-does-hint = چند جملوں میں، اطالوی میں۔ اسے خاندان پڑھیں گے۔
apply-contacts = سب کے لیے رابطے، اگر ہوں
apply-person = رابطے کا شخص
apply-name = نام اور خاندانی نام
apply-email = اکاؤنٹ کے لیے ای میل
apply-email-hint = جواب ہم یہاں لکھیں گے۔ یہ سب کو نظر نہیں آئے گی۔
apply-privacy = ہم نام اور ای میل صرف آپ کو جواب دینے اور اکاؤنٹ کے لیے استعمال کرتے ہیں۔ درخواست منظور نہ ہو تو انہیں مٹا دیتے ہیں۔ کوئی فیصلہ نہ کرے تو چھ مہینے بعد مٹا دیتے ہیں۔
apply-button = درخواست بھیجیں
apply-received = درخواست مل گئی
apply-received-what = نیٹ ورک چلانے والے اسے پڑھیں گے اور آپ کو ای میل لکھیں گے۔
apply-too-many = آج اس پتے سے پہلے ہی بہت زیادہ درخواستیں آ چکی ہیں۔ کل پھر کوشش کریں۔
