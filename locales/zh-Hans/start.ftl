# The start by three questions: how old, what, where.

start-link = 不知道从哪里开始？回答三个问题
start-step = 第 { $n } 个问题，共 3 个
start-age = 您的孩子几岁？
start-what = 您需要什么？
start-where = 您住在哪个地区？
start-skip = 跳过这个问题
start-school = 上学用品
start-school-text = 书包、本子、笔
