# The start by three questions: how old, what, where.

start-link = কোথা থেকে শুরু করবেন জানেন না? তিনটি প্রশ্নের উত্তর দিন
start-step = 3টির মধ্যে { $n } নম্বর প্রশ্ন
start-age = আপনার সন্তানের বয়স কত?
start-what = আপনার কী দরকার?
start-where = আপনি কোন এলাকায় থাকেন?
start-skip = এই প্রশ্ন বাদ দিন
start-school = স্কুলের জিনিস
start-school-text = ব্যাগ, খাতা, কলম
