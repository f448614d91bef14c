//! The steps of a conversation, and how each of them ended.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::run::{Micros, Station};

/// One step of a session. A closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Step {
    /// The host's name is looked up.
    Resolve,
    /// A TCP connection is made.
    Connect,
    /// The server speaks first.
    Greeting,
    /// EHLO, or HELO where EHLO is not known.
    Ehlo,
    /// STARTTLS and its answer.
    Starttls,
    /// The TLS handshake and the verdict on the certificate.
    Tls,
    /// EHLO under TLS.
    EhloAgain,
    /// AUTH.
    Auth,
    /// MAIL FROM.
    Mail,
    /// RCPT TO, once a recipient.
    Rcpt,
    /// DATA.
    Data,
    /// The mail itself, up to the answer to its final dot.
    Body,
    /// QUIT.
    Quit,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 13] = [
        Self::Resolve,
        Self::Connect,
        Self::Greeting,
        Self::Ehlo,
        Self::Starttls,
        Self::Tls,
        Self::EhloAgain,
        Self::Auth,
        Self::Mail,
        Self::Rcpt,
        Self::Data,
        Self::Body,
        Self::Quit,
    ];

    /// Its name in reports and in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Resolve => "resolve",
            Self::Connect => "connect",
            Self::Greeting => "greeting",
            Self::Ehlo => "ehlo",
            Self::Starttls => "starttls",
            Self::Tls => "tls",
            Self::EhloAgain => "ehlo-again",
            Self::Auth => "auth",
            Self::Mail => "mail",
            Self::Rcpt => "rcpt",
            Self::Data => "data",
            Self::Body => "body",
            Self::Quit => "quit",
        }
    }

    /// The station that it belongs to.
    pub fn station(self) -> Station {
        match self {
            Self::Resolve => Station::Find,
            Self::Connect | Self::Greeting | Self::Ehlo => Station::Connect,
            Self::Starttls | Self::Tls | Self::EhloAgain => Station::Secure,
            Self::Auth => Station::SignIn,
            Self::Mail | Self::Rcpt | Self::Data | Self::Body | Self::Quit => Station::Send,
        }
    }
}

/// How a step went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum StepResult {
    /// As it should.
    Done,
    /// The server said no.
    Refused,
    /// It could not be finished; `failure` says why.
    Failed,
    /// Left out, because going on would not have been safe or sensible.
    Skipped,
    /// No answer in time.
    TimedOut,
}

/// What ended a step that the server did not answer as SMTP has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Failure {
    /// The name leads nowhere, or could not be looked up.
    NotResolved,
    /// No address took the connection.
    NotConnected,
    /// The connection was closed by the other side.
    HungUp,
    /// The other side, or something between, cut the connection hard.
    Reset,
    /// The step's time was up.
    TimedOut,
    /// The run's time was up.
    Deadline,
    /// The reply is not SMTP, even after repair.
    Malformed,
    /// The reply had more than 512 lines or 64 KiB.
    Oversized,
    /// The server spoke before it was asked.
    OutOfTurn,
    /// The server does not offer what is needed.
    NotOffered,
    /// Plain text came in where TLS should have begun.
    Injected,
    /// The TLS handshake did not come about.
    Handshake,
    /// The certificate is not good enough.
    Certificate,
    /// Going on would have shown the password to anyone on the way.
    InClear,
    /// The user stopped the run.
    Stopped,
}

impl Failure {
    /// What it makes of its step.
    pub(crate) fn result(self) -> StepResult {
        match self {
            Self::TimedOut | Self::Deadline => StepResult::TimedOut,
            Self::InClear => StepResult::Skipped,
            _ => StepResult::Failed,
        }
    }
}

/// One step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StepRecord {
    /// Which one.
    pub step: Step,
    /// Where on the route.
    pub station: Station,
    /// When it began.
    #[serde(rename = "startMicros")]
    pub start: Micros,
    /// How long it took.
    #[serde(rename = "tookMicros")]
    pub took: Micros,
    /// How it went.
    pub result: StepResult,
    /// Why, where it failed or timed out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub failure: Option<Failure>,
    /// The first transcript line of this step.
    pub from_line: u32,
    /// The line behind its last.
    pub to_line: u32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_names_and_spoken_names_are_the_same() {
        for step in Step::ALL {
            assert_eq!(serde_json::to_value(step).unwrap(), step.name());
        }
        for station in Station::ALL {
            assert_eq!(serde_json::to_value(station).unwrap(), station.name());
        }
    }
}
