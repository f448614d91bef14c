//! The operating system's own place for secrets.
//!
//! A secret stands under the service `mailproof` and the profile's id, as raw bytes. Each system records in its own
//! way what it belongs to.

#[cfg(any(target_os = "macos", test))]
mod apple;
#[cfg(any(not(target_os = "linux"), test))]
mod entries;
#[cfg(target_os = "linux")]
mod secret_service;
#[cfg(any(windows, test))]
mod windows;

use std::time::Duration;

use zeroize::Zeroize as _;

#[cfg(target_os = "macos")]
use apple::Apple as Native;
#[cfg(target_os = "linux")]
use secret_service::SecretServiceStore as Native;
#[cfg(windows)]
use windows::Windows as Native;

use super::{Binding, Item, KeychainError, SecretStore};
use crate::Secret;
use crate::settings::ProfileId;

/// The operating system's keychain: the login keychain of macOS, the Credential Manager of Windows, the Secret Service
/// of other desktops.
pub struct SystemStore(Native);

impl SystemStore {
    /// Opens it; the user is not asked yet. Where this process can limit it, the user is asked no longer than
    /// `patience`.
    pub fn open(patience: Duration) -> Result<Self, KeychainError> {
        Native::open(patience).map(Self)
    }
}

impl SecretStore for SystemStore {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        self.0.look(id)
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        self.0.read(id)
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        self.0.write(id, secret, binding)
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        self.0.rebind(id, binding)
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.0.remove(id)
    }
}

impl std::fmt::Debug for SystemStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SystemStore")
    }
}

/// Bytes out of a keychain as a secret: takes them over, or wipes them.
fn secret_of(bytes: Vec<u8>) -> Result<Secret, KeychainError> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Secret::new(text)),
        Err(error) => {
            error.into_bytes().zeroize();
            Err(KeychainError::Changed)
        }
    }
}

/// The service that every secret stands under.
const SERVICE: &str = "mailproof";
