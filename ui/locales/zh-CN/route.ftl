### 邮件途经的八个站点：名称，以及各站要回答的问题。

route-label = 邮件的路线
route-settings = 设置
    .question = 设置是否合理？
route-find = 查找
    .question = 能否找到服务器？
route-connect = 连接
    .question = 服务器是否应答？
route-secure = 安全
    .question = 线路是否私密？
route-sign-in = 登录
    .question = 能否登录？
route-send = 发送
    .question = 邮件能否收下？
route-trust = 信任
    .question = 收件方是否相信？
route-replies = 回复
    .question = 回信能否送达？

# 各站的状态。
route-state-waiting = 尚未测试
route-state-behind = 未到达
route-state-running = 检查中…
route-state-good = 正常
route-state-warns = 警告
route-state-broken = 异常
route-state-unknown = 无法判断
