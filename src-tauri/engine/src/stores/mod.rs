//! The systems that mail settings belong to: their fields, what these do on the wire, and the way through their screens.

mod advise;
mod aim;
mod behaviour;
mod cannot;
mod field;
mod form;
mod github_enterprise;
mod held;
mod magento;
mod mapping;
mod other;
mod refuses;
mod sales_connect;
mod take_over;
mod version;
mod walk;
mod wire;

pub use advise::{advise, advise_behaving};
pub use behaviour::{Behaviour, GithubBehaviour, MagentoBehaviour, UnknownBehaviour};
pub use cannot::{Cannot, CannotSaid, Reason};
pub use field::{Field, FieldKind, FieldValue, Scope, ShownWhen};
pub use form::{StoreForm, form};
pub use held::{Held, StoreSeen, is_secret};
pub use mapping::{Read, Wanted, Written, read, write};
pub use refuses::refuses;
pub use sales_connect::{Advice, Source};
pub use take_over::{Direction, TakenOver, take_over};
pub use version::{Question, Version, version};
pub use walk::{WalkStep, walk};
pub use wire::{AuthForm, DecidedBy, Failing, Library, MailFrom, Patience, SignIn, Transport, TransportScope, Wire};

pub(crate) use mapping::differences;

use crate::settings::StoreKind;
use crate::words::Words;
use field::Template;

/// Every system that we know, the most common first.
pub const STORES: [StoreKind; 4] =
    [StoreKind::Magento, StoreKind::GithubEnterprise, StoreKind::SalesConnect, StoreKind::Other];

/// The name of a system in files and on the command line.
pub fn store_name(store: StoreKind) -> &'static str {
    match store {
        StoreKind::Magento => "magento",
        StoreKind::GithubEnterprise => "github-enterprise",
        StoreKind::SalesConnect => "sales-connect",
        StoreKind::Other => "other",
    }
}

/// The name of a system as people know it.
pub fn store_title(store: StoreKind, words: &Words) -> String {
    match store {
        StoreKind::Magento => "Adobe Commerce / Magento".to_owned(),
        StoreKind::GithubEnterprise => "GitHub Enterprise Server".to_owned(),
        StoreKind::SalesConnect => "Marketo Sales Connect".to_owned(),
        StoreKind::Other => words.say("store-other"),
    }
}

/// The fields of a system, in the order of its screens; of every version where the behaviour is not known.
pub fn fields(store: StoreKind, behaviour: Option<Behaviour>, words: &Words) -> Vec<Field> {
    let all: Vec<Behaviour> = Behaviour::of(store).collect();
    let shown = templates(store).filter(|field| behaviour.is_none_or(|behaviour| field.is_in(behaviour)));
    shown.map(|field| field.tell(&all, words)).collect()
}

/// Whether a system has a setting of this path; a scope behind it does not matter.
pub fn has_field(store: StoreKind, path: &str) -> bool {
    held::find(store, path).is_some()
}

/// What these settings do on the wire. Those that are missing are at their defaults.
pub fn wire(behaviour: Behaviour, settings: &Held) -> Wire {
    match behaviour {
        Behaviour::Magento(behaviour) => magento::wire(behaviour, settings),
        Behaviour::GithubEnterprise(behaviour) => github_enterprise::wire(behaviour, settings),
        Behaviour::SalesConnect => sales_connect::wire(settings),
        Behaviour::Other => other::wire(settings),
    }
}

/// What to know before settings are chosen, from the system's own help.
pub fn advice(store: StoreKind, words: &Words) -> Vec<Advice> {
    match store {
        StoreKind::SalesConnect => sales_connect::advice(words),
        StoreKind::Magento | StoreKind::GithubEnterprise | StoreKind::Other => Vec::new(),
    }
}

/// The path of the setting that names the server.
pub(crate) fn host_path(store: StoreKind) -> &'static str {
    match store {
        StoreKind::Magento => "system/smtp/host",
        StoreKind::GithubEnterprise => "smtp.address",
        StoreKind::SalesConnect => "smtp-server",
        StoreKind::Other => "server.host",
    }
}

/// The path of the setting that names the user who signs in.
pub(crate) fn username_path(store: StoreKind) -> &'static str {
    match store {
        StoreKind::Magento => "system/smtp/username",
        StoreKind::GithubEnterprise => "smtp.username",
        StoreKind::SalesConnect => "username",
        StoreKind::Other => "account.username",
    }
}

fn templates(store: StoreKind) -> impl Iterator<Item = &'static Template> {
    let groups = match store {
        StoreKind::Magento => magento::FIELDS,
        StoreKind::GithubEnterprise => github_enterprise::FIELDS,
        StoreKind::SalesConnect => sales_connect::FIELDS,
        StoreKind::Other => other::FIELDS,
    };
    groups.iter().copied().flatten()
}
