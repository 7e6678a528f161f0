# The start by three questions: how old, what, where.

start-link = Non sai da dove cominciare? Rispondi a tre domande
start-step = Domanda { $n } di 3
start-age = Quanti anni ha tuo figlio o tua figlia?
start-what = Che cosa ti serve?
start-where = In che zona abiti?
start-skip = Salta questa domanda
start-school = Cose per la scuola
start-school-text = Zaino, quaderni, penne
