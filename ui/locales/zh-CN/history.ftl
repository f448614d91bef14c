### 历史记录页面。

# $count：记录的数量。
history-count = { $count ->
       *[other] { $count } 条记录
    }
history-back = 全部记录
history-forget = 删除此记录
history-forget-all = 全部删除
history-forget-one-title = 要删除此记录吗？
history-forget-one-text = 其中的全部内容将被彻底删除。
history-forget-all-title = 要删除全部历史记录吗？
# $count：记录的数量。
history-forget-all-text = { $count ->
       *[other] { $count } 条记录将被彻底删除。
    }
history-empty-title = 没有历史记录
history-empty-text = 每次测试和域名检查都只保存在这台电脑上，可以原样重新打开。
history-empty-test = 发送测试邮件
history-kind-test = 测试：
history-kind-domain = 域名：
history-outcome-accepted = 已收下
history-outcome-refused = 被拒绝
history-outcome-stopped = 由您停止
history-outcome-unreachable = 无法连接
history-outcome-insecure = 不安全
history-outcome-not-authenticated = 未能登录
history-outcome-malformed = 不是 SMTP
history-outcome-timed-out = 未及时应答
# $count：诊断结果的数量。
history-findings = { $count ->
       *[other] { $count } 项诊断结果
    }
