//! The SPF record sends receivers on more than ten DNS lookups.
//!
//! A receiver stops at ten and treats the record as broken, so mail that should pass SPF does not. It happens slowly: each
//! service a shop adds (`include:`) brings its own lookups. A record that leads back to itself has no end at all.
//!
//! The way out is to drop the services no longer used, or to send each from its own subdomain.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{MOST_LOOKUPS, Spf, SpfPart, SpfProblem};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-too-many-lookups",
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
    let parts: Vec<&SpfPart> = policy.all().into_iter().flat_map(|policy| &policy.parts).collect();
    let round = parts.iter().find(|part| part.problem == Some(SpfProblem::Loop));
    if round.is_none() && policy.lookups() <= MOST_LOOKUPS {
        return policy.unknown().map_or(Verdict::Fine, Verdict::CannotTell);
    }
    let domain = &evidence.domain.name;
    let round = round.and_then(|part| part.target.as_deref()).unwrap_or("none");
    let facts = [
        ("domain", Fact::text(domain)),
        ("lookups", Fact::Count(policy.lookups().into())),
        ("most", Fact::Count(MOST_LOOKUPS.into())),
        ("round", Fact::text(round)),
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
    fn ten_lookups_are_fine() {
        assert_eq!(judge(&costing(10)), Verdict::Fine);
    }

    #[test]
    fn eleven_are_not() {
        let faults = faults(&CHECK, &costing(11));
        assert_eq!((&faults[0].facts["lookups"], &faults[0].facts["round"]), (&Fact::Count(11), &Fact::text("none")));
    }

    #[test]
    fn a_record_that_leads_back_to_itself_has_no_end() {
        let mut policy = SpfPolicy::of("shop.example", "v=spf1 include:shop.example -all");
        policy.parts[0].problem = Some(SpfProblem::Loop);
        policy.parts[0].target = Some("shop.example".to_owned());
        let evidence = sample::domain(|domain| domain.spf = Looked::Saw(Spf::Found(policy)));
        assert_eq!(faults(&CHECK, &evidence)[0].facts["round"], Fact::text("shop.example"));
    }

    #[test]
    fn what_could_not_be_followed_is_no_verdict_unless_it_is_too_many_already() {
        let unknown = |text| {
            let spf = sample::spf_leading_to(text, Looked::Unknown(Why::TimedOut));
            judge(&sample::domain(|domain| domain.spf = spf))
        };
        assert_eq!(unknown("v=spf1 include:a.example -all"), Verdict::CannotTell(Why::TimedOut));
        let long = format!("v=spf1 include:a.example {}-all", "mx ".repeat(10));
        assert!(matches!(unknown(&long), Verdict::Wrong(_)));
    }

    fn costing(lookups: usize) -> Evidence {
        let spf = sample::spf(&format!("v=spf1 {}-all", "mx ".repeat(lookups)));
        sample::domain(|domain| domain.spf = spf)
    }
}
