### Names of stations, states, steps and what becomes of them.

station-settings = 设置
station-find = 查找
station-connect = 连接
station-secure = 安全
station-sign-in = 登录
station-send = 发送
station-trust = 信任
station-replies = 回复

state-waiting = 未到达
state-running = 检查中
state-good = 正常
state-warns = 警告
state-broken = 异常
state-unknown = 无法判断

step-resolve = 名称查询
step-connect = 连接
step-greeting = 问候
step-ehlo = EHLO
step-starttls = STARTTLS
step-tls = TLS
step-ehlo-again = TLS 下的 EHLO
step-auth = AUTH
step-mail = MAIL
step-rcpt = RCPT
step-data = DATA
step-body = 邮件内容
step-quit = QUIT

result-done = 完成
result-refused = 被拒绝
result-failed = 失败
result-skipped = 已跳过
result-timed-out = 响应超时

severity-blocks = 邮件受阻
severity-hurts = 有不良影响
severity-note = 供参考

who-you = 您自己（在设置中）
who-dns = 您域名的 DNS 管理员
who-provider = 您的邮件服务商
who-host = 网络或服务器的管理员
who-store = 商店的管理员

outcome-accepted = 测试已进行到预定的步骤
outcome-refused = 服务器拒绝了邮件
outcome-stopped = 测试已停止
outcome-unreachable = 无法连接到服务器
outcome-insecure = 连接未加密
outcome-not-authenticated = 服务器不认可此账户
outcome-malformed = 服务器未以 SMTP 应答
outcome-timed-out = 服务器未及时响应
