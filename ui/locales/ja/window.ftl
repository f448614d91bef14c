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
