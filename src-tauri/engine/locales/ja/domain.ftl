### What the checks of a domain say, and what the terminal says about it. The value is the title; .why says why it matters, .fix what to do.

## Find

# $address is none where the domain has no address, else some.
mx-missing = { $domain } 宛てのメールを受け取るサーバーがありません
    .why = { $address ->
        [none] MX レコードもアドレスもないため、返信や不達通知が失われます。返信できない送信元を拒否する受信側も多くあります。
       *[other] MX レコードがないため、メールはドメイン自身のアドレスに送られます。多くの場合それは Web サーバーで、メールを受け取りません。
    }
    .fix = メールプロバイダーが案内しているサーバーを指定して、{ $domain } に MX レコードを公開してください。例：10 mail.{ $domain }

# $host is a server's name; $others how many further servers there are.
mx-dangling = メールサーバー { $host } は存在しません
    .why = { $others ->
        [0] { $domain } の MX レコードは、アドレスのないサーバーだけを指しています。返信や不達通知が失われます。
       *[other] { $domain } の MX レコードに、アドレスのないサーバーが含まれています。メールがそのサーバーを待つか、遅れて別のサーバーに届きます。
    }
    .fix = { $domain } の MX レコードを修正するか、{ $host } を取り除いてください。正しいサーバーはメールプロバイダーのヘルプに書かれています。

mx-null = { $domain } はメールを受け取らないと宣言しています
    .why = MX レコードがどのサーバーも指していません。これは「メールは不要」という意味です。返信できない送信元からのメールは拒否されることがあります。
    .fix = お客様が返信できるようにするには、メールプロバイダーが案内している MX レコードに置き換えてください。そうでなければ、メールを受け取るドメインから送信してください。

## Trust: SPF

# $almost is a text that was meant as a record, or none.
spf-missing = { $domain } から誰が送信してよいかが決められていません
    .why = { $almost ->
        [none] SPF レコードがありません。受信側はストアのメールと偽のメールを区別できず、両方とも振り分けてしまうことが多くあります。
       *[other] SPF レコードがありません。「{ $almost }」は似ていますが、レコードとは見なされません。レコードは v=spf1 と空白で始まる必要があります。
    }
    .fix = メールプロバイダーが案内している include: を入れて、{ $domain } に TXT レコードを公開してください。形式：v=spf1 include:プロバイダーが案内する名前 ~all

# $count is a number; $records a list of records.
spf-duplicate = { $domain } に SPF レコードが { $count } 件あります
    .why = 複数あると誤りと見なされ、受信側はどれも使いません：{ $records }
    .fix = 1 件にまとめてください。先頭に v=spf1 を 1 回だけ書き、すべての include: などを続け、最後に ~all を 1 回書きます。残りは削除してください。

# $term is a part of the record; $problem an id; $record the whole record.
spf-syntax = SPF レコードの「{ $term }」を読み取れません
    .why = { $problem ->
        [unknown-mechanism] SPF にそのような名前はありません。受信側はレコード全体を無視します：{ $record }
        [missing-value] 後ろに値が必要ですが、ありません。受信側はレコード全体を無視します：{ $record }
        [stray-value] 後ろに値を書くことはできません。受信側はレコード全体を無視します：{ $record }
        [bad-domain] そこにある値はドメイン名ではありません。受信側はレコード全体を無視します：{ $record }
        [bad-address] そこにある値はこの種類のアドレスではありません。受信側はレコード全体を無視します：{ $record }
        [bad-prefix] スラッシュの後ろの長さが正しくありません。受信側はレコード全体を無視します：{ $record }
        [bad-macro] パーセント記号で始まるマクロは、ここでは使えません。受信側はレコード全体を無視します：{ $record }
        [bad-character] レコードに使えない文字が含まれています。ワープロから貼り付けられた可能性があります。受信側はレコード全体を無視します：{ $record }
        [repeated] 1 回しか書けないものが 2 回書かれています。受信側はレコード全体を無視します：{ $record }
       *[other] レコードが、受信側が読み取る長さをはるかに超えています。
    }
    .fix = { $domain } の TXT レコードのこの部分を修正してください。アドレスは ip4:192.0.2.1 または ip6:2001:db8::1、ほかのレコードは include:名前 と書きます。

# $domain is where the part stands; $target the name that it leads to; $problem is missing, several or broken.
spf-include-missing = { $domain } の SPF レコードの「{ $term }」の先に、使えるレコードがありません
    .why = { $problem ->
        [missing] { $target } に SPF レコードがありません。受信側はレコード全体を壊れたものとして扱います。
        [several] { $target } に SPF レコードが複数あります。受信側はレコード全体を壊れたものとして扱います。
       *[other] { $target } の SPF レコードに誤りがあります。受信側はレコード全体を壊れたものとして扱います。
    }
    .fix = プロバイダーのヘルプに書かれている名前と見比べてください。もう使っていないサービスなら「{ $term }」を取り除き、プロバイダー側の誤りなら知らせてください。

# $lookups and $most are numbers; $round is the name that the record leads back to, or none.
spf-too-many-lookups = SPF レコードが長すぎて最後までたどれません
    .why = { $round ->
        [none] 受信側は DNS の問い合わせを { $most } 回で打ち切り、レコードを壊れたものとして扱います。このレコードには { $lookups } 回必要です。
       *[other] { $round } に戻ってしまい、終わりがありません。受信側は DNS の問い合わせを { $most } 回で打ち切り、レコードを壊れたものとして扱います。
    }
    .fix = { $domain } のレコードから、もう使っていないサービスを取り除くか、サービスごとに別のサブドメインから送信してください。

# $voids and $most are numbers; $terms a list of parts of the record.
spf-too-many-void-lookups = SPF レコードに、存在しないホストが多すぎます
    .why = 問い合わせのうち { $voids } 回は何も見つかりません。受信側は { $most } 回まで許し、それを超えるとレコードを壊れたものとして扱います。該当する部分：{ $terms }
    .fix = { $domain } の SPF レコードから、これらの部分を取り除いてください。

spf-allows-all = 誰でも { $domain } から送信できることになっています
    .why = SPF レコードの「{ $term }」は、どのサーバーからのメールも本物だと宣言しています。受信側はこのようなレコードを信用せず、偽装する人はこのようなドメインを探しています。
    .fix = 「{ $term }」を取り除き、代わりに送信するすべてのサービスの include: の後ろ、レコードの最後に ~all を書いてください。

# $record is the whole record.
spf-no-all = SPF レコードが、それ以外のサーバーについて何も述べていません
    .why = -all や ~all で終わっていないため、レコードにないサーバーからのメールは本物とも偽物とも見なされません：{ $record }
    .fix = { $domain } の SPF レコードの最後に ~all を書いてください。

## Trust: DKIM

# $name is the DNS name of the key.
dkim-missing = セレクター { $selector } の DKIM 鍵がありません
    .why = { $name } には何もありません。このセレクターを使った署名は検証できず、効力がありません。
    .fix = メールプロバイダーがこのセレクター用に示しているレコードを、{ $name } に TXT または CNAME として公開してください。{ $domain } を自動で付け加える DNS の入力欄も多いので、その場合は省いて入力してください。

# $asked is a number.
dkim-not-found = よく使われる名前では DKIM 鍵が見つかりませんでした
    .why = { $domain } でよく使われるセレクターを { $asked } 個試しました。DNS はセレクターの一覧を示さず、別の名前が使われている可能性もあるため、鍵がないとは言い切れません。
    .fix = 送信したメールの DKIM-Signature ヘッダーの s= か、プロバイダーの設定でセレクターを確認し、それを指定してもう一度調べてください。

# $problem is an id.
dkim-syntax = セレクター { $selector } の DKIM レコードは鍵ではありません
    .why = { $problem ->
        [version] { $name } のレコードは別のものか、v=DKIM1 が先頭にありません。
        [no-key] { $name } のレコードに、鍵を入れる p= がありません。
        [bad-key] { $name } の p= の鍵が完全ではありません。貼り付けるときに途中で切れた可能性があります。
        [unknown-kind] { $name } のレコードの k= に、知られていない種類の鍵が書かれています。
        [several] { $name } にレコードが複数あり、受信側がどれを使うか決まりません。
       *[other] { $name } のレコードはタグの一覧ではありません。
    }
    .fix = { $name } にあるものを削除し、メールプロバイダーがこのセレクター用に示しているレコード全体を公開してください。

# $bits is a number; $use is none where receivers ignore such keys, else some.
dkim-key-weak = セレクター { $selector } の DKIM 鍵が短すぎます
    .why = { $use ->
        [none] { $bits } ビットです。受信側は 1024 ビット未満の鍵の署名を無視するため、メールは署名されていないものとして扱われます。
       *[other] { $bits } ビットです。受信側はまだ受け付けますが、鍵は 2048 ビットであるべきです。
    }
    .fix = メールプロバイダーで 2048 ビットの新しい鍵を作り、新しいセレクターで公開し、数日後に { $name } を削除してください。

dkim-revoked = セレクター { $selector } の DKIM 鍵は取り消されています
    .why = { $name } のレコードの p= が空です。これは、鍵がもう有効ではないという意味です。
    .fix = 今もこのセレクターでメールに署名している場合は、メールプロバイダーが示しているレコードを公開してください。そうでなければそのままにして、使用中のセレクターを調べてください。

## Trust: DMARC

# $name is the DNS name of the record; $almost is a text that was meant as a record, or none.
dmarc-missing = { $domain } を装った偽のメールの扱いが決められていません
    .why = { $almost ->
        [none] DMARC レコードがありません。大手プロバイダーは送信者にこのレコードを求めており、偽のメールがあっても知らせが届きません。
       *[other] DMARC レコードがありません。「{ $almost }」は似ていますが、レコードとは見なされません。レコードは v=DMARC1; で始まる必要があります。
    }
    .fix = { $name } に TXT レコードを公開してください。最初は次の値が適しています：v=DMARC1; p=none; rua=mailto:dmarc@{ $domain }

# $count is a number; $records a list of records.
dmarc-duplicate = DMARC レコードが { $count } 件あります
    .why = { $name } に複数あると、1 件もないものとして扱われます：{ $records }
    .fix = { $name } に必要な 1 件だけを残し、ほかは削除してください。

# $problem is an id; $record the whole record.
dmarc-syntax = DMARC レコードを使えません
    .why = { $problem ->
        [no-policy] { $name } のレコードに p= がなく、受信側はどうすればよいか分かりません：{ $record }
        [bad-policy] { $name } のレコードに、存在しないポリシーが書かれています：{ $record }
       *[other] { $name } のレコードはタグの一覧ではありません：{ $record }
    }
    .fix = 次の形式で書いてください：v=DMARC1; p=none; rua=mailto:アドレス。ポリシー p= は none、quarantine、reject のいずれかです。

# $reports is some where reports are asked for, else none.
dmarc-none = { $domain } を装った偽のメールがそのまま通ります
    .why = { $reports ->
        [some] { $name } のポリシーは p=none です。受信側は報告するだけで、ほかには何もしません。最初の一歩としては良いものの、誰も守られません。
       *[other] { $name } のポリシーは p=none で、レポートも要求していません。誰も守られず、偽のメールがあっても分かりません。
    }
    .fix = { $reports ->
        [some] レポートで自分のメールがすべて通ることを確認したら、p=none を p=quarantine に、その後 p=reject に変えてください。
       *[other] レポートを受け取るには rua=mailto:アドレス を加えてください。自分のメールがすべて通ることを確認したら、p=none を p=quarantine に変えてください。
    }

# $why is an id; $servers a list of servers, or none; $questions a list of questions, of which there are $count.
dns-unanswered = ドメインについての問い合わせの一部に回答がありませんでした
    .why = { $why ->
        [no-server] このコンピューターには、問い合わせ先の DNS サーバーが設定されていません。レコードがないという意味ではなく、実際にはある可能性があります。
        [timed-out] { $servers } が時間内に回答しませんでした：{ $questions }。レコードがないという意味ではなく、実際にはある可能性があります。
        [refused] { $servers } が回答を拒否しました：{ $questions }。レコードがないという意味ではなく、実際にはある可能性があります。
       *[other] { $servers } が回答できませんでした：{ $questions }。レコードがないという意味ではなく、実際にはある可能性があります。
    }
    .fix = このコンピューターがインターネットにつながっていることを確認し、数分後にもう一度調べてください。また回答がない場合（{ $count } 件）は、ドメインの DNS の管理者に問い合わせるか、別の DNS サーバーを使ってください。

## Faults of a form. $value is what was typed.

field-not-a-domain = 「{ $value }」は shop.example のようなドメインではありません
field-not-a-selector = 「{ $value }」は DKIM のセレクターではありません

## The terminal

cli-records = レコード
cli-record-found = あり
cli-record-missing = なし
cli-record-broken = あるが使えない
cli-record-unknown = 不明
cli-takes-none = メールを受け取らない
cli-implicit = MX レコードなし。メールはドメイン自身のアドレスに送られます
cli-no-address = アドレスなし
cli-unanswered = 回答なし
cli-alias = { $name } の別名
# $lookups and $most are numbers.
cli-lookups = 問い合わせ { $lookups } 回（最大 { $most } 回）
cli-lookups-unknown = 問い合わせの回数はすべては分かりません（最大 { $most } 回）
cli-key-revoked = 取り消し済み
cli-key-testing = 試用中
# $asked is a number.
cli-common-selectors = よく使われるセレクターを { $asked } 個試しました
cli-policy = ポリシー：{ $policy }
# $line is a number; $path a file's name.
cli-line-invalid = { $path } の { $line } 行目：{ $reason }
cli-no-domain = { $path } にドメインがありません。
