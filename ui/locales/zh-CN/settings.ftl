### 商店的设置：表单、密码以及如何保存。

## 表单

settings-group-server = 服务器
settings-group-account = 登录
settings-group-mail = 邮件
settings-group-more = 更多设置
settings-password = 密码
    .hint = 输入的密码只留在此输入框中，直到您保存密码或关闭窗口。
settings-password-missing = 请输入密码；如果服务器无需登录，请清空用户名
settings-field-name = 名称
settings-field-server-host = 服务器名称
    .hint = 只填名称或地址，不带 https://，也不带端口
settings-field-server-port = 端口
settings-field-server-security = 加密
settings-field-server-security-starttls = STARTTLS（必须）
settings-field-server-security-implicit = 从一开始使用 TLS
settings-field-server-security-starttls-if-offered = STARTTLS（如果提供）
settings-field-server-security-none = 不加密
settings-field-server-family = 互联网协议
settings-field-server-family-any = IPv4 和 IPv6
settings-field-server-family-ipv4 = 仅 IPv4
settings-field-server-family-ipv6 = 仅 IPv6
settings-field-server-name = 证书中的名称
    .hint = 仅在与服务器名称不同时填写
settings-field-account-username = 用户名
    .hint = 通常是完整的邮箱地址；无需登录时留空
settings-field-account-auth = 登录方式
settings-field-account-auth-usual = 自动
settings-field-account-auth-auto = 服务器提供的最佳方式
settings-field-account-auth-plain = PLAIN
settings-field-account-auth-login = LOGIN
settings-field-account-auth-none = 不登录
settings-field-sender-from = 发件人
    .hint = 商店发信使用的地址
settings-field-sender-name = 发件人名称
settings-field-sender-returnPath = 退信地址
    .hint = 留空则使用发件人地址
settings-field-sender-helo = 向服务器报出的名称
    .hint = 留空则使用这台电脑的名称
settings-field-recipients = 收件人
    .hint = 多个地址之间用逗号分隔
settings-field-until = 进行到哪一步
settings-field-until-sent = 发出邮件
settings-field-until-data = 到邮件正文之前
settings-field-until-recipient = 到收件人为止
settings-field-until-sign-in = 到登录为止
settings-field-until-secure = 到加密为止
settings-field-until-connect = 到连接为止
settings-field-allowance-passwordInClear = 通过未加密线路发送密码
    .hint = 途中的任何人都可能读到
settings-field-allowance-passwordInClear-false = 绝不
settings-field-allowance-passwordInClear-true = 允许用于此服务器和端口
settings-field-allowance-certificate = 只信任这一份证书
    .hint = 证书的 SHA-256 指纹，64 位十六进制数
settings-group-shop = 配置
settings-field-store = 商店
settings-field-store-magento = Adobe Commerce 或 Magento
settings-field-store-github-enterprise = GitHub Enterprise
settings-field-store-sales-connect = Sales Connect
settings-field-store-other = 其他系统
settings-field-version = 版本
    .hint = 不清楚时请留空

## 密码的存放位置

settings-password-keychain = 已存入钥匙串
settings-password-session = 保留到关闭 Mailproof 为止
settings-place-nowhere = 密码没有保存。
settings-place-keychain = 此服务器和用户的密码已存入这台电脑的钥匙串。
settings-place-session = 密码保留到关闭 Mailproof 为止，绝不写入磁盘。
# $host、$username：已保存的密码所属的服务器和用户。
settings-place-elsewhere = 已保存 { $host } 上用户 { $username } 的密码。在您确认之前，不会用于此服务器。
settings-place-asking = 正在查看钥匙串…
settings-place-slow = 您的桌面正在询问钥匙串密码，请查看相应的窗口。
settings-secret-keep = 存入钥匙串
settings-secret-replace = 改存此密码
settings-secret-keep-session = 保留到关闭 Mailproof
settings-secret-confirm = 此密码也适用于这台服务器
settings-secret-forget = 删除密码
settings-secret-notes = 已按输入的原样保存，请再确认一次：

## 设置的保存

settings-save = 保存
settings-test = 测试这些设置
settings-retry = 重试
settings-below = 请按照商店或邮件服务商提供的内容填写
settings-saved = 已保存
settings-unsaved = 有未保存的更改
settings-never-saved = 尚未保存
settings-promise = 密码只会发给此服务器，并且只经过加密线路。只有在您要求时才会保存。
settings-delete = 删除配置
# $name：配置。
settings-delete-title = 要删除“{ $name }”吗？
settings-delete-text = 其设置和密码将被彻底删除，历史记录会保留。
settings-conflict-load = 载入已保存的内容
settings-conflict-keep = 保留我的更改
settings-save-anew = 另存为新配置
settings-practice-title = 练习不需要设置
settings-practice-text = 练习服务器自带设置。要测试商店用来发信的服务器，请打开一份配置或新建一份。
settings-practice-own = 使用自己的服务器
