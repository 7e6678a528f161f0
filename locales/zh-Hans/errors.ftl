# What is wrong, and what to do about it. Nobody is blamed.

error-summary-title =
    { $n-plural ->
       *[other] 有 { $n } 处需要改
    }
error-title = 出错：{ $title }

error-name-missing = 请写您的名字
error-name-long = 名字太长了：只写名字就行
error-phone-missing = 请写您的电话号码
error-phone-wrong = 这个号码不对：请检查数字。如果不是意大利号码，开头要写 + 和国家代码
error-phone-for-call = 要打电话谈，我们需要您的号码
error-email-wrong = 这个电子邮箱不对：请检查。应该像这样：nome@esempio.it
error-contact-both = 请留电话或者电子邮箱：一种就够了
error-note-long =
    { $n-plural ->
       *[other] 备注太长了：最多 { $n } 个字
    }
error-text-unreadable = 有些符号我们读不出来：请重新写
error-desk-missing = 请选择一个咨询点
error-slot-missing = 请选择一个时间
error-slot-wrong = 这个时间不能预约：请选别的时间
error-slot-full = 这个时间刚刚被约走了：请选别的时间
error-kind-missing = 请选择您想用什么方式和我们谈
error-choice-wrong = 请选择其中一个答案
error-language-missing = 请选择一种语言
error-hour-missing = 请选择方便的时间
error-terms-missing = 请在方框里打勾，然后继续
error-code-missing = 请写您预约的查询码
error-proof-missing = 请写电话的最后 4 位数字，或者电子邮箱，或者名字
error-proof-wrong = 查询码或另一个答案不对：请把两个都检查一下
error-form-old = 页面打开太久了。您写的内容还在：请再发一次

error-guesses = 试错的次数太多了。请等一会儿，或者给咨询点打电话。
error-too-many-appointments = 用这个电话或电子邮箱已经有很多预约了。要再约一个，请给咨询点打电话。
error-too-many-callbacks = 这个号码已经有很多请求了。我们会尽快给您回电。如果您着急，请给咨询点打电话。
error-too-late = 预约的时间已经开始，不能再改了。请给咨询点打电话。
error-no-more-time = 这个时间不能再保留了。请现在完成，或者给咨询点打电话。

error-code = 错误 { $code }
error-call = 找人聊聊

error-400-title = 我们看不懂这个请求
error-400-what = 网址或内容的写法和我们需要的不一样。
error-400-do = 请回到首页再试一次，或者打电话。
error-403-title = 这个请求来自别的网站
error-403-what = 为了保护您的个人信息，我们没有接受。什么都没有改变。
error-403-do = 请在本网站打开这个页面，再试一次。
error-404-title = 没有这个页面
error-404-what = 可能网址写错了，也可能页面已经拿掉了。
error-404-do = 请回到首页，或者给咨询点打电话。
error-405-title = 这个页面不能这样用
error-405-what = 这个页面不认识这样的请求。
error-405-do = 请回到首页再试一次。
error-408-title = 等的时间太长了
error-408-what = 您的请求没有完整收到：可能是信号不好。什么都没有改变。
error-408-do = 请过一会儿再试，或者打电话。
error-409-title = 这个时间刚刚被约走了
error-409-what = 您没有做错什么。您写的内容还在。
error-409-do = 请选择其他时间。
error-410-title = 这个链接不再有效
error-410-what = 预约已经过去，或者信息已经删除。
error-410-do = 请另外预约。如果您有查询码，请用查询码查找。
error-413-title = 太长了
error-413-what = 您发的文字超出了我们能接收的长度。什么都没有改变。
error-413-do = 请返回，写短一点，再发一次。
error-415-title = 我们读不出收到的内容
error-415-what = 收到的内容不是本网站表格的格式。什么都没有改变。
error-415-do = 请打开页面，重新填写表格。
error-422-title = 您发的内容有问题
error-422-what = 有一个或几个答案读不出来。什么都没有改变。
error-422-do = 请返回，检查一下，再发一次。
error-429-title = 请求太多了
error-429-what = 短时间内，从这个手机或这个上网线路来了很多请求。
error-429-do = 请等一分钟再试。如果您着急，请打电话。
error-500-title = 我们这边出了故障
error-500-what = 不是您的错。
error-500-do = 请过几分钟再试，或者打电话。
error-503-title = 网站暂时停一下
error-503-what = 已确认的预约仍然有效。
error-503-do = 请过一分钟再试。如果您着急，请打电话。

error-home = 回到首页
error-all-desks = 所有咨询点
error-have-code = 我有查询码
