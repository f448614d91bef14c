### 見つかった問題のまわりの言葉です。問題そのものの言葉はエンジンにあります。

finding-list = 見つかった問題
finding-proof = 根拠
finding-severity-blocks = メールが止まる
finding-severity-hurts = 悪影響あり
finding-severity-note = 参考
finding-who = 解決できる人
finding-who-you = ご自身（設定で）
finding-who-dns = ドメインの DNS の管理者
finding-who-provider = メールプロバイダー
finding-who-host = ネットワークまたはサーバーの管理者
finding-who-store = ストアの管理者
finding-transfers = ストアのサーバーにも当てはまりますか？
finding-transfers-yes = はい、このコンピューターとは関係ありません
finding-transfers-no = 必ずしもそうではありません。このコンピューターから見た結果です
finding-confidence = 確かさ
finding-confidence-exact = 確実：ほかの意味はありえません
finding-confidence-likely = 有力：ほとんどのサーバーではこの意味です
finding-confidence-general = 一般的：少なくともこの意味です
