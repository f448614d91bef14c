//! Settings and their password are kept, come back, and go over the wire as the form says.

use engine::settings::{Paths, Profiles};
use rehearsal::{Script, ScriptedServer};
use support::WindowOptions;
use support::bus::Bus;
use support::keyring::Keyring;
use support::pretended_secrets::PretendedSecrets;

use crate::driver::App;
use crate::memory;

#[tokio::test]
async fn settings_and_password_outlive_the_app_and_what_the_form_says_is_sent() {
    let Some((bus, _keyring)) = desktop() else { return };
    let (home, address) = (tempfile::tempdir().expect("a folder"), bus.address());
    let options = WindowOptions { bus: Some(&address), home: Some(home.path()), ..WindowOptions::default() };
    let script = Script::well_behaved().without_starttls().accepting("merchant@shop.example", PASSWORD);
    let server = ScriptedServer::start(script).await.expect("a server on loopback starts");

    let Some(app) = App::open(options).await else { return };
    fill(&app, server.address().port()).await;
    app.fill("[data-testid='password']", PASSWORD).await;
    app.picture("settings-filled-en-light").await;
    app.click("[data-testid='secret-keep']").await;
    app.find("[data-testid='secret-state'][data-state='keychain']").await;
    app.picture("settings-kept-en-light").await;
    assert!(!app.document().await.contains(PASSWORD));
    assert_eq!(app.ask("return document.querySelector(`[data-testid=password]`).value").await, "");
    app.is_faultless().await;
    app.close().await;

    let Some(app) = App::open(options).await else { return };
    open_profile(&app).await;
    app.click("[data-testid='page-settings']").await;
    app.find("[data-testid='secret-state'][data-state='keychain']").await;
    for (field, value) in [("server.host", "localhost"), ("recipients", "customer@shop.example"), ("name", NAME)] {
        let script = format!("return document.querySelector(`[data-field='{field}']`).value");
        assert_eq!(app.ask(&script).await, value, "{field}");
    }
    app.fill("[data-field='recipients']", "other@shop.example").await;
    app.click("[data-testid='start']").await;
    assert_eq!(app.outcome().await, "accepted");
    assert_eq!(server.inbox()[0].recipients, ["other@shop.example"]);
    assert_eq!(server.inbox()[0].signed_in.as_deref(), Some("merchant@shop.example"));
    let profiles = Profiles::new(&paths(&home));
    let kept = || profiles.list().expect("the profiles can be read").remove(0).profile.content;
    assert_eq!(kept().recipients()[0].to_string(), "customer@shop.example");
    app.picture("unsaved-accepted-en-light").await;
    app.click("[data-testid='offer-save']").await;
    app.ask_until("return document.querySelector('[data-testid=offer]') === null").await;
    assert_eq!(kept().recipients()[0].to_string(), "other@shop.example");
    let told = app.page().await;
    assert!(told.contains("keychain"), "the page says which password it used: {told}");

    // The password was typed in another life of the app: this page has never had it.
    let seen = memory::of_the_page(home.path(), &[NAME, PASSWORD]);
    assert!(seen[0] > 0, "what the page shows is in its memory");
    assert_eq!(seen[1], 0, "the password is in the page's memory");
    app.is_faultless().await;
    app.close().await;
    assert!(memory::files_without(home.path(), PASSWORD), "the password lies in a file");
}

#[tokio::test]
async fn a_keychain_that_never_answers_is_told_and_holds_nothing_up() {
    let Some(bus) = bus() else { return };
    let (home, address) = (tempfile::tempdir().expect("a folder"), bus.address());
    let _silent = PretendedSecrets::silent(&bus);
    let options = WindowOptions { bus: Some(&address), home: Some(home.path()), ..WindowOptions::default() };
    let Some(app) = App::open(options).await else { return };
    fill(&app, 2525).await;
    app.fill("[data-testid='password']", PASSWORD).await;
    app.click("[data-testid='secret-keep']").await;
    app.find("[data-testid='secret-state'][data-state='asking']").await;
    // Meanwhile the window does what it is asked to.
    app.choose("[data-testid='language-select']", "ko").await;
    app.find("html[lang='ko']").await;
    app.find("[data-testid='secret-state'][data-code='keychain-silent']").await;
    app.picture("keychain-silent-ko-light").await;
    app.click("[data-testid='secret-keep-session']").await;
    app.find("[data-testid='secret-state'][data-state='session']").await;
    assert!(!app.document().await.contains(PASSWORD));
    app.close().await;
    assert!(memory::files_without(home.path(), PASSWORD), "a password for the session lies in a file");
}

#[tokio::test]
async fn a_desktop_without_a_keychain_keeps_the_password_for_the_session() {
    let script = Script::well_behaved().without_starttls().accepting("merchant@shop.example", PASSWORD);
    let server = ScriptedServer::start(script).await.expect("a server on loopback starts");
    let Some(bus) = bus() else { return };
    let address = bus.address();
    let options = WindowOptions { lang: "ja_JP.UTF-8", dark: true, bus: Some(&address), ..WindowOptions::default() };
    let Some(app) = App::open(options).await else { return };
    fill(&app, server.address().port()).await;
    app.fill("[data-testid='password']", PASSWORD).await;
    app.click("[data-testid='secret-keep']").await;
    app.find("[data-testid='secret-state'][data-code='keychain-absent']").await;
    app.picture("keychain-absent-ja-dark").await;
    app.click("[data-testid='secret-keep-session']").await;
    app.find("[data-testid='secret-state'][data-state='session']").await;
    app.click("[data-testid='start']").await;
    assert_eq!(app.outcome().await, "accepted");
    assert_eq!(server.inbox()[0].signed_in.as_deref(), Some("merchant@shop.example"));
    app.is_faultless().await;
    app.close().await;
}

/// Fills a shop that signs in in clear, which the merchant allows for this server.
async fn fill(app: &App, port: u16) {
    app.click("[data-testid='own-server']").await;
    app.fill("[data-field='name']", NAME).await;
    app.fill("[data-field='server.host']", "localhost").await;
    app.choose("[data-field='server.security']", "none").await;
    app.fill("[data-field='server.port']", &port.to_string()).await;
    app.fill("[data-field='account.username']", "merchant@shop.example").await;
    app.fill("[data-field='sender.from']", "merchant@shop.example").await;
    app.fill("[data-field='recipients']", "customer@shop.example").await;
    app.click("form summary").await;
    app.choose("[data-field='allowance.passwordInClear']", "true").await;
}

async fn open_profile(app: &App) {
    app.click("[data-testid='profile-switch']").await;
    app.click("[data-testid='profile']").await;
    app.ask_until(&format!(
        "return document.querySelector('[data-testid=profile-switch]').innerText.includes('{NAME}')"
    ))
    .await;
}

fn paths(home: &tempfile::TempDir) -> Paths {
    let folder = |name| home.path().join("mailproof_home").join(name);
    Paths { config: folder("config"), data: folder("data"), state: folder("state") }
}

fn bus() -> Option<Bus> {
    Bus::start().map_err(|not_here| not_here.say("a session bus")).ok()
}

fn desktop() -> Option<(Bus, Keyring)> {
    let bus = bus()?;
    let keyring = Keyring::start(&bus).map_err(|not_here| not_here.say("a keychain")).ok()?;
    Some((bus, keyring))
}

const NAME: &str = "Aurora Tea Shop";
const PASSWORD: &str = "correct horse battery staple";
