//! First start, one click, and what the practice server has to tell, in four languages.

use engine::checks::Facts;
use engine::words::{Language, Words};
use support::WindowOptions;

use crate::driver::App;

#[tokio::test]
async fn a_new_user_sends_a_practice_mail_with_one_click() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.find("[data-testid='practice-start']").await;
    app.picture("first-start-en-light").await;
    app.click("[data-testid='practice-start']").await;
    assert_eq!(app.outcome().await, "accepted");
    for station in ["settings", "find", "connect", "secure", "sign-in", "send"] {
        app.station_is(station, "good").await;
    }
    app.ask_until(
        "const lines = document.querySelector('[data-testid=transcript]'); lines.scrollTop = 0; return lines.innerText.includes('220 mail.shop.example ESMTP')",
    )
    .await;
    app.picture("all-well-en-light").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_wrong_password_breaks_sign_in_in_every_language() {
    for (language, lang, dark) in [
        (Language::English, "en_US.UTF-8", true),
        (Language::Korean, "ko_KR.UTF-8", false),
        (Language::Japanese, "ja_JP.UTF-8", true),
        (Language::Chinese, "zh_CN.UTF-8", false),
    ] {
        let Some(app) = App::open(WindowOptions { lang, dark, ..WindowOptions::default() }).await else { return };
        app.choose("[data-testid='scene-select']", "wrong-password").await;
        app.click("[data-testid='practice-start']").await;
        app.station_is("sign-in", "broken").await;
        assert_eq!(app.outcome().await, "not-authenticated");
        let finding = app.text("[data-check='password-refused']").await;
        let words = Words::new(language);
        assert!(finding.contains(&words.say("password-refused")), "{finding}");
        assert!(finding.contains(&words.say_attribute("password-refused", "fix", &Facts::new())), "{finding}");
        assert_eq!(app.ask("return document.documentElement.lang").await, language.tag());
        app.picture(&format!("wrong-password-{}-{}", language.tag(), if dark { "dark" } else { "light" })).await;
        app.is_faultless().await;
        app.close().await;
    }
}

#[tokio::test]
async fn a_run_is_said_anew_when_the_language_changes() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.choose("[data-testid='scene-select']", "relay-denied").await;
    app.click("[data-testid='practice-start']").await;
    app.station_is("send", "broken").await;
    for language in [Language::Japanese, Language::English, Language::Chinese, Language::Korean] {
        app.choose("[data-testid='language-select']", language.tag()).await;
        app.find(&format!("html[lang='{}']", language.tag())).await;
        let title = Words::new(language).say("relay-denied");
        app.ask_until(&format!(
            "return document.querySelector('[data-check=relay-denied]')?.textContent.includes({title:?})"
        ))
        .await;
    }
    app.choose("[data-testid='theme-select']", "dark").await;
    app.find("html[data-theme='dark']").await;
    app.picture("relay-denied-ko-dark").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_run_is_stopped() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    app.choose("[data-testid='scene-select']", "silent").await;
    app.click("[data-testid='practice-start']").await;
    app.station_is("connect", "running").await;
    app.picture("running-en-light").await;
    app.click("[data-testid='stop']").await;
    assert_eq!(app.outcome().await, "stopped");
    app.picture("stopped-en-light").await;
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_hostile_server_shows_as_text_and_nothing_else() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    for (scene, check) in [
        ("endless-line", "malformed-reply"),
        ("malformed-reply", "malformed-reply"),
        ("starttls-injected", "starttls-injected"),
        ("certificate-expired", "certificate-expired"),
        ("port-closed", "connection-refused"),
    ] {
        app.choose("[data-testid='scene-select']", scene).await;
        app.click("[data-testid='practice-start']").await;
        app.find(&format!("[data-check='{check}']")).await;
        app.picture(&format!("{scene}-en-light")).await;
    }
    app.is_faultless().await;
    app.close().await;
}
