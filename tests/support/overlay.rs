//! Programs of the distribution that are never installed on the machine.
//!
//! Debian's mail servers replace each other, and installing one would end the one on a developer's computer. So they
//! go into an overlay of the machine: a mount namespace sees the whole system, and what is written to it lies in a
//! tmpfs beside it. The mounts and the processes end with the namespace. What the packages wrote is kept under
//! `target/real/` and laid over the system again the next time.

mod layer;
mod room;

pub use layer::{Layer, in_namespace};
pub use room::Room;
