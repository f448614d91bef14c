//! What was seen in a run, and nothing that was concluded from it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dns::{DomainEvidence, Query, Resolution};
use crate::run::{EventKind, RunEvent, SessionFact};
use crate::settings::TestSettings;
use crate::smtp::Session;
use crate::stores::StoreSeen;

/// Something that a probe was asked to look at.
///
/// A `T` that may be absent says so itself, so that "not there" is never mistaken for "we could not tell".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(from = "Form<T>", into = "Form<T>", bound(serialize = "T: Clone + Serialize"))]
#[ts(export, untagged)]
pub enum Looked<T> {
    /// Nobody asked, or the run did not get that far.
    #[default]
    NotAsked,
    /// We asked and could not tell.
    Unknown(#[ts(as = "UnknownForm", inline)] Why),
    /// What was seen.
    Saw(T),
}

impl<T> Looked<T> {
    /// What was seen, if it was.
    pub fn saw(&self) -> Option<&T> {
        match self {
            Self::Saw(seen) => Some(seen),
            Self::NotAsked | Self::Unknown(_) => None,
        }
    }
}

/// Why a probe could not tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Why {
    /// No answer in time.
    TimedOut,
    /// The one who was asked could not say (SERVFAIL, a temporary failure).
    Failed,
    /// The one who was asked did not want to say (REFUSED).
    Refused,
    /// The user stopped the run.
    Stopped,
}

/// All that was seen in one run: the fold of its events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// When the run began. The only clock that checks read.
    pub observed_at: Timestamp,
    /// What was asked for, without the secret.
    pub settings: Looked<TestSettings>,
    /// The store that the settings are for, and what it holds.
    pub store: Looked<StoreSeen>,
    /// Where the host's name leads.
    pub resolution: Looked<Resolution>,
    /// Every conversation of the run, in the order they began.
    pub sessions: Vec<Session>,
    /// What the DNS says of a domain.
    pub domain: DomainEvidence,
    /// Every question to a DNS server, in the order of their answers.
    pub queries: Vec<Query>,
}

impl Evidence {
    /// The conversation that the run is about.
    pub fn main(&self) -> Option<&Session> {
        self.sessions.first()
    }

    /// Takes in what an event tells.
    pub fn apply(&mut self, event: &RunEvent) {
        match &event.kind {
            EventKind::Started { observed_at, settings } => {
                self.observed_at = *observed_at;
                self.settings = Looked::Saw((**settings).clone());
                self.store = settings.store.as_deref().cloned().map_or(Looked::NotAsked, Looked::Saw);
            }
            EventKind::DomainAsked { observed_at, domain } => {
                self.observed_at = *observed_at;
                self.domain.name.clone_from(domain);
            }
            EventKind::DomainLearned { fact } => self.domain.learn(fact),
            EventKind::Resolved { resolution } => self.resolution = resolution.clone(),
            EventKind::Queried { query } => self.queries.push(query.clone()),
            EventKind::SessionOpened { session, purpose } => self.sessions.push(Session::new(*session, *purpose)),
            EventKind::Said { session, line } => self.session(*session).transcript.push(line.clone()),
            EventKind::Attempted { session, attempt } => self.session(*session).attempts.push(attempt.clone()),
            EventKind::StepBegan { .. } | EventKind::Ended { .. } => {}
            EventKind::StepEnded { session, step } => self.session(*session).steps.push(step.clone()),
            EventKind::Learned { session, fact } => self.session(*session).learn(fact),
        }
    }

    fn session(&mut self, id: u32) -> &mut Session {
        let index = id as usize;
        &mut self.sessions[index]
    }
}

impl Session {
    fn learn(&mut self, fact: &SessionFact) {
        match fact.clone() {
            SessionFact::Connected { address, local } => (self.address, self.local) = (Some(address), Some(local)),
            SessionFact::Greeting(reply) => self.greeting = Looked::Saw(reply),
            SessionFact::Ehlo(ehlo) => {
                self.capabilities.clone_from(&ehlo.capabilities);
                self.ehlo = Looked::Saw(ehlo);
            }
            SessionFact::StartTls(reply) => self.starttls = Looked::Saw(reply),
            SessionFact::Injected(line) => self.injected = Some(line),
            SessionFact::Tls(tls) => self.tls = Looked::Saw(*tls),
            SessionFact::EhloAgain(ehlo) => {
                self.capabilities.clone_from(&ehlo.capabilities);
                self.ehlo_again = Looked::Saw(ehlo);
            }
            SessionFact::Auth(auth) => self.auth = Looked::Saw(auth),
            SessionFact::Mail(reply) => self.mail = Looked::Saw(reply),
            SessionFact::Recipient(recipient) => self.recipients.push(recipient),
            SessionFact::Data(reply) => self.data = Looked::Saw(reply),
            SessionFact::Message { id } => self.message_id = Some(id),
            SessionFact::FinalDotSent => self.may_have_been_sent = true,
            SessionFact::Body(reply) => {
                self.may_have_been_sent = false;
                self.queue_id = reply.queue_id();
                self.body = Looked::Saw(reply);
            }
            SessionFact::Quit(reply) => self.quit = Looked::Saw(reply),
            SessionFact::Cut => self.cut = true,
        }
    }
}

/// How [`Looked`] is written: the value itself, `null`, or `{ "unknown": why }`.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Form<T> {
    Unknown { unknown: Why },
    Saw(T),
    NotAsked,
}

/// The written form of [`Looked::Unknown`], as TypeScript sees it.
#[derive(TS)]
#[allow(dead_code, reason = "read by ts-rs alone")]
struct UnknownForm {
    unknown: Why,
}

impl<T> From<Form<T>> for Looked<T> {
    fn from(form: Form<T>) -> Self {
        match form {
            Form::Unknown { unknown } => Self::Unknown(unknown),
            Form::Saw(seen) => Self::Saw(seen),
            Form::NotAsked => Self::NotAsked,
        }
    }
}

impl<T> From<Looked<T>> for Form<T> {
    fn from(looked: Looked<T>) -> Self {
        match looked {
            Looked::Unknown(unknown) => Self::Unknown { unknown },
            Looked::Saw(seen) => Self::Saw(seen),
            Looked::NotAsked => Self::NotAsked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_states_survive_their_written_form() {
        for (looked, written) in [
            (Looked::NotAsked, "null"),
            (Looked::Unknown(Why::TimedOut), r#"{"unknown":"timed-out"}"#),
            (Looked::Saw(vec!["a".to_owned()]), r#"["a"]"#),
        ] {
            assert_eq!(serde_json::to_string(&looked).unwrap(), written);
            assert_eq!(serde_json::from_str::<Looked<Vec<String>>>(written).unwrap(), looked);
        }
    }
}
