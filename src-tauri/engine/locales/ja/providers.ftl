### What is known of mail providers: facts by their kind, shared by all providers.

## What a fact is about

provider-about-servers = サーバー
provider-about-regions = リージョン
provider-about-username = ユーザー名
provider-about-password = パスワード
provider-about-sign-in = サインイン
provider-about-oauth = OAuth のスコープ
provider-about-scope = 適用範囲
provider-about-limits = 上限
provider-about-notes = 知っておくこと
provider-about-console = 確認する場所
provider-about-spf = SPF レコード
provider-about-dkim = DKIM セレクター
provider-about-domains = メールアドレスのドメイン
provider-about-mx = 受信サーバー
provider-about-help = ヘルプページ
# $source is a web address; $date the day it was read.
provider-source = { $source }（{ $date } 確認）
provider-suggestion = 候補です。プロバイダーの案内と照らし合わせてください。

## What a provider is for

provider-kind-mailbox = 人が使うメールボックス
provider-kind-sending = プログラムが送るメール
provider-kind-platform = 一つのプラットフォームのメール

## Servers

# $host is a host name; $security is none, starttls, starttls-if-offered or implicit.
provider-server = { $security ->
    [implicit] { $host }、ポート { $port }、最初から TLS
    [starttls] { $host }、ポート { $port }、STARTTLS
    [starttls-if-offered] { $host }、ポート { $port }、提供されていれば STARTTLS
   *[none] { $host }、ポート { $port }、TLS なし
}
provider-server-paid-organisations = 有料プランの組織向けのサーバーです。
provider-server-former-name = 以前の名前です。上の名前を使ってください。
provider-server-overseas = 海外から接続するときのサーバーです。
provider-server-old-tls = 新しい TLS に対応しない古いソフト用です。上のサーバーを使ってください。

## The user name

provider-username-address = メールアドレス全体
provider-username-local-part = メールアドレスの @ より前の部分
provider-username-address-or-name = メールアドレス全体、またはアカウント名のみ
# $text is a word that is typed as it stands.
provider-username-literal = 全員共通の文字列 { $text }
provider-username-console-name = プロバイダーの管理画面に表示される SMTP ユーザー名
provider-username-domain-address = プロバイダーの管理画面で作成した、送信ドメインのアドレス
provider-username-sender-address = プロバイダーの管理画面に登録した送信元アドレス
provider-username-account-address = アカウントの作成に使ったメールアドレス
provider-username-access-key-id = 管理画面で発行した SMTP ユーザー名（アクセスキー ID）
provider-username-api-key = API キー
provider-username-app-key = アプリキー（AppKey）
provider-username-token = パスワード欄と同じトークン
provider-username-anything = 任意の文字列（確認されません）

## What the password really is

provider-password-mailbox = メールボックスのパスワード
provider-password-mailbox-until-oauth = プロバイダーが受け付けている間はメールボックスのパスワード。その後は OAuth に変わります
provider-password-app-password = アカウントのセキュリティのページで作成するアプリパスワード。アカウント自体のパスワードは拒否されます
provider-password-app-password-if-two-step = 2 段階認証を使う場合はアプリパスワード、それ以外はメールボックスのパスワード
provider-password-authorisation-code = メールの設定で発行する認証コード（授权码）。アカウント自体のパスワードは拒否されます
provider-password-client-password = メールまたはセキュリティの設定で作成する、外部アプリ用のパスワード
provider-password-smtp-password = プロバイダーの管理画面で作成する SMTP パスワード。管理画面のパスワードは使えません
provider-password-smtp-credentials = 管理画面で作成する SMTP パスワード。シークレットアクセスキーそのものは使えません
provider-password-api-key = メール送信の権限がある API キー
provider-password-smtp-key = SMTP キー。API キーもアカウントのパスワードも使えません
provider-password-secret-key = シークレットキー
provider-password-token = プロバイダーの管理画面で発行するトークン
provider-password-oauth = パスワードは使えません。OAuth のみ受け付けます
provider-password-none = パスワードは不要です
provider-sign-in-none = サインインなし

## For whom one sign-in counts

provider-scope-mailbox = 一つのメールボックスのみ。このアドレスからしか送れないので、共有しないでください
provider-scope-address = 一つの送信元アドレスのみ。ほかのアドレスにはそれぞれ必要です
provider-scope-domain = ドメインのすべてのアドレス。チームで共有できます
provider-scope-account = アカウントから送るすべてのメール。チームで共有できます
provider-scope-account-and-region = アカウントが一つのリージョンから送るすべてのメール。別のリージョンには別に必要です
provider-scope-project = プロジェクトから送るすべてのメール

## Limits

# $most is a number; for bytes, a size with its unit.
provider-limit-messages-second = 1 秒に最大 { $most } 通
provider-limit-messages-minute = 1 分に最大 { $most } 通
provider-limit-messages-hour = 1 時間に最大 { $most } 通
provider-limit-messages-day = 1 日に最大 { $most } 通
provider-limit-messages-month = 1 か月に最大 { $most } 通
provider-limit-messages-total = 合計で最大 { $most } 通
provider-limit-messages-connection = 1 接続に最大 { $most } 通
provider-limit-recipients-day = 1 日に最大 { $most } 件の宛先
provider-limit-recipients-message = 1 通に最大 { $most } 件の宛先
provider-limit-external-recipients-day = 1 日に最大 { $most } 件の組織外の宛先
provider-limit-unique-recipients-day = 1 日に最大 { $most } 件の異なる宛先
provider-limit-unique-external-recipients-day = 1 日に最大 { $most } 件の異なる組織外の宛先
provider-limit-bytes-message = 1 通に最大 { $most }
provider-limit-connections-at-once = 同時に最大 { $most } 接続
# $limit is one of the limits above; $plan is the plan’s name, as the provider writes it.
provider-limit-of-free = { $limit }（無料アカウント）
provider-limit-of-trial = { $limit }（試用アカウント）
provider-limit-of-sandbox = { $limit }（サンドボックスのアカウント）
provider-limit-of-new = { $limit }（新しいアカウント。徐々に増えます）
provider-limit-of-plan = { $limit }（{ $plan } プラン）
# $from and $to count the days since the contract began.
provider-limit-of-days = { $limit }（契約 { $from }~{ $to } 日目）
provider-limit-from-day = { $limit }（契約 { $from } 日目から）

## Worth knowing

provider-note-no-implicit-tls = ポート 465 はありません。STARTTLS を使ってください。
provider-note-tls-1-2 = サーバーは TLS 1.2 以降を求めます。
provider-note-clear-taken = TLS なしでも受け付けるポートがあります。それでも TLS を選んでください。
provider-note-no-tls-known = 知られているサーバーには TLS がありません。パスワードが暗号化されずに送られるので、使う前にプロバイダーに確認してください。
provider-note-from-is-login = 送信元は、サインインしたアドレスかそのエイリアスでなければなりません。
provider-note-from-verified = 送信元のアドレスまたはドメインを、先にプロバイダーで認証する必要があります。
provider-note-from-replaced = 認証されていないドメインの送信元は、プロバイダーのアドレスに置き換えられます。
provider-note-switch-on = 先にメールの設定で SMTP を有効にする必要があります。
provider-note-admin-allows = 外部のメールソフトは初期設定では使えません。管理者が許可する必要があります。
provider-note-admin-sets-up = 先に管理者がこのサービスを設定する必要があります。
provider-note-two-step-first = アプリパスワードは、2 段階認証を有効にしてから作成できます。
provider-note-rolling-day = 1 日とは暦の日ではなく、直近の 24 時間です。
provider-note-counts-recipients = 上限は宛先の数で数えます。3 人への 1 通は 3 と数えます。
provider-note-shared-limit = 上限は、契約またはドメインのすべてのアドレスで共有します。
provider-note-old-limit = 上限は古いページによるもので、変わっている可能性があります。
provider-note-limit-unknown = 送信の上限は公開されていないか、資料によって異なります。大量に送る前に確認してください。
provider-note-over-is-refused = 上限を超えた分は、後で送られるのではなく拒否されます。
provider-note-right-region = リージョンやデータセンターが違うと、正しいユーザー名とパスワードでも拒否されます。
provider-note-regions-apart = リージョンごとにアカウントやパスワードが別です。
provider-note-inside-only = 自分の組織の宛先にだけ送れます。お客様には送れません。
provider-note-fixed-address = ストアのサーバーには固定 IP アドレスが望まれます。
provider-note-real-ehlo = EHLO で localhost や [127.0.0.1] と名乗るストアは拒否されることがあります。
provider-note-oauth-only = OAuth でサインインできないストアでは使えません。
provider-note-basic-auth-ends = Microsoft はパスワードでのサインインを終了する予定です。2026 年 12 月末までは変わらず、その後は初期設定で無効になり（管理者が再び有効にできます）、完全な終了日は 2027 年後半に発表されます。
provider-note-smtp-auth-switch = 送信用のサインインには、組織全体とメールボックスごとのスイッチがあります。セキュリティの既定値はその両方に優先します。
provider-note-stream-header = メッセージストリームは X-PM-Message-Stream ヘッダーで選びます。
provider-note-broadcast-only = ニュースレターなどの一斉配信用です。注文メールはトランザクション用のサーバーで送ってください。
provider-note-dkim-own = DKIM はプロバイダーの管理画面で有効にします。公開するレコードもそこに表示されます。
provider-note-spf-not-needed = プロバイダーの共有アドレスを使う場合、SPF に加える必要はありません。
provider-note-return-path-mx = 独自のリターンパスには、MX レコードがちょうど一つのドメインが必要です。
provider-note-port-25-closed = このプロバイダーのクラウドにあるコンピューターでは、ポート 25 が閉じられているか制限されています。
provider-note-paid-plan = 有料プランと独自ドメインが必要です。
provider-note-not-for-bulk = 人が使うメール向けです。大量に送るストアは制限されるか、止められます。
provider-note-watched = プラットフォームの運営者が送信量を監視しています。
provider-note-nothing-sourced = ここにはプロバイダーの資料で確かめられた内容がありません。すべてプロバイダーの案内と照らし合わせてください。
provider-note-other-names = 古い案内には別のサーバー名が載っています。

## What gave a provider away. $found is the name that did.

provider-found-by-host = サーバー { $found } がこのプロバイダーのものです
provider-found-by-domain = { $found } のメールボックスがこのプロバイダーのものです
provider-found-by-mx = ドメインのメールは { $found } に届きます
provider-found-by-banner = サーバーの最初の応答に「{ $found }」とあります
provider-found-by-spf = ドメインの SPF レコードに { $found } があります

## The terminal

# $id is what was typed.
cli-provider-unknown = プロバイダー { $id } はありません。providers list コマンドで一覧を確認できます。
cli-provider-not-found = { $id } に当たるプロバイダーを Mailproof は知りません。自社サーバーの場合もあるので、異常ではありません。
cli-provider-dns-unknown = DNS が応答しませんでした。DNS レコードからしか分からないプロバイダーの可能性があります。
# $confidence is exact, likely or general; $name is the provider’s; $reason tells what gave it away.
cli-provider-found = { $confidence ->
    [exact] { $name } です。{ $reason }。
    [likely] おそらく { $name } です。{ $reason }。
   *[general] { $name } かもしれません。{ $reason }。
}
