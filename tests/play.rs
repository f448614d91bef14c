//! Plays a test of the engine against a server, and says what came of it.

use std::time::Duration;

use engine::run::{self, RunEvent, RunId, SecretSource, Tape, TestRecord, TestRequest};
use engine::settings::{Draft, TestSettings, check_draft};
use engine::tls::Roots;
use engine::words::{Language, Words};
use engine::{Limits, Secret, World};
use rehearsal::ScriptedServer;
use tokio_util::sync::CancellationToken;

/// The password of the tests that do not care.
pub(crate) const PASSWORD: &str = "correct horse battery";

/// A form for `server`; `more` overrides.
pub(crate) fn form<const N: usize>(server: &ScriptedServer, more: [(&str, &str); N]) -> TestSettings {
    let port = server.address().port().to_string();
    let usual = [
        ("server.host", "127.0.0.1"),
        ("server.port", port.as_str()),
        ("server.security", "starttls"),
        ("account.username", "merchant@shop.example"),
        ("sender.from", "merchant@shop.example"),
        ("recipients", "customer@shop.example"),
    ];
    let fields = usual.into_iter().chain(more);
    let draft: Draft = fields.map(|(path, value)| (path.to_owned(), value.to_owned())).collect();
    check_draft(&draft).expect("the form is right")
}

/// A form without TLS and without a password.
pub(crate) fn bare_form(server: &ScriptedServer) -> TestSettings {
    form(server, [("server.security", "none"), ("account.auth", "none"), ("account.username", "")])
}

/// A world that trusts `server` and waits for nobody longer than a second.
pub(crate) fn world(server: &ScriptedServer) -> World {
    let second = Duration::from_secs(1);
    let limits = Limits { resolve: second, connect: second, step: second, body: second, run: Duration::from_secs(2) };
    World { roots: Roots::with_pem(server.ca_pem().as_bytes()).unwrap_or_default(), limits, ..World::default() }
}

/// Runs the test with the usual password.
pub(crate) async fn play(server: &ScriptedServer, settings: TestSettings) -> TestRecord {
    play_with(world(server), settings, PASSWORD, |_, _| {}).await
}

/// Runs the test in this world, with this password; `listener` may stop it.
pub(crate) async fn play_with(
    world: World,
    settings: TestSettings,
    password: &str,
    listener: impl Fn(&RunEvent, &CancellationToken) + Send + Sync + 'static,
) -> TestRecord {
    let stop = CancellationToken::new();
    let token = stop.clone();
    let tape = Tape::new(RunId::new(), move |event| listener(event, &token));
    let request = TestRequest { settings, profile: None, secret: Some((Secret::new(password), SecretSource::Typed)) };
    let words = Words::new(Language::English);
    run::test(&world, request, &words, &tape, stop).await.expect("the test mail can be written")
}

/// The checks that found something, in their order.
pub(crate) fn found(record: &TestRecord) -> Vec<&str> {
    record.findings.iter().map(|finding| finding.check.as_str()).collect()
}

/// The conversation up to and without the mail itself, as RFC 5321 prints its examples.
pub(crate) fn said(record: &TestRecord) -> String {
    engine::smtp::Transcript(&record.main.transcript).to_string()
}
