//! The store holds other settings than those that were tested.
//!
//! What a test shows then holds for what is wanted and not for what the store does. Differences that come to the same on
//! the wire are none.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::stores::{Wanted, differences, host_path};

pub(super) const CHECK: Check = Check {
    id: "store-differs-from-wanted",
    severity: Severity::Hurts,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let (Some(store), Some(settings)) = (evidence.store.saw(), evidence.settings.saw()) else {
        return Verdict::NotApplicable;
    };
    let Some(behaviour) = store.behaviour.filter(|_| store.value(host_path(store.kind)).is_some()) else {
        return Verdict::NotApplicable;
    };
    let differences = differences(behaviour, &store.settings, &Wanted::of(settings));
    if differences.is_empty() {
        return Verdict::Fine;
    }
    let told = differences.iter().map(|other| format!("{}: {} → {}", other.path, other.held, other.needed));
    let proof = differences.iter().map(|other| Proof::setting(&other.path)).collect();
    let count = Fact::Count(i64::try_from(differences.len()).unwrap_or(i64::MAX));
    Verdict::Wrong(vec![Fault::new([("settings", Fact::list(told)), ("count", count)], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{self, store};
    use crate::checks::steps::fires;
    use crate::evidence::Looked;

    #[test]
    fn another_host_or_user_is_told() {
        assert!(fires(&CHECK, &tested(&[("system/smtp/host", "old.shop.example")])));
        assert!(fires(&CHECK, &tested(&[("system/smtp/username", "somebody@shop.example")])));
        assert!(fires(&CHECK, &tested(&[("system/smtp/ssl", "tls")])));
    }

    #[test]
    fn what_comes_to_the_same_is_no_difference() {
        assert!(!fires(&CHECK, &tested(&[])));
        assert!(!fires(&CHECK, &tested(&[("system/smtp/ssl", "ssl")])), "as none, on 2.4.8");
    }

    #[test]
    fn without_a_wish_or_a_store_there_is_nothing_to_compare() {
        let evidence = Evidence { settings: Looked::NotAsked, ..tested(&[("system/smtp/host", "old.shop.example")]) };
        assert!(!fires(&CHECK, &evidence));
        assert!(!fires(&CHECK, &store("magento-2.4.8", [])));
    }

    fn tested(other: &[(&str, &str)]) -> Evidence {
        let mut evidence = store(
            "magento-2.4.8",
            [
                ("system/smtp/transport", "smtp"),
                ("system/smtp/host", "mail.shop.example"),
                ("system/smtp/port", "587"),
                ("system/smtp/ssl", "none"),
                ("system/smtp/auth", "login"),
                ("system/smtp/username", "merchant@shop.example"),
            ],
        );
        evidence.settings = Looked::Saw(sample::settings([]));
        let Looked::Saw(seen) = &mut evidence.store else { unreachable!("a store was seen") };
        seen.settings.extend(other.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())));
        evidence
    }
}
