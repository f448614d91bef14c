### 스토어에 저장된 설정: 스토어 자체의 양식, 조언, 화면을 따라가는 순서, 도움말의 조언.

stores-held = 현재 스토어에 저장된 설정
# $store: the system's name.
stores-held-below = { $store } 화면에 보이는 그대로입니다. 모르는 항목은 비워 두십시오. 암호는 여기에서 묻지 않습니다.
# $count: how many findings.
stores-advice-count =
    { $count ->
       *[other] 진단 결과 { $count }개
    }
# $count: how many fields of a section hold something.
stores-entered =
    { $count ->
       *[other] { $count }개 입력됨
    }
stores-unset = 입력 안 함
# $value: what holds where nothing was entered.
stores-unset-default = 입력 안 함(기본값: { $value })
# $value: a value that no document of the system names.
stores-unsourced = { $value }(확인되지 않음)
stores-another = 다른 값…
# $label: the field.
stores-another-value = { $label }의 다른 값
stores-hidden = 화면에는 없고 명령줄에서만 설정
stores-off-screen = 지금은 스토어 화면에 보이지 않음
stores-since = { $version }부터
stores-scope-default = 기본값
stores-scope-website = 웹사이트
stores-scope-store = 스토어 뷰
stores-scope-team = 팀
stores-scope-user = 사용자
# $scope: a website or store view. $value: what holds there.
stores-elsewhere = { $scope }에서는 다릅니다: { $value }
stores-elsewhere-remove = 제외
stores-secret = 여기에서는 묻지 않습니다. 암호는 위의 암호 필드에 입력하십시오.
stores-take-to-store = 원하는 설정으로 채우기
stores-take-from-store = 스토어의 설정 가져오기
# $count: how many fields changed.
stores-taken-to-store =
    { $count ->
        [0] 스토어의 설정이 이미 원하는 설정과 같습니다.
       *[other] 스토어 항목 { $count }개를 채웠습니다. 이 양식에만 반영됩니다.
    }
stores-taken-from-store =
    { $count ->
        [0] 스토어의 설정과 다른 항목이 없습니다.
       *[other] 위의 항목 { $count }개를 스토어에서 가져왔습니다.
    }
stores-undo = 되돌리기
stores-cannot-to-store = 스토어에 설정할 수 없는 것
stores-cannot-from-store = 이 양식으로 나타낼 수 없는 것
# $store: the system's name.
stores-walk = { $store }에서 단계별로 설정하기
stores-walk-other = 스토어에서 단계별로 설정하기
stores-walk-below = 원하는 값이 들어 있습니다. Mailproof는 스토어의 설정을 바꾸지 않으므로 직접 입력하십시오.
# $store: the system's name.
stores-notes = { $store } 도움말의 조언
stores-notes-newer = 더 새로운 페이지의 내용은 다릅니다
stores-notes-newer-page = 더 새로운 페이지
stores-notes-question = 보낼 질문
