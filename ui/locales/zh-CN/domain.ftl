### 域名页面：邮件送往何处，谁可以发信，收件方该如何处理。

domain-title = 域名
# $domain：域名。
domain-title-of = { $domain } 的记录
domain-below = DNS 中关于您的发信域名的内容
# $count：查询的次数。
domain-asked = { $count ->
        [0] 没有查询
       *[other] { $count } 次查询
    }
domain-cut-short = 中途停止
domain-empty-title = 还没有检查过域名
domain-empty-text = Mailproof 会向 DNS 查询该域名的邮件送往何处、谁可以发信、如何签名，以及收件方该如何处理。不会更改任何内容。
domain-field-domain = 域名
    .hint = 域名，或该域名下的邮箱地址
domain-field-selectors = DKIM 选择器
    .hint = 由邮件服务商提供；留空则尝试常见的选择器
domain-check = 检查域名

## 状态

domain-outcome-good = { $domain } 一切正常
    .more = 所有记录都在，收件方可以使用。
domain-outcome-warns = { $domain } 的可信度还可以提高
    .more = { $count ->
       *[other] 发现 { $count } 处影响邮件的问题。
    }
domain-outcome-broken = { $domain } 的邮件存在问题
    .more = { $count ->
       *[other] 发现 { $count } 处问题。
    }
domain-outcome-unknown = 无法判断 { $domain } 的状态
    .more = 并非所有查询都得到了应答，这并不表示缺少记录。
domain-outcome-stopped = 对 { $domain } 的检查已停止
    .more = 以下是停止之前看到的内容。

domain-state-found = 存在
domain-state-missing = 缺失
domain-state-broken = 不可用
domain-state-unknown = 无法判断
domain-why-timed-out = 没有 DNS 服务器及时应答，因此无法判断。
domain-why-failed = DNS 服务器出错，因此无法判断。
domain-why-refused = DNS 服务器拒绝应答，因此无法判断。
domain-why-stopped = 在查询之前检查已停止。
domain-why-unsure = 仅凭所见的内容无法判断。

## 记录

domain-mx = MX
    .what = 邮件送往何处
    .missing = 没有为该域名指定收信服务器，回信和退信无法送回。
domain-mx-preference = 顺序
domain-mx-host = 服务器
domain-mx-addresses = 地址
domain-mx-not-asked = 未查询
domain-mx-no-address = 没有地址
domain-mx-no-such-host = 不存在
domain-mx-takes-none = 该域名声明不接收邮件。
domain-mx-implicit = 没有 MX 记录：邮件送往域名自身的地址。
# $name：实际的名称。
domain-alias = { $name } 的别名

domain-spf = SPF
    .what = 谁可以发信
    .missing = 没有记录说明谁可以用该域名发信。
# $lookups：需要的次数。$most：上限。
domain-spf-budget = 查询次数 { $lookups } / { $most }
# $known：已计的次数。$most：上限。
domain-spf-budget-unknown = 查询次数至少 { $known } / { $most }，未能全部查完
# $count：查询次数。
domain-spf-cost = { $count ->
       *[other] { $count } 次查询
    }
# $count：没有结果的查询次数。
domain-spf-void = { $count ->
       *[other] 有 { $count } 次查询没有结果。收件方最多允许两次。
    }
domain-spf-cost-unknown = 查询次数未知
domain-spf-leads-to = 指向的记录
domain-spf-wrong = 收件方无法读取
domain-spf-all-fail = 其余一律拒绝
domain-spf-all-soft = 其余一律视为可疑
domain-spf-all-neutral = 对其余不作说明
domain-spf-all-pass = 任何人都可以发信，起不到保护作用
domain-spf-include = 该域名允许的发信方
domain-spf-a = 该名称的地址
domain-spf-mx = 接收邮件的服务器
domain-spf-ip4 = 这些 IPv4 地址
domain-spf-ip6 = 这些 IPv6 地址
domain-spf-exists = 由查询结果决定的地址
domain-spf-ptr = 按反向名称判断，收件方已不再采用
domain-spf-redirect = 由该域名的记录决定
domain-spf-exp = 拒绝原因的说明位置

domain-dkim = DKIM
    .what = 邮件如何签名
    .missing = 指定的选择器下没有签名密钥。
# $count：查询的选择器数量。
domain-dkim-given = { $count ->
       *[other] 已查询指定的 { $count } 个选择器。
    }
domain-dkim-tried = { $count ->
       *[other] 已尝试 { $count } 个常见的选择器。没有找到密钥并不说明没有密钥。
    }
domain-dkim-revoked = 已撤销
domain-dkim-testing = 试用中

domain-dmarc = DMARC
    .what = 收件方如何处理
    .missing = 没有记录说明收件方该如何处理未通过验证的邮件。
# $name：记录的名称。
domain-dmarc-at = 位于 { $name }
domain-dmarc-policy-none = 未通过验证的邮件照样投递。
domain-dmarc-policy-quarantine = 未通过验证的邮件进入垃圾邮件箱。
domain-dmarc-policy-reject = 未通过验证的邮件会被拒绝。
domain-dmarc-tag-v = 版本
domain-dmarc-tag-p = 如何处理该域名的邮件
domain-dmarc-tag-sp = 如何处理子域名的邮件
domain-dmarc-tag-np = 如何处理不存在的子域名的邮件
domain-dmarc-tag-adkim = DKIM 域名须匹配到何种程度
domain-dmarc-tag-aspf = SPF 域名须匹配到何种程度
domain-dmarc-tag-rua = 汇总报告的收件地址
domain-dmarc-tag-ruf = 单封邮件报告的收件地址
domain-dmarc-tag-fo = 何时报告单封邮件
domain-dmarc-tag-pct = 适用的百分比
domain-dmarc-tag-rf = 报告的格式
domain-dmarc-tag-ri = 汇总报告的间隔（秒）
domain-dmarc-tag-t = 是否试用
domain-dmarc-tag-psd = 是否为公共后缀

## 查询与应答

# $place：从 1 开始的查询编号。
domain-proof-query = 第 { $place } 次查询
domain-queries = DNS 查询
domain-queries-empty = 目前还没有查询。
domain-query-at = 时间点
domain-query-question = 查询
domain-query-answer = 应答
domain-query-ttl = 有效期
domain-query-took = 用时
domain-query-server = 服务器
domain-query-truncated = 应答被截断
# $count：秒。
domain-query-seconds = { $count } 秒
