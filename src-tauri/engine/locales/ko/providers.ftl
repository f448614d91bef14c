### What is known of mail providers: facts by their kind, shared by all providers.

## What a fact is about

provider-about-servers = 서버
provider-about-regions = 지역
provider-about-username = 사용자 이름
provider-about-password = 암호
provider-about-sign-in = 로그인 방식
provider-about-oauth = OAuth 범위
provider-about-scope = 적용 범위
provider-about-limits = 한도
provider-about-notes = 알아 둘 점
provider-about-console = 찾는 곳
provider-about-spf = SPF 레코드
provider-about-dkim = DKIM 선택자
provider-about-domains = 메일 주소의 도메인
provider-about-mx = 메일을 받는 서버
provider-about-help = 도움말 페이지
# $source is a web address; $date the day it was read.
provider-source = { $source }, { $date } 확인
provider-suggestion = 제안입니다. 제공업체의 안내와 비교하십시오.

## What a provider is for

provider-kind-mailbox = 사람이 쓰는 메일함
provider-kind-sending = 프로그램이 보내는 메일
provider-kind-platform = 한 플랫폼의 메일

## Servers

# $host is a host name; $security is none, starttls, starttls-if-offered or implicit.
provider-server = { $security ->
    [implicit] { $host }, { $port }번 포트, 처음부터 TLS
    [starttls] { $host }, { $port }번 포트, STARTTLS 사용
    [starttls-if-offered] { $host }, { $port }번 포트, 제공될 때 STARTTLS 사용
   *[none] { $host }, { $port }번 포트, TLS 없음
}
provider-server-paid-organisations = 유료 요금제를 사용하는 조직용 서버입니다.
provider-server-former-name = 예전 이름입니다. 위의 이름을 사용하십시오.
provider-server-overseas = 해외에서 접속할 때 쓰는 서버입니다.
provider-server-old-tls = 최신 TLS를 지원하지 않는 오래된 프로그램용입니다. 위의 서버를 사용하십시오.

## The user name

provider-username-address = 전체 메일 주소
provider-username-local-part = 메일 주소에서 @ 앞부분
provider-username-address-or-name = 전체 메일 주소 또는 계정 이름만
# $text is a word that is typed as it stands.
provider-username-literal = 누구에게나 같은 단어 { $text }
provider-username-console-name = 제공업체 콘솔에 표시되는 SMTP 사용자 이름
provider-username-domain-address = 제공업체 콘솔에서 만든, 보내는 도메인의 주소
provider-username-sender-address = 제공업체 콘솔에 등록한 보낸 사람 주소
provider-username-account-address = 계정을 만들 때 사용한 메일 주소
provider-username-access-key-id = 콘솔에서 받은 SMTP 사용자 이름(액세스 키 ID)
provider-username-api-key = API 키
provider-username-app-key = 앱 키(AppKey)
provider-username-token = 암호 칸과 같은 토큰
provider-username-anything = 아무 단어나 가능(확인하지 않음)

## What the password really is

provider-password-mailbox = 메일함의 암호
provider-password-mailbox-until-oauth = 제공업체가 허용하는 동안만 메일함의 암호를 쓸 수 있고, 이후에는 OAuth로 바뀝니다
provider-password-app-password = 계정의 보안 페이지에서 만든 앱 암호(앱 비밀번호). 계정 자체의 암호는 거부됩니다
provider-password-app-password-if-two-step = 2단계 인증을 사용하면 앱 암호(앱 비밀번호), 아니면 메일함의 암호
provider-password-authorisation-code = 메일 설정에서 발급하는 인증 코드(授权码). 계정 자체의 암호는 거부됩니다
provider-password-client-password = 메일 또는 보안 설정에서 만든 외부 앱용 암호
provider-password-smtp-password = 제공업체 콘솔에서 만든 SMTP 암호. 콘솔 로그인 암호는 사용할 수 없습니다
provider-password-smtp-credentials = 콘솔에서 만든 SMTP 암호. 비밀 액세스 키 자체는 사용할 수 없습니다
provider-password-api-key = 메일 전송 권한이 있는 API 키
provider-password-smtp-key = SMTP 키. API 키나 계정 암호는 사용할 수 없습니다
provider-password-secret-key = 비밀 키(Secret Key)
provider-password-token = 제공업체 콘솔에서 받은 토큰
provider-password-oauth = 암호를 사용할 수 없으며 OAuth만 허용됩니다
provider-password-none = 암호가 필요하지 않습니다
provider-sign-in-none = 로그인 없음

## For whom one sign-in counts

provider-scope-mailbox = 메일함 하나에만 적용됩니다. 이 주소로만 보낼 수 있으므로 공유하면 안 됩니다
provider-scope-address = 보낸 사람 주소 하나에만 적용됩니다. 주소를 추가하려면 각각 필요합니다
provider-scope-domain = 도메인의 모든 주소에 적용되며 팀에서 공유할 수 있습니다
provider-scope-account = 계정에서 보내는 모든 메일에 적용되며 팀에서 공유할 수 있습니다
provider-scope-account-and-region = 계정이 한 지역에서 보내는 모든 메일에 적용됩니다. 다른 지역에는 별도로 필요합니다
provider-scope-project = 프로젝트에서 보내는 모든 메일

## Limits

# $most is a number; for bytes, a size with its unit.
provider-limit-messages-second = 초당 최대 { $most }통
provider-limit-messages-minute = 분당 최대 { $most }통
provider-limit-messages-hour = 시간당 최대 { $most }통
provider-limit-messages-day = 하루 최대 { $most }통
provider-limit-messages-month = 한 달 최대 { $most }통
provider-limit-messages-total = 모두 합해 최대 { $most }통
provider-limit-messages-connection = 연결당 최대 { $most }통
provider-limit-recipients-day = 하루 최대 받는 사람 { $most }명
provider-limit-recipients-message = 메일 한 통에 최대 받는 사람 { $most }명
provider-limit-external-recipients-day = 하루 최대 조직 외부의 받는 사람 { $most }명
provider-limit-unique-recipients-day = 하루 최대 서로 다른 받는 사람 { $most }명
provider-limit-unique-external-recipients-day = 하루 최대 조직 외부의 서로 다른 받는 사람 { $most }명
provider-limit-bytes-message = 메일 한 통에 최대 { $most }
provider-limit-connections-at-once = 동시에 최대 { $most }개 연결
# $limit is one of the limits above; $plan is the plan’s name, as the provider writes it.
provider-limit-of-free = { $limit }(무료 계정)
provider-limit-of-trial = { $limit }(체험 계정)
provider-limit-of-sandbox = { $limit }(샌드박스 계정)
provider-limit-of-new = { $limit }(새 계정, 시간이 지나면 늘어남)
provider-limit-of-plan = { $limit }({ $plan } 요금제)
# $from and $to count the days since the contract began.
provider-limit-of-days = { $limit }(계약 { $from }일~{ $to }일째)
provider-limit-from-day = { $limit }(계약 { $from }일째부터)

## Worth knowing

provider-note-no-implicit-tls = 465번 포트는 제공되지 않습니다. STARTTLS를 사용하십시오.
provider-note-tls-1-2 = 서버는 TLS 1.2 이상을 요구합니다.
provider-note-clear-taken = 일부 포트는 TLS 없이도 메일을 받습니다. 그래도 TLS를 선택하십시오.
provider-note-no-tls-known = 알려진 서버는 TLS를 지원하지 않습니다. 암호가 그대로 전송되므로 사용하기 전에 제공업체에 문의하십시오.
provider-note-from-is-login = 보낸 사람은 로그인한 주소 또는 그 별칭이어야 합니다.
provider-note-from-verified = 보낸 사람 주소나 도메인을 먼저 제공업체에서 인증받아야 합니다.
provider-note-from-replaced = 인증되지 않은 도메인의 보낸 사람은 제공업체의 주소로 바뀝니다.
provider-note-switch-on = 먼저 메일 설정에서 SMTP를 켜야 합니다.
provider-note-admin-allows = 외부 메일 프로그램은 기본적으로 차단되어 있으며 관리자가 허용해야 합니다.
provider-note-admin-sets-up = 먼저 관리자가 이 서비스를 설정해야 합니다.
provider-note-two-step-first = 앱 암호(앱 비밀번호)는 2단계 인증을 켠 뒤에 만들 수 있습니다.
provider-note-rolling-day = 하루는 달력의 날짜가 아니라 최근 24시간을 뜻합니다.
provider-note-counts-recipients = 한도는 받는 사람 수로 셉니다. 세 명에게 보내는 메일 한 통은 세 번으로 셉니다.
provider-note-shared-limit = 한도는 계약이나 도메인의 모든 주소가 함께 사용합니다.
provider-note-old-limit = 한도는 오래된 페이지에서 가져온 것이라 바뀌었을 수 있습니다.
provider-note-limit-unknown = 전송 한도가 공개되어 있지 않거나 자료마다 다릅니다. 많이 보내기 전에 문의하십시오.
provider-note-over-is-refused = 한도를 넘는 메일은 보관되지 않고 거부됩니다.
provider-note-right-region = 지역이나 데이터 센터가 다르면 올바른 사용자 이름과 암호도 거부됩니다.
provider-note-regions-apart = 지역마다 계정이나 암호가 따로 있습니다.
provider-note-inside-only = 자기 조직의 받는 사람에게만 보낼 수 있습니다. 고객에게는 보낼 수 없습니다.
provider-note-fixed-address = 스토어 서버에 고정 IP 주소가 있는 것이 좋습니다.
provider-note-real-ehlo = EHLO에서 localhost나 [127.0.0.1]이라고 알리는 스토어는 거부될 수 있습니다.
provider-note-oauth-only = OAuth로 로그인할 수 없는 스토어에서는 사용할 수 없습니다.
provider-note-basic-auth-ends = Microsoft는 암호 로그인을 종료할 예정입니다. 2026년 12월 말까지는 그대로이고, 이후에는 기본적으로 꺼지며(관리자가 다시 켤 수 있음), 완전 종료일은 2027년 하반기에 발표됩니다.
provider-note-smtp-auth-switch = 전송용 로그인에는 조직 전체와 메일함별 스위치가 있으며, 보안 기본값이 둘보다 우선합니다.
provider-note-stream-header = X-PM-Message-Stream 헤더로 메시지 스트림을 선택합니다.
provider-note-broadcast-only = 뉴스레터 같은 대량 발송용입니다. 주문 메일은 트랜잭션용 서버로 보내십시오.
provider-note-dkim-own = DKIM은 제공업체 콘솔에서 켜며, 게시할 레코드도 거기에 표시됩니다.
provider-note-spf-not-needed = 제공업체의 공유 주소를 쓸 때는 SPF에 추가하지 않아도 됩니다.
provider-note-return-path-mx = 자체 반송 경로를 쓰려면 MX 레코드가 정확히 하나인 도메인이 필요합니다.
provider-note-port-25-closed = 이 제공업체의 클라우드에 있는 컴퓨터에서는 25번 포트가 막혀 있거나 제한됩니다.
provider-note-paid-plan = 유료 요금제와 자체 도메인이 필요합니다.
provider-note-not-for-bulk = 사람이 쓰는 메일용입니다. 많이 보내는 스토어는 제한되거나 차단됩니다.
provider-note-watched = 플랫폼 운영자가 전송량을 살펴봅니다.
provider-note-nothing-sourced = 여기에는 제공업체의 자료로 확인된 내용이 없습니다. 모두 제공업체의 안내와 비교하십시오.
provider-note-other-names = 예전 안내에는 다른 서버 이름이 나옵니다.

## What gave a provider away. $found is the name that did.

provider-found-by-host = 서버 { $found }이(가) 이 제공업체의 것입니다
provider-found-by-domain = { $found } 메일함이 이 제공업체의 것입니다
provider-found-by-mx = 도메인의 메일이 { $found }(으)로 갑니다
provider-found-by-banner = 서버의 인사말이 “{ $found }”입니다
provider-found-by-spf = 도메인의 SPF 레코드에 { $found }이(가) 있습니다

## The terminal

# $id is what was typed.
cli-provider-unknown = { $id } 제공업체가 없습니다. providers list 명령으로 전체 목록을 볼 수 있습니다.
cli-provider-not-found = { $id }에 해당하는 제공업체를 Mailproof가 알지 못합니다. 회사가 자체 서버를 쓰는 경우도 있으므로 잘못된 것은 아닙니다.
cli-provider-dns-unknown = DNS가 응답하지 않았습니다. DNS 레코드로만 알 수 있는 제공업체일 수 있습니다.
# $confidence is exact, likely or general; $name is the provider’s; $reason tells what gave it away.
cli-provider-found = { $confidence ->
    [exact] { $name }입니다. 근거: { $reason }.
    [likely] { $name }일 가능성이 높습니다. 근거: { $reason }.
   *[general] { $name }일 수 있습니다. 근거: { $reason }.
}
