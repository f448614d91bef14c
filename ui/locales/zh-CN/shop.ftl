### 各页面所针对的商店：一份配置、一份从未保存的表单，或练习服务器。

shop-switch = 配置
shop-practice = 练习
    .below = Mailproof 内置的邮件服务器
shop-new = 新建配置
    .below = 尚未保存
shop-unsaved = 有未保存的更改
# $name：即将离开的配置。
shop-unsaved-title = 要保存对“{ $name }”的更改吗？
shop-unsaved-text = 这些更改尚未保存。如果不保存就继续，更改将会丢失。
shop-discard = 不保存
shop-save = 保存

# 商店系统的简称。
shop-store-magento = Magento
shop-store-github-enterprise = GitHub Enterprise
shop-store-sales-connect = Sales Connect
shop-store-other = 其他
