# Home, municipalities, desks, search, and the pages about the site.

home-title = Допомога вашій родині поруч із домом
home-door-talk = Поговорити з кимось
home-door-talk-text = Вислухаємо й порадимо
home-door-callback = Ми вам зателефонуємо
home-door-appointment = Моя зустріч
home-door-appointment-text = Переглянути, перенести, скасувати
home-area = Ваша місцевість
home-desks = Пункти допомоги
home-all-desks = Усі пункти допомоги
home-who = Хто ми
home-no-network = Ми готуємо цей сайт. Завітайте за кілька днів.

search-label = Де ви живете?
search-hint =
    { $word ->
        [comune] Громада або село, наприклад { $example }
       *[municipio] Квартал або район (Municipio), наприклад { $example }
    }
search-title = Пошук
search-anything = Що ви шукаєте?
search-anything-hint = Місцевість, пункт допомоги, свято або організацію.
search-empty = Напишіть слово або оберіть місце, де ви живете.
search-heading = Ви шукали «{ $typed }»
search-none = Не знаходимо «{ $typed }»
search-none-do =
    { $word ->
        [comune] Спробуйте інше слово або менше слів чи оберіть громаду.
       *[municipio] Спробуйте інше слово або менше слів чи оберіть район.
    }
search-area = Квартал { $area }
search-instead = Не знаходимо «{ $typed }»: шукаємо «{ $meant }».
search-places = Місцевості ({ $n })
search-desks = Пункти допомоги ({ $n })
search-events = Свята й заняття ({ $n })
search-drives = Збори речей ({ $n })
search-organisations = Організації ({ $n })
search-all = Показати все ({ $n })
search-everything = Шукати на всьому сайті
search-again = Шукати ще

municipalities-lead =
    { $word ->
        [comune] Оберіть, де ви живете.
       *[municipio] Оберіть, де ви живете. Під кожним районом (Municipio) є назви кварталів.
    }
municipalities-all =
    { $n-plural ->
        [one] { $word ->
            [comune] Громади ({ $n })
           *[municipio] Райони ({ $n })
        }
        [few] { $word ->
            [comune] Усі громади ({ $n })
           *[municipio] Усі райони ({ $n })
        }
        [many] { $word ->
            [comune] Усі громади ({ $n })
           *[municipio] Усі райони ({ $n })
        }
       *[other] { $word ->
            [comune] Усі громади ({ $n })
           *[municipio] Усі райони ({ $n })
        }
    }
municipalities-none = Тут ще немає жодної назви. Завітайте за кілька днів.
municipality-desks = Пункти допомоги для родин
municipality-empty =
    { $word ->
        [comune] { $name }: на цьому сайті тут ще немає пунктів допомоги. Ми можемо вам зателефонувати, або прийдіть до одного з пунктів допомоги нижче.
       *[municipio] { $name }: на цьому сайті тут ще немає пунктів допомоги. Ми можемо вам зателефонувати, або прийдіть до одного з пунктів допомоги нижче.
    }
municipality-nearest = Найближчі пункти допомоги
municipality-network =
    { $word ->
        [comune] Мережа в { $name }
       *[municipio] Мережа в { $name }
    }

desks-title = Пункти допомоги
desks-lead = Інформація й поради для родин. Тут вас вислухають. Зателефонуйте або запишіться на зручний час до пункту допомоги (sportello).
desks-none = Пунктів допомоги ще немає. Ми вам зателефонуємо.
desk-state-now = Відповідає зараз, до { $time }
desk-state-today = Сьогодні { $hours }
desk-state-tomorrow = Завтра { $hours }
desk-state-next = Наступного разу: { $day } { $hours }
desk-state-stale = Години не підтверджені: спершу зателефонуйте
desk-state-unconfirmed = Години не підтверджені

desk-stale = Ці дані ніхто не підтверджував понад 60 днів (востаннє: { $date }).
desk-never-verified = Ці дані ще ніхто не підтвердив.
desk-call-first = Зателефонуйте, перш ніж іти.
desk-verified = Дані підтверджено: { $date }
desk-all-times = Увесь вільний час
desk-none-free = Поки що вільних місць немає.
desk-by-phone = Сюди записуються на зустріч телефоном.
desk-no-phone = Цей пункт допомоги не має телефону: ми вам зателефонуємо.
desk-summary = Коротко
desk-kinds = Як вас приймуть
desk-languages = Мови
desk-languages-interpreter = { $languages }. Коли записуєтеся, можна попросити перекладача.
desk-hours = Години роботи
desk-phone-hours = Телефоном
desk-hours-from = { $hours }, діє з: { $date }
desk-hours-until = { $hours }, діє до: { $date }
desk-hours-languages = { $hours } ({ $languages })
desk-closed-today = Сьогодні зачинено
desk-closed-today-why = Сьогодні зачинено ({ $reason })
desk-closed-today-hours = Сьогодні зачинено з { $from } до { $until }
desk-closed-today-hours-why = Сьогодні зачинено з { $from } до { $until } ({ $reason })
desk-closed = Зачинено: { $date }
desk-closed-why = Зачинено: { $date } ({ $reason })
desk-closed-range = Зачинено: { $from } – { $until }
desk-closed-range-why = Зачинено: { $from } – { $until } ({ $reason })
desk-closed-hours = Зачинено: { $date }, { $hours }
desk-closed-hours-why = Зачинено: { $date }, { $hours } ({ $reason })
desk-closed-range-hours = Зачинено: { $from } – { $until }, { $hours }
desk-closed-range-hours-why = Зачинено: { $from } – { $until }, { $hours } ({ $reason })
desk-closed-holidays = У святкові дні зачинено.
desk-open-extra = Відчинено також: { $date }, { $hours }
desk-where = Де
desk-topics = Про що можна поговорити

desk-index = На цій сторінці
desk-for = Для кого
desk-for-text =
    { $word ->
        [comune] Для родин, які живуть у { $name }.
       *[municipio] Для родин, які живуть у { $name }.
    }
desk-how = Що робити
desk-how-text = Запишіться на зручний час на цьому сайті або зателефонуйте, щоб домовитися про зустріч.
desk-how-phone = Зателефонуйте, щоб домовитися про зустріч.
desk-how-callback = Залиште свій номер: ми вам зателефонуємо.
desk-needed = Що потрібно
desk-needed-name = Щоб записатися, досить імені. Ми не просимо документів і не питаємо про причину.
desk-needed-nothing = Щоб записатися, нічого не потрібно: ви отримаєте код. Ми не просимо документів і не питаємо про причину.
desk-obtain = Що ви отримаєте
desk-times = Строки
desk-times-horizon =
    { $n-plural ->
        [one] Записатися можна на { $n } день наперед.
        [few] Записатися можна на { $n } дні наперед.
        [many] Записатися можна на { $n } днів наперед.
       *[other] Записатися можна на { $n } дня наперед.
    }
desk-times-notice =
    { $n-plural ->
        [one] Запишіться щонайменше за { $n } годину до зустрічі.
        [few] Запишіться щонайменше за { $n } години до зустрічі.
        [many] Запишіться щонайменше за { $n } годин до зустрічі.
       *[other] Запишіться щонайменше за { $n } години до зустрічі.
    }
desk-times-text = Зустріч можна перенести або скасувати будь-коли до її початку.
desk-access = Скористатися послугою
desk-access-button = Обрати інший час
desk-terms = Умови послуги
desk-terms-link = Що ми робимо з вашими даними і коли їх видаляємо
desk-contacts = Контакти
desk-contacts-phone = Телефон { $phone }
desk-contacts-phone-hours = Телефон { $phone }, { $hours }.

info-project-funders = Хто підтримує проєкт
info-project-municipalities =
    { $word ->
        [comune] Громади
       *[municipio] Райони
    }

info-privacy-title = Ваші дані
info-privacy-lead = Ми питаємо якомога менше і швидко це видаляємо.
info-privacy-asked = Що ми питаємо
info-privacy-asked-name = Ім’я когось із дорослих, без прізвища.
info-privacy-asked-contact = Як вас повідомити: телефон або електронна пошта. Можна нічого не залишати.
info-privacy-asked-language = Вашу мову і чи потрібен вам перекладач.
info-privacy-asked-topic = Про що ви хочете поговорити і примітку, якщо хочете сказати.
info-privacy-asked-callback = Щоб вам зателефонувати: номер, мову і зручний час.
info-privacy-not-asked = Чого ми не питаємо
info-privacy-not-asked-text = Імен дітей, дат народження, громадянства, податкового коду (codice fiscale), доходу, причини візиту.
info-privacy-why = Для чого вони потрібні
info-privacy-why-text = Вони потрібні для зустрічі й ні для чого більше: прийняти вас, повідомити вас, зателефонувати вам. Це завдання в інтересах суспільства (Регламент ЄС 2016/679, стаття 6, частина 1, пункт e).
info-privacy-who = Хто їх бачить
info-privacy-who-text = Лише ті, хто працює в обраному вами пункті допомоги, і ті, хто підтримує роботу сайту. Більше нікому ми їх не даємо.
info-privacy-network = Сайт належить мережі { $network }. Якщо маєте запитання, зателефонуйте до пункту допомоги.
info-privacy-until = Коли ми їх видаляємо
info-privacy-until-text = Через 30 днів після зустрічі. Номер, залишений для дзвінка, — через 30 днів після прохання. День указано на сторінці вашої зустрічі.
info-privacy-until-application = Заяву організації, яка хоче вступити до мережі, — через шість місяців після останньої зміни, якщо ніхто не ухвалив рішення.
info-privacy-until-feedback = Те, що ви пишете у відгуку про сторінку, — через шість місяців. Зірки залишаються, але не кажуть, хто їх поставив.
info-privacy-now = Ви можете видалити їх раніше, коли захочете, на сторінці вашої зустрічі.
info-privacy-counts = Потім залишаються лише числа, щоб знати, скільки родин ми приймаємо. З них не видно, хто ви.
info-privacy-rights = Ваші права
info-privacy-rights-text = Ви можете попросити показати, виправити або видалити ваші дані: скажіть про це в пункті допомоги. Ви також можете звернутися до італійського органу із захисту персональних даних (Garante per la protezione dei dati personali).
info-privacy-cookies = Файли cookie
info-privacy-cookies-text = Ми використовуємо лише один файл cookie, щоб пам’ятати мову. Без реклами, без профілів. Жодна сторінка не звертається до інших сайтів.
info-privacy-logs = Сім днів ми зберігаємо технічний журнал відвідувань, без повної мережевої адреси.
info-privacy-reads = Ми рахуємо, скільки разів прочитали сторінку. Хто її читав, ми не знаємо.

info-accessibility-title = Доступність
info-accessibility-lead = Цей сайт має працювати для всіх: на старому телефоні, з клавіатурою, з програмою, що читає екран, без JavaScript.
info-accessibility-standard = Яких правил ми дотримуємося
info-accessibility-standard-text = WCAG 2.2, рівень AA, та європейського стандарту EN 301 549.
info-accessibility-how = Як ми це перевіряємо
info-accessibility-how-text = Після кожної зміни кожна сторінка проходить автоматичні перевірки: з клавіатурою, на вузькому екрані та справа наліво.
info-accessibility-how-far = Автоматичні перевірки знаходять не все. Сторонні фахівці сайт ще не перевіряли.
info-accessibility-checks = Останні перевірки
info-accessibility-checked = Остання повна перевірка: { $date }, мови: { $languages }.
info-accessibility-check =
    { $n-plural ->
        [one] { $tool }: { $n } сторінка, помилок немає
        [few] { $tool }: { $n } сторінки, помилок немає
        [many] { $tool }: { $n } сторінок, помилок немає
       *[other] { $tool }: { $n } сторінки, помилок немає
    }
info-accessibility-report = Щось не працює?
info-accessibility-report-phone = Зателефонуйте до пункту допомоги: ми допоможемо словом.

info-legal-title = Правова інформація
info-legal-licence = Ліцензія на вміст
info-legal-licence-text = Тексти цього сайту можна вільно використовувати, якщо вказати джерело (ліцензія CC BY 4.0).
info-legal-licence-formal = Відповідно до принципу відкритості за замовчуванням (open by default) згідно зі статтею 52 італійського законодавчого декрету від 7 березня 2005 року № 82 (CAD) і якщо не вказано інше (зокрема для вбудованого вмісту третіх осіб), дані, документи та інформація, опубліковані на сайті, надаються на таких умовах: { $licence }. Отже, користувачі можуть вільно поширювати (відтворювати, розповсюджувати, повідомляти публіці, публічно показувати), представляти, виконувати й декламувати ці матеріали будь-якими засобами й у будь-якому форматі та змінювати їх (перетворювати матеріали й використовувати їх для похідних творів) з будь-якою метою, також комерційною, з єдиним обов’язком вказати джерело й без додаткових обмежень.
info-legal-licence-link = ліцензія CC BY 4.0
info-legal-software = Програма
info-legal-software-text = Сайт працює на Vicino, вільній програмі (ліцензія EUPL-1.2).
info-legal-data = Дані інших
info-legal-data-text = Назви й населення громад: ISTAT, ліцензія CC BY 3.0 IT.
info-legal-liability = Години роботи й адреси
info-legal-liability-text = Біля кожного пункту допомоги вказано, коли підтверджено дані. Якщо сумніваєтеся, зателефонуйте.

info-faq-title = Часті запитання
info-faq-account = Чи треба реєструватися?
info-faq-account-text = Ні. Не потрібні ні реєстрація, ні пароль.
info-faq-documents = Чи треба нести документи?
info-faq-documents-text = Щоб записатися — ні. Якщо пункту допомоги щось потрібно, це вказано в рядку «Що взяти з собою».
info-faq-no-contact = Не маю ні телефону, ні електронної пошти. Чи можна записатися?
info-faq-no-contact-text = Так. Ви отримаєте код із 6 літер і цифр: запишіть його на папері.
info-faq-language = Погано розмовляю італійською. Що робити?
info-faq-language-text = Оберіть свою мову вгорі. Коли записуєтеся, можна попросити перекладача. Біля кожного пункту допомоги вказано, якими мовами там розмовляють.
info-faq-change = Сталася помилка, або я вже не можу прийти.
info-faq-change-text = Відкрийте «Моя зустріч»: її можна перенести або скасувати до її початку. Або зателефонуйте.
info-faq-lost = Код загубився.
info-faq-lost-text = Зателефонуйте до пункту допомоги, куди ви записалися.
info-faq-full = Немає місць. Що робити?
info-faq-full-text = Подивіться на сусідні пункти допомоги або залиште свій номер: ми вам зателефонуємо.
info-faq-shared-phone = Моїм телефоном користуються й інші.
info-faq-shared-phone-text = У коротких повідомленнях ми не пишемо ні вашого імені, ні причини. Угорі кожної сторінки є «Швидко вийти».

desk-silent-link = Номер не відповідає?
desk-silent-title = Номер не відповідає
desk-silent-what = Ви телефонували сюди: { $desk }, { $phone }, у години, коли там відповідають, і ніхто не відповів? Скажіть нам: якщо таке буде в кількох родин, ми попросимо це перевірити.
desk-silent-button = Так, не відповідає
desk-silent-thanks = Дякуємо, ми це записали
desk-silent-next = Якщо тим часом потрібна допомога, ми вам зателефонуємо.
