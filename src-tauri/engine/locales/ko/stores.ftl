### What stores' settings are for, what they cannot be told, the way through their screens, and advice. Labels of foreign screens are data, not words.

store-other = 다른 스토어

## Values of ours

store-value-on = 켬
store-value-off = 끔
store-value-none = TLS 없음
store-value-starttls-if-offered = 제공되면 STARTTLS
store-value-implicit = 처음부터 TLS
store-value-no-sign-in = 로그인 안 함
store-value-automatic = 자동

## Labels of ours

store-label-host = 호스트
store-label-port = 포트
store-label-security = 보안
store-label-auth = 로그인 방식
store-label-username = 사용자 이름
store-label-password = 암호
store-label-from = 보낸 사람 주소
store-label-sender-name = 보낸 사람 이름
store-label-return-path = 반환 경로
store-label-helo = EHLO 이름

## Magento: Mail Sending Settings

store-magento-disable = Yes이면 스토어의 모든 메일이 멈춥니다. 대기열에 쌓이지도 않고 알림도 없어서 스토어는 메일이 전송되었다고 여깁니다. No로 두십시오.
store-magento-transport = 스토어 메일의 전송 형식입니다. Sendmail은 웹 서버의 메일 프로그램에 넘기고, SMTP는 아래 서버로 보냅니다. 2.4.6부터 있습니다. 2.4.8에서는 기본 범위의 값만 사용됩니다.
store-magento-host = 스토어가 SMTP 또는 Windows 서버에서 실행될 때의 메일 서버입니다. 2.4.6 이전에는 Windows 서버에서만 효과가 있습니다.
store-magento-port = 메일 서버의 포트입니다. 25 또는 기타이며 보통 587이나 465입니다. 2.4.9, 그리고 AC-14985 패치를 적용한 2.4.8에서는 포트만으로 TLS 방식이 정해집니다.
store-magento-set-return-path = 반환된 메일이 가는 곳입니다. No(권장 보안 조치): 보낸 사람 주소로 갑니다. Yes: 같은 곳으로 가며 Sender 헤더가 붙습니다. Specified: Return Path Email 주소로 갑니다. 2.4.8에서는 No가 아니면 모든 메일이 실패합니다. 버전에 따라 “Set Return-Path”로 표시됩니다.
store-magento-return-path-email = Set Return Path가 Specified일 때 반환된 메일이 가는 주소입니다. SPF는 이 주소의 도메인으로 확인됩니다. 비워 두면 No와 같습니다.
store-magento-username = SMTP 서버에 로그인하는 사용자 이름입니다. 2.4.8부터는 Auth가 NONE이어도 사용자 이름이 있으면 로그인합니다.
store-magento-password = SMTP 서버에 로그인하는 암호입니다. 스토어가 암호화하여 보관합니다. 앱 암호나 키를 요구하는 메일 제공업체가 많습니다.
store-magento-auth = SMTP 서버 연결의 인증 유형입니다: NONE, PLAIN, LOGIN. 2.4.8부터는 값이 비어 있으면 모든 메일이 멈춥니다.
store-magento-ssl = 연결을 암호화하는 방식입니다. Adobe 안내서에는 서버 보안 인증서의 확인 유형이라고 되어 있지만 그렇지 않습니다. 2.4.6과 2.4.7에서는 TLS가 STARTTLS, SSL이 처음부터 TLS입니다. 2.4.8에서는 TLS가 처음부터 TLS이고, SSL과 None은 제공되면 STARTTLS입니다. 2.4.9부터는 효과가 없고 포트가 정합니다.

## Magento: Sales Emails, senders, contact

store-magento-async-sending = Enable이면 주문, 송장, 배송, 대변 메모 메일을 대기열에 넣고 크론이 매분 보내므로 결제 화면에서 기다리지 않아도 됩니다. 크론이 실행되지 않으면 이 메일은 하나도 나가지 않습니다. env.php에 고정하지 마십시오. 데이터베이스에 날짜가 없으면 오래된 메일이 다시 나갈 수 있습니다.
store-magento-sending-limit = 크론이 한 번에 종류마다 보내는 수입니다. 종류가 네 가지이므로 50이면 1분에 최대 200통입니다. 메일 제공업체의 한도와 비교하십시오.
store-magento-async-attempts = 대기 중인 메일을 몇 번 시도하는지입니다. 2.4.8부터 있으며, 이전에는 끝없이 다시 시도합니다.
store-magento-stale-claim = 중단된 크론이 맡았던 메일을 몇 분 뒤에 다른 크론이 맡을 수 있는지입니다.
store-magento-sales-enabled = 스토어가 이 종류의 메일을 보내는지입니다.
store-magento-sales-identity = 이 메일을 보내는 사람입니다. 다섯 발신자 중 하나입니다.
store-magento-copy-to = 이 메일의 사본을 받는 사람입니다. 주소가 여럿이면 쉼표로 구분합니다.
store-magento-copy-method = Bcc는 고객에게 보내는 메일에 사본을 포함합니다. Separate Email은 사본마다 따로 보내므로 메일 제공업체의 한도에 포함됩니다.
store-magento-identity-name = 이 발신자의 주소 옆에 표시되는 이름입니다.
store-magento-identity-email = 이 발신자의 주소입니다. 메일 제공업체가 허용하는 주소여야 하고, 그 도메인의 SPF와 DKIM에 메일 제공업체가 등록되어 있어야 합니다. example.com 주소는 Magento의 자리 표시자입니다.
store-magento-contact-recipient = 방문자가 문의 양식에 쓴 내용을 받는 사람입니다.
store-magento-contact-sender = 문의 양식의 메일을 보내는 사람입니다. 다섯 발신자 중 하나입니다.
store-magento-contact-template = 문의 양식 메일의 템플릿입니다.

## GitHub Enterprise Server: Email

store-github-enabled = 아웃바운드 및 인바운드 메일을 모두 사용하게 합니다. 인바운드 메일이 작동하려면 DNS와 방화벽도 설정해야 합니다.
store-github-address = SMTP 서버의 주소입니다.
store-github-port = SMTP 서버가 메일을 보내는 데 사용하는 포트입니다. 587 또는 25입니다. 암호화 없이 시작해 STARTTLS로 전환하므로 465는 작동하지 않습니다.
store-github-domain = SMTP 서버에 HELO 또는 EHLO로 알리는 도메인 이름입니다(필요한 경우).
store-github-authentication = SMTP 서버에 로그인하는 방식입니다. GitHub 안내서에는 암호화 유형이라고 되어 있지만, 암호를 전달하는 방식입니다. 안내서에 모든 값이 나와 있지는 않습니다.
store-github-username = SMTP 서버에 로그인하는 사용자 이름입니다. 설정 파일에는 username과 user_name 두 키에 들어 있습니다.
store-github-password = SMTP 서버에 로그인하는 암호입니다. 지원 번들의 대화 로그에는 누구나 읽을 수 있는 형태로 남습니다.
store-github-starttls = SMTP 서버가 제공하면 TLS로 전환합니다. 콘솔에는 이 스위치가 없고, 설정 파일에 enable_starttls_auto로 들어 있습니다.
store-github-noreply = 모든 알림 메일의 보낸 사람 및 받는 사람 필드에 사용되는 주소입니다.
store-github-discard = 발신 전용 메일 주소로 들어오는 모든 메일을 삭제합니다.
store-github-support-type = 사용자에게 추가 지원을 제공하는 링크 유형입니다: 메일 주소 또는 웹 주소.
store-github-support = 내부 메일 주소 또는 내부 지원 사이트의 링크입니다. 링크는 http:// 또는 https://로 시작해야 합니다.
store-github-enforce-tls = 들어오는 메일을 TLS로만 받습니다. 나가는 메일과는 관계가 없습니다. 3.6.2부터 있습니다.

## Sales Connect: Custom Delivery Channel

store-sales-connect-server = 회사의 SMTP 서버입니다. IT 팀 또는 이메일 공급업체에 문의하십시오.
store-sales-connect-port = 서버의 포트입니다. 예: “Port 587 - Secured”. 회사에서 다른 값을 쓸 수도 있습니다.
store-sales-connect-auth = 로그인 방식입니다. 로그인은 꼭 필요하며, 안내서에 나온 것은 “Login (SSL/TLS)”뿐입니다.
store-sales-connect-username = SMTP 서버의 사용자 이름입니다. Office 365에서는 메일 주소입니다.
store-sales-connect-password = SMTP 서버의 암호입니다. 암호가 바뀌면 새 암호를 입력할 때까지 연결이 끊어집니다.
store-sales-connect-domain = 팀이 메일을 보내는 도메인입니다.
store-sales-connect-team = 이 전달 채널을 팀 전체의 것으로 만듭니다. SparkPost처럼 도메인 기반인 자격 증명에만 사용하십시오. Office 365의 자격 증명은 주소 기반이므로 공유하면 안 됩니다.

## Another store

store-other-host = 메일 제공업체가 보내기용으로 안내하는 메일 서버입니다.
store-other-port = 보통 587(STARTTLS) 또는 465(처음부터 TLS)입니다.
store-other-security = 연결을 암호화하는 방식입니다.
store-other-auth = 사용자 이름과 암호를 전달하는 방식입니다. 자동이면 서버가 제공하는 방식을 사용합니다.
store-other-username = 보통 메일 주소 전체입니다.
store-other-password = 메일을 읽을 때의 암호가 아니라 앱 암호나 키인 경우가 많습니다.
store-other-from = 받는 사람에게 보이는 주소입니다.
store-other-sender-name = 받는 사람에게 보이는 이름입니다.
store-other-return-path = 반환된 메일이 가는 곳입니다. 비워 두면 보낸 사람 주소로 갑니다.
store-other-helo = 스토어가 EHLO로 알리는 이름입니다(설정할 수 있는 경우).

## What is particular about a behaviour

store-behaviour-magento-before-2-4-6 = PHP의 mail()로만 보냅니다. 호스트와 포트는 Windows 서버에서만 효과가 있습니다.
store-behaviour-magento-2-4-6 = SMTP를 직접 사용합니다. SSL을 TLS로 설정하면 STARTTLS가 강제되고, SSL로 설정하면 처음부터 TLS입니다.
store-behaviour-magento-2-4-8 = SSL 설정의 뜻이 반대입니다. TLS는 처음부터 TLS이고, SSL과 None은 제공되면 STARTTLS입니다. Set Return Path는 No여야 하고, 전송 형식은 기본 범위에서만 읽습니다.
store-behaviour-magento-2-4-8-ac-14985 = 포트만으로 TLS 방식이 정해집니다. 패치가 Set Return Path까지 고치는지는 확인되지 않았으므로 여전히 No로 두십시오.
store-behaviour-magento-2-4-9 = 포트만으로 TLS 방식이 정해집니다. 465는 TLS로 시작하고, 다른 포트는 제공되면 STARTTLS를 사용합니다.
store-behaviour-github-enterprise-before-3-6-2 = 들어오는 메일에 TLS를 적용할 수 없습니다. 설정은 Management Console API로 읽고 쓸 수 있습니다.
store-behaviour-github-enterprise-3-6-2 = 들어오는 메일에 TLS를 적용할 수 있습니다. 설정은 Management Console API로, 3.12부터는 Manage GHES API로도 읽고 쓸 수 있습니다.
store-behaviour-github-enterprise-3-15 = Management Console API가 없어져, 설정은 Manage GHES API로 읽고 씁니다.
store-behaviour-sales-connect = 버전이 없습니다. 이 설정에 대해 문서화된 API나 파일이 없으므로 직접 입력합니다.
store-behaviour-other = 특별히 알려진 것이 없으며, 입력한 대로 작동합니다.

## Questions about a version

store-question-version = 2.4.8-p1이나 3.14.2처럼 모든 숫자를 포함한 버전이 무엇입니까? Magento는 관리자 화면의 오른쪽 아래에, GitHub Enterprise Server는 모든 페이지의 아래에 표시합니다.
store-question-patch = 품질 패치 AC-14985가 적용되어 있습니까? 스토어 운영자에게 “vendor/bin/magento-patches status”를 확인해 달라고 한 다음, 버전 뒤에 “with AC-14985” 또는 “without AC-14985”를 붙이십시오.
store-question-base = 어느 Magento 버전을 바탕으로 합니까? 그 버전을 입력하십시오.
store-question-magento-one = 정말 Magento 1입니까? 설정이 다릅니다. “다른 스토어”를 선택하거나 Magento 2의 버전을 입력하십시오.

## What fails for sure

store-fails-disabled = 메일이 꺼져 있어 아무것도 전송되지 않습니다.
store-fails-sender-header = Sender 헤더 때문에 모든 메일이 실패합니다.
store-fails-auth-unknown = 인증 설정이 스토어가 모르는 값이라 메일이 전송되지 않습니다.
store-fails-tls-on-clear-port = TLS 없이 시작하는 포트에서 스토어가 TLS로 시작합니다.
store-fails-clear-on-tls-port = TLS로 시작하는 포트에서 스토어가 암호화 없이 시작하고, 제한 시간까지 기다립니다.

## What a store cannot be told. $wanted is the value; $instead what the store does, perhaps nothing.

store-cannot-not-enforced = STARTTLS를 강제할 수 없습니다. 서버가 제공하지 않으면 스토어는 암호화 없이 계속합니다.
store-cannot-always-tries = 암호화 없이 보내도록 할 수 없습니다. 서버가 제공하면 스토어는 항상 TLS로 전환합니다.
store-cannot-no-if-offered = 스토어에는 “제공되면”이라는 선택이 없습니다. STARTTLS를 사용하거나 아무것도 보내지 않습니다.
store-cannot-port-decides = 포트만으로 정해집니다. 465는 TLS로 시작하고 다른 포트는 그렇지 않습니다.
store-cannot-no-implicit = 스토어는 TLS로 시작할 수 없습니다. STARTTLS를 쓰는 포트(보통 587)를 사용하십시오.
store-cannot-always-tls = 스토어는 암호화 없이 보내지 않습니다.
store-cannot-fixed-helo = 스토어의 EHLO 이름은 항상 같으므로 “{ $wanted }”(으)로 바꿀 수 없습니다.
store-cannot-no-helo = 스토어에 EHLO 이름 설정이 없으므로 “{ $wanted }”(으)로 바꿀 수 없습니다.
store-cannot-no-automatic = 스토어는 로그인 방식을 스스로 고를 수 없어 { $instead } 방식을 사용합니다.
store-cannot-one-auth = 스토어의 로그인 방식은 하나뿐입니다: { $instead }.
store-cannot-needs-sign-in = 스토어는 반드시 로그인해야 합니다.
store-cannot-username-signs-in = 사용자 이름이 있으면 스토어가 로그인하므로 { $wanted } 값은 넣지 않습니다.
store-cannot-return-path-broken = 이 버전에서는 보낸 사람 주소가 아닌 반환 경로를 쓰면 모든 메일이 실패합니다.
store-cannot-no-empty-return-path = 스토어는 빈 반환 경로로 보낼 수 없습니다.
store-cannot-no-return-path = 스토어에 반환 경로 설정이 없습니다.
store-cannot-no-name = 스토어에 보낸 사람 이름 설정이 없어 “{ $wanted }” 값을 넣을 수 없습니다.
store-cannot-sender-is-user = 보내는 사용자가 곧 보낸 사람이므로 “{ $wanted }” 값은 설정할 수 없습니다.
store-cannot-no-certificate-name = 인증서에는 호스트의 이름이 있어야 하며 { $wanted } 값을 설정할 수 없습니다.
store-cannot-no-family = IPv4와 IPv6 중 무엇을 쓸지는 스토어 서버가 정합니다.
store-cannot-only-sendmail = 2.4.6 이전의 Magento는 SMTP가 아니라 PHP의 mail()로 보내므로 “{ $wanted }” 값을 설정할 수 없습니다.
store-cannot-only-on-windows = 2.4.6 이전에는 “{ $wanted }” 값이 Windows 서버에서만 효과가 있습니다.
store-cannot-sendmail = 스토어가 메일을 { $wanted } 서버가 아니라 Sendmail에 넘깁니다.
store-cannot-disabled = 스토어에서 메일이 꺼져 있습니다.
store-cannot-value-unknown = “{ $wanted }”은(는) 스토어가 모르는 값입니다.

## The way through the screens. $screen is the screen's own words; $label a field's; $value what to enter.

store-walk-enter = “{ $label }” 필드에 { $value } 값을 입력하십시오.
store-walk-choose = “{ $label }” 항목을 “{ $value }”(으)로 설정하십시오.
store-walk-tick = “{ $label }” 항목을 선택하십시오.
store-walk-untick = “{ $label }” 항목은 선택하지 마십시오.
store-walk-password = “{ $label }” 필드에 암호를 입력하십시오. Mailproof는 암호를 여기에 표시하지 않습니다.
store-walk-magento-open = 관리자 사이드바에서 { $screen }(으)로 이동하십시오.
store-walk-magento-scope = 왼쪽 위의 범위를 “{ $screen }”(으)로 두십시오. 이 버전은 전송 형식을 그 범위에서만 읽습니다.
store-walk-magento-page = 왼쪽 패널에서 { $screen } 페이지를 여십시오.
store-walk-magento-section = “{ $screen }” 섹션을 확장하십시오.
store-walk-magento-save = “{ $screen }” 단추를 누르십시오.
store-walk-magento-cron = “{ $screen }” 항목을 설정하기 전에 Magento 크론이 실행되는지 스토어 운영자에게 확인하십시오. 실행되지 않으면 이 단계들은 건너뛰십시오.
store-walk-github-console = 관리자 계정으로 { $screen } 화면을 여십시오.
store-walk-github-page = { $screen }(으)로 이동하십시오.
store-walk-github-test = 섹션의 맨 위에서 { $screen } 중 두 번째를 누르십시오.
store-walk-github-test-to = “{ $screen }” 필드에 확인할 수 있는 주소를 입력하십시오.
store-walk-github-test-send = “{ $screen }” 단추를 누르십시오. 메일 서버의 오류는 대화 상자에 표시됩니다.
store-walk-github-save = 테스트 메일이 도착하면 페이지 아래쪽에서 “{ $screen }” 단추를 누르십시오.
store-walk-github-wait = 구성 실행이 끝날 때까지 기다리십시오. 그동안 서비스가 다시 시작되며 몇 분이 걸립니다.
store-walk-sales-connect-verify = 아직 하지 않았다면 먼저 이메일 ID를 확인하십시오.
store-walk-sales-connect-open = 톱니바퀴를 누른 다음 { $screen }(으)로 이동하십시오.
store-walk-sales-connect-connect = “{ $screen }” 단추를 누르십시오.
store-walk-sales-connect-identity = “{ $screen }” 화면을 열고 보낼 때 쓰는 ID를 선택하십시오.
store-walk-sales-connect-channel = 그 ID에 새 채널을 선택하십시오: { $screen }.
store-walk-sales-connect-team = 팀의 기본 채널로 지정하십시오: { $screen }.
store-walk-other-open = 스토어의 메일 또는 SMTP 설정을 여십시오.
store-walk-other-save = 저장한 다음, 확인할 수 있는 주소로 스토어에서 메일을 보내 보십시오.

## Sales Connect: advice of its help pages

store-advice-own-channel = 고유한 전달 채널과 공유 평판
    .text = Sales Connect의 기본 서버는 공유 IP 풀의 일부이므로 모두의 공유 평판으로 보내게 됩니다. 자체 SMTP 서버를 쓰면 회사 도메인의 평판을 활용할 수 있습니다. Adobe는 팀마다 고유한 전달 채널을 설정하도록 권장합니다.
    .newer = 더 새로운 페이지에 따르면 공유 서버는 예전(ToutApp) 고객만 쓸 수 있고 SPF와 DKIM이 없으며, 사용자 지정 SMTP 서버보다 Gmail 또는 Exchange의 자체 연결을 먼저 권장합니다.
store-advice-email-client = 이메일 클라이언트에는 설정할 것이 없습니다
    .text = 전달 채널은 Sales Connect에서만 설정합니다. 추가 기능을 설치하면 이메일 클라이언트에서 보내는 메일도 같은 채널을 사용합니다.
store-advice-credentials = SMTP 자격 증명을 받으려면 누구에게 문의합니까?
    .text = 회사에서 메일을 보내는 데 쓰는 전달 채널과 SMTP 자격 증명을 받는 방법을 IT 팀에 문의하십시오. 서버 이름과 포트는 회사의 사용자 지정 값일 수 있습니다. 전담 IT 팀이 없으면 이메일 공급업체에 문의하십시오.
    .question = 안녕하세요. Marketo Sales Connect에서 회사의 SMTP 서버로 메일을 보내도록 설정하려고 합니다. 회사가 사용하는 전달 채널이 무엇인지, 그리고 SMTP 서버, 포트, 연결 보안 방식(STARTTLS 또는 처음부터 TLS), 로그인 방식, 사용자 이름을 알려 주시겠습니까? 암호는 안전한 방법으로 보내 주시기 바랍니다. 자격 증명이 한 주소에만 해당하는지 도메인 전체에 해당하는지, 1분과 하루의 한도는 얼마인지도 알려 주시면 감사하겠습니다.
store-advice-office365-pros = Office 365: 장점
    .text = 설정이 간편하고, Office 365 계정이 있는 모든 사용자가 가지고 있는 자격 증명으로 이 SMTP 서버를 사용할 수 있습니다.
    .newer = 더 새로운 페이지는 반대로 말합니다. Exchange는 SMTP 서버 자격 증명으로 연결할 수 없으며 Email Connection을 사용해야 합니다.
store-advice-office365-cons = Office 365: 단점
    .text = 메일이 제한될 수 있고, 사용자마다 직접 설정해야 하며, Office 365 암호를 변경하면 연결이 끊어집니다.
    .newer = 2026년 1월 27일 Microsoft의 발표를 인용한 글들에 따르면, 기존 조직에서는 2026년 12월 말에 암호를 사용한 SMTP 로그인이 기본으로 꺼집니다. 관리자가 다시 켤 수 있으며, 최종 종료일은 2027년 하반기에 발표될 예정입니다.
store-advice-office365-limits = Office 365: 한도
    .text = 한 주소에서만 보낼 수 있고, 분당 메시지 30개, 하루 받는 사람 10,000명으로 제한됩니다.
    .newer = 더 새로운 페이지는 메시지당 받는 사람 500명, Gmail은 하루 2,000통(체험판 500통)이라고 덧붙입니다. Sales Connect가 스스로 속도를 늦추는 것은 Gmail과 Exchange의 자체 연결에서만 되고 사용자 지정 SMTP 서버에서는 되지 않습니다.
store-advice-bulk = 대량 메일에는 맞지 않습니다
    .text = Office 365는 대량 메일 서비스가 아닙니다. 속도를 제한할 수 있고 그러면 배달이 실패합니다. Microsoft는 뉴스레터를 보내려면 이를 전문으로 하는 제공업체를 이용하라고 합니다.
    .newer = 더 새로운 페이지에 따르면 Sales Connect는 모든 메일을 동시에 넘깁니다. 서버가 분당 100통에서 끊는다면 한 번에 최대 100명에게 보내십시오.
store-advice-password-change = 암호를 바꾸면 연결이 끊어집니다
    .text = 계정의 암호가 바뀌면 Sales Connect에 새 암호를 입력할 때까지 메일을 보낼 수 없습니다.
store-advice-gmail = Gmail은 자체 연결로
    .text = Gmail에는 SMTP 자격 증명이 필요 없습니다. 사용자가 Sales Connect 계정을 Gmail과 연결하면 OAuth로 로그인합니다.
    .newer = 더 새로운 페이지는 Exchange도 같다고 합니다. Gmail과 Exchange는 SMTP 서버 자격 증명으로 연결할 수 없습니다.
store-advice-sharing = 팀 전체가 자격 증명을 공유할 수 있습니까?
    .text = 전달 채널에 따라 다릅니다. SparkPost처럼 도메인 기반이면 그 도메인에서 보내는 모든 사람이 사용할 수 있습니다. Office 365처럼 주소 기반이면 그 주소만 보낼 수 있으므로 공유하면 안 됩니다.

## The terminal

cli-store-version = 버전 { $version }: { $behaviour } 방식으로 작동
cli-store-all-versions = 모든 버전
cli-store-values = 값: { $values }
cli-store-open = 시스템에 이 밖의 값이 더 있을 수 있습니다.
cli-store-default = 기본값: { $value }
cli-store-since = { $version }부터
cli-store-when = { $path } 값이 { $value }일 때 표시됨
cli-store-hidden = 화면에 표시되지 않습니다.
cli-plan = 스토어가 할 일({ $behaviour })
cli-plan-server = 서버: { $host }, 포트 { $port }
cli-plan-sendmail = 메일은 서버가 아니라 스토어의 Sendmail을 거쳐 나갑니다.
cli-plan-line = 연결: { $line ->
        [none] 암호화 없음
        [starttls] STARTTLS, 안 되면 보내지 않음
        [starttls-if-offered] 제공되면 STARTTLS
        [implicit] 처음부터 TLS
       *[unknown] 알 수 없음
    }
cli-plan-helo = EHLO 이름: { $name }
cli-plan-sign-in = 로그인: { $forms }
cli-plan-no-sign-in = 로그인: 안 함
cli-plan-mail-from = MAIL FROM 주소: { $address }
cli-plan-from = 보낸 사람 주소
cli-plan-unknown = 알 수 없음
cli-plan-fails = 반드시 실패함: { $what }
cli-plan-cannot = 설정할 수 없음: { $what }
cli-store-setting-malformed = { $value } 값이 PATH=VALUE 형식이 아닙니다.
cli-store-setting-secret = { $value } 값은 비밀이며 비밀은 인수로 받지 않습니다. 빼십시오.
cli-store-setting-no-store = 이 설정을 가진 스토어를 --dialect 옵션으로 지정하십시오.
cli-dialect-not-played = { $dialect } 방식은 아직 계획만 볼 수 있고 재현할 수는 없습니다. --until connect 옵션을 추가하십시오.

## What a store cannot hold

field-not-a-number = “{ $value }” 값은 정수가 아닙니다
