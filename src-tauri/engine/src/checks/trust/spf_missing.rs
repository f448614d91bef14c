//! Nobody has said who may send for the domain.
//!
//! Without an SPF record receivers cannot tell the shop's mail from forged mail, and many of them sort both out. A text
//! that only looks like a record counts as none.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Spf;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-missing",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc7208#section-3",
        "https://www.rfc-editor.org/rfc/rfc7208#section-4.5",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let almost = match seen(&evidence.domain.spf) {
        Ok(Spf::Missing { almost }) => almost,
        Ok(Spf::Found(_) | Spf::Several { .. }) => return Verdict::Fine,
        Err(verdict) => return verdict,
    };
    let domain = &evidence.domain.name;
    let almost = almost.as_deref().unwrap_or("none");
    let facts = [("domain", Fact::text(domain)), ("almost", Fact::text(almost))];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "spf", domain, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Proof;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_domain_that_says_nothing_is_told() {
        let faults = faults(&CHECK, &missing(None));
        assert_eq!(faults[0].facts["almost"], Fact::text("none"));
        assert_eq!(faults[0].proof, [Proof::record("spf"), Proof::Query { query: 1 }]);
    }

    #[test]
    fn a_text_that_was_meant_as_a_record_is_shown() {
        let faults = faults(&CHECK, &missing(Some("v=spf1; mx -all".to_owned())));
        assert_eq!(faults[0].facts["almost"], Fact::text("v=spf1; mx -all"));
    }

    #[test]
    fn a_record_is_fine_whatever_it_says() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let several = Looked::Saw(Spf::Several { texts: Vec::new() });
        assert_eq!(judge(&sample::domain(|domain| domain.spf = several)), Verdict::Fine);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
        assert_eq!(judge(&Evidence::default()), Verdict::NotApplicable);
    }

    fn missing(almost: Option<String>) -> Evidence {
        sample::domain(|domain| domain.spf = Looked::Saw(Spf::Missing { almost }))
    }
}
