### 表单所涉及的邮件服务商：从列表中选择，或根据输入内容识别。

providers-pick = 我的邮件服务商
    .hint = 选择后会填入服务器、端口、加密和登录方式。密码保持不变。
providers-pick-placeholder = 输入名称、域名或服务器
providers-none = 以上都不是
providers-nothing = 没有找到这个名称的服务商。请在下方填写服务器。
# $provider: its name.
providers-offer = 看起来是 { $provider }。要使用它的设置吗？
providers-offer-use = 使用
providers-offer-decline = 不用
# $provider: its name.
providers-filled = 已按 { $provider } 的说明填入。密码没有改动。
providers-needs-address = 服务器取决于您的邮箱地址。请在下方的用户名中输入地址。
providers-preset = 使用哪台服务器
providers-preset-own = 按下方填写的内容
# $host, $port, $security: where to hand mail in, and how.
providers-preset-line = { $host }，端口 { $port }，{ $security }
providers-server-paid-organisations = 供付费组织使用
providers-server-former-name = 旧名称
providers-server-overseas = 供境外发送使用
providers-server-old-tls = 供旧程序使用
# $blank: what the merchant has of their own, as “region”.
providers-blank = 服务器名称中您自己的部分：{ $blank }
    .hint = 它会填入尖括号的位置：{ $host }
providers-suggestion = 建议
    .why = 没有找到服务商这样说明的页面。请与服务商的说明核对。
providers-known = 关于 { $provider } 的已知信息
providers-more = 关于 { $provider } 的更多信息
# $date: the day on which a page was read.
providers-source-read = { $date } 查阅
# $count: how many pages. $date: the day on which the last of them was read.
providers-sources =
    { $count ->
       *[other] { $count } 个来源（最近查阅：{ $date }）
    }
