### What the terminal says about past runs.

# $subject is a host name.
cli-history-test = 测试邮件，{ $subject }
# $subject is a domain.
cli-history-domain = 域名 { $subject }
cli-history-profile = 配置 { $name }
cli-history-findings = { $count } 项诊断结果
cli-history-total = 共 { $total } 条历史记录，显示 { $shown } 条
# $id is the last run that is shown.
cli-history-older = 查看更早的记录：mailproof history list --before { $id }
cli-history-empty = 没有保存的历史记录。
cli-history-unknown = 没有对应的历史记录。
cli-history-several = 有多条历史记录以此开头，请输入更长的 ID。
cli-history-forgotten = 已删除 { $count } 条历史记录。

## What went wrong. $path is the file; $reason is what the system said.

cli-history-not-remembered = 本次运行未能存入历史记录。{ $reason }
cannot-history-full = 磁盘已满。以前的历史记录保持不变：{ $path }
cannot-history-not-allowed = Mailproof 没有写入权限。以前的历史记录保持不变：{ $path }
cannot-history-busy = 另一个程序正在占用历史记录，请重试：{ $path }
cannot-history-silent = 历史记录未能及时响应，请重试：{ $path }
cannot-history-failed = 无法使用 { $path } 中的历史记录：{ $reason }
cannot-history-corrupt = { $path } 中没有 Mailproof 能读取的历史记录。文件未作任何改动；将它移到别处后，会开始新的历史记录。
# $found and $known are version numbers.
cannot-history-too-new = 这些历史记录由更新版本的 Mailproof 保存（版本 { $found }，本程序最高支持 { $known }）。历史记录保持不变。
cannot-record-too-new = 这次运行由更新版本的 Mailproof 保存（版本 { $found }，本程序最高支持 { $known }）。使用 --format json 可按原样输出。
