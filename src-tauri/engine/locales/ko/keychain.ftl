### The keychain, and what is unusual about a password.
###
### A message says what happened, its fix the way out.

keychain-waiting = 데스크톱에서 키체인 암호를 묻고 있습니다

keychain-locked = 키체인이 잠겨 있습니다
    .fix = 키체인의 잠금을 푼 다음 다시 시도하십시오. 대부분의 데스크톱에서는 컴퓨터에 로그인할 때 함께 열립니다. 그때까지는 암호를 이번 세션 동안만 보관할 수 있습니다.
keychain-denied = Mailproof가 키체인을 사용하도록 허용되지 않았습니다
    .fix = 다시 시도하고, 허용할지 물으면 허용하십시오. 아무것도 묻지 않으면 키체인 설정에서 Mailproof를 허용하십시오.
keychain-absent = 이 컴퓨터에는 Mailproof가 사용할 수 있는 키체인이 없습니다
    .fix = 암호를 이번 세션 동안만 보관할 수 있으며, Mailproof를 닫으면 지워집니다. 계속 보관하려면 GNOME Keyring이나 KWallet 같은 키체인을 시작하거나 컴퓨터에 직접 로그인하십시오.
# $most is a number of bytes.
keychain-too-long = 암호가 너무 길어 키체인에 보관할 수 없습니다
    .fix = 키체인은 최대 { $most }바이트까지 보관합니다. 암호와 함께 다른 내용까지 복사되지 않았는지 확인하십시오. 암호가 실제로 그렇게 길다면 이번 세션 동안만 보관할 수 있습니다.
keychain-silent = 키체인이 응답하지 않았습니다
    .fix = 이 창 뒤에 있는 다른 창에서 데스크톱이 키체인 암호를 묻고 있을 수 있습니다. 그 창에 답한 다음 다시 시도하십시오.
keychain-changed = 키체인의 내용이 Mailproof가 보관한 것과 다릅니다
    .fix = 다른 프로그램이 바꾸었을 수 있습니다. 암호를 다시 입력하여 저장하면 지금 있는 내용을 대신합니다.
keychain-failed = 키체인이 요청을 처리하지 못했습니다
    .fix = 다시 시도하십시오. 또 실패하면 키체인 프로그램을 열어 제대로 동작하는지 확인하십시오. 그때까지는 암호를 이번 세션 동안만 보관할 수 있습니다.

## What is unusual about a password. It is kept exactly as it is.

secret-leading-space = 암호가 공백으로 시작합니다. 공백이 암호와 함께 복사된 것이라면 암호를 다시 입력하십시오.
secret-trailing-space = 암호가 공백으로 끝납니다. 공백이 암호와 함께 복사된 것이라면 암호를 다시 입력하십시오.
secret-line-end = 암호가 두 줄 이상입니다. 암호가 아닌 내용까지 복사되었다면 다시 입력하십시오.
secret-final-line-end = 암호가 줄바꿈으로 끝납니다. 줄바꿈이 암호와 함께 복사된 것이라면 암호를 다시 입력하십시오.
secret-smart-quotes = 암호에 문서 편집기나 메일 프로그램이 넣는 둥근 따옴표가 있습니다. 원래 곧은 따옴표로 발급된 암호라면 다시 입력하십시오.
secret-not-ascii = 암호에 영문 키보드에 없는 글자나 기호가 있습니다. 이를 이해하지 못하는 메일 서버도 있으므로, 로그인에 실패하면 이러한 글자가 없는 암호를 사용해 보십시오.
secret-invisible = 암호에 눈에 보이지 않는 문자가 있습니다. 이러한 문자는 웹 페이지나 문서에 들어 있는 경우가 있습니다. 그런 곳에서 복사한 암호라면 다시 입력하십시오.
secret-control = 암호에 탭과 같은 제어 문자가 있습니다. 암호와 함께 복사된 것이라면 암호를 다시 입력하십시오.

## The terminal. $name is a profile; $host and $username what its password was kept for.

cli-secret-kept = “{ $name }” 프로필의 암호를 키체인에 저장했습니다({ $host }의 { $username }).
cli-secret-forgotten = “{ $name }” 프로필의 암호를 삭제했습니다.
cli-secret-is-kept = { $name }: 저장됨({ $host }의 { $username })
cli-secret-is-absent = { $name }: 저장된 암호가 없습니다
cli-secret-is-elsewhere = { $name }: { $host }의 { $username }용으로 저장되어 있어 프로필의 내용과 다르므로 사용하지 않습니다
cli-secret-not-kept = “{ $name }” 프로필에 저장된 암호가 없습니다. 저장하려면 다음을 실행하십시오: mailproof keychain save { $name } --password-stdin
cli-secret-elsewhere = 저장된 암호는 { $host }의 { $username }용이며 프로필의 서버와 사용자용이 아니므로 사용하지 않았습니다. 여기에도 맞는 암호라면 다음을 실행하십시오: mailproof keychain save PROFILE --confirm
