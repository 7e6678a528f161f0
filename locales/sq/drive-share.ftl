# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = Mbledhje dhuratash
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = Duhen: { $items }
drive-share-more-places = Vendet e tjera janë në faqen e mbledhjes.
drive-share-call = Për të ditur më shumë, telefononi { $phone }

drive-share-poster-how = Printojeni këtë fletë dhe vareni. Me kodin hapet faqja e mbledhjes.
drive-share-poster-code = Kodi që hap faqen e mbledhjes

# $drive: its title, a link.
drive-share-for = Për mbledhjen { $drive }
drive-share-shifts = Na ndihmoni
drive-share-shifts-what = Kërkojmë të rritur që i marrin gjërat dhe i vënë në rregull. Zgjidhni një turn.
drive-share-shifts-button = Regjistrohuni për turnin
