# The start by three questions: how old, what, where.

start-link = ¿No sabes por dónde empezar? Responde a tres preguntas
start-step = Pregunta { $n } de 3
start-age = ¿Cuántos años tiene tu hijo o tu hija?
start-what = ¿Qué necesitas?
start-where = ¿En qué zona vives?
start-skip = Saltar esta pregunta
start-school = Cosas para la escuela
start-school-text = Mochila, cuadernos, bolígrafos
