//! `cargo xtask`: sets the machine up, then runs, tests, measures or packages Mailproof.

mod bench;
mod notes;
mod package;
mod play;
mod setup;
mod shell;
mod test;
mod ui;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use shell::say;

/// Sets the machine up, then does it.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds Mailproof and opens it; without a display, plays the practice in the terminal
    Run {
        /// What the program gets
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Runs everything: formatting, lints, generated files, unit, scenario, real-server and window tests
    Test {
        /// Runs only this part (may be given several times)
        #[arg(long, value_name = "PART")]
        only: Vec<test::Part>,
        /// Lists the parts
        #[arg(long)]
        list: bool,
    },
    /// Measures a session against curl, a domain's checks against checkdmarc, a long history, and the start of the
    /// window against an empty one
    Bench {
        /// What to measure; everything if nothing is named
        what: Vec<bench::What>,
    },
    /// Makes installable packages for this system
    Package,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Run { arguments } => play::run(&arguments),
        Task::Test { list: true, .. } => {
            test::list();
            Ok(ExitCode::SUCCESS)
        }
        Task::Test { only, .. } => test::run(&only),
        Task::Bench { what } => bench::run(&what),
        Task::Package => package::run(),
    };
    done.unwrap_or_else(|trouble| {
        say!("{trouble}");
        ExitCode::FAILURE
    })
}
