### What the terminal says about past runs.

# $subject is a host name.
cli-history-test = 테스트 메일, { $subject }
# $subject is a domain.
cli-history-domain = 도메인 { $subject }
cli-history-profile = 프로필 { $name }
cli-history-findings = 진단 결과 { $count }건
cli-history-total = 기록 { $total }건 중 { $shown }건
# $id is the last run that is shown.
cli-history-older = 이전 기록 보기: mailproof history list --before { $id }
cli-history-empty = 보관된 기록이 없습니다.
cli-history-unknown = 해당하는 기록이 없습니다.
cli-history-several = 이렇게 시작하는 기록이 여러 건 있습니다. ID를 더 길게 입력하십시오.
cli-history-forgotten = 기록 { $count }건을 삭제했습니다.

## What went wrong. $path is the file; $reason is what the system said.

cli-history-not-remembered = 이번 실행은 기록에 남지 않았습니다. { $reason }
cannot-history-full = 디스크가 가득 찼습니다. 이전 기록은 그대로 있습니다: { $path }
cannot-history-not-allowed = Mailproof에 쓰기 권한이 없습니다. 이전 기록은 그대로 있습니다: { $path }
cannot-history-busy = 다른 프로그램이 기록 파일을 사용하고 있습니다. 다시 시도하십시오: { $path }
cannot-history-silent = 기록 파일이 제때 응답하지 않았습니다. 다시 시도하십시오: { $path }
cannot-history-failed = { $path }에 있는 기록을 사용할 수 없습니다: { $reason }
cannot-history-corrupt = { $path } 파일에서 Mailproof가 읽을 수 있는 기록을 찾지 못했습니다. 파일은 그대로 두었습니다. 파일을 다른 곳으로 옮기면 새 기록이 시작됩니다.
# $found and $known are version numbers.
cannot-history-too-new = 더 새로운 Mailproof가 저장한 기록입니다(버전 { $found }, 이 프로그램은 { $known }까지 읽을 수 있음). 기록은 그대로 두었습니다.
cannot-record-too-new = 더 새로운 Mailproof가 저장한 실행입니다(버전 { $found }, 이 프로그램은 { $known }까지 읽을 수 있음). --format json 옵션을 사용하면 저장된 그대로 출력합니다.
