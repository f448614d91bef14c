//! Folders that behave as on a bad day: full, or read-only.

use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};

use crate::NotHere;

/// Runs a shell script that may mount what it likes: nobody else sees it, and it ends with the script.
///
/// # Panics
/// When there is no shell.
pub fn run(script: &str, arguments: &[&OsStr]) -> Result<Output, NotHere> {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    let works = |way: &&&[&str]| {
        let trial = unshare(way).args(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]).stderr(Stdio::null()).status();
        trial.is_ok_and(|status| status.success())
    };
    let Some(way) = ways.iter().find(works) else {
        let how = "a full disk and a read-only folder need Linux, and leave to mount (root, or user namespaces)";
        return Err(NotHere(how.to_owned()));
    };
    let output = unshare(way).args(["sh", "-euc", script, "script"]).args(arguments).output();
    Ok(output.expect("a shell can be started"))
}

fn unshare(way: &[&str]) -> Command {
    let mut command = Command::new("unshare");
    command.args(way).stdin(Stdio::null());
    command
}
