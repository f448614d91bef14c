use std::io;
use std::path::PathBuf;

/// Why the practice world could not be set up.
///
/// Nothing that a client does is an error: it is in the conversations.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No loopback port could be had.
    #[error("cannot open a port on loopback")]
    NoPort(#[source] io::Error),

    /// A practice certificate could not be made.
    #[error("cannot make a practice certificate")]
    NoCertificate(#[from] rcgen::Error),

    /// The certificate was made, and TLS does not take it.
    #[error("cannot set up TLS")]
    NoTls(#[from] rustls::Error),

    /// The operating system gave no random bytes for the practice password.
    #[error("no random bytes")]
    NoRandomness,

    /// The files for other programs could not be written.
    #[error("cannot write {}", path.display())]
    NotWritten {
        /// Where they were to stand.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}
