//! Why the engine could not even look.

use std::io;
use std::path::PathBuf;

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

    /// The test mail cannot be put together.
    #[error("cannot write the test mail: {0}")]
    Message(#[from] lettre::error::Error),
}
