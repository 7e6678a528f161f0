# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = Gaano kalinaw ang impormasyon sa page na ito?
feedback-stars = Pumili mula isa hanggang limang bituin
feedback-star = { $n } sa 5
feedback-why-bad = Ano ang hindi maayos?
feedback-why-good = Ano ang maayos?
feedback-answer-clear = Madaling maintindihan
feedback-answer-complete = Narito ang lahat ng kailangan ko
feedback-answer-easy = Alam ko lagi ang susunod na gagawin
feedback-answer-worked = Gumagana ang lahat
feedback-answer-other-good = Iba pa
feedback-answer-unclear = Mahirap maintindihan
feedback-answer-incomplete = May kulang na kailangan ko
feedback-answer-lost = Hindi ko alam ang susunod na gagawin
feedback-answer-broken = May hindi gumagana
feedback-answer-other-bad = Ibang problema
feedback-words = May gusto pa ba kayong sabihin?
feedback-words-hint = Puwedeng walang isulat. Huwag isulat ang pangalan o number ng telepono. Hanggang { $n } letra.
feedback-send = Ipadala ang opinyon
feedback-page = Ang opinyon ninyo
feedback-thanks = Salamat, natanggap namin ang opinyon ninyo
feedback-thanks-read = Binabasa ito ng mga nag-aalaga sa site para mas luminaw ang mga page.
feedback-thanks-answer = Hindi namin alam kung sino kayo, kaya hindi kami makakasagot. Kung kailangan ninyo ng tulong, humiling na tawagan namin kayo.
feedback-back = Bumalik sa page
error-feedback-rating = Piliin kung ilang bituin
error-feedback-personal = Alisin sa sulat ang mga number ng telepono, e-mail, code at link: hindi kami makakasagot mula rito
