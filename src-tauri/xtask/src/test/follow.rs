//! Runs a part and shows its output as it comes.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use crate::shell::{self, Trouble, say};

/// Runs the command with its output in `target/xtask/NAME.log`, shows it, and gives it back with how it ended.
///
/// The output goes through a file, because what a window test leaves behind would keep a pipe open.
pub(super) fn follow(name: &str, command: &mut Command) -> Result<(ExitStatus, String), Trouble> {
    let line = shell::line(command);
    say!("$ {line}");
    let path = shell::target().join("xtask").join(format!("{name}.log"));
    let file = |error| Trouble::File(path.clone(), error);
    fs::create_dir_all(path.parent().expect("a log lies in a folder")).map_err(file)?;
    let log = File::create(&path).map_err(file)?;
    let mut shown = File::open(&path).map_err(file)?;

    command.stdin(Stdio::null()).stdout(log.try_clone().map_err(file)?).stderr(log);
    let mut child = command.spawn().map_err(|error| Trouble::NotStarted(line, error))?;
    let mut output = Vec::new();
    loop {
        let ended = child.try_wait().map_err(file)?;
        let from = output.len();
        shown.read_to_end(&mut output).map_err(file)?;
        // Nobody reads any more: the part still counts.
        _ = io::stdout().write_all(&output[from..]);
        if let Some(status) = ended {
            return Ok((status, String::from_utf8_lossy(&output).into_owned()));
        }
        thread::sleep(Duration::from_millis(100));
    }
}
