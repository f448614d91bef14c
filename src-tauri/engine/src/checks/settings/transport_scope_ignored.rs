//! A website or store view has its own transport, and 2.4.8 does not read it.
//!
//! 2.4.8 reads the transport of the default scope only, and all other fields of the store view. A store view that chose
//! SMTP then still sends through sendmail.

use super::held_fault;
use crate::checks::{Check, Confidence, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::stores::TransportScope;

pub(super) const CHECK: Check = Check {
    id: "transport-scope-ignored",
    severity: Severity::Hurts,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &["https://experienceleague.adobe.com/en/docs/commerce-admin/config/advanced/system"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(store) = evidence.store.saw() else { return Verdict::NotApplicable };
    let sure = match store.wire().map(|wire| wire.transport_scope) {
        Some(TransportScope::DefaultOnly) => Confidence::Exact,
        Some(TransportScope::Unknown) => Confidence::General,
        Some(TransportScope::StoreView) => return Verdict::Fine,
        Some(TransportScope::None) | None => return Verdict::NotApplicable,
    };
    let used = store.value(PATH).unwrap_or("sendmail");
    let others: Vec<&str> = store.scoped(PATH).filter(|(_, value)| *value != used).map(|(scope, _)| scope).collect();
    if others.is_empty() {
        return Verdict::Fine;
    }
    let facts =
        [("scopes", Fact::list(others)), ("used", Fact::text(if used == "smtp" { "SMTP" } else { "Sendmail" }))];
    Verdict::Wrong(vec![held_fault(store, PATH, facts).sure(sure)])
}

const PATH: &str = "system/smtp/transport";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn a_store_view_with_its_own_transport_is_told_on_2_4_8() {
        let settings = [("system/smtp/transport@stores/german", "smtp"), ("system/smtp/host", "mail.shop.example")];
        assert!(fires(&CHECK, &store("magento-2.4.8", settings)));
        assert!(fires(&CHECK, &store("magento-2.4.8-ac-14985", settings)));
    }

    #[test]
    fn the_same_everywhere_is_fine() {
        let settings = [("system/smtp/transport@stores/german", "smtp"), (PATH, "smtp")];
        assert!(!fires(&CHECK, &store("magento-2.4.8", settings)));
    }

    #[test]
    fn other_versions_read_it() {
        let settings = [("system/smtp/transport@stores/german", "smtp"), (PATH, "sendmail")];
        assert!(!fires(&CHECK, &store("magento-2.4.6", settings)));
        assert!(!fires(&CHECK, &store("magento-2.4.9", settings)));
    }
}
