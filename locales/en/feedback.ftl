# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = How clear is the information on this page?
feedback-stars = Choose from one to five stars
feedback-star = { $n } of 5
feedback-why-bad = What is wrong?
feedback-why-good = What is good?
feedback-answer-clear = It is easy to understand
feedback-answer-complete = Everything I need is here
feedback-answer-easy = I always know what to do next
feedback-answer-worked = Everything works
feedback-answer-other-good = Something else
feedback-answer-unclear = It is hard to understand
feedback-answer-incomplete = Something I need is missing
feedback-answer-lost = I do not know what to do next
feedback-answer-broken = Something does not work
feedback-answer-other-bad = Another problem
feedback-words = Do you want to tell us more?
feedback-words-hint = You can leave this empty. Do not write names or phone numbers. At most { $n } letters.
feedback-send = Send your opinion
feedback-page = Your opinion
feedback-thanks = Thank you, we have your opinion
feedback-thanks-read = The people who look after this site read it, to make pages clearer.
feedback-thanks-answer = We do not know who you are, so we cannot answer you. If you need help, ask us to call you back.
feedback-back = Back to the page
error-feedback-rating = Choose how many stars to give
error-feedback-personal = Take phone numbers, e-mails, codes and links out of the text: we cannot answer you from here
