# The start by three questions: how old, what, where.

start-link = Hindi alam kung saan magsisimula? Sagutin ang tatlong tanong
start-step = Tanong { $n } sa 3
start-age = Ilang taon na ang anak ninyo?
start-what = Ano ang kailangan ninyo?
start-where = Saang lugar kayo nakatira?
start-skip = Laktawan ang tanong na ito
start-school = Mga gamit sa paaralan
start-school-text = Bag, notebook, ballpen
