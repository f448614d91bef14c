### ページを囲むウィンドウです。短い言葉で書きます。

window-pages = ページ
window-language = 言語
window-theme = 外観
window-theme-system = システム
window-theme-light = ライト
window-theme-dark = ダーク
window-preferences-unkept = この選択を保存できませんでした。ウィンドウを閉じるまで有効です。

page-test = テスト
window-secret-show = パスワードを表示
window-secret-hide = パスワードを隠す
window-cancel = キャンセル
window-copy-ready = コピー
window-copy-copied = コピーしました
window-copy-failed = コピーできません

page-settings = 設定
page-domain = ドメイン
page-history = 過去の記録
page-inbox = 練習の受信箱
