//! A mailbox provider is to carry more than single mails.
//!
//! Office 365 takes 30 messages a minute and is, in Microsoft's own words, no service for bulk mail. Sales Connect hands
//! its mails over at the same time; Magento's cron sends up to four times its limit a minute.

use super::{host_proof, provider};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::providers::{Counted, Kind, Limit, Provider, Span};
use crate::run::Station;
use crate::settings::StoreKind;
use crate::stores::StoreSeen;

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
    let Some(provider) = provider(evidence).filter(|provider| provider.kind == Kind::Mailbox) else {
        return Verdict::NotApplicable;
    };
    let (minute, day) = (limit(provider, Span::Minute), limit(provider, Span::Day));
    let (burst, limit) = match store.kind {
        StoreKind::SalesConnect => (None, day),
        StoreKind::Magento => match (most_a_minute(store), minute) {
            (Some(burst), Some(limit)) if burst > most(Some(limit)) => (Some(burst), minute),
            _ => return Verdict::Fine,
        },
        StoreKind::GithubEnterprise | StoreKind::Other => return Verdict::NotApplicable,
    };
    let facts = [
        ("provider", Fact::text(&provider.name)),
        ("minute", Fact::Count(most(minute))),
        ("day", Fact::Count(most(day))),
        ("burst", Fact::Count(burst.unwrap_or_default())),
    ];
    let source = limit.and_then(|limit| limit.origin.source().cloned());
    Verdict::Wrong(vec![Fault { source, ..Fault::new(facts, vec![host_proof(store)]) }])
}

/// How much a usual account may send, where that is known.
fn limit(provider: &Provider, per: Span) -> Option<&Limit> {
    let usual = |limit: &&Limit| limit.plan.is_none() && limit.when.is_none() && limit.from_day.is_none();
    let of = |of| provider.limits.iter().filter(usual).find(|limit| limit.per == per && limit.of == of);
    of(Counted::Messages).or_else(|| of(Counted::Recipients))
}

fn most(limit: Option<&Limit>) -> i64 {
    limit.map_or(0, |limit| i64::try_from(limit.most).unwrap_or(i64::MAX))
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
