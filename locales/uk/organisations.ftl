# Members of the network, and those who ask to be.

organisations-title = Організації мережі
organisations-lead = Хто разом працює для родин: об’єднання, кооперативи, служби.
organisations-all = Усі
organisations-none = Тут ще немає жодної організації.
organisation-name = Назва організації
organisation-tier = Роль у мережі
organisation-tier-first = Перший рівень: керує мережею
organisation-tier-second = Другий рівень: бере участь у мережі
organisation-does = Що робить
organisation-silent = Організація ще не написала, що вона робить.
organisation-contacts = Контакти
organisation-no-contacts = Організація не вказала контактів для всіх.
organisation-phone = Телефон
organisation-email = Електронна пошта
organisation-web = Вебсайт
organisation-desks = Пункти допомоги, які вона веде
organisation-kept-by = Цю картку веде { $name }.
organisation-changed = Остання зміна: { $date }
desk-kept-by = Цей пункт допомоги веде { $name }.

apply-title = Ваша організація в мережі
apply-invitation = Працюєте з родинами цих місць? Ви можете попроситися до мережі.
apply-open = Попроситися до мережі
apply-lead = Розкажіть нам, хто ви. Ті, хто координує мережу, прочитають заяву й дадуть вам відповідь електронною поштою.
apply-organisation = Організація
apply-does-hint = Кількома реченнями, італійською. Це читатимуть родини.
apply-contacts = Контакти для всіх, якщо є
apply-person = Контактна особа
apply-name = Ім’я та прізвище
apply-email = Електронна пошта для облікового запису
apply-email-hint = Сюди ми напишемо відповідь. Адреса не буде публічною.
apply-privacy = Ім’я й електронна пошта потрібні лише для відповіді вам і для облікового запису. Якщо заяву не прийнято, ми їх видаляємо. Якщо ніхто не ухвалить рішення, ми видаляємо їх через шість місяців.
apply-button = Надіслати заяву
apply-received = Заяву отримано
apply-received-what = Ті, хто координує мережу, прочитають її й напишуть вам електронною поштою.
apply-too-many = Сьогодні з цієї адреси надійшло вже забагато заяв. Спробуйте завтра.
