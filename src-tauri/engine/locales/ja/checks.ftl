### What the checks say. The value is the title; .why says why it matters, .fix what to do.

## Settings

# $from and $login are mail addresses.
from-not-login = 送信元がサインインするアカウントと異なります
    .why = { $login } でサインインし、{ $from } から送信しています。サインインしたアドレスからのメールしか受け付けないメールプロバイダーが多くあります。
    .fix = 送信元に { $login } を使うか、メールプロバイダーで { $from } をそのアカウントのエイリアスに追加してください。

# $scope is default, none where the store has no scopes, or a list as stores/german.
email-communications-disabled = ストアのメールがオフになっています
    .why = { $scope ->
        [none] サーバーはメールの送信も受信もしません。
        [default] ストアは何も送信しません。Magento はメールをキューにも入れずに捨て、送信できたと思い込みます。
       *[other] { $scope } でメールがオフになっています。そこのメールは何の通知もなく捨てられます。
    }
    .fix = 「Disable Email Communications」を No にするか、GitHub Enterprise Server では「Enable email」をオンにして、保存してください。

# $choice is none, where the version has no choice, or sendmail.
sendmail-transport = ストアはメールをこのサーバーではなく Sendmail に渡しています
    .why = { $choice ->
        [none] 2.4.6 より前の Magento は PHP の mail() でしか送れません。ホスト、ユーザー名、パスワードは効果がなく、Web サーバー自身のアドレスからのメールは迷惑メールとされることがよくあります。
       *[other] ホスト、ユーザー名、パスワードは効果がなく、Web サーバー自身のアドレスからのメールは迷惑メールとされることがよくあります。Adobe のセキュリティに関する通知は、Sendmail を使わないよう強く勧めています。
    }
    .fix = { $choice ->
        [none] 2.4.6 以降に更新するか、SMTP に対応したメールモジュールを使ってください。
       *[other] Stores > Settings > Configuration > Advanced > System > Mail Sending Settings で「Transport」を SMTP に設定してください。
    }

# $choice is Yes or Specified; $breaks is yes or no.
set-return-path-not-no = { $breaks ->
        [yes] Set Return Path が { $choice } のため、すべてのメールが失敗します
       *[other] Set Return Path が { $choice } です。Adobe のセキュリティに関する通知は No を求めています
    }
    .why = { $breaks ->
        [yes] 2.4.8 は、メールライブラリが受け付けない形で Sender ヘッダーを作ります。また、Adobe のセキュリティに関する通知も No を求めています。この通知は 2016 年のもので（CVE-2016-10034：引用符を含むアドレスで Sendmail 経由のコマンド実行が可能だった）、2.4.x のライブラリは対策済みです。
       *[other] この通知は 2016 年のものです（CVE-2016-10034：引用符を含むアドレスで Sendmail 経由のコマンド実行が可能だった）。2.4.x のライブラリは対策済みですが、通知は今も残っており、2.4.8 ではこの設定がすべてのメールを止めます。
    }
    .fix = 「Set Return Path」を No に設定してください。返されたメールは送信元のアドレスに届きます。

# $port is the port; $chosen and $right are the words of the setting; $behaviour a version's behaviour.
store-tls-mode-inverted = 2.4.8 では SSL の設定の意味が逆で、ポート { $port } と合いません
    .why = { $chosen ->
        [TLS] { $chosen } にすると、このバージョンは最初から TLS で話しますが、ポート { $port } は暗号化なしで始まります。ログには「wrong version number」と残ります。
       *[other] { $chosen } にすると、このバージョンは暗号化なしで始めますが、ポート { $port } は TLS で始まります。双方が時間切れまで待ちます。
    }
    .fix = ポート { $port } では「SSL」を { $right } に設定してください。後で AC-14985 または 2.4.9 を入れると、ポートだけで決まります。

# $line is none or starttls-if-offered; $store is magento, github-enterprise …
tls-not-enforced = { $line ->
        [none] ストアは暗号化せずに送っています
       *[other] TLS が提供されないと、ストアは暗号化せずに続けます
    }
    .why = { $store ->
        [github-enterprise] サーバーは STARTTLS が提供されるときだけ使います。途中の誰かが提供を隠すと、パスワードを読まれます。「Enforce TLS auth」は受信メールだけの設定です。
       *[other] TLS が必須になっていません。途中の誰かがサーバーの提供を隠すと、メールとパスワードを読まれます。
    }
    .fix = { $store ->
        [magento] メールプロバイダーにあれば、ポート 465 で最初から TLS を使ってください。2.4.6 と 2.4.7 では、「SSL」を TLS にするとポート 587 で STARTTLS が必須になります。
       *[other] 信頼できるネットワークから送るか、ストアのそばに置いた自前のメールサーバーを通してください。
    }

# $scopes is a list as stores/german; $used is Sendmail or SMTP.
transport-scope-ignored = Web サイトやストアビューのトランスポートが読まれません
    .why = { $scopes } に独自のトランスポートがありますが、このバージョンはデフォルトスコープの値だけを読みます：{ $used }。
    .fix = スコープ「Default Config」で「Transport」を設定してください。

asynchronous-sending-off = メールの送信中、顧客が購入手続きで待たされます
    .why = 非同期送信（Asynchronous sending）がオフです。メールサーバーが遅いと購入手続きが待たされ、止まっていると失敗することがあります。
    .fix = Magento の cron が動いているか確認してください。動いていれば、Sales > Sales Emails > General Settings で「Asynchronous sending」を Enable に設定してください。

# $address is the no-reply address.
noreply-without-discard = no-reply アドレス宛てのメールが残ります
    .why = { $address } への返信が届きますが、誰も読みません。
    .fix = 「Discard email addressed to the no-reply email address」をオンにしてください。

# $value is what stands there.
support-url-invalid = サポートのリンクが Web アドレスではありません
    .why = 「{ $value }」は http:// または https:// で始まらないため、ユーザーはどこにもたどり着けません。
    .fix = https://support.example.com のようにアドレス全体を入力するか、Email を選んでメールアドレスを入力してください。

# $provider is a provider's name.
shared-credentials-per-user = この資格情報はチームで共有してはいけません
    .why = { $provider } では資格情報が 1 つのメールアドレスに属し、そのアドレスしか送れません。チームのほかの人のメールは拒否されます。
    .fix = チームのチャネルをオフにして各ユーザーが自分で接続するか、資格情報がドメイン単位のプロバイダーを使ってください。

# $host is the server.
gmail-needs-own-connection = Sales Connect では Gmail は専用の接続を使います
    .why = Gmail は SMTP サーバーの資格情報では接続できません（{ $host }）。
    .fix = SMTP サーバーを削除し、Settings > Email Settings > Email Connection でアカウントを Gmail とつないでください。

# $provider is a provider's name; $minute messages a minute, 0 where there is no such limit; $day messages a day, 0 where that is not known; $burst what the store sends a minute, 0 for campaigns.
provider-not-for-bulk = { $provider } は一斉送信のサービスではありません
    .why = { $burst ->
        [0] { $day ->
            [0] { $provider } は 1 通ずつのメール向けで、上限を超えると制限または拒否されます。Sales Connect はキャンペーンの全メールを同時に渡します。
           *[other] { $provider } は 1 通ずつのメール向けで、1 日に { $day } 通までです。超えると制限または拒否されます。Sales Connect はキャンペーンの全メールを同時に渡します。
        }
       *[other] Magento の cron は 1 分に最大 { $burst } 通を送りますが、{ $provider } が受け付けるのは { $minute } 通です。超えた分は拒否されます。
    }
    .fix = { $burst ->
        [0] 一斉送信を専門とするプロバイダーを使うか、一度に送る人数を減らしてください。
       *[other] 「Limit per cron run」を下げるか、より多く受け付けるプロバイダーを使ってください。
    }

# $settings is a list as path: held → needed; $count how many.
store-differs-from-wanted = ストアの設定がテストする設定と異なります
    .why = { $count ->
        [one] 1 つの設定が異なります：{ $settings }。
       *[other] { $count } 個の設定が異なります：{ $settings }。
    }
    .fix = ストアの設定を合わせるか、ストアにある設定でテストしてください。

## Find

host-not-found = { $host } という名前のメールサーバーはありません
    .why = この名前ではサーバーが見つかりません。多くの場合、文字が間違っているか、名前が変わっています。
    .fix = ホスト名を、メールプロバイダーのヘルプに書かれている名前と 1 文字ずつ見比べてください。

address-family-missing = 選んだ種類のアドレスがサーバーにありません
    .why = { $host } のアドレスは { $addresses } だけで、設定では別の種類（IPv4 または IPv6）だけが許可されています。
    .fix = 両方の種類のアドレスを許可して、もう一度テストしてください。

find-not-recognised = サーバーの名前を調べられませんでした
    .why = サーバーの場所を問い合わせましたが、このコンピューターは明確な答えを得られませんでした。サーバー自体の問題とは限りません。
    .fix = このコンピューターがインターネットにつながっていることを確認し、もう一度テストしてください。ほかのページが開く場合は、ネットワークの管理者に名前解決（DNS）について問い合わせてください。

## Connect

# $addresses is a list of addresses with ports.
connection-refused = このポートで接続を受け付けるサーバーがありません
    .why = { $addresses } が接続を拒否しました。ポートが間違っているか、サーバーが停止しているか、ファイアウォールが代わりに拒否しています。
    .fix = ポートを確認してください。通常は 587（STARTTLS）か 465（TLS）です。ポートが正しければ、サーバーが動いているかメールプロバイダーに問い合わせてください。

# $waited is a time span with its unit.
connect-timed-out = サーバーがこのポートで応答しません
    .why = { $addresses } から { $waited } 以内に応答がありませんでした。ファイアウォールは何も知らせずに接続を捨てます。メールのポートを塞いでいるネットワークも多くあります。
    .fix = ポート 587 か 465 を試してください。どちらも応答しない場合は、ネットワークの管理者に、ストアのサーバーについてはホスティング会社に、ポートを開くよう依頼してください。

# $step is the name of the step; $waited a time span with its unit.
no-greeting = サーバーは接続を受け付けましたが、何も言いません
    .why = メールサーバーは自分から先に名乗ります。このサーバーは { $waited } の間、何も送りませんでした。混雑しているか、初めての相手を待たせているか、メール用のポートではありません。
    .fix = まずポートとセキュリティの設定を確認してください。どちらも正しければ、後でもう一度テストするか、メールプロバイダーに問い合わせてください。

# $port is the port; $chosen and $wanted are none, starttls, starttls-if-offered or implicit.
port-security-mismatch = ポートとセキュリティの設定が合っていません
    .why = { $wanted ->
        [implicit] ポート { $port } は最初のバイトから TLS を使いますが、設定では TLS なしで始めています。互いに相手を待ったままになります。
       *[other] ポート { $port } は TLS なしで始まり、STARTTLS で切り替えます。設定では最初のバイトから TLS を使おうとしています。
    }
    .fix = { $wanted ->
        [implicit] ポート { $port } では「最初から TLS」を選ぶか、ポート 587 を STARTTLS で使ってください。
       *[other] ポート { $port } では STARTTLS を選ぶか、ポート 465 を「最初から TLS」で使ってください。
    }

hung-up = サーバーが接続を切りました
    .why = やり取りの途中で切れました。上限に達した、このコンピューターのアドレスが拒否されている、サーバーが混雑している、または途中の何かが接続を切っている、のいずれかです。
    .fix = 数分後にもう一度テストしてください。また切れる場合は、下のやり取りをメールプロバイダーに送ってください。

malformed-reply = 応答しているのはメールサーバーではありません
    .why = 応答が SMTP の規則に合っていません。別の種類のサーバー、Web プロキシ、またはネットワークのログインページが応答しているか、サーバーが故障しています。
    .fix = ホストとポートを確認してください。ホテルやゲスト用のネットワークでは、先にそのネットワークにログインしてください。それ以外の場合は、下のやり取りをメールプロバイダーに送ってください。

stopped-answering = サーバーの応答が止まりました
    .why = 最初は応答がありましたが、その後 { $waited } の間、何も届きませんでした。接続は開いたままでした。
    .fix = 数分後にもう一度テストしてください。また止まる場合は、下のやり取りをメールプロバイダーに送ってください。

connect-not-recognised = サーバーに接続できません
    .why = Mailproof では判別できない理由で接続できませんでした。
    .fix = このコンピューターがインターネットにつながっていることを確認し、もう一度テストしてください。システムからのメッセージは下のステップに表示されています。

## Secure

starttls-missing = サーバーが暗号化された接続に対応していません
    .why = 設定では STARTTLS を使いますが、サーバーはポート { $port } で対応していません。サーバー同士が使うポートであるか、途中の何かがこの機能を隠している可能性があります。
    .fix = メールプロバイダーが案内しているポートを使ってください。通常は 587（STARTTLS）か 465（TLS）です。ポートが正しければ、別のネットワークからテストしてください。

# $injected is what was said in clear.
starttls-injected = 暗号化された接続に何者かがデータを紛れ込ませています
    .why = サーバーが STARTTLS を承諾した後に、暗号化されていないデータが続きました：「{ $injected }」。不注意なプログラムなら信じてしまいます。Mailproof は記録しただけで、従っていません。
    .fix = この接続ではメールを送らないでください。別のネットワークからテストし、そこでも同じなら、下のやり取りをメールプロバイダーに送ってください。

# $until is a date; $host the name that was asked for; $subject whom the certificate is for; $issuer who gave it.
certificate-expired = サーバーの証明書の期限が切れています
    .why = { $subject } の証明書の有効期限は{ $until }でした。接続先が本物かどうか、もう誰にも確かめられません。
    .fix = { $host } の管理者に証明書の更新を依頼してください。このコンピューターの日付も確認してください。

certificate-not-yet-valid = サーバーの証明書はまだ有効ではありません
    .why = { $subject } の証明書は{ $from }から有効です。多くの場合、このコンピューターの時計がずれています。
    .fix = このコンピューターの日付と時刻を確認してください。正しければ、{ $host } の管理者に問い合わせてください。

# $names is a list of host names, perhaps empty.
certificate-name = 証明書が別の名前のものです
    .why = 接続先の名前：{ $host }。証明書に書かれている名前：{ $names }。別のサーバーか、同じサーバーの別の名前です。
    .fix = メールプロバイダーが案内しているホスト名を使ってください。多くの場合、証明書に書かれている名前のひとつです。

certificate-self-signed = サーバーが自分で自分を保証しています
    .why = { $subject } の証明書には、ほかの誰の署名もありません。途中にいる誰でも同じようなものを作れます。
    .fix = { $host } の管理者に、信頼された認証局の証明書を使うよう依頼してください。このコンピューターのウイルス対策ソフトがメールを検査している場合は、このサーバーを対象から外してください。

certificate-untrusted = サーバーを保証する既知の認証局がありません
    .why = 証明書の発行者は { $issuer } で、このコンピューターはこの発行者を知りません。サーバーが中間証明書を送っていないか、このコンピューターのプログラムが通信を読んでいる可能性があります。
    .fix = { $host } の管理者に、証明書チェーンをすべて送るよう依頼してください。発行者がウイルス対策ソフトや所属する会社の場合は、メールを検査の対象から外してください。

# $fingerprint is the certificate's SHA-256.
certificate-pinned = ご自身が許可したため、この証明書を正常とみなしています
    .why = このコンピューターが知る認証局は、どれも { $subject } を保証していません。許可されているのはこの証明書だけです：{ $fingerprint }。
    .fix = サーバーが信頼された認証局の証明書を備えたら、すぐにこの例外を取り消してください。

certificate-changed = サーバーが、許可したものとは別の証明書を示しています
    .why = { $host } に許可した証明書は一つだけですが、サーバーは別の証明書を示しています。フィンガープリント：{ $fingerprint }、発行者：{ $issuer }。更新されたか、別のだれかが応答しています。
    .fix = 証明書が更新されたかどうか、{ $host } の運営者にお尋ねください。更新されていた場合は、例外を取り消してもう一度テストしてください。

password-in-clear = サインインするとパスワードが途中で読まれるおそれがあります
    .why = ポート { $port } への接続は暗号化されていません。サインインすると、このコンピューターとサーバーの間にいる誰にでもパスワードが見えてしまいます。パスワードは送信していません。
    .fix = メールプロバイダーが案内しているポートで、STARTTLS または「最初から TLS」を選んでください。

password-sent-in-clear = 許可されているため、パスワードを暗号化せずに送信しました
    .why = 接続は暗号化されていませんでした。このコンピューターとサーバーの間にいる誰でも、ユーザー名とパスワードを読めた可能性があります。
    .fix = サーバーが対応したらすぐに STARTTLS か TLS に切り替え、その後パスワードを変更してください。

line-in-clear = メールが暗号化されずに送られています
    .why = ポート { $port } への接続は暗号化されていません。このコンピューターとサーバーの間にいる誰でも、メールを読んだり書き換えたりできます。
    .fix = メールプロバイダーが案内しているポートで、STARTTLS または「最初から TLS」を選んでください。

secure-not-recognised = 接続を暗号化できませんでした
    .why = サーバーとこのコンピューターの間で、使用する TLS が決まりませんでした。サーバーが、もう安全ではないバージョンにしか対応していない可能性があります。
    .fix = 下のやり取りをサーバーの管理者に送り、TLS 1.2 または 1.3 に対応するよう依頼してください。

## Sign in

# $wanted is a mechanism or AUTO; $offered a list of mechanisms, or none.
auth-not-offered = サーバーがこのサインイン方式に対応していません
    .why = { $offered ->
        [none] サーバーはこのポートでサインインをまったく受け付けていません。先に暗号化された接続が必要か、サーバー同士が使うポートの可能性があります。
       *[other] 設定では { $wanted } を使いますが、サーバーが対応しているのは { $offered } です。
    }
    .fix = { $offered ->
        [none] ポート 587（STARTTLS）か 465（TLS）を使ってください。サインインの要らないサーバーなら、「サインインなし」を選んでください。
       *[other] 「自動」を選んでください。すでに選んである場合は、PLAIN か LOGIN に対応したサーバーをメールプロバイダーにお尋ねください。
    }

# $code is the reply's code; $reply the whole reply; $recipient an address or none.
password-refused = サーバーがこのユーザー名とパスワードを拒否しています
    .why = サーバーの応答は「{ $reply }」でした。ユーザー名かパスワードが間違っているか、このアカウントではメール送信のためのサインインが許可されていません。
    .fix = 前後に空白を入れずに、両方を入力し直してください。2 段階認証を使うアカウントでは、プロバイダーのセキュリティのページで作成するアプリパスワードが必要です。

sign-in-not-recognised = サインインできませんでした
    .why = Mailproof では判別できない理由で失敗しました。
    .fix = 下のやり取りをメールプロバイダーに送ってください。

## Send

relay-denied = サーバーがこのメールを中継しません
    .why = サーバーの応答は「{ $reply }」でした。サインインした人のメールか、登録された送信元と宛先のメールしか中継しません。
    .fix = サインインを有効にし、受信用ではなく、プロバイダーの送信用サーバーを使ってください。サインイン済みの場合は、この送信元を許可するようプロバイダーに依頼してください。

sender-refused = サーバーが送信元を拒否しています
    .why = サーバーの応答は「{ $reply }」でした。送信元アドレスがこのアカウントのものではないか、まだプロバイダーに登録されていません。
    .fix = サインインに使うアドレスから送信するか、メールプロバイダーで送信元アドレスを確認済みにしてください。

recipient-refused = サーバーが宛先を拒否しています
    .why = { $recipient } に対するサーバーの応答は「{ $reply }」でした。メールボックスが存在しないか、メールを受け取りません。
    .fix = 宛先のアドレスを確認してください。ほかの宛先には影響しません。

greylisted = サーバーが後で送り直すよう求めています
    .why = サーバーの応答は「{ $reply }」でした。迷惑メールを防ぐため、初めての相手を一度断るサーバーがあります。設定の誤りではありません。
    .fix = 10 分待ってから、もう一度テストしてください。メールをためて送り直すストアなら、自然に届きます。そうでない場合は、メールプロバイダー経由で送信してください。

# $id is the mail's Message-ID.
may-have-been-sent = メールは送信された可能性があります
    .why = メールは最後まで渡しましたが、受け取ったかどうかサーバーの返事がありませんでした。二重に届かないよう、再試行はしていません。
    .fix = もう一度テストする前に、宛先のメールボックスに { $id } のメールがあるか確認してください。

refusal-not-recognised = サーバーが Mailproof の知らない文言で拒否しました
    .why = サーバーの応答は「{ $reply }」でした。4 で始まるコードは「今はできない」、5 で始まるコードは「できない」という意味です。
    .fix = この応答と下のやり取りをメールプロバイダーに送ってください。この文言はメールプロバイダーが決めたものです。

send-not-recognised = メールは受け付けられませんでした
    .why = Mailproof では判別できない理由で送信できませんでした。
    .fix = 下のやり取りをメールプロバイダーに送ってください。
