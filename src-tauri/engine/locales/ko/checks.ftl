### What the checks say. The value is the title; .why says why it matters, .fix what to do.

## Settings

# $from and $login are mail addresses.
from-not-login = 보낸 사람이 로그인하는 계정과 다릅니다
    .why = { $login } 계정으로 로그인하고 { $from } 주소로 보냅니다. 로그인한 주소에서 보내는 메일만 받는 메일 제공업체가 많습니다.
    .fix = { $login } 주소를 보낸 사람으로 사용하거나, 메일 제공업체에서 { $from } 주소를 그 계정의 별칭으로 추가하십시오.

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
