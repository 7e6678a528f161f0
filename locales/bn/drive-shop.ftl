# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = কী রেখে যাওয়া হয়েছে?
drive-shop-what = একজন কয়টি জিনিসের দাম দিয়ে দোকানে রেখে গেছেন লিখুন। বাকি ঘর খালি রাখুন।
drive-shop-code = প্রতিশ্রুতির কোড, যদি তার কাছে থাকে
drive-shop-code-hint = ছয়টি অক্ষর ও সংখ্যা, যেমন K7P Q2M।
drive-shop-goods = কয়টি
drive-shop-button = লিখে রাখুন
drive-shop-noted = লিখে রাখা হয়েছে, ধন্যবাদ। এবার পরের উপহার লিখতে পারেন।
drive-shop-noted-before = আগেই লেখা ছিল: কিছু বদলায়নি।
drive-shop-gone-title = এই লিংক খুলছে না
drive-shop-gone = হয়তো এর চেয়ে নতুন লিংক আছে। যারা সংগ্রহের আয়োজন করছেন, তাদের কাছে চেয়ে নিন।
drive-shop-error-code = এই কোডের কোনো প্রতিশ্রুতি নেই। কোডটি দেখে নিন, অথবা খালি রাখুন

## What is wrong with quantities.

drive-shop-error-empty = অন্তত একটি সংখ্যা লিখুন
# $n: 100.
drive-shop-error-lines = একবারে বেশি হলে { $n }টি জিনিস
