//! The domain says that it takes no mail.
//!
//! A single MX record that names nobody (RFC 7505). That may be wanted; but receivers may refuse mail from a sender that
//! can never be answered.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Mx;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "mx-null",
    severity: Severity::Note,
    station: Station::Find,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc7505#section-4.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    match seen(&evidence.domain.mx) {
        Ok(Mx::Null) => {
            let domain = &evidence.domain.name;
            let facts = [("domain", Fact::text(domain))];
            Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "mx", domain, "MX"))])
        }
        // Whether a server is named or missing is for others to say, and so is who did not answer.
        _ => Verdict::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_domain_that_takes_no_mail_is_told() {
        let faults = faults(&CHECK, &sample::domain(|domain| domain.mx = Looked::Saw(Mx::Null)));
        assert_eq!(faults[0].facts["domain"], Fact::text("shop.example"));
    }

    #[test]
    fn any_other_is_left_alone() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::NotApplicable);
        let evidence = sample::domain(|domain| domain.mx = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::NotApplicable);
    }
}
