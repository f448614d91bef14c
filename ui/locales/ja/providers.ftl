### フォームが対象とするメールプロバイダー。一覧から選ぶか、入力された内容から見分けます。

providers-pick = 利用しているメールプロバイダー
    .hint = 選ぶと、サーバー、ポート、暗号化、サインインの方式が入力されます。パスワードはそのままです。
providers-pick-placeholder = 名前、ドメイン、サーバーのいずれかを入力
providers-none = この中にはない
providers-nothing = その名前のプロバイダーは見つかりません。下にサーバーを入力してください。
# $provider: its name.
providers-offer = { $provider } のようです。その設定を使いますか。
providers-offer-use = 使う
providers-offer-decline = いいえ
# $provider: its name.
providers-filled = { $provider } の案内どおりに入力しました。パスワードは変えていません。
providers-needs-address = サーバーはメールアドレスによって異なります。下のユーザー名にアドレスを入力してください。
providers-preset = 使うサーバー
providers-preset-own = 下に入力したとおり
# $host, $port, $security: where to hand mail in, and how.
providers-preset-line = { $host }、ポート { $port }、{ $security }
providers-server-paid-organisations = 有料契約の組織向け
providers-server-former-name = 以前の名前
providers-server-overseas = 海外からの送信向け
providers-server-old-tls = 古いプログラム向け
# $blank: what the merchant has of their own, as “region”.
providers-blank = サーバー名のうちご自身で入れる部分: { $blank }
    .hint = 山かっこの位置に入ります: { $host }
providers-suggestion = 提案
    .why = プロバイダーがそう案内しているページは見つかっていません。プロバイダーの案内と見比べてください。
providers-known = { $provider } についてわかっていること
providers-more = { $provider } の詳細
# $date: the day on which a page was read.
providers-source-read = { $date } に確認
# $count: how many pages. $date: the day on which the last of them was read.
providers-sources =
    { $count ->
       *[other] 出典 { $count } 件（最終確認: { $date }）
    }
