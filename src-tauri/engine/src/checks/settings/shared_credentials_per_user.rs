//! One user's credentials are the whole team's channel, and the provider lets each send only as itself.
//!
//! Where credentials belong to a domain, as at SparkPost, a team may share them. Where they belong to an address, as in
//! Office 365, everybody else's mail is refused.

use super::{host_proof, provider};
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::providers::{Provider, Scope};
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "shared-credentials-per-user",
    severity: Severity::Blocks,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://github.com/AdobeDocs/marketo.en/blob/ef8764ef/help/marketo/product-docs/marketo-sales-connect/email/email-delivery/how-to-set-up-your-outlook365-smtp-server-with-sales-connect.md",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let store = match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::SalesConnect => store,
        _ => return Verdict::NotApplicable,
    };
    if store.held(PATH) != Some("true") {
        return Verdict::NotApplicable;
    }
    let scope = |provider: &&'static Provider| provider.scope.as_ref().map(|scope| scope.is);
    let per_user = provider(evidence).filter(|provider| scope(provider) == Some(Scope::Mailbox));
    let Some(provider) = per_user else { return Verdict::Fine };
    let proof = vec![Proof::setting(PATH), host_proof(store)];
    Verdict::Wrong(vec![Fault::new([("provider", Fact::text(&provider.name))], proof)])
}

const PATH: &str = "team-channel";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn an_address_of_office_365_is_nobody_elses() {
        assert!(fires(&CHECK, &shared("smtp.office365.com", "true")));
    }

    #[test]
    fn credentials_of_a_domain_may_be_shared_and_an_own_channel_is_fine() {
        assert!(!fires(&CHECK, &shared("smtp.sparkpostmail.com", "true")));
        assert!(!fires(&CHECK, &shared("smtp.office365.com", "false")));
    }

    fn shared(host: &str, team: &str) -> Evidence {
        store("sales-connect", [("smtp-server", host), (PATH, team)])
    }
}
