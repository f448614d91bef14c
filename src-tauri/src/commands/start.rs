//! What the window needs when it opens, and what it wants kept.

use engine::settings::{Paths, Preferences};
use engine::words::Language;
use rehearsal::{About, Scene};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use crate::error::CommandError;
use crate::{marks, window};

/// What the window needs when it opens.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct StartUpAnswer {
    preferences: Preferences,
    system_language: Language,
    version: String,
    /// What can happen to a practice mail.
    scenes: Vec<String>,
    /// What can be wrong with the practice domain.
    domain_scenes: Vec<String>,
}

/// How the app should look and speak from now on.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SavePreferencesRequest {
    preferences: Preferences,
}

/// A moment of the page's start-up.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct MarkRequest {
    name: String,
    /// In milliseconds since the epoch.
    at: f64,
}

/// Tells the window what it needs when it opens.
#[tauri::command]
pub(crate) async fn start_up(paths: State<'_, Paths>) -> Result<StartUpAnswer, CommandError> {
    Ok(StartUpAnswer {
        preferences: Preferences::load(&paths)?,
        system_language: window::system_language(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        scenes: names(About::Mail),
        domain_scenes: names(About::Domain),
    })
}

fn names(about: About) -> Vec<String> {
    Scene::all_about(about).map(|scene| scene.name().to_owned()).collect()
}

/// Keeps language and theme.
#[tauri::command]
pub(crate) async fn save_preferences(
    request: SavePreferencesRequest,
    paths: State<'_, Paths>,
) -> Result<(), CommandError> {
    Ok(request.preferences.save(&paths)?)
}

/// Takes a mark of the page down, for those who measure.
#[tauri::command]
pub(crate) async fn mark(request: MarkRequest) {
    let known = request.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if known {
        marks::mark_at(&request.name, request.at);
    }
}
