### 모든 페이지가 다루는 스토어입니다. 프로필, 저장한 적 없는 양식, 또는 연습 서버입니다.

shop-switch = 프로필
shop-practice = 연습
    .below = Mailproof에 들어 있는 메일 서버
shop-new = 새 프로필
    .below = 아직 저장하지 않음
shop-unsaved = 저장하지 않은 변경 사항이 있음
# $name: 떠나려는 프로필.
shop-unsaved-title = ‘{ $name }’의 변경 사항을 저장하시겠습니까?
shop-unsaved-text = 아직 저장하지 않았습니다. 저장하지 않고 계속하면 변경 사항이 사라집니다.
shop-discard = 저장 안 함
shop-save = 저장

# 스토어 시스템의 짧은 이름.
shop-store-magento = Magento
shop-store-github-enterprise = GitHub Enterprise
shop-store-sales-connect = Sales Connect
shop-store-other = 기타
