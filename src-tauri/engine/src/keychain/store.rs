//! What a place for secrets has to be able to do.

use super::{Binding, KeychainError};
use crate::Secret;
use crate::settings::ProfileId;

/// A place for secrets, one for each profile, each with what it belongs to. Its calls block.
///
/// It keeps and gives back; who may have what is decided by [`super::Keychain`].
pub trait SecretStore {
    /// What the profile's secret belongs to, without asking the user and without unlocking anything.
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError>;

    /// The profile's secret. May ask the user.
    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError>;

    /// Keeps a secret in place of whatever was there. If it breaks off, a secret never stands with another's binding.
    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError>;

    /// Gives what is there another binding; [`KeychainError::Changed`] if nothing is there that we kept.
    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError>;

    /// Removes everything of the profile.
    fn remove(&self, id: ProfileId) -> Result<(), KeychainError>;
}

/// A secret with what it belongs to.
#[derive(Debug)]
pub struct Item {
    /// The secret.
    pub secret: Secret,
    /// What it belongs to.
    pub binding: Binding,
}
