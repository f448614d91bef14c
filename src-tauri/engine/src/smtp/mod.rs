//! The conversation with a mail server: our own socket, lettre's commands, every byte on the record.

mod auth;
mod capabilities;
mod connect;
mod evidence;
mod overhear;
mod reply;
mod session;
mod step;
mod transaction;
mod transcript;
mod watch;
mod wire;

pub use auth::MaySignIn;
pub use capabilities::{Ehlo, has_capability, mechanisms};
pub use evidence::{Attempt, AttemptResult, Auth, AuthEnd, Purpose, Recipient, Session};
pub use overhear::overhear;
pub use reply::{Repair, Reply};
pub use step::{Failure, Step, StepRecord, StepResult};
pub use transcript::{Line, LineEnd, Note, Speaker, Transcript};

pub(crate) use auth::Credential;
pub(crate) use session::{Goal, Taken, talk};
pub(crate) use transcript::{is_unprintable, printable};
pub(crate) use watch::Watch;
