//! It has been said more than once who may send for the domain.
//!
//! Two SPF records are a mistake, and receivers then use neither. It happens when a new service's record is added beside
//! the old one instead of into it.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Spf;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-duplicate",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc7208#section-3.2",
        "https://www.rfc-editor.org/rfc/rfc7208#section-4.5",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let texts = match seen(&evidence.domain.spf) {
        Ok(Spf::Several { texts }) => texts,
        Ok(Spf::Found(_)) => return Verdict::Fine,
        Ok(Spf::Missing { .. }) => return Verdict::NotApplicable, // `spf-missing` speaks of it
        Err(verdict) => return verdict,
    };
    let domain = &evidence.domain.name;
    let count = i64::try_from(texts.len()).unwrap_or(i64::MAX);
    let facts = [("domain", Fact::text(domain)), ("count", Fact::Count(count)), ("records", Fact::list(texts))];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "spf", domain, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn two_records_are_told_with_their_texts() {
        let texts = vec!["v=spf1 -all".to_owned(), "v=spf1 mx -all".to_owned()];
        let several = Looked::Saw(Spf::Several { texts });
        let faults = faults(&CHECK, &sample::domain(|domain| domain.spf = several));
        assert_eq!(faults[0].facts["count"], Fact::Count(2));
        assert_eq!(faults[0].facts["records"], Fact::list(["v=spf1 -all", "v=spf1 mx -all"]));
    }

    #[test]
    fn one_record_is_fine_and_none_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let missing = Looked::Saw(Spf::Missing { almost: None });
        assert_eq!(judge(&sample::domain(|domain| domain.spf = missing)), Verdict::NotApplicable);
    }

    #[test]
    fn a_resolver_that_refused_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::Refused));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::Refused));
    }
}
