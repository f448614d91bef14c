//! The way through the Management Console.

use super::fields::FIELDS;
use crate::stores::behaviour::GithubBehaviour;
use crate::stores::field::Label;
use crate::stores::walk::Way;

/// From the console's door through the test dialog to the saved settings.
pub(in crate::stores) fn walk(_: GithubBehaviour, way: &mut Way<'_>) {
    let [email, test, to, send, save] = [
        Label::Korean("Email", "메일"),
        Label::Korean("Test email settings", "메일 설정 테스트"),
        Label::Korean("Send test email to", "테스트 메일 전송 대상"),
        Label::Korean("Send test email", "테스트 메일 보내기"),
        Label::Korean("Save settings", "설정 저장"),
    ];
    way.go("store-walk-github-console", &[Label::Screen("Management Console")]);
    way.go("store-walk-github-page", &[Label::Screen("Settings"), email]);
    for fields in FIELDS {
        way.enter(fields);
    }
    way.go("store-walk-github-test", &[email, test]);
    way.go("store-walk-github-test-to", &[to]);
    way.go("store-walk-github-test-send", &[send]);
    way.go("store-walk-github-save", &[save]);
    way.go("store-walk-github-wait", &[]);
}
