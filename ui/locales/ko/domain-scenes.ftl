### 연습용 도메인의 문제를 고르는 목록: test-scene-<장면 이름>.

test-scene-mx-missing = 도메인의 메일 서버가 없음
test-scene-mx-dangling = 도메인의 메일 서버가 존재하지 않음
test-scene-spf-missing = SPF 레코드가 없음
test-scene-spf-duplicate = SPF 레코드가 두 개임
test-scene-spf-syntax = SPF 레코드에 오류가 있음
test-scene-spf-too-many-lookups = SPF 레코드의 조회가 너무 많음
test-scene-spf-allows-all = SPF 레코드가 모두에게 발송을 허용함
test-scene-dkim-missing = DKIM 키가 없음
test-scene-dkim-key-weak = DKIM 키가 너무 짧음
test-scene-dkim-revoked = DKIM 키가 폐기됨
test-scene-dmarc-missing = DMARC 정책이 없음
test-scene-dmarc-none = DMARC 정책이 아무것도 막지 않음
test-scene-dmarc-duplicate = DMARC 정책이 두 개임
test-scene-dns-unanswered = 네임 서버가 응답하지 않음
