//! Does it take the mail?

mod greylisted;
mod may_have_been_sent;
mod recipient_refused;
mod refusal_not_recognised;
mod relay_denied;
mod send_not_recognised;
mod sender_refused;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[
    &relay_denied::CHECK,
    &sender_refused::CHECK,
    &recipient_refused::CHECK,
    &greylisted::CHECK,
    &may_have_been_sent::CHECK,
    &refusal_not_recognised::CHECK,
];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[&send_not_recognised::CHECK];
