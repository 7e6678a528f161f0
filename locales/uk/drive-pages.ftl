# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = Збори речей
drives-menu = Подарувати
drives-lead = Подаруйте щось нове для школи дитині з вашого району. Оберіть, що саме, а потім – куди й коли ви це принесете.
drives-running = Відкриті збори
drives-none = Зараз відкритих зборів немає. Завітайте за кілька днів або зателефонуйте.
drives-ended = Минулі збори
drives-all = Усі збори
drives-here = Збори для родин, які живуть тут
drives-door = Подарувати
drives-door-text = Речі для школи: що, де й коли
drives-find-pledge = Уже щось пообіцяли? Знайдіть за кодом

drive-until = До { $until }
drive-from-until = З { $from } до { $until }
drive-ended-on = Закінчився { $until }
drive-for-all = Для родин усієї мережі
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = Найближчий час: { $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
        [one] { $n } річ із { $all } уже обіцяно
        [few] { $n } речі з { $all } уже обіцяно
        [many] { $n } речей із { $all } уже обіцяно
       *[other] { $n } речі з { $all } уже обіцяно
    }
drive-arrived =
    { $n-plural ->
        [one] { $n } уже надійшла
        [few] { $n } уже надійшли
        [many] { $n } уже надійшло
       *[other] { $n } уже надійшло
    }
drive-given =
    { $n-plural ->
        [one] { $n } передано родинам
        [few] { $n } передано родинам
        [many] { $n } передано родинам
       *[other] { $n } передано родинам
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = Куди й коли принести
drive-shop-when = Коли магазин відчинено: оберіть, заплатіть і залиште там.
drive-point-over = Тут більше немає вільного часу.
drive-point-phone = Телефон цього місця: { $phone }
drive-more-dates =
    { $n-plural ->
        [one] і ще { $n } дата
        [few] і ще { $n } дати
        [many] і ще { $n } дат
       *[other] і ще { $n } дати
    }
drive-needs = Що потрібно
drive-needs-how = Напишіть, скільки принесете. Можна принести й щось одне.
drive-item-left =
    { $n-plural ->
        [one] бракує ще { $n }
        [few] бракує ще { $n }
        [many] бракує ще { $n }
       *[other] бракує ще { $n }
    }
drive-item-some = треба ще кілька
drive-item-none = більше не треба: уже обіцяно
drive-item-urgent = Треба насамперед
drive-item-welcome = будемо раді й цьому
drive-item-price = приблизно { $amount } євро
drive-fewer = На одну штуку менше:
drive-more = На одну штуку більше:
drive-complete =
    { $n-plural ->
        [one] Уже все обіцяно: { $n } річ
        [few] Уже все обіцяно: { $n } речі
        [many] Уже все обіцяно: { $n } речей
       *[other] Уже все обіцяно: { $n } речі
    }
drive-story = Навіщо
drive-contact = Хто вам відповість
drive-called-off = Цей збір скасовано. Нічого не приносьте.
drive-over = Цей збір закінчився. Дякуємо всім, хто дарував.
drive-instead = Збори, відкриті зараз
drive-report-item = Що
drive-report-needed = Було треба
drive-report-arrived = Надійшло
drive-report-given = Передано
drive-report-kits = Набори, передані родинам
drive-kits-given = { $kit }: { $n }
drive-kits-few = { $kit }: кілька

drive-kit-primary_1 = Перший клас початкової школи
drive-kit-primary_2 = Другий клас початкової школи
drive-kit-primary_3 = Третій клас початкової школи
drive-kit-primary_4 = Четвертий клас початкової школи
drive-kit-primary_5 = П’ятий клас початкової школи
drive-kit-lower_secondary = Середня школа (після початкової)
drive-kit-upper_secondary = Старша школа (після середньої)

## Promising something.

pledge-basket-title = Що ви приносите
pledge-go-on = Далі: куди й коли
pledge-go-on-who = Далі
pledge-back = Назад
pledge-kits = Приносите від класу або від компанії?
pledge-kits-what = Оберіть, на скільки дітей: ми самі додамо речі до списку. Потім його можна змінити.
pledge-kit = Для якого класу
pledge-kit-count = Скільки дітей
pledge-kits-button = Додати до списку
pledge-when-title = Куди й коли ви це принесете
pledge-when-legend = Оберіть місце й час
pledge-at-shop = У магазині
pledge-room =
    { $n-plural ->
        [one] ще { $n } місце
        [few] ще { $n } місця
        [many] ще { $n } місць
       *[other] ще { $n } місця
    }
pledge-more-hours =
    { $n-plural ->
        [one] Ще { $n } дата
        [few] Ще { $n } дати
        [many] Ще { $n } дат
       *[other] Ще { $n } дати
    }
pledge-point-full = Тут місць уже немає.
pledge-nowhere = Зараз вільного часу немає. Зателефонуйте: разом знайдемо, коли це принести.
pledge-confirm-title = Перевірте й пообіцяйте
pledge-what = Що
pledge-where = Де й коли
pledge-what-change = речі
pledge-where-change = місце і час
pledge-who = Хто ви
pledge-name = Як до вас звертатися
pledge-contact = Куди вам писати
pledge-not-public = Вашого імені ніколи не видно на сайті.
pledge-button = Обіцяю принести
pledge-item-lost = Одна з обраних вами речей більше не потрібна: ми прибрали її зі списку.
pledge-ended-title = Цей збір закінчився
pledge-ended-what = Ми нічого не записали: нічого сюди не приносьте. Подивіться, що збираємо зараз.

error-basket-empty = Оберіть хоча б одну річ: напишіть, скільки принесете.
error-basket-large = Це забагато речей за один раз. Поділіть їх на дві обіцянки.
error-quantity-zero = Напишіть щонайменше 1 або залиште порожнім.
error-quantity-negative = Напишіть число, більше за нуль, або залиште порожнім.
error-quantity-fraction = Напишіть ціле число, наприклад 2.
error-quantity-huge = Це число завелике. Якщо речей багато, зателефонуйте.
error-item-complete = Тим часом усе вже пообіцяли: приберіть цю річ.
error-item-left =
    { $n-plural ->
        [one] Треба ще лише { $n }: напишіть щонайбільше { $n }.
        [few] Треба ще лише { $n }: напишіть щонайбільше { $n }.
        [many] Треба ще лише { $n }: напишіть щонайбільше { $n }.
       *[other] Треба ще лише { $n }: напишіть щонайбільше { $n }.
    }
error-item-few = Треба менше: напишіть менше число.
error-kit-count = Напишіть, на скільки дітей: від 1 до 999.
error-pledge-place = Оберіть, куди й коли ви це принесете.
error-window-full = На цей час місць уже немає. Оберіть інший.

## A promise.

pledge-page-title = Ваша обіцянка
pledge-status-promised = Дякуємо, ми записали
pledge-status-received = Дякуємо, ми отримали
pledge-status-withdrawn = Обіцянку скасовано
pledge-status-lapsed = Термін обіцянки минув
pledge-thanks = Чекаємо на вас тут:
pledge-received-thanks = Дитина користуватиметься цим у школі.
pledge-withdrawn-what = Ми на вас більше не чекаємо. Хтось інший може пообіцяти ті самі речі.
pledge-lapsed-what = Речі не надійшли вчасно: хтось інший може пообіцяти такі самі. Якщо ви все одно їх принесете, це добре.
pledge-place-gone = В обраний вами час там нікого не буде: не приходьте. Оберіть інший.
pledge-overdue = Ми на вас чекали. Оберіть інший час або зателефонуйте.
pledge-overdue-until = Ми на вас чекали. Оберіть інший час або зателефонуйте. Тримаємо вашу обіцянку до: { $until }.
pledge-changed = Ми змінили вашу обіцянку.
pledge-drive = Збір
pledge-brought = Що ви принесли
pledge-received-on = Коли надійшло
pledge-keep-code = Збережіть код: з ним ви знову знайдете цю сторінку. Назвіть його, коли принесете речі.
pledge-again = Подивитися, що треба зараз
pledge-change = Змінити обіцянку
pledge-change-button = Зберегти
pledge-change-late = Обіцянку вже не можна змінити, або вона тим часом змінилася. Нижче видно, яка вона зараз.
pledge-withdraw = Я вже не принесу
pledge-withdraw-heading = Хочете скасувати обіцянку?
pledge-withdraw-what = Речі повернуться до списку: їх може принести хтось інший.
pledge-withdraw-button = Скасувати обіцянку
pledge-withdraw-late = Ваші речі вже надійшли: дякуємо.
pledge-keep = Ні, я принесу
pledge-erase-withdraws = Обіцянку буде скасовано: речі повернуться до списку.
pledge-erase-keep = Ні, назад до обіцянки
pledge-erased-what = Від цієї обіцянки залишається лише кількість речей.
pledge-gone-title = Такої обіцянки немає

pledge-receipt = Квитанція
pledge-receipt-title = Квитанція про подаровані речі
pledge-receipt-by = Хто отримав
pledge-receipt-thanks = Дякуємо. Речі потраплять до дітей через пункти допомоги мережі.
pledge-receipt-value = Це речі, без вартості в грошах: для податків ця квитанція не підходить.
pledge-receipt-print = Надрукувати
pledge-receipt-back = Назад до обіцянки
