//! A signing key was taken back.
//!
//! An empty `p=` says that the key counts for nothing any more. For an old key that is good practice, so it is told of a
//! selector that was asked for, and of common ones only where no other key is there.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Confidence, Fact, Fault, Severity, Verdict, Who};
use crate::dns::DkimEntry;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dkim-revoked",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc6376#section-3.6.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let dkim = match seen(&evidence.domain.dkim) {
        Ok(dkim) => dkim,
        Err(verdict) => return verdict,
    };
    let is_revoked = |entry: &DkimEntry| matches!(entry, DkimEntry::Revoked { .. });
    let only = dkim.selectors.iter().all(|selector| selector.entry.saw().is_some_and(is_revoked));
    let confidence = if dkim.given { Confidence::Exact } else { Confidence::Likely };
    let told = dkim.with(is_revoked).filter(|_| dkim.given || only);
    let faults: Vec<Fault> = told
        .map(|selector| {
            let facts = [("selector", Fact::text(&selector.selector)), ("name", Fact::text(&selector.name))];
            Fault::new(facts, proof(evidence, "dkim", &selector.name, "TXT")).sure(confidence)
        })
        .collect();

    match (faults.is_empty(), dkim.selectors.is_empty(), dkim.unknown()) {
        (false, ..) => Verdict::Wrong(faults),
        (true, _, Some(why)) if dkim.given => Verdict::CannotTell(why),
        (true, true, _) => Verdict::NotApplicable,
        (true, false, _) => Verdict::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::dns::{Dkim, DkimSelector};
    use crate::evidence::{Looked, Why};

    #[test]
    fn a_revoked_key_that_was_asked_for_is_told() {
        let faults = faults(&CHECK, &with(sample::given(vec![revoked("s1"), good("s2")])));
        assert_eq!((faults.len(), &faults[0].facts["selector"]), (1, &Fact::text("s1")));
    }

    #[test]
    fn an_old_key_beside_a_good_one_is_good_practice() {
        assert_eq!(judge(&with(sample::common(vec![revoked("s1"), good("s2")], None))), Verdict::Fine);
    }

    #[test]
    fn revoked_keys_and_no_other_are_likely_a_mistake() {
        let faults = faults(&CHECK, &with(sample::common(vec![revoked("default")], None)));
        assert_eq!(faults[0].confidence, Confidence::Likely);
    }

    #[test]
    fn a_selector_that_was_not_answered_is_no_verdict() {
        let unknown = sample::given(vec![sample::key("s1", Looked::Unknown(Why::Refused))]);
        assert_eq!(judge(&with(unknown)), Verdict::CannotTell(Why::Refused));
    }

    fn revoked(selector: &str) -> DkimSelector {
        sample::key(selector, Looked::Saw(DkimEntry::Revoked { text: "v=DKIM1; p=".to_owned() }))
    }

    fn good(selector: &str) -> DkimSelector {
        sample::key(selector, Looked::Saw(sample::rsa(2048)))
    }

    fn with(dkim: Looked<Dkim>) -> Evidence {
        sample::domain(|domain| domain.dkim = dkim)
    }
}
