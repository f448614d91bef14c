//! Where the passwords of profiles are: in the keychain, or in memory until the app is closed.

use engine::keychain::{Binding, Keychain, Kept, MemoryStore};
use engine::run::SecretSource;
use engine::settings::ProfileId;
use engine::Secret;
use serde::Serialize;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};

/// Both places. Nothing is asked of the keychain before a command wants it.
pub(crate) struct Secrets {
    keychain: Keychain,
    session: Keychain,
}

/// Where a profile's password is.
#[derive(Serialize, TS)]
#[serde(tag = "at", rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum SecretState {
    /// Nowhere.
    Nowhere,
    /// In the keychain, for this server and user.
    Keychain,
    /// In memory until the app is closed.
    Session,
    /// In the keychain, but for another server or user: not used until that is confirmed.
    Elsewhere {
        /// The server it was kept for.
        host: String,
        /// The user it was kept for.
        username: String,
    },
}

impl Default for Secrets {
    fn default() -> Self {
        Self { keychain: Keychain::of_this_system(), session: Keychain::in_memory() }
    }
}

impl Secrets {
    /// Where the password for `wanted` is. Never makes the desktop ask for anything.
    pub(crate) async fn state(&self, profile: ProfileId, wanted: &Binding) -> Result<SecretState, CommandError> {
        if self.session.look(profile).await?.as_ref() == Some(wanted) {
            return Ok(SecretState::Session);
        }
        Ok(match self.keychain.look(profile).await? {
            None => SecretState::Nowhere,
            Some(kept) if kept == *wanted => SecretState::Keychain,
            Some(Binding { host, username }) => SecretState::Elsewhere { host, username },
        })
    }

    /// The password for `wanted`, and where it was.
    pub(crate) async fn read(
        &self,
        profile: ProfileId,
        wanted: &Binding,
    ) -> Result<Option<(Secret, SecretSource)>, CommandError> {
        if let Kept::Here(secret) = self.session.read(profile, wanted).await? {
            return Ok(Some((secret, SecretSource::Session)));
        }
        match self.keychain.read(profile, wanted).await? {
            Kept::Nothing => Ok(None),
            Kept::Here(secret) => Ok(Some((secret, SecretSource::Keychain))),
            Kept::Elsewhere(kept) => Err(elsewhere(&kept)),
        }
    }
}
