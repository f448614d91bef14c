//! The one window.

use engine::settings::{Paths, Preferences, Theme};
use engine::words::Language;
use tauri::window::Color;
use tauri::{AppHandle, Manager as _, Runtime, WebviewUrl, WebviewWindowBuilder};

/// Opens the window, with language and theme known before the page's first script.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>, paths: &Paths) -> tauri::Result<()> {
    let preferences = Preferences::load(paths).unwrap_or_default();
    let theme = preferences.theme.map(|theme| match theme {
        Theme::Light => tauri::Theme::Light,
        Theme::Dark => tauri::Theme::Dark,
    });
    // What shows before the page does; without a theme of the user's the toolkit knows best.
    let ground = preferences.theme.map(|theme| match theme {
        Theme::Light => Color(0xf6, 0xf5, 0xf2, 0xff),
        Theme::Dark => Color(0x15, 0x17, 0x1c, 0xff),
    });
    let start = serde_json::json!({
        "language": preferences.language.unwrap_or_else(system_language),
        "theme": preferences.theme,
    });
    let mut window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Mailproof")
        .inner_size(1280.0, 840.0)
        .min_inner_size(420.0, 480.0)
        .theme(theme)
        .initialization_script(format!("window.__MAILPROOF__ = Object.freeze({start});"))
        .initialization_script(if cfg!(debug_assertions) { LISTEN_FOR_FAULTS } else { "" });
    if let Some(ground) = ground {
        window = window.background_color(ground);
    }
    window.build()?;
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

const MAIN: &str = "main";

/// In development, faults of the page are kept where a test can read them: errors, refused promises, breaches of the
/// content security policy.
const LISTEN_FOR_FAULTS: &str = r#"
    window.__MAILPROOF_FAULTS__ = [];
    const keep = (kind, what) => window.__MAILPROOF_FAULTS__.push(`${kind}: ${what}`);
    // What a ResizeObserver cannot deliver in this frame comes with the next: a delay, not a fault.
    const isDelay = (event) => event.message.startsWith("ResizeObserver loop");
    addEventListener("error", (event) => isDelay(event) || keep("error", event.message));
    addEventListener("unhandledrejection", (event) => keep("promise", event.reason));
    addEventListener("securitypolicyviolation", (event) => keep("policy", `${event.violatedDirective} ${event.blockedURI}`));
    for (const name of ["error", "warn"]) {
        const said = console[name];
        console[name] = (...what) => { keep(`console ${name}`, what.join(" ")); said(...what); };
    }
"#;
