//! Nobody takes the domain's mail in.
//!
//! Without an MX record mail goes to the domain's own address, which is most often a web server that takes none; without
//! an address too it goes nowhere. Answers and bounces are lost, and many receivers refuse senders that cannot be
//! answered.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Confidence, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Mx;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "mx-missing",
    severity: Severity::Hurts,
    station: Station::Find,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-5.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let mx = match seen(&evidence.domain.mx) {
        Ok(mx) => mx,
        Err(verdict) => return verdict,
    };
    let (address, confidence) = match mx {
        Mx::Found { .. } => return Verdict::Fine,
        Mx::Null => return Verdict::NotApplicable, // `mx-null` speaks of it
        Mx::Missing => ("none", Confidence::Exact),
        Mx::Implicit { .. } => ("some", Confidence::Likely),
    };
    let domain = &evidence.domain.name;
    let facts = [("domain", Fact::text(domain)), ("address", Fact::text(address))];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "mx", domain, "MX")).sure(confidence)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Proof;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_domain_that_leads_nowhere_is_told() {
        let faults = faults(&CHECK, &sample::domain(|domain| domain.mx = Looked::Saw(Mx::Missing)));
        assert_eq!(faults[0].facts["address"], Fact::text("none"));
        assert_eq!(faults[0].proof, [Proof::record("mx"), Proof::Query { query: 0 }]);
    }

    #[test]
    fn the_domain_s_own_address_is_likely_no_mail_server() {
        let host = sample::host("shop.example", sample::addresses());
        let faults = faults(&CHECK, &sample::domain(|domain| domain.mx = Looked::Saw(Mx::Implicit { host })));
        assert_eq!((&faults[0].facts["address"], faults[0].confidence), (&Fact::text("some"), Confidence::Likely));
    }

    #[test]
    fn a_domain_with_servers_is_fine_and_one_that_takes_no_mail_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        assert_eq!(judge(&sample::domain(|domain| domain.mx = Looked::Saw(Mx::Null))), Verdict::NotApplicable);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.mx = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
        assert_eq!(judge(&Evidence::default()), Verdict::NotApplicable);
    }
}
