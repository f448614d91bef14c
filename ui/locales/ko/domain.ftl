### 도메인 페이지입니다. 메일이 어디로 가고, 누가 보낼 수 있고, 받는 쪽이 무엇을 해야 하는지 보여 줍니다.

domain-title = 도메인
# $domain: 도메인.
domain-title-of = { $domain }의 레코드
domain-below = 메일을 보내는 도메인에 대해 DNS가 말하는 내용입니다
# $count: 질문한 횟수.
domain-asked = { $count ->
        [0] 질문 없음
       *[other] 질문 { $count }개
    }
domain-cut-short = 끝나기 전에 중지됨
domain-empty-title = 아직 확인한 도메인이 없습니다
domain-empty-text = 도메인의 메일이 어디로 가는지, 누가 보낼 수 있는지, 어떻게 서명되는지, 받는 쪽이 무엇을 해야 하는지 DNS에 물어봅니다. 아무것도 바꾸지 않습니다.
domain-field-domain = 도메인
    .hint = 도메인 또는 그 도메인의 메일 주소
domain-field-selectors = DKIM 선택자
    .hint = 메일 제공업체가 알려 줍니다. 비워 두면 흔한 것을 시도합니다
domain-check = 도메인 확인

## 상태

domain-outcome-good = { $domain } 도메인은 정상입니다
    .more = 모든 레코드가 있으며, 받는 쪽에서 사용할 수 있습니다.
domain-outcome-warns = { $domain } 도메인은 더 신뢰받을 수 있습니다
    .more = { $count ->
       *[other] 메일에 지장을 주는 문제 { $count }건을 발견했습니다.
    }
domain-outcome-broken = { $domain } 도메인의 메일에 문제가 있습니다
    .more = { $count ->
       *[other] 문제 { $count }건을 발견했습니다.
    }
domain-outcome-unknown = { $domain } 도메인의 상태를 확인할 수 없습니다
    .more = 모든 질문에 답을 받지는 못했습니다. 레코드가 없다는 뜻은 아닙니다.
domain-outcome-stopped = { $domain } 도메인의 확인을 중지했습니다
    .more = 아래는 그때까지 확인한 내용입니다.

domain-state-found = 있음
domain-state-missing = 없음
domain-state-broken = 사용할 수 없음
domain-state-unknown = 확인할 수 없음
domain-why-timed-out = DNS 서버가 제시간에 응답하지 않아 확인할 수 없습니다.
domain-why-failed = DNS 서버에 문제가 있어 확인할 수 없습니다.
domain-why-refused = DNS 서버가 응답을 거부해 확인할 수 없습니다.
domain-why-stopped = 이것을 묻기 전에 중지했습니다.
domain-why-unsure = 확인한 내용만으로는 알 수 없습니다.

## 레코드

domain-mx = MX
    .what = 메일이 가는 곳
    .missing = 이 도메인의 메일을 받을 서버가 정해져 있지 않아, 답장과 반송 메일이 돌아올 수 없습니다.
domain-mx-preference = 순서
domain-mx-host = 서버
domain-mx-addresses = 주소
domain-mx-not-asked = 묻지 않음
domain-mx-no-address = 주소가 없음
domain-mx-no-such-host = 존재하지 않음
domain-mx-takes-none = 이 도메인은 메일을 받지 않는다고 되어 있습니다.
domain-mx-implicit = MX 레코드가 없어, 메일이 도메인 자체의 주소로 갑니다.
# $name: 실제 이름.
domain-alias = { $name }의 별칭

domain-spf = SPF
    .what = 보낼 수 있는 곳
    .missing = 이 도메인으로 누가 보낼 수 있는지 정한 레코드가 없습니다.
# $lookups: 필요한 횟수. $most: 최대 횟수.
domain-spf-budget = 조회 { $most }번 중 { $lookups }번
# $known: 센 횟수. $most: 최대 횟수.
domain-spf-budget-unknown = 조회 { $most }번 중 적어도 { $known }번. 모두 따라가지는 못했습니다
# $count: 조회 횟수.
domain-spf-cost = { $count ->
       *[other] 조회 { $count }번
    }
# $count: 아무것도 찾지 못한 조회 횟수.
domain-spf-void = { $count ->
       *[other] 조회 { $count }번은 아무것도 찾지 못합니다. 받는 쪽은 두 번까지 허용합니다.
    }
domain-spf-cost-unknown = 조회 횟수 알 수 없음
domain-spf-leads-to = 이어지는 레코드
domain-spf-wrong = 받는 쪽이 읽을 수 없습니다
domain-spf-all-fail = 나머지는 모두 거부합니다
domain-spf-all-soft = 나머지는 모두 의심합니다
domain-spf-all-neutral = 나머지에 대해서는 정하지 않습니다
domain-spf-all-pass = 누구나 보낼 수 있어 아무도 보호하지 못합니다
domain-spf-include = 그 도메인이 허용한 곳
domain-spf-a = 그 이름의 주소
domain-spf-mx = 메일을 받는 서버
domain-spf-ip4 = 이 IPv4 주소
domain-spf-ip6 = 이 IPv6 주소
domain-spf-exists = 조회 결과에 따라 정해지는 주소
domain-spf-ptr = 역방향 이름에 따름. 이제 받는 쪽에서 따르지 않습니다
domain-spf-redirect = 그 도메인의 레코드가 결정합니다
domain-spf-exp = 거부 이유가 적힌 곳

domain-dkim = DKIM
    .what = 메일에 서명하는 방법
    .missing = 지정한 선택자에 서명 키가 없습니다.
# $count: 물어본 선택자의 수.
domain-dkim-given = { $count ->
       *[other] 지정한 선택자 { $count }개를 물어보았습니다.
    }
domain-dkim-tried = { $count ->
       *[other] 흔한 선택자 { $count }개를 시도했습니다. 이렇게 해서 키를 찾지 못했다고 키가 없는 것은 아닙니다.
    }
domain-dkim-revoked = 폐기됨
domain-dkim-testing = 시험 중

domain-dmarc = DMARC
    .what = 받는 쪽이 할 일
    .missing = 통과하지 못한 메일을 받는 쪽이 어떻게 해야 하는지 정한 레코드가 없습니다.
# $name: 레코드의 이름.
domain-dmarc-at = 찾은 곳: { $name }
domain-dmarc-policy-none = 통과하지 못한 메일도 그대로 전달됩니다.
domain-dmarc-policy-quarantine = 통과하지 못한 메일은 스팸함으로 갑니다.
domain-dmarc-policy-reject = 통과하지 못한 메일은 거부됩니다.
domain-dmarc-tag-v = 버전
domain-dmarc-tag-p = 이 도메인의 메일을 처리하는 방법
domain-dmarc-tag-sp = 하위 도메인의 메일을 처리하는 방법
domain-dmarc-tag-np = 존재하지 않는 하위 도메인의 메일을 처리하는 방법
domain-dmarc-tag-adkim = DKIM 도메인이 일치해야 하는 정도
domain-dmarc-tag-aspf = SPF 도메인이 일치해야 하는 정도
domain-dmarc-tag-rua = 요약 보고서를 받을 곳
domain-dmarc-tag-ruf = 개별 메일 보고서를 받을 곳
domain-dmarc-tag-fo = 개별 메일을 보고하는 때
domain-dmarc-tag-pct = 적용 비율(퍼센트)
domain-dmarc-tag-rf = 보고서의 형식
domain-dmarc-tag-ri = 요약 보고서의 간격(초)
domain-dmarc-tag-t = 시험 여부
domain-dmarc-tag-psd = 공개 접미사 여부

## 질문과 응답

# $place: 1부터 세는 질문 번호.
domain-proof-query = { $place }번째 질문
domain-queries = DNS 질문
domain-queries-empty = 아직 물어본 것이 없습니다.
domain-query-at = 시각
domain-query-question = 질문
domain-query-answer = 응답
domain-query-ttl = 유효 시간
domain-query-took = 걸린 시간
domain-query-server = 서버
domain-query-truncated = 응답이 잘렸습니다
# $count: 초.
domain-query-seconds = { $count }초
