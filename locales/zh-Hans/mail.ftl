# E-mails, text messages and calendar entries.

mail-confirmed-subject = 预约已确认：{ $when }
mail-moved-subject = 新的时间：{ $when }
mail-cancelled-subject = 预约已取消：{ $when }
mail-reminder-subject = 您的预约：{ $when }
mail-closed-subject = 咨询点不能接待您：{ $when }

mail-greeting = { $name }，您好：
mail-greeting-nameless = 您好：
mail-confirmed-intro = 您的预约已确认。
mail-moved-intro = 您的预约有了新的时间。原来的时间不再有效。
mail-cancelled-intro = 您的预约已取消。您不用再做什么。
mail-reminder-intro = 提醒您有一个预约。如果不能来，请取消或改时间：别的家庭需要这个名额。
mail-closed-intro = 很抱歉：咨询点在那个时间不能接待您。您的预约已取消，请不要来。

mail-label-when = 时间
mail-label-desk = 咨询点
mail-label-how = 方式
mail-label-place = 地点
mail-label-bring = 要带什么
mail-label-language = 语言
mail-label-phone = 咨询点电话
mail-label-code = 您的查询码
mail-interpreter = 有翻译
mail-place-phone-call = 我们给您打电话。
mail-place-video = 视频通话。咨询点会把链接发给您。
mail-place-on-booking = 请打电话向咨询点问地址。

mail-link-intro = 在这个页面上，您可以查看预约、改时间或取消。链接只给您一个人用：
mail-cancelled-next = 如果您想再预约，请从这里开始：
mail-closed-offers = 您可以换个时间来。请打开您想要的时间的链接：
mail-closed-offer = { $when }，{ $desk }
mail-closed-next = 其他时间都在这里：
mail-closed-none = 现在附近没有其他可预约的时间。请给咨询点打电话，一起另找时间。
mail-answer = 请不要回复这封邮件：没有人会看。有事请给咨询点打电话。
mail-erase = 我们会在 { $date } 删除您的个人信息。
mail-in-italian = 意大利语
mail-footer = { $network } – 自动发送的邮件

sms-confirmed = 预约：{ $when }。 { $link }
sms-moved = 新时间：{ $when }。 { $link }
sms-cancelled = 预约已取消：{ $when }。
sms-reminder = 提醒，预约：{ $when }。 { $link }
sms-closed = 咨询点{ $when }不能接待您，预约已取消。其他时间： { $link }
sms-phone = 电话 { $phone }
sms-callback-received = 已收到您的号码，我们会回电。着急请打：{ $phone }
sms-callback-received-nophone = 已收到您的号码，我们会回电。

mail-calendar-summary = 预约
mail-calendar-phone = 电话：{ $phone }。
mail-calendar-code = 查询码：{ $code }。

mail-signed-up-subject = 报名已确认：{ $when }
mail-wait-listed-subject = 您在候补名单上：{ $when }
mail-place-offered-subject = 有名额了：{ $when }
mail-signed-off-subject = 报名已取消：{ $when }
mail-event-changed-subject = 有变动：{ $when }
mail-event-cancelled-subject = 活动不举行了：{ $when }
mail-event-reminder-subject = 等您来：{ $when }
mail-event-notice-subject = 给您的通知：{ $when }
mail-signed-up-intro = 您的报名已确认。我们等您来。
mail-wait-listed-intro = 现在名额已满，您在候补名单上。一有名额，我们马上通知您。先报名的先得。
mail-place-offered-intro = 有一个名额给您。
mail-place-offered-until = 我们为您保留到 { $until }。之后就给下一个家庭。
mail-place-offered-next = 要这个名额，请打开这个页面，按一下按钮。链接只给您一个人用：
mail-signed-off-intro = 您的报名已取消。您不用再做什么。
mail-event-changed-intro = 时间或地点改了。新的写在下面。您的报名仍然有效。
mail-event-cancelled-intro = 很抱歉：这个活动不举行了。请不要来，您也不用再做什么。
mail-event-reminder-intro = 提醒您有一个活动。如果不能来，请取消报名：别的家庭需要这个名额。
mail-event-notice-intro = 活动主办方给您的话：
mail-sign-up-link-intro = 在这个页面上，您可以查看、修改或取消报名。链接只给您一个人用：
mail-events-next = 其他活动在这里：
mail-event-answer = 请不要回复这封邮件：没有人会看。
mail-label-event = 活动
mail-label-arrival = 什么时候到
mail-label-party = 谁来
mail-label-event-phone = 电话
mail-stage-together = 我们从这里一起走过去
mail-place-online = 在网上举行：活动开始时，链接会出现在活动页面上。
mail-adults =
    { $n-plural ->
       *[other] { $n } 位大人
    }
mail-children =
    { $n-plural ->
       *[other] { $n } 个孩子
    }
mail-calendar-stage = { $title }（{ $stage }/{ $all }）
mail-calendar-called-off = 已取消：

sms-signed-up = 报名已确认：{ $when }。 { $link }
sms-wait-listed = 您在候补名单上：{ $when }。 { $link }
sms-place-offered = 有名额了：{ $when }。请在{ $until }前答复： { $link }
sms-signed-off = 报名已取消：{ $when }。
sms-event-changed = 时间或地点改了：{ $when }。 { $link }
sms-event-cancelled = 活动取消：{ $when }。请不要来。
sms-event-reminder = 等您来：{ $when }。 { $link }
sms-event-notice = { $text } { $link }

mail-pledge-made-subject = 您的捐赠承诺：{ $drive }
mail-pledge-changed-subject = 您的承诺已修改：{ $drive }
mail-pledge-withdrawn-subject = 承诺已撤回：{ $drive }
mail-pledge-reminder-subject = 明天等您来：{ $drive }
mail-pledge-missed-subject = 我们还在等您：{ $drive }
mail-window-moved-subject = 新的交付时间：{ $drive }
mail-window-closed-subject = 请选择其他交付时间：{ $drive }
mail-drive-cancelled-subject = 募集活动取消：{ $drive }
mail-pledge-made-intro = 谢谢您！我们已记下您承诺的物品。下面是交付的地点和时间。
mail-pledge-changed-intro = 您的承诺已修改。下面是现在的内容。
mail-pledge-withdrawn-intro = 您已撤回承诺，不需要再做什么：别人可以捐赠同样的物品。
mail-pledge-reminder-intro = 提醒您明天交付物品。如果不能来，请选择其他时间或撤回承诺。
mail-pledge-missed-intro = 您可能没能来：您承诺的物品还没有到。您仍然可以送来，或者选择其他时间。
mail-pledge-missed-until = 我们会等到 { $until }。之后别人可以捐赠同样的物品。
mail-window-moved-intro = 交付的时间或地点有变化。新的安排在下面。您的承诺仍然有效。
mail-window-closed-intro = 很抱歉：那个时间没有人能接收您的物品。您的承诺仍然有效，请选择其他时间。
mail-drive-cancelled-intro = 很抱歉：这次募集活动取消了。您不用送任何东西，也不需要再做什么。还是谢谢您！
mail-pledge-link-intro = 在这个页面上，您可以查看、修改或撤回承诺。链接只给您一个人用：
mail-drives-next = 其他募集活动在这里：
mail-pledge-other-windows = 如果您愿意，也可以在其他时间来：
mail-pledge-other-window = { $when }，{ $place }
mail-label-drive = 募集活动
mail-label-pledge = 您带来的物品
mail-label-directions = 怎么去
mail-pledge-line = { $n } × { $item }
mail-pledge-shop-hours = 商店营业时间内
mail-pledge-shop-how = 您在商店购买物品并留在那里。请告诉店员您的代码。
mail-pledge-no-window = 待选择
mail-calendar-pledge = 交付物品

sms-pledge-made = 捐赠承诺：{ $place }，{ $when }。 { $link }
sms-pledge-changed = 承诺已修改：{ $when }。 { $link }
sms-pledge-withdrawn = 承诺已撤回。还是谢谢您。
sms-pledge-reminder = 等您来：{ $place }，{ $when }。 { $link }
sms-pledge-missed = 您承诺的物品还没有到。我们等到 { $until }： { $link }
sms-window-moved = 新的交付时间：{ $place }，{ $when }。 { $link }
sms-window-closed = 那个时间没有人：请选择其他交付时间： { $link }
sms-drive-cancelled = 募集活动取消：不用送东西。还是谢谢您。
