# The start by three questions: how old, what, where.

start-link = Nu știi de unde să începi? Răspunde la trei întrebări
start-step = Întrebarea { $n } din 3
start-age = Câți ani are copilul tău?
start-what = De ce ai nevoie?
start-where = În ce zonă locuiești?
start-skip = Sari peste întrebare
start-school = Lucruri pentru școală
start-school-text = Ghiozdan, caiete, pixuri
