# Drives outside of their pages: on paper, as pictures, for programs; and the shifts of those who give a hand.

drive-share-kind = 物品募集
# $items: "backpack, pencil and rubber".
drive-share-wanted-are = 需要：{ $items }
drive-share-more-places = 其他地点请看募集活动的页面。
drive-share-call = 想了解更多，请拨打 { $phone }

drive-share-poster-how = 打印这张海报，贴起来。扫二维码就能打开募集活动的页面。
drive-share-poster-code = 打开募集活动页面的二维码

# $drive: its title, a link.
drive-share-for = 为这次募集活动：{ $drive }
drive-share-shifts = 来帮忙
drive-share-shifts-what = 我们在找成年人帮忙接收东西、整理东西。请选一个班次。
drive-share-shifts-button = 报名这个班次
