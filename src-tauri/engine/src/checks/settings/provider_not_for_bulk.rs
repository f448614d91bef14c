//! A mailbox provider is to carry more than single mails.
//!
//! Office 365 takes 30 messages a minute and is, in Microsoft's own words, no service for bulk mail. Sales Connect hands
//! its mails over at the same time; Magento's cron sends up to four times its limit a minute.

use super::{host, host_proof};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;
use crate::stores::{StoreSeen, known_host};

pub(super) const CHECK: Check = Check {
    id: "provider-not-for-bulk",
    severity: Severity::Hurts,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(store) = evidence.store.saw() else { return Verdict::NotApplicable };
    let Some(known) = host(evidence).and_then(known_host) else { return Verdict::NotApplicable };
    let burst = match store.kind {
        StoreKind::SalesConnect => None,
        StoreKind::Magento => match (most_a_minute(store), known.per_minute) {
            (Some(burst), Some(most)) if burst > most => Some(burst),
            _ => return Verdict::Fine,
        },
        StoreKind::GithubEnterprise | StoreKind::Other => return Verdict::NotApplicable,
    };
    let facts = [
        ("provider", Fact::text(known.name)),
        ("minute", Fact::Count(known.per_minute.unwrap_or_default())),
        ("day", Fact::Count(known.per_day)),
        ("burst", Fact::Count(burst.unwrap_or_default())),
    ];
    Verdict::Wrong(vec![Fault::new(facts, vec![host_proof(store)])])
}

/// What Magento's cron sends a minute when there is enough to do.
fn most_a_minute(store: &StoreSeen) -> Option<i64> {
    let on = store.value("sales_email/general/async_sending") == Some("1");
    let limit: i64 = store.value("sales_email/general/sending_limit").filter(|_| on)?.trim().parse().ok()?;
    (limit > 0).then(|| limit.saturating_mul(KINDS))
}

/// Orders, invoices, shipments and credit memos have a cron job each.
const KINDS: i64 = 4;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn campaigns_through_a_mailbox_are_told() {
        assert!(fires(&CHECK, &store("sales-connect", [("smtp-server", "smtp.office365.com")])));
    }

    #[test]
    fn so_is_a_cron_that_sends_faster_than_the_mailbox_takes() {
        assert!(fires(&CHECK, &cron("smtp.office365.com", "1", "50")));
        assert!(!fires(&CHECK, &cron("smtp.office365.com", "1", "7")));
        assert!(!fires(&CHECK, &cron("smtp.office365.com", "0", "50")));
        assert!(fires(&CHECK, &cron("smtp.office365.com", "1", "9223372036854775807")));
    }

    #[test]
    fn a_service_for_bulk_mail_is_fine() {
        assert!(!fires(&CHECK, &store("sales-connect", [("smtp-server", "smtp.sendgrid.net")])));
        assert!(!fires(&CHECK, &cron("smtp.sendgrid.net", "1", "50")));
    }

    fn cron(host: &str, on: &str, limit: &str) -> Evidence {
        let settings = [
            ("system/smtp/host", host),
            ("sales_email/general/async_sending", on),
            ("sales_email/general/sending_limit", limit),
        ];
        store("magento-2.4.8", settings)
    }
}
