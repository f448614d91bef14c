//! Forged mail is to be let through.
//!
//! `p=none` is the right beginning: reports come, and nothing is lost. It protects nobody, and is often forgotten.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::Dmarc;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dmarc-none",
    severity: Severity::Note,
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
    match policy.policy.as_deref() {
        None => Verdict::NotApplicable, // `dmarc-syntax` speaks of it
        Some("none") => {
            let reports = policy.tags.iter().any(|tag| tag.name == "rua");
            let facts = [
                ("domain", Fact::text(&evidence.domain.name)),
                ("name", Fact::text(&policy.name)),
                ("reports", Fact::text(if reports { "some" } else { "none" })),
            ];
            Verdict::Wrong(vec![Fault::new(facts, proof(evidence, "dmarc", &policy.name, "TXT"))])
        }
        Some(_) => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_policy_of_none_is_told_with_whether_reports_come() {
        for (text, reports) in [("v=DMARC1; p=none", "none"), ("v=DMARC1; p=none; rua=mailto:a@shop.example", "some")] {
            let faults = faults(&CHECK, &sample::domain(|domain| domain.dmarc = sample::dmarc(text)));
            assert_eq!(faults[0].facts["reports"], Fact::text(reports), "{text}");
        }
    }

    #[test]
    fn a_policy_that_protects_is_fine() {
        for text in ["v=DMARC1; p=quarantine", "v=DMARC1; p=reject; sp=none"] {
            let evidence = sample::domain(|domain| domain.dmarc = sample::dmarc(text));
            assert_eq!(judge(&evidence), Verdict::Fine, "{text}");
        }
    }

    #[test]
    fn what_is_missing_or_cannot_be_used_is_left_to_others() {
        let unusable = sample::domain(|domain| domain.dmarc = sample::dmarc("v=DMARC1; p=monitor"));
        assert_eq!(judge(&unusable), Verdict::NotApplicable);
        let evidence = sample::domain(|domain| domain.dmarc = Looked::Unknown(Why::TimedOut));
        assert_eq!(judge(&evidence), Verdict::CannotTell(Why::TimedOut));
    }
}
