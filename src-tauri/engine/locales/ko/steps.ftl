### Names of stations, states, steps and what becomes of them.

station-settings = 설정
station-find = 찾기
station-connect = 연결
station-secure = 보안
station-sign-in = 로그인
station-send = 전송
station-trust = 신뢰
station-replies = 회신

state-waiting = 도달 안 함
state-running = 확인 중
state-good = 정상
state-warns = 경고
state-broken = 끊김
state-unknown = 확인할 수 없음

step-resolve = 이름 조회
step-connect = 연결
step-greeting = 인사
step-ehlo = EHLO
step-starttls = STARTTLS
step-tls = TLS
step-ehlo-again = TLS에서 EHLO
step-auth = AUTH
step-mail = MAIL
step-rcpt = RCPT
step-data = DATA
step-body = 메일 내용
step-quit = QUIT

result-done = 완료
result-refused = 거부됨
result-failed = 실패
result-skipped = 건너뜀
result-timed-out = 응답 시간 초과

severity-blocks = 메일이 막힘
severity-hurts = 지장 있음
severity-note = 참고

who-you = 본인(설정에서)
who-dns = 도메인의 DNS 관리자
who-provider = 메일 제공업체
who-host = 네트워크 또는 서버 운영자
who-store = 스토어 운영자

outcome-accepted = 테스트가 예정한 단계까지 진행되었습니다
outcome-refused = 서버가 메일을 거부했습니다
outcome-stopped = 테스트를 중지했습니다
outcome-unreachable = 서버에 연결할 수 없습니다
outcome-insecure = 연결이 암호화되지 않습니다
outcome-not-authenticated = 서버가 이 계정을 인정하지 않습니다
outcome-malformed = 서버가 SMTP로 응답하지 않습니다
outcome-timed-out = 서버가 제때 응답하지 않았습니다
