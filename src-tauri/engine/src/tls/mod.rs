//! TLS that records: the handshake, the chain also when it is refused, and the verdict, asked for afterwards.

mod chain;
mod handshake;
mod tap;
mod verdict;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use chain::Certificate;
pub use verdict::Roots;

pub(crate) use handshake::{Handshake, handshake};
pub(crate) use tap::{Tap, TapView};
pub(crate) use verdict::judge;

/// What the handshake and the certificates showed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Tls {
    /// The version, as `TLSv1.3`.
    pub version: Option<String>,
    /// The cipher suite.
    pub suite: Option<String>,
    /// The key exchange group.
    pub group: Option<String>,
    /// The application protocol, where one was agreed on.
    pub alpn: Option<String>,
    /// The name that the certificate is held against, and that was sent as SNI.
    pub server_name: String,
    /// Whether the certificate was found good, by the roots of this computer or by the merchant's word.
    pub verified: bool,
    /// Whether it counts as good only because the merchant pinned it.
    pub pinned: bool,
    /// What is wrong first of all.
    pub problem: Option<TlsProblem>,
    /// All that is wrong.
    pub problems: Vec<TlsProblem>,
    /// What the verifier or the handshake said, in English, never parsed.
    pub detail: Option<String>,
    /// The certificates, the server's own first, as they came.
    pub chain: Vec<Certificate>,
}

/// What can be wrong with a handshake or a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum TlsProblem {
    /// The certificate's time is over.
    Expired,
    /// The certificate's time has not come.
    NotYetValid,
    /// The certificate is for other names.
    Name,
    /// The certificate vouches for itself.
    SelfSigned,
    /// Nobody known vouches for the certificate.
    Untrusted,
    /// The one who gave it took it back.
    Revoked,
    /// It is another certificate than the one that was allowed.
    Changed,
    /// Something else is wrong with the certificate.
    Certificate,
    /// The other side does not speak TLS here.
    NotTls,
    /// The other side broke the handshake off.
    Handshake,
    /// The connection ended in the handshake.
    HungUp,
    /// The handshake did not end in time.
    TimedOut,
}
