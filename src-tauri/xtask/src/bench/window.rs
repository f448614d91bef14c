//! From the start of the program to an interactive window, against a Tauri window with nothing in it.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{fs, thread};

use super::desk::Desk;
use super::pairs::{Pairs, Took};
use crate::shell::{self, Trouble};
use crate::ui;

/// Builds both in the same way, and measures twenty pairs.
pub(super) fn measure() -> Result<(), Trouble> {
    if !cfg!(target_os = "linux") {
        return Err(Trouble::Missing("the window is measured on Linux only".into()));
    }
    ui::install()?;
    ui::build()?;
    shell::run(&mut shell::cargo(["build", "--release", "--package", "mailproof-desktop"]))?;
    let ours = shell::target().join("release/mailproof-desktop");
    let theirs = build_empty()?;
    let pairs = Pairs::measure(PAIRS, || start(&ours), || start(&theirs))?;
    pairs.print("mailproof-desktop", "empty window");
    Ok(())
}

/// Starts it on a desk of its own, and waits for the mark that the page sets when it is interactive.
fn start(app: &Path) -> Result<Took, Trouble> {
    let mut desk = Desk::set_up()?;
    let began = milliseconds();
    let output = desk.open(app)?;
    let (send, marked) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            let at = line.strip_prefix(MARK).and_then(|at| at.trim().parse::<f64>().ok());
            // The one who waits has gone after the first mark.
            _ = at.map(|at| send.send(at));
        }
    });
    let at = marked.recv_timeout(LIMIT).map_err(|_| {
        Trouble::Unexpected(format!("{} did not print `{MARK}…` in {} s", app.display(), LIMIT.as_secs()))
    })?;
    Ok(Took { wall: at - began, cpu: None })
}

fn milliseconds() -> f64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.expect("it is later than 1970").as_secs_f64() * 1000.0
}

/// Builds `empty-window` in the target folder, with our lockfile and our release profile.
fn build_empty() -> Result<PathBuf, Trouble> {
    let from = shell::root().join("src-tauri/xtask/empty-window");
    let to = shell::target().join("bench/empty-window");
    for name in ["build.rs", "tauri.conf.json", "src/main.rs", "ui/index.html", "ui/page.js"] {
        copy(&from.join(name), &to.join(name))?;
    }
    copy(&shell::root().join("icons/32x32.png"), &to.join("icon.png"))?;
    copy(&shell::root().join("Cargo.lock"), &to.join("Cargo.lock"))?;
    let manifest = read(&from.join("Cargo.toml"))?;
    let profile = release_profile(&read(&shell::root().join("Cargo.toml"))?);
    let path = to.join("Cargo.toml");
    fs::write(&path, format!("{manifest}\n{profile}")).map_err(|error| Trouble::File(path.clone(), error))?;

    let mut build = shell::cargo(["build", "--release", "--manifest-path"]);
    build.arg(&path).env("CARGO_TARGET_DIR", shell::target());
    shell::run(&mut build)?;
    Ok(shell::target().join("release/empty-window"))
}

/// The table `[profile.release]` of a manifest, as text.
fn release_profile(manifest: &str) -> String {
    let table = manifest.lines().skip_while(|line| *line != PROFILE);
    let lines = table.take_while(|line| *line == PROFILE || !line.starts_with('['));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::File(path.to_path_buf(), error))
}

fn copy(from: &Path, to: &Path) -> Result<(), Trouble> {
    let folder = to.parent().expect("a file lies in a folder");
    let copied = fs::create_dir_all(folder).and_then(|()| fs::copy(from, to));
    copied.map(|_| ()).map_err(|error| Trouble::File(from.to_path_buf(), error))
}

const PAIRS: usize = 20;
const LIMIT: Duration = Duration::from_secs(30);
const MARK: &str = "MARK interactive ";
const PROFILE: &str = "[profile.release]";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_release_profile_is_taken_whole_and_alone() {
        let manifest = "[profile.dev]\ndebug = 1\n\n[profile.release]\nlto = \"thin\"\nstrip = true\n\n[other]\n";
        assert_eq!(release_profile(manifest), "[profile.release]\nlto = \"thin\"\nstrip = true\n\n");
    }
}
