### 過去の記録のページです。

# $count: 記録の数。
history-count = { $count ->
       *[other] 記録 { $count } 件
    }
history-back = すべての記録
history-forget = この記録を消去
history-forget-all = すべて消去
history-forget-one-title = この記録を消去しますか？
history-forget-one-text = 記録の内容は完全に消去されます。
history-forget-all-title = 過去の記録をすべて消去しますか？
# $count: 記録の数。
history-forget-all-text = { $count ->
       *[other] { $count } 件の記録が完全に消去されます。
    }
history-empty-title = 過去の記録はありません
history-empty-text = すべてのテストとドメインの確認をこのコンピューターだけに保管し、表示されたとおりにもう一度開けます。
history-empty-test = テストメールを送る
history-kind-test = テスト：
history-kind-domain = ドメイン：
history-outcome-accepted = 受け取られた
history-outcome-refused = 拒否された
history-outcome-stopped = ご自身で中止
history-outcome-unreachable = 接続できず
history-outcome-insecure = 安全でない
history-outcome-not-authenticated = サインインできず
history-outcome-malformed = SMTP ではない
history-outcome-timed-out = 時間内に応答なし
# $count: 見つかった問題の数。
history-findings = { $count ->
       *[other] 診断結果 { $count } 件
    }
