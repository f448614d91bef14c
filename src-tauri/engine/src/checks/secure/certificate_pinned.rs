//! The server's certificate counts as good only because the merchant said so.
//!
//! Exactly this certificate, for this server. It stays told, so that nobody forgets it.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "certificate-pinned",
    severity: Severity::Hurts,
    station: Station::Secure,
    who: Who::You,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc9525#section-6.6.4"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(tls) = evidence.main().and_then(|session| session.tls.saw()) else { return Verdict::NotApplicable };
    match tls.chain.first() {
        _ if !tls.pinned => Verdict::NotApplicable,
        Some(certificate) => {
            let facts =
                [("fingerprint", Fact::text(&certificate.sha256)), ("subject", Fact::text(certificate.subject_name()))];
            let proof = vec![Proof::certificate(0), Proof::setting("allowance.certificate")];
            Verdict::Wrong(vec![Fault::new(facts, proof)])
        }
        None => Verdict::Wrong(vec![Fault::new([], vec![Proof::setting("allowance.certificate")])]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::tls::{Tls, TlsProblem};

    #[test]
    fn an_exception_stays_told() {
        let mut evidence = sample::well();
        let tls = Tls { verified: true, pinned: true, ..sample::tls(Some(TlsProblem::SelfSigned)) };
        evidence.sessions[0].tls = Looked::Saw(tls);
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn a_certificate_that_is_good_needs_no_exception() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
