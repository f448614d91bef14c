//! The support link is a web address without http:// or https:// before it.

use super::held_wrong;
use crate::checks::{Check, Fact, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::StoreKind;

pub(super) const CHECK: Check = Check {
    id: "support-url-invalid",
    severity: Severity::Hurts,
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
    let Some(address) = store.held(PATH).map(str::trim).filter(|address| !address.is_empty()) else {
        return Verdict::NotApplicable;
    };
    let is_url = match store.held("smtp.support_address_type") {
        Some(kind) => kind == "url",
        None => !address.contains('@') || address.contains('/'),
    };
    let begins = |scheme: &str| address.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme));
    let whole = SCHEMES.iter().any(|scheme| begins(scheme) && address.len() > scheme.len());
    if !is_url || whole { Verdict::Fine } else { held_wrong(store, PATH, [("value", Fact::text(address))]) }
}

const PATH: &str = "smtp.support_address";
const SCHEMES: [&str; 2] = ["http://", "https://"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample::store;
    use crate::checks::steps::fires;

    #[test]
    fn a_web_address_without_its_beginning_is_told() {
        for value in ["support.ghe.example", "www.ghe.example/help", "ftp://ghe.example", "https://", "https:/ghe"] {
            assert!(fires(&CHECK, &support("url", value)), "{value}");
        }
        assert!(fires(&CHECK, &store("github-enterprise-3.15", [(PATH, "support.ghe.example")])));
    }

    #[test]
    fn a_whole_one_and_a_mail_address_are_fine() {
        for (kind, value) in
            [("url", "https://support.ghe.example"), ("url", "HTTP://ghe.example/x"), ("email", "support@ghe.example")]
        {
            assert!(!fires(&CHECK, &support(kind, value)), "{value}");
        }
        assert!(!fires(&CHECK, &store("github-enterprise-3.15", [(PATH, "support@ghe.example")])));
        assert!(!fires(&CHECK, &support("url", "")));
    }

    fn support(kind: &str, value: &str) -> Evidence {
        store("github-enterprise-3.15", [("smtp.support_address_type", kind), (PATH, value)])
    }
}
