# What readers say of a page: the block beneath it, what must be mended, thanks.

feedback-title = 这一页的信息清楚吗？
feedback-stars = 请选一到五颗星
feedback-star = { $n } 颗星，满分 5 颗
feedback-why-bad = 哪里不好？
feedback-why-good = 哪里好？
feedback-answer-clear = 容易看懂
feedback-answer-complete = 我需要的都有
feedback-answer-easy = 我知道下一步做什么
feedback-answer-worked = 一切都能用
feedback-answer-other-good = 其他
feedback-answer-unclear = 不容易看懂
feedback-answer-incomplete = 缺少我需要的内容
feedback-answer-lost = 我不知道下一步做什么
feedback-answer-broken = 有的功能不能用
feedback-answer-other-bad = 其他问题
feedback-words = 还想告诉我们什么？
feedback-words-hint = 可以不写。请不要写名字或电话号码。最多 { $n } 个字。
feedback-send = 发送评价
feedback-page = 您的评价
feedback-thanks = 谢谢，我们收到了您的评价
feedback-thanks-read = 管理网站的人会看，好把页面写得更清楚。
feedback-thanks-answer = 我们不知道您是谁，所以不能回复您。如果需要帮助，请让我们给您回电。
feedback-back = 返回页面
error-feedback-rating = 请选择几颗星
error-feedback-personal = 请删掉电话号码、电子邮箱、查询码和链接：我们不能在这里回复您
