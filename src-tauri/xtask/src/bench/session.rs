//! One mail over loopback: connect, STARTTLS, sign in, send. Against curl, which shows nothing and judges nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::pairs::Pairs;
use super::rehearse::Rehearsal;
use super::timed::time;
use crate::shell::{self, Trouble};

/// Builds the release, and measures fifty pairs.
pub(super) fn measure() -> Result<(), Trouble> {
    if !shell::is_there("curl") {
        return Err(Trouble::Missing("curl is missing; apt-get install curl".into()));
    }
    shell::run(&mut shell::cargo(["build", "--release", "--package", "mailproof-cli"]))?;
    let mailproof = shell::target().join("release").join(shell::program("mailproof"));
    let rehearsal = Rehearsal::start(&mailproof)?;
    let (config, message) = files(&rehearsal)?;
    let measured = Pairs::measure(
        PAIRS,
        || time(&mut ours(&mailproof, &rehearsal), &rehearsal.password),
        || time(&mut theirs(&rehearsal, &config, &message), ""),
    );
    // It holds the practice password.
    _ = fs::remove_file(config);
    measured?.print("mailproof test", "curl");
    Ok(())
}

fn ours(mailproof: &Path, rehearsal: &Rehearsal) -> Command {
    let mut command = Command::new(mailproof);
    // It remembers its runs, and not among the developer's.
    command.env("MAILPROOF_HOME", shell::target().join("bench/home"));
    command.args(["test", "--host", "localhost", "--port", &rehearsal.port.to_string(), "--security", "starttls"]);
    command.args(["--auth", "plain", "--username", &rehearsal.username, "--password-stdin"]);
    command.args(["--from", FROM, "--to", TO, "--ca-file", &rehearsal.ca_file, "--format", "json"]);
    command
}

fn theirs(rehearsal: &Rehearsal, config: &Path, message: &Path) -> Command {
    let mut command = Command::new("curl");
    command.args(["--silent", "--show-error", "--ssl-reqd", "--sasl-ir", "--login-options", "AUTH=PLAIN"]);
    command.args(["--url", &format!("smtp://localhost:{}", rehearsal.port), "--cacert", &rehearsal.ca_file]);
    command.args(["--mail-from", FROM, "--mail-rcpt", TO]).arg("--config").arg(config);
    command.arg("--upload-file").arg(message);
    command
}

fn files(rehearsal: &Rehearsal) -> Result<(PathBuf, PathBuf), Trouble> {
    let folder = shell::target().join("bench");
    fs::create_dir_all(&folder).map_err(|error| Trouble::File(folder.clone(), error))?;
    let write = |name: &str, content: &str| {
        let path = folder.join(name);
        fs::write(&path, content).map_err(|error| Trouble::File(path.clone(), error)).map(|()| path)
    };
    let user = format!("{}:{}", rehearsal.username, rehearsal.password).replace('\\', "\\\\").replace('"', "\\\"");
    Ok((write("curl.config", &format!("user = \"{user}\"\n"))?, write("message.eml", &message())?))
}

/// About as long as the test mail.
fn message() -> String {
    let lines = "A line of text, as long as lines of text in a mail are.\r\n".repeat(40);
    format!("From: {FROM}\r\nTo: {TO}\r\nSubject: Measured\r\n\r\n{lines}")
}

const PAIRS: usize = 50;
const FROM: &str = "merchant@shop.example";
const TO: &str = "customer@shop.example";
