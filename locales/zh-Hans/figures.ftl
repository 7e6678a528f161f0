# Figures, as staff and everybody see them. The words after figures- are columns of tables.

figures-title = 我们的统计：{ $year }
figures-lead = 有多少次预约，结果怎样。每次预约算在它所在的那个月。这里没有任何人的名字。
figures-years = 选择年份
figures-none = 这段时间还没有预约。
figures-whole-months = 今年只统计已经结束的月份。
figures-hidden = 为了不让人认出任何人，1 到 4 的数字写成 { $few }。必要时也会隐藏另一个数字，这样就算不出前一个。会透露太多的表格没有列出。
figures-withheld = 已隐藏
figures-chart-what = { $title }：下面表格的每一行对应一条。
figures-median =
    { $n-plural ->
       *[other] 一半的家庭从提出预约到预约日，最多等 { $n } 天。
    }

figures-asked = 提出的预约
figures-kept = 已完成
figures-missed = 家庭没有来
figures-not-kept = 没有进行
figures-cancelled = 已取消
figures-cancelled-family = 家庭取消
figures-cancelled-desk = 咨询点取消
figures-open = 还没到或没有结果
figures-interpreter-wanted = 需要翻译
figures-interpreter-not = 不需要翻译
figures-total = 合计

figures-by-month = 按月份
figures-month = 月份
figures-by-municipality = 按地区
figures-municipality = 地区
figures-by-desk = 按咨询点
figures-desk = 咨询点
figures-unpublished = 不再公布
figures-by-language = 按语言
figures-language = 语言
figures-by-kind = 按会谈方式
figures-kind = 方式
figures-kind-none = 没有问
figures-by-interpreter = 需要翻译的情况
figures-interpreter = 翻译
figures-by-wait = 从提出预约到预约日的天数
figures-wait = 等待
figures-wait-0 = 不到一天
figures-wait-1-3 = 1 到 3 天
figures-wait-4-7 = 4 到 7 天
figures-wait-8-14 = 8 到 14 天
figures-wait-15-30 = 15 到 30 天
figures-wait-31 = 30 天以上

figures-open-data = 开放数据
figures-licence = 您也可以使用这些数字，许可是 { $licence }：只要写明出处。文件是用分号隔开的 CSV，可以用电子表格打开。
figures-file = 下载 CSV 文件
figures-file-year = 年份
figures-file-table = 表格
figures-file-row = 项目
figures-file-measure = 指标
figures-file-count = 数字

erased-title = 我们已删除您的个人信息
erased-what = { $network } 已删除所有关于您的信息：
erased-bookings =
    { $n-plural ->
       *[other] { $n } 个预约
    }
erased-callbacks =
    { $n-plural ->
       *[other] { $n } 个回电请求
    }
erased-unfinished =
    { $n-plural ->
       *[other] { $n } 个开始了但没有完成的预约
    }
erased-pledges = 捐赠承诺：{ $n }
erased-sign-ups =
    { $n-plural ->
       *[other] { $n } 个活动报名
    }
erased-called-off =
    { $n-plural ->
       *[other] 有 { $n } 个预约还没到时间，已取消。
    }
erased-number = 本回执的编号
