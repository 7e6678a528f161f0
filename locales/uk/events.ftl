# What takes place: the list, an event, the archive.

events-title = Свята й заняття
events-lead = Свята, майстерні, прогулянки й зустрічі для дітей і родин.
events-dates = Дати
events-found =
    { $n-plural ->
        [one] { $n } дата
        [few] { $n } дати
        [many] { $n } дат
       *[other] { $n } дати
    }
events-none = Зараз дат немає. Завітайте за кілька днів.
events-none-such = За таким вибором нічого немає. Заберіть щось одне або подивіться всі дати.
events-show-all = Показати всі дати
events-embed-all = Усі заняття, хто їх проводить і як записатися
events-archive = Минулі заняття
events-archive-none = Тут ще нічого немає.

events-when = Коли
events-when-coming = Усі
events-when-today = Сьогодні
events-when-weekend = Субота й неділя
events-when-month = Цього місяця
events-as-month = Календар на місяць
events-as-list = Списком
events-months = Інші місяці
events-month-title = Події: { $month }
events-month-none = На цей місяць ще нічого немає.
events-from = Від дня
events-until = До дня
events-narrow = Інші варіанти
events-any = Неважливо
events-municipality =
    { $word ->
        [comune] Громада
       *[municipio] Район
    }
events-age = Вік дитини
events-age-years =
    { $n-plural ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
events-kind = Що саме
events-language = Мова
events-free = Лише там, де можна не платити

pager-label = Сторінки
pager-before = Попередня сторінка
pager-after = Наступна сторінка
pager-here = Сторінка { $page } з { $pages }

event-kind-party = Свято
event-kind-show = Вистава
event-kind-workshop = Творча майстерня
event-kind-laboratory = Майстерня для громади
event-kind-course = Курс
event-kind-trip = Прогулянка
event-kind-meeting = Зустріч
event-kind-volunteering = Волонтерство
event-kind-other = Інше

event-when-where = Коли і де
event-together = Звідси йдемо разом пішки.
event-online = В інтернеті
event-online-enter = Увійти зараз
event-online-later = В інтернеті. Посилання з’явиться тут, коли почнеться.
event-other-dates = Інші дати
event-more = Що робимо
event-outcome = Як це було
event-organisers = Хто організовує
event-participants = Хто бере участь
event-for = Для родин, які живуть тут

event-cost = Скільки коштує
event-cost-free = Безкоштовно
event-cost-offering = Вільний внесок
event-cost-offering-explained = Дайте, скільки хочете. Можна й нічого.
event-cost-price =
    { $n-plural ->
        [one] { $n } євро з особи
        [few] { $n } євро з особи
        [many] { $n } євро з особи
       *[other] { $n } євро з особи
    }
event-cost-price-exact = { $amount } євро з особи
event-ages = Для кого
event-ages-all = Для будь-якого віку
event-ages-from =
    { $n-plural ->
        [one] Від { $n } року
        [few] Від { $n } років
        [many] Від { $n } років
       *[other] Від { $n } року
    }
event-ages-until =
    { $n-plural ->
        [one] До { $n } року
        [few] До { $n } років
        [many] До { $n } років
       *[other] До { $n } року
    }
event-ages-between =
    { $n-plural ->
        [one] Від { $from } до { $n } року
        [few] Від { $from } до { $n } років
        [many] Від { $from } до { $n } років
       *[other] Від { $from } до { $n } року
    }

event-called-off = Не відбудеться: подію скасовано. Не приходьте.
event-called-off-short = Скасовано
event-moved = Змінилася дата або місце. Нові вказано нижче.
event-moved-short = Перенесено
event-moved-from = Перенесено. Раніше було: { $when }, { $place }.
event-moved-from-time = Перенесено. Раніше було: { $when }.
event-over = Уже минуло.
event-full-short = Місць немає
event-full = Місця закінчилися.
event-just-come = Записуватися не треба: просто приходьте.
event-sign-up = Кількість місць обмежена: запишіться.
event-sign-up-closed = Запис закрито. Щоб дізнатися, чи є місце, зателефонуйте.
event-add-calendar = Додати до календаря

events-door-text = Поруч із вами, майже завжди безкоштовно
events-here = Найближчі свята й заняття
events-all-here = Усі свята й заняття

feeds-title = Дати у вашому календарі
feeds-what = Нові дати й зміни самі з’являються в календарі телефону.
feeds-button = Стежити в календарі
feeds-by-hand = Якщо нічого не відкрилося, скопіюйте цю адресу у свій календар, там, де він просить «URL»:
feeds-readers = Якщо користуєтеся програмою для читання новин: { $rss } або { $atom }.

share-title = Розкажіть іншим
share-whatsapp = Надіслати через WhatsApp
share-mail = Надіслати ел. поштою
share-copy = Скопіювати адресу
share-copied = Скопійовано

event-next = Що є зараз

poster-title = Плакат для друку
poster-how = Надрукуйте цей аркуш і повісьте його. Код відкриває сторінку події.
poster-paper = Розмір аркуша
poster-image = Зображення, щоб надіслати
poster-code = Код, який відкриває сторінку події
poster-phone = Телефон

sign-up-title = Записатися
sign-up-adults = Скільки дорослих
sign-up-children = Скільки дітей і підлітків
sign-up-children-of = Діти й підлітки, вік { $from }–{ $until }
sign-up-children-gift = Діти й підлітки, подарунок: { $size }
sign-up-gift = Розмір подарунків
sign-up-gift-any = Будь-який
sign-up-gift-small = малий
sign-up-gift-medium = середній
sign-up-gift-large = великий
sign-up-stage = На що прийдете
sign-up-stage-full = { $time }: місць немає
sign-up-arrival = Коли прийдете
sign-up-arrival-hint = Родини приходять потроху: так ніхто не стоїть у черзі.
sign-up-arrival-any = Перший вільний час
sign-up-wait = Якщо місць немає, внесіть мене до списку очікування
sign-up-name = Ваше ім’я
sign-up-contact = Куди повідомити, якщо щось зміниться
sign-up-contact-hint = Телефон або електронна пошта. Якщо хочете, не заповнюйте: наприкінці отримаєте код, який треба зберегти.
sign-up-language = Мова повідомлень
sign-up-privacy = Коли видалимо ім’я й контакт: { $date }
sign-up-button = Записатися
sign-up-back = Назад до події
sign-up-left =
    { $n-plural ->
        [one] Є ще { $n } місце.
        [few] Є ще { $n } місця.
        [many] Є ще { $n } місць.
       *[other] Є ще { $n } місця.
    }
sign-up-full = Місця закінчилися. Можна стати до списку очікування.

error-count = Напишіть число, наприклад 2.
error-nobody = Напишіть, скільки людей прийде.
error-party-large =
    { $n-plural ->
        [one] За одним записом може прийти щонайбільше { $n } людина.
        [few] За одним записом можуть прийти щонайбільше { $n } людини.
        [many] За одним записом можуть прийти щонайбільше { $n } людей.
       *[other] За одним записом можуть прийти щонайбільше { $n } людини.
    }
error-places-left =
    { $n-plural ->
        [one] Залишилося лише { $n } місце.
        [few] Залишилося лише { $n } місця.
        [many] Залишилося лише { $n } місць.
       *[other] Залишилося лише { $n } місця.
    }
error-places-wait = Оберіть менше людей або список очікування.
error-arrival-full = На цей час місць уже немає. Оберіть інший.
error-wait-contact = Для списку очікування потрібен контакт: так ми вас повідомимо.
error-signed-up-already = За цим контактом уже є запис. Відкрийте посилання, яке ми вам надіслали.
error-sign-up-closed = Запис на цю дату закрито.

sign-up-page-title = Ваш запис
sign-up-status-confirmed = Ви записані
sign-up-status-waiting = Ви в списку очікування
sign-up-status-offered = Для вас є місце
sign-up-status-lapsed = Час на відповідь минув
sign-up-status-left = Запис скасовано
sign-up-status-called_off = Подія не відбудеться
sign-up-waiting =
    { $n-plural ->
        [one] Перед вами чекає { $n } родина. Ми напишемо вам, щойно звільниться місце.
        [few] Перед вами чекають { $n } родини. Ми напишемо вам, щойно звільниться місце.
        [many] Перед вами чекають { $n } родин. Ми напишемо вам, щойно звільниться місце.
       *[other] Перед вами чекають { $n } родини. Ми напишемо вам, щойно звільниться місце.
    }
sign-up-offered = Тримаємо місце для вас. Відповідь потрібна до: { $until }.
sign-up-accept = Беру місце
sign-up-lapsed = Місце перейшло до наступної родини. Ви можете записатися знову.
sign-up-event = Подія
sign-up-code = Ваш код
sign-up-keep-code = Збережіть код: з ним ви знову знайдете цю сторінку.
sign-up-who = Хто прийде
sign-up-leave = Я вже не прийду
sign-up-leave-heading = Хочете скасувати запис?
sign-up-leave-what = Ваше місце перейде до іншої родини.
sign-up-leave-button = Скасувати запис
sign-up-keep = Ні, я прийду
sign-up-change = Змінити, хто прийде
sign-up-change-button = Зберегти
sign-up-change-keep = Залишити як є
sign-up-changed = Ми змінили ваш запис.
sign-up-change-late = Запис уже не можна змінити: подія почалася, або запис тим часом змінився. Нижче видно, який він зараз.
sign-up-arrival-none = Без часу
error-places-no-more = Інших місць немає. Ті, що у вас є, залишаються вашими.
error-places-more =
    { $n-plural ->
        [one] Крім ваших місць, залишилося лише { $n } місце.
        [few] Крім ваших місць, залишилося лише { $n } місця.
        [many] Крім ваших місць, залишилося лише { $n } місць.
       *[other] Крім ваших місць, залишилося лише { $n } місця.
    }
error-places-others-wait = Решта людей може записатися окремо, до списку очікування.
error-places-ever =
    { $n-plural ->
        [one] Усього є { $n } місце.
        [few] Усього є { $n } місця.
        [many] Усього є { $n } місць.
       *[other] Усього є { $n } місця.
    }
sign-up-erase-what = Ми видалимо ім’я, телефон і електронну пошту. Повернути їх не можна.
sign-up-erase-leaves = Запис буде скасовано, а місце перейде до іншої родини.
sign-up-erase-keep = Ні, назад до запису
sign-up-erased-what = Від цього запису залишається лише кількість людей.
sign-up-gone-title = Такого запису немає
sign-up-gone = Посилання неправильне, або дані вже видалено.

party-of-age = вік { $from }–{ $until }: { $n }
party-of-gift = подарунок ({ $size }): { $n }
party-with-gift = { $who } (подарунок: { $size })
