//! Does it answer?

mod connect_not_recognised;
mod connect_timed_out;
mod connection_refused;
mod hung_up;
mod malformed_reply;
mod no_greeting;
mod port_security_mismatch;
mod stopped_answering;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[
    &connection_refused::CHECK,
    &connect_timed_out::CHECK,
    &no_greeting::CHECK,
    &port_security_mismatch::CHECK,
    &hung_up::CHECK,
    &malformed_reply::CHECK,
    &stopped_answering::CHECK,
];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[&connect_not_recognised::CHECK];
