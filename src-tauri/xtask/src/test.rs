//! `cargo xtask test`: every part, and what came of it.

mod count;
mod follow;
mod generated;
mod parts;
mod table;

use std::env;
use std::process::ExitCode;
use std::time::Instant;

use clap::ValueEnum as _;

use crate::notes::Notes;
use crate::setup;
use crate::shell::{Trouble, say};
use count::Count;
use generated::Generated;
pub(crate) use parts::Part;
use table::{Done, Table};

/// Names the parts and what they do.
pub(crate) fn list() {
    for part in Part::value_variants() {
        say!("{:<10} {}", part.name(), part.what());
    }
}

/// Runs the parts asked for, all of them if none is named. A failing part does not stop the others.
pub(crate) fn run(only: &[Part]) -> Result<ExitCode, Trouble> {
    let began = Instant::now();
    let mut notes = Notes::default();
    setup::for_build(&mut notes);
    setup::for_tests(&mut notes);
    notes.print();

    let generated = Generated::read();
    let mut table = Table::default();
    table.add("setup".to_owned(), began.elapsed(), Done::Ready);
    for part in Part::value_variants() {
        if only.is_empty() || only.contains(part) {
            let began = Instant::now();
            say!("\n== {}: {}", part.name(), part.what());
            let done = part.run(&generated, &mut notes);
            table.add(part.name(), began.elapsed(), done);
        }
    }

    let mut count = table.count();
    if on_ci() && !notes.is_empty() {
        say!("\nWhat is not run counts as failed, because CI is set.");
        count = count + Count { passed: 0, failed: 1 };
    }
    say!("");
    table.print();
    notes.print();
    say!("{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn on_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}
