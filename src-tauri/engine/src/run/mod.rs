//! A run: events on a tape, evidence, a verdict, a record.

mod event;
mod record;
mod route;
mod tape;
mod test;

pub use event::{Ended, EventKind, Micros, RunEvent, RunId, SessionFact, StoppedBy};
pub use record::{Outcome, RunKind, RunRecord};
pub use route::{State, Station, Stop, route};
pub use tape::{Snapshot, Tape};
pub use test::{TestRequest, test};
