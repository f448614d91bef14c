//! The SPF record cannot be read.
//!
//! One term that receivers do not understand makes the whole record worthless, whatever else stands in it. Common ones are
//! `ip:` instead of `ip4:`, a missing `include:`, and characters from a word processor.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{Spf, SpfPart};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "spf-syntax",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc7208#section-4.6",
        "https://www.rfc-editor.org/rfc/rfc7208#section-12",
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
    let wrong = |part: &SpfPart| Some((part.text.clone(), part.problem.filter(|problem| problem.is_syntax())?));
    let faults: Vec<Fault> = policy
        .parts
        .iter()
        .filter_map(wrong)
        .take(MOST_TOLD)
        .map(|(term, problem)| {
            let domain = &evidence.domain.name;
            let facts = [
                ("domain", Fact::text(domain)),
                ("term", Fact::text(term)),
                ("problem", Fact::text(problem.name())),
                ("record", Fact::text(&policy.text)),
            ];
            Fault::new(facts, proof(evidence, "spf", domain, "TXT"))
        })
        .collect();
    if faults.is_empty() { Verdict::Fine } else { Verdict::Wrong(faults) }
}

const MOST_TOLD: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn every_term_that_cannot_be_read_is_told() {
        let evidence = sample::domain(|domain| domain.spf = sample::spf("v=spf1 ip:192.0.2.7 a:shop \u{2013}all"));
        let faults = faults(&CHECK, &evidence);
        let told: Vec<_> = faults.iter().map(|fault| fault.facts["problem"].clone()).collect();
        assert_eq!(told, ["unknown-mechanism", "bad-domain", "bad-character"].map(Fact::text));
        assert_eq!(faults[0].facts["term"], Fact::text("ip:192.0.2.7"));
    }

    #[test]
    fn a_record_that_can_be_read_is_fine() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let spf = sample::spf("v=spf1 ip4:192.0.2.0/24 include:_spf.provider.example ~all");
        assert_eq!(judge(&sample::domain(|domain| domain.spf = spf)), Verdict::Fine);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.spf = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }
}
