### 商店保存的设置：商店自己的表单、建议、在其界面中的操作步骤，以及其帮助中的建议。

stores-held = 商店当前保存的设置
# $store: the system's name.
stores-held-below = 与 { $store } 自己的界面一致。不知道的项目请留空；这里不会询问密码。
# $count: how many findings.
stores-advice-count =
    { $count ->
       *[other] { $count } 条诊断结果
    }
# $count: how many fields of a section hold something.
stores-entered =
    { $count ->
       *[other] 已填写 { $count } 项
    }
stores-unset = 未填写
# $value: what holds where nothing was entered.
stores-unset-default = 未填写（默认：{ $value }）
# $value: a value that no document of the system names.
stores-unsourced = { $value }（未证实）
stores-another = 其他值…
# $label: the field.
stores-another-value = { $label } 的其他值
stores-hidden = 界面上没有，只能用命令行设置
stores-off-screen = 目前商店界面不显示
stores-since = { $version } 起
stores-scope-default = 默认
stores-scope-website = 网站
stores-scope-store = 商店视图
stores-scope-team = 团队
stores-scope-user = 用户
# $scope: a website or store view. $value: what holds there.
stores-elsewhere = { $scope } 的值不同：{ $value }
stores-elsewhere-remove = 去掉
stores-secret = 这里不询问密码。密码请填在上方的密码框中。
stores-take-to-store = 按我想要的设置填写
stores-take-from-store = 采用商店保存的设置
# $count: how many fields changed.
stores-taken-to-store =
    { $count ->
        [0] 商店的设置已经符合您的要求。
       *[other] 已填写商店的 { $count } 个项目，仅在此表单中生效。
    }
stores-taken-from-store =
    { $count ->
        [0] 与商店保存的设置没有差别。
       *[other] 已从商店采用上方的 { $count } 个项目。
    }
stores-undo = 撤销
stores-cannot-to-store = 商店无法设置的内容
stores-cannot-from-store = 此表单无法表达的内容
# $store: the system's name.
stores-walk = 在 { $store } 中逐步设置
stores-walk-other = 在商店中逐步设置
stores-walk-below = 已填入您想要的值。Mailproof 不会更改商店的设置，请您自行输入。
# $store: the system's name.
stores-notes = { $store } 帮助中的建议
stores-notes-newer = 更新的页面说法不同
stores-notes-newer-page = 较新的页面
stores-notes-question = 可直接发送的问题
