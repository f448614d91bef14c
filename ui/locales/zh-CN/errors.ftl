### 应用自身未能完成的事：发生了什么（值）、原因（why）、怎么办（fix）。每个代码一条。

error-run-busy = 另一项测试仍在进行
    .why = 一次只能运行一项测试。
    .fix = 请等待其结束，或先停止它，然后重新开始。
error-run-unknown = 这项测试已不存在
    .why = 应用只在窗口打开期间保留测试。
    .fix = 请重新开始测试。
error-draft-invalid = 这些设置暂时无法使用
    .why = 至少有一项填写的内容不正确。
    .fix = 请打开设置，改正标出的项目，然后重新开始。
error-practice-failed = 练习服务器未能启动
    .why = 它需要这台电脑上的一个空闲端口，但没有得到。
    .fix = 请检查防火墙或安全软件是否阻止了本地连接，然后重试。
error-password-missing = 缺少密码
    .why = 登录需要密码，但没有输入。
    .fix = 请打开设置并输入密码。如果服务器无需登录，请清空用户名。
error-unreadable = 无法读取 Mailproof 的一个文件
    .why = 文件已损坏，或此账户无权读取。
    .fix = 请检查设置文件夹的权限，然后重新启动 Mailproof。
error-preferences-unwritable = 未能保存您的选择
    .why = 无法写入设置文件夹。
    .fix = 请检查该文件夹的权限和磁盘的剩余空间。
error-internal = Mailproof 内部出错
    .why = 这是应用的问题，不是您的服务器的问题。
    .fix = 请重试。如果再次出现，请附上下面的技术信息进行反馈。

error-detail = 技术信息
