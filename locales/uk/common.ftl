# The words that every page and message shares.

date-time = { $date }, { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {", "}
sentences-two = { $first } { $second }
minutes =
    { $n-plural ->
        [one] { $n } хвилина
        [few] { $n } хвилини
        [many] { $n } хвилин
       *[other] { $n } хвилини
    }

language-it = італійська
language-en = англійська
language-ar = арабська
language-fil = філіппінська
language-zh-hans = китайська
language-es = іспанська
language-si = сингальська
language-ro = румунська
language-uk = українська
language-bn = бенгальська
language-sq = албанська
language-fr = французька
language-ur = урду

kind-in_person = Особисто
kind-in_person-hint = Ви приходите до пункту допомоги
kind-phone = Телефоном
kind-phone-hint = Ми телефонуємо вам в обраний час
kind-video = Через відео
kind-video-hint = Бачимося через відеодзвінок
kind-in_person-inline = особисто
kind-phone-inline = телефоном
kind-video-inline = через відео

topic-services = Послуги поруч із домом
topic-activities = Заняття для дітей
topic-school = Школа й шкільне приладдя
topic-listening = Розмова й порада
topic-none = Краще скажу при розмові

hour-any = Будь-коли
hour-morning = Уранці
hour-midday = Між дванадцятою і третьою
hour-afternoon = Після обіду

status-arrived = Ви в пункті допомоги
status-seen = Уже відбулося
status-missed = Ви не прийшли

fact-when = Коли
fact-where = Де
fact-desk = Пункт допомоги
fact-how = Як
fact-topic = Тема
fact-note = Примітка
fact-bring = Що взяти з собою
fact-bring-nothing = Пункт допомоги не вказав, що треба щось принести.
fact-code = Ваш код
fact-phone = Телефон пункту допомоги
fact-name = Ім’я
fact-your-phone = Ваш телефон
fact-email = Електронна пошта
fact-language = Мова
fact-languages = Мови
fact-interpreter = Перекладач
fact-hours = Години роботи
fact-best-hour = Зручний час

where-on-booking = Адресу вам скаже пункт допомоги.
where-ask = Щоб дізнатися адресу, зателефонуйте до пункту допомоги.
where-phone-number = Ми зателефонуємо вам на { $phone }.
where-phone-call-us = Зателефонуйте до пункту допомоги в обраний час.
where-video = Через відео. Пункт допомоги надішле вам посилання.
where-steps-none = Вхід без сходинок.
where-steps = Є сходинки.
where-directions = Відкрити карту

yes = Так
no = Ні
button-back = Назад
button-search = Шукати
button-show = Показати
button-call = Подзвонити: { $phone }
button-book = Записатися
button-book-at = : { $desk }
button-book-time = Записатися: { $when }
button-callback = Попросити про дзвінок
button-change = Змінити
required-mark = *
required-note = Поля із зірочкою (*) обов’язкові.
only-in-italian = Цей текст лише італійською.

layout-skip-content = Перейти до змісту
layout-skip-footer = Перейти до контактів і меню внизу
layout-language = Мова:{" "}
layout-leave = Швидко вийти
layout-menu = Меню
layout-menu-label = Головне меню
layout-breadcrumb-label = Ви тут
layout-home = Головна
layout-desks = Пункти допомоги
layout-figures = Наші числа
layout-municipi = Райони
layout-comuni = Громади
layout-my-appointment = Моя зустріч
layout-callback = Ми вам зателефонуємо
layout-help = Потрібна допомога?
layout-book = Записатися на зустріч
layout-faq = Часті запитання
layout-information = Інформація
layout-about = Проєкт
layout-report = Повідомити про проблему
layout-translation = Допоможіть нам покращити переклад
layout-privacy = Приватність: ваші дані
layout-accessibility = Заява про доступність
layout-legal = Правова інформація
layout-leave-empty = Залиште це поле порожнім
layout-listen = Прослухати сторінку
layout-listen-stop = Зупинити голос
layout-in-italian = Італійською, щоб показати
