//! What a conversation showed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Ehlo, Line, Reply, StepRecord};
use crate::evidence::Looked;
use crate::run::Micros;
use crate::smtp::{Failure, Step, StepResult};
use crate::tls::Tls;

/// What a conversation is for. Checks read the main one unless they are about another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Purpose {
    /// The one that the run is about.
    Main,
    /// One of many ways to reach the server.
    Matrix,
    /// One sender of many.
    Identity,
    /// Another way to talk to the same door, after the first failed; carries no secret.
    Retry,
    /// A look for TLS versions that are no longer spoken.
    OldTls,
}

/// One conversation, or the attempt at one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Session {
    /// Its index in the run.
    pub session: u32,
    /// What it is for.
    pub purpose: Purpose,
    /// The server's address and port, once connected.
    pub address: Option<String>,
    /// Ours.
    pub local: Option<String>,
    /// Every address that was tried, in the order the tries began.
    pub attempts: Vec<Attempt>,
    /// Every step that was taken.
    pub steps: Vec<StepRecord>,
    /// The conversation.
    pub transcript: Vec<Line>,
    /// Whether the transcript reached its limit.
    pub cut: bool,
    /// The first reply.
    pub greeting: Looked<Reply>,
    /// The answer to EHLO or HELO.
    pub ehlo: Looked<Ehlo>,
    /// The answer to STARTTLS.
    pub starttls: Looked<Reply>,
    /// The first transcript line that came in plain text where TLS should have begun.
    pub injected: Option<u32>,
    /// The handshake and the certificates.
    pub tls: Looked<Tls>,
    /// The answer to EHLO under TLS.
    pub ehlo_again: Looked<Ehlo>,
    /// What the server can do, as it last said.
    pub capabilities: Vec<String>,
    /// How signing in went.
    pub auth: Looked<Auth>,
    /// The answer to MAIL.
    pub mail: Looked<Reply>,
    /// The answers to RCPT, one a recipient.
    pub recipients: Vec<Recipient>,
    /// The answer to DATA.
    pub data: Looked<Reply>,
    /// The answer to the mail itself.
    pub body: Looked<Reply>,
    /// The answer to QUIT.
    pub quit: Looked<Reply>,
    /// The number under which the server keeps the mail.
    pub queue_id: Option<String>,
    /// The mail's own id.
    pub message_id: Option<String>,
    /// The final dot went out and no answer came: the mail may be on its way.
    pub may_have_been_sent: bool,
}

impl Session {
    /// A conversation that has not begun.
    pub fn new(session: u32, purpose: Purpose) -> Self {
        Self {
            session,
            purpose,
            address: None,
            local: None,
            attempts: Vec::new(),
            steps: Vec::new(),
            transcript: Vec::new(),
            cut: false,
            greeting: Looked::NotAsked,
            ehlo: Looked::NotAsked,
            starttls: Looked::NotAsked,
            injected: None,
            tls: Looked::NotAsked,
            ehlo_again: Looked::NotAsked,
            capabilities: Vec::new(),
            auth: Looked::NotAsked,
            mail: Looked::NotAsked,
            recipients: Vec::new(),
            data: Looked::NotAsked,
            body: Looked::NotAsked,
            quit: Looked::NotAsked,
            queue_id: None,
            message_id: None,
            may_have_been_sent: false,
        }
    }

    /// The step that ended the session: the one that failed, else the first that was refused. A recipient that was
    /// refused beside others ends nothing; QUIT does not count, the mail's fate is settled by then.
    pub fn broken(&self) -> Option<(u32, &StepRecord)> {
        let accepted = self.recipients.iter().any(|recipient| recipient.reply.is_positive());
        let failed = |record: &StepRecord| record.step != Step::Quit && record.failure.is_some();
        let refused = |record: &StepRecord| {
            let beside = record.step == Step::Rcpt && accepted;
            record.step != Step::Quit && record.result == StepResult::Refused && !beside
        };
        let index = self.steps.iter().position(failed).or_else(|| self.steps.iter().position(refused))?;
        Some((u32::try_from(index).ok()?, &self.steps[index]))
    }

    /// The first step that failed in this way.
    pub fn failed(&self, failure: Failure) -> Option<(u32, &StepRecord)> {
        self.broken().filter(|(_, record)| record.failure == Some(failure))
    }

    /// The last taking of a step.
    pub fn step(&self, step: Step) -> Option<&StepRecord> {
        self.steps.iter().rev().find(|record| record.step == step)
    }

    /// Every reply that says no, with the step it answers, in order.
    pub fn refusals(&self) -> Vec<(Step, &Reply)> {
        let before = [
            (Step::Greeting, self.greeting.saw()),
            (Step::Ehlo, self.ehlo.saw().map(|ehlo| &ehlo.reply)),
            (Step::Starttls, self.starttls.saw()),
            (Step::EhloAgain, self.ehlo_again.saw().map(|ehlo| &ehlo.reply)),
            (Step::Auth, self.auth.saw().and_then(|auth| auth.reply.saw())),
            (Step::Mail, self.mail.saw()),
        ];
        let recipients = self.recipients.iter().map(|recipient| (Step::Rcpt, Some(&recipient.reply)));
        let behind = [(Step::Data, self.data.saw()), (Step::Body, self.body.saw())];
        before
            .into_iter()
            .chain(recipients)
            .chain(behind)
            .filter_map(|(step, reply)| Some((step, reply?)))
            .filter(|(step, reply)| !is_wanted(*step, reply))
            .collect()
    }
}

/// Whether the reply lets its step go on.
pub(crate) fn is_wanted(step: Step, reply: &Reply) -> bool {
    match step {
        Step::Data => reply.code / 100 == 3,
        _ => reply.is_positive(),
    }
}

/// One address that was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Attempt {
    /// Address and port.
    pub address: String,
    /// When the try began.
    #[serde(rename = "startMicros")]
    pub start: Micros,
    /// How long it took.
    #[serde(rename = "tookMicros")]
    pub took: Micros,
    /// How it went.
    pub result: AttemptResult,
    /// What the operating system said, in English, never parsed.
    pub detail: Option<String>,
}

/// How a try to connect went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum AttemptResult {
    /// This is the connection that was kept.
    Connected,
    /// Nobody listens there, or somebody says so.
    Refused,
    /// No answer.
    TimedOut,
    /// No way leads there.
    Unreachable,
    /// Another address was faster (RFC 8305).
    Overtaken,
    /// The run was stopped meanwhile.
    Stopped,
    /// Something else; see `detail`.
    Failed,
}

impl AttemptResult {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Connected => "connected",
            Self::Refused => "refused",
            Self::TimedOut => "timed-out",
            Self::Unreachable => "unreachable",
            Self::Overtaken => "overtaken",
            Self::Stopped => "stopped",
            Self::Failed => "failed",
        }
    }
}

/// How signing in went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Auth {
    /// The mechanisms that the server offers, in upper case.
    pub offered: Vec<String>,
    /// The one that was used, or that was wanted and is missing.
    pub mechanism: Option<String>,
    /// How it ended.
    pub end: AuthEnd,
    /// Whether the password went out.
    pub password_sent: bool,
    /// The server's last word on it.
    pub reply: Looked<Reply>,
}

/// How signing in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum AuthEnd {
    /// The server knows us.
    Accepted,
    /// The server said no.
    Refused,
    /// The server does not offer it; nothing was sent.
    NotOffered,
    /// The line is not private, and no word allows that; nothing was sent.
    InClear,
    /// The server did not say.
    NoAnswer,
}

/// One recipient, and the server's own answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Recipient {
    /// The address.
    pub address: String,
    /// The answer.
    #[serde(flatten)]
    pub reply: Reply,
}
