### What stores' settings are for, what they cannot be told, the way through their screens, and advice. Labels of foreign screens are data, not words.

store-other = 其他商店

## Values of ours

store-value-on = 开
store-value-off = 关
store-value-none = 不用 TLS
store-value-starttls-if-offered = 有则用 STARTTLS
store-value-implicit = 一开始就用 TLS
store-value-no-sign-in = 不登录
store-value-automatic = 自动

## Labels of ours

store-label-host = 主机
store-label-port = 端口
store-label-security = 安全方式
store-label-auth = 登录方式
store-label-username = 用户名
store-label-password = 密码
store-label-from = 发件人地址
store-label-sender-name = 发件人名称
store-label-return-path = 退信地址
store-label-helo = EHLO 名称

## Magento: Mail Sending Settings

store-magento-disable = 设为 Yes 会停止商店的所有邮件。邮件不会排队，也没有任何提示，商店以为已经发出。请保持 No。
store-magento-transport = 商店电子邮件通信的传输类型。Sendmail 交给网站服务器自己的邮件程序，SMTP 发往下面的服务器。从 2.4.6 起才有。2.4.8 只读取默认作用域的值。
store-magento-host = 商店运行在 SMTP 或 Windows 服务器上时的邮件服务器。2.4.6 之前只在 Windows 服务器上有效。
store-magento-port = 邮件服务器的端口：25 或其他，多为 587 或 465。在 2.4.9 以及装有补丁 AC-14985 的 2.4.8 上，TLS 方式只由端口决定。
store-magento-set-return-path = 退回邮件的去向。No（推荐的安全措施）：退回发件人地址。Yes：去向相同，并带 Sender 标头。Specified：退回 Return Path Email。在 2.4.8 上，只要不是 No，所有邮件都会失败。有些版本写作“Set Return-Path”。
store-magento-return-path-email = Set Return Path 为 Specified 时接收退回邮件的地址。SPF 按它的域名检查。留空则与 No 相同。
store-magento-username = SMTP 服务器的登录用户名。从 2.4.8 起，即使 Auth 为 NONE，只要有用户名就会登录。
store-magento-password = SMTP 服务器的登录密码，由商店加密保存。许多邮件服务商要求在此填写应用专用密码或密钥。
store-magento-auth = SMTP 服务器连接的身份验证类型：NONE、PLAIN 或 LOGIN。从 2.4.8 起，留空会停止所有邮件。
store-magento-ssl = 连接的加密方式。Adobe 的指南称之为服务器安全证书的验证类型，其实不是。在 2.4.6 和 2.4.7 上，TLS 表示 STARTTLS，SSL 表示一开始就用 TLS。在 2.4.8 上，TLS 表示一开始就用 TLS，SSL 和 None 表示有则用 STARTTLS。从 2.4.9 起不起作用，由端口决定。

## Magento: Sales Emails, senders, contact

store-magento-async-sending = Enable 会让订单、发票、发货和贷项凭证的邮件排队，由 cron 每分钟发送，顾客结账时不必等待。cron 不运行，这些邮件一封也发不出去。请勿在 env.php 中锁定：数据库里没有它的日期时，旧邮件可能会再次发出。
store-magento-sending-limit = cron 每次运行对每一类发送的数量。共有四类，因此 50 表示每分钟最多 200 封：请与邮件服务商的限额比较。
store-magento-async-attempts = 排队的邮件尝试几次。从 2.4.8 起才有；之前会无休止地重试。
store-magento-stale-claim = 中断的 cron 领走的邮件，过多少分钟后可由另一次运行接手。
store-magento-sales-enabled = 商店是否发送这类邮件。
store-magento-sales-identity = 这类邮件的发件人，五个之一。
store-magento-copy-to = 谁会收到这类邮件的副本；多个地址用逗号分隔。
store-magento-copy-method = Bcc 把副本放在发给顾客的邮件里。Separate Email 把每份副本单独发送，会计入邮件服务商的限额。
store-magento-identity-name = 显示在该发件人地址旁边的名称。
store-magento-identity-email = 该发件人的地址。邮件服务商必须允许它，其域名的 SPF 和 DKIM 也必须包含邮件服务商。example.com 的地址是 Magento 的占位符。
store-magento-contact-recipient = 访客在联系表单中所写的内容由谁接收。
store-magento-contact-sender = 联系表单邮件的发件人，五个之一。
store-magento-contact-template = 联系表单邮件的模板。

## GitHub Enterprise Server: Email

store-github-enabled = 允许发送和接收邮件。要接收邮件，还必须设置 DNS 和防火墙。
store-github-address = SMTP 服务器的地址。
store-github-port = SMTP 服务器用来发送邮件的端口：587 或 25。连接以明文开始，再用 STARTTLS 转换，因此 465 不可用。
store-github-domain = 用 HELO 或 EHLO 告诉 SMTP 服务器的域名（如果需要）。
store-github-authentication = 登录 SMTP 服务器的方式。GitHub 的指南称之为加密类型，其实是传递密码的方式。指南没有列出全部取值。
store-github-username = SMTP 服务器的登录用户名。设置文件中有 username 和 user_name 两个键。
store-github-password = SMTP 服务器的登录密码。它会以可读的形式留在支持包的对话日志里。
store-github-starttls = SMTP 服务器提供时转换为 TLS。控制台没有这个开关；设置文件中为 enable_starttls_auto。
store-github-noreply = 所有通知邮件的发件人和收件人字段所用的地址。
store-github-discard = 丢弃所有发往 no-reply 地址的来信。
store-github-support-type = 向用户提供更多支持的链接类型：邮件地址或网址。
store-github-support = 内部邮件地址，或内部支持网站的链接。链接必须以 http:// 或 https:// 开头。
store-github-enforce-tls = 只通过 TLS 接收来信，与发出的邮件无关。从 3.6.2 起才有。

## Sales Connect: Custom Delivery Channel

store-sales-connect-server = 公司的 SMTP 服务器。请咨询 IT 团队或电子邮件供应商。
store-sales-connect-port = 服务器的端口，例如“Port 587 - Secured”。公司可能使用其他值。
store-sales-connect-auth = 登录方式。必须登录；指南中只提到“Login (SSL/TLS)”。
store-sales-connect-username = SMTP 服务器的用户名。Office 365 为您的邮件地址。
store-sales-connect-password = SMTP 服务器的密码。密码更改后，在填入新密码之前连接会中断。
store-sales-connect-domain = 团队发信所用的域名。
store-sales-connect-team = 让整个团队使用此投放渠道。只适用于 SparkPost 那样按域名授权的凭据；Office 365 的凭据按地址授权，不得共享。

## Another store

store-other-host = 邮件服务商说明的发信服务器。
store-other-port = 多为 587（STARTTLS）或 465（一开始就用 TLS）。
store-other-security = 连接的加密方式。
store-other-auth = 传递用户名和密码的方式。“自动”采用服务器提供的方式。
store-other-username = 多为完整的邮件地址。
store-other-password = 往往是应用专用密码或密钥，而不是收信的密码。
store-other-from = 收件人看到的地址。
store-other-sender-name = 收件人看到的名称。
store-other-return-path = 退回邮件的去向；留空则为发件人地址。
store-other-helo = 商店在 EHLO 中所说的名称（如果可以设置）。

## What is particular about a behaviour

store-behaviour-magento-before-2-4-6 = 只通过 PHP 的 mail() 发送；主机和端口仅在 Windows 服务器上有效。
store-behaviour-magento-2-4-6 = 自己使用 SMTP。SSL 设为 TLS 表示必须 STARTTLS，设为 SSL 表示一开始就用 TLS。
store-behaviour-magento-2-4-8 = SSL 设置的含义相反：TLS 表示一开始就用 TLS，SSL 和 None 表示有则用 STARTTLS。Set Return Path 必须为 No，传输类型只在默认作用域读取。
store-behaviour-magento-2-4-8-ac-14985 = TLS 方式只由端口决定。尚未证实补丁也修复了 Set Return Path，仍请设为 No。
store-behaviour-magento-2-4-9 = TLS 方式只由端口决定：465 一开始就用 TLS，其他端口有则用 STARTTLS。
store-behaviour-github-enterprise-before-3-6-2 = 不能对来信强制 TLS。设置可通过 Management Console API 读写。
store-behaviour-github-enterprise-3-6-2 = 可以对来信强制 TLS。设置可通过 Management Console API 读写，从 3.12 起也可通过 Manage GHES API。
store-behaviour-github-enterprise-3-15 = Management Console API 已移除，设置通过 Manage GHES API 读写。
store-behaviour-sales-connect = 没有版本之分。这些设置没有公开的 API 或文件，需要手工填写。
store-behaviour-other = 没有特别的说明：按填写的内容工作。

## Questions about a version

store-question-version = 完整的版本号是什么，例如 2.4.8-p1 或 3.14.2？Magento 显示在管理后台的右下角，GitHub Enterprise Server 显示在每个页面的底部。
store-question-patch = 是否装有质量补丁 AC-14985？请商店的维护人员查看“vendor/bin/magento-patches status”，然后在版本后面加上“with AC-14985”或“without AC-14985”。
store-question-base = 它基于哪个版本的 Magento？请输入那个版本。
store-question-magento-one = 真的是 Magento 1 吗？它的设置不同。请选择“其他商店”，或输入 Magento 2 的版本。

## What fails for sure

store-fails-disabled = 邮件已关闭，什么也不会发出。
store-fails-sender-header = Sender 标头会使每封邮件失败。
store-fails-auth-unknown = 身份验证设置的值是商店不认识的，不会发出邮件。
store-fails-tls-on-clear-port = 端口以明文开始，商店却一开始就用 TLS。
store-fails-clear-on-tls-port = 端口一开始就用 TLS，商店却以明文开始，一直等到超时。

## What a store cannot be told. $wanted is the value; $instead what the store does, perhaps nothing.

store-cannot-not-enforced = 无法强制 STARTTLS：服务器不提供时，商店会以明文继续。
store-cannot-always-tries = 无法保持明文：只要服务器提供，商店就会转换为 TLS。
store-cannot-no-if-offered = 商店没有“有则用”的选项：要么用 STARTTLS，要么不发。
store-cannot-port-decides = 只由端口决定：465 一开始就用 TLS，其他端口不是。
store-cannot-no-implicit = 商店不能一开始就用 TLS。请使用带 STARTTLS 的端口，多为 587。
store-cannot-always-tls = 商店不会以明文发送。
store-cannot-fixed-helo = 商店的 EHLO 名称固定不变，无法设为“{ $wanted }”。
store-cannot-no-helo = 商店没有 EHLO 名称的设置，无法设为“{ $wanted }”。
store-cannot-no-automatic = 商店不能自行选择登录方式，改用 { $instead }。
store-cannot-one-auth = 商店只有一种登录方式：{ $instead }。
store-cannot-needs-sign-in = 商店必须登录。
store-cannot-username-signs-in = 有用户名时商店就会登录，因此不填 { $wanted }。
store-cannot-return-path-broken = 在此版本上，只要退信地址不是发件人，所有邮件都会失败。
store-cannot-no-empty-return-path = 商店不能以空的退信地址发送。
store-cannot-no-return-path = 商店没有退信地址的设置。
store-cannot-no-name = 商店没有发件人名称的设置，无法设为“{ $wanted }”。
store-cannot-sender-is-user = 谁发送谁就是发件人，“{ $wanted }”不是可设置的项。
store-cannot-no-certificate-name = 证书必须带有主机自己的名称，无法设置 { $wanted }。
store-cannot-no-family = 使用 IPv4 还是 IPv6 由商店的服务器决定。
store-cannot-only-sendmail = 2.4.6 之前的 Magento 通过 PHP 的 mail() 而不是 SMTP 发送，无法设置“{ $wanted }”。
store-cannot-only-on-windows = 2.4.6 之前，“{ $wanted }”只在 Windows 服务器上有效。
store-cannot-sendmail = 商店把邮件交给 Sendmail，而不是 { $wanted }。
store-cannot-disabled = 商店的邮件已关闭。
store-cannot-value-unknown = “{ $wanted }”是商店不认识的值。

## The way through the screens. $screen is the screen's own words; $label a field's; $value what to enter.

store-walk-enter = 在“{ $label }”中填写 { $value }。
store-walk-choose = 将“{ $label }”设置为“{ $value }”。
store-walk-tick = 勾选“{ $label }”。
store-walk-untick = 不要勾选“{ $label }”。
store-walk-password = 在“{ $label }”中输入密码。Mailproof 不会在此显示。
store-walk-magento-open = 在管理员侧边栏上，转到 { $screen }。
store-walk-magento-scope = 左上角的作用域保持“{ $screen }”：此版本只在那里读取传输类型。
store-walk-magento-page = 在左侧面板中打开 { $screen }。
store-walk-magento-section = 展开“{ $screen }”部分。
store-walk-magento-save = 单击“{ $screen }”。
store-walk-magento-cron = 设置“{ $screen }”之前，请向商店的维护人员确认 Magento 的 cron 在运行。如果没有，请跳过这些步骤。
store-walk-github-console = 以管理员身份打开 { $screen }。
store-walk-github-page = 转到 { $screen }。
store-walk-github-test = 在该部分的顶部，单击 { $screen } 中的第二项。
store-walk-github-test-to = 在“{ $screen }”中填写您能查收的地址。
store-walk-github-test-send = 单击“{ $screen }”。邮件服务器的错误会显示在对话框中。
store-walk-github-save = 测试邮件到达后，单击页面底部的“{ $screen }”。
store-walk-github-wait = 等待配置运行结束。其间服务会重新启动，需要几分钟。
store-walk-sales-connect-verify = 如果尚未验证，请先验证您的电子邮件身份。
store-walk-sales-connect-open = 单击齿轮，然后转到 { $screen }。
store-walk-sales-connect-connect = 单击“{ $screen }”。
store-walk-sales-connect-identity = 打开“{ $screen }”，选择您发信所用的身份。
store-walk-sales-connect-channel = 为该身份选择新渠道：{ $screen }。
store-walk-sales-connect-team = 设为团队的默认渠道：{ $screen }。
store-walk-other-open = 打开商店的邮件或 SMTP 设置。
store-walk-other-save = 保存，然后让商店向您能查收的地址发一封邮件。

## Sales Connect: advice of its help pages

store-advice-own-channel = 自己的渠道，还是共享的信誉
    .text = Sales Connect 的默认服务器属于共享 IP 池，您会以所有人共享的信誉发信。使用自己的 SMTP 服务器，则可利用公司域名的信誉。Adobe 建议每个团队设置自己的投放渠道。
    .newer = 较新的页面说，共享服务器只供旧（ToutApp）客户使用，没有 SPF 和 DKIM，并建议先用 Gmail 或 Exchange 的专用连接，再考虑自定义 SMTP 服务器。
store-advice-email-client = 电子邮件客户端无需设置
    .text = 投放渠道只在 Sales Connect 中设置。安装加载项后，从电子邮件客户端发出的邮件也走同一渠道。
store-advice-credentials = 向谁索取 SMTP 凭据
    .text = 请向 IT 团队询问公司用哪个投放渠道发信，以及如何获取其 SMTP 凭据。服务器名称和端口可能是公司自定义的。没有 IT 团队时，请咨询电子邮件供应商。
    .question = 您好，我们正在设置 Marketo Sales Connect，通过公司自己的 SMTP 服务器发信。请问公司使用哪个投放渠道，以及它的 SMTP 服务器、端口、连接的加密方式（STARTTLS 还是一开始就用 TLS）、登录方式和用户名？密码请用安全的方式发送。凭据属于单个地址还是整个域名？每分钟和每天的限额是多少？谢谢。
store-advice-office365-pros = Office 365：优点
    .text = 设置简便，拥有 Office 365 账户的人都可以用现有凭据使用这台 SMTP 服务器。
    .newer = 较新的页面说法相反：Exchange 不能用 SMTP 服务器凭据连接，而要使用 Email Connection。
store-advice-office365-cons = Office 365：缺点
    .text = 可能受到限流，每个用户都要自己设置，更改 Office 365 密码会中断连接。
    .newer = 据引用 Microsoft 2026 年 1 月 27 日公告的文章，对现有组织而言，2026 年 12 月底起用密码登录 SMTP 将默认关闭；管理员可以重新开启，最终停用日期将于 2027 年下半年公布。
store-advice-office365-limits = Office 365：限额
    .text = 只能从一个地址发信，每分钟 30 封，每天 10,000 个收件人。
    .newer = 较新的页面补充：每封邮件 500 个收件人；Gmail 每天 2,000 封，试用期 500 封。Sales Connect 自身的限速只适用于 Gmail 和 Exchange 的专用连接，不适用于自定义 SMTP 服务器。
store-advice-bulk = 不适合批量邮件
    .text = Office 365 不是批量邮件服务：可能限流，导致投递失败。Microsoft 要求发送新闻通讯的客户使用专门的服务商。
    .newer = 较新的页面补充：Sales Connect 会同时交出所有邮件；如果服务器每分钟 100 封就截断，一次最多发给 100 人。
store-advice-password-change = 更改密码会中断连接
    .text = 账户密码更改后，在 Sales Connect 中填入新密码之前无法发信。
store-advice-gmail = Gmail 使用专用连接
    .text = Gmail 不需要 SMTP 凭据：用户把 Sales Connect 账户与 Gmail 连接，通过 OAuth 登录。
    .newer = 较新的页面说 Exchange 也是如此：Gmail 和 Exchange 都不能用 SMTP 服务器凭据连接。
store-advice-sharing = 团队可以共享凭据吗
    .text = 取决于投放渠道。像 SparkPost 那样按域名授权的，凡从该域名发信的人都可以使用。像 Office 365 那样按地址授权的，只有那个地址能发信：不得共享。

## The terminal

cli-store-version = 版本 { $version }：行为同 { $behaviour }
cli-store-all-versions = 所有版本
cli-store-values = 取值：{ $values }
cli-store-open = 系统可能还有其他取值。
cli-store-default = 默认值：{ $value }
cli-store-since = 从 { $version } 起
cli-store-when = { $path } 为 { $value } 时显示
cli-store-hidden = 界面上不显示。
cli-plan = 商店会怎么做（{ $behaviour }）
cli-plan-server = 服务器：{ $host }，端口 { $port }
cli-plan-sendmail = 邮件经商店自己的 Sendmail 发出，而不是发往服务器。
cli-plan-line = 连接：{ $line ->
        [none] 明文
        [starttls] STARTTLS，否则不发
        [starttls-if-offered] 有则用 STARTTLS
        [implicit] 一开始就用 TLS
       *[unknown] 未知
    }
cli-plan-helo = EHLO 名称：{ $name }
cli-plan-sign-in = 登录：{ $forms }
cli-plan-no-sign-in = 登录：无
cli-plan-mail-from = MAIL FROM 地址：{ $address }
cli-plan-from = 发件人地址
cli-plan-unknown = 未知
cli-plan-fails = 必定失败：{ $what }
cli-plan-cannot = 无法设置：{ $what }
cli-store-setting-malformed = { $value } 不是 PATH=VALUE 的形式。
cli-store-setting-secret = { $value } 是机密，机密不能作为参数。请去掉。
cli-store-setting-no-store = 请用 --dialect 指明拥有这些设置的商店。
cli-dialect-not-played = { $dialect } 目前只能看计划，还不能重演：请加上 --until connect。

## What a store cannot hold

field-not-a-number = “{ $value }”不是整数
