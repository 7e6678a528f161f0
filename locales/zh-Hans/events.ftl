# What takes place: the list, an event, the archive.

events-title = 联欢会和活动
events-lead = 为孩子和家庭举办的联欢会、手工坊、出游和聚会。
events-dates = 场次
events-found =
    { $n-plural ->
       *[other] { $n } 场
    }
events-none = 现在没有活动，请过几天再来看看。
events-none-such = 没有符合这些条件的活动。请去掉一个条件，或者查看所有场次。
events-show-all = 查看所有场次
events-embed-all = 所有活动：谁来办，怎么报名
events-archive = 以前的活动
events-archive-none = 这里还没有内容。

events-when = 时间
events-when-coming = 全部
events-when-today = 今天
events-when-weekend = 星期六和星期日
events-when-month = 这个月
events-as-month = 看月历
events-as-list = 看列表
events-months = 其他月份
events-month-title = { $month } 的活动
events-month-none = 这个月还没有活动。
events-from = 从哪天
events-until = 到哪天
events-narrow = 更多条件
events-any = 不限
events-municipality =
    { $word ->
        [comune] 市镇
       *[municipio] 区（Municipio）
    }
events-age = 孩子的年龄
events-age-years =
    { $n-plural ->
       *[other] { $n } 岁
    }
events-kind = 类型
events-language = 语言
events-free = 只看可以不花钱的

pager-label = 页码
pager-before = 上一页
pager-after = 下一页
pager-here = 第 { $page } 页，共 { $pages } 页

event-kind-party = 联欢会
event-kind-show = 演出
event-kind-workshop = 创意手工坊
event-kind-laboratory = 社区工作坊
event-kind-course = 课程
event-kind-trip = 出游
event-kind-meeting = 聚会
event-kind-volunteering = 志愿服务
event-kind-other = 其他

event-when-where = 时间和地点
event-together = 我们从这里一起走过去。
event-online = 在网上
event-online-enter = 现在进入
event-online-later = 在网上举行。活动开始时，链接会出现在这里。
event-other-dates = 其他场次
event-more = 活动内容
event-outcome = 活动回顾
event-organisers = 谁主办
event-participants = 谁参加
event-for = 面向以下地区的家庭

event-cost = 费用
event-cost-free = 免费
event-cost-offering = 随意捐助
event-cost-offering-explained = 愿意给多少就给多少，不给也可以。
event-cost-price =
    { $n-plural ->
       *[other] 每人 { $n } 欧元
    }
event-cost-price-exact = 每人 { $amount } 欧元
event-ages = 适合谁
event-ages-all = 各年龄都可以
event-ages-from =
    { $n-plural ->
       *[other] { $n } 岁及以上
    }
event-ages-until =
    { $n-plural ->
       *[other] { $n } 岁及以下
    }
event-ages-between =
    { $n-plural ->
       *[other] { $from } 到 { $n } 岁
    }

event-called-off = 活动取消，不举行了。请不要去。
event-called-off-short = 已取消
event-moved = 日期或地点改了。新的写在下面。
event-moved-short = 有变动
event-moved-from = 有变动。原来是：{ $when }，{ $place }。
event-moved-from-time = 有变动。原来是：{ $when }。
event-over = 活动已经结束。
event-full-short = 名额已满
event-full = 名额已满。
event-just-come = 不用报名，直接来就行。
event-sign-up = 名额有限，请报名。
event-sign-up-closed = 报名已截止。想知道还有没有名额，请打电话。
event-add-calendar = 加到日历

events-door-text = 在您附近，几乎都免费
events-here = 近期的联欢会和活动
events-all-here = 所有联欢会和活动

feeds-title = 把活动放进您的日历
feeds-what = 新的场次和变动会自动出现在您手机的日历里。
feeds-button = 用日历订阅
feeds-by-hand = 如果没有打开，请复制这个地址，粘贴到您日历里要填“URL”的地方：
feeds-readers = 如果您用新闻阅读器：{ $rss } 或 { $atom }。

share-title = 告诉别人
share-whatsapp = 用 WhatsApp 发送
share-mail = 用电子邮件发送
share-copy = 复制网址
share-copied = 已复制

event-next = 现在有什么活动

poster-title = 可以打印的海报
poster-how = 打印这张海报，贴起来。扫二维码就能打开活动页面。
poster-paper = 纸张大小
poster-image = 可以发送的图片
poster-code = 打开活动页面的二维码
poster-phone = 电话

sign-up-title = 报名
sign-up-adults = 几位大人
sign-up-children = 几个孩子
sign-up-children-of = { $from } 到 { $until } 岁的孩子
sign-up-children-gift = 孩子人数（礼物大小：{ $size }）
sign-up-gift = 礼物大小
sign-up-gift-any = 都可以
sign-up-gift-small = 小
sign-up-gift-medium = 中
sign-up-gift-large = 大
sign-up-stage = 参加哪个
sign-up-stage-full = { $time }：名额已满
sign-up-arrival = 您什么时候到
sign-up-arrival-hint = 大家分批到，谁都不用排队。
sign-up-arrival-any = 最早有名额的时间
sign-up-wait = 如果名额已满，请把我放进候补名单
sign-up-name = 您的名字
sign-up-contact = 有变化时怎么通知您
sign-up-contact-hint = 电话或电子邮箱。也可以都不填：最后您会得到一个查询码，请保存好。
sign-up-language = 短信和邮件的语言
sign-up-privacy = 我们会在 { $date } 删除名字和联系方式。
sign-up-button = 报名
sign-up-back = 回到活动
sign-up-left =
    { $n-plural ->
       *[other] 还有 { $n } 个名额。
    }
sign-up-full = 名额已满。您可以加入候补名单。

error-count = 请写一个数字，例如 2。
error-nobody = 请写来几个人。
error-party-large =
    { $n-plural ->
       *[other] 一次报名最多可以来 { $n } 个人。
    }
error-places-left =
    { $n-plural ->
       *[other] 只剩 { $n } 个名额了。
    }
error-places-wait = 请减少人数，或者选择候补名单。
error-arrival-full = 那个时间名额已满。请选别的时间。
error-wait-contact = 加入候补名单要留联系方式，这样我们才能通知您。
error-signed-up-already = 这个联系方式已经报过名。请打开我们发给您的链接。
error-sign-up-closed = 这一场的报名已截止。

sign-up-page-title = 您的报名
sign-up-status-confirmed = 您已报名
sign-up-status-waiting = 您在候补名单上
sign-up-status-offered = 有一个名额给您
sign-up-status-lapsed = 为您保留的时间已过
sign-up-status-left = 报名已取消
sign-up-status-called_off = 活动不举行了
sign-up-waiting =
    { $n-plural ->
       *[other] 您前面还有 { $n } 个家庭在等。一有名额，我们就通知您。
    }
sign-up-offered = 我们为您保留名额到 { $until }。
sign-up-accept = 我要这个名额
sign-up-lapsed = 名额已经给了下一个家庭。您可以重新报名。
sign-up-event = 活动
sign-up-code = 您的查询码
sign-up-keep-code = 请保存好查询码：用它可以再找到这个页面。
sign-up-who = 谁来
sign-up-leave = 我不来了
sign-up-leave-heading = 您要取消报名吗？
sign-up-leave-what = 您的名额会让给别的家庭。
sign-up-leave-button = 取消报名
sign-up-keep = 不取消，我会来
sign-up-change = 修改来的人数
sign-up-change-button = 保存
sign-up-change-keep = 不改了
sign-up-changed = 我们已修改您的报名。
sign-up-change-late = 报名不能再改了：活动已经开始，或者报名在这期间有了变化。下面是现在的情况。
sign-up-arrival-none = 没有时间
error-places-no-more = 没有更多名额了。您已有的名额还是您的。
error-places-more =
    { $n-plural ->
       *[other] 除了您的，只剩 { $n } 个名额了。
    }
error-places-others-wait = 多出来的人可以另外报名，加入候补名单。
error-places-ever =
    { $n-plural ->
       *[other] 一共有 { $n } 个名额。
    }
sign-up-erase-what = 我们会删除名字、电话和电子邮箱。删除后不能恢复。
sign-up-erase-leaves = 报名会被取消，名额会让给别的家庭。
sign-up-erase-keep = 不删除，回到报名
sign-up-erased-what = 这次报名只留下人数。
sign-up-gone-title = 找不到这个报名
sign-up-gone = 链接不对，或者信息已经删除。

party-of-age = { $from }–{ $until } 岁：{ $n }
party-of-gift = 礼物（{ $size }）：{ $n }
party-with-gift = { $who }（礼物：{ $size }）
