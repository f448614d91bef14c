### 스토어의 설정입니다. 양식과 암호, 그리고 저장에 대한 말입니다.

## 양식

settings-group-server = 서버
settings-group-account = 로그인
settings-group-mail = 메일
settings-group-more = 추가 설정
settings-password = 암호
    .hint = 입력한 암호는 보관하거나 창을 닫을 때까지 이 칸에만 남습니다.
settings-password-missing = 암호를 입력하십시오. 로그인이 필요 없으면 사용자 이름을 비워 두십시오
settings-field-name = 이름
settings-field-server-host = 서버 이름
    .hint = 이름이나 주소만 입력하십시오. https://와 포트는 뺍니다
settings-field-server-port = 포트
settings-field-server-security = 암호화
settings-field-server-security-starttls = STARTTLS, 필수
settings-field-server-security-implicit = 처음부터 TLS
settings-field-server-security-starttls-if-offered = STARTTLS, 제공될 때만
settings-field-server-security-none = 없음
settings-field-server-family = 인터넷 프로토콜
settings-field-server-family-any = IPv4와 IPv6
settings-field-server-family-ipv4 = IPv4만
settings-field-server-family-ipv6 = IPv6만
settings-field-server-name = 인증서의 이름
    .hint = 서버 이름과 다를 때만
settings-field-account-username = 사용자 이름
    .hint = 대개 전체 메일 주소입니다. 로그인이 필요 없으면 비워 두십시오
settings-field-account-auth = 로그인 방식
settings-field-account-auth-usual = 자동
settings-field-account-auth-auto = 서버가 제공하는 가장 좋은 방식
settings-field-account-auth-plain = PLAIN
settings-field-account-auth-login = LOGIN
settings-field-account-auth-none = 로그인하지 않음
settings-field-sender-from = 보내는 사람
    .hint = 스토어가 메일을 보내는 주소
settings-field-sender-name = 보내는 사람 이름
settings-field-sender-returnPath = 반송 메일을 받을 주소
    .hint = 비워 두면 보내는 사람 주소
settings-field-sender-helo = 서버에 소개할 이름
    .hint = 비워 두면 이 컴퓨터의 이름
settings-field-recipients = 받는 사람
    .hint = 주소가 여럿이면 쉼표로 나눕니다
settings-field-until = 진행할 범위
settings-field-until-sent = 메일 보내기까지
settings-field-until-data = 메일 본문 직전까지
settings-field-until-recipient = 받는 사람 확인까지
settings-field-until-sign-in = 로그인까지
settings-field-until-secure = 암호화까지
settings-field-until-connect = 연결까지
settings-field-allowance-passwordInClear = 암호화되지 않은 연결로 암호 전송
    .hint = 중간에서 누구나 읽을 수 있습니다
settings-field-allowance-passwordInClear-false = 허용하지 않음
settings-field-allowance-passwordInClear-true = 이 서버와 포트에 허용
settings-field-allowance-certificate = 이 인증서만 신뢰
    .hint = SHA-256 지문, 16진수 64자리
settings-group-shop = 프로필
settings-field-store = 스토어
settings-field-store-magento = Adobe Commerce 또는 Magento
settings-field-store-github-enterprise = GitHub Enterprise
settings-field-store-sales-connect = Sales Connect
settings-field-store-other = 다른 시스템
settings-field-version = 버전
    .hint = 모르면 비워 두십시오

## 암호가 있는 곳

settings-password-keychain = 키체인에 보관됨
settings-password-session = Mailproof를 닫을 때까지 보관됨
settings-place-nowhere = 암호를 보관하지 않았습니다.
settings-place-keychain = 이 서버와 사용자의 암호가 이 컴퓨터의 키체인에 있습니다.
settings-place-session = 암호를 Mailproof를 닫을 때까지만 보관하며, 디스크에는 저장하지 않습니다.
# $host, $username: 보관된 암호의 서버와 사용자.
settings-place-elsewhere = { $host } 서버의 { $username } 사용자 암호가 보관되어 있습니다. 확인하기 전에는 이 서버에 사용하지 않습니다.
settings-place-asking = 키체인을 확인하는 중…
settings-place-slow = 데스크톱에서 키체인 암호를 묻고 있습니다. 그 창을 확인하십시오.
settings-secret-keep = 키체인에 보관
settings-secret-replace = 이 암호로 바꾸어 보관
settings-secret-keep-session = Mailproof를 닫을 때까지 보관
settings-secret-confirm = 이 서버에도 맞는 암호입니다
settings-secret-forget = 지우기
settings-secret-notes = 입력한 그대로 보관했습니다. 다시 한번 확인하십시오:

## 설정의 저장

settings-save = 저장
settings-test = 이 설정으로 테스트
settings-retry = 다시 시도
settings-below = 스토어나 메일 제공업체에 적힌 그대로 입력하십시오
settings-saved = 저장됨
settings-unsaved = 저장하지 않은 변경 사항 있음
settings-never-saved = 아직 저장하지 않음
settings-promise = 암호는 그 서버에만, 암호화된 연결로만 전송됩니다. 요청하실 때만 보관합니다.
settings-delete = 프로필 삭제
# $name: 프로필.
settings-delete-title = ‘{ $name }’ 프로필을 삭제하시겠습니까?
settings-delete-text = 설정과 암호가 완전히 지워집니다. 지난 기록은 남습니다.
settings-conflict-load = 저장된 내용 불러오기
settings-conflict-keep = 내 변경 사항 유지
settings-save-anew = 새 프로필로 저장
settings-practice-title = 연습에는 설정이 필요 없습니다
settings-practice-text = 연습 서버에는 자체 설정이 있습니다. 스토어가 메일을 보내는 서버를 테스트하려면 프로필을 열거나 새로 만드십시오.
settings-practice-own = 내 서버 사용하기
