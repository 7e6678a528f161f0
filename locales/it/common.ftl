date-time = { $date }, ore { $time }
time-range = { $from }–{ $until }
minutes =
    { $n-plural ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }

language-it = italiano
language-en = inglese
language-ar = arabo
language-fil = filippino
language-zh-hans = cinese
language-es = spagnolo
language-si = singalese
language-ro = rumeno
language-uk = ucraino
language-bn = bengalese
language-sq = albanese
language-fr = francese
language-ur = urdu
