//! The line to the keeper's thread: what is asked waits there, and nobody waits for it without end.

use std::io;
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread;
use std::time::Duration;

use super::keeper::Keeper;
use super::obstacle::Obstacle;

/// A question to the keeper; it brings its own way to answer.
pub(super) type Question = Box<dyn FnOnce(&mut Keeper) + Send>;

/// The line to a keeper on a thread of its own. Hanging up lets the keeper finish what was asked.
pub(super) struct Line {
    questions: SyncSender<Question>,
    gone: Receiver<()>,
}

impl Line {
    /// Starts the keeper's thread.
    pub(super) fn to(mut keeper: Keeper) -> io::Result<Self> {
        let (questions, asked) = mpsc::sync_channel::<Question>(MOST_WAITING);
        let (here, gone) = mpsc::channel();
        thread::Builder::new().name("history".to_owned()).spawn(move || {
            asked.iter().for_each(|question| question(&mut keeper));
            keeper.close();
            drop(here);
        })?;
        Ok(Self { questions, gone })
    }

    /// Puts a question. Gives it back where the keeper is gone.
    pub(super) fn ask(&self, question: Question) -> Result<(), Unasked> {
        self.questions.try_send(question).map_err(|unasked| match unasked {
            TrySendError::Full(_) => Unasked::Because(Obstacle::Silent),
            TrySendError::Disconnected(question) => Unasked::Gone(question),
        })
    }

    /// Waits until everything is answered and the database is closed, but not for ever.
    pub(super) fn hang_up(self) {
        drop(self.questions);
        // One that hangs in the operating system cannot be helped: what is in the database is whole all the same.
        _ = self.gone.recv_timeout(LAST_WAIT);
    }
}

/// Why a question was not put.
pub(super) enum Unasked {
    /// The keeper is gone.
    Gone(Question),
    /// Something stands in the way.
    Because(Obstacle),
}

/// More than this is not asked before the first answer.
const MOST_WAITING: usize = 64;
const LAST_WAIT: Duration = Duration::from_secs(2);
