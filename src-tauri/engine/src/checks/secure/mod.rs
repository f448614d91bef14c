//! Is the line private?

mod certificate_changed;
mod certificate_expired;
mod certificate_name;
mod certificate_not_yet_valid;
mod certificate_pinned;
mod certificate_self_signed;
mod certificate_untrusted;
mod line_in_clear;
mod password_in_clear;
mod password_sent_in_clear;
mod secure_not_recognised;
mod starttls_injected;
mod starttls_missing;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[
    &starttls_missing::CHECK,
    &starttls_injected::CHECK,
    &certificate_expired::CHECK,
    &certificate_not_yet_valid::CHECK,
    &certificate_name::CHECK,
    &certificate_self_signed::CHECK,
    &certificate_untrusted::CHECK,
    &certificate_pinned::CHECK,
    &certificate_changed::CHECK,
    &password_in_clear::CHECK,
    &password_sent_in_clear::CHECK,
    &line_in_clear::CHECK,
];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[&secure_not_recognised::CHECK];
