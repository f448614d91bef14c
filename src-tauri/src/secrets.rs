//! Where the passwords of profiles are: in the keychain, or in memory until the app is closed.

use engine::Secret;
use engine::checks::Fact;
use engine::keychain::{Binding, Kept, Keychain, KeychainError};
use engine::run::SecretSource;
use engine::settings::ProfileId;
use serde::{Deserialize, Serialize};
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
    /// Kept, but for another server or user: not used until that is confirmed.
    Elsewhere {
        /// The server it was kept for.
        host: String,
        /// The user it was kept for.
        username: String,
    },
}

/// Where to keep a password.
#[derive(Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum SecretPlace {
    /// In the operating system's keychain.
    Keychain,
    /// In memory, until the app is closed.
    Session,
}

impl Default for Secrets {
    fn default() -> Self {
        Self { keychain: Keychain::of_system(Keychain::DEADLINE), session: Keychain::in_memory() }
    }
}

impl Secrets {
    /// Where the password for `wanted` is. Never makes the desktop ask its user for anything.
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

    /// The password for `wanted`, and where it was. The desktop may ask its user.
    pub(crate) async fn read(
        &self,
        profile: ProfileId,
        wanted: &Binding,
    ) -> Result<Option<(Secret, SecretSource)>, CommandError> {
        if let Kept::Here(secret) = self.session.read(profile, wanted).await? {
            return Ok(Some((secret, SecretSource::Session)));
        }
        match self.keychain.read(profile, wanted).await {
            // Without a keychain there is nothing to use: the password is to be typed, and its field says why.
            Ok(Kept::Nothing) | Err(KeychainError::Absent) => Ok(None),
            Ok(Kept::Here(secret)) => Ok(Some((secret, SecretSource::Keychain))),
            Ok(Kept::Elsewhere(kept)) => Err(elsewhere(&kept)),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps a password in one place, and in no other.
    pub(crate) async fn keep(
        &self,
        profile: ProfileId,
        secret: Secret,
        binding: Binding,
        place: SecretPlace,
    ) -> Result<SecretState, CommandError> {
        match place {
            SecretPlace::Keychain => {
                self.keychain.keep(profile, secret, binding).await?;
                self.session.forget(profile).await?;
                Ok(SecretState::Keychain)
            }
            SecretPlace::Session => {
                self.session.keep(profile, secret, binding).await?;
                // An older one would come back with the next start. A keychain that cannot be used has none to give.
                if let Ok(Some(_)) = self.keychain.look(profile).await {
                    self.keychain.forget(profile).await?;
                }
                Ok(SecretState::Session)
            }
        }
    }

    /// The merchant says that the kept password is the right one for this server and user.
    pub(crate) async fn confirm(&self, profile: ProfileId, binding: Binding) -> Result<(), CommandError> {
        Ok(self.keychain.rebind(profile, binding).await?)
    }

    /// Forgets the password wherever it is. A system without a keychain keeps nothing that could be forgotten.
    pub(crate) async fn forget(&self, profile: ProfileId) -> Result<(), CommandError> {
        self.session.forget(profile).await?;
        match self.keychain.forget(profile).await {
            Ok(()) | Err(KeychainError::Absent) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

fn elsewhere(kept: &Binding) -> CommandError {
    let facts = [("host", &kept.host), ("username", &kept.username)];
    CommandError::of(ErrorCode::SecretElsewhere).knowing(facts.map(|(name, text)| (name, Fact::text(text))))
}
