# The words that every page and message shares.

date-time = { $date } { $time }
time-range = { $from }–{ $until }
day-hours = { $day } { $hours }
hours-comma = {"、"}
sentences-two = { $first }{ $second }
minutes =
    { $n-plural ->
       *[other] { $n } 分钟
    }

language-it = 意大利语
language-en = 英语
language-ar = 阿拉伯语
language-fil = 菲律宾语
language-zh-hans = 中文
language-es = 西班牙语
language-si = 僧伽罗语
language-ro = 罗马尼亚语
language-uk = 乌克兰语
language-bn = 孟加拉语
language-sq = 阿尔巴尼亚语
language-fr = 法语
language-ur = 乌尔都语

kind-in_person = 面谈
kind-in_person-hint = 您来咨询点
kind-phone = 电话
kind-phone-hint = 到了您选的时间，我们给您打电话
kind-video = 视频
kind-video-hint = 我们用视频通话见面
kind-in_person-inline = 面谈
kind-phone-inline = 电话
kind-video-inline = 视频

topic-services = 家附近的服务
topic-activities = 孩子的活动
topic-school = 上学和学习用品
topic-listening = 找人聊聊、听听建议
topic-none = 到时候再说

hour-any = 都可以
hour-morning = 上午
hour-midday = 中午十二点到下午三点
hour-afternoon = 下午

status-arrived = 您已到咨询点
status-seen = 已完成
status-missed = 您没有来

fact-when = 时间
fact-where = 地点
fact-desk = 咨询点
fact-how = 方式
fact-topic = 想谈的事
fact-note = 备注
fact-bring = 要带什么
fact-bring-nothing = 咨询点没有说要带什么。
fact-code = 您的查询码
fact-phone = 咨询点电话
fact-name = 名字
fact-your-phone = 您的电话
fact-email = 电子邮箱
fact-language = 语言
fact-languages = 语言
fact-interpreter = 翻译
fact-hours = 开放时间
fact-best-hour = 方便的时间

where-on-booking = 咨询点会告诉您地址。
where-ask = 请打电话向咨询点问地址。
where-phone-number = 我们会打这个号码找您：{ $phone }。
where-phone-call-us = 到了您选的时间，请您给咨询点打电话。
where-video = 视频通话。咨询点会把链接发给您。
where-steps-none = 门口没有台阶。
where-steps = 有台阶。
where-directions = 打开地图

yes = 是
no = 否
button-back = 返回
button-search = 搜索
button-show = 查看
button-call = 拨打 { $phone }
button-book = 预约
button-book-at = ：{ $desk }
button-book-time = 预约 { $when }
button-callback = 请给我回电
button-change = 修改
required-mark = *
required-note = 带星号（*）的地方必须填写。
only-in-italian = 这段文字只有意大利语。

layout-skip-content = 跳到正文
layout-skip-footer = 跳到页面底部的联系方式和菜单
layout-language = 语言：
layout-leave = 快速离开
layout-menu = 菜单
layout-menu-label = 主菜单
layout-breadcrumb-label = 当前位置
layout-home = 首页
layout-desks = 咨询点
layout-figures = 我们的统计
layout-municipi = 各区
layout-comuni = 各市镇
layout-my-appointment = 我的预约
layout-callback = 我们给您回电
layout-help = 需要帮助吗？
layout-book = 预约时间
layout-faq = 常见问题
layout-information = 相关信息
layout-about = 项目介绍
layout-report = 反馈网站问题
layout-translation = 帮助我们改进翻译
layout-privacy = 隐私：您的个人信息
layout-accessibility = 无障碍声明
layout-legal = 法律声明
layout-leave-empty = 这一栏请留空
layout-listen = 朗读本页
layout-listen-stop = 停止朗读
layout-in-italian = 意大利语，可以给别人看
