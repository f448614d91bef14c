//! Sales Connect reaches Gmail by a connection of its own, not with SMTP credentials.

use super::{host, host_proof};
use crate::checks::{Check, Fact, Fault, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;
use crate::stores::known_host;

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
        Some(host) if known_host(host).is_some_and(|known| known.gmail) => {
            Verdict::Wrong(vec![Fault::new([("host", Fact::text(host))], vec![host_proof(store)])])
        }
        Some(_) => Verdict::Fine,
        None => Verdict::NotApplicable,
    }
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
    fn also_where_it_is_only_wanted() {
        let wanted = Looked::Saw(sample::settings([("server.host", "smtp.gmail.com")]));
        assert!(fires(&CHECK, &Evidence { settings: wanted, ..store("sales-connect", []) }));
    }

    #[test]
    fn other_servers_and_other_stores_are_fine() {
        assert!(!fires(&CHECK, &store("sales-connect", [("smtp-server", "smtp.sparkpostmail.com")])));
        assert!(!fires(&CHECK, &store("magento-2.4.8", [("system/smtp/host", "smtp.gmail.com")])));
    }
}
