### What is known of mail providers: facts by their kind, shared by all providers.

## What a fact is about

provider-about-servers = 服务器
provider-about-regions = 地区
provider-about-username = 用户名
provider-about-password = 密码
provider-about-sign-in = 登录方式
provider-about-oauth = OAuth 范围
provider-about-scope = 适用范围
provider-about-limits = 限额
provider-about-notes = 注意事项
provider-about-console = 查找位置
provider-about-spf = SPF 记录
provider-about-dkim = DKIM 选择器
provider-about-domains = 邮箱域名
provider-about-mx = 收信服务器
provider-about-help = 帮助页面
# $source is a web address; $date the day it was read.
provider-source = { $source }（{ $date } 查阅）
provider-suggestion = 仅供参考：请与服务商的说明核对。

## What a provider is for

provider-kind-mailbox = 个人和企业邮箱
provider-kind-sending = 程序发送的邮件
provider-kind-platform = 某一平台自带的邮件

## Servers

# $host is a host name; $security is none, starttls, starttls-if-offered or implicit.
provider-server = { $security ->
    [implicit] { $host }，端口 { $port }，从一开始使用 TLS
    [starttls] { $host }，端口 { $port }，STARTTLS
    [starttls-if-offered] { $host }，端口 { $port }，服务器支持时使用 STARTTLS
   *[none] { $host }，端口 { $port }，不使用 TLS
}
provider-server-paid-organisations = 此服务器供付费组织使用。
provider-server-former-name = 这是旧名称，请使用上面的名称。
provider-server-overseas = 此服务器供境外用户使用。
provider-server-old-tls = 供不支持较新 TLS 的旧程序使用，请使用上面的服务器。

## The user name

provider-username-address = 完整的邮箱地址
provider-username-local-part = 邮箱地址中 @ 之前的部分
provider-username-address-or-name = 完整的邮箱地址，或仅账户名
# $text is a word that is typed as it stands.
provider-username-literal = 固定文本 { $text }，所有人相同
provider-username-console-name = 服务商控制台中显示的 SMTP 用户名
provider-username-domain-address = 在服务商控制台中创建的发信域名地址
provider-username-sender-address = 在服务商控制台中登记的发件人地址
provider-username-account-address = 注册账户时使用的邮箱地址
provider-username-access-key-id = 控制台生成的 SMTP 用户名（即访问密钥 ID）
provider-username-api-key = API 密钥
provider-username-app-key = 应用密钥（AppKey）
provider-username-token = 与密码栏相同的令牌
provider-username-anything = 任意文本（不作检查）

## What the password really is

provider-password-mailbox = 邮箱的登录密码
provider-password-mailbox-until-oauth = 在服务商仍然接受期间使用邮箱密码，之后由 OAuth 取代
provider-password-app-password = 在账户安全页面创建的应用专用密码；账户自身的密码会被拒绝
provider-password-app-password-if-two-step = 启用两步验证时使用应用专用密码，否则使用邮箱密码
provider-password-authorisation-code = 在邮箱设置中生成的授权码；账户自身的密码会被拒绝
provider-password-client-password = 在邮箱或安全设置中创建的第三方客户端专用密码
provider-password-smtp-password = 在服务商控制台中创建的 SMTP 密码；控制台登录密码无效
provider-password-smtp-credentials = 控制台生成的 SMTP 密码；私有访问密钥本身无效
provider-password-api-key = 具有发信权限的 API 密钥
provider-password-smtp-key = SMTP 密钥；API 密钥和账户密码均无效
provider-password-secret-key = 私有密钥（Secret Key）
provider-password-token = 服务商控制台生成的令牌
provider-password-oauth = 任何密码均无效，仅支持 OAuth
provider-password-none = 不需要密码
provider-sign-in-none = 无需登录

## For whom one sign-in counts

provider-scope-mailbox = 仅限一个邮箱：只能以此地址发信，不应与他人共用
provider-scope-address = 仅限一个发件人地址：其他地址需分别设置
provider-scope-domain = 适用于该域名的所有地址：团队可以共用
provider-scope-account = 适用于该账户发送的所有邮件：团队可以共用
provider-scope-account-and-region = 适用于该账户在一个地区发送的所有邮件；其他地区需另行设置
provider-scope-project = 适用于该项目发送的所有邮件

## Limits

# $most is a number; for bytes, a size with its unit.
provider-limit-messages-second = 每秒最多 { $most } 封
provider-limit-messages-minute = 每分钟最多 { $most } 封
provider-limit-messages-hour = 每小时最多 { $most } 封
provider-limit-messages-day = 每天最多 { $most } 封
provider-limit-messages-month = 每月最多 { $most } 封
provider-limit-messages-total = 总共最多 { $most } 封
provider-limit-messages-connection = 每个连接最多 { $most } 封
provider-limit-recipients-day = 每天最多 { $most } 个收件人
provider-limit-recipients-message = 每封邮件最多 { $most } 个收件人
provider-limit-external-recipients-day = 每天最多 { $most } 个组织外收件人
provider-limit-unique-recipients-day = 每天最多 { $most } 个不同的收件人
provider-limit-unique-external-recipients-day = 每天最多 { $most } 个不同的组织外收件人
provider-limit-bytes-message = 每封邮件最大 { $most }
provider-limit-connections-at-once = 同时最多 { $most } 个连接
# $limit is one of the limits above; $plan is the plan’s name, as the provider writes it.
provider-limit-of-free = { $limit }（免费账户）
provider-limit-of-trial = { $limit }（试用账户）
provider-limit-of-sandbox = { $limit }（沙盒账户）
provider-limit-of-new = { $limit }（新账户，会逐步提高）
provider-limit-of-plan = { $limit }（{ $plan } 套餐）
# $from and $to count the days since the contract began.
provider-limit-of-days = { $limit }（合同第 { $from } 至 { $to } 天）
provider-limit-from-day = { $limit }（合同第 { $from } 天起）

## Worth knowing

provider-note-no-implicit-tls = 不提供端口 465，请使用 STARTTLS。
provider-note-tls-1-2 = 服务器要求 TLS 1.2 或更高版本。
provider-note-clear-taken = 部分端口也接受不加密的邮件，但仍请选择 TLS。
provider-note-no-tls-known = 已知的服务器不支持 TLS。密码会以明文发送，使用前请咨询服务商。
provider-note-from-is-login = 发件人必须是登录所用的地址或其别名。
provider-note-from-verified = 发件人地址或域名必须先在服务商处通过验证。
provider-note-from-replaced = 未认证域名的发件人会被替换为服务商的地址。
provider-note-switch-on = 必须先在邮箱设置中开启 SMTP。
provider-note-admin-allows = 默认禁止第三方客户端，需由管理员开启。
provider-note-admin-sets-up = 必须先由管理员配置此服务。
provider-note-two-step-first = 开启两步验证后才能创建应用专用密码。
provider-note-rolling-day = “天”指最近 24 小时，而非日历日。
provider-note-counts-recipients = 限额按收件人计算：一封发给三个人的邮件计三次。
provider-note-shared-limit = 限额由合同或域名下的所有地址共享。
provider-note-old-limit = 限额来自较旧的页面，可能已有变化。
provider-note-limit-unknown = 发信限额未公开，或各处说法不一。大量发信前请先咨询。
provider-note-over-is-refused = 超出限额的邮件会被拒绝，不会排队稍后发送。
provider-note-right-region = 地区或数据中心不对时，正确的用户名和密码也会被拒绝。
provider-note-regions-apart = 各地区的账户或密码相互独立。
provider-note-inside-only = 只能发给本组织内的收件人，不能发给客户。
provider-note-fixed-address = 商店的服务器最好有固定 IP 地址。
provider-note-real-ehlo = 在 EHLO 中自称 localhost 或 [127.0.0.1] 的商店可能会被拒绝。
provider-note-oauth-only = 无法用 OAuth 登录的商店不能使用。
provider-note-basic-auth-ends = 微软将停用密码登录：2026 年 12 月底前不变，之后默认关闭（管理员可重新开启），最终停用日期将于 2027 年下半年公布。
provider-note-smtp-auth-switch = 发信登录有组织级和邮箱级两个开关；安全默认值优先于两者。
provider-note-stream-header = 通过 X-PM-Message-Stream 标头选择邮件流。
provider-note-broadcast-only = 用于新闻简报等群发邮件；订单邮件应使用事务性邮件服务器。
provider-note-dkim-own = DKIM 需在服务商控制台中开启，控制台会给出要发布的记录。
provider-note-spf-not-needed = 使用服务商的共享 IP 时，SPF 中无需添加。
provider-note-return-path-mx = 使用自己的退信路径时，该域名必须恰好有一条 MX 记录。
provider-note-port-25-closed = 在此服务商的云主机上，端口 25 被封闭或限速。
provider-note-paid-plan = 需要付费套餐和自有域名。
provider-note-not-for-bulk = 面向个人邮件：大量发信的商店会被限速或封锁。
provider-note-watched = 平台运营方会监控发信量。
provider-note-nothing-sourced = 此处内容均未经服务商资料证实，请全部与服务商的说明核对。
provider-note-other-names = 旧的指南中写的是另一台服务器。

## What gave a provider away. $found is the name that did.

provider-found-by-host = 服务器 { $found } 属于该服务商
provider-found-by-domain = { $found } 的邮箱属于该服务商
provider-found-by-mx = 该域名的邮件由 { $found } 接收
provider-found-by-banner = 服务器的问候语中有“{ $found }”
provider-found-by-spf = 该域名的 SPF 记录中有 { $found }

## The terminal

# $id is what was typed.
cli-provider-unknown = 没有服务商 { $id }。可用 providers list 命令查看全部。
cli-provider-not-found = Mailproof 不知道 { $id } 属于哪个服务商。这不是故障：公司可能使用自己的服务器。
cli-provider-dns-unknown = DNS 没有应答；该服务商可能只能从 DNS 记录中得知。
# $confidence is exact, likely or general; $name is the provider’s; $reason tells what gave it away.
cli-provider-found = { $confidence ->
    [exact] 是 { $name }：{ $reason }。
    [likely] 很可能是 { $name }：{ $reason }。
   *[general] 可能是 { $name }：{ $reason }。
}
