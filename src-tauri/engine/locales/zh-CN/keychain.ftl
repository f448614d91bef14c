### The keychain, and what is unusual about a password.
###
### A message says what happened, its fix the way out.

keychain-waiting = 桌面正在询问钥匙串的密码

keychain-locked = 钥匙串已锁定
    .fix = 请解锁后重试；在大多数桌面上，登录计算机时钥匙串会一并打开。在此之前，密码可以只在本次会话中保留。
keychain-denied = Mailproof 未获准使用钥匙串
    .fix = 请重试，并在询问时选择允许。如果没有出现询问，请在钥匙串的设置中允许 Mailproof。
keychain-absent = 这台计算机上没有 Mailproof 可用的钥匙串
    .fix = 密码可以只在本次会话中保留，关闭 Mailproof 后即被清除。如需长期保存，请启动 GNOME Keyring 或 KWallet 等钥匙串，或直接在计算机上登录。
# $most is a number of bytes.
keychain-too-long = 密码太长，钥匙串无法保存
    .fix = 钥匙串最多保存 { $most } 字节。请检查是否连同其他内容一起复制了。如果密码确实这么长，可以只在本次会话中保留。
keychain-silent = 钥匙串没有响应
    .fix = 桌面可能正在本窗口后面的另一个窗口中询问钥匙串的密码。请在那里作答，然后重试。
keychain-changed = 钥匙串中的内容与 Mailproof 保存的不一致
    .fix = 可能已被其他程序更改。请重新输入密码并保存，这会替换现有内容。
keychain-failed = 钥匙串未能完成操作
    .fix = 请重试。如果仍然失败，请打开钥匙串程序，检查它是否正常工作。在此之前，密码可以只在本次会话中保留。

## What is unusual about a password. It is kept exactly as it is.

secret-leading-space = 密码以空格开头。如果空格只是一并复制进来的，请重新输入密码。
secret-trailing-space = 密码以空格结尾。如果空格只是一并复制进来的，请重新输入密码。
secret-line-end = 密码不止一行。如果复制时带上了密码以外的内容，请重新输入。
secret-final-line-end = 密码以换行结尾。如果换行只是一并复制进来的，请重新输入密码。
secret-smart-quotes = 密码中含有弯引号，这类引号由文字处理软件或邮件软件自动生成。如果原本的密码是直引号，请重新输入。
secret-not-ascii = 密码中含有英文键盘上没有的字母或符号。有些邮件服务器无法识别它们；如果登录失败，请换用不含这些字符的密码。
secret-invisible = 密码中含有看不见的字符，网页和文档中有时会带有这类字符。如果密码是从那里复制的，请重新输入。
secret-control = 密码中含有控制字符，例如制表符。如果只是一并复制进来的，请重新输入密码。

## The terminal. $name is a profile; $host and $username what its password was kept for.

cli-secret-kept = 已将配置“{ $name }”的密码保存到钥匙串(用于 { $host } 的 { $username })。
cli-secret-forgotten = 已删除配置“{ $name }”的密码。
cli-secret-is-kept = { $name }:已保存(用于 { $host } 的 { $username })
cli-secret-is-absent = { $name }:未保存密码
cli-secret-is-elsewhere = { $name }:保存的密码用于 { $host } 的 { $username },与配置不符,因此不会使用
cli-secret-not-kept = 配置“{ $name }”没有保存密码。要保存,请运行:mailproof keychain save { $name } --password-stdin
cli-secret-elsewhere = 保存的密码用于 { $host } 的 { $username },不是该配置的服务器和用户,因此没有使用。如果它在这里也正确,请运行:mailproof keychain save PROFILE --confirm
