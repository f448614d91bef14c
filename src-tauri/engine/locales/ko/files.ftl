### Files that we keep: why they cannot be used, and what the terminal says of profiles.

## Why we could not look. $path is a file; $reason what the system said; $name a profile's name.

cannot-unreadable = { $path } 파일을 읽을 수 없습니다: { $reason }
cannot-unwritable = { $path } 파일에 쓸 수 없습니다. 이전 내용은 그대로 남아 있습니다. { $reason }
cannot-no-certificate = { $path } 파일에 인증서가 없습니다.
cannot-no-home = 이 시스템에서 홈 폴더를 찾을 수 없습니다. MAILPROOF_HOME에 사용할 폴더를 지정하십시오.
cannot-message = 테스트 메일을 작성할 수 없습니다: { $reason }
cannot-profile-unknown = “{ $name }” 프로필이 없습니다.
cannot-profile-name-taken = “{ $name }” 이름은 다른 프로필에서 사용 중입니다. 다른 이름을 선택하십시오.
cannot-settings-changed-elsewhere = 그사이 다른 곳에서 “{ $name }” 프로필이 변경되었습니다. 저장하지 않았으니, 다시 열어 변경해 주십시오.
cannot-settings-corrupt = { $path } 파일의 프로필을 이해할 수 없어 파일을 그대로 두었습니다: { $reason }. 파일을 고치거나, 새로 시작하려면 다른 곳으로 옮기십시오.
# $found and $known are version numbers of the file.
cannot-settings-too-new = { $path } 파일의 프로필은 더 새로운 Mailproof에서 저장한 것이어서(버전 { $found }, 이 프로그램은 { $known }까지 지원) 파일을 그대로 두었습니다. Mailproof를 업데이트하십시오.
cannot-settings-busy = 다른 프로그램이 { $path } 파일을 사용하고 있습니다. 저장하지 않았으니, 잠시 후 다시 시도하십시오.
# Stands below another message.
previous-file = 바로 이전 버전은 { $path } 파일에 있습니다.

## Further faults of a profile's file. $value is what stands there.

field-other-server = { $value } 서버에만 허용한 항목입니다. 다시 허용하거나 빼십시오
field-looks-secret = “{ $value }” 항목은 비밀 값으로 보입니다. 프로필에는 비밀 값을 담지 않습니다
field-not-an-id = “{ $value }” 값은 프로필 ID가 아닙니다
field-wrong-kind = 여기에는 다른 종류의 값이 와야 합니다
field-duplicate = “{ $value }” 항목이 두 번 이상 나옵니다
field-not-json = JSON이 아닙니다: { $value }
field-too-large = { $value }보다 큽니다
field-too-new = 더 새로운 Mailproof에서 저장한 것입니다(버전 { $value }). Mailproof를 업데이트하십시오

## The terminal

cli-profiles-none = 프로필이 없습니다.
# $id is the profile's id.
cli-profile-saved = “{ $name }” 프로필을 저장했습니다({ $id }).
cli-profile-deleted = “{ $name }” 프로필을 삭제했습니다.
cli-stdin-twice = 설정과 암호를 모두 표준 입력에서 읽을 수는 없습니다. --password-env NAME 옵션을 사용하거나 파일을 지정하십시오.
