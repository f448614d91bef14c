### 页面之外的窗口。用语简短。

window-pages = 页面
window-language = 语言
window-theme = 外观
window-theme-system = 跟随系统
window-theme-light = 浅色
window-theme-dark = 深色
window-preferences-unkept = 未能保存此选择，仅在关闭窗口之前有效。

page-test = 测试
window-secret-show = 显示密码
window-secret-hide = 隐藏密码
window-cancel = 取消
window-copy-ready = 复制
window-copy-copied = 已复制
window-copy-failed = 未能复制

page-settings = 设置
page-domain = 域名
page-history = 历史记录
page-inbox = 练习收件箱
