### Files that we keep: why they cannot be used, and what the terminal says of profiles.

## Why we could not look. $path is a file; $reason what the system said; $name a profile's name.

cannot-unreadable = 无法读取 { $path }：{ $reason }
cannot-unwritable = 无法写入 { $path }，原有内容保持不变。{ $reason }
cannot-no-certificate = { $path } 中没有证书。
cannot-no-home = 此系统没有主文件夹。请将 MAILPROOF_HOME 设为您选择的文件夹。
cannot-message = 无法生成测试邮件：{ $reason }
cannot-profile-unknown = 没有名为“{ $name }”的配置。
cannot-profile-name-taken = 已有另一个配置名为“{ $name }”。请换一个名称。
cannot-settings-changed-elsewhere = “{ $name }”在此期间已在别处更改。此次未保存；请重新打开后再更改。
cannot-settings-corrupt = 无法解读 { $path } 中的配置，文件保持原样：{ $reason }。请修复该文件，或将其移走以重新开始。
# $found and $known are version numbers of the file.
cannot-settings-too-new = { $path } 中的配置由更新版本的 Mailproof 写入（版本 { $found }，本程序最高支持 { $known }），文件保持原样。请更新 Mailproof。
cannot-settings-busy = 另一个程序正在使用 { $path }。此次未保存，请稍后重试。
# Stands below another message.
previous-file = 上一个版本保存在 { $path } 中。

## Further faults of a profile's file. $value is what stands there.

field-other-server = 此项仅对 { $value } 允许；请重新允许或将其删除
field-looks-secret = “{ $value }”看起来是机密内容；配置中从不保存机密内容
field-not-an-id = “{ $value }”不是配置的 ID
field-wrong-kind = 此处应为另一种类型的值
field-duplicate = “{ $value }”出现了不止一次
field-not-json = 这不是 JSON：{ $value }
field-too-large = 大小超过 { $value }
field-too-new = 由更新版本的 Mailproof 写入（版本 { $value }）；请更新 Mailproof

## The terminal

cli-profiles-none = 没有任何配置。
# $id is the profile's id.
cli-profile-saved = 已保存“{ $name }”（{ $id }）。
cli-profile-deleted = 已删除“{ $name }”。
cli-stdin-twice = 设置和密码不能都来自标准输入：请使用 --password-env NAME，或指定一个文件。
