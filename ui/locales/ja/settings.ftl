### ストアの設定です。フォームとパスワード、その保存について話します。

## フォーム

settings-group-server = サーバー
settings-group-account = サインイン
settings-group-mail = メール
settings-group-more = 詳細設定
settings-password = パスワード
    .hint = 入力したパスワードは、保管するかウィンドウを閉じるまで、この欄だけに残ります。
settings-password-missing = パスワードを入力してください。サインインが不要なら、ユーザー名を空欄にします
settings-field-name = 名前
settings-field-server-host = サーバー名
    .hint = 名前かアドレスだけを入力します。https:// とポートは付けません
settings-field-server-port = ポート
settings-field-server-security = 暗号化
settings-field-server-security-starttls = STARTTLS（必須）
settings-field-server-security-implicit = 最初から TLS
settings-field-server-security-starttls-if-offered = STARTTLS（対応時のみ）
settings-field-server-security-none = なし
settings-field-server-family = インターネットプロトコル
settings-field-server-family-any = IPv4 と IPv6
settings-field-server-family-ipv4 = IPv4 のみ
settings-field-server-family-ipv6 = IPv6 のみ
settings-field-server-name = 証明書の名前
    .hint = サーバー名と異なる場合のみ
settings-field-account-username = ユーザー名
    .hint = 多くはメールアドレス全体です。サインインが不要なら空欄にします
settings-field-account-auth = サインインの方式
settings-field-account-auth-usual = 自動
settings-field-account-auth-auto = サーバーが対応する最良の方式
settings-field-account-auth-plain = PLAIN
settings-field-account-auth-login = LOGIN
settings-field-account-auth-none = サインインしない
settings-field-sender-from = 差出人
    .hint = ストアが送信に使うアドレス
settings-field-sender-name = 差出人の名前
settings-field-sender-returnPath = 不達通知の送り先
    .hint = 空欄なら差出人のアドレス
settings-field-sender-helo = サーバーに名乗る名前
    .hint = 空欄ならこのコンピューターの名前
settings-field-recipients = 宛先
    .hint = 複数のアドレスはコンマで区切ります
settings-field-until = どこまで進めるか
settings-field-until-sent = メールを送るまで
settings-field-until-data = 本文の直前まで
settings-field-until-recipient = 宛先の確認まで
settings-field-until-sign-in = サインインまで
settings-field-until-secure = 暗号化まで
settings-field-until-connect = 接続まで
settings-field-allowance-passwordInClear = 暗号化なしでのパスワード送信
    .hint = 途中で誰にでも読まれるおそれがあります
settings-field-allowance-passwordInClear-false = 許可しない
settings-field-allowance-passwordInClear-true = このサーバーとポートで許可する
settings-field-allowance-certificate = この証明書だけを信頼する
    .hint = SHA-256 フィンガープリント（16 進数 64 桁）
settings-group-shop = プロファイル
settings-field-store = ストア
settings-field-store-magento = Adobe Commerce または Magento
settings-field-store-github-enterprise = GitHub Enterprise
settings-field-store-sales-connect = Sales Connect
settings-field-store-other = 別のシステム
settings-field-version = バージョン
    .hint = 分からなければ空欄にします

## パスワードのある場所

settings-password-keychain = キーチェーンに保管済み
settings-password-session = Mailproof を閉じるまで保管
settings-place-nowhere = パスワードは保管されていません。
settings-place-keychain = このサーバーとユーザーのパスワードが、このコンピューターのキーチェーンにあります。
settings-place-session = パスワードは Mailproof を閉じるまで保管され、ディスクには書き込まれません。
# $host, $username: 保管されているパスワードのサーバーとユーザー。
settings-place-elsewhere = { $host } の { $username } のパスワードが保管されています。確認されるまで、このサーバーには使いません。
settings-place-asking = キーチェーンを確認しています…
settings-place-slow = デスクトップがキーチェーンのパスワードを求めています。そのウィンドウを確認してください。
settings-secret-keep = キーチェーンに保管
settings-secret-replace = こちらに置き換えて保管
settings-secret-keep-session = Mailproof を閉じるまで保管
settings-secret-confirm = このサーバーにも正しいパスワードです
settings-secret-forget = 消去
settings-secret-notes = 入力されたとおりに保管しました。もう一度お確かめください：

## 設定の保存

settings-save = 保存
settings-test = この設定でテスト
settings-retry = もう一度試す
settings-below = ストアやメールプロバイダーの案内どおりに入力してください
settings-saved = 保存済み
settings-unsaved = 保存していない変更があります
settings-never-saved = まだ保存していません
settings-promise = パスワードはこのサーバーだけに、暗号化された通信でのみ送られます。ご希望のときだけ保管します。
settings-delete = プロファイルを削除
# $name: プロファイル。
settings-delete-title = 「{ $name }」を削除しますか？
settings-delete-text = 設定とパスワードは完全に消去されます。過去の記録は残ります。
settings-conflict-load = 保存されている内容を読み込む
settings-conflict-keep = こちらの内容を残す
settings-save-anew = 新しいプロファイルとして保存
settings-practice-title = 練習に設定は要りません
settings-practice-text = 練習用サーバーには専用の設定があります。ストアがメール送信に使うサーバーをテストするには、プロファイルを開くか、新しく作ってください。
settings-practice-own = 自分のサーバーを使う
