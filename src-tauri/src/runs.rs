//! Runs under way, how to stop one, and the last ones that ended.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use engine::run::{RunId, RunKind, RunRecord, Tape};
use tokio_util::sync::CancellationToken;

use crate::error::{CommandError, ErrorCode};

/// Every run that the window may ask about.
#[derive(Default)]
pub(crate) struct Runs(Mutex<HashMap<RunId, Entry>>);

struct Entry {
    about: (String, RunKind),
    tape: Tape,
    stop: CancellationToken,
    record: Option<RunRecord>,
    ended: bool,
}

impl Runs {
    /// Takes a run in; one a profile and kind at a time.
    pub(crate) fn begin(&self, profile: &str, kind: RunKind, tape: &Tape) -> Result<CancellationToken, CommandError> {
        let mut runs = self.lock();
        let about = (profile.to_owned(), kind);
        let known = runs.contains_key(&tape.run());
        if known || runs.values().any(|entry| !entry.ended && entry.about == about) {
            return Err(CommandError::of(ErrorCode::RunBusy));
        }
        let mut ended: Vec<RunId> = runs.iter().filter(|(_, entry)| entry.ended).map(|(run, _)| *run).collect();
        ended.sort_unstable();
        for run in ended.iter().rev().skip(MOST_ENDED) {
            runs.remove(run);
        }
        let stop = CancellationToken::new();
        let entry = Entry { about, tape: tape.clone(), stop: stop.clone(), record: None, ended: false };
        runs.insert(tape.run(), entry);
        Ok(stop)
    }

    /// Takes a run's end down, with its record where there is one.
    pub(crate) fn end(&self, run: RunId, record: Option<RunRecord>) {
        if let Some(entry) = self.lock().get_mut(&run) {
            (entry.record, entry.ended) = (record, true);
        }
    }

    /// Asks a run to stop. One that has ended does not mind.
    pub(crate) fn stop(&self, run: RunId) -> Result<(), CommandError> {
        let runs = self.lock();
        runs.get(&run).map(|entry| entry.stop.cancel()).ok_or_else(unknown)
    }

    /// The memory of a run.
    pub(crate) fn tape(&self, run: RunId) -> Result<Tape, CommandError> {
        self.lock().get(&run).map(|entry| entry.tape.clone()).ok_or_else(unknown)
    }

    /// The record of a run that has ended.
    pub(crate) fn record(&self, run: RunId) -> Result<RunRecord, CommandError> {
        self.lock().get(&run).and_then(|entry| entry.record.clone()).ok_or_else(unknown)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<RunId, Entry>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn unknown() -> CommandError {
    CommandError::of(ErrorCode::RunUnknown)
}

const MOST_ENDED: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_run_a_profile_and_kind() {
        let runs = Runs::default();
        let first = tape();
        assert!(runs.begin("practice", RunKind::Test, &first).is_ok());
        assert!(
            matches!(runs.begin("practice", RunKind::Test, &tape()), Err(error) if matches!(error.code, ErrorCode::RunBusy))
        );
        assert!(runs.begin("form", RunKind::Test, &tape()).is_ok());
        runs.end(first.run(), None);
        assert!(runs.begin("practice", RunKind::Test, &tape()).is_ok());
    }

    #[test]
    fn ended_runs_are_forgotten_the_oldest_first() {
        let runs = Runs::default();
        let tapes: Vec<Tape> = (0..15).map(|_| tape()).collect();
        for tape in &tapes {
            runs.begin("practice", RunKind::Test, tape).unwrap();
            runs.end(tape.run(), None);
        }
        assert!(runs.tape(tapes[0].run()).is_err());
        assert!(runs.tape(tapes[14].run()).is_ok());
    }

    fn tape() -> Tape {
        Tape::new(RunId::new(), |_| {})
    }
}
