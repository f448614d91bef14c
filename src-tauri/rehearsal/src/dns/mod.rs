//! The practice name server: answers what stands in a [`Zone`], right or wrong.

mod answers;
mod asked;
#[cfg(test)]
pub(crate) mod client;
mod server;
mod service;
pub(crate) mod shop;
mod zone;

pub use asked::{Asked, Protocol};
pub use hickory_proto::rr::RecordType;
pub use server::DnsServer;
pub use zone::{Fault, Zone};
