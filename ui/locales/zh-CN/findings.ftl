### 发现的问题周围的用语。问题本身的文字来自引擎。

finding-list = 发现的问题
finding-proof = 依据
finding-severity-blocks = 邮件受阻
finding-severity-hurts = 有不良影响
finding-severity-note = 供参考
finding-who = 谁能解决
finding-who-you = 您自己（在设置中）
finding-who-dns = 您域名的 DNS 管理员
finding-who-provider = 您的邮件服务商
finding-who-host = 网络或服务器的管理员
finding-who-store = 商店的管理员
finding-transfers = 对商店的服务器也成立吗？
finding-transfers-yes = 是，与这台电脑无关
finding-transfers-no = 不一定，这是从这台电脑看到的结果
finding-confidence = 把握程度
finding-confidence-exact = 确定：没有别的含义
finding-confidence-likely = 很可能：在大多数服务器上是这个意思
finding-confidence-general = 大致：至少是这个意思
