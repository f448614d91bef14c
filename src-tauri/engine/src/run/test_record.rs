//! The record of a test mail.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::SCHEMA;
use super::{Ended, RunId, RunKind, Station, Stop, StoppedBy, route};
use crate::checks::{self, Finding};
use crate::dns::{Query, Resolution};
use crate::evidence::{Evidence, Looked};
use crate::settings::{ProfileId, TestSettings};
use crate::smtp::{Failure, Purpose, Reply, Session, Step};
use crate::words::Words;

/// How a test came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Outcome {
    /// It went as far as it was asked to.
    Accepted,
    /// The server said no.
    Refused,
    /// The user wanted no more.
    Stopped,
    /// The server cannot be found or does not answer.
    Unreachable,
    /// The line is not private.
    Insecure,
    /// The server does not know us.
    NotAuthenticated,
    /// The server does not speak SMTP.
    Malformed,
    /// The server stopped answering.
    TimedOut,
}

/// Where the secret of a test came from. A test says which one it used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum SecretSource {
    /// Typed for this test.
    Typed,
    /// Kept by the operating system's keychain.
    Keychain,
    /// Kept until the app is closed.
    Session,
    /// Read from standard input.
    Stdin,
    /// Read from an environment variable.
    Environment,
    /// The practice server's own.
    Practice,
}

/// A test that is over. The main session's parts stand at its top level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TestRecord {
    /// The version of this form.
    pub schema: u32,
    /// Which run.
    pub id: RunId,
    /// What it is about.
    #[ts(type = "\"test\"")]
    pub kind: RunKind,
    /// How it came out.
    pub outcome: Outcome,
    /// The last station that it came to.
    pub reached: Station,
    /// The server it was about.
    pub host: String,
    /// When it began.
    #[ts(type = "string")]
    pub started_at: Timestamp,
    /// The engine's version.
    pub engine: String,
    /// How it came to its end.
    pub ended: Ended,
    /// The profile that it was made for.
    pub profile: Option<ProfileId>,
    /// Where the secret came from, where one was at hand.
    pub secret: Option<SecretSource>,
    /// What was asked for, without the secret.
    pub settings: TestSettings,
    /// How each station stands.
    pub route: Vec<Stop>,
    /// Where the host's name leads.
    pub resolution: Looked<Resolution>,
    /// The main session.
    #[serde(flatten)]
    pub main: Session,
    /// All other sessions.
    pub sessions: Vec<Session>,
    /// Every question to a DNS server and its answer.
    pub queries: Vec<Query>,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
}

/// What a test was asked for, without the secret.
pub(crate) struct Asked {
    pub(crate) settings: TestSettings,
    pub(crate) profile: Option<ProfileId>,
    pub(crate) secret: Option<SecretSource>,
}

impl TestRecord {
    /// Judges the evidence of a run that is over, and says it in words.
    pub(crate) fn of(id: RunId, asked: Asked, evidence: Evidence, ended: Ended, words: &Words) -> Self {
        let Asked { settings, profile, secret } = asked;
        let mut record = Self {
            schema: SCHEMA,
            id,
            kind: RunKind::Test,
            outcome: outcome(&evidence, ended),
            reached: reached(&evidence),
            host: settings.server.host.to_string(),
            started_at: evidence.observed_at,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            ended,
            profile,
            secret,
            settings,
            route: route(&evidence, None),
            findings: checks::run(&evidence),
            resolution: evidence.resolution.clone(),
            main: evidence.main().cloned().unwrap_or_else(|| Session::new(0, Purpose::Main)),
            sessions: evidence.sessions.into_iter().skip(1).collect(),
            queries: evidence.queries,
        };
        record.speak(words);
        record
    }

    /// Says everything anew, in the language of `words`. Changes nothing but the words.
    pub fn speak(&mut self, words: &Words) {
        self.findings.iter_mut().for_each(|finding| words.speak(finding));
        let lines = self.sessions.iter_mut().flat_map(|session| &mut session.transcript);
        for line in self.main.transcript.iter_mut().chain(lines) {
            if let Some(note) = &line.note {
                line.text = words.note(note);
            }
        }
    }
}

fn reached(evidence: &Evidence) -> Station {
    let Some(session) = evidence.main() else { return Station::Settings };
    match (session.broken(), session.steps.iter().rfind(|step| step.step != Step::Quit)) {
        (Some((_, step)), _) if step.failure == Some(Failure::InClear) => Station::Secure,
        (Some((_, step)), _) | (None, Some(step)) => step.station,
        (None, None) => Station::Settings,
    }
}

fn outcome(evidence: &Evidence, ended: Ended) -> Outcome {
    let Some(session) = evidence.main() else { return Outcome::Unreachable };
    let taken = session.body.saw().is_some_and(Reply::is_positive);
    if ended == (Ended::Stopped { by: StoppedBy::User }) && !taken {
        return Outcome::Stopped;
    }
    let Some((_, broken)) = session.broken() else { return Outcome::Accepted };
    if taken {
        return Outcome::Accepted;
    }
    match (broken.station, broken.failure) {
        (_, Some(Failure::NotResolved | Failure::NotConnected)) => Outcome::Unreachable,
        (_, Some(Failure::Malformed | Failure::Oversized | Failure::OutOfTurn)) => Outcome::Malformed,
        (_, Some(Failure::TimedOut | Failure::Deadline)) => Outcome::TimedOut,
        (_, Some(Failure::InClear)) | (Station::Secure, _) => Outcome::Insecure,
        (Station::SignIn, _) => Outcome::NotAuthenticated,
        (_, Some(Failure::HungUp | Failure::Reset)) if broken.station == Station::Connect => Outcome::Unreachable,
        _ => Outcome::Refused,
    }
}
