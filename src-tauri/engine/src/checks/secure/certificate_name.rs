//! The server's certificate is for other names than the one that was asked for.
//!
//! Often the store uses a name of its own domain that leads to the provider's server; the provider's own name is the one
//! that its certificate bears.

use crate::checks::steps::certificate_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::tls::TlsProblem;

pub(super) const CHECK: Check = Check {
    id: "certificate-name",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc9525#section-6.3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    certificate_verdict(evidence, TlsProblem::Name, |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn it_is_told() {
        assert!(fires(&CHECK, &sample::bad_certificate(TlsProblem::Name)));
    }

    #[test]
    fn another_fault_is_another_matter() {
        assert!(!fires(&CHECK, &sample::bad_certificate(TlsProblem::Expired)));
    }

    #[test]
    fn a_good_certificate_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }
}
