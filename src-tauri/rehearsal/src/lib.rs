//! The practice mail world, on loopback: servers with a certificate authority of their own, and scenes by name.
//!
//! One implementation serves the app's *Practice* profile, `mailproof rehearse` and the tests. It shares no code with
//! the engine, so that a mistake in the engine cannot hide behind the same mistake here.
//!
//! [`Rehearsal`] plays a [`Scene`]; [`ScriptedServer`] plays exactly what a test writes down in a [`Script`], and
//! [`DnsServer`] answers exactly what stands in a [`Zone`].

mod act;
mod certificates;
mod dns;
mod door;
mod error;
mod facts;
mod house;
mod plays;
mod ports;
#[cfg(test)]
mod practice_client;
mod random;
mod records;
mod rehearsal;
mod scene;
mod script;
mod scripted;
mod talk;
mod zones;

pub use act::{Act, Echo};
pub use certificates::CertificateKind;
pub use dns::{Asked, DnsServer, Fault, Protocol, RecordType, Zone};
pub use error::Error;
pub use facts::{Facts, SmtpFacts};
pub use records::{Conversation, Received};
pub use rehearsal::Rehearsal;
pub use scene::{About, Scene, UnknownScene};
pub use script::Script;
pub use scripted::ScriptedServer;
