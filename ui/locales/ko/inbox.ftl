### 연습 서버의 메일함입니다.

inbox-below = 연습 서버가 받은 메일입니다. Mailproof를 닫을 때까지 보관합니다.
inbox-refresh = 다시 읽기
inbox-empty-title = 아직 메일이 없습니다
inbox-empty-text = 서버가 받아 주는 연습 메일을 보내십시오. 고객이 보게 될 메일을 모든 헤더와 함께 여기에서 볼 수 있습니다.
inbox-empty-practise = 연습하기
inbox-no-subject = (제목 없음)
inbox-choose = 읽을 메일을 고르십시오.
inbox-sides = 표시할 내용
inbox-side-text = 텍스트
inbox-side-html = HTML
inbox-side-headers = 헤더
inbox-side-source = 원본
