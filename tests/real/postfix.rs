//! Against a real Postfix with SASL by a real Dovecot.

use engine::run::{self, Outcome, RunId, SecretSource, State, Station, Tape, TestRecord, TestRequest};
use engine::settings::{Draft, check_draft};
use engine::tls::Roots;
use engine::words::{Language, Words};
use engine::{Secret, World};
use mail_parser::MessageParser;
use support::Postfix;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn postfix_takes_our_mail_over_starttls_and_implicit_tls() {
    let postfix = match Postfix::start().await {
        Ok(postfix) => postfix,
        Err(not_here) => return not_here.say("real Postfix"),
    };
    let ways = [
        (postfix.starttls_port(), "starttls", "plain", Language::English),
        (postfix.implicit_port(), "implicit", "login", Language::Korean),
        (postfix.starttls_port(), "starttls", "auto", Language::Japanese),
    ];
    for (index, (port, security, auth, language)) in ways.into_iter().enumerate() {
        let fields = [("server.security", security), ("account.auth", auth), ("recipients", postfix.username())];
        let record = send(&postfix, port, fields, postfix.password(), language).await;
        assert_eq!(record.outcome, Outcome::Accepted, "{:?}\n{}", record.findings, postfix.log());
        assert!(record.findings.is_empty(), "a healthy server gives no findings: {:?}", record.findings);
        assert!(record.main.queue_id.is_some());

        let mailbox = postfix.wait_for_mail(index + 1).await;
        let id = record.main.message_id.clone().expect("a mail has an id");
        let delivered = mailbox.iter().find(|mail| contains(mail, id.as_bytes())).expect("our mail is on disk");
        is_our_mail(delivered, &id, language);
    }
}

#[tokio::test]
async fn postfix_refuses_and_is_understood() {
    let postfix = match Postfix::start().await {
        Ok(postfix) => postfix,
        Err(not_here) => return not_here.say("real Postfix"),
    };
    for auth in ["plain", "login"] {
        let fields = [("account.auth", auth), ("server.security", "starttls"), ("recipients", postfix.username())];
        let record = send(&postfix, postfix.starttls_port(), fields, "not the password", Language::English).await;
        assert_eq!(record.outcome, Outcome::NotAuthenticated, "{}", engine::smtp::Transcript(&record.main.transcript));
        assert_eq!(found(&record), ["password-refused"]);
        let broken = record.route.iter().find(|stop| stop.state == State::Broken).map(|stop| stop.station);
        assert_eq!(broken, Some(Station::SignIn));
        assert!(!serde_json::to_string(&record).unwrap().contains("not the password"));
    }

    let elsewhere = [("server.security", "starttls"), ("account.auth", "plain"), ("recipients", "a@elsewhere.example")];
    let record = send(&postfix, postfix.no_relay_port(), elsewhere, postfix.password(), Language::English).await;
    assert_eq!(
        (record.outcome, found(&record)),
        (Outcome::Refused, vec!["relay-denied"]),
        "{:?}",
        record.main.recipients
    );

    let unknown = [("server.security", "starttls"), ("account.auth", "plain"), ("recipients", "nobody@shop.example")];
    let record = send(&postfix, postfix.starttls_port(), unknown, postfix.password(), Language::English).await;
    assert_eq!(
        (record.outcome, found(&record)),
        (Outcome::Refused, vec!["recipient-refused"]),
        "{:?}",
        record.main.recipients
    );

    let stranger = [("server.security", "starttls"), ("account.auth", "none"), ("account.username", "")];
    let record = send(&postfix, postfix.starttls_port(), stranger, "", Language::English).await;
    assert_eq!(record.outcome, Outcome::Refused, "{:?}", record.findings);

    let mismatch = [("server.security", "implicit"), ("account.auth", "plain"), ("recipients", postfix.username())];
    let record = send(&postfix, postfix.starttls_port(), mismatch, postfix.password(), Language::English).await;
    assert_eq!(found(&record), ["port-security-mismatch"]);
}

async fn send<const N: usize>(
    postfix: &Postfix,
    port: u16,
    more: [(&str, &str); N],
    password: &str,
    language: Language,
) -> TestRecord {
    let port = port.to_string();
    let usual = [
        ("name", "Aurora Tea Shop"),
        ("server.host", "localhost"),
        ("server.port", port.as_str()),
        ("account.username", postfix.username()),
        ("sender.from", postfix.username()),
        ("recipients", "customer@elsewhere.example"),
    ];
    let draft: Draft = usual.into_iter().chain(more).map(|(path, value)| (path.to_owned(), value.to_owned())).collect();
    let settings = check_draft(&draft).expect("the form is right");
    let roots = Roots::with_pem(postfix.ca_pem().as_bytes()).expect("the authority is a certificate");
    let world = World { roots, ..World::default() };
    let request = TestRequest { settings, profile: None, secret: Some((Secret::new(password), SecretSource::Typed)) };
    let tape = Tape::new(RunId::new(), |_| {});
    run::test(&world, request, &Words::new(language), &tape, CancellationToken::new())
        .await
        .expect("the mail is written")
}

fn is_our_mail(bytes: &[u8], id: &str, language: Language) {
    let mail = MessageParser::default().parse(bytes).expect("a mail on disk is a mail");
    assert_eq!(mail.message_id().map(|id| format!("<{id}>")).as_deref(), Some(id));
    assert!(mail.date().is_some());
    let subject = mail.subject().expect("a subject");
    assert!(subject.contains("Aurora Tea Shop"), "{subject}");
    let (text, html) = (mail.body_text(0).expect("text"), mail.body_html(0).expect("HTML"));
    assert!(text.contains("Aurora Tea Shop") && html.contains("Aurora Tea Shop"), "{text}\n{html}");
    assert!(html.contains(&format!("lang=\"{}\"", language.tag())), "{html}");
    let expected = Words::new(language).say("mail-hello");
    assert!(text.contains(&expected), "{text}");
}

fn found(record: &TestRecord) -> Vec<&str> {
    record.findings.iter().map(|finding| finding.check.as_str()).collect()
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
