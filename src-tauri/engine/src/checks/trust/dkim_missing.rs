//! There is no key at a selector that was asked for.
//!
//! Signatures that name this selector cannot be checked, and count for nothing. The record was never published, or stands
//! under another name: often the domain is written twice.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::dns::DkimEntry;
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dkim-missing",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc6376#section-3.6.2.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let dkim = match seen(&evidence.domain.dkim) {
        Ok(dkim) if dkim.given => dkim,
        Ok(_) => return Verdict::NotApplicable, // not finding a common one proves nothing
        Err(verdict) => return verdict,
    };
    let missing = dkim.with(|entry| *entry == DkimEntry::Missing);
    let faults: Vec<Fault> = missing
        .map(|selector| {
            let facts = [
                ("domain", Fact::text(&evidence.domain.name)),
                ("selector", Fact::text(&selector.selector)),
                ("name", Fact::text(&selector.name)),
            ];
            Fault::new(facts, proof(evidence, "dkim", &selector.name, "TXT"))
        })
        .collect();
    match (faults.is_empty(), dkim.unknown()) {
        (false, _) => Verdict::Wrong(faults),
        (true, Some(why)) => Verdict::CannotTell(why),
        (true, None) => Verdict::Fine,
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
    fn a_selector_without_a_key_is_told() {
        let missing = sample::key("s1", Looked::Saw(DkimEntry::Missing));
        let evidence = with(sample::given(vec![missing, sample::key("s2", Looked::Saw(sample::rsa(2048)))]));
        let faults = faults(&CHECK, &evidence);
        assert_eq!((faults.len(), &faults[0].facts["name"]), (1, &Fact::text("s1._domainkey.shop.example")));
    }

    #[test]
    fn a_common_selector_that_is_not_there_proves_nothing() {
        assert_eq!(judge(&with(sample::common(Vec::new(), None))), Verdict::NotApplicable);
    }

    #[test]
    fn a_selector_with_a_key_is_fine_and_one_that_was_not_answered_no_verdict() {
        assert_eq!(judge(&sample::domain(|_| {})), Verdict::Fine);
        let unknown = sample::given(vec![sample::key("s1", Looked::Unknown(Why::TimedOut))]);
        assert_eq!(judge(&with(unknown)), Verdict::CannotTell(Why::TimedOut));
    }

    fn with(dkim: Looked<Dkim>) -> Evidence {
        sample::domain(|domain| domain.dkim = dkim)
    }
}
