//! The SPF record sends receivers to names where there is nothing, more than twice.
//!
//! Receivers count lookups that come back empty, allow two, and then treat the record as broken. Names of servers that
//! were switched off pile up in old records.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{MOST_VOIDS, Spf};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-too-many-void-lookups",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let policy = match seen(&evidence.domain.spf) {
        Ok(Spf::Found(policy)) => policy,
        Ok(Spf::Missing { .. } | Spf::Several { .. }) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    if policy.voids() <= MOST_VOIDS {
        return policy.unknown().map_or(Verdict::Fine, Verdict::CannotTell);
    }
    let parts = policy.all().into_iter().flat_map(|policy| &policy.parts);
    let empty = parts.filter(|part| part.voids > 0 && part.below.is_none()).map(|part| &part.text);
    let domain = &evidence.domain.name;
    let facts = [
        ("domain", Fact::text(domain)),
        ("voids", Fact::Count(policy.voids().into())),
        ("most", Fact::Count(MOST_VOIDS.into())),
        ("terms", Fact::list(empty)),
    ];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "spf", domain, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::SpfPolicy;
    use crate::evidence::{Looked, Why};

    #[test]
    fn two_empty_lookups_are_fine_and_three_are_not() {
        assert_eq!(judge(&with_voids(2)), Verdict::Fine);
        let faults = faults(&CHECK, &with_voids(3));
        assert_eq!(faults[0].facts["voids"], Fact::Count(3));
        assert_eq!(faults[0].facts["terms"], Fact::list(["a:0.example", "a:1.example", "a:2.example"]));
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }

    fn with_voids(voids: usize) -> Evidence {
        let terms: String = (0..voids).map(|number| format!("a:{number}.example ")).collect();
        let mut policy = SpfPolicy::of("shop.example", &format!("v=spf1 {terms}mx -all"));
        policy.parts.iter_mut().take(voids).for_each(|part| part.voids = 1);
        sample::domain(|domain| domain.spf = Looked::Saw(Spf::Found(policy)))
    }
}
