### 테스트 페이지입니다. 메일 한 통을 보내고 일어난 일을 보여 줍니다. 판매자에게 짧은 문장으로 말합니다.

test-title = 테스트 메일
# $recipient: 첫 번째 주소. $others: 나머지 주소의 수.
test-title-to = { $others ->
        [0] { $recipient } 주소로 테스트 메일
       *[other] { $recipient } 외 { $others }개 주소로 테스트 메일
    }
test-below = 메일 한 통을 보내 어디까지 가는지 확인합니다
# $scene: test-scene-… 가운데 하나.
test-practice-with = 연습: { $scene }

test-practice-title = 먼저 연습하기
test-practice-about = Mailproof에 들어 있는 메일 서버가 실제 서버처럼 움직입니다. 계정도 인터넷도 필요 없으며, 이 컴퓨터 밖으로 아무것도 나가지 않습니다.
test-practice-start = 연습 메일 보내기
test-practice-again = 다시 보내기
test-practice-instead = 연습으로 돌아가기
test-scene = 어떤 상황을 연습하시겠습니까?
test-scene-all-well = 모두 정상
test-scene-port-closed = 포트가 닫혀 있음
test-scene-silent = 서버가 아무 말도 하지 않음
test-scene-malformed-reply = 서버가 SMTP로 말하지 않음
test-scene-endless-line = 서버의 응답이 끝나지 않음
test-scene-starttls-missing = 암호화를 제공하지 않음
test-scene-starttls-injected = 누군가 연결에 끼어듦
test-scene-certificate-expired = 인증서가 만료됨
test-scene-certificate-not-yet-valid = 인증서가 아직 유효하지 않음
test-scene-certificate-name = 인증서의 이름이 다름
test-scene-certificate-self-signed = 인증서가 스스로를 보증함
test-scene-certificate-untrusted = 알 수 없는 기관의 인증서
test-scene-auth-not-offered = 로그인을 제공하지 않음
test-scene-wrong-password = 암호가 틀림
test-scene-sender-refused = 보내는 사람이 거부됨
test-scene-hung-up = 서버가 연결을 끊음
test-scene-relay-denied = 서버가 메일을 넘겨주지 않음
test-scene-recipient-refused = 받는 사람이 없음
test-scene-greylisted = 서버가 나중에 다시 오라고 함
test-scene-refusal-not-recognised = 아무도 본 적 없는 거부

test-own-title = 내 서버
test-own-about = 스토어가 메일을 보낼 때 쓰는 서버를 테스트합니다. 서버 이름과 포트, 메일 계정의 사용자 이름과 암호가 필요합니다.
test-own-promise = 암호는 그 서버에만, 암호화된 연결로만 전송됩니다. 요청하실 때만 보관합니다.
test-own-use = 내 서버 사용하기

test-start = 테스트 메일 보내기
test-again = 다시 테스트
test-edit = 설정 변경
test-stop = 중지
test-stopping = 중지하는 중…
# 테스트 중에 소리 내어 읽힙니다. $station: 지금 있는 곳.
test-news = 테스트 중: { $station }

## 결과

test-headline-accepted = 서버가 메일을 받았습니다
# $station: 테스트가 마지막으로 도달한 곳.
test-headline-reached = ‘{ $station }’ 단계까지 정상입니다
# $station: 메일이 멈춘 곳.
test-headline-broken = 메일이 ‘{ $station }’ 단계에서 멈춥니다
test-headline-stopped = 테스트를 중지했습니다
test-outcome-accepted = 메일이 전달되고 있습니다. 받는 사람의 메일함에서 확인하십시오.
test-outcome-practised = 연습 서버가 메일을 보관했으며, 이 컴퓨터 밖으로 나간 것은 없습니다.
test-outcome-not-sent = 요청하신 대로 여기까지만 진행했으며, 메일은 보내지 않았습니다.
test-outcome-refused = 서버가 메일을 받지 않으려 합니다.
test-outcome-stopped = 메일을 보내지 않았습니다.
test-outcome-unreachable = 서버에 연결할 수 없습니다.
test-outcome-insecure = 서버와의 연결이 안전하지 않아 더 진행하지 않았습니다.
test-outcome-not-authenticated = 서버가 로그인을 허용하지 않습니다.
test-outcome-malformed = 응답한 상대가 SMTP로 말하지 않습니다.
test-outcome-timed-out = 서버가 제시간에 응답하지 않았습니다.
test-may-have-been-sent = 그래도 메일이 전송되었을 수 있습니다. 메일은 모두 넘겨주었지만 응답이 오지 않았습니다.
test-fact-recipients = 수락된 주소
test-fact-queue = 서버가 붙인 번호
test-fact-message = Message-ID

## 단계와 걸린 시간

test-steps = 시간이 걸린 곳
test-steps-empty = 아직 진행된 단계가 없습니다.
test-step-resolve = 이름 조회
test-step-connect = 연결
test-step-greeting = 인사
test-step-ehlo = EHLO
test-step-starttls = STARTTLS
test-step-tls = TLS 협상
test-step-ehlo-again = TLS에서 EHLO
test-step-auth = 로그인
test-step-mail = 보내는 사람
test-step-rcpt = 받는 사람
test-step-data = DATA
test-step-body = 메일 본문
test-step-quit = QUIT
test-step-running = 진행 중…
test-step-skipped = 건너뜀
test-step-refused = 거부됨
test-step-failed = 실패
test-step-timed-out = 제시간에 응답 없음

## 대화

test-conversation = 대화
test-conversation-empty = 아직 오간 말이 없습니다.
test-filter = 표시할 줄
test-filter-all = 전체
test-filter-client = 내 쪽
test-filter-server = 서버
# $count: 문제가 있는 줄의 수.
test-filter-problems = 문제 { $count }
test-filter-empty = 해당하는 줄이 없습니다.
test-who-client = 나
test-who-server = 서버
test-who-note = 알림
test-line-private = 암호화됨
test-line-secret = 암호가 있던 자리입니다. 기록하기 전에 가렸습니다.
test-line-end-lf = LF로만 끝남
test-line-end-none = 끝맺음 없음
# $count: 줄의 글자 수.
test-line-more = { $count }자 모두 표시
test-line-less = 접기

## 근거와 인증서

# $line: 1부터 세는 줄 번호.
test-proof-line = { $line }번째 줄
test-proof-step = 단계
test-proof-certificate = 인증서
test-certificate = 인증서
test-certificate-self = 스스로 보증
# $issuer: 보증하는 쪽.
test-certificate-issuer = 발급자: { $issuer }
# $from, $until: 날짜.
test-certificate-dates = 유효 기간: { $from } – { $until }
# $names: 호스트 이름.
test-certificate-names = 대상: { $names }
test-certificate-fingerprint = SHA-256 지문:
# $name: 인증서에 있어야 하는 이름.
test-tls-verified = { $name }에 유효한 인증서
test-tls-pinned = 직접 신뢰하기로 한 인증서
test-tls-problem-expired = 만료됨
test-tls-problem-not-yet-valid = 아직 유효하지 않음
test-tls-problem-name = { $name }의 인증서가 아님
test-tls-problem-self-signed = 스스로를 보증함
test-tls-problem-untrusted = 이 컴퓨터가 모르는 기관에서 발급됨
test-tls-problem-revoked = 발급자가 취소함
test-tls-problem-certificate = 신뢰할 수 없음
test-tls-problem-not-tls = 서버가 여기에서 TLS로 말하지 않음
test-tls-problem-handshake = 서버가 TLS 협상을 중단함
test-tls-problem-hung-up = TLS 협상 중에 연결이 끊김
test-tls-problem-timed-out = TLS 협상이 너무 오래 걸림
test-proof-query = DNS

## 어느 프로필로, 어떤 암호로

# $name: 프로필.
test-as = { $name } 프로필로
test-unsaved = 저장하지 않은 변경 사항 포함
test-secret-typed = 입력한 암호 사용
test-secret-keychain = 키체인의 암호 사용
test-secret-session = 닫을 때까지 보관한 암호 사용
test-secret-stdin = 표준 입력의 암호 사용
test-secret-environment = 환경 변수의 암호 사용
test-secret-none = 암호 없이

test-ready-title = 테스트할 준비가 되었습니다
test-ready-no-sign-in = 로그인하지 않음
test-ready-password-unknown = 확인할 수 없음
test-ready-password-nowhere = 아직 입력하지 않음
test-ready-password-keychain = 키체인에 있음
test-ready-password-session = Mailproof를 닫을 때까지 보관됨
test-ready-password-elsewhere = 다른 서버의 암호가 보관됨
test-empty-title = 아직 테스트할 것이 없습니다
test-empty-text = 스토어가 메일을 보내는 서버를 입력하십시오. 그런 다음 메일을 보내 어디까지 가는지 확인하십시오.
test-empty-edit = 설정 입력하기

test-offer = 잘 되는 설정 보관
test-offer-settings = 이 설정은 잘 작동하며, 아직 저장하지 않았습니다.
test-offer-password = 이 암호는 맞으며, 아직 보관하지 않았습니다.
test-offer-both = 이 설정과 암호는 잘 작동하며, 아직 저장하지 않았습니다.
test-offer-save-all = 저장하고 암호를 키체인에 보관
test-to-password = 암호로 이동
