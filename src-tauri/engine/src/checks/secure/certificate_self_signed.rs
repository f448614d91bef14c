//! The server's certificate vouches for itself.
//!
//! A server of one's own that was never given a certificate, or an antivirus program or proxy that reads along.

use crate::checks::steps::certificate_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::tls::TlsProblem;

pub(super) const CHECK: Check = Check {
    id: "certificate-self-signed",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::Provider,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5280#section-6"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    certificate_verdict(evidence, TlsProblem::SelfSigned, |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn it_is_told() {
        assert!(fires(&CHECK, &sample::bad_certificate(TlsProblem::SelfSigned)));
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
