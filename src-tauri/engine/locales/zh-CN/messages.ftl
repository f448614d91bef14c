### Notes in the conversation, faults of a form, the test mail, and what the terminal says.

## Notes: what happened without words on the wire

note-connected = 已连接到 { $address }
# $until is a date.
note-tls = { $version }，{ $suite }；{ $subject } 的证书，由 { $issuer } 颁发，有效期至{ $until }
note-cut = 对话过长，此后的内容不再保留
note-repaired-bare-lf = 服务器的一行仅以 LF 结尾，仍已读取
note-repaired-no-text = 服务器只发送了代码而没有文字，仍已读取
note-repaired-foreign-bytes = 服务器发送了非 UTF-8 字节，仍已读取
note-repaired-control-bytes = 服务器发送了控制字符，已略去后读取

## Faults of a form. $value is what was typed.

field-missing = 此项必填
field-not-a-host = “{ $value }”不是主机名
field-host-is-url = “{ $value }”是网址；此处只填写主机名
field-host-has-port = “{ $value }”含有端口；端口请填写在单独的栏中
field-not-a-port = “{ $value }”不是端口
field-not-a-choice = “{ $value }”不在可选项中
field-not-an-address = “{ $value }”不是邮件地址
field-address-not-ascii = “{ $value }”的 @ 之前含有此版本无法发送的字符
field-not-usable = 文字过长，或含有不可见的字符
field-too-many = { $value } 个太多了
field-not-a-fingerprint = “{ $value }”不是 SHA-256 指纹
field-unknown-field = 没有名为“{ $value }”的字段

## The test mail. $profile is the profile's name; $host the server; $at a time; $run the run's id.

mail-subject = 来自 { $profile } 的 Mailproof 测试
mail-hello = 收到这封邮件，说明邮件可以正常送达。
mail-from-where = 本邮件使用 { $profile } 的设置，通过 { $host } 发送。
mail-when = 发送时间：{ $at }。测试：{ $run }。
mail-nothing-to-do = 您无需对本邮件做任何处理。

## The terminal

cli-conversation = 对话
cli-steps = 步骤
cli-findings = 诊断结果
cli-route = 路径
cli-nothing-wrong = 没有发现问题。
cli-fix = 解决方法：
cli-who = 谁能解决：
cli-here-only = 此结果仅针对此电脑；商店服务器的情况可能不同。
cli-queue = 服务器保存此邮件的编号为 { $id }。
cli-not-recognised = Mailproof 不认识这段文字。
cli-code-2 = 以 2 开头的代码表示：完成。
cli-code-3 = 以 3 开头的代码表示：请继续。
cli-code-4 = 以 4 开头的代码表示：暂时不行，请稍后重试。
cli-code-5 = 以 5 开头的代码表示：不行。
cli-code-none = 这段文字中没有 SMTP 答复代码。
cli-practice = 练习：此电脑上的服务器正在模拟场景“{ $scene }”。任何内容都不会离开此电脑。
cli-rehearse = 练习服务器正在模拟场景“{ $scene }”。按 Ctrl-C 结束。
cli-password-needed = 登录需要密码：请使用 --password-stdin 或 --password-env NAME。
cli-password-not-utf8 = 密码不是 UTF-8 编码。
cli-password-env-missing = 没有环境变量 { $name }。
cli-settings-invalid = 这些设置无法使用：
cli-unreadable = 无法读取 { $path }：{ $reason }
cli-no-certificate = { $path } 中没有证书。
cli-practice-failed = 无法启动练习服务器：{ $reason }
