//! A fault as it is told: what, where, how sure, who mends it, and what shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Check, Facts, Fault, Severity, Who};
use crate::run::Station;

/// Something that is wrong, with its words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Finding {
    /// The check that found it.
    pub check: String,
    /// Where on the route.
    pub station: Station,
    /// How much it hurts.
    pub severity: Severity,
    /// What its words need.
    pub facts: Facts,
    /// What shows it.
    pub evidence: Vec<Proof>,
    /// How sure we are.
    pub confidence: Confidence,
    /// What is wrong.
    pub title: String,
    /// Why that is so.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// Who can mend it.
    pub who: Who,
    /// Whether it holds for the store's server too.
    pub transfers: bool,
    /// The texts that make it wrong.
    pub references: Vec<String>,
    /// Where we know it from, where it is a provider's own word.
    pub source: Option<String>,
    /// When that was read.
    pub source_date: Option<String>,
}

impl Finding {
    /// A fault of `check`, without words yet.
    pub(super) fn of(check: &Check, fault: Fault) -> Self {
        Self {
            check: check.id.to_owned(),
            station: fault.station.unwrap_or(check.station),
            severity: fault.severity.unwrap_or(check.severity),
            facts: fault.facts,
            evidence: fault.proof,
            confidence: fault.confidence,
            title: String::new(),
            why: String::new(),
            fix: String::new(),
            who: check.who,
            transfers: check.transfers,
            references: check.references.iter().map(|&reference| reference.to_owned()).collect(),
            source_date: fault.source.as_ref().map(|source| source.date.to_string()),
            source: fault.source.map(|source| source.url),
        }
    }
}

/// How sure we are of a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Confidence {
    /// It can mean nothing else.
    Exact,
    /// It means this on most servers.
    Likely,
    /// It means at least this.
    General,
}

/// What shows a fault. Indices are append-only and stay valid in storage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Proof {
    /// A line of a transcript.
    Line {
        /// Its index.
        line: u32,
        /// In which session.
        #[serde(default, skip_serializing_if = "is_main")]
        #[ts(as = "Option<u32>", optional)]
        session: u32,
    },
    /// A step.
    Step {
        /// Its index.
        step: u32,
        /// In which session.
        #[serde(default, skip_serializing_if = "is_main")]
        #[ts(as = "Option<u32>", optional)]
        session: u32,
    },
    /// A certificate.
    Certificate {
        /// Its depth in the chain, the server's own being 0.
        certificate: u32,
        /// In which session.
        #[serde(default, skip_serializing_if = "is_main")]
        #[ts(as = "Option<u32>", optional)]
        session: u32,
    },
    /// A question to a DNS server.
    Query {
        /// Its index.
        query: u32,
    },
    /// A record of the domain.
    Record {
        /// Its kind, as `spf`.
        record: String,
    },
    /// A setting.
    Setting {
        /// Its path, as `server.port`.
        setting: String,
    },
}

impl Proof {
    /// A line of the main session.
    pub(crate) fn line(line: u32) -> Self {
        Self::Line { line, session: 0 }
    }

    /// A step of the main session.
    pub(crate) fn step(step: u32) -> Self {
        Self::Step { step, session: 0 }
    }

    /// A certificate of the main session.
    pub(crate) fn certificate(certificate: u32) -> Self {
        Self::Certificate { certificate, session: 0 }
    }

    /// A record of the domain.
    pub(crate) fn record(kind: &str) -> Self {
        Self::Record { record: kind.to_owned() }
    }

    /// A setting.
    pub(crate) fn setting(path: &str) -> Self {
        Self::Setting { setting: path.to_owned() }
    }
}

fn is_main(session: &u32) -> bool {
    *session == 0
}
