//! The record of a look at a domain.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::SCHEMA;
use super::{Ended, RunId, RunKind, Stop, route};
use crate::checks::{self, Finding};
use crate::dns::{Query, Records};
use crate::evidence::Evidence;
use crate::settings::ProfileId;
use crate::words::Words;

/// A look at a domain that is over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DomainRecord {
    /// The version of this form.
    pub schema: u32,
    /// Which run.
    pub id: RunId,
    /// What it is about.
    #[ts(type = "\"domain\"")]
    pub kind: RunKind,
    /// The domain, in its ASCII form.
    pub domain: String,
    /// When the run began.
    #[ts(type = "string")]
    pub started_at: Timestamp,
    /// The engine's version.
    pub engine: String,
    /// How it came to its end.
    pub ended: Ended,
    /// The profile that it was made for.
    pub profile: Option<ProfileId>,
    /// How each station stands.
    pub route: Vec<Stop>,
    /// What stands in the DNS.
    pub records: Records,
    /// Every question and its answer.
    pub queries: Vec<Query>,
    /// What is wrong, the worst first.
    pub findings: Vec<Finding>,
}

impl DomainRecord {
    /// Judges the evidence of a run that is over, and says it in words.
    pub(crate) fn of(id: RunId, evidence: Evidence, ended: Ended, profile: Option<ProfileId>, words: &Words) -> Self {
        let mut record = Self {
            schema: SCHEMA,
            id,
            kind: RunKind::Domain,
            domain: evidence.domain.name.clone(),
            started_at: evidence.observed_at,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            ended,
            profile,
            route: route(&evidence, None),
            records: Records::of(&evidence.domain),
            findings: checks::run(&evidence),
            queries: evidence.queries,
        };
        record.speak(words);
        record
    }

    /// Says everything anew, in the language of `words`. Changes nothing but the words.
    pub fn speak(&mut self, words: &Words) {
        self.findings.iter_mut().for_each(|finding| words.speak(finding));
    }
}
