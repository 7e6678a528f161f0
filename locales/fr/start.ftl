# The start by three questions: how old, what, where.

start-link = Vous ne savez pas par où commencer ? Répondez à trois questions
start-step = Question { $n } sur 3
start-age = Quel âge a votre enfant ?
start-what = De quoi avez-vous besoin ?
start-where = Dans quel quartier habitez-vous ?
start-skip = Passer cette question
start-school = Affaires d’école
start-school-text = Cartable, cahiers, stylos
