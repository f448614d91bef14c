//! No selector was given, and none of the common ones has a key.
//!
//! The DNS does not list selectors, so this proves nothing: the domain's mail may well be signed. A mail that was sent
//! says the selector in its `DKIM-Signature` header.

use crate::checks::records::seen;
use crate::checks::{Check, Confidence, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dkim-not-found",
    severity: Severity::Note,
    station: Station::Trust,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc6376#section-3.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let dkim = match seen(&evidence.domain.dkim) {
        Ok(dkim) if !dkim.given => dkim,
        Ok(_) => return Verdict::NotApplicable, // `dkim-missing` speaks of them
        Err(verdict) => return verdict,
    };
    match (dkim.selectors.is_empty(), dkim.unanswered) {
        (false, _) => Verdict::Fine,
        (true, Some(why)) => Verdict::CannotTell(why),
        (true, None) => {
            let facts = [("domain", Fact::text(&evidence.domain.name)), ("asked", Fact::Count(dkim.asked.into()))];
            Verdict::Wrong(vec![Fault::new(facts, vec![Proof::record("dkim")]).sure(Confidence::General)])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::Dkim;
    use crate::evidence::{Looked, Why};

    #[test]
    fn nothing_at_common_selectors_is_worth_knowing_and_no_more() {
        let faults = faults(&CHECK, &with(sample::common(Vec::new(), None)));
        assert_eq!((&faults[0].facts["asked"], faults[0].confidence), (&Fact::Count(35), Confidence::General));
    }

    #[test]
    fn one_that_is_there_is_enough() {
        let found = sample::common(vec![sample::key("default", Looked::Saw(sample::rsa(2048)))], Some(Why::TimedOut));
        assert_eq!(judge(&with(found)), Verdict::Fine);
    }

    #[test]
    fn a_resolver_that_did_not_answer_is_no_verdict() {
        let unanswered = sample::common(Vec::new(), Some(Why::TimedOut));
        assert_eq!(judge(&with(unanswered)), Verdict::CannotTell(Why::TimedOut));
    }

    #[test]
    fn selectors_that_were_given_are_another_matter() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::NotApplicable);
    }

    fn with(dkim: Looked<Dkim>) -> Evidence {
        sample::domain(|domain| domain.dkim = dkim)
    }
}
