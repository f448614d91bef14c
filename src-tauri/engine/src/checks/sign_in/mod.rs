//! Does it know us?

mod auth_not_offered;
mod password_refused;
mod sign_in_not_recognised;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[&auth_not_offered::CHECK, &password_refused::CHECK];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[&sign_in_not_recognised::CHECK];
