//! One mail over loopback: connect, STARTTLS, sign in, send. Against curl, which shows nothing and judges nothing.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::pairs::{Pairs, Took};
use super::rehearse::Rehearsal;
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

/// Runs it to its end. What it prints is read by nobody, as in a script.
fn time(command: &mut Command, input: &str) -> Result<Took, Trouble> {
    let line = shell::line(command);
    command.stdin(Stdio::piped()).stdout(Stdio::null());
    let cpu_before = cpu_of_children();
    let began = Instant::now();
    let mut child = command.spawn().map_err(|error| Trouble::NotStarted(line.clone(), error))?;
    let mut stdin = child.stdin.take().expect("its input is piped");
    // One that does not read its input says by its status how it went.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    let status = child.wait().map_err(|error| Trouble::NotStarted(line.clone(), error))?;
    let wall = began.elapsed().as_secs_f64() * 1000.0;
    if !status.success() {
        return Err(Trouble::Failed(line, status));
    }
    let cpu = cpu_before.zip(cpu_of_children()).map(|(before, after)| after - before);
    Ok(Took { wall, cpu })
}

/// Milliseconds of the children that have ended, from `/proc/self/stat`. It counts in hundredths of a second, so only
/// the sum over many turns says something.
fn cpu_of_children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    let fields: Vec<&str> = behind_the_name.split_whitespace().collect();
    let ticks = |field: usize| fields.get(field)?.parse::<f64>().ok();
    Some((ticks(CHILDREN_USER)? + ticks(CHILDREN_SYSTEM)?) * 10.0)
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
/// Places behind the name in `/proc/self/stat`, proc(5): cutime and cstime.
const CHILDREN_USER: usize = 13;
const CHILDREN_SYSTEM: usize = 14;
