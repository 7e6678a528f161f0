# The start by three questions: how old, what, where.

start-link = පටන් ගන්නේ කොහෙන්ද කියලා දන්නේ නැද්ද? ප්‍රශ්න තුනකට උත්තර දෙන්න
start-step = ප්‍රශ්න 3න් { $n }
start-age = ඔබේ දරුවාට වයස කීයද?
start-what = ඔබට මොනවද ඕනේ?
start-where = ඔබ ඉන්නේ කොයි ප්‍රදේශයේද?
start-skip = මේ ප්‍රශ්නය මඟහරින්න
start-school = පාසලට ඕන දේවල්
start-school-text = බෑගය, පොත්, පෑන්
