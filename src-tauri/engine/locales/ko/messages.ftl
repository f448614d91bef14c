### Notes in the conversation, faults of a form, the test mail, and what the terminal says.

## Notes: what happened without words on the wire

note-connected = { $address } 주소에 연결했습니다
# $until is a date.
note-tls = { $version }, { $suite }; { $subject } 인증서, 발급자 { $issuer }, { $until }까지 유효
note-cut = 대화가 너무 길어 이후 내용은 보관하지 않습니다
note-repaired-bare-lf = 서버가 줄을 LF만으로 끝냈지만 그대로 읽었습니다
note-repaired-no-text = 서버가 설명 없이 코드만 보냈지만 그대로 읽었습니다
note-repaired-foreign-bytes = 서버가 UTF-8이 아닌 바이트를 보냈지만 그대로 읽었습니다
note-repaired-control-bytes = 서버가 제어 문자를 보내서 이를 빼고 읽었습니다

## Faults of a form. $value is what was typed.

field-missing = 필수 항목입니다
field-not-a-host = “{ $value }” 값은 호스트 이름이 아닙니다
field-host-is-url = “{ $value }” 값은 웹 주소입니다. 여기에는 호스트 이름만 입력하십시오
field-host-has-port = “{ $value }” 값에 포트가 들어 있습니다. 포트는 포트 칸에 입력하십시오
field-not-a-port = “{ $value }” 값은 포트가 아닙니다
field-not-a-choice = “{ $value }” 값은 선택할 수 있는 항목이 아닙니다
field-not-an-address = “{ $value }” 값은 메일 주소가 아닙니다
field-address-not-ascii = “{ $value }” 주소에는 이 버전에서 보낼 수 없는 문자가 @ 앞에 있습니다
field-not-usable = 글이 너무 길거나 보이지 않는 문자가 들어 있습니다
field-too-many = { $value }개는 너무 많습니다
field-not-a-fingerprint = “{ $value }” 값은 SHA-256 지문이 아닙니다
field-unknown-field = “{ $value }” 항목은 없습니다

## The test mail. $profile is the profile's name; $host the server; $at a time; $run the run's id.

mail-subject = Mailproof 테스트: { $profile }
mail-hello = 이 메일이 도착했다면 메일이 제대로 전달되고 있는 것입니다.
mail-from-where = { $profile } 설정을 사용하여 { $host } 서버를 통해 보냈습니다.
mail-when = 보낸 시각: { $at }. 테스트: { $run }.
mail-nothing-to-do = 이 메일을 받고 따로 하실 일은 없습니다.

## The terminal

cli-conversation = 대화
cli-steps = 단계
cli-findings = 진단 결과
cli-route = 경로
cli-nothing-wrong = 문제가 없습니다.
cli-fix = 해결 방법:
cli-who = 해결할 수 있는 사람:
cli-here-only = 이 컴퓨터에만 해당하는 결과입니다. 스토어 서버에서는 다를 수 있습니다.
cli-queue = 서버가 보관한 메일의 ID: { $id }
cli-not-recognised = Mailproof가 모르는 문구입니다.
cli-code-2 = 2로 시작하는 코드는 완료를 뜻합니다.
cli-code-3 = 3으로 시작하는 코드는 계속하라는 뜻입니다.
cli-code-4 = 4로 시작하는 코드는 지금은 안 되니 나중에 다시 시도하라는 뜻입니다.
cli-code-5 = 5로 시작하는 코드는 거부를 뜻합니다.
cli-code-none = 이 글에는 SMTP 응답 코드가 없습니다.
cli-practice = 연습: 이 컴퓨터의 서버가 “{ $scene }” 장면을 재현합니다. 아무것도 이 컴퓨터 밖으로 나가지 않습니다.
cli-rehearse = 연습 서버가 “{ $scene }” 장면을 재현합니다. 끝내려면 Ctrl-C를 누르십시오.
cli-password-needed = 로그인하려면 암호가 필요합니다. --password-stdin 또는 --password-env NAME 옵션을 사용하십시오.
cli-password-not-utf8 = 암호가 UTF-8이 아닙니다.
cli-password-env-missing = { $name } 환경 변수가 없습니다.
cli-settings-invalid = 이 설정은 사용할 수 없습니다:
cli-unreadable = { $path } 파일을 읽을 수 없습니다: { $reason }
cli-no-certificate = { $path } 파일에 인증서가 없습니다.
cli-practice-failed = 연습 서버를 시작하지 못했습니다: { $reason }
