//! Do the settings make sense?

mod from_not_login;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[&from_not_login::CHECK];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[];
