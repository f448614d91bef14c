//! The one window.

use engine::settings::{Paths, Preferences, Theme};
use engine::words::Language;
use tauri::{AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindowBuilder};

const MAIN: &str = "main";

/// Opens the window, with language and theme known before the page's first script.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, paths: &Paths) -> tauri::Result<()> {
    let preferences = Preferences::load(paths).unwrap_or_default();
    let theme = preferences.theme.map(|theme| match theme {
        Theme::Light => tauri::Theme::Light,
        Theme::Dark => tauri::Theme::Dark,
    });
    let start = serde_json::json!({
        "language": preferences.language.unwrap_or_else(system_language),
        "theme": preferences.theme,
    });
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Mailproof")
        .inner_size(1280.0, 840.0)
        .min_inner_size(420.0, 480.0)
        .theme(theme)
        .initialization_script(format!("window.__MAILPROOF__ = Object.freeze({start});"))
        .build()?;
    Ok(())
}

/// Brings the window to the front: a second start of the app ends here.
pub(crate) fn to_front<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Each may be impossible under a given window system; the others still help.
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
    }
}

/// The language of the operating system, if it is one of ours; else English.
pub(crate) fn system_language() -> Language {
    sys_locale::get_locale().map_or(Language::English, |locale| Language::of_locale(&locale))
}
