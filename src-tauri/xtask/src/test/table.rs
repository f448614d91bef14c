//! The parts, their minutes and their results.

use std::time::Duration;

use super::Count;
use crate::shell::say;

/// How a part ended.
#[derive(Debug, Clone, Copy)]
pub(super) enum Done {
    /// Nothing was asked of it but to be done.
    Ready,
    /// It ran; the tests in it, or itself as one.
    Ran(Count),
    /// It could not be run here; the notes say why.
    NotRun,
}

/// What came of every part.
#[derive(Default)]
pub(super) struct Table(Vec<(String, Duration, Done)>);

impl Table {
    pub(super) fn add(&mut self, name: String, took: Duration, done: Done) {
        self.0.push((name, took, done));
    }

    pub(super) fn count(&self) -> Count {
        let ran =
            self.0.iter().filter_map(|(_, _, done)| if let Done::Ran(count) = done { Some(*count) } else { None });
        ran.fold(Count::default(), |sum, count| sum + count)
    }

    pub(super) fn print(&self) {
        say!("{:<10} {:>7}  result", "part", "minutes");
        for (name, took, done) in &self.0 {
            let minutes = took.as_secs_f64() / 60.0;
            let result = match done {
                Done::Ready => "done".to_owned(),
                Done::Ran(Count { passed, failed }) => format!("{passed} passed, {failed} failed"),
                Done::NotRun => "not run".to_owned(),
            };
            say!("{name:<10} {minutes:>7.1}  {result}");
        }
        say!("");
    }
}
