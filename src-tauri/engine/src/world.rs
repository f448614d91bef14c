//! What a run stands in: resolver, roots, clock, patience.

use std::net::SocketAddr;
use std::time::Duration;

use jiff::Timestamp;

use crate::tls::Roots;

/// What a run stands in. The practice roots live only in that run's world, never in settings.
#[derive(Clone, Debug)]
pub struct World {
    /// Whom to trust.
    pub roots: Roots,
    /// The DNS servers to ask, instead of the system's.
    pub dns_servers: Vec<SocketAddr>,
    /// How long to wait for whom.
    pub limits: Limits,
    /// The wall clock.
    pub clock: fn() -> Timestamp,
}

impl Default for World {
    fn default() -> Self {
        Self { roots: Roots::default(), dns_servers: Vec::new(), limits: Limits::default(), clock: Timestamp::now }
    }
}

/// How long to wait for whom. RFC 5321 §4.5.3.2 gives servers minutes; nobody looks at a window for minutes.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// For a name.
    pub resolve: Duration,
    /// For all addresses of a name.
    pub connect: Duration,
    /// For one answer.
    pub step: Duration,
    /// For the answer to the mail itself, which the server may scan first.
    pub body: Duration,
    /// For the whole run.
    pub run: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            resolve: Duration::from_secs(10),
            connect: Duration::from_secs(15),
            step: Duration::from_secs(30),
            body: Duration::from_secs(120),
            run: Duration::from_secs(300),
        }
    }
}
