//! The languages that the window is tested in.

use super::apt;
use crate::notes::Notes;
use crate::shell;

/// Makes the locales that are missing, and notes those that it could not.
pub(super) fn make(notes: &mut Notes) {
    if !cfg!(target_os = "linux") {
        return;
    }
    let known = shell::output("locale", &["-a"]).unwrap_or_default();
    for place in PLACES {
        let name = format!("{place}.UTF-8");
        if known.lines().any(|line| line.eq_ignore_ascii_case(&format!("{place}.utf8"))) {
            continue;
        }
        let made = apt::as_root("localedef")
            .is_some_and(|mut localedef| shell::run(localedef.args(["-i", place, "-f", "UTF-8", &name])).is_ok());
        if !made {
            notes.add(format!("not made: the locale {name}; as root: localedef -i {place} -f UTF-8 {name}"));
        }
    }
}

const PLACES: &[&str] = &["en_US", "ko_KR", "ja_JP", "zh_CN"];
