### 메일이 지나가는 여덟 곳의 이름과, 그곳에서 확인하는 질문입니다.

route-label = 메일이 지나가는 길
route-settings = 설정
    .question = 설정이 올바릅니까?
route-find = 찾기
    .question = 서버를 찾을 수 있습니까?
route-connect = 연결
    .question = 서버가 응답합니까?
route-secure = 보안
    .question = 연결이 암호화됩니까?
route-sign-in = 로그인
    .question = 로그인할 수 있습니까?
route-send = 전송
    .question = 메일을 받아 줍니까?
route-trust = 신뢰
    .question = 받는 쪽이 믿어 줍니까?
route-replies = 회신
    .question = 답장이 돌아옵니까?

# 각 곳의 상태입니다.
route-state-waiting = 테스트 전
route-state-behind = 도달 안 함
route-state-running = 확인 중…
route-state-good = 정상
route-state-warns = 경고
route-state-broken = 끊김
route-state-unknown = 확인할 수 없음
