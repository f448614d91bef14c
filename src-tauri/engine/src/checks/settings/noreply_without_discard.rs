//! Mail to the no-reply address is kept, and nobody reads it.

use super::held_wrong;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "noreply-without-discard",
    severity: Severity::Note,
    station: Station::Settings,
    who: Who::Store,
    transfers: true,
    references: &[
        "https://docs.github.com/en/enterprise-server/admin/configuring-settings/configuring-user-applications-for-your-enterprise/configuring-email-for-notifications",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let store = match evidence.store.saw() {
        Some(store) if store.kind == StoreKind::GithubEnterprise => store,
        _ => return Verdict::NotApplicable,
    };
    let Some(address) = store.held("smtp.noreply_address").filter(|address| !address.trim().is_empty()) else {
        return Verdict::NotApplicable;
    };
    match store.value(PATH) {
        Some("true") => Verdict::Fine,
        _ => held_wrong(store, PATH, [("address", Fact::text(address))]),
    }
}

const PATH: &str = "smtp.discard-to-noreply-address";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn an_address_that_keeps_its_mail_is_told() {
        assert!(fires(&CHECK, &store("github-enterprise-3.15", [("smtp.noreply_address", "noreply@ghe.example")])));
    }

    #[test]
    fn one_that_discards_it_or_none_is_fine() {
        let settings = [("smtp.noreply_address", "noreply@ghe.example"), (PATH, "true")];
        assert!(!fires(&CHECK, &store("github-enterprise-3.15", settings)));
        assert!(!fires(&CHECK, &store("github-enterprise-3.15", [("smtp.noreply_address", " ")])));
    }
}
