//! The Credential Manager of Windows.
//!
//! A credential carries a user name and a comment beside its secret: what the secret belongs to stands there, the host
//! as the comment. It stays on this machine.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error};

use super::super::{Binding, Item, KeychainError, SecretStore};
use super::entries::{bytes_of, common, remove};
use super::{SERVICE, secret_of};
use crate::Secret;
use crate::settings::ProfileId;

/// The Credential Manager.
pub(super) struct Windows {
    entries: Arc<CredentialStore>,
}

impl Windows {
    /// Opens nothing yet: Windows asks nobody.
    #[cfg(windows)]
    pub(super) fn open(_: std::time::Duration) -> Result<Self, KeychainError> {
        let entries = windows_native_keyring_store::Store::new().map_err(told)?;
        Ok(Self { entries })
    }

    fn entry(&self, id: ProfileId) -> Result<Entry, KeychainError> {
        let local = HashMap::from([("persistence", "Local")]);
        self.entries.build(SERVICE, &id.to_string(), Some(&local)).map_err(told)
    }
}

impl SecretStore for Windows {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        match self.entry(id)?.get_attributes() {
            Ok(attributes) => binding(attributes).map(Some).ok_or(KeychainError::Changed),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(told(error)),
        }
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        let Some(binding) = self.look(id)? else { return Ok(None) };
        let bytes = bytes_of(&self.entry(id)?, told)?;
        bytes.map(|bytes| Ok(Item { secret: secret_of(bytes)?, binding })).transpose()
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        let secret = secret.expose().as_bytes();
        if secret.len() > MOST_BYTES {
            return Err(KeychainError::TooLong { most: MOST_BYTES });
        }
        let entry = self.entry(id)?;
        match self.look(id) {
            // Writing a secret keeps the attributes that are there.
            Ok(Some(before)) if before == *binding => return entry.set_secret(secret).map_err(told),
            Ok(None) => {}
            Ok(Some(_)) | Err(KeychainError::Changed) => remove(&entry, told)?,
            Err(error) => return Err(error),
        }
        entry.set_secret(secret).map_err(told)?;
        entry.update_attributes(&attributes(binding)).map_err(told)
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        self.look(id)?.ok_or(KeychainError::Changed)?;
        self.entry(id)?.update_attributes(&attributes(binding)).map_err(told)
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        remove(&self.entry(id)?, told)
    }
}

fn attributes(binding: &Binding) -> HashMap<&str, &str> {
    HashMap::from([(HOST, binding.host.as_str()), (USER, binding.username.as_str())])
}

/// A credential that another program made has no comment.
fn binding(mut attributes: HashMap<String, String>) -> Option<Binding> {
    let host = attributes.remove(HOST).filter(|host| !host.is_empty())?;
    Some(Binding { host, username: attributes.remove(USER)? })
}

fn told(error: Error) -> KeychainError {
    match error {
        // A logon without a set of credentials, as over the network.
        Error::NoStorageAccess(_) => KeychainError::Absent,
        error => common(error),
    }
}

const HOST: &str = "comment";
const USER: &str = "username";
/// `CRED_MAX_CREDENTIAL_BLOB_SIZE`.
const MOST_BYTES: usize = 2560;

#[cfg(test)]
mod tests {
    use super::super::entries::pretend::{self, Pretend};
    use super::*;

    #[test]
    fn a_secret_stands_with_what_it_belongs_to() {
        pretend::keeps_and_replaces(&Windows { entries: Pretend::entries() });
    }

    #[test]
    fn a_secret_of_another_program_is_not_given_out() {
        let (windows, id) = (Windows { entries: Pretend::entries() }, ProfileId::new());
        windows.entry(id).unwrap().set_secret(b"from elsewhere").unwrap();
        assert_eq!(windows.read(id).unwrap_err(), KeychainError::Changed);
        windows.write(id, &Secret::new("ours"), &pretend::binding("a.example")).unwrap();
        assert_eq!(windows.read(id).unwrap().unwrap().secret.expose(), "ours");
    }

    #[test]
    fn a_secret_that_is_too_long_leaves_the_old_one_as_it_was() {
        let (windows, id) = (Windows { entries: Pretend::entries() }, ProfileId::new());
        let here = pretend::binding("a.example");
        windows.write(id, &Secret::new("old"), &here).unwrap();
        let too_long = Secret::new("x".repeat(MOST_BYTES + 1));
        let error = windows.write(id, &too_long, &pretend::binding("b.example")).unwrap_err();
        assert_eq!(error, KeychainError::TooLong { most: MOST_BYTES });
        assert_eq!(windows.look(id), Ok(Some(here)));
    }
}
