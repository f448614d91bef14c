### What stores' settings are for, what they cannot be told, the way through their screens, and advice. Labels of foreign screens are data, not words.

store-other = ほかのストア

## Values of ours

store-value-on = オン
store-value-off = オフ
store-value-none = TLS なし
store-value-starttls-if-offered = 提供されれば STARTTLS
store-value-implicit = 最初から TLS
store-value-no-sign-in = サインインしない
store-value-automatic = 自動

## Labels of ours

store-label-host = ホスト
store-label-port = ポート
store-label-security = セキュリティ
store-label-auth = サインイン方式
store-label-username = ユーザー名
store-label-password = パスワード
store-label-from = 送信元アドレス
store-label-sender-name = 送信元の名前
store-label-return-path = 返送先
store-label-helo = EHLO の名前

## Magento: Mail Sending Settings

store-magento-disable = Yes にするとストアのメールがすべて止まります。キューにも残らず、通知もないため、ストアは送信できたと思い込みます。No のままにしてください。
store-magento-transport = ストアのメールのトランスポートタイプです。Sendmail は Web サーバー自身のメールプログラムに渡し、SMTP は下のサーバーへ送ります。2.4.6 からあります。2.4.8 ではデフォルトスコープの値だけが読まれます。
store-magento-host = ストアが SMTP または Windows サーバー上で実行されている場合のメールサーバーです。2.4.6 より前では Windows サーバーでのみ効果があります。
store-magento-port = メールサーバーのポートです。25 またはその他で、多くは 587 か 465 です。2.4.9 と、AC-14985 パッチを適用した 2.4.8 では、ポートだけで TLS の方式が決まります。
store-magento-set-return-path = 返されたメールの行き先です。No（推奨されるセキュリティ対策）は送信元のアドレスへ、Yes は同じ行き先で Sender ヘッダーが付き、Specified は Return Path Email へ送られます。2.4.8 では No 以外にするとすべてのメールが失敗します。バージョンによっては「Set Return-Path」と表示されます。
store-magento-return-path-email = Set Return Path が Specified のとき、返されたメールが届くアドレスです。SPF はこのドメインで確認されます。空のままなら No と同じです。
store-magento-username = SMTP サーバーにサインインするユーザー名です。2.4.8 からは、Auth が NONE でもユーザー名があればサインインします。
store-magento-password = SMTP サーバーにサインインするパスワードです。ストアは暗号化して保存します。アプリパスワードやキーを求めるメールプロバイダーが多くあります。
store-magento-auth = SMTP サーバー接続の認証タイプです（NONE、PLAIN、LOGIN）。2.4.8 からは、空のままだとすべてのメールが止まります。
store-magento-ssl = 接続を暗号化する方式です。Adobe のガイドではサーバーセキュリティ証明書の検証の種類とされていますが、違います。2.4.6 と 2.4.7 では TLS が STARTTLS、SSL が最初から TLS です。2.4.8 では TLS が最初から TLS で、SSL と None は提供されれば STARTTLS です。2.4.9 からは効果がなく、ポートで決まります。

## Magento: Sales Emails, senders, contact

store-magento-async-sending = Enable にすると、注文・請求書・出荷・クレジットメモのメールをキューに入れ、cron が毎分送るので、購入手続きで待たされません。cron が動いていなければ 1 通も送られません。env.php に固定しないでください。データベースに日付がないと、古いメールがもう一度送られるおそれがあります。
store-magento-sending-limit = cron の 1 回の実行で種類ごとに送る数です。4 種類あるので、50 なら 1 分に最大 200 通です。メールプロバイダーの上限と比べてください。
store-magento-async-attempts = キューのメールを何回試すかです。2.4.8 からあり、それより前は際限なく試します。
store-magento-stale-claim = 中断した cron が受け持っていたメールを、何分後に別の cron が引き受けられるかです。
store-magento-sales-enabled = ストアがこの種類のメールを送るかどうかです。
store-magento-sales-identity = このメールの送信元です。5 つの送信元から選びます。
store-magento-copy-to = このメールのコピーを受け取る人です。複数のアドレスはコンマで区切ります。
store-magento-copy-method = Bcc は顧客へのメールにコピーを含めます。Separate Email はコピーを 1 通ずつ別に送るので、メールプロバイダーの上限に数えられます。
store-magento-identity-name = この送信元のアドレスの横に表示される名前です。
store-magento-identity-email = この送信元のアドレスです。メールプロバイダーが許可し、ドメインの SPF と DKIM にメールプロバイダーが登録されている必要があります。example.com のアドレスは Magento の仮の値です。
store-magento-contact-recipient = 訪問者がお問い合わせフォームに書いた内容を受け取る人です。
store-magento-contact-sender = お問い合わせフォームのメールの送信元です。5 つの送信元から選びます。
store-magento-contact-template = お問い合わせフォームのメールのテンプレートです。

## GitHub Enterprise Server: Email

store-github-enabled = 送信メールと受信メールの両方を使えるようにします。受信メールには DNS とファイアウォールの設定も必要です。
store-github-address = SMTP サーバーのアドレスです。
store-github-port = SMTP サーバーがメールの送信に使うポートです（587 または 25）。暗号化なしで始まり STARTTLS に切り替えるため、465 は使えません。
store-github-domain = SMTP サーバーに HELO または EHLO で名乗るドメイン名です（必要な場合）。
store-github-authentication = SMTP サーバーへのサインイン方式です。GitHub のガイドでは暗号化の種類とされていますが、パスワードの伝え方です。ガイドにすべての値は載っていません。
store-github-username = SMTP サーバーにサインインするユーザー名です。設定ファイルでは username と user_name の 2 つのキーに入ります。
store-github-password = SMTP サーバーにサインインするパスワードです。サポートバンドルのやり取りのログには、誰でも読める形で残ります。
store-github-starttls = SMTP サーバーが提供していれば TLS に切り替えます。コンソールに切り替えはなく、設定ファイルに enable_starttls_auto として入ります。
store-github-noreply = すべての通知メールの送信元と宛先に使われるアドレスです。
store-github-discard = no-reply アドレス宛ての受信メールをすべて破棄します。
store-github-support-type = ユーザーに追加のサポートを示すリンクの種類です（メールアドレスまたは Web アドレス）。
store-github-support = 社内のメールアドレス、または社内サポートサイトのリンクです。リンクは http:// または https:// で始める必要があります。
store-github-enforce-tls = 受信メールを TLS でのみ受け取ります。送信メールには関係しません。3.6.2 からあります。

## Sales Connect: Custom Delivery Channel

store-sales-connect-server = 会社の SMTP サーバーです。IT チームまたはメールのベンダーにお問い合わせください。
store-sales-connect-port = サーバーのポートです（例：「Port 587 - Secured」）。会社独自の値のこともあります。
store-sales-connect-auth = サインイン方式です。サインインは必須で、ガイドに載っているのは「Login (SSL/TLS)」だけです。
store-sales-connect-username = SMTP サーバーのユーザー名です。Office 365 ではメールアドレスです。
store-sales-connect-password = SMTP サーバーのパスワードです。変更すると、新しいものを入力するまで接続が切れます。
store-sales-connect-domain = チームが送信に使うドメインです。
store-sales-connect-team = この配信チャネルをチーム全体のものにします。SparkPost のようにドメイン単位の資格情報でのみ使ってください。Office 365 の資格情報はアドレス単位なので、共有してはいけません。

## Another store

store-other-host = メールプロバイダーが送信用に案内しているメールサーバーです。
store-other-port = 多くは 587（STARTTLS）または 465（最初から TLS）です。
store-other-security = 接続を暗号化する方式です。
store-other-auth = ユーザー名とパスワードの伝え方です。自動ならサーバーが提供する方式を使います。
store-other-username = 多くはメールアドレス全体です。
store-other-password = 受信用のパスワードではなく、アプリパスワードやキーであることが多くあります。
store-other-from = 受信者に見えるアドレスです。
store-other-sender-name = 受信者に見える名前です。
store-other-return-path = 返されたメールの行き先です。空のままなら送信元アドレスです。
store-other-helo = ストアが EHLO で名乗る名前です（設定できる場合）。

## What is particular about a behaviour

store-behaviour-magento-before-2-4-6 = PHP の mail() でのみ送ります。ホストとポートは Windows サーバーでのみ効果があります。
store-behaviour-magento-2-4-6 = SMTP を自分で話します。SSL を TLS にすると STARTTLS が必須になり、SSL にすると最初から TLS です。
store-behaviour-magento-2-4-8 = SSL の設定の意味が逆です。TLS は最初から TLS、SSL と None は提供されれば STARTTLS です。Set Return Path は No にする必要があり、トランスポートはデフォルトスコープでのみ読まれます。
store-behaviour-magento-2-4-8-ac-14985 = ポートだけで TLS の方式が決まります。パッチが Set Return Path も直すとは確認されていないので、No のままにしてください。
store-behaviour-magento-2-4-9 = ポートだけで TLS の方式が決まります。465 は TLS で始まり、ほかのポートは提供されれば STARTTLS を使います。
store-behaviour-github-enterprise-before-3-6-2 = 受信メールに TLS を必須にできません。設定は Management Console API で読み書きできます。
store-behaviour-github-enterprise-3-6-2 = 受信メールに TLS を必須にできます。設定は Management Console API で、3.12 からは Manage GHES API でも読み書きできます。
store-behaviour-github-enterprise-3-15 = Management Console API はなくなり、設定は Manage GHES API で読み書きします。
store-behaviour-sales-connect = バージョンはありません。この設定の API やファイルは文書化されていないため、手で入力します。
store-behaviour-other = 特に知られていることはなく、入力したとおりに動きます。

## Questions about a version

store-question-version = 2.4.8-p1 や 3.14.2 のような、すべての数字を含むバージョンを教えてください。Magento は管理画面の右下、GitHub Enterprise Server は各ページの下部に表示します。
store-question-patch = 品質パッチ AC-14985 は適用されていますか。ストアの担当者に「vendor/bin/magento-patches status」を確認してもらい、バージョンの後ろに「with AC-14985」または「without AC-14985」を付けてください。
store-question-base = どのバージョンの Magento を基にしていますか。そのバージョンを入力してください。
store-question-magento-one = 本当に Magento 1 ですか。設定が異なります。「ほかのストア」を選ぶか、Magento 2 のバージョンを入力してください。

## What fails for sure

store-fails-disabled = メールがオフなので、何も送信されません。
store-fails-sender-header = Sender ヘッダーのためにすべてのメールが失敗します。
store-fails-auth-unknown = 認証の設定がストアの知らない値なので、メールは送信されません。
store-fails-tls-on-clear-port = TLS なしで始まるポートに、ストアが TLS で話し始めます。
store-fails-clear-on-tls-port = TLS で始まるポートに、ストアが暗号化なしで話し始め、時間切れまで待ちます。

## What a store cannot be told. $wanted is the value; $instead what the store does, perhaps nothing.

store-cannot-not-enforced = STARTTLS を必須にできません。サーバーが提供しなければ、ストアは暗号化なしで続けます。
store-cannot-always-tries = 暗号化なしのままにはできません。サーバーが提供すれば、ストアは必ず TLS に切り替えます。
store-cannot-no-if-offered = ストアには「提供されれば」という選択がありません。STARTTLS を使うか、何も送りません。
store-cannot-port-decides = ポートだけで決まります。465 は TLS で始まり、ほかのポートはそうではありません。
store-cannot-no-implicit = ストアは TLS で始めることができません。STARTTLS のポート（多くは 587）を使ってください。
store-cannot-always-tls = ストアは暗号化なしでは送りません。
store-cannot-fixed-helo = ストアの EHLO の名前は常に同じで、「{ $wanted }」にはできません。
store-cannot-no-helo = ストアに EHLO の名前の設定がなく、「{ $wanted }」にはできません。
store-cannot-no-automatic = ストアはサインイン方式を自分で選べないため、{ $instead } を使います。
store-cannot-one-auth = ストアのサインイン方式は 1 つだけです：{ $instead }。
store-cannot-needs-sign-in = ストアは必ずサインインします。
store-cannot-username-signs-in = ユーザー名があるとストアはサインインするため、{ $wanted } は入れません。
store-cannot-return-path-broken = このバージョンでは、送信元以外の返送先にするとすべてのメールが失敗します。
store-cannot-no-empty-return-path = ストアは空の返送先では送れません。
store-cannot-no-return-path = ストアに返送先の設定がありません。
store-cannot-no-name = ストアに送信元の名前の設定がなく、「{ $wanted }」は設定できません。
store-cannot-sender-is-user = 送信元は送る人自身なので、「{ $wanted }」は設定できません。
store-cannot-no-certificate-name = 証明書にはホスト自身の名前が必要で、{ $wanted } は設定できません。
store-cannot-no-family = IPv4 と IPv6 のどちらを使うかは、ストアのサーバーが決めます。
store-cannot-only-sendmail = 2.4.6 より前の Magento は SMTP ではなく PHP の mail() で送るため、「{ $wanted }」は設定できません。
store-cannot-only-on-windows = 2.4.6 より前では、「{ $wanted }」は Windows サーバーでのみ効果があります。
store-cannot-sendmail = ストアはメールを { $wanted } ではなく Sendmail に渡します。
store-cannot-disabled = ストアでメールがオフになっています。
store-cannot-value-unknown = 「{ $wanted }」はストアの知らない値です。

## The way through the screens. $screen is the screen's own words; $label a field's; $value what to enter.

store-walk-enter = 「{ $label }」に { $value } を入力します。
store-walk-choose = 「{ $label }」を「{ $value }」に設定します。
store-walk-tick = 「{ $label }」をオンにします。
store-walk-untick = 「{ $label }」はオフのままにします。
store-walk-password = 「{ $label }」にパスワードを入力します。Mailproof はここに表示しません。
store-walk-magento-open = 管理者サイドバーで { $screen } に移動します。
store-walk-magento-scope = 左上のスコープは「{ $screen }」のままにします。このバージョンはトランスポートをそこでしか読みません。
store-walk-magento-page = 左側のパネルで { $screen } を開きます。
store-walk-magento-section = 「{ $screen }」のセクションを展開します。
store-walk-magento-save = 「{ $screen }」をクリックします。
store-walk-magento-cron = 「{ $screen }」を設定する前に、Magento の cron が動いているかストアの担当者に確認してください。動いていなければ、この手順は飛ばします。
store-walk-github-console = 管理者として { $screen } を開きます。
store-walk-github-page = { $screen } に移動します。
store-walk-github-test = セクションの上部で { $screen } の 2 つ目をクリックします。
store-walk-github-test-to = 「{ $screen }」に、ご自分で読めるアドレスを入力します。
store-walk-github-test-send = 「{ $screen }」をクリックします。メールサーバーのエラーはダイアログに表示されます。
store-walk-github-save = テストメールが届いたら、ページの下部で「{ $screen }」をクリックします。
store-walk-github-wait = 構成の適用が終わるまで待ちます。その間サービスが再起動し、数分かかります。
store-walk-sales-connect-verify = まだであれば、先にメール ID を確認します。
store-walk-sales-connect-open = 歯車をクリックし、{ $screen } に移動します。
store-walk-sales-connect-connect = 「{ $screen }」をクリックします。
store-walk-sales-connect-identity = 「{ $screen }」を開き、送信に使う ID を選びます。
store-walk-sales-connect-channel = その ID に新しいチャネルを選びます：{ $screen }。
store-walk-sales-connect-team = チームの既定のチャネルにします：{ $screen }。
store-walk-other-open = ストアのメールまたは SMTP の設定を開きます。
store-walk-other-save = 保存してから、ご自分で読めるアドレスへストアからメールを送ってみます。

## Sales Connect: advice of its help pages

store-advice-own-channel = 独自のチャネルか、共有のレピュテーションか
    .text = Sales Connect の既定のサーバーは共有 IP プールの一部で、全員で共有するレピュテーションで送ることになります。自社の SMTP サーバーなら、会社のドメインのレピュテーションを活かせます。Adobe は、チームごとに独自の配信チャネルを設定するよう勧めています。
    .newer = 新しいページによると、共有サーバーは以前（ToutApp）からの顧客だけのもので SPF も DKIM もなく、カスタム SMTP サーバーより先に Gmail または Exchange の専用の接続を勧めています。
store-advice-email-client = メールクライアントでの設定は不要です
    .text = 配信チャネルは Sales Connect だけで設定します。アドインを入れると、メールクライアントからのメールも同じチャネルを通ります。
store-advice-credentials = SMTP の資格情報は誰に尋ねるか
    .text = 会社がメールの送信に使っている配信チャネルと、SMTP の資格情報の入手方法を IT チームに尋ねてください。サーバー名やポートは会社独自のことがあります。IT チームがなければ、メールのベンダーに尋ねてください。
    .question = お世話になっております。Marketo Sales Connect から自社の SMTP サーバーでメールを送る設定をしています。会社が使っている配信チャネルと、その SMTP サーバー、ポート、接続の保護方式（STARTTLS か最初から TLS か）、サインイン方式、ユーザー名を教えていただけますでしょうか。パスワードは安全な方法でお送りください。資格情報は 1 つのアドレスのものか、ドメイン全体のものか、また 1 分と 1 日の上限もお知らせいただけますと幸いです。よろしくお願いいたします。
store-advice-office365-pros = Office 365：良い点
    .text = 設定が簡単で、Office 365 のアカウントがあれば誰でも手持ちの資格情報でこの SMTP サーバーを使えます。
    .newer = 新しいページは逆のことを述べています。Exchange は SMTP サーバーの資格情報では接続できず、Email Connection を使います。
store-advice-office365-cons = Office 365：悪い点
    .text = 送信が制限されることがあり、ユーザーごとに自分で設定する必要があり、Office 365 のパスワードを変えると接続が切れます。
    .newer = 2026 年 1 月 27 日の Microsoft の発表を引用した記事によると、既存の組織では 2026 年 12 月末に、パスワードによる SMTP のサインインが既定でオフになります。管理者は再びオンにでき、最終的な終了日は 2027 年後半に発表される予定です。
store-advice-office365-limits = Office 365：上限
    .text = 1 つのアドレスからしか送れず、1 分に 30 通、1 日に受信者 10,000 人までです。
    .newer = 新しいページは、1 通あたり受信者 500 人、Gmail では 1 日 2,000 通（試用版は 500 通）と補っています。Sales Connect が自分で送信を抑えられるのは Gmail と Exchange の専用の接続だけで、カスタム SMTP サーバーではできません。
store-advice-bulk = 一斉送信には向きません
    .text = Office 365 は一斉送信のサービスではありません。制限がかかり、配信に失敗することがあります。Microsoft は、ニュースレターには専門のプロバイダーを使うよう述べています。
    .newer = 新しいページによると、Sales Connect はすべてのメールを同時に渡します。サーバーが 1 分 100 通で打ち切るなら、一度に送るのは 100 人までにしてください。
store-advice-password-change = パスワードを変えると接続が切れます
    .text = アカウントのパスワードを変えると、Sales Connect に新しいものを入力するまで送信できません。
store-advice-gmail = Gmail は専用の接続で
    .text = Gmail に SMTP の資格情報は要りません。ユーザーが Sales Connect のアカウントを Gmail とつなぐと、OAuth でサインインします。
    .newer = 新しいページは Exchange も同じだとしています。Gmail と Exchange は SMTP サーバーの資格情報では接続できません。
store-advice-sharing = 資格情報をチームで共有できますか
    .text = 配信チャネルによります。SparkPost のようにドメイン単位なら、そのドメインから送る全員が使えます。Office 365 のようにアドレス単位なら、そのアドレスしか送れないため、共有してはいけません。

## The terminal

cli-store-version = バージョン { $version }：{ $behaviour } として動作
cli-store-all-versions = すべてのバージョン
cli-store-values = 値：{ $values }
cli-store-open = このほかの値がシステムにあるかもしれません。
cli-store-default = 既定値：{ $value }
cli-store-since = { $version } から
cli-store-when = { $path } が { $value } のとき表示
cli-store-hidden = 画面には表示されません。
cli-plan = ストアがすること（{ $behaviour }）
cli-plan-server = サーバー：{ $host }、ポート { $port }
cli-plan-sendmail = メールはサーバーではなく、ストア自身の Sendmail を通ります。
cli-plan-line = 接続：{ $line ->
        [none] 暗号化なし
        [starttls] STARTTLS、だめなら送らない
        [starttls-if-offered] 提供されれば STARTTLS
        [implicit] 最初から TLS
       *[unknown] 不明
    }
cli-plan-helo = EHLO の名前：{ $name }
cli-plan-sign-in = サインイン：{ $forms }
cli-plan-no-sign-in = サインイン：しない
cli-plan-mail-from = MAIL FROM のアドレス：{ $address }
cli-plan-from = 送信元のアドレス
cli-plan-unknown = 不明
cli-plan-fails = 必ず失敗：{ $what }
cli-plan-cannot = 設定できない：{ $what }
cli-store-setting-malformed = { $value } は PATH=VALUE の形ではありません。
cli-store-setting-secret = { $value } は秘密の値で、引数にはできません。外してください。
cli-store-setting-no-store = この設定を持つストアを --dialect で指定してください。
cli-dialect-not-played = { $dialect } は計画を見るだけで、まだ再現できません。--until connect を付けてください。

## What a store cannot hold

field-not-a-number = 「{ $value }」は整数ではありません
