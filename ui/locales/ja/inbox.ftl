### 練習用サーバーの受信箱です。

inbox-below = 練習用サーバーが受け取ったメールです。Mailproof を閉じるまで保管されます。
inbox-refresh = 読み直す
inbox-empty-title = まだメールはありません
inbox-empty-text = サーバーが受け取る練習メールを送ってください。お客様に届くとおりのメールを、すべてのヘッダーとともにここで見られます。
inbox-empty-practise = 練習する
inbox-no-subject = （件名なし）
inbox-choose = 読むメールを選んでください。
inbox-sides = 表示する内容
inbox-side-text = テキスト
inbox-side-html = HTML
inbox-side-headers = ヘッダー
inbox-side-source = ソース
