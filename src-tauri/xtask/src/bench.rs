//! `cargo xtask bench`: how fast it is beside the least that does the same. Measures, and judges nothing.

mod checkdmarc;
mod desk;
mod domain;
mod history;
mod pairs;
mod rehearse;
mod session;
mod slow_names;
mod timed;
mod window;

use std::process::ExitCode;

use clap::ValueEnum;

use crate::notes::Notes;
use crate::setup;
use crate::shell::{Trouble, say};

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// One mail over loopback, against curl
    Session,
    /// A domain's records at 30 ms a question, against checkdmarc
    Domain,
    /// The first page of a history of 100,000 runs
    History,
    /// From the start to an interactive window, against an empty window
    Window,
}

/// Measures what is asked for, everything if nothing is named.
pub(crate) fn run(what: &[What]) -> Result<ExitCode, Trouble> {
    let mut notes = Notes::default();
    setup::for_build(&mut notes);
    setup::for_bench(&mut notes);
    notes.print();

    let mut done = ExitCode::SUCCESS;
    for bench in What::value_variants() {
        if !what.is_empty() && !what.contains(bench) {
            continue;
        }
        let measured = match bench {
            What::Session => session::measure(),
            What::Domain => domain::measure(),
            What::History => history::measure(),
            What::Window => window::measure(),
        };
        if let Err(trouble) = measured {
            say!("not measured: {trouble}");
            done = ExitCode::FAILURE;
        }
    }
    Ok(done)
}
