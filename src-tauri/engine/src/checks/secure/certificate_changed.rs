//! The server shows another certificate than the one that the merchant allowed.
//!
//! It was renewed, or somebody else answers. The merchant's word was for exactly one certificate.

use crate::checks::steps::certificate_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::tls::TlsProblem;

pub(super) const CHECK: Check = Check {
    id: "certificate-changed",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::You,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc9525#section-6.6.4"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    certificate_verdict(evidence, TlsProblem::Changed, |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn it_is_told() {
        assert!(fires(&CHECK, &sample::bad_certificate(TlsProblem::Changed)));
    }

    #[test]
    fn another_fault_is_another_matter() {
        assert!(!fires(&CHECK, &sample::bad_certificate(TlsProblem::Name)));
    }

    #[test]
    fn a_good_certificate_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }
}
