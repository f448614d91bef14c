//! Evidence for the tests of checks: a session that went well, bent where a test wants it.

use jiff::Timestamp;

use crate::dns::{HostAnswer, Resolution, ResolvedBy};
use crate::evidence::{Evidence, Looked};
use crate::run::Micros;
use crate::settings::{Draft, TestSettings, check_draft};
use crate::smtp::{
    Attempt, AttemptResult, Auth, AuthEnd, Ehlo, Failure, Purpose, Recipient, Reply, Session, Step, StepRecord,
    StepResult,
};
use crate::stores::{Behaviour, StoreSeen};
use crate::tls::{Certificate, Tls, TlsProblem};

/// Settings of a shop that signs in over STARTTLS; `more` overrides.
pub(crate) fn settings<const N: usize>(more: [(&str, &str); N]) -> TestSettings {
    let usual = [
        ("server.host", "mail.shop.example"),
        ("server.port", "587"),
        ("account.username", "merchant@shop.example"),
        ("sender.from", "merchant@shop.example"),
        ("recipients", "customer@shop.example"),
    ];
    let mut draft = Draft::new();
    for (path, value) in usual.into_iter().chain(more) {
        draft.insert(path.to_owned(), value.to_owned());
    }
    check_draft(&draft).expect("the sample settings are right")
}

/// A run in which everything went well.
pub(crate) fn well() -> Evidence {
    up_to(Step::Quit)
}

/// A run in which everything went well up to `last`, the last step of the run.
pub(crate) fn up_to(last: Step) -> Evidence {
    let mut session = Session::new(0, Purpose::Main);
    let reached = |step| step <= last;
    session.steps =
        Step::ALL.into_iter().filter(|step| reached(*step)).map(|step| taken(step, StepResult::Done, None)).collect();
    if reached(Step::Connect) {
        session.address = Some("192.0.2.1:587".to_owned());
        session.attempts = vec![attempt(AttemptResult::Connected)];
    }
    if reached(Step::Greeting) {
        session.greeting = Looked::Saw(Reply::of(220, "mail.shop.example ESMTP"));
    }
    if reached(Step::Ehlo) {
        session.ehlo = Looked::Saw(Ehlo::of("[127.0.0.1]", false, Reply::of(250, "mail.shop.example")));
    }
    if reached(Step::Tls) {
        session.tls = Looked::Saw(tls(None));
    }
    if reached(Step::Auth) {
        session.auth = Looked::Saw(auth(AuthEnd::Accepted, Looked::Saw(Reply::of(235, "2.7.0 welcome"))));
    }
    if reached(Step::Mail) {
        session.mail = Looked::Saw(Reply::of(250, "2.1.0 Ok"));
    }
    if reached(Step::Rcpt) {
        session.recipients = vec![recipient(250, "2.1.5 Ok")];
    }
    if reached(Step::Body) {
        session.body = Looked::Saw(Reply::of(250, "2.0.0 Ok: queued as X"));
    }
    Evidence {
        observed_at: Timestamp::UNIX_EPOCH,
        settings: Looked::Saw(settings([])),
        store: Looked::NotAsked,
        resolution: Looked::Saw(resolution(Looked::Saw(HostAnswer::Addresses(vec![[192, 0, 2, 1].into()])))),
        sessions: vec![session],
        ..Evidence::default()
    }
}

/// A run that went well until `step`, which failed in this way.
pub(crate) fn failed(step: Step, failure: Failure) -> Evidence {
    let before = Step::ALL.into_iter().rfind(|other| *other < step).unwrap_or(Step::Resolve);
    let mut evidence = up_to(before);
    evidence.sessions[0].steps.retain(|record| record.step < step);
    evidence.sessions[0].steps.push(taken(step, failure.result(), Some(failure)));
    evidence
}

/// A run that went well until `step`, which the server refused with these words.
pub(crate) fn refused(step: Step, code: u16, text: &str) -> Evidence {
    let mut evidence = up_to(Step::ALL.into_iter().rfind(|other| *other < step).unwrap_or(Step::Resolve));
    let session = &mut evidence.sessions[0];
    session.steps.push(taken(step, StepResult::Refused, None));
    let reply = Reply::of(code, text);
    match step {
        Step::Greeting => session.greeting = Looked::Saw(reply),
        Step::Auth => session.auth = Looked::Saw(auth(AuthEnd::Refused, Looked::Saw(reply))),
        Step::Mail => session.mail = Looked::Saw(reply),
        Step::Rcpt => session.recipients = vec![Recipient { address: "customer@shop.example".to_owned(), reply }],
        Step::Data => session.data = Looked::Saw(reply),
        Step::Body => session.body = Looked::Saw(reply),
        _ => unreachable!("no sample of this step"),
    }
    evidence
}

/// A run that stopped because of the certificate.
pub(crate) fn bad_certificate(problem: TlsProblem) -> Evidence {
    let mut evidence = failed(Step::Tls, Failure::Certificate);
    evidence.sessions[0].tls = Looked::Saw(tls(Some(problem)));
    evidence
}

/// Where the name leads, by the system's answer.
pub(crate) fn resolution(system: Looked<HostAnswer>) -> Resolution {
    let host = "mail.shop.example".to_owned();
    Resolution { host, by: ResolvedBy::System, system, dns: Looked::NotAsked, used: Vec::new() }
}

/// A try to connect.
pub(crate) fn attempt(result: AttemptResult) -> Attempt {
    Attempt { address: "192.0.2.1:587".to_owned(), start: Micros(0), took: Micros(1_000), result, detail: None }
}

/// A step that was taken.
pub(crate) fn taken(step: Step, result: StepResult, failure: Option<Failure>) -> StepRecord {
    let (start, took) = (Micros(0), Micros(30_000_000));
    StepRecord { step, station: step.station(), start, took, result, failure, from_line: 0, to_line: 1 }
}

/// A sign-in.
pub(crate) fn auth(end: AuthEnd, reply: Looked<Reply>) -> Auth {
    let password_sent = matches!(end, AuthEnd::Accepted | AuthEnd::Refused);
    Auth { offered: vec!["PLAIN".to_owned()], mechanism: Some("PLAIN".to_owned()), end, password_sent, reply }
}

/// A recipient and its answer.
pub(crate) fn recipient(code: u16, text: &str) -> Recipient {
    Recipient { address: "customer@shop.example".to_owned(), reply: Reply::of(code, text) }
}

/// A handshake with one certificate.
pub(crate) fn tls(problem: Option<TlsProblem>) -> Tls {
    let certificate = Certificate {
        subject: "CN=mail.shop.example".to_owned(),
        issuer: "CN=Some Authority".to_owned(),
        not_before: Timestamp::UNIX_EPOCH,
        not_after: Timestamp::UNIX_EPOCH,
        names: vec!["mail.shop.example".to_owned()],
        sha256: "00".repeat(32),
        self_signed: problem == Some(TlsProblem::SelfSigned),
    };
    Tls {
        server_name: "mail.shop.example".to_owned(),
        verified: problem.is_none(),
        problem,
        problems: problem.into_iter().collect(),
        chain: vec![certificate],
        ..Tls::default()
    }
}

/// A store that holds these settings, and nothing else that was seen.
pub(crate) fn store<const N: usize>(behaviour: &str, settings: [(&str, &str); N]) -> Evidence {
    let behaviour = Behaviour::try_from(behaviour.to_owned()).expect("the sample names a behaviour");
    let held = settings.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
    let store = StoreSeen::new(behaviour.store(), None, &held).behaving(behaviour);
    Evidence { store: Looked::Saw(store), ..Evidence::default() }
}
