//! A real part of the tests that this machine cannot run.

use std::env;
use std::io::{self, Write as _};

/// Why something real cannot be started on this machine, and how to get it, in one line.
///
/// It is not for servers that start and misbehave: those fail their test.
#[derive(Debug)]
pub struct NotHere(
    /// One line, complete: what is missing and how to get it.
    pub String,
);

impl NotHere {
    /// Says in one line that `part` was not run, past the test's captured output.
    ///
    /// # Panics
    /// Where `CI` is set: there every part has to run.
    #[track_caller]
    pub fn say(&self, part: &str) {
        let line = format!("{NOT_RUN}{part}: {}", self.0);
        assert!(!on_ci(), "{line}");
        // A closed standard error only loses the hint.
        _ = writeln!(io::stderr(), "{line}");
    }
}

fn on_ci() -> bool {
    env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"))
}

/// What `cargo xtask test` looks for in the output of a part.
const NOT_RUN: &str = "not run: ";
