//! Mail is switched off in the store.
//!
//! Magento drops each mail without a word and tells the caller that all is well; GitHub Enterprise Server sends none.

use super::held_wrong;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "email-communications-disabled",
    severity: Severity::Blocks,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://experienceleague.adobe.com/en/docs/commerce-admin/systems/communications/email-communications",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(store) = evidence.store.saw() else { return Verdict::NotApplicable };
    let (path, off) = match store.kind {
        StoreKind::Magento => ("system/smtp/disable", "1"),
        StoreKind::GithubEnterprise => ("smtp.enabled", "false"),
        StoreKind::SalesConnect | StoreKind::Other => return Verdict::NotApplicable,
    };
    let scopes = store.scoped(path).filter(|(_, value)| *value == off).map(|(scope, _)| scope);
    match store.held(path) {
        Some(value) if value == off => {
            // Only Magento drops mail without a word.
            let scope = if store.kind == StoreKind::Magento { "default" } else { "none" };
            held_wrong(store, path, [("scope", Fact::text(scope))])
        }
        held => match scopes.collect::<Vec<_>>() {
            scopes if !scopes.is_empty() => held_wrong(store, path, [("scope", Fact::list(scopes))]),
            _ if held.is_some() => Verdict::Fine,
            _ => Verdict::NotApplicable,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn mail_that_is_switched_off_is_told() {
        assert!(fires(&CHECK, &store("magento-2.4.8", [("system/smtp/disable", "1")])));
        assert!(fires(&CHECK, &store("magento-2.4.6", [("system/smtp/disable@stores/de", "1")])));
        assert!(fires(&CHECK, &store("github-enterprise-3.15", [("smtp.enabled", "false")])));
    }

    #[test]
    fn mail_that_is_on_or_unknown_is_not() {
        assert!(!fires(&CHECK, &store("magento-2.4.8", [("system/smtp/disable", "0")])));
        assert!(!fires(&CHECK, &store("magento-2.4.8", [("system/smtp/host", "mail.shop.example")])));
        assert!(!fires(&CHECK, &store("github-enterprise-3.15", [("smtp.address", "mail.shop.example")])));
    }
}
