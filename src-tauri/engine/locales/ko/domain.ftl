### What the checks of a domain say, and what the terminal says about it. The value is the title; .why says why it matters, .fix what to do.

## Find

# $address is none where the domain has no address, else some.
mx-missing = { $domain } 도메인의 메일을 받는 서버가 없습니다
    .why = { $address ->
        [none] MX 레코드도 주소도 없어 답장과 반송 메일이 사라집니다. 답장할 수 없는 보낸 사람을 거부하는 수신 서버가 많습니다.
       *[other] MX 레코드가 없어 메일이 도메인 자체의 주소로 갑니다. 대개 메일을 받지 않는 웹 서버입니다.
    }
    .fix = 메일 제공업체가 안내하는 서버로 { $domain } 도메인에 MX 레코드를 게시하십시오. 예: 10 mail.{ $domain }

# $host is a server's name; $others how many further servers there are.
mx-dangling = 메일 서버 { $host }이(가) 존재하지 않습니다
    .why = { $others ->
        [0] { $domain } 도메인의 MX 레코드가 주소 없는 서버 하나만 가리킵니다. 답장과 반송 메일이 사라집니다.
       *[other] { $domain } 도메인의 MX 레코드 중에 주소 없는 서버가 있습니다. 메일이 그 서버를 기다리거나 다른 서버로 늦게 갑니다.
    }
    .fix = { $domain } 도메인의 MX 레코드를 고치거나 { $host }을(를) 빼십시오. 올바른 서버는 메일 제공업체의 도움말에 있습니다.

mx-null = { $domain } 도메인은 메일을 받지 않는다고 알리고 있습니다
    .why = MX 레코드가 아무 서버도 가리키지 않으며, 이는 “메일을 받지 않음”을 뜻합니다. 답장할 수 없는 보낸 사람의 메일은 거부될 수 있습니다.
    .fix = 고객이 답장할 수 있어야 한다면 메일 제공업체가 안내하는 MX 레코드를 대신 게시하십시오. 그렇지 않다면 메일을 받는 도메인에서 보내십시오.

## Trust: SPF

# $almost is a text that was meant as a record, or none.
spf-missing = 누가 { $domain } 도메인으로 보내도 되는지 정해져 있지 않습니다
    .why = { $almost ->
        [none] SPF 레코드가 없습니다. 수신 서버는 스토어의 메일과 위조 메일을 구별할 수 없어 둘 다 걸러 내는 경우가 많습니다.
       *[other] SPF 레코드가 없습니다. “{ $almost }” 텍스트는 비슷해 보이지만 레코드로 인정되지 않습니다. 레코드는 v=spf1과 공백으로 시작해야 합니다.
    }
    .fix = 메일 제공업체가 안내하는 include: 값을 넣어 { $domain } 도메인에 TXT 레코드를 게시하십시오. 형식: v=spf1 include:제공업체가-안내한-이름 ~all

# $count is a number; $records a list of records.
spf-duplicate = { $domain } 도메인에 SPF 레코드가 { $count }개 있습니다
    .why = 둘 이상이면 오류로 취급되어 수신 서버가 어느 것도 사용하지 않습니다: { $records }
    .fix = 하나로 합치십시오. 맨 앞에 v=spf1을 한 번만 쓰고, 모든 include: 등을 이어 쓴 다음, 끝에 ~all을 한 번 쓰십시오. 나머지는 삭제하십시오.

# $term is a part of the record; $problem an id; $record the whole record.
spf-syntax = SPF 레코드의 “{ $term }” 부분을 읽을 수 없습니다
    .why = { $problem ->
        [unknown-mechanism] SPF에 그런 이름은 없습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [missing-value] 뒤에 값이 있어야 하는데 없습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [stray-value] 뒤에 값이 올 수 없습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [bad-domain] 그 자리의 값은 도메인 이름이 아닙니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [bad-address] 그 자리의 값은 이 종류의 주소가 아닙니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [bad-prefix] 슬래시 뒤의 길이가 올바르지 않습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [bad-macro] 퍼센트 기호로 시작하는 매크로가 여기서 쓸 수 없는 것입니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [bad-character] 레코드에 쓸 수 없는 문자가 있습니다. 문서 편집기에서 복사된 것일 수 있습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
        [repeated] 한 번만 쓸 수 있는데 두 번 있습니다. 수신 서버는 레코드 전체를 포기합니다: { $record }
       *[other] 레코드가 수신 서버가 읽는 길이보다 훨씬 깁니다.
    }
    .fix = { $domain } 도메인의 TXT 레코드에서 이 부분을 고치십시오. 주소는 ip4:192.0.2.1 또는 ip6:2001:db8::1, 다른 레코드는 include:이름 형식으로 씁니다.

# $domain is where the part stands; $target the name that it leads to; $problem is missing, several or broken.
spf-include-missing = { $domain } SPF 레코드의 “{ $term }” 부분이 쓸 수 있는 레코드로 이어지지 않습니다
    .why = { $problem ->
        [missing] { $target }에 SPF 레코드가 없습니다. 그러면 수신 서버는 레코드 전체를 잘못된 것으로 취급합니다.
        [several] { $target }에 SPF 레코드가 둘 이상 있습니다. 그러면 수신 서버는 레코드 전체를 잘못된 것으로 취급합니다.
       *[other] { $target }의 SPF 레코드에 오류가 있습니다. 그러면 수신 서버는 레코드 전체를 잘못된 것으로 취급합니다.
    }
    .fix = 제공업체 도움말의 이름과 비교하십시오. 더 이상 쓰지 않는 서비스라면 “{ $term }” 부분을 빼고, 제공업체의 오류라면 알려 주십시오.

# $lookups and $most are numbers; $round is the name that the record leads back to, or none.
spf-too-many-lookups = SPF 레코드가 끝까지 따라가기에 너무 깁니다
    .why = { $round ->
        [none] 수신 서버는 DNS 조회 { $most }번에서 멈추고 레코드를 잘못된 것으로 취급합니다. 이 레코드에는 { $lookups }번이 필요합니다.
       *[other] { $round }(으)로 되돌아와 끝나지 않습니다. 수신 서버는 DNS 조회 { $most }번에서 멈추고 레코드를 잘못된 것으로 취급합니다.
    }
    .fix = { $domain } 도메인의 레코드에서 더 이상 쓰지 않는 서비스를 빼거나, 서비스마다 별도의 하위 도메인에서 보내십시오.

# $voids and $most are numbers; $terms a list of parts of the record.
spf-too-many-void-lookups = SPF 레코드에 존재하지 않는 호스트가 너무 많습니다
    .why = 조회 중 { $voids }번이 아무것도 찾지 못합니다. 수신 서버는 { $most }번까지만 허용하고 그 이상이면 레코드를 잘못된 것으로 취급합니다. 해당 부분: { $terms }
    .fix = { $domain } 도메인의 SPF 레코드에서 이 부분들을 빼십시오.

spf-allows-all = 누구나 { $domain } 도메인으로 보낼 수 있습니다
    .why = SPF 레코드의 “{ $term }” 부분은 어느 서버에서 온 메일이든 진짜라고 알립니다. 수신 서버는 이런 레코드를 믿지 않으며, 위조하는 사람들은 이런 도메인을 찾습니다.
    .fix = “{ $term }” 부분을 빼고, 대신 보내는 모든 서비스의 include: 뒤, 레코드 끝에 ~all을 쓰십시오.

# $record is the whole record.
spf-no-all = SPF 레코드가 그 밖의 서버에 대해 아무것도 알리지 않습니다
    .why = -all 또는 ~all로 끝나지 않아, 레코드에 없는 서버의 메일이 진짜도 위조도 아닌 것으로 취급됩니다: { $record }
    .fix = { $domain } 도메인의 SPF 레코드 끝에 ~all을 쓰십시오.

## Trust: DKIM

# $name is the DNS name of the key.
dkim-missing = 선택자 { $selector }의 DKIM 키가 없습니다
    .why = { $name }에 아무것도 없습니다. 이 선택자를 사용한 서명은 확인할 수 없어 효력이 없습니다.
    .fix = 메일 제공업체가 이 선택자에 대해 보여 주는 레코드를 { $name }에 TXT 또는 CNAME으로 게시하십시오. { $domain } 부분을 자동으로 붙이는 DNS 입력란이 많으니, 그런 경우에는 빼고 입력하십시오.

# $asked is a number.
dkim-not-found = 흔히 쓰는 이름에서 DKIM 키를 찾지 못했습니다
    .why = { $domain } 도메인에서 흔히 쓰는 선택자 { $asked }개를 확인했습니다. DNS는 선택자 목록을 알려 주지 않고 다른 이름을 쓰고 있을 수 있으므로, 키가 없다는 증거는 아닙니다.
    .fix = 보낸 메일의 DKIM-Signature 헤더에서 s= 값을 찾거나 제공업체 설정에서 확인한 다음, 그 선택자로 다시 확인하십시오.

# $problem is an id.
dkim-syntax = 선택자 { $selector }의 DKIM 레코드는 키가 아닙니다
    .why = { $problem ->
        [version] { $name }의 레코드가 다른 레코드이거나 v=DKIM1이 맨 앞에 있지 않습니다.
        [no-key] { $name }의 레코드에 키를 담은 p=가 없습니다.
        [bad-key] { $name }의 p=에 있는 키가 온전하지 않습니다. 붙여 넣을 때 잘렸을 가능성이 큽니다.
        [unknown-kind] { $name }의 레코드가 k=에 알려지지 않은 키 종류를 적고 있습니다.
        [several] { $name }에 레코드가 둘 이상 있어 수신 서버가 어느 것을 쓸지 알 수 없습니다.
       *[other] { $name }의 레코드가 태그 목록이 아닙니다.
    }
    .fix = { $name }에 있는 것을 삭제하고, 메일 제공업체가 이 선택자에 대해 보여 주는 레코드 전체를 게시하십시오.

# $bits is a number; $use is none where receivers ignore such keys, else some.
dkim-key-weak = 선택자 { $selector }의 DKIM 키가 너무 짧습니다
    .why = { $use ->
        [none] { $bits }비트입니다. 수신 서버는 1024비트보다 짧은 키의 서명을 무시하므로 메일이 서명되지 않은 것으로 취급됩니다.
       *[other] { $bits }비트입니다. 수신 서버가 아직 받아들이지만, 키는 2048비트여야 합니다.
    }
    .fix = 메일 제공업체에서 2048비트의 새 키를 만들어 새 선택자로 게시하고, 며칠 뒤에 { $name } 레코드를 삭제하십시오.

dkim-revoked = 선택자 { $selector }의 DKIM 키가 폐기되었습니다
    .why = { $name }의 레코드에 p=가 비어 있으며, 이는 키가 더 이상 유효하지 않다는 뜻입니다.
    .fix = 아직 이 선택자로 메일에 서명하고 있다면 메일 제공업체가 보여 주는 레코드를 게시하십시오. 그렇지 않다면 그대로 두고, 사용 중인 선택자를 확인하십시오.

## Trust: DMARC

# $name is the DNS name of the record; $almost is a text that was meant as a record, or none.
dmarc-missing = { $domain } 도메인을 위조한 메일을 어떻게 처리할지 정해져 있지 않습니다
    .why = { $almost ->
        [none] DMARC 레코드가 없습니다. 큰 제공업체들은 보내는 쪽에 이 레코드를 요구하며, 위조 메일이 있어도 알 수 없습니다.
       *[other] DMARC 레코드가 없습니다. “{ $almost }” 텍스트는 비슷해 보이지만 레코드로 인정되지 않습니다. 레코드는 v=DMARC1;으로 시작해야 합니다.
    }
    .fix = { $name }에 TXT 레코드를 게시하십시오. 처음에는 다음 값이 좋습니다: v=DMARC1; p=none; rua=mailto:dmarc@{ $domain }

# $count is a number; $records a list of records.
dmarc-duplicate = DMARC 레코드가 { $count }개 있습니다
    .why = { $name }에 둘 이상 있으면 하나도 없는 것으로 취급됩니다: { $records }
    .fix = { $name }에 원하는 레코드 하나만 남기고 나머지는 삭제하십시오.

# $problem is an id; $record the whole record.
dmarc-syntax = DMARC 레코드를 사용할 수 없습니다
    .why = { $problem ->
        [no-policy] { $name }의 레코드에 p=가 없어 수신 서버가 어떻게 할지 알 수 없습니다: { $record }
        [bad-policy] { $name }의 레코드에 존재하지 않는 정책이 적혀 있습니다: { $record }
       *[other] { $name }의 레코드가 태그 목록이 아닙니다: { $record }
    }
    .fix = 다음 형식으로 쓰십시오: v=DMARC1; p=none; rua=mailto:주소. 정책 p=는 none, quarantine, reject 중 하나입니다.

# $reports is some where reports are asked for, else none.
dmarc-none = { $domain } 도메인을 위조한 메일이 그대로 통과합니다
    .why = { $reports ->
        [some] { $name }의 정책이 p=none이어서 수신 서버는 보고만 하고 다른 조치는 하지 않습니다. 시작으로는 좋지만 아무도 보호하지 못합니다.
       *[other] { $name }의 정책이 p=none이고 보고서도 요청하지 않습니다. 아무도 보호하지 못하며 위조 메일이 있어도 알 수 없습니다.
    }
    .fix = { $reports ->
        [some] 보고서에서 자신의 메일이 모두 통과하는 것을 확인하면 p=none을 p=quarantine으로, 나중에 p=reject로 바꾸십시오.
       *[other] 보고서를 받으려면 rua=mailto:주소를 추가하십시오. 자신의 메일이 모두 통과하는 것을 확인하면 p=none을 p=quarantine으로 바꾸십시오.
    }

# $why is an id; $servers a list of servers, or none; $questions a list of questions, of which there are $count.
dns-unanswered = 도메인에 대한 일부 질문에 답이 없었습니다
    .why = { $why ->
        [no-server] 이 컴퓨터에는 물어볼 DNS 서버가 설정되어 있지 않습니다. 레코드가 없다는 뜻은 아니며, 실제로는 있을 수 있습니다.
        [timed-out] { $servers } 서버가 제때 답하지 않았습니다: { $questions }. 레코드가 없다는 뜻은 아니며, 실제로는 있을 수 있습니다.
        [refused] { $servers } 서버가 답을 거부했습니다: { $questions }. 레코드가 없다는 뜻은 아니며, 실제로는 있을 수 있습니다.
       *[other] { $servers } 서버가 답하지 못했습니다: { $questions }. 레코드가 없다는 뜻은 아니며, 실제로는 있을 수 있습니다.
    }
    .fix = 이 컴퓨터가 인터넷에 연결되어 있는지 확인하고 몇 분 뒤에 다시 확인하십시오. 또 답이 없으면({ $count }건) 도메인의 DNS를 관리하는 사람에게 문의하거나 다른 DNS 서버를 사용하십시오.

## Faults of a form. $value is what was typed.

field-not-a-domain = “{ $value }” 값은 shop.example과 같은 도메인이 아닙니다
field-not-a-selector = “{ $value }” 값은 DKIM 선택자가 아닙니다

## The terminal

cli-records = 레코드
cli-record-found = 있음
cli-record-missing = 없음
cli-record-broken = 있지만 사용할 수 없음
cli-record-unknown = 알 수 없음
cli-takes-none = 메일을 받지 않음
cli-implicit = MX 레코드 없음, 메일은 도메인 자체의 주소로 감
cli-no-address = 주소 없음
cli-unanswered = 답 없음
cli-alias = { $name }의 별칭
# $lookups and $most are numbers.
cli-lookups = 조회 { $lookups }번(최대 { $most }번)
cli-lookups-unknown = 조회 횟수를 모두 알 수 없음(최대 { $most }번)
cli-key-revoked = 폐기됨
cli-key-testing = 시험 중
# $asked is a number.
cli-common-selectors = 흔히 쓰는 선택자 { $asked }개를 확인했습니다
cli-policy = 정책: { $policy }
# $line is a number; $path a file's name.
cli-line-invalid = { $path } { $line }행: { $reason }
cli-no-domain = { $path }에 도메인이 없습니다.
