//! Can the server be found?

mod address_family_missing;
mod find_not_recognised;
mod host_not_found;
mod mx_dangling;
mod mx_missing;
mod mx_null;

use super::Check;

pub(super) const CHECKS: &[&Check] =
    &[&host_not_found::CHECK, &address_family_missing::CHECK, &mx_missing::CHECK, &mx_dangling::CHECK, &mx_null::CHECK];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[&find_not_recognised::CHECK];
