//! Passwords in the operating system's keychain: kept, asked for and forgotten, without holding anybody up.
//!
//! The keychain of a desktop may ask its user first, be locked, be absent, or never answer. Whatever it does, a call
//! ends at its deadline, and nothing else of the program waits for it.

mod error;
mod memory;
mod store;
mod system;
mod worker;

use std::sync::Arc;
use std::time::Duration;

pub use error::KeychainError;
pub use memory::MemoryStore;
pub use store::{Item, SecretStore};
pub use system::SystemStore;

use crate::Secret;
use crate::settings::ProfileId;
use worker::Counter;

/// What a secret belongs to. It is given out for nothing else until the merchant confirms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The server that it signs in to.
    pub host: String,
    /// The user that it signs in.
    pub username: String,
}

/// What the keychain holds for a profile, as far as its server and user may have it.
#[derive(Debug)]
pub enum Kept {
    /// Nothing.
    Nothing,
    /// The secret, kept for the server and user that were asked for.
    Here(Secret),
    /// A secret for another server or user. It stays where it is.
    Elsewhere(Binding),
}

/// The way to kept passwords. Cheap to clone; all clones wait for one another.
///
/// Nothing is opened before the first call, and a call that failed is tried afresh by the next one. A call that was
/// dropped by its caller runs on to its end.
#[derive(Clone)]
pub struct Keychain(Arc<Counter>);

impl Keychain {
    /// How long the operating system's keychain may take: its desktop may be asking the user for a password.
    pub const DEADLINE: Duration = Duration::from_secs(60);

    /// With stores that `open` opens, on the thread that then uses them. A call takes at most `deadline`.
    pub fn new(
        open: impl Fn() -> Result<Box<dyn SecretStore>, KeychainError> + Send + Sync + 'static,
        deadline: Duration,
    ) -> Self {
        Self(Arc::new(Counter::new(Box::new(open), deadline)))
    }

    /// The operating system's: the login keychain, the Credential Manager, the Secret Service.
    pub fn of_system(deadline: Duration) -> Self {
        Self::new(move || Ok(Box::new(SystemStore::open(deadline)?)), deadline)
    }

    /// One in memory, gone with the program: for the session only.
    pub fn in_memory() -> Self {
        let store = MemoryStore::default();
        Self::new(move || Ok(Box::new(store.clone())), Self::DEADLINE)
    }

    /// Whether a secret is kept for the profile, and what it belongs to. Never asks the user, so that a locked
    /// keychain may have to answer [`KeychainError::Locked`].
    pub async fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        self.0.call(move |store| store.look(id)).await
    }

    /// The secret of the profile, if it belongs to what is `wanted`. The user may be asked.
    pub async fn read(&self, id: ProfileId, wanted: &Binding) -> Result<Kept, KeychainError> {
        let wanted = wanted.clone();
        self.0.call(move |store| read(store, id, &wanted)).await
    }

    /// Keeps the secret exactly, in place of any other of the profile. Done only when it was read back and is the
    /// same; otherwise nothing of it stays.
    pub async fn keep(&self, id: ProfileId, secret: Secret, binding: Binding) -> Result<(), KeychainError> {
        self.0.call(move |store| keep(store, id, &secret, &binding)).await
    }

    /// Gives the kept secret to another server or user: the merchant confirmed it.
    pub async fn rebind(&self, id: ProfileId, binding: Binding) -> Result<(), KeychainError> {
        self.0.call(move |store| rebind(store, id, &binding)).await
    }

    /// Removes whatever is kept for the profile. Nothing to remove is fine.
    pub async fn forget(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.0.call(move |store| store.remove(id)).await
    }
}

impl std::fmt::Debug for Keychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keychain")
    }
}

fn read(store: &dyn SecretStore, id: ProfileId, wanted: &Binding) -> Result<Kept, KeychainError> {
    // Looked at first, so that nobody is asked to unlock what would not be given out.
    match store.look(id) {
        Ok(None) => return Ok(Kept::Nothing),
        Ok(Some(binding)) if binding != *wanted => return Ok(Kept::Elsewhere(binding)),
        Ok(Some(_)) | Err(KeychainError::Locked) => {}
        Err(error) => return Err(error),
    }
    Ok(match store.read(id)? {
        None => Kept::Nothing,
        Some(item) if item.binding == *wanted => Kept::Here(item.secret),
        Some(item) => Kept::Elsewhere(item.binding),
    })
}

fn keep(store: &dyn SecretStore, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
    if secret.expose().len() > MOST_BYTES {
        return Err(KeychainError::TooLong { most: MOST_BYTES });
    }
    store.write(id, secret, binding)?;
    let error = match store.read(id) {
        Ok(Some(item)) if item.secret.expose() == secret.expose() && item.binding == *binding => return Ok(()),
        Ok(_) => KeychainError::Changed,
        Err(error) => error,
    };
    // The error that counts is the first one.
    _ = store.remove(id);
    Err(error)
}

fn rebind(store: &dyn SecretStore, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
    store.rebind(id, binding)?;
    match store.look(id)? {
        Some(found) if found == *binding => Ok(()),
        _ => Err(KeychainError::Changed),
    }
}

/// Longer than any password or token; Windows keeps less.
const MOST_BYTES: usize = 65_536;

#[cfg(test)]
mod tests;
