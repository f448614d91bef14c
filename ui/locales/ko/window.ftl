### 페이지를 둘러싼 창입니다. 짧게 씁니다.

window-pages = 페이지
window-language = 언어
window-theme = 화면 모드
window-theme-system = 시스템
window-theme-light = 밝은 화면
window-theme-dark = 어두운 화면
window-preferences-unkept = 선택한 설정을 저장하지 못했습니다. 창을 닫을 때까지만 적용됩니다.

page-test = 테스트
window-secret-show = 암호 표시
window-secret-hide = 암호 숨기기
window-cancel = 취소
window-copy-ready = 복사
window-copy-copied = 복사됨
window-copy-failed = 복사하지 못함

page-settings = 설정
page-domain = 도메인
page-history = 지난 기록
page-inbox = 연습 메일함
