# Members of the network, and those who ask to be.

organisations-title = 合作网络里的机构
organisations-lead = 一起为家庭服务的协会、合作社和服务机构。
organisations-all = 全部
organisations-none = 这里还没有机构。
organisation-name = 机构名称
organisation-tier = 在合作网络里的角色
organisation-tier-first = 第一级：带领合作网络
organisation-tier-second = 第二级：参与合作网络
organisation-does = 做什么
organisation-silent = 这个机构还没有写自己做什么。
organisation-contacts = 联系方式
organisation-no-contacts = 这个机构没有公开的联系方式。
organisation-phone = 电话
organisation-email = 电子邮箱
organisation-web = 网站
organisation-desks = 负责的咨询点
organisation-kept-by = 这一页由 { $name } 负责。
organisation-changed = 最后修改：{ $date }。
desk-kept-by = 这个咨询点由 { $name } 负责。

apply-title = 让您的机构加入合作网络
apply-invitation = 您的机构在这些地区为家庭服务吗？可以申请加入合作网络。
apply-open = 申请加入
apply-lead = 请告诉我们您的机构是谁。合作网络的负责人会看您的申请，用电子邮件答复您。
apply-organisation = 机构
apply-does-hint = 用意大利语写几句话。家庭会看到这些内容。
apply-contacts = 公开的联系方式（如果有）
apply-person = 联系人
apply-name = 名字和姓
apply-email = 账户用的电子邮箱
apply-email-hint = 我们会把答复发到这里。不会公开。
apply-privacy = 名字和电子邮箱只用来答复您和开账户。如果申请没有通过，我们会删除。如果没有人作出决定，六个月后删除。
apply-button = 提交申请
apply-received = 已收到申请
apply-received-what = 合作网络的负责人会看您的申请，用电子邮件答复您。
apply-too-many = 今天从这个地址来的申请太多了。请明天再试。
