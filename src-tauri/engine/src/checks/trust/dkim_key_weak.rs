//! A signing key is shorter than it should be.
//!
//! Receivers ignore signatures of RSA keys below 1024 bits. From there to 2048 bits they take them, and the RFC asks for
//! more; a longer key costs nothing.

use crate::checks::records::{proof, seen};
use crate::checks::{Check, Confidence, Fact, Fault, Severity, Verdict, Who};
use crate::dns::{DkimEntry, PublicKey};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "dkim-key-weak",
    severity: Severity::Hurts,
    station: Station::Trust,
    who: Who::Dns,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc8301#section-3.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let dkim = match seen(&evidence.domain.dkim) {
        Ok(dkim) => dkim,
        Err(verdict) => return verdict,
    };
    let weak = dkim.selectors.iter().filter_map(|selector| match selector.entry.saw()? {
        DkimEntry::Found { key: PublicKey::Rsa { bits }, .. } if *bits < GOOD_BITS => Some((selector, *bits)),
        _ => None,
    });
    let faults: Vec<Fault> = weak
        .map(|(selector, bits)| {
            let facts = [
                ("selector", Fact::text(&selector.selector)),
                ("name", Fact::text(&selector.name)),
                ("bits", Fact::text(bits.to_string())),
                ("use", Fact::text(if bits < LEAST_BITS { "none" } else { "some" })),
            ];
            let confidence = if bits < LEAST_BITS { Confidence::Exact } else { Confidence::General };
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

/// Signatures of shorter keys count for nothing.
const LEAST_BITS: u32 = 1024;
/// What a key should have.
const GOOD_BITS: u32 = 2048;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::records::faults;
    use crate::checks::sample_domain as sample;
    use crate::evidence::{Looked, Why};

    #[test]
    fn short_keys_are_told_and_shorter_ones_with_certainty() {
        for (bits, uses, confidence) in
            [(512, "none", Confidence::Exact), (1023, "none", Confidence::Exact), (1024, "some", Confidence::General)]
        {
            let faults = faults(&CHECK, &with(Looked::Saw(sample::rsa(bits))));
            assert_eq!((&faults[0].facts["use"], faults[0].confidence), (&Fact::text(uses), confidence), "{bits}");
        }
    }

    #[test]
    fn long_keys_and_other_kinds_are_fine() {
        let ed25519 = DkimEntry::Found { text: String::new(), key: PublicKey::Ed25519, testing: false };
        for entry in [sample::rsa(2048), sample::rsa(4096), ed25519] {
            assert_eq!(judge(&with(Looked::Saw(entry))), Verdict::Fine);
        }
    }

    #[test]
    fn a_selector_that_was_not_answered_is_no_verdict() {
        assert_eq!(judge(&with(Looked::Unknown(Why::TimedOut))), Verdict::CannotTell(Why::TimedOut));
    }

    fn with(entry: Looked<DkimEntry>) -> Evidence {
        sample::domain(|domain| domain.dkim = sample::given(vec![sample::key("s1", entry)]))
    }
}
