### 练习域名的异常，供列表选择：test-scene-<情形名称>。

test-scene-mx-missing = 域名没有邮件服务器
test-scene-mx-dangling = 域名的邮件服务器不存在
test-scene-spf-missing = 没有 SPF 记录
test-scene-spf-duplicate = 有两条 SPF 记录
test-scene-spf-syntax = SPF 记录有错误
test-scene-spf-too-many-lookups = SPF 记录的查询次数过多
test-scene-spf-allows-all = SPF 记录允许任何人发信
test-scene-dkim-missing = 没有 DKIM 密钥
test-scene-dkim-key-weak = DKIM 密钥过短
test-scene-dkim-revoked = DKIM 密钥已撤销
test-scene-dmarc-missing = 没有 DMARC 策略
test-scene-dmarc-none = DMARC 策略不拦截任何邮件
test-scene-dmarc-duplicate = 有两条 DMARC 策略
test-scene-dns-unanswered = 域名服务器不应答
