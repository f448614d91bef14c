### 练习服务器的收件箱。

inbox-below = 练习服务器收到的邮件，保留到关闭 Mailproof 为止。
inbox-refresh = 重新读取
inbox-empty-title = 还没有邮件
inbox-empty-text = 请发送一封服务器会收下的练习邮件。您可以在这里看到客户将看到的内容，以及全部邮件头。
inbox-empty-practise = 开始练习
inbox-no-subject = （无主题）
inbox-choose = 请选择要阅读的邮件。
inbox-sides = 显示内容
inbox-side-text = 文本
inbox-side-html = HTML
inbox-side-headers = 邮件头
inbox-side-source = 源代码
