# E-mails, text messages and calendar entries.

mail-confirmed-subject = Зустріч підтверджено: { $when }
mail-moved-subject = Новий час: { $when }
mail-cancelled-subject = Зустріч скасовано: { $when }
mail-reminder-subject = Ваша зустріч: { $when }
mail-closed-subject = Пункт допомоги не зможе вас прийняти: { $when }

mail-greeting = Вітаємо, { $name }!
mail-greeting-nameless = Вітаємо!
mail-confirmed-intro = Вашу зустріч підтверджено.
mail-moved-intro = Ваша зустріч має новий час. Попередній час більше не діє.
mail-cancelled-intro = Вашу зустріч скасовано. Більше нічого робити не треба.
mail-reminder-intro = Нагадуємо про вашу зустріч. Якщо не можете прийти, скасуйте її або перенесіть: місце потрібне іншій родині.
mail-closed-intro = Нам прикро: пункт допомоги не зможе прийняти вас у цей час. Вашу зустріч скасовано, приходити не треба.

mail-label-when = Коли
mail-label-desk = Пункт допомоги
mail-label-how = Як
mail-label-place = Де
mail-label-bring = Що взяти з собою
mail-label-language = Мова
mail-label-phone = Телефон пункту допомоги
mail-label-code = Ваш код
mail-interpreter = з перекладачем
mail-place-phone-call = Ми вам зателефонуємо.
mail-place-video = Через відео. Пункт допомоги надішле вам посилання.
mail-place-on-booking = Щоб дізнатися адресу, зателефонуйте до пункту допомоги.

mail-link-intro = На цій сторінці можна переглянути, перенести або скасувати зустріч. Посилання лише для вас:
mail-cancelled-next = Якщо хочете іншу зустріч, почніть звідси:
mail-closed-offers = Ви можете прийти іншим разом. Відкрийте посилання на час, який вам зручний:
mail-closed-offer = { $when }, { $desk }
mail-closed-next = Увесь інший вільний час тут:
mail-closed-none = Зараз поруч із вами немає іншого вільного часу. Зателефонуйте до пункту допомоги: разом знайдете інший час.
mail-answer = Не відповідайте на цей лист: його ніхто не читає. З будь-якого питання телефонуйте до пункту допомоги.
mail-erase = Коли видалимо ваші дані: { $date }
mail-in-italian = Італійською
mail-footer = { $network } – автоматичне повідомлення

sms-confirmed = Зустріч: { $when }. { $link }
sms-moved = Новий час: { $when }. { $link }
sms-cancelled = Зустріч скасовано: { $when }.
sms-reminder = Нагадуємо, зустріч: { $when }. { $link }
sms-closed = Пункт допомоги не зможе вас прийняти: { $when }. Зустріч скасовано. Інший час: { $link }
sms-phone = Тел. { $phone }
sms-callback-received = Маємо ваш номер, зателефонуємо. Якщо терміново: { $phone }
sms-callback-received-nophone = Маємо ваш номер, зателефонуємо.

mail-calendar-summary = Зустріч
mail-calendar-phone = Телефон: { $phone }.
mail-calendar-code = Код: { $code }.

mail-signed-up-subject = Запис підтверджено: { $when }
mail-wait-listed-subject = Ви в списку очікування: { $when }
mail-place-offered-subject = Звільнилося місце: { $when }
mail-signed-off-subject = Запис скасовано: { $when }
mail-event-changed-subject = Дещо змінилося: { $when }
mail-event-cancelled-subject = Подія не відбудеться: { $when }
mail-event-reminder-subject = Чекаємо на вас: { $when }
mail-event-notice-subject = Повідомлення для вас: { $when }
mail-signed-up-intro = Ваш запис підтверджено. Чекаємо на вас.
mail-wait-listed-intro = Зараз місць немає, і ви в списку очікування. Якщо місце звільниться, ми відразу вам напишемо. Хто записався раніше, той перший.
mail-place-offered-intro = Для вас звільнилося місце.
mail-place-offered-until = Ми тримаємо його для вас до: { $until }. Потім воно перейде до наступної родини.
mail-place-offered-next = Щоб узяти місце, відкрийте цю сторінку й натисніть кнопку. Посилання лише для вас:
mail-signed-off-intro = Ваш запис скасовано. Більше нічого робити не треба.
mail-event-changed-intro = Змінився час або місце. Нові вказано нижче. Ваш запис і далі дійсний.
mail-event-cancelled-intro = Нам прикро: ця подія не відбудеться. Приходити не треба, і більше нічого робити не треба.
mail-event-reminder-intro = Нагадуємо про подію. Якщо не можете прийти, скасуйте запис: місце потрібне іншій родині.
mail-event-notice-intro = Вам пишуть організатори події:
mail-sign-up-link-intro = На цій сторінці можна переглянути, змінити або скасувати запис. Посилання лише для вас:
mail-events-next = Інші події тут:
mail-event-answer = Не відповідайте на цей лист: його ніхто не читає.
mail-label-event = Подія
mail-label-arrival = Коли прийти
mail-label-party = Хто прийде
mail-label-event-phone = Телефон
mail-stage-together = Звідси йдемо разом
mail-place-online = В інтернеті: посилання з’явиться на сторінці події, коли вона почнеться.
mail-adults =
    { $n-plural ->
        [one] { $n } дорослий
        [few] { $n } дорослі
        [many] { $n } дорослих
       *[other] { $n } дорослого
    }
mail-children =
    { $n-plural ->
        [one] { $n } дитина чи підліток
        [few] { $n } дитини чи підлітки
        [many] { $n } дітей чи підлітків
       *[other] { $n } дитини чи підлітка
    }
mail-calendar-stage = { $title } ({ $stage } з { $all })
mail-calendar-called-off = СКАСОВАНО:

sms-signed-up = Запис підтверджено: { $when }. { $link }
sms-wait-listed = Ви в списку очікування: { $when }. { $link }
sms-place-offered = Звільнилося місце: { $when }. Дайте відповідь до: { $until }. { $link }
sms-signed-off = Запис скасовано: { $when }.
sms-event-changed = Новий час або місце: { $when }. { $link }
sms-event-cancelled = Подію скасовано: { $when }. Не приходьте.
sms-event-reminder = Чекаємо на вас: { $when }. { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = Ваша обіцянка подарувати: { $drive }
mail-pledge-changed-subject = Вашу обіцянку змінено: { $drive }
mail-pledge-withdrawn-subject = Обіцянку скасовано: { $drive }
mail-pledge-reminder-subject = Чекаємо на вас завтра: { $drive }
mail-pledge-missed-subject = Ми ще чекаємо на вас: { $drive }
mail-window-moved-subject = Новий час передачі: { $drive }
mail-window-closed-subject = Виберіть інший час передачі: { $drive }
mail-drive-cancelled-subject = Збір не відбудеться: { $drive }
mail-pledge-made-intro = Дякуємо! Ми записали те, що ви пообіцяли. Нижче – куди й коли це принести.
mail-pledge-changed-intro = Вашу обіцянку змінено. Нижче – якою вона є тепер.
mail-pledge-withdrawn-intro = Ви скасували обіцянку. Більше нічого робити не треба: хтось інший може подарувати ті самі речі.
mail-pledge-reminder-intro = Нагадуємо про завтрашню передачу. Якщо не можете прийти, виберіть інший час або скасуйте обіцянку.
mail-pledge-missed-intro = Можливо, ви не змогли прийти: те, що ви пообіцяли, ще не надійшло. Ви ще можете це принести або вибрати інший час.
mail-pledge-missed-until = Ми чекаємо до { $until }. Потім хтось інший може подарувати ті самі речі.
mail-window-moved-intro = Змінився час або місце передачі. Нижче – нові. Ваша обіцянка дійсна.
mail-window-closed-intro = На жаль, у цей час ніхто не може прийняти ваші речі. Ваша обіцянка дійсна, виберіть інший час.
mail-drive-cancelled-intro = На жаль, цей збір не відбудеться. Нічого не треба приносити й робити. Усе одно дякуємо!
mail-pledge-link-intro = На цій сторінці можна переглянути, змінити або скасувати обіцянку. Посилання лише для вас:
mail-drives-next = Інші збори тут:
mail-pledge-other-windows = Якщо вам зручніше, можна прийти в інший час:
mail-pledge-other-window = { $when }, { $place }
mail-label-drive = Збір
mail-label-pledge = Що ви приносите
mail-label-directions = Як дістатися
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = коли магазин відчинено
mail-pledge-shop-how = Ви купуєте речі в магазині й залишаєте їх там. Назвіть свій код.
mail-pledge-no-window = треба вибрати
mail-calendar-pledge = Передача речей

sms-pledge-made = Обіцянка: { $place }, { $when }. { $link }
sms-pledge-changed = Обіцянку змінено: { $when }. { $link }
sms-pledge-withdrawn = Обіцянку скасовано. Усе одно дякуємо.
sms-pledge-reminder = Чекаємо на вас: { $place }, { $when }. { $link }
sms-pledge-missed = Те, що ви пообіцяли, не надійшло. Чекаємо до { $until }: { $link }
sms-window-moved = Новий час передачі: { $place }, { $when }. { $link }
sms-window-closed = У цей час нікого немає: виберіть інший час: { $link }
sms-drive-cancelled = Збір не відбудеться: нічого не приносьте. Усе одно дякуємо.
