### What the checks say. The value is the title; .why says why it matters, .fix what to do.

## Settings

# $from and $login are mail addresses.
from-not-login = 보낸 사람이 로그인하는 계정과 다릅니다
    .why = { $login } 계정으로 로그인하고 { $from } 주소로 보냅니다. 로그인한 주소에서 보내는 메일만 받는 메일 제공업체가 많습니다.
    .fix = { $login } 주소를 보낸 사람으로 사용하거나, 메일 제공업체에서 { $from } 주소를 그 계정의 별칭으로 추가하십시오.

# $scope is default, none where the store has no scopes, or a list as stores/german.
email-communications-disabled = 스토어에서 메일이 꺼져 있습니다
    .why = { $scope ->
        [none] 서버가 메일을 보내지도 받지도 않습니다.
        [default] 스토어가 아무것도 보내지 않습니다. Magento는 메일을 대기열에 넣지도 않고 버리며, 전송되었다고 여깁니다.
       *[other] { $scope } 범위에서 메일이 꺼져 있습니다. 그곳의 메일은 아무 알림 없이 버려집니다.
    }
    .fix = “Disable Email Communications”를 No로 설정하거나, GitHub Enterprise Server에서는 “메일 사용”을 선택한 다음 저장하십시오.

# $choice is none, where the version has no choice, or sendmail.
sendmail-transport = 스토어가 메일을 이 서버가 아니라 Sendmail에 넘깁니다
    .why = { $choice ->
        [none] 2.4.6 이전의 Magento는 PHP의 mail()로만 보냅니다. 호스트, 사용자 이름, 암호는 효과가 없고, 웹 서버 주소에서 바로 보낸 메일은 스팸으로 취급되는 일이 많습니다.
       *[other] 호스트, 사용자 이름, 암호는 효과가 없고, 웹 서버 주소에서 바로 보낸 메일은 스팸으로 취급되는 일이 많습니다. Adobe의 보안 알림은 Sendmail을 사용하지 않을 것을 강력히 권합니다.
    }
    .fix = { $choice ->
        [none] 2.4.6 이상으로 업데이트하거나 SMTP를 지원하는 메일 모듈을 사용하십시오.
       *[other] Stores > Settings > Configuration > Advanced > System > Mail Sending Settings에서 “Transport”를 SMTP로 설정하십시오.
    }

# $choice is Yes or Specified; $breaks is yes or no.
set-return-path-not-no = { $breaks ->
        [yes] Set Return Path가 { $choice }이어서 모든 메일이 실패합니다
       *[other] Set Return Path가 { $choice }입니다. Adobe의 보안 알림은 No를 요구합니다
    }
    .why = { $breaks ->
        [yes] 2.4.8 버전은 메일 라이브러리가 거부하는 방식으로 Sender 헤더를 만듭니다. Adobe의 보안 알림도 No를 요구합니다. 이 알림은 2016년의 것으로(CVE-2016-10034: 따옴표가 든 주소로 Sendmail을 통해 명령을 실행할 수 있었음), 2.4.x의 라이브러리는 이를 막고 있습니다.
       *[other] 이 알림은 2016년의 것입니다(CVE-2016-10034: 따옴표가 든 주소로 Sendmail을 통해 명령을 실행할 수 있었음). 2.4.x의 라이브러리는 이를 막고 있지만 알림은 그대로 있으며, 2.4.8에서는 이 설정이 모든 메일을 멈춥니다.
    }
    .fix = “Set Return Path”를 No로 설정하십시오. 그러면 반환된 메일이 보낸 사람 주소로 갑니다.

# $port is the port; $chosen and $right are the words of the setting; $behaviour a version's behaviour.
store-tls-mode-inverted = 2.4.8에서는 SSL 설정의 뜻이 반대여서 { $port }번 포트와 맞지 않습니다
    .why = { $chosen ->
        [TLS] { $chosen } 값이면 이 버전은 처음부터 TLS로 시작하는데 { $port }번 포트는 암호화 없이 시작합니다. 로그에 “wrong version number”가 남습니다.
       *[other] { $chosen } 값이면 이 버전은 암호화 없이 시작하는데 { $port }번 포트는 TLS로 시작합니다. 양쪽이 제한 시간까지 기다립니다.
    }
    .fix = { $port }번 포트에서는 “SSL”을 { $right }(으)로 설정하십시오. 나중에 AC-14985나 2.4.9를 설치하면 포트만으로 정해집니다.

# $line is none or starttls-if-offered; $store is magento, github-enterprise …
tls-not-enforced = { $line ->
        [none] 스토어가 암호화 없이 보냅니다
       *[other] TLS가 제공되지 않으면 스토어가 암호화 없이 계속합니다
    }
    .why = { $store ->
        [github-enterprise] 서버는 STARTTLS가 제공될 때만 사용합니다. 중간에서 누군가 이를 숨기면 암호를 읽을 수 있습니다. “TLS 인증 적용(권장)”은 들어오는 메일에만 해당합니다.
       *[other] TLS가 강제되지 않습니다. 중간에서 누군가 서버의 TLS 제공을 숨기면 메일과 암호를 읽을 수 있습니다.
    }
    .fix = { $store ->
        [magento] 메일 제공업체가 제공한다면 465번 포트에서 처음부터 TLS를 사용하십시오. 2.4.6과 2.4.7에서는 “SSL”을 TLS로 설정하면 587번 포트에서 STARTTLS가 강제됩니다.
       *[other] 신뢰할 수 있는 네트워크로 보내거나, 스토어 옆에 둔 자체 메일 서버를 거쳐 보내십시오.
    }

# $scopes is a list as stores/german; $used is Sendmail or SMTP.
transport-scope-ignored = 웹 사이트나 스토어 뷰의 전송 형식이 사용되지 않습니다
    .why = { $scopes } 범위에 따로 설정한 전송 형식이 있지만, 이 버전은 기본 범위의 값만 읽습니다: { $used }.
    .fix = “Default Config” 범위에서 “Transport”를 설정하십시오.

asynchronous-sending-off = 메일을 보내는 동안 고객이 결제 화면에서 기다립니다
    .why = 비동기 전송(Asynchronous sending)이 꺼져 있습니다. 메일 서버가 느리면 결제가 기다리게 되고, 고장 나면 결제가 실패할 수 있습니다.
    .fix = Magento 크론이 실행되는지 확인하십시오. 실행된다면 Sales > Sales Emails > General Settings에서 “Asynchronous sending”을 Enable로 설정하십시오.

# $address is the no-reply address.
noreply-without-discard = 발신 전용 주소로 온 메일이 남아 있습니다
    .why = { $address } 주소로 온 답장을 아무도 읽지 않습니다.
    .fix = “발신 전용 메일 주소가 지정된 메일 삭제”를 선택하십시오.

# $value is what stands there.
support-url-invalid = 지원 링크가 웹 주소가 아닙니다
    .why = “{ $value }” 값이 http:// 또는 https://로 시작하지 않아 사용자가 열 수 없습니다.
    .fix = https://support.example.com처럼 전체 주소를 입력하거나, 메일을 선택하고 메일 주소를 입력하십시오.

# $provider is a provider's name.
shared-credentials-per-user = 이 자격 증명은 팀과 공유하면 안 됩니다
    .why = { $provider }에서는 자격 증명이 메일 주소 하나에 속하므로 그 주소만 보낼 수 있습니다. 팀의 다른 사람이 보내는 메일은 거부됩니다.
    .fix = 팀 채널 선택을 해제하고 사용자마다 직접 연결하게 하거나, 자격 증명이 도메인 기반인 제공업체를 사용하십시오.

# $host is the server.
gmail-needs-own-connection = Sales Connect에서 Gmail은 자체 연결을 사용합니다
    .why = Gmail은 SMTP 서버 자격 증명으로 연결할 수 없습니다({ $host }).
    .fix = SMTP 서버를 제거하고 Settings > Email Settings > Email Connection에서 계정을 Gmail과 연결하십시오.

# $provider is a provider's name; $minute messages a minute, 0 where there is no such limit; $day messages a day, 0 where that is not known; $burst what the store sends a minute, 0 for campaigns.
provider-not-for-bulk = { $provider }: 대량 메일 서비스가 아닙니다
    .why = { $burst ->
        [0] { $day ->
            [0] { $provider } 서비스는 개별 메일용이며, 한도를 넘으면 제한되거나 거부됩니다. Sales Connect는 캠페인의 모든 메일을 동시에 넘깁니다.
           *[other] { $provider } 서비스는 개별 메일용이며 하루 { $day }통까지 받습니다. 이를 넘으면 제한되거나 거부됩니다. Sales Connect는 캠페인의 모든 메일을 동시에 넘깁니다.
        }
       *[other] Magento 크론은 1분에 최대 { $burst }통을 보내지만 { $provider } 서비스는 { $minute }통만 받습니다. 나머지는 거부됩니다.
    }
    .fix = { $burst ->
        [0] 대량 메일을 전문으로 하는 제공업체를 이용하거나, 한 번에 적은 수의 사람에게 보내십시오.
       *[other] “Limit per cron run” 값을 낮추거나 더 많이 받는 제공업체를 이용하십시오.
    }

# $settings is a list as path: held → needed; $count how many.
store-differs-from-wanted = 스토어의 설정이 테스트하는 설정과 다릅니다
    .why = { $count ->
        [one] 설정 하나가 다릅니다: { $settings }.
       *[other] 설정 { $count }개가 다릅니다: { $settings }.
    }
    .fix = 스토어의 설정을 맞추거나, 스토어에 있는 설정으로 테스트하십시오.

## Find

host-not-found = { $host } 이름의 메일 서버가 없습니다
    .why = 이 이름으로는 서버를 찾을 수 없습니다. 대부분 글자가 틀렸거나 이름이 바뀐 경우입니다.
    .fix = 호스트 이름을 메일 제공업체의 도움말에 나온 이름과 한 글자씩 비교하십시오.

address-family-missing = 선택한 종류의 서버 주소가 없습니다
    .why = { $host } 서버의 주소는 { $addresses }뿐인데 설정은 다른 종류(IPv4 또는 IPv6)만 허용합니다.
    .fix = 두 종류의 주소를 모두 허용한 다음 다시 테스트하십시오.

find-not-recognised = 서버 이름을 조회하지 못했습니다
    .why = 서버가 어디에 있는지 물었지만 이 컴퓨터가 분명한 답을 받지 못했습니다. 서버 자체의 문제라는 뜻은 아닙니다.
    .fix = 이 컴퓨터가 인터넷에 연결되어 있는지 확인한 다음 다시 테스트하십시오. 다른 페이지가 열린다면 네트워크 관리자에게 이름 서비스(DNS)를 확인해 달라고 하십시오.

## Connect

# $addresses is a list of addresses with ports.
connection-refused = 이 포트에서 연결을 받는 서버가 없습니다
    .why = { $addresses } 주소에서 연결을 거부했습니다. 포트가 틀렸거나, 서버가 꺼져 있거나, 방화벽이 대신 거부한 것입니다.
    .fix = 포트를 확인하십시오. 보통 587(STARTTLS) 또는 465(TLS)를 사용합니다. 포트가 맞다면 서버가 작동 중인지 메일 제공업체에 문의하십시오.

# $waited is a time span with its unit.
connect-timed-out = 서버가 이 포트에서 응답하지 않습니다
    .why = { $addresses } 주소에서 { $waited } 안에 응답이 없었습니다. 방화벽은 아무 알림 없이 연결을 버리며, 메일 포트를 막는 네트워크도 많습니다.
    .fix = 587번 또는 465번 포트를 사용해 보십시오. 둘 다 응답하지 않으면 네트워크 관리자에게, 스토어 서버라면 호스팅 업체에 포트를 열어 달라고 요청하십시오.

# $step is the name of the step; $waited a time span with its unit.
no-greeting = 서버가 연결만 받고 아무 말도 하지 않습니다
    .why = 메일 서버는 먼저 인사를 보냅니다. 이 서버는 { $waited } 동안 아무것도 보내지 않았습니다. 과부하 상태이거나, 모르는 상대를 기다리게 하거나, 메일 포트가 아닌 것입니다.
    .fix = 먼저 포트와 보안 설정을 확인하십시오. 둘 다 맞다면 나중에 다시 테스트하거나 메일 제공업체에 문의하십시오.

# $port is the port; $chosen and $wanted are none, starttls, starttls-if-offered or implicit.
port-security-mismatch = 포트와 보안 설정이 서로 맞지 않습니다
    .why = { $wanted ->
        [implicit] { $port }번 포트는 첫 바이트부터 TLS를 사용하는데, 설정은 TLS 없이 시작합니다. 양쪽이 서로를 기다립니다.
       *[other] { $port }번 포트는 TLS 없이 시작해 STARTTLS로 전환하는데, 설정은 첫 바이트부터 TLS를 기대합니다.
    }
    .fix = { $wanted ->
        [implicit] { $port }번 포트에는 “처음부터 TLS”를 선택하거나, 587번 포트를 STARTTLS와 함께 사용하십시오.
       *[other] { $port }번 포트에는 STARTTLS를 선택하거나, 465번 포트를 “처음부터 TLS”와 함께 사용하십시오.
    }

hung-up = 서버가 연결을 끊었습니다
    .why = 대화 도중에 끊겼습니다. 한도에 도달했거나, 이 컴퓨터의 주소가 차단되었거나, 서버가 과부하 상태이거나, 중간에서 무언가가 연결을 끊는 것입니다.
    .fix = 몇 분 뒤에 다시 테스트하십시오. 또 끊기면 아래 대화를 메일 제공업체에 보내십시오.

malformed-reply = 여기서 응답하는 것은 메일 서버가 아닙니다
    .why = 응답이 SMTP 규칙에 맞지 않습니다. 다른 종류의 서버, 웹 프록시 또는 네트워크의 로그인 페이지가 응답하고 있거나, 서버가 고장 난 것입니다.
    .fix = 호스트와 포트를 확인하십시오. 호텔이나 손님용 네트워크라면 먼저 그 네트워크에 로그인하십시오. 그 밖의 경우에는 아래 대화를 메일 제공업체에 보내십시오.

stopped-answering = 서버의 응답이 멈췄습니다
    .why = 처음에는 응답했지만 그 뒤 { $waited } 동안 아무것도 오지 않았습니다. 연결은 열려 있었습니다.
    .fix = 몇 분 뒤에 다시 테스트하십시오. 또 멈추면 아래 대화를 메일 제공업체에 보내십시오.

connect-not-recognised = 서버에 연결되지 않습니다
    .why = Mailproof가 알지 못하는 이유로 연결하지 못했습니다.
    .fix = 이 컴퓨터가 인터넷에 연결되어 있는지 확인한 다음 다시 테스트하십시오. 시스템이 알린 내용은 아래 단계에 나와 있습니다.

## Secure

starttls-missing = 서버가 암호화된 연결을 제공하지 않습니다
    .why = 설정은 STARTTLS를 요구하지만 서버는 { $port }번 포트에서 이를 제공하지 않습니다. 서버끼리 사용하는 포트이거나, 중간에서 무언가가 이 기능을 숨기는 것일 수 있습니다.
    .fix = 메일 제공업체가 안내하는 포트를 사용하십시오. 보통 587(STARTTLS) 또는 465(TLS)입니다. 포트가 맞다면 다른 네트워크에서 테스트하십시오.

# $injected is what was said in clear.
starttls-injected = 누군가가 암호화된 연결에 내용을 끼워 넣고 있습니다
    .why = 서버가 STARTTLS를 수락한 뒤에 암호화되지 않은 내용이 따라왔습니다: “{ $injected }”. 부주의한 프로그램이라면 그대로 믿었을 것입니다. Mailproof는 기록만 하고 따르지 않았습니다.
    .fix = 이 연결로 메일을 보내지 마십시오. 다른 네트워크에서 테스트하고, 그곳에서도 같다면 아래 대화를 메일 제공업체에 보내십시오.

# $until is a date; $host the name that was asked for; $subject whom the certificate is for; $issuer who gave it.
certificate-expired = 서버의 인증서가 만료되었습니다
    .why = 인증서({ $subject })의 유효 기간은 { $until }까지였습니다. 이제 상대가 누구인지 아무도 확신할 수 없습니다.
    .fix = { $host } 서버의 운영자에게 인증서를 갱신해 달라고 요청하십시오. 이 컴퓨터의 날짜도 확인하십시오.

certificate-not-yet-valid = 서버의 인증서가 아직 유효하지 않습니다
    .why = 인증서({ $subject })는 { $from }부터 유효합니다. 대부분 이 컴퓨터의 시계가 틀린 경우입니다.
    .fix = 이 컴퓨터의 날짜와 시간을 확인하십시오. 맞다면 { $host } 서버의 운영자에게 문의하십시오.

# $names is a list of host names, perhaps empty.
certificate-name = 인증서가 다른 이름의 것입니다
    .why = 요청한 이름: { $host }. 인증서에 적힌 이름: { $names }. 다른 서버이거나, 같은 서버의 다른 이름입니다.
    .fix = 메일 제공업체가 안내하는 호스트 이름을 사용하십시오. 대부분 인증서에 적힌 이름 중 하나입니다.

certificate-self-signed = 서버가 스스로 자신을 보증합니다
    .why = 인증서({ $subject })에 다른 누구의 서명도 없습니다. 중간에 있는 누구라도 똑같은 것을 만들 수 있습니다.
    .fix = { $host } 서버의 운영자에게 공인된 인증 기관의 인증서를 요청하십시오. 이 컴퓨터의 백신 프로그램이 메일을 검사한다면 이 서버를 검사에서 제외하십시오.

certificate-untrusted = 서버를 보증하는 알려진 인증 기관이 없습니다
    .why = 인증서의 발급자({ $issuer })를 이 컴퓨터가 알지 못합니다. 서버가 중간 인증서를 빠뜨렸거나, 이 컴퓨터의 프로그램이 내용을 함께 읽고 있을 수 있습니다.
    .fix = { $host } 서버의 운영자에게 인증서 체인 전체를 보내도록 요청하십시오. 발급자가 백신 프로그램이나 소속 회사라면 메일을 검사에서 제외하십시오.

# $fingerprint is the certificate's SHA-256.
certificate-pinned = 직접 허용하셨기 때문에 이 인증서를 정상으로 봅니다
    .why = 이 컴퓨터가 아는 인증 기관 중에는 { $subject } 인증서를 보증하는 곳이 없습니다. 다음 지문의 인증서만 허용하셨습니다: { $fingerprint }.
    .fix = 서버가 공인된 인증 기관의 인증서를 갖추면 바로 이 예외를 취소하십시오.

certificate-changed = 서버가 허용하신 것과 다른 인증서를 제시합니다
    .why = { $host } 서버에 대해 허용하신 인증서는 하나뿐인데 서버가 다른 인증서를 제시합니다. 지문: { $fingerprint }, 발급자: { $issuer }. 인증서가 갱신되었거나 다른 누군가가 응답하고 있습니다.
    .fix = 인증서가 갱신되었는지 { $host } 서버 운영자에게 문의하십시오. 갱신되었다면 예외를 취소하고 다시 테스트하십시오.

password-in-clear = 로그인하면 암호가 그대로 노출됩니다
    .why = { $port }번 포트의 연결은 암호화되지 않아, 로그인하면 이 컴퓨터와 서버 사이의 누구나 암호를 볼 수 있습니다. 암호는 보내지 않았습니다.
    .fix = 메일 제공업체가 안내하는 포트에서 STARTTLS 또는 “처음부터 TLS”를 선택하십시오.

password-sent-in-clear = 허용하신 대로 암호를 암호화하지 않고 보냈습니다
    .why = 연결이 암호화되지 않았습니다. 이 컴퓨터와 서버 사이의 누구나 사용자 이름과 암호를 읽을 수 있었습니다.
    .fix = 서버가 지원하면 바로 STARTTLS 또는 TLS로 바꾼 다음 암호를 변경하십시오.

line-in-clear = 메일이 암호화되지 않은 채 전송됩니다
    .why = { $port }번 포트의 연결은 암호화되지 않습니다. 이 컴퓨터와 서버 사이의 누구나 메일을 읽고 바꿀 수 있습니다.
    .fix = 메일 제공업체가 안내하는 포트에서 STARTTLS 또는 “처음부터 TLS”를 선택하십시오.

secure-not-recognised = 연결을 암호화하지 못했습니다
    .why = 서버와 이 컴퓨터가 사용할 TLS를 정하지 못했습니다. 서버가 더 이상 안전하지 않은 버전만 지원할 수 있습니다.
    .fix = 아래 대화를 서버 운영자에게 보내고 TLS 1.2 또는 1.3을 지원해 달라고 요청하십시오.

## Sign in

# $wanted is a mechanism or AUTO; $offered a list of mechanisms, or none.
auth-not-offered = 서버가 이 로그인 방식을 제공하지 않습니다
    .why = { $offered ->
        [none] 서버가 이 포트에서 로그인을 전혀 제공하지 않습니다. 먼저 암호화된 연결을 요구하거나, 서버끼리 사용하는 포트일 수 있습니다.
       *[other] 설정은 { $wanted } 방식을 요구하지만 서버가 제공하는 방식은 다음과 같습니다: { $offered }.
    }
    .fix = { $offered ->
        [none] 587번 포트를 STARTTLS와 함께, 또는 465번 포트를 TLS와 함께 사용하십시오. 서버에 로그인이 필요 없다면 “로그인 안 함”을 선택하십시오.
       *[other] “자동”을 선택하십시오. 이미 선택되어 있다면 PLAIN 또는 LOGIN을 제공하는 서버를 메일 제공업체에 문의하십시오.
    }

# $code is the reply's code; $reply the whole reply; $recipient an address or none.
password-refused = 서버가 이 사용자 이름과 암호를 거부합니다
    .why = 서버가 “{ $reply }”라고 응답했습니다. 사용자 이름이나 암호가 틀렸거나, 이 계정은 메일 전송용 로그인이 허용되지 않습니다.
    .fix = 앞뒤에 공백이 없도록 둘 다 다시 입력하십시오. 2단계 인증을 사용하는 계정은 제공업체의 보안 페이지에서 만든 앱 암호(앱 비밀번호)가 필요합니다.

sign-in-not-recognised = 로그인하지 못했습니다
    .why = Mailproof가 알지 못하는 이유로 실패했습니다.
    .fix = 아래 대화를 메일 제공업체에 보내십시오.

## Send

relay-denied = 서버가 이 메일을 전달하지 않습니다
    .why = 서버가 “{ $reply }”라고 응답했습니다. 로그인한 사용자의 메일만 전달하거나, 아는 보낸 사람과 받는 사람의 메일만 전달합니다.
    .fix = 로그인을 켜고, 받는 메일 서버가 아니라 제공업체의 보내는 메일 서버를 사용하십시오. 이미 로그인했다면 제공업체에 이 보낸 사람을 허용해 달라고 요청하십시오.

sender-refused = 서버가 보낸 사람을 거부합니다
    .why = 서버가 “{ $reply }”라고 응답했습니다. 보낸 사람 주소가 이 계정의 것이 아니거나, 제공업체에 아직 등록되지 않았습니다.
    .fix = 로그인하는 주소로 보내거나, 메일 제공업체에서 보낸 사람 주소를 인증하십시오.

recipient-refused = 서버가 받는 사람을 거부합니다
    .why = { $recipient } 주소에 대해 서버가 “{ $reply }”라고 응답했습니다. 사서함이 없거나 메일을 받지 않습니다.
    .fix = 받는 사람의 주소를 확인하십시오. 다른 받는 사람에게는 영향이 없습니다.

greylisted = 서버가 나중에 다시 보내라고 합니다
    .why = 서버가 “{ $reply }”라고 응답했습니다. 일부 서버는 스팸을 막으려고 처음 보는 상대를 한 번 돌려보냅니다. 설정의 잘못이 아닙니다.
    .fix = 10분 기다린 다음 다시 테스트하십시오. 메일을 대기열에 넣고 다시 보내는 스토어라면 저절로 해결됩니다. 그렇지 않다면 메일 제공업체를 통해 보내십시오.

# $id is the mail's Message-ID.
may-have-been-sent = 메일이 전송되었을 수도 있습니다
    .why = 메일을 끝까지 넘겼지만 서버가 받았는지 알리지 않았습니다. 같은 메일이 두 번 가지 않도록 다시 시도하지 않았습니다.
    .fix = 다시 테스트하기 전에 받는 사람의 사서함에 이 메일이 있는지 확인하십시오: { $id }

refusal-not-recognised = 서버가 Mailproof에서 알 수 없는 문구로 거부했습니다
    .why = 서버가 “{ $reply }”라고 응답했습니다. 4로 시작하는 코드는 “지금은 안 됨”, 5로 시작하는 코드는 “안 됨”을 뜻합니다.
    .fix = 이 응답과 아래 대화를 메일 제공업체에 보내십시오. 응답 문구는 메일 제공업체가 정한 것입니다.

send-not-recognised = 메일이 접수되지 않았습니다
    .why = Mailproof가 알지 못하는 이유로 전송하지 못했습니다.
    .fix = 아래 대화를 메일 제공업체에 보내십시오.
