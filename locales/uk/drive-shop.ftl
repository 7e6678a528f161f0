# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = Що залишили?
drive-shop-what = Напишіть, скільки штук людина оплатила й залишила в магазині. Решту залиште порожнім.
drive-shop-code = Код обіцянки, якщо він є в людини
drive-shop-code-hint = Шість літер і цифр, наприклад K7P Q2M.
drive-shop-goods = Скільки штук
drive-shop-button = Записати
drive-shop-noted = Записано, дякуємо. Можна записати наступний подарунок.
drive-shop-noted-before = Це вже було записано: нічого не змінилося.
drive-shop-gone-title = Це посилання не відкривається
drive-shop-gone = Можливо, є новіше. Попросіть його в тих, хто організовує збір.
drive-shop-error-code = Обіцянки з таким кодом немає. Перевірте його або залиште порожнім

## What is wrong with quantities.

drive-shop-error-empty = Напишіть хоча б одне число
# $n: 100.
drive-shop-error-lines = Щонайбільше { $n } речей за один раз
