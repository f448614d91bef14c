### 지난 기록 페이지입니다.

# $count: 기록의 수.
history-count = { $count ->
       *[other] 기록 { $count }개
    }
history-back = 전체 기록
history-forget = 이 기록 지우기
history-forget-all = 모두 지우기
history-forget-one-title = 이 기록을 지우시겠습니까?
history-forget-one-text = 기록의 모든 내용이 완전히 지워집니다.
history-forget-all-title = 지난 기록을 모두 지우시겠습니까?
# $count: 기록의 수.
history-forget-all-text = { $count ->
       *[other] 기록 { $count }개가 완전히 지워집니다.
    }
history-empty-title = 지난 기록이 없습니다
history-empty-text = 모든 테스트와 도메인 확인을 이 컴퓨터에만 보관하며, 보았던 그대로 다시 열 수 있습니다.
history-empty-test = 테스트 메일 보내기
history-kind-test = 테스트:
history-kind-domain = 도메인:
history-outcome-accepted = 받아들여짐
history-outcome-refused = 거부됨
history-outcome-stopped = 직접 중지함
history-outcome-unreachable = 연결하지 못함
history-outcome-insecure = 안전하지 않음
history-outcome-not-authenticated = 로그인하지 못함
history-outcome-malformed = SMTP가 아님
history-outcome-timed-out = 제시간에 응답 없음
# $count: 발견한 문제의 수.
history-findings = { $count ->
       *[other] 문제 { $count }건
    }
