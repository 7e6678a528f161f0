# Booking in five steps, the appointment afterwards, and the call-back.

book-title = Записатися на зустріч
book-step-title = { $step } – Записатися на зустріч
book-here = Запис
book-step-of = Крок { $step } з { $total }: { $name }
book-step-done = (готово)
book-step-place = Місце
book-step-time = День і час
book-step-details = Подробиці
book-step-who = Хто ви
book-step-summary = Підсумок
book-prefer-phone = Краще зателефонувати? { $phone }
book-prefer-phone-hours = Краще зателефонувати? { $phone }, { $hours }
book-hold = Тримаємо для вас: { $when }. Закінчіть запис до { $time }.
book-hold-more = Мені треба більше часу
book-hold-over = Час вийшов: якщо місце ще вільне, ми знову його займемо для вас.
book-hold-leave = Відмовитися від цього часу
book-hold-still-free = Час на запис вийшов, але це місце ще вільне: { $when }.
book-hold-again = Потримайте його для мене ще
book-gone-what = Час на запис вийшов, або ви відмовилися від обраного часу. З написаного вами нічого не збереглося.

book-place-heading = Куди ви хочете прийти?
book-place-legend = Оберіть пункт допомоги
book-place-button = Показати вільний час
book-place-municipality = Де
book-place-everywhere = Усі
book-place-none = Поки що на цьому сайті не можна записатися. Зателефонуйте або залиште свій номер: ми вам зателефонуємо.
book-place-none-here = { $municipality }: сюди поки що не можна записатися на цьому сайті. Ось найближчі пункти допомоги.

book-time-heading = Коли ви хочете прийти?
book-time-month = Місяць
book-time-language = Мова розмови
book-time-language-any = Усі
book-time-legend = Оберіть день і час
book-time-hour = { $time }
book-time-spoken = { $day }, мови: { $languages }
book-time-free =
    { $n-plural ->
        [one] { $n } вільне місце
        [few] { $n } вільні місця
        [many] { $n } вільних місць
       *[other] { $n } вільного місця
    }
book-time-button = Зайняти цей час і далі
book-time-none-days =
    { $n-plural ->
        [one] На { $n } день наперед вільних місць немає. Ми вам зателефонуємо.
        [few] На { $n } дні наперед вільних місць немає. Ми вам зателефонуємо.
        [many] На { $n } днів наперед вільних місць немає. Ми вам зателефонуємо.
       *[other] На { $n } дня наперед вільних місць немає. Ми вам зателефонуємо.
    }
book-time-none-month = Цього місяця вільних місць немає. Спробуйте інший місяць.
book-time-first-free = Перше вільне місце: { $when }.
book-time-none-fits = Жоден час не підходить?
book-time-nearby = Вільні місця поруч:
book-time-lost-legend = Перші вільні місця: { $desk }
book-time-lost-nearby = Поруч із вами

book-details-heading = Про що ви хочете поговорити?
book-details-lead = Можна й не казати.
book-details-topic = Тема
book-details-kind = Як ви хочете з нами поговорити?
book-details-note = Примітка для пункту допомоги (необов’язково)
book-details-note-hint = Наприклад: прийду з дитячим візочком. Не пишіть особистих речей: скажете їх під час розмови.
book-details-button = Далі: хто ви

book-who-heading = Хто ви?
book-who-name = Ім’я
book-who-name-hint = Досить імені, без прізвища
book-who-contact = Як вас повідомити?
book-who-contact-hint = Досить чогось одного. Якщо не хочете нічого залишати, ми дамо вам код, який треба зберегти.
book-who-phone = Телефон
book-who-email = Або електронна пошта
book-who-language = Якою мовою вам писати?
book-who-interpreter = Вам потрібен перекладач?
book-who-privacy =
    { $n-plural ->
        [one] Це бачить лише пункт допомоги. Коли видалимо ваші дані: { $date } ({ $n } день після зустрічі).
        [few] Це бачить лише пункт допомоги. Коли видалимо ваші дані: { $date } ({ $n } дні після зустрічі).
        [many] Це бачить лише пункт допомоги. Коли видалимо ваші дані: { $date } ({ $n } днів після зустрічі).
       *[other] Це бачить лише пункт допомоги. Коли видалимо ваші дані: { $date } ({ $n } дня після зустрічі).
    }
book-who-privacy-link = Ваші дані
book-who-button = Далі: підсумок

book-summary-heading = Перевірте й підтвердьте
book-summary-appointment = Зустріч
book-summary-who = Хто ви
book-summary-change-desk = пункт допомоги
book-summary-change-time = день і час
book-summary-change-topic = тему
book-summary-change-kind = як поговорити з нами
book-summary-change-note = примітку
book-summary-change-name = ім’я
book-summary-change-contact = як вас повідомити
book-summary-change-language = мову
book-summary-interpreter-yes = { $language }, з перекладачем
book-summary-interpreter-no = { $language }, без перекладача
book-summary-contact = Як вас повідомити
book-summary-no-contact = За кодом, без телефону й електронної пошти
book-summary-terms = Прочитано: { $link }
book-summary-terms-link = що ви робите з моїми даними
book-back-to-summary = Назад до підсумку
book-other-time = Обрати інший час
book-too-many-heading = У вас уже багато зустрічей

book-already-heading = У вас уже є зустріч
book-already-what = За цим телефоном або електронною поштою вже є зустріч у цьому пункті допомоги. Її можна перенести: потрібен її код. Або йдіть далі й запишіться ще й на цю.
book-already-find = Перенести ту, що вже є
book-already-same = За цим телефоном або електронною поштою вже є зустріч у цьому пункті допомоги на той самий час. Її підтверджено: більше нічого робити не треба.

appointment-confirmed = Зустріч підтверджено
appointment-written-to = Ми напишемо вам на { $contact }.
appointment-phone-noted = Якщо щось зміниться, ми зателефонуємо вам на { $contact }.
appointment-keep-code = Збережіть код: з ним можна переглянути, перенести або скасувати зустріч.
appointment-code-only = Запишіть цей код на папері: лише з ним можна знову знайти зустріч.
appointment-arrive-late = Якщо запізнюєтеся або не можете прийти, зателефонуйте.

appointment-find-title = Моя зустріч
appointment-find-lead = Щоб переглянути її, перенести або скасувати. Тут можна знайти й запис на подію.
appointment-find-code = Код
appointment-find-code-hint = 6 літер і цифр, як-от { $example }
appointment-find-proof = Те, що знаєте лише ви
appointment-find-proof-hint = Останні 4 цифри телефону, який ви залишили, або електронна пошта, або ім’я
appointment-find-button = Показати мою зустріч
appointment-lost-code = Загубили код?
appointment-lost-code-do = Зателефонуйте до пункту допомоги, куди ви записалися.

appointment-title = Ваша зустріч
appointment-status-cancelled = Цю зустріч скасовано.
appointment-status-past = Ця зустріч уже минула.
appointment-duration =
    { $n-plural ->
        [one] триває { $n } хвилину
        [few] триває { $n } хвилини
        [many] триває { $n } хвилин
       *[other] триває { $n } хвилини
    }
appointment-calendar = Додати до календаря
appointment-print = Надрукувати
appointment-share = Надіслати комусь
appointment-share-text = Зустріч: { $when }, { $desk }
appointment-copy = Скопіювати
appointment-copied = Скопійовано
appointment-move = Перенести на інший час
appointment-cancel = Скасувати зустріч
appointment-erase-on = Коли видалимо ваші дані: { $date }
appointment-erase-now = Видалити їх зараз

appointment-move-title = Перенести зустріч
appointment-move-here = Перенесення
appointment-move-heading = На коли перенести?
appointment-move-lead = Зараз: { $when }, { $desk }. Вона залишається вашою, поки ви не підтвердите новий час.
appointment-move-button = Перенести зустріч
appointment-move-to = Перенести: { $when }
appointment-move-keep = Залишити як є
appointment-moved = Зустріч перенесено. Попередній час більше не діє.

appointment-cancel-title = Скасувати зустріч
appointment-cancel-here = Скасування
appointment-cancel-heading = Хочете скасувати зустріч?
appointment-cancel-what = Місце звільниться для іншої родини. Якщо вам треба лише інший час, { $link }.
appointment-cancel-move-link = перенесіть її
appointment-cancel-button = Скасувати зустріч
appointment-cancel-keep = Ні, не скасовувати
appointment-cancelled = Зустріч скасовано
appointment-cancelled-what = Пункт допомоги вже знає.
appointment-cancelled-again = Записатися на інший час

appointment-erase-title = Видалити мої дані
appointment-erase-heading = Хочете видалити свої дані зараз?
appointment-erase-what = Ми видалимо ім’я, телефон, електронну пошту й примітку. Повернути їх не можна.
appointment-erase-cancels = Зустріч буде скасовано.
appointment-erase-button = Видалити мої дані
appointment-erase-button-cancels = Видалити дані й скасувати
appointment-erase-keep = Ні, назад до зустрічі
appointment-erased = Ваші дані видалено
appointment-erased-what = Від цієї зустрічі залишається лише число, щоб рахувати, скільки родин ми приймаємо.

callback-title = Ми вам зателефонуємо
callback-lead = Три речі — і пункт допомоги вам зателефонує.
callback-lead-desk = Три речі — і ми вам зателефонуємо: { $desk }.
callback-phone = Ваш номер
callback-language = Якою мовою?
callback-hour = Коли зручніше?
callback-privacy = Номер потрібен лише для того, щоб вам зателефонувати. Коли його видалимо: { $date }
callback-button = Попросити про дзвінок
callback-call-yourself = Або зателефонуйте самі
callback-received-here = Прохання отримано
callback-received = Ми маємо ваш номер
callback-received-desk = Ми зателефонуємо на номер, який закінчується на { $phone }: { $desk }.
callback-received-any = Ми зателефонуємо на номер, який закінчується на { $phone }.
callback-tried = Ми вам телефонували: { $when }. Ніхто не відповів. Спробуємо ще раз. Якщо хочете, зателефонуйте самі.
callback-erase-on = Коли видалимо номер: { $date }
callback-erase = Видалити мій номер
callback-erase-heading = Хочете видалити свій номер?
callback-erase-what = Ми вам уже не зателефонуємо. Повернути номер не можна.
callback-erase-keep = Ні, я чекаю на дзвінок
callback-erased = Ваш номер видалено
callback-hurry = Якщо терміново
callback-over = Це прохання закрито.

callback-box-none-fits = Не підходить? Ми вам зателефонуємо
callback-box-title = Ми вам зателефонуємо
callback-box-text = Залиште свій номер, мову й зручний час.
callback-box-short = Залиште номер і зручний час
