//! The list of past runs.

use engine::history::{Entry, History};
use engine::run::{RunId, RunRecord};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};

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

/// Lists past runs.
#[tauri::command]
pub(crate) async fn history(
    request: HistoryRequest,
    history: State<'_, History>,
) -> Result<HistoryAnswer, CommandError> {
    let (runs, total) = history.list(request.before, request.count.min(MOST_LISTED)).await?;
    Ok(HistoryAnswer { runs, total })
}

/// Opens a past run, in the language that was asked for.
#[tauri::command]
pub(crate) async fn past_run(
    request: PastRunRequest,
    history: State<'_, History>,
) -> Result<PastRunAnswer, CommandError> {
    let record = history.open(request.run).await?;
    let mut record = record.ok_or_else(|| CommandError::of(ErrorCode::RunUnknown))?;
    record.speak(&Words::new(request.language));
    Ok(PastRunAnswer { record })
}

/// Forgets past runs, so that nothing of them is left.
#[tauri::command]
pub(crate) async fn forget_runs(request: ForgetRunsRequest, history: State<'_, History>) -> Result<(), CommandError> {
    match request.run {
        Some(run) => _ = history.forget(run).await?,
        None => _ = history.forget_all().await?,
    }
    Ok(())
}

const MOST_LISTED: u32 = 200;
