//! The store goes on in clear where the server, or somebody on the way, offers no TLS.
//!
//! Magento from 2.4.8 on and GitHub Enterprise Server change to TLS only where it is offered; who takes the offer out of
//! the conversation reads the password. "Enforce TLS auth" of GitHub Enterprise Server is about incoming mail only.

use super::held_fault;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::{Security, StoreKind};
use crate::stores::store_name;

pub(super) const CHECK: Check = Check {
    id: "tls-not-enforced",
    severity: Severity::Note,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc8314#section-3.3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(store) = evidence.store.saw() else { return Verdict::NotApplicable };
    let Some((wire, security)) = store.wire().and_then(|wire| wire.security.map(|security| (wire, security))) else {
        return Verdict::NotApplicable;
    };
    if wire.enforced {
        return Verdict::Fine;
    }
    let path = match store.kind {
        StoreKind::Magento => "system/smtp/ssl",
        StoreKind::GithubEnterprise => "smtp.enable_starttls_auto",
        StoreKind::SalesConnect => "server-port",
        StoreKind::Other => "server.security",
    };
    let facts = [("line", Fact::text(security.name())), ("store", Fact::text(store_name(store.kind)))];
    let fault = held_fault(store, path, facts);
    // A password in clear is worse than one that could be made so.
    let bare = security == Security::None && !wire.sign_in.forms.is_empty();
    Verdict::Wrong(vec![if bare { fault.hurting(Severity::Hurts) } else { fault }])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks;
    use crate::checks::sample::store;

    #[test]
    fn a_line_that_may_stay_clear_is_worth_knowing() {
        assert_eq!(found(&magento("magento-2.4.8", "none", "587")), Some(Severity::Note));
        assert_eq!(found(&magento("magento-2.4.9", "tls", "587")), Some(Severity::Note));
        assert_eq!(found(&store("github-enterprise-3.15", [("smtp.port", "587")])), Some(Severity::Note));
    }

    #[test]
    fn a_password_in_clear_hurts() {
        assert_eq!(found(&magento("magento-2.4.6", "none", "25")), Some(Severity::Hurts));
    }

    #[test]
    fn tls_or_nothing_is_fine() {
        assert_eq!(found(&magento("magento-2.4.6", "tls", "587")), None);
        assert_eq!(found(&magento("magento-2.4.8", "tls", "465")), None);
        assert_eq!(found(&magento("magento-2.4.9", "none", "465")), None);
        assert_eq!(found(&store("magento-2.4.9", [])), None);
    }

    fn magento(behaviour: &str, ssl: &str, port: &str) -> Evidence {
        let settings = [
            ("system/smtp/transport", "smtp"),
            ("system/smtp/ssl", ssl),
            ("system/smtp/port", port),
            ("system/smtp/auth", "login"),
        ];
        store(behaviour, settings)
    }

    fn found(evidence: &Evidence) -> Option<Severity> {
        checks::run(evidence).into_iter().find(|finding| finding.check == CHECK.id).map(|finding| finding.severity)
    }
}
