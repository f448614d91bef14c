### What the terminal says about past runs.

# $subject is a host name.
cli-history-test = テストメール、{ $subject }
# $subject is a domain.
cli-history-domain = ドメイン { $subject }
cli-history-profile = プロファイル { $name }
cli-history-findings = 診断結果 { $count } 件
cli-history-total = { $total } 件の履歴のうち { $shown } 件
# $id is the last run that is shown.
cli-history-older = これより前の履歴：mailproof history list --before { $id }
cli-history-empty = 保存されている履歴はありません。
cli-history-unknown = 該当する履歴はありません。
cli-history-several = このように始まる履歴が複数あります。ID をもう少し長く入力してください。
cli-history-forgotten = 履歴を { $count } 件削除しました。

## What went wrong. $path is the file; $reason is what the system said.

cli-history-not-remembered = 今回の実行は履歴に残りませんでした。{ $reason }
cannot-history-full = ディスクの空きがありません。これまでの履歴はそのまま残っています：{ $path }
cannot-history-not-allowed = Mailproof に書き込みの権限がありません。これまでの履歴はそのまま残っています：{ $path }
cannot-history-busy = 別のプログラムが履歴を使用しています。もう一度お試しください：{ $path }
cannot-history-silent = 履歴から時間内に応答がありませんでした。もう一度お試しください：{ $path }
cannot-history-failed = { $path } の履歴を使用できません：{ $reason }
cannot-history-corrupt = { $path } には Mailproof が読める履歴がありません。ファイルには手を加えていません。別の場所に移すと、新しい履歴が始まります。
# $found and $known are version numbers.
cannot-history-too-new = より新しい Mailproof が保存した履歴です（バージョン { $found }。このプログラムが読めるのは { $known } までです）。履歴には手を加えていません。
cannot-record-too-new = より新しい Mailproof が保存した実行です（バージョン { $found }。このプログラムが読めるのは { $known } までです）。--format json を付けると、保存されたまま出力します。
