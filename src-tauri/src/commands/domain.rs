//! The domain page: look at a domain's records.

use engine::dns::Query;
use engine::run::{DomainRecord, RunId, Stop};
use engine::settings::{FieldError, ProfileId};
use engine::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A domain to look at.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct CheckDomainRequest {
    /// Chosen by the page, so that it can stop the run at once.
    run: RunId,
    /// As typed: a domain, or an address of it.
    domain: String,
    /// DKIM selectors as typed, apart by spaces or commas; empty tries common ones.
    selectors: String,
    profile: Option<ProfileId>,
    /// The practice world of this scene instead of the real one.
    practice: Option<String>,
    language: Language,
}

/// What came new since the last batch.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub(crate) struct DomainBatch {
    run: RunId,
    /// Everything below this event is told.
    seq: u32,
    route: Vec<Stop>,
    /// The place of the first of `queries`.
    from: u32,
    queries: Vec<Query>,
    ended: bool,
}

/// A look at a domain that is over, or what is wrong with what was typed (paths `domain` and `selectors`).
#[derive(Serialize, TS)]
#[serde(tag = "result", rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum CheckDomainAnswer {
    /// It was looked at.
    Looked {
        /// What was seen.
        record: Box<DomainRecord>,
    },
    /// It cannot be looked at.
    Invalid {
        /// What is wrong with which field.
        errors: Vec<FieldError>,
    },
}
