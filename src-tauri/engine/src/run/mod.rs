//! A run: events on a tape, evidence, a verdict, a record.

mod domain;
mod domain_record;
mod event;
mod record;
mod route;
mod tape;
mod test;
mod test_record;

pub use domain::{DomainRequest, domain};
pub use domain_record::DomainRecord;
pub use event::{Ended, EventKind, Micros, RunEvent, RunId, SessionFact, StoppedBy};
pub(crate) use record::SCHEMA;
pub use record::{RunKind, RunRecord};
pub use route::{State, Station, Stop, route};
pub use tape::{Snapshot, Tape};
pub use test::{TestRequest, test};
pub use test_record::{Outcome, SecretSource, TestRecord};
