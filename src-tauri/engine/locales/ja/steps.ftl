### Names of stations, states, steps and what becomes of them.

station-settings = 設定
station-find = 検索
station-connect = 接続
station-secure = セキュリティ
station-sign-in = サインイン
station-send = 送信
station-trust = 信頼
station-replies = 返信

state-waiting = 未到達
state-running = 確認中
state-good = 正常
state-warns = 警告
state-broken = 異常
state-unknown = 確認できません

step-resolve = 名前の検索
step-connect = 接続
step-greeting = あいさつ
step-ehlo = EHLO
step-starttls = STARTTLS
step-tls = TLS
step-ehlo-again = TLS での EHLO
step-auth = AUTH
step-mail = MAIL
step-rcpt = RCPT
step-data = DATA
step-body = メールの内容
step-quit = QUIT

result-done = 完了
result-refused = 拒否
result-failed = 失敗
result-skipped = 省略
result-timed-out = 時間内に応答なし

severity-blocks = メールが止まる
severity-hurts = 悪影響あり
severity-note = 参考

who-you = ご自身（設定で）
who-dns = ドメインの DNS の管理者
who-provider = メールプロバイダー
who-host = ネットワークまたはサーバーの管理者
who-store = ストアの管理者

outcome-accepted = テストは予定した段階まで進みました
outcome-refused = サーバーがメールを拒否しました
outcome-stopped = テストを中止しました
outcome-unreachable = サーバーに接続できません
outcome-insecure = 接続が暗号化されていません
outcome-not-authenticated = サーバーがこのアカウントを認めません
outcome-malformed = サーバーが SMTP で応答しません
outcome-timed-out = サーバーが時間内に応答しませんでした
