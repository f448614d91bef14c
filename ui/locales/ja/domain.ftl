### ドメインのページです。メールの届け先、送信を許された相手、受信側の扱いを見せます。

domain-title = ドメイン
# $domain: ドメイン。
domain-title-of = { $domain } のレコード
domain-below = 送信に使うドメインについて、DNS が示している内容です
# $count: 質問の数。
domain-asked = { $count ->
        [0] 質問なし
       *[other] 質問 { $count } 件
    }
domain-cut-short = 途中で中止
domain-empty-title = まだ確認したドメインはありません
domain-empty-text = ドメインのメールの届け先、送信を許された相手、署名の方法、受信側の扱いを DNS に問い合わせます。何も変更しません。
domain-field-domain = ドメイン
    .hint = ドメイン、またはそのメールアドレス
domain-field-selectors = DKIM セレクター
    .hint = メールプロバイダーの案内にあります。空欄なら一般的なものを試します
domain-check = ドメインを確認

## 状態

domain-outcome-good = { $domain } は正常です
    .more = すべてのレコードがあり、受信側で使えます。
domain-outcome-warns = { $domain } の信頼はさらに高められます
    .more = { $count ->
       *[other] メールに支障のある点が { $count } 件見つかりました。
    }
domain-outcome-broken = { $domain } のメールに異常があります
    .more = { $count ->
       *[other] { $count } 件の問題が見つかりました。
    }
domain-outcome-unknown = { $domain } の状態を確認できませんでした
    .more = すべての質問に応答があったわけではありません。レコードがないという意味ではありません。
domain-outcome-stopped = { $domain } の確認を中止しました
    .more = 以下は、それまでに確認できた内容です。

domain-state-found = あり
domain-state-missing = なし
domain-state-broken = 使用不可
domain-state-unknown = 確認できず
domain-why-timed-out = DNS サーバーが時間内に応答せず、確認できませんでした。
domain-why-failed = DNS サーバーの障害のため、確認できませんでした。
domain-why-refused = DNS サーバーが応答を拒否したため、確認できませんでした。
domain-why-stopped = これを問い合わせる前に中止しました。
domain-why-unsure = 確認できた内容だけでは判断できません。

## レコード

domain-mx = MX
    .what = メールの届け先
    .missing = このドメインのメールを受け取るサーバーが示されていないため、返信や不達通知が戻れません。
domain-mx-preference = 優先順
domain-mx-host = サーバー
domain-mx-addresses = アドレス
domain-mx-not-asked = 未確認
domain-mx-no-address = アドレスがありません
domain-mx-no-such-host = 存在しません
domain-mx-takes-none = このドメインはメールを受け取らないと示しています。
domain-mx-implicit = MX レコードがないため、メールはドメイン自体のアドレスに届きます。
# $name: 実際の名前。
domain-alias = { $name } の別名

domain-spf = SPF
    .what = 送信を許された相手
    .missing = このドメインから誰が送信できるかを示すレコードがありません。
# $lookups: 必要な回数。$most: 上限。
domain-spf-budget = 検索 { $most } 回のうち { $lookups } 回
# $known: 数えられた回数。$most: 上限。
domain-spf-budget-unknown = 検索 { $most } 回のうち少なくとも { $known } 回（すべてはたどれませんでした）
# $count: 検索の回数。
domain-spf-cost = { $count ->
       *[other] 検索 { $count } 回
    }
# $count: 何も見つからない検索の回数。
domain-spf-void = { $count ->
       *[other] { $count } 回の検索で何も見つかりません。受信側が許すのは 2 回までです。
    }
domain-spf-cost-unknown = 検索回数不明
domain-spf-leads-to = つながる先のレコード
domain-spf-wrong = 受信側が読み取れません
domain-spf-all-fail = それ以外はすべて拒否
domain-spf-all-soft = それ以外はすべて疑わしい
domain-spf-all-neutral = それ以外については何も示さない
domain-spf-all-pass = 誰でも送信でき、何も守られません
domain-spf-include = そのドメインが許した相手
domain-spf-a = その名前のアドレス
domain-spf-mx = メールを受け取るサーバー
domain-spf-ip4 = この IPv4 アドレス
domain-spf-ip6 = この IPv6 アドレス
domain-spf-exists = 検索の結果で決まるアドレス
domain-spf-ptr = 逆引きの名前による判断（受信側はもう従いません）
domain-spf-redirect = そのドメインのレコードが決める
domain-spf-exp = 拒否の理由が書かれた場所

domain-dkim = DKIM
    .what = メールの署名方法
    .missing = 指定されたセレクターに署名鍵がありません。
# $count: 問い合わせたセレクターの数。
domain-dkim-given = { $count ->
       *[other] 指定された { $count } 件のセレクターを問い合わせました。
    }
domain-dkim-tried = { $count ->
       *[other] 一般的なセレクターを { $count } 件試しました。見つからなくても、鍵がないとは言えません。
    }
domain-dkim-revoked = 失効済み
domain-dkim-testing = 試用中

domain-dmarc = DMARC
    .what = 受信側の扱い
    .missing = 認証に失敗したメールの扱いを示すレコードがありません。
# $name: レコードの名前。
domain-dmarc-at = 見つかった場所：{ $name }
domain-dmarc-policy-none = 認証に失敗したメールも、そのまま届きます。
domain-dmarc-policy-quarantine = 認証に失敗したメールは迷惑メールに入ります。
domain-dmarc-policy-reject = 認証に失敗したメールは拒否されます。
domain-dmarc-tag-v = バージョン
domain-dmarc-tag-p = このドメインのメールの扱い
domain-dmarc-tag-sp = サブドメインのメールの扱い
domain-dmarc-tag-np = 存在しないサブドメインのメールの扱い
domain-dmarc-tag-adkim = DKIM のドメインに求める一致の厳しさ
domain-dmarc-tag-aspf = SPF のドメインに求める一致の厳しさ
domain-dmarc-tag-rua = 集計レポートの送り先
domain-dmarc-tag-ruf = 個別レポートの送り先
domain-dmarc-tag-fo = 個別レポートを送る条件
domain-dmarc-tag-pct = 適用する割合（パーセント）
domain-dmarc-tag-rf = レポートの形式
domain-dmarc-tag-ri = 集計レポートの間隔（秒）
domain-dmarc-tag-t = 試用かどうか
domain-dmarc-tag-psd = 公開サフィックスかどうか

## 質問と応答

# $place: 1 から数えた質問の番号。
domain-proof-query = 質問 { $place }
domain-queries = DNS への質問
domain-queries-empty = まだ何も問い合わせていません。
domain-query-at = 時点
domain-query-question = 質問
domain-query-answer = 応答
domain-query-ttl = 有効時間
domain-query-took = 所要時間
domain-query-server = サーバー
domain-query-truncated = 応答が途中で切れています
# $count: 秒。
domain-query-seconds = { $count } 秒
