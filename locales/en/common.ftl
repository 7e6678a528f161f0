date-time = { $date }, at { $time }
time-range = { $from }–{ $until }
minutes =
    { $n-plural ->
        [one] { $n } minute
       *[other] { $n } minutes
    }

language-it = Italian
language-en = English
language-ar = Arabic
language-fil = Filipino
language-zh-hans = Chinese
language-es = Spanish
language-si = Sinhala
language-ro = Romanian
language-uk = Ukrainian
language-bn = Bengali
language-sq = Albanian
language-fr = French
language-ur = Urdu
