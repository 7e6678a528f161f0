# Drives for whoever gives: the list, a drive, a promise.

## The list.

drives-title = 物品募集
drives-menu = 捐赠
drives-lead = 为社区里的孩子捐一件新的学习用品。先选捐什么，再选送到哪里、什么时候送。
drives-running = 正在进行的募集
drives-none = 现在没有正在进行的募集。请过几天再来看看，或者打电话。
drives-ended = 已结束的募集
drives-all = 所有募集活动
drives-here = 为这里的家庭募集
drives-door = 捐赠
drives-door-text = 学习用品：捐什么，送到哪里，什么时候送
drives-find-pledge = 已经承诺过捐赠？用查询码查找

drive-until = 到 { $until } 为止
drive-from-until = { $from } 到 { $until }
drive-ended-on = 已在 { $until } 结束
drive-for-all = 面向整个合作网络的家庭
# $when: "sabato 28 novembre, 10:00–12:00".
drive-next = 下次接收时间：{ $when }

# How far it has come: "312 of 480 things promised · 201 arrived".
drive-promised =
    { $n-plural ->
       *[other] 共需 { $all } 件，已承诺 { $n } 件
    }
drive-arrived =
    { $n-plural ->
       *[other] 已收到 { $n } 件
    }
drive-given =
    { $n-plural ->
       *[other] 已发给家庭 { $n } 件
    }
# $item: the name of a thing, in the singular.
drive-pieces = { $n } × { $item }

## A drive.

drive-where-when = 送到哪里，什么时候送
drive-shop-when = 商店营业时间内：选好、付款，把东西留在店里。
drive-point-over = 这里没有接收时间了。
drive-point-phone = 这个地点的电话：{ $phone }
drive-more-dates =
    { $n-plural ->
       *[other] 还有 { $n } 个日期
    }
drive-needs = 需要什么
drive-needs-how = 请写您带几件。只带一件也可以。
drive-item-left =
    { $n-plural ->
       *[other] 还缺 { $n } 件
    }
drive-item-some = 还缺几件
drive-item-none = 不需要了：已经有人承诺
drive-item-urgent = 急需
drive-item-welcome = 有也欢迎
drive-item-price = 大约 { $amount } 欧元
drive-fewer = 减少一件：
drive-more = 增加一件：
drive-complete =
    { $n-plural ->
       *[other] 已经全部有人承诺：{ $n } 种
    }
drive-story = 为什么募集
drive-contact = 有问题找谁
drive-called-off = 这次募集活动取消了。请不要送东西来。
drive-over = 这次募集活动已经结束。感谢每一位捐赠的人。
drive-instead = 现在正在进行的募集
drive-report-item = 物品
drive-report-needed = 需要
drive-report-arrived = 收到
drive-report-given = 发出
drive-report-kits = 已发给家庭的成套用品
drive-kits-given = { $kit }：{ $n }
drive-kits-few = { $kit }：几套

drive-kit-primary_1 = 小学一年级
drive-kit-primary_2 = 小学二年级
drive-kit-primary_3 = 小学三年级
drive-kit-primary_4 = 小学四年级
drive-kit-primary_5 = 小学五年级
drive-kit-lower_secondary = 初中
drive-kit-upper_secondary = 高中

## Promising something.

pledge-basket-title = 您带什么
pledge-go-on = 继续：地点和时间
pledge-go-on-who = 继续
pledge-back = 返回
pledge-kits = 您是替一个班级或一家公司捐吗？
pledge-kits-what = 请选孩子的人数：我们把需要的东西放进清单。之后您还可以改。
pledge-kit = 给几年级的孩子
pledge-kit-count = 几个孩子
pledge-kits-button = 放进清单
pledge-when-title = 送到哪里，什么时候送
pledge-when-legend = 选择地点和时间
pledge-at-shop = 在商店
pledge-room =
    { $n-plural ->
       *[other] 还有 { $n } 个名额
    }
pledge-more-hours =
    { $n-plural ->
       *[other] 其他 { $n } 个日期
    }
pledge-point-full = 这里没有名额了。
pledge-nowhere = 现在没有可选的时间。请打电话：我们一起找一个送东西的时间。
pledge-confirm-title = 请核对并承诺
pledge-what = 物品
pledge-where = 地点和时间
pledge-what-change = 物品
pledge-where-change = 地点和时间
pledge-who = 您的信息
pledge-name = 怎么称呼您
pledge-contact = 我们怎么通知您
pledge-not-public = 您的名字不会出现在网站上。
pledge-button = 我承诺送来
pledge-item-lost = 您选的一样东西已经不需要了：我们把它从清单上去掉了。
pledge-ended-title = 这次募集活动已经结束
pledge-ended-what = 我们什么都没有记下：请不要送东西来。请看看现在在募集什么。

error-basket-empty = 请至少选一样东西：写上您带几件。
error-basket-large = 一次太多了。请分成两次承诺。
error-quantity-zero = 请至少写 1，或者空着。
error-quantity-negative = 请写大于零的数字，或者空着。
error-quantity-fraction = 请写整数，例如 2。
error-quantity-huge = 这个数字太大了。数量很多时请打电话。
error-item-complete = 在这期间已经全部有人承诺了：请去掉这样东西。
error-item-left =
    { $n-plural ->
       *[other] 只需要 { $n } 件了：请写不超过 { $n } 的数字。
    }
error-item-few = 不需要这么多：请写小一点的数字。
error-kit-count = 请写几个孩子，从 1 到 999。
error-pledge-place = 请选择送到哪里、什么时候送。
error-window-full = 那个时间没有名额了。请选别的时间。

## A promise.

pledge-page-title = 您的承诺
pledge-status-promised = 谢谢您，已经记下了
pledge-status-received = 谢谢您，已经收到了
pledge-status-withdrawn = 承诺已撤回
pledge-status-lapsed = 承诺已过期
pledge-thanks = 我们在这里等您：
pledge-received-thanks = 会有一个孩子在学校用上它。
pledge-withdrawn-what = 我们不再等您了。别人可以承诺同样的物品。
pledge-lapsed-what = 东西没有按时送到：别人可以承诺同样的物品。如果您还是送来，也可以。
pledge-place-gone = 您选的时间那里不会有人：请不要去。请选别的时间。
pledge-overdue = 我们等过您。请选别的时间，或者打电话。
pledge-overdue-until = 我们等过您。我们把您的承诺保留到 { $until }：请选别的时间，或者打电话。
pledge-changed = 我们已修改您的承诺。
pledge-drive = 募集活动
pledge-brought = 您送来的物品
pledge-received-on = 收到日期
pledge-keep-code = 请保存好查询码：用它可以再找到这个页面，送东西时也请告诉我们。
pledge-again = 看看现在需要什么
pledge-change = 修改承诺
pledge-change-button = 保存
pledge-change-late = 这个承诺不能再改了，或者在这期间有了变化。下面是现在的情况。
pledge-withdraw = 我不送了
pledge-withdraw-heading = 您要撤回承诺吗？
pledge-withdraw-what = 这些东西会回到清单上：别人可以送。
pledge-withdraw-button = 撤回承诺
pledge-withdraw-late = 您的东西已经收到了：谢谢您。
pledge-keep = 不撤回，我会送来
pledge-erase-withdraws = 承诺会被撤回：这些东西会回到清单上。
pledge-erase-keep = 不删除，回到承诺
pledge-erased-what = 这个承诺只留下物品的数量。
pledge-gone-title = 找不到这个承诺

pledge-receipt = 收据
pledge-receipt-title = 捐赠物品收据
pledge-receipt-by = 接收人
pledge-receipt-thanks = 谢谢您。这些东西会通过合作网络的咨询点送到孩子手里。
pledge-receipt-value = 这些是物品，没有算成钱：这张收据不能用来报税。
pledge-receipt-print = 打印
pledge-receipt-back = 回到承诺
