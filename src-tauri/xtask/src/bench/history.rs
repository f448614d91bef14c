//! The first page of a history of 100,000 runs: by the whole program, and inside one that runs already.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use super::pairs::Spread;
use crate::shell::{self, Trouble, say};

/// Builds the release, fills a history where that is not done yet, and reads its first page.
pub(super) fn measure() -> Result<(), Trouble> {
    shell::run(&mut shell::cargo(["build", "--release", "--package", "mailproof-cli"]))?;
    let example = ["build", "--release", "--package", "mailproof-engine", "--example", "past_runs"];
    shell::run(&mut shell::cargo(example))?;
    let release = shell::target().join("release");
    measure_with(
        &release.join(shell::program("mailproof")),
        &release.join("examples").join(shell::program("past_runs")),
    )
}

fn measure_with(mailproof: &Path, past_runs: &Path) -> Result<(), Trouble> {
    let home = home()?;
    let began = Instant::now();
    fill(mailproof, past_runs, &home)?;
    say!("{RUNS} runs are there; storing those that were missing took {:.1} s", began.elapsed().as_secs_f64());

    let mut whole = Vec::with_capacity(TURNS);
    for _ in 0..TURNS {
        let mut command = kept_in(&home, mailproof);
        command.args(["history", "list", "--count", PAGE, "--format", "json"]);
        let began = Instant::now();
        output(&mut command, b"")?;
        whole.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let turns = TURNS.to_string();
    let said = output(kept_in(&home, past_runs).args(["read", &turns]), b"")?;
    let (opened, open): (Vec<f64>, Vec<f64>) = said
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(opened, open)| Some((opened.parse::<f64>().ok()?, open.parse::<f64>().ok()?)))
        .unzip();
    if open.is_empty() {
        return Err(Trouble::Unexpected(format!("{} said: {said}", past_runs.display())));
    }
    say!("the first {PAGE} of {RUNS} runs, {TURNS} turns");
    say!("mailproof history list, the whole process: {}", Spread::of(whole.into_iter()).shown(" ms"));
    say!("inside one process, the file opened for it: {}", Spread::of(opened.into_iter()).shown(" ms"));
    say!("inside one process, the file open: {}", Spread::of(open.into_iter()).shown(" ms"));
    say!("");
    Ok(())
}

/// Stores one practice run under as many ids as are missing. A history that is filled stays for the next time.
fn fill(mailproof: &Path, past_runs: &Path, home: &Path) -> Result<(), Trouble> {
    let elsewhere = home.join("practice");
    let record = output(kept_in(&elsewhere, mailproof).args(["test", "--practice", "--format", "json"]), b"")?;
    output(kept_in(home, past_runs).args(["fill", RUNS]), record.as_bytes()).map(drop)
}

/// A program that keeps in `home` what it keeps.
fn kept_in(home: &Path, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.env("MAILPROOF_HOME", home);
    command
}

fn output(command: &mut Command, input: &[u8]) -> Result<String, Trouble> {
    let line = shell::line(command);
    let not_started = |error| Trouble::NotStarted(line.clone(), error);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(not_started)?;
    let mut stdin = child.stdin.take().expect("its input is piped");
    // One that does not read its input says by its status how it went.
    _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().map_err(not_started)?;
    if !output.status.success() {
        return Err(Trouble::Failed(line, output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn home() -> Result<PathBuf, Trouble> {
    let home = shell::target().join("bench/history");
    fs::create_dir_all(&home).map_err(|error| Trouble::File(home.clone(), error)).map(|()| home)
}

const RUNS: &str = "100000";
const PAGE: &str = "50";
const TURNS: usize = 50;
