# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = Наскільки зрозуміла інформація на цій сторінці?
feedback-stars = Виберіть від однієї до п’яти зірок
feedback-star = { $n } з 5
feedback-why-bad = Що не так?
feedback-why-good = Що добре?
feedback-answer-clear = Легко зрозуміти
feedback-answer-complete = Є все, що мені потрібно
feedback-answer-easy = Завжди знаю, що робити далі
feedback-answer-worked = Усе працює
feedback-answer-other-good = Щось інше
feedback-answer-unclear = Важко зрозуміти
feedback-answer-incomplete = Бракує того, що мені потрібно
feedback-answer-lost = Не знаю, що робити далі
feedback-answer-broken = Щось не працює
feedback-answer-other-bad = Інша проблема
feedback-words = Хочете розповісти більше?
feedback-words-hint = Можна нічого не писати. Не пишіть імен і номерів телефону. Найбільше { $n } літер.
feedback-send = Надіслати відгук
feedback-page = Ваш відгук
feedback-thanks = Дякуємо, ми отримали ваш відгук
feedback-thanks-read = Його читають ті, хто дбає про сайт, щоб сторінки були зрозумілішими.
feedback-thanks-answer = Ми не знаємо, хто ви, тому не можемо відповісти. Якщо потрібна допомога, попросіть вам зателефонувати.
feedback-back = Назад на сторінку
error-feedback-rating = Виберіть, скільки зірок поставити
error-feedback-personal = Приберіть із тексту номери телефону, адреси е-пошти, коди й посилання: звідси ми не можемо відповісти
