//! Do the settings make sense?

mod asynchronous_sending_off;
mod email_communications_disabled;
mod from_not_login;
mod gmail_needs_own_connection;
mod noreply_without_discard;
mod provider_not_for_bulk;
mod sendmail_transport;
mod set_return_path_not_no;
mod shared_credentials_per_user;
mod store_differs_from_wanted;
mod store_tls_mode_inverted;
mod support_url_invalid;
mod tls_not_enforced;
mod transport_scope_ignored;

use super::{Check, Fact, Fault, Proof, Verdict};
use crate::evidence::Evidence;
use crate::providers::{Provider, of_server};
use crate::stores::{StoreSeen, host_path, username_path};

pub(super) const CHECKS: &[&Check] = &[
    &from_not_login::CHECK,
    &email_communications_disabled::CHECK,
    &sendmail_transport::CHECK,
    &set_return_path_not_no::CHECK,
    &store_tls_mode_inverted::CHECK,
    &tls_not_enforced::CHECK,
    &transport_scope_ignored::CHECK,
    &asynchronous_sending_off::CHECK,
    &noreply_without_discard::CHECK,
    &support_url_invalid::CHECK,
    &shared_credentials_per_user::CHECK,
    &gmail_needs_own_connection::CHECK,
    &provider_not_for_bulk::CHECK,
    &store_differs_from_wanted::CHECK,
];

/// Hear only what the others left.
pub(super) const LAST: &[&Check] = &[];

/// A fault of one setting of the store, in whatever scope it stands.
fn held_fault<const N: usize>(store: &StoreSeen, path: &str, facts: [(&'static str, Fact); N]) -> Fault {
    let own = store.held(path).map(|_| path.to_owned());
    let scoped = store.scoped(path).map(|(scope, _)| format!("{path}@{scope}"));
    let mut places: Vec<String> = own.into_iter().chain(scoped).collect();
    if places.is_empty() {
        places.push(path.to_owned());
    }
    Fault::new(facts, places.iter().map(|place| Proof::setting(place)).collect())
}

/// The verdict of such a fault alone.
fn held_wrong<const N: usize>(store: &StoreSeen, path: &str, facts: [(&'static str, Fact); N]) -> Verdict {
    Verdict::Wrong(vec![held_fault(store, path, facts)])
}

/// The server that the store holds, or else the one that is wanted.
fn host(evidence: &Evidence) -> Option<&str> {
    let store = evidence.store.saw()?;
    let held = store.held(host_path(store.kind)).map(str::trim).filter(|host| !host.is_empty());
    held.or_else(|| match &evidence.settings.saw()?.server.host {
        crate::settings::Host::Name(name) => Some(name.as_str()),
        crate::settings::Host::Literal(_) => None,
    })
}

/// The provider whose server that is; the user's address tells apart those that share one.
fn provider(evidence: &Evidence) -> Option<&'static Provider> {
    let store = evidence.store.saw()?;
    let wanted = evidence.settings.saw().and_then(|settings| settings.account.username.as_deref());
    let address = store.held(username_path(store.kind)).or(wanted).filter(|name| name.contains('@'));
    of_server(host(evidence)?, None, address)
}

/// Where the server stands in the store's settings.
fn host_proof(store: &StoreSeen) -> Proof {
    Proof::setting(host_path(store.kind))
}
