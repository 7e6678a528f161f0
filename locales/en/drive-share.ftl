# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-all = Drives
drive-share-about = What is collected for families: what is still needed, where it is brought and when.
drive-share-kind = Drive
drive-share-over = This drive is over.
# $until: "Sunday 31 January 2027".
drive-share-until = Until { $until }
drive-share-from-until = From { $from } until { $until }
drive-share-progress = Things promised: { $met } of { $needed }. Already here: { $arrived }.
drive-share-wanted = What is needed
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Needed: { $items }
drive-share-where-when = Where and when to bring it
drive-share-shop-hours = During the shop’s opening hours
drive-share-more-places = The other places are on the page of the drive.
drive-share-call = To know more, call { $phone }

drive-share-poster-how = Print this sheet and hang it up. The code opens the page of the drive.
drive-share-poster-code = Code that opens the page of the drive

drive-share-shifts = Give a hand
drive-share-shifts-what = We are looking for adults who take things in and put them in order. Choose a shift.
drive-share-shifts-button = Sign up for the shift
