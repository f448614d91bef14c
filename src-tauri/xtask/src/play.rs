//! `cargo xtask run`: from a fresh clone to an open window.

use std::env;
use std::process::ExitCode;

use crate::notes::Notes;
use crate::shell::{self, Trouble, say};
use crate::{setup, ui};

/// Builds and opens Mailproof; where no window can be, plays the practice in the terminal.
pub(crate) fn run(arguments: &[String]) -> Result<ExitCode, Trouble> {
    let mut notes = Notes::default();
    setup::for_build(&mut notes);
    notes.print();

    let no_window = if !setup::has_window_toolkit() {
        Some("The window toolkit is missing")
    } else if !has_display() {
        Some("There is no display")
    } else {
        None
    };
    if setup::has_window_toolkit() {
        ui::install()?;
        ui::build()?;
        shell::run(&mut shell::cargo(["build", "--workspace"]))?;
    } else {
        shell::run(&mut shell::cargo(["build"]))?;
    }

    let (name, practice): (_, &[&str]) = match no_window {
        None => ("mailproof-desktop", &[]),
        Some(why) => {
            say!("{why}: the practice plays here in the terminal.");
            ("mailproof", &["test", "--practice"])
        }
    };
    let path = shell::target().join("debug").join(shell::program(name));
    let mut program = shell::command(&path.to_string_lossy());
    program.args(practice).args(arguments);
    let line = shell::line(&program);
    say!("$ {line}");
    let status = program.status().map_err(|error| Trouble::NotStarted(line, error))?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

fn has_display() -> bool {
    let names = ["DISPLAY", "WAYLAND_DISPLAY"];
    !cfg!(target_os = "linux") || names.iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
