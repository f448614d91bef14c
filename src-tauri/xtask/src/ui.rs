//! The window's pages, built by npm before anything embeds them.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::shell::{self, Trouble};

/// Installs what the pages are made with, where that is missing or older than its lockfile.
pub(crate) fn install() -> Result<(), Trouble> {
    let ui = shell::root().join("ui");
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < changed(&ui.join("package-lock.json")) {
        shell::run(&mut call(&["ci", "--no-audit", "--no-fund"])?)?;
        // npm keeps the old time where nothing had to change.
        _ = fs::File::options()
            .append(true)
            .open(ui.join("node_modules/.package-lock.json"))
            .and_then(|file| file.set_modified(SystemTime::now()));
    }
    Ok(())
}

/// Builds the pages into `ui/dist`.
pub(crate) fn build() -> Result<(), Trouble> {
    shell::run(&mut script("build")?)
}

/// Whether there are pages to embed.
pub(crate) fn is_built() -> bool {
    shell::root().join("ui/dist/index.html").is_file()
}

/// `npm run NAME` in `ui`.
pub(crate) fn script(name: &str) -> Result<Command, Trouble> {
    call(&["run", "--silent", name])
}

/// What npm is called here.
pub(crate) fn npm() -> Option<&'static str> {
    let names: &[&str] = if cfg!(windows) { &["npm.cmd"] } else { &["npm"] };
    names.iter().copied().find(|name| shell::output(name, &["--version"]).is_some())
}

fn call(arguments: &[&str]) -> Result<Command, Trouble> {
    let npm = npm().ok_or_else(|| Trouble::Missing("npm is missing; it comes with https://nodejs.org".into()))?;
    let mut command = shell::command(npm);
    command.current_dir(shell::root().join("ui")).args(arguments);
    Ok(command)
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|file| file.modified()).ok()
}
