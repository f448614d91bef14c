### 발견한 문제를 둘러싼 말입니다. 문제 자체의 말은 엔진에 있습니다.

finding-list = 발견한 문제
finding-proof = 근거
finding-severity-blocks = 메일이 막힘
finding-severity-hurts = 지장 있음
finding-severity-note = 참고
finding-who = 해결할 수 있는 사람
finding-who-you = 본인(설정에서)
finding-who-dns = 도메인의 DNS 관리자
finding-who-provider = 메일 제공업체
finding-who-host = 네트워크 또는 서버 운영자
finding-who-store = 스토어 운영자
finding-transfers = 스토어 서버에도 해당합니까?
finding-transfers-yes = 예, 이 컴퓨터와 관계없습니다
finding-transfers-no = 아닐 수 있습니다. 이 컴퓨터에서 본 결과입니다
finding-confidence = 확실한 정도
finding-confidence-exact = 확실함: 다른 뜻이 있을 수 없습니다
finding-confidence-likely = 유력함: 대부분의 서버에서 이런 뜻입니다
finding-confidence-general = 일반적: 적어도 이런 뜻입니다
