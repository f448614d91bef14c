//! What could not be had or was not run, kept for the end.

use crate::shell::say;

/// One line each: what, and how to get it.
#[derive(Default)]
pub(crate) struct Notes(Vec<String>);

impl Notes {
    /// Keeps a line; the same line is kept once.
    pub(crate) fn add(&mut self, line: impl Into<String>) {
        let line = line.into();
        if !self.0.contains(&line) {
            self.0.push(line);
        }
    }

    /// Whether everything was had and run.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Says them.
    pub(crate) fn print(&self) {
        for line in &self.0 {
            say!("{line}");
        }
    }
}
