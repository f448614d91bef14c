//! A server of one's own, typed into the form.

use rehearsal::{Script, ScriptedServer};
use support::WindowOptions;

use crate::driver::App;

#[tokio::test]
async fn a_typed_password_signs_in_and_leaves_no_trace() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    let script = Script::well_behaved().accepting("merchant@shop.example", PASSWORD);
    let server = ScriptedServer::start_implicit_tls(script).await.expect("a server on loopback starts");
    fill(&app, &server, "implicit").await;
    app.fill("[data-field='account.username']", "merchant@shop.example").await;
    app.fill("[data-testid='password']", PASSWORD).await;
    app.picture("form-en-light").await;
    app.click("[data-testid='start']").await;
    // The window's own world does not know the practice authority: the password is held back.
    app.find("[data-check='certificate-untrusted']").await;
    assert_eq!(app.outcome().await, "insecure");
    assert!(!String::from_utf8_lossy(&server.received()).contains("AUTH"));
    app.picture("certificate-untrusted-en-light").await;
    assert!(!app.document().await.contains(PASSWORD));
    assert!(!app.log().contains(PASSWORD));
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_server_without_sign_in_takes_a_mail_from_the_form() {
    let Some(app) = App::open(WindowOptions::default()).await else { return };
    let server = ScriptedServer::start(Script::well_behaved().without_sign_in()).await.expect("a server starts");
    fill(&app, &server, "none").await;
    app.click("[data-testid='start']").await;
    assert_eq!(app.outcome().await, "accepted");
    app.station_is("secure", "warns").await;
    app.find("[data-check='line-in-clear']").await;
    assert_eq!(server.inbox().len(), 1);
    app.is_faultless().await;
    app.close().await;
}

#[tokio::test]
async fn a_wrong_field_is_told_beside_it() {
    let Some(app) = App::open(WindowOptions { lang: "ko_KR.UTF-8", ..WindowOptions::default() }).await else { return };
    app.click("[data-testid='own-server']").await;
    app.fill("[data-field='server.host']", "https://mail.shop.example").await;
    app.fill("[data-field='server.port']", "70000").await;
    app.click("[data-testid='start']").await;
    app.ask_until("return document.body.innerText.includes('70000')").await;
    let invalid =
        app.ask("return [...document.querySelectorAll('[aria-invalid=true]')].map((f) => f.dataset.field)").await;
    let invalid: Vec<_> = invalid.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
    for field in ["server.host", "server.port", "sender.from", "recipients"] {
        assert!(invalid.contains(&field), "{field}: {invalid:?}");
    }
    app.picture("form-errors-ko-light").await;
    app.is_faultless().await;
    app.close().await;
}

async fn fill(app: &App, server: &ScriptedServer, security: &str) {
    app.click("[data-testid='own-server']").await;
    app.fill("[data-field='server.host']", "localhost").await;
    app.fill("[data-field='server.port']", &server.address().port().to_string()).await;
    app.choose("[data-field='server.security']", security).await;
    app.fill("[data-field='sender.from']", "merchant@shop.example").await;
    app.fill("[data-field='recipients']", "customer@shop.example").await;
}

const PASSWORD: &str = "correct horse battery";
