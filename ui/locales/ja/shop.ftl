### すべてのページが扱うストアです。プロファイル、まだ保存していないフォーム、または練習用サーバーです。

shop-switch = プロファイル
shop-practice = 練習
    .below = Mailproof 内蔵のメールサーバー
shop-new = 新しいプロファイル
    .below = まだ保存していません
shop-unsaved = 保存していない変更があります
# $name: 離れようとしているプロファイル。
shop-unsaved-title = 「{ $name }」の変更を保存しますか？
shop-unsaved-text = まだ保存していません。保存せずに進むと、変更は失われます。
shop-discard = 保存しない
shop-save = 保存

# ストアのシステムの短い名前。
shop-store-magento = Magento
shop-store-github-enterprise = GitHub Enterprise
shop-store-sales-connect = Sales Connect
shop-store-other = その他
