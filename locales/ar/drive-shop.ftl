# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = ماذا تُرك في المتجر؟
drive-shop-what = اكتبوا كم قطعة دفع شخص ثمنها وتركها في المتجر. اتركوا الباقي فارغًا.
drive-shop-code = رمز الوعد، إذا كان عند الشخص رمز
drive-shop-code-hint = ستة حروف وأرقام، مثلًا K7P Q2M.
drive-shop-goods = كم قطعة
drive-shop-button = تسجيل
drive-shop-noted = تم التسجيل، شكرًا. يمكنكم تسجيل الهدية التالية.
drive-shop-noted-before = كان مسجّلًا من قبل: لم يتغيّر شيء.
drive-shop-gone-title = هذا الرابط لا يفتح
drive-shop-gone = ربما يوجد رابط أحدث. اطلبوه ممن ينظّم حملة الجمع.
drive-shop-error-code = لا يوجد وعد بهذا الرمز. راجعوه، أو اتركوا الخانة فارغة

## What is wrong with quantities.

drive-shop-error-empty = اكتبوا رقمًا واحدًا على الأقل
# $n: 100.
drive-shop-error-lines = { $n } شيء على الأكثر في المرة الواحدة
