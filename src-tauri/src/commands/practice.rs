//! The practice server.

use engine::settings::Draft;
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use crate::error::CommandError;
use crate::practice::Practice;

/// Which scene to play.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct PracticeRequest {
    scene: String,
}

/// The form for that scene, filled in; its password stays in Rust.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct PracticeAnswer {
    scene: String,
    draft: Draft,
}

/// Starts a practice server.
#[tauri::command]
pub(crate) async fn practice(
    request: PracticeRequest,
    practice: State<'_, Practice>,
) -> Result<PracticeAnswer, CommandError> {
    let stage = practice.stage(&request.scene).await?;
    Ok(PracticeAnswer { scene: request.scene, draft: stage.draft })
}
