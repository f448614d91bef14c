//! Names and what they lead to.

mod dkim;
mod dmarc;
mod domain;
mod host;
mod mail_names;
mod mx;
mod query;
mod records;
mod resolver;
mod server;
mod spf;
mod tags;
mod tap;
mod told;
mod zone_file;

use std::net::IpAddr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::Looked;

pub use dkim::{Dkim, DkimEntry, DkimProblem, DkimSelector, PublicKey};
pub use dmarc::{Dmarc, DmarcPolicy, DmarcProblem};
pub use domain::{DomainEvidence, DomainFact};
pub use mail_names::{MailNames, mail_names};
pub use mx::Mx;
pub use query::{Protocol, Query};
pub use records::{
    DkimKey, DkimRecord, DmarcRecord, DmarcTag, MxHost, MxRecord, RecordState, Records, SpfRecord, SpfTerm,
};
pub use spf::{MOST_LOOKUPS, MOST_VOIDS, Qualifier, Spf, SpfPart, SpfPolicy, SpfProblem};

pub(crate) use dmarc::own_name as dmarc_name;
pub(crate) use domain::look;
pub(crate) use host::resolve;
pub(crate) use resolver::Resolver;

/// Where the host's name leads: what the operating system says, and beside it what the resolver says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Resolution {
    /// The name or address literal that was looked up.
    pub host: String,
    /// Whose answer is used.
    pub by: ResolvedBy,
    /// What the operating system says (hosts file, its own resolver).
    pub system: Looked<HostAnswer>,
    /// What the resolver says (A and AAAA).
    pub dns: Looked<HostAnswer>,
    /// The addresses to try, in the order to try them (RFC 8305 §4).
    #[ts(type = "Array<string>")]
    pub used: Vec<IpAddr>,
}

/// Whose answer is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ResolvedBy {
    /// It is an address already.
    Literal,
    /// The operating system.
    System,
    /// The resolver that the user named.
    Resolver,
}

/// What a name leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum HostAnswer {
    /// To these addresses.
    Addresses(#[ts(type = "Array<string>")] Vec<IpAddr>),
    /// The name is there, and has no address.
    NoAddress,
    /// There is no such name.
    NoSuchHost,
}
