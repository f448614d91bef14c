//! What comes with Rust and Node.js.

use crate::notes::Notes;
use crate::{shell, ui};

/// Node.js in a version that the UI is built with.
pub(super) fn check(notes: &mut Notes) {
    let (major, minor) = LEAST_NODE;
    let how = format!("Node.js {major}.{minor} or newer from https://nodejs.org");
    match shell::output("node", &["--version"]) {
        Some(version) if version_of(&version) >= Some(LEAST_NODE) => {}
        Some(version) => notes.add(format!("too old: Node.js {}; {how}", version.trim())),
        None => notes.add(format!("not there: {how}")),
    }
    if ui::npm().is_none() {
        notes.add("not there: npm, which comes with Node.js from https://nodejs.org");
    }
    if cfg!(target_os = "macos") && !shell::is_there("cc") {
        notes.add("not there: a C compiler; xcode-select --install");
    }
}

/// The formatter and the lints.
pub(super) fn check_components(notes: &mut Notes) {
    for (name, call) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if !has_component(call) {
            notes.add(format!("not there: {name}; rustup component add {name}"));
        }
    }
}

fn has_component(call: &str) -> bool {
    shell::cargo([call, "--version"]).output().is_ok_and(|output| output.status.success())
}

fn version_of(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// As in `ui/package.json`.
const LEAST_NODE: (u32, u32) = (20, 19);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_of_node_is_compared_by_its_first_two_numbers() {
        assert_eq!(version_of("v20.20.2\n"), Some((20, 20)));
        assert!(version_of("v20.9.0") < Some(LEAST_NODE));
        assert!(version_of("unknown") < Some(LEAST_NODE));
    }
}
