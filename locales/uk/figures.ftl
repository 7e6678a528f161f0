# Figures, as staff and everybody see them, and the receipt of a family that was erased.

figures-title = Наші числа: { $year }
figures-lead = На скільки зустрічей записалися і що з ними було. Кожну враховано в тому місяці, на який вона припадає. Тут немає нічийого імені.
figures-years = Оберіть рік
figures-none = За цей період ще немає жодної зустрічі.
figures-whole-months = За цей рік рахуємо лише місяці, які вже закінчилися.
figures-hidden = Щоб нікого не можна було впізнати, числа від 1 до 4 записано як { $few }. Де треба, приховано ще одне число, щоб перше не можна було вирахувати. Таблиць, які сказали б забагато, тут немає.
figures-withheld = приховано
figures-chart-what = { $title }: один стовпчик на кожен рядок таблиці нижче.
figures-median =
    { $n-plural ->
        [one] Половина родин чекає від запису до зустрічі щонайбільше { $n } день.
        [few] Половина родин чекає від запису до зустрічі щонайбільше { $n } дні.
        [many] Половина родин чекає від запису до зустрічі щонайбільше { $n } днів.
       *[other] Половина родин чекає від запису до зустрічі щонайбільше { $n } дня.
    }

figures-asked = Записано
figures-kept = Відбулися
figures-missed = Родина не прийшла
figures-not-kept = Не відбулися
figures-cancelled = Скасовано
figures-cancelled-family = Скасувала родина
figures-cancelled-desk = Скасував пункт допомоги
figures-open = Ще будуть або без позначки
figures-interpreter-wanted = З перекладачем
figures-interpreter-not = Без перекладача
figures-total = Усього

figures-by-month = За місяцями
figures-month = Місяць
figures-by-municipality = За територіями
figures-municipality = Територія
figures-by-desk = За пунктами допомоги
figures-desk = Пункт допомоги
figures-unpublished = Більше не публікується
figures-by-language = За мовами
figures-language = Мова
figures-by-kind = За способом зустрічі
figures-kind = Спосіб
figures-kind-none = Не питали
figures-by-interpreter = Прохання про перекладача
figures-interpreter = Перекладач
figures-by-wait = Дні від запису до зустрічі
figures-wait = Очікування
figures-wait-0 = Менше ніж день
figures-wait-1-3 = Від 1 до 3 днів
figures-wait-4-7 = Від 4 до 7 днів
figures-wait-8-14 = Від 8 до 14 днів
figures-wait-15-30 = Від 15 до 30 днів
figures-wait-31 = Понад 30 днів

figures-open-data = Відкриті дані
figures-licence = Ви теж можете використовувати ці числа, ліцензія { $licence }: досить вказати, звідки вони. Файл — це CSV із крапкою з комою, його відкриває програма для таблиць.
figures-file = Завантажити файл CSV
figures-file-year = рік
figures-file-table = таблиця
figures-file-row = рядок
figures-file-measure = показник
figures-file-count = кількість

erased-title = Ми видалили ваші дані
erased-what = Мережа { $network } видалила все, що знала про вас:
erased-bookings =
    { $n-plural ->
        [one] { $n } зустріч
        [few] { $n } зустрічі
        [many] { $n } зустрічей
       *[other] { $n } зустрічі
    }
erased-callbacks =
    { $n-plural ->
        [one] { $n } прохання про дзвінок
        [few] { $n } прохання про дзвінок
        [many] { $n } прохань про дзвінок
       *[other] { $n } прохання про дзвінок
    }
erased-unfinished =
    { $n-plural ->
        [one] { $n } початий і не закінчений запис на зустріч
        [few] { $n } початі й не закінчені записи на зустріч
        [many] { $n } початих і не закінчених записів на зустріч
       *[other] { $n } початого й не закінченого запису на зустріч
    }
erased-pledges = Обіцянки подарувати: { $n }
erased-sign-ups =
    { $n-plural ->
        [one] { $n } запис на подію
        [few] { $n } записи на події
        [many] { $n } записів на події
       *[other] { $n } запису на події
    }
erased-called-off =
    { $n-plural ->
        [one] Ще мала відбутися { $n } зустріч: її скасовано.
        [few] Ще мали відбутися { $n } зустрічі: їх скасовано.
        [many] Ще мали відбутися { $n } зустрічей: їх скасовано.
       *[other] Ще мали відбутися { $n } зустрічі: їх скасовано.
    }
erased-number = Номер цього підтвердження
