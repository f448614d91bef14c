//! Private lines, and lines that only look so.

use engine::run::{Outcome, State, Station};
use engine::smtp::Step;
use engine::tls::TlsProblem;
use rehearsal::{Act, CertificateKind, Script, ScriptedServer};

use crate::play::{PASSWORD, bare_form, form, found, play, play_with, said, world};

#[tokio::test]
async fn tls_from_the_first_byte_carries_a_mail() {
    let server = ScriptedServer::start_implicit_tls(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("server.security", "implicit")])).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Accepted, vec![]));
    assert!(record.main.transcript.iter().skip(1).all(|line| line.tls), "{}", said(&record));
    let tls = record.main.tls.saw().unwrap();
    assert_eq!((tls.version.as_deref(), tls.verified), (Some("TLSv1.3"), true));
}

#[tokio::test]
async fn a_bad_certificate_is_shown_and_stops_before_the_password() {
    for (kind, problem, check) in [
        (CertificateKind::Expired, TlsProblem::Expired, "certificate-expired"),
        (CertificateKind::NotYetValid, TlsProblem::NotYetValid, "certificate-not-yet-valid"),
        (CertificateKind::WrongName, TlsProblem::Name, "certificate-name"),
        (CertificateKind::SelfSigned, TlsProblem::SelfSigned, "certificate-self-signed"),
        (CertificateKind::Untrusted, TlsProblem::Untrusted, "certificate-untrusted"),
    ] {
        let server = ScriptedServer::start(Script::well_behaved().certificate(kind)).await.unwrap();
        let record = play(&server, form(&server, [])).await;
        let tls = record.main.tls.saw().unwrap();
        assert_eq!((tls.problem, tls.verified), (Some(problem), false), "{tls:?}");
        assert!(!tls.chain.is_empty());
        assert_eq!((record.outcome, found(&record)), (Outcome::Insecure, vec![check]));
        assert!(!String::from_utf8_lossy(&server.received()).contains("AUTH"), "{check}");
    }
}

#[tokio::test]
async fn exactly_the_pinned_certificate_counts_as_good_and_stays_told() {
    let server = ScriptedServer::start(Script::well_behaved().certificate(CertificateKind::SelfSigned)).await.unwrap();
    let refused = play(&server, form(&server, [])).await;
    let fingerprint = refused.main.tls.saw().unwrap().chain[0].sha256.clone();

    let pinned = play(&server, form(&server, [("allowance.certificate", fingerprint.as_str())])).await;
    assert_eq!((pinned.outcome, found(&pinned)), (Outcome::Accepted, vec!["certificate-pinned"]));
    let secure = pinned.route.iter().find(|stop| stop.station == Station::Secure).unwrap();
    assert_eq!(secure.state, State::Warns);

    let good = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let changed = play(&good, form(&good, [("allowance.certificate", fingerprint.as_str())])).await;
    assert_eq!((changed.outcome, found(&changed)), (Outcome::Insecure, vec!["certificate-changed"]));

    let other = "00".repeat(32);
    let still_refused = play(&server, form(&server, [("allowance.certificate", other.as_str())])).await;
    assert_eq!(still_refused.outcome, Outcome::Insecure);
}

#[tokio::test]
async fn words_behind_starttls_are_reported_and_never_parsed() {
    let inject = b"250-evil.example\r\n250 AUTH PLAIN\r\n".to_vec();
    for act in [Act::StartTls { inject: inject.clone() }, Act::StartTlsThen { inject }] {
        let server = ScriptedServer::start(Script::well_behaved().on("STARTTLS", act)).await.unwrap();
        let record = play(&server, form(&server, [])).await;
        assert_eq!(
            (record.outcome, found(&record)),
            (Outcome::Insecure, vec!["starttls-injected"]),
            "{}",
            said(&record)
        );
        assert!(said(&record).contains("S: 250-evil.example\nS: 250 AUTH PLAIN\n"), "{}", said(&record));
        assert!(!record.main.capabilities.iter().any(|line| line.contains("AUTH")));
    }
}

#[tokio::test]
async fn a_missing_starttls_stops_where_it_is_required() {
    let server = ScriptedServer::start(Script::well_behaved().without_starttls()).await.unwrap();
    let record = play(&server, form(&server, [])).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Insecure, vec!["starttls-missing"]));
}

#[tokio::test]
async fn a_password_does_not_go_in_clear_without_the_merchants_word() {
    let server = ScriptedServer::start(Script::well_behaved().without_starttls()).await.unwrap();
    let open = [("server.security", "starttls-if-offered")];
    let record = play(&server, form(&server, open)).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Insecure, vec!["password-in-clear"]));
    assert!(!String::from_utf8_lossy(&server.received()).contains("AUTH"));

    let allowed = [("server.security", "starttls-if-offered"), ("allowance.passwordInClear", "true")];
    let record = play(&server, form(&server, allowed)).await;
    assert_eq!(record.outcome, Outcome::Accepted);
    assert_eq!(found(&record), ["password-sent-in-clear"]);
}

#[tokio::test]
async fn the_merchants_word_for_clear_text_is_no_word_for_a_bad_certificate() {
    let server = ScriptedServer::start(Script::well_behaved().certificate(CertificateKind::Expired)).await.unwrap();
    let record = play(&server, form(&server, [("allowance.passwordInClear", "true")])).await;
    assert_eq!(record.outcome, Outcome::Insecure);
    assert!(!String::from_utf8_lossy(&server.received()).contains("AUTH"));
}

#[tokio::test]
async fn a_server_that_speaks_where_tls_was_expected_is_a_mismatch() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let record = play(&server, form(&server, [("server.security", "implicit")])).await;
    assert_eq!(
        (record.outcome, found(&record)),
        (Outcome::Insecure, vec!["port-security-mismatch"]),
        "{}",
        said(&record)
    );
    assert!(said(&record).contains("S: 220 mail.shop.example"), "{}", said(&record));
}

#[tokio::test]
async fn the_certificate_may_bear_another_name_than_the_host() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let good = play(&server, form(&server, [("server.name", "mail.shop.example")])).await;
    assert_eq!(good.outcome, Outcome::Accepted);
    let bad = play(&server, form(&server, [("server.name", "mail.other.example")])).await;
    assert_eq!(found(&bad), ["certificate-name"]);
}

#[tokio::test]
async fn a_line_in_clear_is_told_also_where_the_run_ends_before_the_mail() {
    let server = ScriptedServer::start(Script::well_behaved().without_starttls()).await.unwrap();
    let early = [("server.security", "starttls-if-offered"), ("until", "secure")];
    let record = play(&server, form(&server, early)).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Accepted, vec!["line-in-clear"]));
}

#[tokio::test]
async fn a_certificate_is_judged_by_the_clock_of_the_run() {
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let late = engine::World { clock: || "2099-01-01T00:00:00Z".parse().expect("a time"), ..world(&server) };
    let record = play_with(late, form(&server, []), PASSWORD, |_, _| {}).await;
    assert_eq!(found(&record), ["certificate-expired"]);
}

#[tokio::test]
async fn a_line_in_clear_is_told_even_without_a_password() {
    let server = ScriptedServer::start(Script::well_behaved().without_sign_in()).await.unwrap();
    let record = play(&server, bare_form(&server)).await;
    assert_eq!((record.outcome, found(&record)), (Outcome::Accepted, vec!["line-in-clear"]));
    assert!(record.main.steps.iter().all(|step| step.step != Step::Tls));
}
