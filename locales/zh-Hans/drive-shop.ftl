# The page of a shop that takes part in a drive: it notes what was left there.

drive-shop-title = 店里留下了什么？
drive-shop-what = 请写有人付款后留在店里的件数。其他的空着。
drive-shop-code = 承诺的查询码，如果对方有
drive-shop-code-hint = 6 个字母和数字，例如 K7P Q2M。
drive-shop-goods = 几件
drive-shop-button = 记下
drive-shop-noted = 已经记下，谢谢您。您可以记下一份礼物。
drive-shop-noted-before = 之前已经记下了：没有任何变化。
drive-shop-gone-title = 这个链接打不开
drive-shop-gone = 可能有新的链接。请向组织募集活动的人要。
drive-shop-error-code = 找不到用这个查询码的承诺。请检查，或者空着

## What is wrong with quantities.

drive-shop-error-empty = 请至少写一个数字
# $n: 100.
drive-shop-error-lines = 一次最多 { $n } 样东西
