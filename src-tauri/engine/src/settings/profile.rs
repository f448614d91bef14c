//! A store's mail settings under a name.

mod read;
mod write;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

pub(super) use read::check;
pub use read::{MOST_JSON, ProfileFile, check_profile_json};

use super::{Account, Address, Allowance, Sender, Server, StoreSettings, TestSettings, Until};
use crate::stores::StoreSeen;

/// A store's mail settings under a name, as they are kept. Written as JSON, it is what CLI.md shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Names it for ever.
    pub id: ProfileId,
    /// Everything else.
    pub content: ProfileContent,
}

/// What a profile holds, without the secret.
///
/// It comes from a form or a file that was found good, so that it is always usable: see
/// [`check_profile_draft`](super::check_profile_draft) and [`check_profile_json`](super::check_profile_json).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileContent {
    pub(super) name: String,
    pub(super) store: StoreKind,
    pub(super) version: Option<String>,
    pub(super) server: Server,
    pub(super) account: Account,
    pub(super) sender: Sender,
    pub(super) recipients: Vec<Address>,
    pub(super) store_settings: StoreSettings,
    pub(super) allowance: Allowance,
}

impl ProfileContent {
    /// What the merchant calls it: at most 80 characters.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The system that it belongs to.
    pub fn store(&self) -> StoreKind {
        self.store
    }

    /// That system's version, where it is known.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The server that is wanted.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// How to sign in there.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Who the mail is from.
    pub fn sender(&self) -> &Sender {
        &self.sender
    }

    /// Who gets it, at least one and at most a hundred.
    pub fn recipients(&self) -> &[Address] {
        &self.recipients
    }

    /// What the store holds today.
    pub fn store_settings(&self) -> &StoreSettings {
        &self.store_settings
    }

    /// What was allowed for its server.
    pub fn allowance(&self) -> &Allowance {
        &self.allowance
    }

    /// What a test of it needs to know.
    pub fn settings(&self, until: Until) -> TestSettings {
        TestSettings {
            name: self.name.clone(),
            server: self.server.clone(),
            account: self.account.clone(),
            sender: self.sender.clone(),
            recipients: self.recipients.clone(),
            until,
            allowance: self.allowance.clone(),
            store: self.seen().map(Box::new),
        }
    }

    /// The store as a run knows it; nothing where the settings are for no store that we know and nothing is held.
    pub fn seen(&self) -> Option<StoreSeen> {
        let held = &self.store_settings;
        let known = self.store != StoreKind::Other || held.iter().next().is_some();
        known.then(|| StoreSeen::new(self.store, self.version.as_deref(), held.all()))
    }

    pub(super) fn allows_something(&self) -> bool {
        self.allowance.certificate.is_some() || self.allowance.password_in_clear
    }
}

/// Names a profile, for ever: a new name keeps its secret and its history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[ts(export, type = "string")]
pub struct ProfileId(pub Uuid);

impl ProfileId {
    /// A new one.
    pub fn new() -> Self {
        Self(Uuid::now_v7())
    }
}

impl Default for ProfileId {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Display for ProfileId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// The system that the settings belong to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum StoreKind {
    /// Adobe Commerce or Magento Open Source.
    Magento,
    /// GitHub Enterprise Server.
    GithubEnterprise,
    /// Marketo Sales Connect.
    SalesConnect,
    /// Any other.
    #[default]
    Other,
}
