//! The list of past runs.

use engine::history::Entry;
use engine::run::{RunId, RunRecord};
use engine::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of the list, the newest first.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct HistoryRequest {
    /// Only runs before this one; none begins at the newest.
    before: Option<RunId>,
    /// At most 200.
    count: u32,
}

/// Past runs.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct HistoryAnswer {
    runs: Vec<Entry>,
    /// How many there are in all.
    total: u32,
}

/// Which run, in which language.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct PastRunRequest {
    run: RunId,
    language: Language,
}

/// A past run, exactly as it was shown.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct PastRunAnswer {
    record: RunRecord,
}

/// What to forget.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct ForgetRunsRequest {
    /// One run, or none for all of them.
    run: Option<RunId>,
}
