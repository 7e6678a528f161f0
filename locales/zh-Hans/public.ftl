# Home, municipalities, desks, search, and the pages about the site.

home-title = 在家附近，为您的家庭提供帮助
home-door-talk = 找人聊聊
home-door-talk-text = 有人听您说，给您建议
home-door-callback = 我们给您回电
home-door-appointment = 我的预约
home-door-appointment-text = 查看、改时间、取消
home-area = 您住的地区
home-desks = 咨询点
home-all-desks = 所有咨询点
home-who = 我们是谁
home-no-network = 网站正在准备中，请过几天再来看看。

search-label = 您住在哪里？
search-hint =
    { $word ->
        [comune] 市镇或村子的名字，例如 { $example }
       *[municipio] 街区或区（Municipio）的名字，例如 { $example }
    }
search-title = 搜索
search-anything = 您想找什么？
search-anything-hint = 地方、咨询点、联欢会或机构。
search-empty = 请写一个词，或者选择您住的地方。
search-heading = 您搜索了“{ $typed }”
search-none = 没有找到“{ $typed }”
search-none-do =
    { $word ->
        [comune] 请换一个词，或者少写几个词，也可以直接选择市镇。
       *[municipio] 请换一个词，或者少写几个词，也可以直接选择区。
    }
search-area = 地区：{ $area }
search-instead = 没有找到“{ $typed }”，为您搜索“{ $meant }”。
search-places = 地方（{ $n }）
search-desks = 咨询点（{ $n }）
search-events = 联欢会和活动（{ $n }）
search-drives = 物品募集（{ $n }）
search-organisations = 机构（{ $n }）
search-all = 全部显示（{ $n }）
search-everything = 搜索整个网站
search-again = 重新搜索

municipalities-lead =
    { $word ->
        [comune] 请选择您住的地方。
       *[municipio] 请选择您住的地方。每个区（Municipio）下面写着它包括哪些地方。
    }
municipalities-all =
    { $n-plural ->
       *[other] { $word ->
            [comune] 所有市镇（{ $n } 个）
           *[municipio] 所有区（{ $n } 个）
        }
    }
municipalities-none = 这里还没有内容，请过几天再来看看。
municipality-desks = 为家庭服务的咨询点
municipality-empty =
    { $word ->
        [comune] 本网站目前还没有 { $name } 的咨询点。我们可以给您回电，您也可以去下面的咨询点。
       *[municipio] 本网站目前还没有 { $name } 的咨询点。我们可以给您回电，您也可以去下面的咨询点。
    }
municipality-nearest = 最近的咨询点
municipality-network =
    { $word ->
        [comune] { $name } 的合作网络
       *[municipio] { $name } 的合作网络
    }

desks-title = 咨询点
desks-lead = 在咨询点（sportello），有人给您的家庭提供信息，听您说，给您建议。您可以打电话，也可以预约时间。
desks-none = 现在还没有咨询点。我们可以给您回电。
desk-state-now = 现在有人接电话，到 { $time }
desk-state-today = 今天 { $hours }
desk-state-tomorrow = 明天 { $hours }
desk-state-next = 下次：{ $day } { $hours }
desk-state-stale = 开放时间还没确认：请先打电话
desk-state-unconfirmed = 开放时间还没确认

desk-stale = 这些信息已经超过 60 天没有人确认（上次确认：{ $date }）。
desk-never-verified = 这些信息还没有人确认过。
desk-call-first = 去之前请先打电话。
desk-verified = 信息确认日期：{ $date }。
desk-all-times = 所有可预约的时间
desk-none-free = 目前没有名额。
desk-by-phone = 这里要打电话预约。
desk-no-phone = 这个咨询点没有电话：我们可以给您回电。
desk-summary = 简介
desk-kinds = 接待方式
desk-languages = 语言
desk-languages-interpreter = { $languages }。预约时可以要求翻译。
desk-hours = 开放时间
desk-phone-hours = 电话时间
desk-hours-from = { $hours }，从 { $date } 开始
desk-hours-until = { $hours }，到 { $date } 为止
desk-hours-languages = { $hours }（{ $languages }）
desk-closed-today = 今天不开放
desk-closed-today-why = 今天不开放（{ $reason }）
desk-closed-today-hours = 今天 { $from } 到 { $until } 不开放
desk-closed-today-hours-why = 今天 { $from } 到 { $until } 不开放（{ $reason }）
desk-closed = { $date } 不开放
desk-closed-why = { $date } 不开放（{ $reason }）
desk-closed-range = { $from } 到 { $until } 不开放
desk-closed-range-why = { $from } 到 { $until } 不开放（{ $reason }）
desk-closed-hours = { $date } 的 { $hours } 不开放
desk-closed-hours-why = { $date } 的 { $hours } 不开放（{ $reason }）
desk-closed-range-hours = { $from } 到 { $until }，每天 { $hours } 不开放
desk-closed-range-hours-why = { $from } 到 { $until }，每天 { $hours } 不开放（{ $reason }）
desk-closed-holidays = 节假日不开放。
desk-open-extra = { $date } { $hours } 也开放
desk-where = 地点
desk-topics = 您可以谈什么

desk-index = 本页内容
desk-for = 为谁服务
desk-for-text =
    { $word ->
        [comune] { $name } 的家庭。
       *[municipio] { $name } 的家庭。
    }
desk-how = 怎么做
desk-how-text = 在本网站预约时间，或者打电话预约。
desk-how-phone = 打电话预约。
desk-how-callback = 留下您的电话号码：我们给您回电。
desk-needed = 需要什么
desk-needed-name = 预约时只要写一个名字。我们不要证件，也不问原因。
desk-needed-nothing = 预约时什么都不需要：您会得到一个查询码。我们不要证件，也不问原因。
desk-obtain = 您能得到什么
desk-times = 时间和期限
desk-times-horizon =
    { $n-plural ->
       *[other] 您可以预约今后 { $n } 天内的时间。
    }
desk-times-notice =
    { $n-plural ->
       *[other] 请至少提前 { $n } 小时预约。
    }
desk-times-text = 在预约的时间开始以前，您随时可以改时间或取消。
desk-access = 使用这项服务
desk-access-button = 选择其他时间
desk-terms = 服务条件
desk-terms-link = 我们怎么使用您的个人信息，什么时候删除
desk-contacts = 联系方式
desk-contacts-phone = 电话 { $phone }
desk-contacts-phone-hours = 电话 { $phone }，{ $hours }。

info-project-funders = 谁在支持
info-project-municipalities =
    { $word ->
        [comune] 市镇
       *[municipio] 区（Municipio）
    }

info-privacy-title = 您的个人信息
info-privacy-lead = 我们尽量少问，并且很快删除。
info-privacy-asked = 我们问什么
info-privacy-asked-name = 一位成年人的名字，不用写姓。
info-privacy-asked-contact = 一个通知您的方式：电话或电子邮箱。不留也可以。
info-privacy-asked-language = 您说什么语言，需不需要翻译。
info-privacy-asked-topic = 您想谈的事和备注，您愿意说才写。
info-privacy-asked-callback = 为了给您回电：电话号码、语言和方便的时间。
info-privacy-not-asked = 我们不问什么
info-privacy-not-asked-text = 孩子的名字、出生日期、国籍、税号（codice fiscale）、收入、来访的原因。
info-privacy-why = 这些信息有什么用
info-privacy-why-text = 只用于这次预约，不用于别的事：接待您、通知您、给您回电。这是为公共利益履行的任务（欧盟第 2016/679 号条例第 6 条第 1 款 e 项）。
info-privacy-who = 谁能看到
info-privacy-who-text = 只有您选的咨询点的工作人员，和维护网站的人能看到。我们不会给其他任何人。
info-privacy-network = 本网站属于 { $network } 合作网络。如有问题，请给任何一个咨询点打电话。
info-privacy-until = 什么时候删除
info-privacy-until-text = 预约日之后 30 天删除。为了回电留下的号码：提出请求之后 30 天删除。具体日期写在您的预约页面上。
info-privacy-until-application = 机构申请加入合作网络的资料：如果没有人作出决定，最后一次修改后六个月删除。
info-privacy-until-feedback = 您评价页面时写的话：六个月后删除。星数会保留，但看不出是谁给的。
info-privacy-now = 您随时可以在预约页面上提前删除。
info-privacy-counts = 之后只留下数字，用来统计我们接待了多少家庭。从数字看不出您是谁。
info-privacy-rights = 您的权利
info-privacy-rights-text = 您可以要求查看、更正或删除您的个人信息：请向咨询点提出。您也可以找意大利个人数据保护局（Garante per la protezione dei dati personali）。
info-privacy-cookies = Cookie 小文件
info-privacy-cookies-text = 我们只用一个 Cookie，用来记住您的语言。没有广告，也不收集您的喜好。所有页面都不连接其他网站。
info-privacy-logs = 访问的技术记录保留七天，其中没有完整的网络地址。
info-privacy-reads = 我们统计每个页面被看过多少次，但不知道是谁看的。

info-accessibility-title = 无障碍
info-accessibility-lead = 这个网站应该人人都能用：用旧手机、用键盘、用读屏软件、没有 JavaScript，都能用。
info-accessibility-standard = 我们遵守的标准
info-accessibility-standard-text = WCAG 2.2 的 AA 级，以及欧洲标准 EN 301 549。
info-accessibility-how = 我们怎么检查
info-accessibility-how-text = 每次修改后，每个页面都要通过自动测试：用键盘、在窄屏幕上、从右到左显示。
info-accessibility-how-far = 自动测试不能发现所有问题。还没有外部专家检查过。
info-accessibility-checks = 最近的测试
info-accessibility-checked = 最近一次完整测试：{ $date }，语言：{ $languages }。
info-accessibility-check = { $tool }：{ $n } 个页面，没有错误
info-accessibility-report = 有什么用不了吗？
info-accessibility-report-phone = 请给咨询点打电话：我们在电话里帮您。

info-legal-title = 法律声明
info-legal-licence = 内容许可
info-legal-licence-text = 您可以自由使用本网站的文字，只要写明出处（CC BY 4.0 许可）。
info-legal-licence-formal = 根据 2005 年 3 月 7 日第 82 号立法法令（CAD，《数字行政法典》）第 52 条的“默认开放”（open by default）原则，除另有说明外（包括嵌入的第三方内容），本网站公布的数据、文件和信息均按 { $licence } 发布。因此，使用者可以自由地以任何方式和格式分享（复制、分发、向公众传播、公开展示）、展现、演出和朗诵这些材料，也可以为任何目的（包括商业目的）加以修改（改编材料并用于衍生作品），唯一的义务是注明出处，且不得附加其他限制。
info-legal-licence-link = CC BY 4.0 许可
info-legal-software = 程序
info-legal-software-text = 本网站使用 Vicino，这是一个自由软件（EUPL-1.2 许可）。
info-legal-data = 他人的数据
info-legal-data-text = 各市镇的名称和人口：ISTAT，CC BY 3.0 IT 许可。
info-legal-liability = 时间和地址
info-legal-liability-text = 每个咨询点都写着信息是什么时候确认的。如果不确定，请打电话。

info-faq-title = 常见问题
info-faq-account = 我要注册吗？
info-faq-account-text = 不用。不需要注册，也不需要密码。
info-faq-documents = 我要带证件吗？
info-faq-documents-text = 预约时不用。如果咨询点需要什么，会写在“要带什么”下面。
info-faq-no-contact = 我没有电话，也没有电子邮箱，可以预约吗？
info-faq-no-contact-text = 可以。您会得到一个由 6 个字母和数字组成的查询码：请写在纸上。
info-faq-language = 我意大利语说得不好，怎么办？
info-faq-language-text = 在页面上方选择您的语言。预约时可以要求翻译。每个咨询点都写着会说哪些语言。
info-faq-change = 我弄错了，或者不能来了。
info-faq-change-text = 打开“我的预约”：在预约的时间开始以前，您可以改时间或取消。也可以打电话。
info-faq-lost = 我把查询码弄丢了。
info-faq-lost-text = 请给您预约的那个咨询点打电话。
info-faq-full = 没有名额了，怎么办？
info-faq-full-text = 看看附近的咨询点，或者留下您的电话号码：我们给您回电。
info-faq-shared-phone = 别人也用我的手机。
info-faq-shared-phone-text = 我们在短信里不写您的名字，也不写原因。每个页面上方都有“快速离开”。

desk-silent-link = 电话没人接？
desk-silent-title = 电话没人接
desk-silent-what = 您在接电话的时间打过 { $desk } 的电话 { $phone }，却没有人接吗？请告诉我们：如果好几个家庭都遇到，我们会请人检查。
desk-silent-button = 是的，没人接
desk-silent-thanks = 谢谢，我们记下了
desk-silent-next = 如果您现在需要帮助，我们可以给您回电。
