//! The SPF record leads to one that is not there, or that cannot be read.
//!
//! An `include:` or `redirect=` without a usable record at its end makes the whole record worthless. It happens when a
//! service has ended, or when its name was mistyped.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{Spf, SpfPart, SpfProblem};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-include-missing",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc7208#section-5.2",
        "https://www.rfc-editor.org/rfc/rfc7208#section-6.1",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let policy = match seen(&evidence.domain.spf) {
        Ok(Spf::Found(policy)) => policy,
        Ok(Spf::Missing { .. } | Spf::Several { .. }) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    let all = policy.all();
    let parts = all.iter().flat_map(|policy| policy.parts.iter().map(|part| (&policy.domain, part)));
    let faults: Vec<Fault> = parts.filter_map(|(domain, part)| fault(evidence, domain, part)).take(MOST_TOLD).collect();
    match (faults.is_empty(), policy.unknown()) {
        (false, _) => Verdict::Wrong(faults),
        (true, Some(why)) => Verdict::CannotTell(why),
        (true, None) => Verdict::Fine,
    }
}

fn fault(evidence: &Evidence, domain: &str, part: &SpfPart) -> Option<Fault> {
    let problem = match part.below.as_deref()?.saw()? {
        Spf::Missing { .. } => "missing",
        Spf::Several { .. } => "several",
        Spf::Found(policy) if policy.parts.iter().any(is_unreadable) => "broken",
        Spf::Found(_) => return None,
    };
    let target = part.target.as_deref().unwrap_or_default();
    let facts = [
        ("domain", Fact::text(domain)),
        ("term", Fact::text(&part.text)),
        ("target", Fact::text(target)),
        ("problem", Fact::text(problem)),
    ];
    Some(Fault::new(facts, proof(evidence, "spf", target, "TXT")))
}

fn is_unreadable(part: &SpfPart) -> bool {
    part.problem.is_some_and(SpfProblem::is_syntax)
}

const MOST_TOLD: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::SpfPolicy;
    use crate::evidence::{Looked, Why};

    #[test]
    fn an_include_without_a_usable_record_is_told() {
        for (below, problem) in [
            (Spf::Missing { almost: None }, "missing"),
            (Spf::Several { texts: Vec::new() }, "several"),
            (Spf::Found(SpfPolicy::of("_spf.provider.example", "v=spf1 ip:192.0.2.7")), "broken"),
        ] {
            let faults = faults(&CHECK, &leading_to(Looked::Saw(below)));
            assert_eq!(faults[0].facts["problem"], Fact::text(problem));
            assert_eq!(faults[0].facts["target"], Fact::text("_spf.provider.example"));
        }
    }

    #[test]
    fn one_further_down_is_told_with_the_record_that_it_stands_in() {
        let mut below = SpfPolicy::of("_spf.provider.example", "v=spf1 include:gone.provider.example ~all");
        below.parts[0].below = Some(Box::new(Looked::Saw(Spf::Missing { almost: None })));
        let faults = faults(&CHECK, &leading_to(Looked::Saw(Spf::Found(below))));
        assert_eq!((faults.len(), &faults[0].facts["domain"]), (1, &Fact::text("_spf.provider.example")));
    }

    #[test]
    fn an_include_with_a_record_is_fine_and_one_that_was_not_answered_no_verdict() {
        let good = Spf::Found(SpfPolicy::of("_spf.provider.example", "v=spf1 ip4:192.0.2.0/24 -all"));
        assert_eq!(judge(&leading_to(Looked::Saw(good))), Verdict::Fine);
        assert_eq!(judge(&leading_to(Looked::Unknown(Why::Failed))), Verdict::CannotTell(Why::Failed));
    }

    fn leading_to(below: Looked<Spf>) -> Evidence {
        let spf = sample::spf_leading_to("v=spf1 include:_spf.provider.example -all", below);
        sample::domain(|domain| domain.spf = spf)
    }
}
