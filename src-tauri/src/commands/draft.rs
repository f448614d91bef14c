//! The form: only the engine parses it.

use engine::settings::{self, Draft, FieldError};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A form as it stands.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct CheckDraftRequest {
    draft: Draft,
    language: Language,
}

/// What is wrong with it.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct CheckDraftAnswer {
    errors: Vec<FieldError>,
}

/// Says what is wrong with each field of a form.
#[tauri::command]
pub(crate) async fn check_draft(request: CheckDraftRequest) -> CheckDraftAnswer {
    let mut errors = settings::check_draft(&request.draft).err().unwrap_or_default();
    Words::new(request.language).speak_errors(&mut errors);
    CheckDraftAnswer { errors }
}
