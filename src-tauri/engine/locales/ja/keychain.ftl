### The keychain, and what is unusual about a password.
###
### A message says what happened, its fix the way out.

keychain-waiting = デスクトップがキーチェーンのパスワードを尋ねています

keychain-locked = キーチェーンがロックされています
    .fix = ロックを解除して、もう一度お試しください。多くのデスクトップでは、コンピューターにログインするとキーチェーンも開きます。それまでの間、パスワードはこのセッションの間だけ保管できます。
keychain-denied = Mailproof によるキーチェーンの使用が許可されませんでした
    .fix = もう一度試し、確認を求められたら許可してください。何も尋ねられない場合は、キーチェーンの設定で Mailproof を許可してください。
keychain-absent = Mailproof が使えるキーチェーンがこのコンピューターにありません
    .fix = パスワードはこのセッションの間だけ保管でき、Mailproof を閉じると消えます。その後も保管するには、GNOME Keyring や KWallet などのキーチェーンを起動するか、コンピューターに直接ログインしてください。
# $most is a number of bytes.
keychain-too-long = パスワードが長すぎて、キーチェーンに保管できません
    .fix = キーチェーンに保管できるのは最大 { $most } バイトです。パスワードと一緒にほかの文字までコピーされていないか確認してください。本当にこの長さであれば、このセッションの間だけ保管できます。
keychain-silent = キーチェーンから応答がありませんでした
    .fix = このウィンドウの後ろにある別のウィンドウで、デスクトップがキーチェーンのパスワードを尋ねているかもしれません。そちらに答えてから、もう一度お試しください。
keychain-changed = キーチェーンの内容が、Mailproof の保管したものと異なります
    .fix = 別のプログラムが変更した可能性があります。パスワードをもう一度入力して保存すると、今の内容が置き換わります。
keychain-failed = キーチェーンで処理できませんでした
    .fix = もう一度お試しください。それでも失敗する場合は、キーチェーンのアプリを開き、正しく動いているか確認してください。それまでの間、パスワードはこのセッションの間だけ保管できます。

## What is unusual about a password. It is kept exactly as it is.

secret-leading-space = パスワードの先頭に空白があります。一緒にコピーされただけの空白であれば、パスワードを入力し直してください。
secret-trailing-space = パスワードの末尾に空白があります。一緒にコピーされただけの空白であれば、パスワードを入力し直してください。
secret-line-end = パスワードが複数行になっています。パスワード以外の文字までコピーされている場合は、入力し直してください。
secret-final-line-end = パスワードの末尾に改行があります。一緒にコピーされただけの改行であれば、パスワードを入力し直してください。
secret-smart-quotes = パスワードに、ワープロやメールソフトが使う曲がった引用符が含まれています。元のパスワードがまっすぐな引用符であれば、入力し直してください。
secret-not-ascii = パスワードに、英語キーボードにない文字や記号が含まれています。これらを理解しないメールサーバーもあります。サインインできない場合は、これらを含まないパスワードをお試しください。
secret-invisible = パスワードに、目に見えない文字が含まれています。Web ページや文書にはこのような文字が含まれていることがあります。そこからコピーした場合は、入力し直してください。
secret-control = パスワードに、タブなどの制御文字が含まれています。一緒にコピーされただけであれば、パスワードを入力し直してください。

## The terminal. $name is a profile; $host and $username what its password was kept for.

cli-secret-kept = プロファイル「{ $name }」のパスワードをキーチェーンに保存しました({ $host } の { $username } 用)。
cli-secret-forgotten = プロファイル「{ $name }」のパスワードを削除しました。
cli-secret-is-kept = { $name }: 保存されています({ $host } の { $username } 用)
cli-secret-is-absent = { $name }: パスワードは保存されていません
cli-secret-is-elsewhere = { $name }: { $host } の { $username } 用に保存されており、プロファイルの内容と異なるため使用しません
cli-secret-not-kept = プロファイル「{ $name }」のパスワードは保存されていません。保存するには次を実行してください: mailproof keychain save { $name } --password-stdin
cli-secret-elsewhere = 保存されているパスワードは { $host } の { $username } 用で、プロファイルのサーバーとユーザーのものではないため使用しませんでした。こちらでも正しいパスワードであれば次を実行してください: mailproof keychain save PROFILE --confirm
