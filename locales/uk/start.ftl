# The start by three questions: how old, what, where.

start-link = Не знаєте, з чого почати? Дайте відповідь на три запитання
start-step = Запитання { $n } з 3
start-age = Скільки років вашій дитині?
start-what = Що вам потрібно?
start-where = У якому районі ви живете?
start-skip = Пропустити це запитання
start-school = Речі для школи
start-school-text = Рюкзак, зошити, ручки
