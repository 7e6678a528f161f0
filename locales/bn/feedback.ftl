# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = এই পাতার তথ্য কতটা পরিষ্কার?
feedback-stars = এক থেকে পাঁচটি তারা বেছে নিন
feedback-star = 5-এর মধ্যে { $n }
feedback-why-bad = কী ভালো নয়?
feedback-why-good = কী ভালো?
feedback-answer-clear = সহজে বোঝা যায়
feedback-answer-complete = আমার যা দরকার সব আছে
feedback-answer-easy = এরপর কী করতে হবে সবসময় জানি
feedback-answer-worked = সব কিছু কাজ করে
feedback-answer-other-good = অন্য কিছু
feedback-answer-unclear = বুঝতে কষ্ট হয়
feedback-answer-incomplete = আমার দরকারি কিছু নেই
feedback-answer-lost = এরপর কী করতে হবে জানি না
feedback-answer-broken = কিছু একটা কাজ করে না
feedback-answer-other-bad = অন্য সমস্যা
feedback-words = আরও কিছু বলতে চান?
feedback-words-hint = কিছু না লিখলেও চলবে। নাম বা ফোন নম্বর লিখবেন না। সর্বোচ্চ { $n } অক্ষর।
feedback-send = মতামত পাঠান
feedback-page = আপনার মতামত
feedback-thanks = ধন্যবাদ, আপনার মতামত পেয়েছি
feedback-thanks-read = যাঁরা এই সাইট দেখাশোনা করেন তাঁরা পাতা আরও পরিষ্কার করতে এটি পড়েন।
feedback-thanks-answer = আপনি কে আমরা জানি না, তাই উত্তর দিতে পারি না। সাহায্য দরকার হলে আমাদের ফোন করতে বলুন।
feedback-back = পাতায় ফিরে যান
error-feedback-rating = কয়টি তারা দেবেন বেছে নিন
error-feedback-personal = লেখা থেকে ফোন নম্বর, ই-মেইল, কোড ও লিংক বাদ দিন: এখান থেকে আমরা উত্তর দিতে পারি না
