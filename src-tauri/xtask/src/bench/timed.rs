//! A program that is run to its end, and how long that took.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::pairs::Took;
use crate::shell::{self, Trouble};

/// Runs it to its end. What it prints is read by nobody, as in a script.
pub(super) fn time(command: &mut Command, input: &str) -> Result<Took, Trouble> {
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

/// Places behind the name in `/proc/self/stat`, proc(5): cutime and cstime.
const CHILDREN_USER: usize = 13;
const CHILDREN_SYSTEM: usize = 14;
