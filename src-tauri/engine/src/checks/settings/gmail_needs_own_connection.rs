//! Sales Connect reaches Gmail by a connection of its own, not with SMTP credentials.

use super::{host, host_proof, provider};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::providers::{Kind, Provider};
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "gmail-needs-own-connection",
    severity: Severity::Blocks,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://github.com/AdobeDocs/marketo.en/blob/09a656c3/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/setting-up-a-custom-delivery-channel.md",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let store = match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::SalesConnect => store,
        _ => return Verdict::NotApplicable,
    };
    match host(evidence) {
        Some(host) if provider(evidence).is_some_and(is_google_mailbox) => {
            Verdict::Wrong(vec![Fault::new([("host", Fact::text(host))], vec![host_proof(store)])])
        }
        Some(_) => Verdict::Fine,
        None => Verdict::NotApplicable,
    }
}

/// A mailbox whose tokens come from Google: Gmail, also under a domain of one's own.
fn is_google_mailbox(provider: &Provider) -> bool {
    let issuer = provider.oauth.as_ref().and_then(|oauth| oauth.issuer.as_deref());
    provider.kind == Kind::Mailbox && issuer == Some("accounts.google.com")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::{self, store};
    use crate::checks::steps::fires;
    use crate::evidence::Looked;

    #[test]
    fn gmail_by_smtp_is_told() {
        assert!(fires(&CHECK, &store("sales-connect", [("smtp-server", "SMTP.gmail.com.")])));
    }

    #[test]
    fn a_domain_of_ones_own_at_google_is_gmail_too() {
        let held = [("smtp-server", "smtp.gmail.com"), ("username", "me@shop.example")];
        assert!(fires(&CHECK, &store("sales-connect", held)));
    }

    #[test]
    fn also_where_it_is_only_wanted() {
        let wanted = Looked::Saw(sample::settings([("server.host", "smtp.gmail.com")]));
        assert!(fires(&CHECK, &Evidence { settings: wanted, ..store("sales-connect", []) }));
    }

    #[test]
    fn other_servers_and_other_stores_are_fine() {
        assert!(!fires(&CHECK, &store("sales-connect", [("smtp-server", "smtp.sparkpostmail.com")])));
        assert!(!fires(&CHECK, &store("sales-connect", [("smtp-server", "smtp-relay.gmail.com")])));
        assert!(!fires(&CHECK, &store("magento-2.4.8", [("system/smtp/host", "smtp.gmail.com")])));
    }
}
