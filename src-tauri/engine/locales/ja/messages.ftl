### Notes in the conversation, faults of a form, the test mail, and what the terminal says.

## Notes: what happened without words on the wire

note-connected = { $address } に接続しました
# $until is a date.
note-tls = { $version }、{ $suite }、{ $subject } の証明書、発行者 { $issuer }、有効期限 { $until }
note-cut = やり取りが長すぎるため、これ以降は保存されません
note-repaired-bare-lf = サーバーは行を LF だけで終えましたが、そのまま読みました
note-repaired-no-text = サーバーはコードだけを送り、説明がありませんでしたが、そのまま読みました
note-repaired-foreign-bytes = サーバーは UTF-8 ではないバイトを送りましたが、そのまま読みました
note-repaired-control-bytes = サーバーは制御文字を送りましたが、それを除いて読みました

## Faults of a form. $value is what was typed.

field-missing = 入力が必要です
field-not-a-host = 「{ $value }」はホスト名ではありません
field-host-is-url = 「{ $value }」は Web アドレスです。ここにはホスト名だけを入力してください
field-host-has-port = 「{ $value }」にはポートが含まれています。ポートは専用の欄に入力してください
field-not-a-port = 「{ $value }」はポート番号ではありません
field-not-a-choice = 「{ $value }」は選択肢にありません
field-not-an-address = 「{ $value }」はメールアドレスではありません
field-address-not-ascii = 「{ $value }」の @ より前に、このバージョンでは送れない文字があります
field-not-usable = 文字列が長すぎるか、目に見えない文字が含まれています
field-too-many = { $value } 件は多すぎます
field-not-a-fingerprint = 「{ $value }」は SHA-256 フィンガープリントではありません
field-unknown-field = 「{ $value }」という項目はありません

## The test mail. $profile is the profile's name; $host the server; $at a time; $run the run's id.

mail-subject = { $profile } からの Mailproof テスト
mail-hello = このメールが届いていれば、メールは正しく配信されています。
mail-from-where = { $profile } の設定を使い、{ $host } を経由して送信しました。
mail-when = 送信日時：{ $at }。テスト：{ $run }。
mail-nothing-to-do = このメールについて、何もしていただく必要はありません。

## The terminal

cli-conversation = やり取り
cli-steps = ステップ
cli-findings = 診断結果
cli-route = 経路
cli-nothing-wrong = 問題はありません。
cli-fix = 対処方法：
cli-who = 対処できる人：
cli-here-only = これはこのコンピューターでの結果です。ストアのサーバーでは異なる可能性があります。
cli-queue = サーバーはこのメールを { $id } として保管しています。
cli-not-recognised = Mailproof の知らない文言です。
cli-code-2 = 2 で始まるコードは「完了」という意味です。
cli-code-3 = 3 で始まるコードは「続けてください」という意味です。
cli-code-4 = 4 で始まるコードは「今はできないので、後でもう一度」という意味です。
cli-code-5 = 5 で始まるコードは「拒否」という意味です。
cli-code-none = この文には SMTP の応答コードがありません。
cli-practice = 練習：このコンピューター上のサーバーが「{ $scene }」の場面を再現します。このコンピューターの外には何も送信されません。
cli-rehearse = 練習用サーバーが「{ $scene }」の場面を再現しています。終了するには Ctrl-C を押してください。
cli-password-needed = サインインにはパスワードが必要です。--password-stdin または --password-env NAME を使ってください。
cli-password-not-utf8 = パスワードが UTF-8 ではありません。
cli-password-env-missing = 環境変数 { $name } がありません。
cli-settings-invalid = この設定は使えません：
cli-unreadable = { $path } を読み込めません：{ $reason }
cli-no-certificate = { $path } に証明書がありません。
cli-practice-failed = 練習用サーバーを起動できませんでした：{ $reason }
