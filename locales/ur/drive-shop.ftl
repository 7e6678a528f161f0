# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = دکان پر کیا چھوڑا گیا؟
drive-shop-what = لکھیں کہ کسی نے کتنی چیزوں کے پیسے دے کر انہیں دکان پر چھوڑا ہے۔ باقی خالی چھوڑ دیں۔
drive-shop-code = وعدے کا کوڈ، اگر اس شخص کے پاس ہو
drive-shop-code-hint = چھ حروف اور ہندسے، مثلاً K7P Q2M۔
drive-shop-goods = کتنی چیزیں
drive-shop-button = لکھ لیں
drive-shop-noted = لکھ لیا، شکریہ۔ اب آپ اگلا تحفہ لکھ سکتے ہیں۔
drive-shop-noted-before = یہ پہلے ہی لکھا ہوا تھا: کچھ نہیں بدلا۔
drive-shop-gone-title = یہ لنک نہیں کھلتا
drive-shop-gone = شاید کوئی نیا لنک ہو۔ مہم چلانے والوں سے مانگ لیں۔
drive-shop-error-code = اس کوڈ کا کوئی وعدہ نہیں ہے۔ کوڈ دیکھ لیں، یا خالی چھوڑ دیں

## What is wrong with quantities.

drive-shop-error-empty = کم از کم ایک عدد لکھیں
# $n: 100.
drive-shop-error-lines = ایک ساتھ زیادہ سے زیادہ { $n } چیزیں
