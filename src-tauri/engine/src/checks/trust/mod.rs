//! Will the world believe it?

mod dkim_key_weak;
mod dkim_missing;
mod dkim_not_found;
mod dkim_revoked;
mod dkim_syntax;
mod dmarc_duplicate;
mod dmarc_missing;
mod dmarc_none;
mod dmarc_syntax;
mod dns_unanswered;
mod spf_allows_all;
mod spf_duplicate;
mod spf_include_missing;
mod spf_missing;
mod spf_no_all;
mod spf_syntax;
mod spf_too_many_lookups;
mod spf_too_many_void_lookups;

use super::Check;

pub(super) const CHECKS: &[&Check] = &[
    &spf_missing::CHECK,
    &spf_duplicate::CHECK,
    &spf_syntax::CHECK,
    &spf_include_missing::CHECK,
    &spf_too_many_lookups::CHECK,
    &spf_too_many_void_lookups::CHECK,
    &spf_allows_all::CHECK,
    &spf_no_all::CHECK,
    &dkim_missing::CHECK,
    &dkim_syntax::CHECK,
    &dkim_revoked::CHECK,
    &dkim_key_weak::CHECK,
    &dkim_not_found::CHECK,
    &dmarc_missing::CHECK,
    &dmarc_duplicate::CHECK,
    &dmarc_syntax::CHECK,
    &dmarc_none::CHECK,
    &dns_unanswered::CHECK,
];

/// No step of a run stands here, so none can fail for a reason that nobody knows.
pub(super) const LAST: &[&Check] = &[];
