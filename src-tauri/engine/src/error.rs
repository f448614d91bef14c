//! Why the engine could not even look.

use std::io;
use std::path::PathBuf;

use crate::history::Obstacle;

/// Why we could not even look.
///
/// What a server, a resolver or a certificate does is never an error, however unpleasant: it is evidence, and a check
/// turns it into a finding.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that the user named, or that we keep, cannot be read. We leave it alone.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// Where it is.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// A file that we keep cannot be written. The old one stays.
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        /// Where it should be.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// A file of certificates holds none.
    #[error("{} holds no certificate", path.display())]
    NoCertificate {
        /// Where it is.
        path: PathBuf,
    },

    /// The operating system gives no folder for settings.
    #[error("this system names no home folder")]
    NoHome,

    /// Past runs cannot be read or kept. What was kept before stays.
    #[error("cannot use the past runs in {}: {obstacle}", path.display())]
    HistoryFailed {
        /// Where they are.
        path: PathBuf,
        /// What stands in the way.
        obstacle: Obstacle,
    },

    /// A newer version of this app wrote the past runs. We leave them alone.
    #[error("past runs of version {found}, this app knows up to {known}")]
    HistoryTooNew {
        /// The version in the file.
        found: u32,
        /// The newest version that we can read.
        known: u32,
    },

    /// What should hold past runs cannot be understood. We leave it alone.
    #[error("{} holds no past runs that can be understood", path.display())]
    HistoryCorrupt {
        /// Where it is.
        path: PathBuf,
    },

    /// A newer version of this app wrote this one run. The others can be read.
    #[error("a run of version {found}, this app knows up to {known}")]
    RecordTooNew {
        /// The version of the record.
        found: u32,
        /// The newest version that we can read.
        known: u32,
    },

    /// The test mail cannot be put together.
    #[error("cannot write the test mail: {0}")]
    Message(#[from] lettre::error::Error),
}
