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
