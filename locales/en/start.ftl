# The start by three questions: how old, what, where.

start-link = Not sure where to begin? Answer three questions
start-step = Question { $n } of 3
start-age = How old is your child?
start-what = What do you need?
start-where = Which area do you live in?
start-skip = Skip this question
start-school = Things for school
start-school-text = School bag, notebooks, pens
