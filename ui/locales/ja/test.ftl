### テストのページです。メールを一通送り、起きたことを見せます。お店の方に短い文で話します。

test-title = テストメール
# $recipient: 最初のアドレス。$others: ほかのアドレスの数。
test-title-to = { $others ->
        [0] { $recipient } へのテストメール
       *[other] { $recipient } ほか { $others } 件へのテストメール
    }
test-below = メールを一通送り、どこまで届くかを確かめます
# $scene: test-scene-… のどれか。
test-practice-with = 練習：{ $scene }

test-practice-title = まずは練習
test-practice-about = Mailproof に内蔵されたメールサーバーが、本物と同じように動きます。アカウントもインターネットも不要で、このコンピューターの外には何も出ません。
test-practice-start = 練習メールを送る
test-practice-again = もう一度送る
test-practice-instead = 練習に戻る
test-scene = どの場面を練習しますか？
test-scene-all-well = すべて順調
test-scene-port-closed = ポートが閉じている
test-scene-silent = サーバーが何も言わない
test-scene-malformed-reply = サーバーが SMTP を話さない
test-scene-endless-line = サーバーの応答が終わらない
test-scene-starttls-missing = 暗号化に対応していない
test-scene-starttls-injected = 通信に割り込まれている
test-scene-certificate-expired = 証明書の期限が切れている
test-scene-certificate-not-yet-valid = 証明書がまだ有効でない
test-scene-certificate-name = 証明書の名前が違う
test-scene-certificate-self-signed = 証明書が自己署名
test-scene-certificate-untrusted = 証明書の発行者が不明
test-scene-auth-not-offered = サインインに対応していない
test-scene-wrong-password = パスワードが違う
test-scene-sender-refused = 差出人が拒否される
test-scene-hung-up = サーバーが接続を切る
test-scene-relay-denied = サーバーが転送しない
test-scene-recipient-refused = 宛先が存在しない
test-scene-greylisted = 後で出直すように言われる
test-scene-refusal-not-recognised = 誰も見たことのない拒否

test-own-title = 自分のサーバー
test-own-about = ストアがメール送信に使うサーバーをテストします。サーバー名、ポート、メールアカウントのユーザー名とパスワードが必要です。
test-own-promise = パスワードはそのサーバーだけに、暗号化された通信でのみ送られます。ご希望のときだけ保管します。
test-own-use = 自分のサーバーを使う

test-start = テストメールを送る
test-again = もう一度テスト
test-edit = 設定を変更
test-stop = 中止
test-stopping = 中止しています…
# テスト中に読み上げられます。$station: 今いる場所。
test-news = テスト中：{ $station }

## 結果

test-headline-accepted = サーバーがメールを受け取りました
# $station: テストが最後に着いた場所。
test-headline-reached = 「{ $station }」まで正常です
# $station: メールが止まった場所。
test-headline-broken = メールは「{ $station }」で止まっています
test-headline-stopped = テストを中止しました
test-outcome-accepted = メールは配送中です。宛先の受信トレイで確認してください。
test-outcome-practised = 練習用サーバーがメールを保管しました。このコンピューターの外には何も出ていません。
test-outcome-not-sent = ご指定どおりここまでで終了し、メールは送っていません。
test-outcome-refused = サーバーがメールの受け取りを拒否しています。
test-outcome-stopped = メールは送られていません。
test-outcome-unreachable = サーバーに接続できません。
test-outcome-insecure = サーバーとの通信が安全でないため、先へ進みませんでした。
test-outcome-not-authenticated = サーバーがサインインを許可していません。
test-outcome-malformed = 応答した相手は SMTP を話していません。
test-outcome-timed-out = サーバーが時間内に応答しませんでした。
test-may-have-been-sent = それでもメールは送られた可能性があります。すべて渡し終えましたが、応答がありませんでした。
test-fact-recipients = 受け付けられた宛先
test-fact-queue = サーバーの受付番号
test-fact-message = Message-ID

## ステップと時間

test-steps = 時間の内訳
test-steps-empty = まだ進んだステップはありません。
test-step-resolve = 名前の検索
test-step-connect = 接続
test-step-greeting = あいさつ
test-step-ehlo = EHLO
test-step-starttls = STARTTLS
test-step-tls = TLS の確立
test-step-ehlo-again = TLS での EHLO
test-step-auth = サインイン
test-step-mail = 差出人
test-step-rcpt = 宛先
test-step-data = DATA
test-step-body = メール本文
test-step-quit = QUIT
test-step-running = 実行中…
test-step-skipped = 省略
test-step-refused = 拒否
test-step-failed = 失敗
test-step-timed-out = 時間内に応答なし

## 会話

test-conversation = 会話
test-conversation-empty = まだ何も交わされていません。
test-filter = 表示する行
test-filter-all = すべて
test-filter-client = こちら側
test-filter-server = サーバー
# $count: 問題のある行の数。
test-filter-problems = 問題 { $count }
test-filter-empty = 該当する行はありません。
test-who-client = こちら
test-who-server = サーバー
test-who-note = 記録
test-line-private = 暗号化
test-line-secret = 秘密の情報があった場所です。記録する前に伏せました。
test-line-end-lf = LF のみで終了
test-line-end-none = 行末なし
# $count: 行の文字数。
test-line-more = { $count } 文字すべてを表示
test-line-less = 折りたたむ

## 根拠と証明書

# $line: 1 から数えた行番号。
test-proof-line = { $line } 行目
test-proof-step = ステップ
test-proof-certificate = 証明書
test-certificate = 証明書
test-certificate-self = 自己署名
# $issuer: 保証している者。
test-certificate-issuer = 発行者：{ $issuer }
# $from, $until: 日付。
test-certificate-dates = 有効期間：{ $from } – { $until }
# $names: ホスト名。
test-certificate-names = 対象：{ $names }
test-certificate-fingerprint = SHA-256 フィンガープリント：
# $name: 証明書にあるべき名前。
test-tls-verified = { $name } に対して有効
test-tls-pinned = ご自身で信頼すると決めた証明書
test-tls-problem-expired = 期限切れ
test-tls-problem-not-yet-valid = まだ有効でない
test-tls-problem-name = { $name } の証明書ではない
test-tls-problem-self-signed = 自己署名
test-tls-problem-untrusted = このコンピューターが知らない発行者
test-tls-problem-revoked = 発行者により失効
test-tls-problem-certificate = 信頼できない
test-tls-problem-not-tls = サーバーはここで TLS を話さない
test-tls-problem-handshake = サーバーが TLS の確立を中断した
test-tls-problem-hung-up = TLS の確立中に接続が切れた
test-tls-problem-timed-out = TLS の確立に時間がかかりすぎた
test-proof-query = DNS

## どのプロファイルで、どのパスワードで

# $name: プロファイル。
test-as = { $name } として
test-unsaved = 保存していない変更あり
test-secret-typed = 入力したパスワードを使用
test-secret-keychain = キーチェーンのパスワードを使用
test-secret-session = 閉じるまで保管したパスワードを使用
test-secret-stdin = 標準入力のパスワードを使用
test-secret-environment = 環境変数のパスワードを使用
test-secret-none = パスワードなし

test-ready-title = テストの準備ができました
test-ready-no-sign-in = サインインしない
test-ready-password-unknown = 確認できません
test-ready-password-nowhere = まだ入力されていません
test-ready-password-keychain = キーチェーンにあります
test-ready-password-session = Mailproof を閉じるまで保管されています
test-ready-password-elsewhere = 別のサーバーのパスワードが保管されています
test-empty-title = テストするものがまだありません
test-empty-text = ストアがメール送信に使うサーバーを入力してください。それからメールを送り、どこまで届くかを確かめます。
test-empty-edit = 設定を入力

test-offer = うまくいった設定の保管
test-offer-settings = この設定は正しく動きます。まだ保存していません。
test-offer-password = このパスワードは正しく動きます。まだ保管していません。
test-offer-both = この設定とパスワードは正しく動きます。まだ保存していません。
test-offer-save-all = 保存し、パスワードをキーチェーンに保管
test-to-password = パスワードへ移動
