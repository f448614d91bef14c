//! What happens in a run, told one event at a time.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::dns::{DomainFact, Query, Resolution};
use crate::evidence::Looked;
use crate::settings::TestSettings;
use crate::smtp::{Attempt, Auth, Ehlo, Line, Purpose, Recipient, Reply, Step, StepRecord};
use crate::tls::Tls;

/// Names a run, for ever. A UUIDv7, chosen by the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export, type = "string")]
pub struct RunId(pub Uuid);

impl RunId {
    /// A new one, later than all before it.
    pub fn new() -> Self {
        Self(Uuid::now_v7())
    }
}

impl Default for RunId {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Display for RunId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Microseconds since the run began; monotonic, below 2^53.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Micros(pub u64);

/// One thing that happened. A run is an append-only list of these, and [`crate::Evidence`] is their fold.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RunEvent {
    /// Which run.
    pub run: RunId,
    /// Its place in the run, from 0 without a gap.
    pub seq: u32,
    /// When.
    pub at: Micros,
    /// What.
    #[serde(flatten)]
    pub kind: EventKind,
}

/// What can happen in a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "event", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum EventKind {
    /// The run began, with these settings.
    Started {
        /// Wall time of the beginning.
        #[ts(type = "string")]
        observed_at: Timestamp,
        /// What was asked for, without the secret.
        settings: Box<TestSettings>,
    },
    /// The look at a domain began.
    DomainAsked {
        /// Wall time of the beginning.
        #[ts(type = "string")]
        observed_at: Timestamp,
        /// Its name in ASCII.
        domain: String,
    },
    /// A probe has seen what the DNS says of the domain.
    DomainLearned {
        /// What.
        #[serde(flatten)]
        fact: DomainFact,
    },
    /// The host's name was looked up.
    Resolved {
        /// Where it leads.
        resolution: Looked<Resolution>,
    },
    /// A DNS server was asked.
    Queried {
        /// What, and what came back.
        query: Query,
    },
    /// A conversation begins.
    SessionOpened {
        /// Its index in the run.
        session: u32,
        /// What it is for.
        purpose: Purpose,
    },
    /// One address was tried.
    Attempted {
        /// In which session.
        session: u32,
        /// How it went.
        attempt: Attempt,
    },
    /// A step begins.
    StepBegan {
        /// In which session.
        session: u32,
        /// Which one.
        step: Step,
    },
    /// A step is over.
    StepEnded {
        /// In which session.
        session: u32,
        /// How it went.
        step: StepRecord,
    },
    /// A line of the transcript.
    Said {
        /// In which session.
        session: u32,
        /// Masked already.
        line: Line,
    },
    /// Something that checks read.
    Learned {
        /// In which session.
        session: u32,
        /// What.
        fact: SessionFact,
    },
    /// The run is over.
    Ended {
        /// How.
        ended: Ended,
    },
}

/// What a session learns of its server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "fact", content = "value", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum SessionFact {
    /// The connection that was kept.
    Connected {
        /// The server's address and port.
        address: String,
        /// Ours.
        local: String,
    },
    /// The first reply.
    Greeting(Reply),
    /// The answer to EHLO or HELO.
    Ehlo(Ehlo),
    /// The answer to STARTTLS.
    StartTls(Reply),
    /// Plain text behind the answer to STARTTLS: where it stands in the transcript.
    Injected(u32),
    /// What the handshake showed.
    Tls(Box<Tls>),
    /// The answer to EHLO under TLS.
    EhloAgain(Ehlo),
    /// How signing in went.
    Auth(Auth),
    /// The answer to MAIL.
    Mail(Reply),
    /// The answer to one RCPT.
    Recipient(Recipient),
    /// The answer to DATA.
    Data(Reply),
    /// The mail that is about to go.
    Message {
        /// Its Message-ID, with the angle brackets.
        id: String,
    },
    /// From here on the server may have the mail.
    FinalDotSent,
    /// The answer to the mail itself.
    Body(Reply),
    /// The answer to QUIT.
    Quit(Reply),
    /// The transcript reached its limit; later lines are not kept.
    Cut,
}

/// How a run came to its end. A stop is an ending, not an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Ended {
    /// Nothing was left to do, or something could not be passed.
    Done,
    /// Somebody wanted no more.
    Stopped {
        /// Who.
        by: StoppedBy,
    },
    /// The run's time was up.
    Deadline,
}

/// Who stopped a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum StoppedBy {
    /// It was asked to go this far only.
    Until,
    /// The user pressed stop.
    User,
}
