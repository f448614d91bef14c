### 양식이 다루는 메일 제공업체. 목록에서 선택하거나 입력한 내용으로 알아냅니다.

providers-pick = 내 메일 제공업체
    .hint = 선택하면 서버, 포트, 암호화, 로그인 방식이 채워집니다. 암호는 그대로 둡니다.
providers-pick-placeholder = 이름, 도메인 또는 서버를 입력하십시오
providers-none = 해당 없음
providers-nothing = 그런 이름의 제공업체를 찾지 못했습니다. 아래에 서버를 직접 입력하십시오.
# $provider: its name.
providers-offer = { $provider }인 것 같습니다. 이 제공업체의 설정을 사용하시겠습니까?
providers-offer-use = 사용
providers-offer-decline = 아니요
# $provider: its name.
providers-filled = { $provider }의 안내대로 채웠습니다. 암호는 건드리지 않았습니다.
providers-needs-address = 서버는 메일 주소에 따라 다릅니다. 아래의 사용자 이름에 주소를 입력하십시오.
providers-preset = 사용할 서버
providers-preset-own = 아래에 입력한 대로
# $host, $port, $security: where to hand mail in, and how.
providers-preset-line = { $host }, 포트 { $port }, { $security }
providers-server-paid-organisations = 유료 조직용
providers-server-former-name = 이전 이름
providers-server-overseas = 해외 발송용
providers-server-old-tls = 오래된 프로그램용
# $blank: what the merchant has of their own, as “region”.
providers-blank = 서버 이름에서 직접 채울 부분: { $blank }
    .hint = 꺾쇠괄호 자리에 들어갑니다: { $host }
providers-suggestion = 제안
    .why = 제공업체가 이렇게 안내하는 페이지를 찾지 못했습니다. 제공업체의 안내와 비교해 보십시오.
providers-known = { $provider }에 대해 알려진 내용
providers-more = { $provider }에 대한 자세한 내용
# $date: the day on which a page was read.
providers-source-read = { $date }에 확인
# $count: how many pages. $date: the day on which the last of them was read.
providers-sources =
    { $count ->
       *[other] 출처 { $count }개(최근 확인: { $date })
    }
