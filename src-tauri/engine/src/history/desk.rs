//! Where questions to the keeper are put, and where their answers are waited for.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::oneshot;

use super::Bounds;
use super::keeper::Keeper;
use super::line::{Line, Question, Unasked};
use super::obstacle::{Obstacle, Setback};
use crate::error::Error;

/// Where the keeper of one file is asked. The keeper's thread begins with the first question.
pub(super) struct Desk {
    path: PathBuf,
    bounds: Bounds,
    line: Mutex<Option<Line>>,
}

impl Desk {
    /// The desk for a file: the one that this process has already, or a new one.
    pub(super) fn at(path: PathBuf, bounds: Bounds) -> Arc<Self> {
        let mut desks = DESKS.lock().unwrap_or_else(PoisonError::into_inner);
        desks.retain(|desk| desk.strong_count() > 0);
        let known = desks.iter().filter_map(Weak::upgrade).find(|desk| desk.path == path);
        known.unwrap_or_else(|| {
            let desk = Arc::new(Self { path, bounds, line: Mutex::default() });
            desks.push(Arc::downgrade(&desk));
            desk
        })
    }

    /// Whether anything was asked yet.
    pub(super) fn is_used(&self) -> bool {
        self.line().is_some()
    }

    /// Asks the keeper, and waits for the answer no longer than this. What was asked is done all the same.
    pub(super) async fn ask<T: Send + 'static>(
        &self,
        patience: Duration,
        work: impl FnOnce(&mut Keeper) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (answer, answered) = oneshot::channel();
        // Whoever asked may have stopped waiting.
        let question = Box::new(move |keeper: &mut Keeper| _ = answer.send(work(keeper)));
        let hindered = |obstacle| Setback::Obstacle(obstacle).about(&self.path);
        self.put(question).map_err(hindered)?;
        match tokio::time::timeout(patience, answered).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) | Err(_) => Err(hindered(Obstacle::Silent)),
        }
    }

    fn put(&self, question: Question) -> Result<(), Obstacle> {
        let mut line = self.line();
        let asked = match &*line {
            Some(line) => line.ask(question),
            None => Err(Unasked::Gone(question)),
        };
        match asked {
            Ok(()) => Ok(()),
            Err(Unasked::Because(obstacle)) => Err(obstacle),
            Err(Unasked::Gone(question)) => {
                let new = Line::to(Keeper::new(self.path.clone(), self.bounds))?;
                line.insert(new).ask(question).map_err(|_| Obstacle::Silent)
            }
        }
    }

    fn line(&self) -> MutexGuard<'_, Option<Line>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let line = self.line().take();
        if let Some(line) = line {
            line.hang_up();
        }
    }
}

/// All desks of this process. Two threads with one file would take each other's locks away: POSIX drops all locks that a
/// process has on a file as soon as it closes it once.
static DESKS: Mutex<Vec<Weak<Desk>>> = Mutex::new(Vec::new());
