### ストアに保存されている設定: ストア自身のフォーム、助言、画面をたどる手順、ヘルプの助言。

stores-held = いまストアに保存されている設定
# $store: the system's name.
stores-held-below = { $store } の画面に表示されるとおりです。わからない項目は空のままにしてください。パスワードはここでは尋ねません。
# $count: how many findings.
stores-advice-count =
    { $count ->
       *[other] 診断結果 { $count } 件
    }
# $count: how many fields of a section hold something.
stores-entered =
    { $count ->
       *[other] { $count } 件入力済み
    }
stores-unset = 未入力
# $value: what holds where nothing was entered.
stores-unset-default = 未入力（既定値: { $value }）
# $value: a value that no document of the system names.
stores-unsourced = { $value }（未確認）
stores-another = 別の値…
# $label: the field.
stores-another-value = { $label } の別の値
stores-hidden = 画面にはなく、コマンドラインでのみ設定
stores-off-screen = いまはストアの画面に表示されません
stores-since = { $version } 以降
stores-scope-default = デフォルト
stores-scope-website = Web サイト
stores-scope-store = ストアビュー
stores-scope-team = チーム
stores-scope-user = ユーザー
# $scope: a website or store view. $value: what holds there.
stores-elsewhere = { $scope } では異なります: { $value }
stores-elsewhere-remove = 除く
stores-secret = ここでは尋ねません。パスワードは上のパスワード欄に入力してください。
stores-take-to-store = 希望する設定から入力
stores-take-from-store = ストアの設定を取り込む
# $count: how many fields changed.
stores-taken-to-store =
    { $count ->
        [0] ストアの設定はすでに希望どおりです。
       *[other] ストアの項目を { $count } 件入力しました。このフォームにだけ反映されます。
    }
stores-taken-from-store =
    { $count ->
        [0] ストアの設定と異なる項目はありません。
       *[other] 上の項目を { $count } 件、ストアから取り込みました。
    }
stores-undo = 元に戻す
stores-cannot-to-store = ストアでは設定できないこと
stores-cannot-from-store = このフォームでは表せないこと
# $store: the system's name.
stores-walk = { $store } での設定手順
stores-walk-other = ストアでの設定手順
stores-walk-below = 希望する値が入っています。Mailproof はストアの設定を変更しませんので、ご自身で入力してください。
# $store: the system's name.
stores-notes = { $store } のヘルプの助言
stores-notes-newer = より新しいページの説明は異なります
stores-notes-newer-page = より新しいページ
stores-notes-question = そのまま送れる質問
