### 練習用ドメインの異常を選ぶ一覧：test-scene-<場面の名前>。

test-scene-mx-missing = ドメインにメールサーバーがない
test-scene-mx-dangling = ドメインのメールサーバーが実在しない
test-scene-spf-missing = SPF レコードがない
test-scene-spf-duplicate = SPF レコードが 2 つある
test-scene-spf-syntax = SPF レコードに誤りがある
test-scene-spf-too-many-lookups = SPF レコードの参照が多すぎる
test-scene-spf-allows-all = SPF レコードが誰にでも送信を許している
test-scene-dkim-missing = DKIM 鍵がない
test-scene-dkim-key-weak = DKIM 鍵が短すぎる
test-scene-dkim-revoked = DKIM 鍵が失効している
test-scene-dmarc-missing = DMARC ポリシーがない
test-scene-dmarc-none = DMARC ポリシーが何も防がない
test-scene-dmarc-duplicate = DMARC ポリシーが 2 つある
test-scene-dns-unanswered = ネームサーバーが応答しない
