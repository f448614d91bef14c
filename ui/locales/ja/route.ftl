### メールが通る八つの場所の名前と、そこで確かめる問いです。

route-label = メールの通り道
route-settings = 設定
    .question = 設定は正しいですか？
route-find = 検索
    .question = サーバーは見つかりますか？
route-connect = 接続
    .question = サーバーは応答しますか？
route-secure = セキュリティ
    .question = 通信は守られていますか？
route-sign-in = サインイン
    .question = サインインできますか？
route-send = 送信
    .question = メールを受け取りますか？
route-trust = 信頼
    .question = 受信側に信用されますか？
route-replies = 返信
    .question = 返事は届きますか？

# それぞれの場所の状態です。
route-state-waiting = 未テスト
route-state-behind = 未到達
route-state-running = 確認中…
route-state-good = 正常
route-state-warns = 警告
route-state-broken = 異常
route-state-unknown = 確認できません
