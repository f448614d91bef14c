### 测试页面：发送一封邮件并展示经过。用简短的句子对商家说话。

test-title = 测试邮件
# $recipient：第一个地址。$others：其余地址的数量。
test-title-to = { $others ->
        [0] 发往 { $recipient } 的测试邮件
       *[other] 发往 { $recipient } 及另外 { $others } 个地址的测试邮件
    }
test-below = 发送一封邮件，看看它能走多远
# $scene：test-scene-… 之一。
test-practice-with = 练习：{ $scene }

test-practice-title = 先练习一次
test-practice-about = Mailproof 内置的邮件服务器会像真实服务器一样工作。无需账户，无需联网，任何内容都不会离开这台电脑。
test-practice-start = 发送练习邮件
test-practice-again = 再次发送
test-practice-instead = 返回练习
test-scene = 要练习哪种情形？
test-scene-all-well = 一切正常
test-scene-port-closed = 端口没有开放
test-scene-silent = 服务器一言不发
test-scene-malformed-reply = 服务器不使用 SMTP
test-scene-endless-line = 服务器的答复没有尽头
test-scene-starttls-missing = 不提供加密
test-scene-starttls-injected = 有人篡改线路
test-scene-certificate-expired = 证书已过期
test-scene-certificate-not-yet-valid = 证书尚未生效
test-scene-certificate-name = 证书名称不符
test-scene-certificate-self-signed = 证书为自签名
test-scene-certificate-untrusted = 证书颁发者未知
test-scene-auth-not-offered = 不提供登录
test-scene-wrong-password = 密码错误
test-scene-sender-refused = 发件人被拒绝
test-scene-hung-up = 服务器中断连接
test-scene-relay-denied = 服务器拒绝转发
test-scene-recipient-refused = 收件人不存在
test-scene-greylisted = 服务器要求稍后再来
test-scene-refusal-not-recognised = 前所未见的拒绝

test-own-title = 自己的服务器
test-own-about = 测试商店用来发信的服务器。您需要服务器名称、端口，以及邮箱账户的用户名和密码。
test-own-promise = 密码只会发给该服务器，并且只经过加密线路。只有在您要求时才会保存。
test-own-use = 使用自己的服务器

test-start = 发送测试邮件
test-again = 再次测试
test-edit = 更改设置
test-stop = 停止
test-stopping = 正在停止…
# 测试进行时朗读。$station：当前所在的站点。
test-news = 正在测试：{ $station }

## 结果

test-headline-accepted = 服务器收下了您的邮件
# $station：测试到达的最后一站。
test-headline-reached = 到“{ $station }”为止一切正常
# $station：邮件停下的站点。
test-headline-broken = 邮件停在了“{ $station }”
test-headline-stopped = 您停止了测试
test-outcome-accepted = 邮件正在投递，请到收件人的邮箱中查看。
test-outcome-practised = 练习服务器保存了这封邮件，没有任何内容离开这台电脑。
test-outcome-not-sent = 按照您的要求到此为止，没有发出邮件。
test-outcome-refused = 服务器不愿收下这封邮件。
test-outcome-stopped = 没有发出邮件。
test-outcome-unreachable = 无法连接服务器。
test-outcome-insecure = 到服务器的线路不安全，因此没有继续。
test-outcome-not-authenticated = 服务器不允许您登录。
test-outcome-malformed = 应答的一方不使用 SMTP。
test-outcome-timed-out = 服务器没有及时应答。
test-may-have-been-sent = 邮件仍有可能已经发出：内容已全部交给服务器，但没有收到答复。
test-fact-recipients = 已接受的收件人
test-fact-queue = 服务器给出的编号
test-fact-message = Message-ID

## 步骤与用时

test-steps = 时间用在哪里
test-steps-empty = 目前还没有任何步骤。
test-step-resolve = 名称查询
test-step-connect = 连接
test-step-greeting = 问候
test-step-ehlo = EHLO
test-step-starttls = STARTTLS
test-step-tls = TLS 握手
test-step-ehlo-again = TLS 下的 EHLO
test-step-auth = 登录
test-step-mail = 发件人
test-step-rcpt = 收件人
test-step-data = DATA
test-step-body = 邮件正文
test-step-quit = QUIT
test-step-running = 进行中…
test-step-skipped = 已跳过
test-step-refused = 被拒绝
test-step-failed = 失败
test-step-timed-out = 未及时应答

## 对话

test-conversation = 对话
test-conversation-empty = 目前双方还没有说话。
test-filter = 要显示的行
test-filter-all = 全部
test-filter-client = 我方
test-filter-server = 服务器
# $count：有问题的行数。
test-filter-problems = 问题 { $count }
test-filter-empty = 没有这样的行。
test-who-client = 我方
test-who-server = 服务器
test-who-note = 说明
test-line-private = 已加密
test-line-secret = 这里原有机密内容，记录之前已隐去。
test-line-end-lf = 仅以 LF 结尾
test-line-end-none = 没有行尾
# $count：该行的字符数。
test-line-more = 显示全部 { $count } 个字符
test-line-less = 收起

## 依据与证书

# $line：从 1 开始的行号。
test-proof-line = 第 { $line } 行
test-proof-step = 步骤
test-proof-certificate = 证书
test-certificate = 证书
test-certificate-self = 自签名
# $issuer：为其担保的一方。
test-certificate-issuer = 颁发者：{ $issuer }
# $from、$until：日期。
test-certificate-dates = 有效期：{ $from } – { $until }
# $names：主机名。
test-certificate-names = 适用于：{ $names }
test-certificate-fingerprint = SHA-256 指纹：
# $name：证书上必须有的名称。
test-tls-verified = 对 { $name } 有效
test-tls-pinned = 由您亲自确认信任
test-tls-problem-expired = 已过期
test-tls-problem-not-yet-valid = 尚未生效
test-tls-problem-name = 不属于 { $name }
test-tls-problem-self-signed = 自签名
test-tls-problem-untrusted = 这台电脑不认识其颁发者
test-tls-problem-revoked = 已被颁发者吊销
test-tls-problem-certificate = 无法信任
test-tls-problem-not-tls = 服务器在这里不使用 TLS
test-tls-problem-handshake = 服务器中断了 TLS 握手
test-tls-problem-hung-up = 握手过程中连接断开
test-tls-problem-timed-out = 握手用时过长
test-proof-query = DNS

## 为哪份配置，使用哪个密码

# $name：配置。
test-as = 以 { $name } 的身份
test-unsaved = 含未保存的更改
test-secret-typed = 使用输入的密码
test-secret-keychain = 使用钥匙串中的密码
test-secret-session = 使用临时保留的密码
test-secret-stdin = 使用标准输入的密码
test-secret-environment = 使用环境变量中的密码
test-secret-none = 不使用密码

test-ready-title = 可以开始测试
test-ready-no-sign-in = 不登录
test-ready-password-unknown = 无法确认
test-ready-password-nowhere = 尚未输入
test-ready-password-keychain = 在钥匙串中
test-ready-password-session = 保留到关闭 Mailproof 为止
test-ready-password-elsewhere = 保存的是另一台服务器的密码
test-empty-title = 还没有可以测试的内容
test-empty-text = 请先填写商店用来发信的服务器，然后发送一封邮件，看看它能走多远。
test-empty-edit = 填写设置

test-offer = 保存可用的设置
test-offer-settings = 这些设置可用，但尚未保存。
test-offer-password = 此密码可用，但尚未保存。
test-offer-both = 这些设置和密码可用，但尚未保存。
test-offer-save-all = 保存，并将密码存入钥匙串
test-to-password = 前往密码
