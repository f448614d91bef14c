//! Everything Mailproof knows about mail.
//!
//! Settings go in, a conversation is held, evidence comes out, checks judge it, locales say it. The engine knows no
//! window and no command line: both are made of it.

pub mod checks;
pub mod dns;
mod error;
pub mod evidence;
mod explain;
pub mod history;
pub mod keychain;
pub mod message;
pub mod providers;
pub mod received;
pub mod run;
mod secret;
pub mod settings;
pub mod smtp;
pub mod stores;
pub mod tls;
pub mod words;
mod world;

pub use error::Error;
pub use evidence::{Evidence, Looked, Why};
pub use explain::{Explanation, explain};
pub use secret::{MASK, Peculiarity, Secret};
pub use world::{Limits, World};
