//! The store hands its mail to its own machine and not to the server of the settings.
//!
//! `Sendmail` is Magento's default, and before 2.4.6 its only way: host, user name and password are not used. Mail from
//! the web server's own address is often taken for junk, and Adobe's security notice advises against it.

use super::held_wrong;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;
use crate::stores::Library;

pub(super) const CHECK: Check = Check {
    id: "sendmail-transport",
    severity: Severity::Hurts,
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
    let store = match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::Magento => store,
        _ => return Verdict::NotApplicable,
    };
    let old = store.wire().is_some_and(|wire| wire.library == Library::PhpMail);
    match store.value(PATH) {
        _ if old => held_wrong(store, PATH, [("choice", Fact::text("none"))]),
        Some("smtp") => Verdict::Fine,
        Some(_) => held_wrong(store, PATH, [("choice", Fact::text("sendmail"))]),
        None => Verdict::NotApplicable,
    }
}

const PATH: &str = "system/smtp/transport";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn sendmail_is_told_also_where_it_is_the_default() {
        assert!(fires(&CHECK, &store("magento-2.4.8", [(PATH, "sendmail")])));
        assert!(fires(&CHECK, &store("magento-2.4.6", [("system/smtp/host", "mail.shop.example")])));
    }

    #[test]
    fn before_2_4_6_there_is_nothing_else() {
        assert!(fires(&CHECK, &store("magento-before-2.4.6", [("system/smtp/host", "mail.shop.example")])));
    }

    #[test]
    fn smtp_and_stores_that_are_not_known_are_fine() {
        assert!(!fires(&CHECK, &store("magento-2.4.8", [(PATH, "smtp")])));
        assert!(!fires(&CHECK, &store("magento-2.4.8", [])));
        assert!(!fires(&CHECK, &store("sales-connect", [("smtp-server", "mail.shop.example")])));
    }
}
