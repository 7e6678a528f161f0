# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Drive
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Needed: { $items }
drive-share-more-places = The other places are on the page of the drive.
drive-share-call = To know more, call { $phone }

drive-share-poster-how = Print this sheet and hang it up. The code opens the page of the drive.
drive-share-poster-code = Code that opens the page of the drive

# $drive: its title, a link.
drive-share-for = For the drive { $drive }
drive-share-shifts = Give a hand
drive-share-shifts-what = We are looking for adults who take things in and put them in order. Choose a shift.
drive-share-shifts-button = Sign up for the shift
