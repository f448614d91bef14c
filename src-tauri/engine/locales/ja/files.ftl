### Files that we keep: why they cannot be used, and what the terminal says of profiles.

## Why we could not look. $path is a file; $reason what the system said; $name a profile's name.

cannot-unreadable = { $path } を読み込めません：{ $reason }
cannot-unwritable = { $path } に書き込めません。以前の内容はそのまま残っています。{ $reason }
cannot-no-certificate = { $path } には証明書がありません。
cannot-no-home = このシステムではホームフォルダーが見つかりません。MAILPROOF_HOME に使用するフォルダーを指定してください。
cannot-message = テストメールを作成できません：{ $reason }
cannot-profile-unknown = プロファイル「{ $name }」はありません。
cannot-profile-name-taken = 「{ $name }」という名前は別のプロファイルで使われています。別の名前を選んでください。
cannot-settings-changed-elsewhere = その間に「{ $name }」が別の場所で変更されました。保存していませんので、もう一度開いて変更をやり直してください。
cannot-settings-corrupt = { $path } のプロファイルを解釈できないため、ファイルには手を加えていません：{ $reason }。ファイルを修復するか、別の場所に移して新しく始めてください。
# $found and $known are version numbers of the file.
cannot-settings-too-new = { $path } のプロファイルは、より新しい Mailproof で保存されたものです（バージョン { $found }、このプログラムが対応しているのは { $known } まで）。ファイルには手を加えていません。Mailproof を更新してください。
cannot-settings-busy = 別のプログラムが { $path } を使用しています。保存していませんので、しばらくしてからもう一度お試しください。
# Stands below another message.
previous-file = 一つ前のバージョンは { $path } にあります。

## Further faults of a profile's file. $value is what stands there.

field-other-server = これは { $value } だけに許可したものです。改めて許可するか、取り除いてください
field-looks-secret = 「{ $value }」は秘密の値のようです。プロファイルには秘密の値を保存しません
field-not-an-id = 「{ $value }」はプロファイルの ID ではありません
field-wrong-kind = ここには別の種類の値が入ります
field-duplicate = 「{ $value }」が複数回書かれています
field-not-json = JSON ではありません：{ $value }
field-too-large = { $value } を超えています
field-too-new = より新しい Mailproof で保存されたものです（バージョン { $value }）。Mailproof を更新してください

## The terminal

cli-profiles-none = プロファイルはありません。
# $id is the profile's id.
cli-profile-saved = 「{ $name }」を保存しました（{ $id }）。
cli-profile-deleted = 「{ $name }」を削除しました。
cli-stdin-twice = 設定とパスワードの両方を標準入力から読み込むことはできません。--password-env NAME を使うか、ファイルを指定してください。
