# Booking in five steps, the appointment afterwards, and the call-back.

book-title = 预约时间
book-step-title = { $step } – 预约时间
book-here = 预约
book-step-of = 第 { $step } 步，共 { $total } 步：{ $name }
book-step-done = （已完成）
book-step-place = 地点
book-step-time = 日期和时间
book-step-details = 详细情况
book-step-who = 您的信息
book-step-summary = 核对
book-prefer-phone = 想打电话预约？{ $phone }
book-prefer-phone-hours = 想打电话预约？{ $phone }，{ $hours }
book-hold = 我们为您保留 { $when }，保留到 { $time }。
book-hold-more = 我还需要一点时间
book-hold-over = 保留时间到了：如果名额还在，我们会再为您留下。
book-hold-leave = 不要这个时间了
book-hold-still-free = 填写的时间已经过了，不过 { $when } 还有名额。
book-hold-again = 请再为我保留
book-gone-what = 填写的时间已经过了，或者您放弃了这个时间。您写的内容都没有留下。

book-place-heading = 您想去哪里？
book-place-legend = 选择咨询点
book-place-button = 查看可预约的时间
book-place-municipality = 地区
book-place-everywhere = 全部
book-place-none = 目前不能在本网站预约。请打电话，或者留下您的电话号码：我们给您回电。
book-place-none-here = { $municipality }：这里目前不能在本网站预约。以下是最近的咨询点。

book-time-heading = 您想什么时候来？
book-time-month = 月份
book-time-language = 说的语言
book-time-language-any = 全部
book-time-legend = 选择日期和时间
book-time-hour = { $time }
book-time-spoken = { $day }，会说{ $languages }
book-time-free =
    { $n-plural ->
       *[other] 还有 { $n } 个名额
    }
book-time-button = 就要这个时间，继续
book-time-none-days =
    { $n-plural ->
       *[other] 今后 { $n } 天内没有名额。我们可以给您回电。
    }
book-time-none-month = 这个月没有名额。请看看别的月份。
book-time-first-free = 最早的名额是 { $when }。
book-time-none-fits = 没有合适的时间？
book-time-nearby = 附近的名额：
book-time-lost-legend = 最早的名额：{ $desk }
book-time-lost-nearby = 离您不远

book-details-heading = 您想谈什么？
book-details-lead = 不说也可以。
book-details-topic = 想谈的事
book-details-kind = 您想用什么方式和我们谈？
book-details-note = 给咨询点的备注（可以不写）
book-details-note-hint = 例如：我会推婴儿车来。不要写私密的事，到时候再说。
book-details-button = 继续：您的信息

book-who-heading = 怎么称呼您？
book-who-name = 名字
book-who-name-hint = 只写名字就行，不用写姓
book-who-contact = 我们怎么通知您？
book-who-contact-hint = 留一种就够了。如果不想留，我们给您一个查询码，请保存好。
book-who-phone = 电话
book-who-email = 或者电子邮箱
book-who-language = 我们用什么语言写给您？
book-who-interpreter = 您需要翻译吗？
book-who-privacy =
    { $n-plural ->
       *[other] 只有咨询点能看到。我们会在 { $date } 删除您的个人信息，也就是预约日之后 { $n } 天。
    }
book-who-privacy-link = 您的个人信息
book-who-button = 继续：核对

book-summary-heading = 请核对并确认
book-summary-appointment = 预约
book-summary-who = 您的信息
book-summary-change-desk = 咨询点
book-summary-change-time = 日期和时间
book-summary-change-topic = 想谈的事
book-summary-change-kind = 和我们谈的方式
book-summary-change-note = 备注
book-summary-change-name = 名字
book-summary-change-contact = 通知您的方式
book-summary-change-language = 语言
book-summary-interpreter-yes = { $language }，需要翻译
book-summary-interpreter-no = { $language }，不需要翻译
book-summary-contact = 通知您的方式
book-summary-no-contact = 用查询码，不留电话和电子邮箱
book-summary-terms = 我已经看过{ $link }
book-summary-terms-link = 你们怎么使用我的个人信息
book-back-to-summary = 回到核对页
book-other-time = 选择其他时间
book-too-many-heading = 您已经有很多预约了

book-already-heading = 您已经有一个预约
book-already-what = 用这个电话或电子邮箱，在这个咨询点已经有一个预约。您可以改时间：需要那个预约的查询码。您也可以继续，把这个也约上。
book-already-find = 更改已有的预约
book-already-same = 用这个电话或电子邮箱，在这个咨询点的同一时间已经有一个预约。预约已确认，您不用再做什么。

appointment-confirmed = 预约已确认
appointment-written-to = 我们会发信息到 { $contact }。
appointment-phone-noted = 如果有变化，我们会打电话到 { $contact }。
appointment-keep-code = 请保存好查询码：用它可以查看预约、改时间或取消。
appointment-code-only = 请把这个查询码写在纸上：要再找到这个预约，只能靠它。
appointment-arrive-late = 如果您会迟到或不能来，请打电话。

appointment-find-title = 我的预约
appointment-find-lead = 查看预约、改时间或取消。活动报名也在这里找。
appointment-find-code = 查询码
appointment-find-code-hint = 6 个字母和数字，例如 { $example }
appointment-find-proof = 一件只有您知道的事
appointment-find-proof-hint = 您留的电话的最后 4 位数字，或者电子邮箱，或者名字
appointment-find-button = 查看我的预约
appointment-lost-code = 查询码弄丢了？
appointment-lost-code-do = 请给您预约的那个咨询点打电话。

appointment-title = 您的预约
appointment-status-cancelled = 这个预约已取消。
appointment-status-past = 这个预约已经过去了。
appointment-duration =
    { $n-plural ->
       *[other] 时长 { $n } 分钟
    }
appointment-calendar = 加到日历
appointment-print = 打印
appointment-share = 发给别人
appointment-share-text = 预约：{ $when }，{ $desk }
appointment-copy = 复制
appointment-copied = 已复制
appointment-move = 改到其他时间
appointment-cancel = 取消预约
appointment-erase-on = 我们会在 { $date } 删除您的个人信息。
appointment-erase-now = 现在就删除

appointment-move-title = 改预约时间
appointment-move-here = 改时间
appointment-move-heading = 改到什么时候？
appointment-move-lead = 现在的预约是 { $when }，{ $desk }。在您确认新的时间以前，它一直为您保留。
appointment-move-button = 改预约时间
appointment-move-to = 改到 { $when }
appointment-move-keep = 不改了
appointment-moved = 预约时间已改。原来的时间不再有效。

appointment-cancel-title = 取消预约
appointment-cancel-here = 取消
appointment-cancel-heading = 您要取消预约吗？
appointment-cancel-what = 这个名额会让给别的家庭。如果您只是想换个时间，可以{ $link }。
appointment-cancel-move-link = 改时间
appointment-cancel-button = 取消预约
appointment-cancel-keep = 不取消，我要保留
appointment-cancelled = 预约已取消
appointment-cancelled-what = 咨询点已经知道了。
appointment-cancelled-again = 预约其他时间

appointment-erase-title = 删除我的个人信息
appointment-erase-heading = 现在就删除您的个人信息吗？
appointment-erase-what = 我们会删除名字、电话、电子邮箱和备注。删除后不能恢复。
appointment-erase-cancels = 预约会被取消。
appointment-erase-button = 删除我的个人信息
appointment-erase-button-cancels = 删除我的个人信息并取消预约
appointment-erase-keep = 不删除，回到预约
appointment-erased = 您的个人信息已删除
appointment-erased-what = 这个预约只留下一个数字，用来统计我们接待了多少家庭。

callback-title = 我们给您回电
callback-lead = 只填三项，咨询点就会给您打电话。
callback-lead-desk = 只填三项，我们就会给您打电话：{ $desk }。
callback-phone = 您的电话号码
callback-language = 说什么语言？
callback-hour = 什么时候方便？
callback-privacy = 这个号码只用来给您回电。我们会在 { $date } 删除。
callback-button = 请给我回电
callback-call-yourself = 或者您自己打电话
callback-received-here = 已收到请求
callback-received = 我们已收到您的号码
callback-received-desk = 我们会给尾号 { $phone } 的号码回电：{ $desk }。
callback-received-any = 我们会给尾号 { $phone } 的号码回电。
callback-tried = 我们在 { $when } 给您打过电话，没有人接。我们会再打。如果您愿意，也可以打给我们。
callback-erase-on = 我们会在 { $date } 删除这个号码。
callback-erase = 删除我的号码
callback-erase-heading = 您要删除您的号码吗？
callback-erase-what = 我们就不再给您回电了。删除后不能恢复。
callback-erase-keep = 不删除，我等电话
callback-erased = 您的号码已删除
callback-hurry = 如果您着急
callback-over = 这个请求已结束。

callback-box-none-fits = 都不合适？我们给您回电
callback-box-title = 我们给您回电
callback-box-text = 留下您的电话号码、语言和方便的时间。
callback-box-short = 留下电话号码和方便的时间
