# The start by three questions: how old, what, where.

start-link = Nuk e dini nga të filloni? Përgjigjuni tri pyetjeve
start-step = Pyetja { $n } nga 3
start-age = Sa vjeç është fëmija juaj?
start-what = Çfarë ju duhet?
start-where = Në cilën zonë banoni?
start-skip = Kaloni këtë pyetje
start-school = Gjëra për shkollën
start-school-text = Çantë, fletore, stilolapsa
