//! Installs what is missing where that may be done, and otherwise says what to install.

mod apt;
mod locales;
mod programs;

use crate::notes::Notes;

/// What the build takes.
pub(crate) fn for_build(notes: &mut Notes) {
    programs::check(notes);
    apt::install(BUILD, notes);
}

/// What the tests take beyond the build.
pub(crate) fn for_tests(notes: &mut Notes) {
    programs::check_components(notes);
    apt::install(TESTS, notes);
    locales::make(notes);
}

/// What measuring takes beyond the build.
pub(crate) fn for_bench(notes: &mut Notes) {
    apt::install(BENCH, notes);
}

/// Whether the window can be built here.
pub(crate) fn has_window_toolkit() -> bool {
    !cfg!(target_os = "linux") || crate::shell::output("pkg-config", &["--exists", "webkit2gtk-4.1"]).is_some()
}

const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
const TESTS: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "dbus",
    "gnome-keyring",
    "libsecret-tools",
    "fonts-noto-core",
    "fonts-noto-cjk",
    "chromium",
    "locales",
];
const BENCH: &[&str] = &["xvfb", "dbus", "curl", "python3-venv"];
