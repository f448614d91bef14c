//! Sales mail is sent while the customer waits.
//!
//! Off, a mail server that is slow keeps the checkout waiting. Adobe's guide ends with switching it on; it needs a cron
//! that runs.

use super::held_wrong;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "asynchronous-sending-off",
    severity: Severity::Note,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &["https://experienceleague.adobe.com/en/docs/commerce-admin/config/sales/sales-emails"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::Magento => match store.value(PATH) {
            Some("1") => Verdict::Fine,
            Some(_) => held_wrong(store, PATH, []),
            None => Verdict::NotApplicable,
        },
        _ => Verdict::NotApplicable,
    }
}

const PATH: &str = "sales_email/general/async_sending";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn sending_while_the_customer_waits_is_told() {
        assert!(fires(&CHECK, &store("magento-2.4.6", [(PATH, "0")])));
        assert!(fires(&CHECK, &store("magento-2.4.6", [("sales_email/general/sending_limit", "50")])));
    }

    #[test]
    fn sending_later_or_not_knowing_is_fine() {
        assert!(!fires(&CHECK, &store("magento-2.4.6", [(PATH, "1")])));
        assert!(!fires(&CHECK, &store("magento-2.4.6", [("system/smtp/host", "mail.shop.example")])));
    }
}
