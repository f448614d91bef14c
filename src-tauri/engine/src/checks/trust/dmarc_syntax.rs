//! The DMARC record cannot be used.
//!
//! The policy is missing or misspelt, or the record is no list of tags. Receivers then do as if there were none.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Dmarc;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dmarc-syntax",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc9989#section-4.7"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let policy = match seen(&evidence.domain.dmarc) {
        Ok(Dmarc::Found(policy)) => policy,
        Ok(Dmarc::Missing { .. } | Dmarc::Several { .. }) => return Verdict::NotApplicable,
        Err(verdict) => return verdict,
    };
    let Some(problem) = policy.problem else { return Verdict::Fine };
    let facts = [
        ("name", Fact::text(&policy.name)),
        ("record", Fact::text(&policy.text)),
        ("problem", Fact::text(problem.name())),
    ];
    Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "dmarc", &policy.name, "TXT"))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_record_without_a_usable_policy_is_told() {
        for (text, problem) in [
            ("v=DMARC1; rua=mailto:a@shop.example", "no-policy"),
            ("v=DMARC1; p=monitor", "bad-policy"),
            ("v=DMARC1; p", "no-tags"),
        ] {
            let faults = faults(&CHECK, &sample::domain(|domain| domain.dmarc = sample::dmarc(text)));
            assert_eq!(faults[0].facts["problem"], Fact::text(problem), "{text}");
        }
    }

    #[test]
    fn a_record_with_one_is_fine_and_none_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let missing = Looked::Saw(Dmarc::Missing { almost: None });
        assert_eq!(judge(&sample::domain(|domain| domain.dmarc = missing)), Verdict::NotApplicable);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let evidence = sample::domain(|domain| domain.dmarc = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }
}
