//! The domain, past runs and the practice inbox, as a merchant walks through them.

use engine::words::{Language, Words};
use support::WindowOptions;

use crate::driver::App;

#[tokio::test]
async fn a_domain_is_looked_at_and_found_again_among_past_runs() {
    let home = tempfile::tempdir().expect("a folder");
    let options = WindowOptions { home: Some(home.path()), ..WindowOptions::default() };
    let Some(app) = App::open(options).await else { return };
    app.click("[data-testid='page-domain']").await;
    app.choose("[data-testid='scene-select']", "spf-too-many-lookups").await;
    app.click("[data-testid='check-domain']").await;
    app.find("[data-testid='domain-outcome'][data-outcome='warns']").await;
    app.find("[data-check='spf-too-many-lookups']").await;
    app.find("[data-testid='spf-budget'][data-lookups='12']").await;
    for (record, state) in [("mx", "found"), ("spf", "broken"), ("dkim", "found"), ("dmarc", "found")] {
        app.find(&format!("[data-record='{record}'][data-state='{state}']")).await;
    }
    app.ask_until("return document.querySelectorAll('[data-testid=queries] [data-query]').length > 5").await;
    app.picture("domain-spf-en-light").await;
    let shown = app.text("[data-check='spf-too-many-lookups']").await;
    app.is_faultless().await;
    app.close().await;

    let options = WindowOptions { dark: true, ..options };
    let Some(app) = App::open(options).await else { return };
    app.click("[data-testid='page-history']").await;
    app.picture("past-runs-en-dark").await;
    app.click("[data-testid='past-run'][data-kind='domain']").await;
    assert_eq!(app.text("[data-check='spf-too-many-lookups']").await, shown);
    app.choose("[data-testid='language-select']", "ja").await;
    let title = Words::new(Language::Japanese).say("spf-too-many-lookups");
    app.ask_until(&format!("return document.body.innerText.includes('{title}')")).await;
    app.picture("past-domain-ja-dark").await;
    app.click("[data-testid='forget-run']").await;
    app.click("[data-testid='confirm-yes']").await;
    app.find("[data-testid='no-runs']").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn what_nobody_answered_is_shown_as_unknown_and_never_as_missing() {
    let Some(app) = App::open(WindowOptions { lang: "ko_KR.UTF-8", ..WindowOptions::default() }).await else { return };
    app.click("[data-testid='page-domain']").await;
    app.choose("[data-testid='scene-select']", "dns-unanswered").await;
    app.click("[data-testid='check-domain']").await;
    app.find("[data-testid='domain-outcome'][data-outcome='unknown']").await;
    app.find("[data-check='dns-unanswered']").await;
    for record in ["spf", "dmarc"] {
        app.find(&format!("[data-record='{record}'][data-state='unknown']")).await;
    }
    assert_eq!(
        app.ask("return document.querySelector('[data-record][data-state=missing]')").await,
        serde_json::Value::Null
    );
    app.picture("domain-unanswered-ko-light").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_test_is_opened_again_exactly_as_it_was_shown() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.choose("[data-testid='scene-select']", "wrong-password").await;
    app.click("[data-testid='practice-start']").await;
    assert_eq!(app.outcome().await, "not-authenticated");
    let finding = app.text("[data-check='password-refused']").await;
    let conversation = app.text("[data-testid='transcript']").await;
    app.click("[data-testid='page-history']").await;
    app.click("[data-testid='past-run'][data-kind='test']").await;
    assert_eq!(app.outcome().await, "not-authenticated");
    assert_eq!(app.text("[data-check='password-refused']").await, finding);
    assert_eq!(app.text("[data-testid='transcript']").await, conversation);
    app.picture("past-test-en-light").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_mail_of_the_practice_server_is_read_and_its_html_may_do_nothing() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.click("[data-testid='practice-start']").await;
    assert_eq!(app.outcome().await, "accepted");
    app.click("[data-testid='page-inbox']").await;
    app.click("[data-testid='mail']").await;
    let promise = Words::new(Language::English).say("mail-nothing-to-do");
    assert!(app.text("[data-testid='mail-text']").await.contains(&promise));
    app.picture("inbox-text-en-light").await;
    app.ask("document.querySelector(`input[value='html']`).click()").await;
    assert_eq!(
        app.find("[data-testid='mail-html']").await.attr("sandbox").await.expect("it is there").as_deref(),
        Some("")
    );
    assert!(app.within("[data-testid='mail-html']", "return document.body.innerText").await.contains(&promise));
    app.picture("inbox-html-en-light").await;
    app.ask("document.querySelector(`input[value='source']`).click()").await;
    assert!(app.text("[data-testid='mail-source']").await.contains("MIME-Version: 1.0"));
    app.is_faultless().await;
    app.close().await;
}
