//! A run as it is printed, shown and kept: one form for all.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DomainRecord, RunId, Stop, TestRecord};
use crate::checks::Finding;
use crate::settings::ProfileId;
use crate::words::Words;

/// What a run is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum RunKind {
    /// A test mail.
    Test,
    /// A domain's records.
    Domain,
}

impl RunKind {
    /// Its name in the locales and in the history.
    pub fn name(self) -> &'static str {
        match self {
            Self::Test => "test",
            Self::Domain => "domain",
        }
    }
}

/// A run that is over: what was asked, what was seen, what was concluded, in words.
///
/// The command line prints it, the window gets it, history keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export, untagged)]
pub enum RunRecord {
    /// A test mail.
    Test(Box<TestRecord>),
    /// A domain's records.
    Domain(Box<DomainRecord>),
}

impl RunRecord {
    /// The version of its written form.
    pub fn schema(&self) -> u32 {
        match self {
            Self::Test(record) => record.schema,
            Self::Domain(record) => record.schema,
        }
    }

    /// Which run.
    pub fn id(&self) -> RunId {
        match self {
            Self::Test(record) => record.id,
            Self::Domain(record) => record.id,
        }
    }

    /// What it is about.
    pub fn kind(&self) -> RunKind {
        match self {
            Self::Test(_) => RunKind::Test,
            Self::Domain(_) => RunKind::Domain,
        }
    }

    /// The profile that it was made for.
    pub fn profile(&self) -> Option<ProfileId> {
        match self {
            Self::Test(record) => record.profile,
            Self::Domain(record) => record.profile,
        }
    }

    /// The server's host, or the domain.
    pub fn subject(&self) -> &str {
        match self {
            Self::Test(record) => &record.host,
            Self::Domain(record) => &record.domain,
        }
    }

    /// When it began.
    pub fn started_at(&self) -> Timestamp {
        match self {
            Self::Test(record) => record.started_at,
            Self::Domain(record) => record.started_at,
        }
    }

    /// How each station stands.
    pub fn route(&self) -> &[Stop] {
        match self {
            Self::Test(record) => &record.route,
            Self::Domain(record) => &record.route,
        }
    }

    /// What is wrong, the worst first.
    pub fn findings(&self) -> &[Finding] {
        match self {
            Self::Test(record) => &record.findings,
            Self::Domain(record) => &record.findings,
        }
    }

    /// Says everything anew, in the language of `words`. Changes nothing but the words.
    pub fn speak(&mut self, words: &Words) {
        match self {
            Self::Test(record) => record.speak(words),
            Self::Domain(record) => record.speak(words),
        }
    }
}

impl From<TestRecord> for RunRecord {
    fn from(record: TestRecord) -> Self {
        Self::Test(Box::new(record))
    }
}

impl From<DomainRecord> for RunRecord {
    fn from(record: DomainRecord) -> Self {
        Self::Domain(Box::new(record))
    }
}

/// The version of a record's written form.
pub(crate) const SCHEMA: u32 = 1;
