//! What is wrong with a store's settings, before anything is tried.

use super::{Behaviour, Held, StoreSeen, Wanted};
use crate::checks::{self, Finding};
use crate::evidence::{Evidence, Looked};
use crate::settings::{Allowance, StoreKind, TestSettings, Until};

/// What the checks say of these settings alone: the worst first, without words yet. Asks nobody.
pub fn advise(store: StoreKind, version: Option<&str>, settings: &Held, wanted: Option<&Wanted>) -> Vec<Finding> {
    judge(StoreSeen::new(store, version, settings), wanted)
}

/// The same for a store that is known to behave so, whatever its version is called.
pub fn advise_behaving(behaviour: Behaviour, settings: &Held, wanted: Option<&Wanted>) -> Vec<Finding> {
    judge(StoreSeen::new(behaviour.store(), None, settings).behaving(behaviour), wanted)
}

fn judge(store: StoreSeen, wanted: Option<&Wanted>) -> Vec<Finding> {
    let settings = wanted.map_or(Looked::NotAsked, |wanted| Looked::Saw(settings(wanted)));
    checks::run(&Evidence { store: Looked::Saw(store), settings, ..Evidence::default() })
}

/// The checks of settings read these parts and no others.
fn settings(wanted: &Wanted) -> TestSettings {
    let Wanted { server, account, sender } = wanted.clone();
    let (host, port) = (server.host.clone(), server.port);
    TestSettings {
        name: String::new(),
        allowance: Allowance { host, port, certificate: None, password_in_clear: false },
        server,
        account,
        sender,
        recipients: Vec::new(),
        until: Until::Connect,
        store: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::Severity;

    #[test]
    fn the_worst_is_told_first_and_nothing_is_tried() {
        let found = found(
            Some("2.4.8-p1"),
            &[
                ("system/smtp/transport", "smtp"),
                ("system/smtp/host", "smtp.office365.com"),
                ("system/smtp/port", "587"),
                ("system/smtp/ssl", "tls"),
                ("system/smtp/set_return_path", "1"),
                ("sales_email/general/async_sending", "1"),
            ],
        );
        let blocks: Vec<&str> =
            found.iter().filter(|one| one.severity == Severity::Blocks).map(|one| one.check.as_str()).collect();
        assert_eq!(blocks, ["set-return-path-not-no", "store-tls-mode-inverted"]);
        let all: Vec<&str> = found.iter().map(|finding| finding.check.as_str()).collect();
        assert_eq!(all, ["set-return-path-not-no", "store-tls-mode-inverted", "provider-not-for-bulk"]);
    }

    #[test]
    fn a_version_that_is_not_known_leaves_what_holds_for_all() {
        let found = found(Some("2.4.8-p3"), &[("system/smtp/set_return_path", "1"), ("system/smtp/ssl", "tls")]);
        let all: Vec<&str> = found.iter().map(|finding| finding.check.as_str()).collect();
        assert_eq!(all, ["sendmail-transport", "set-return-path-not-no"]);
    }

    #[test]
    fn nothing_known_is_nothing_wrong() {
        assert_eq!(found(None, &[]), []);
    }

    fn found(version: Option<&str>, settings: &[(&str, &str)]) -> Vec<Finding> {
        let held = settings.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
        advise(StoreKind::Magento, version, &held, None)
    }
}
