//! The login keychain of macOS.
//!
//! Its items can be listed without asking the user, but only by service and account. So what a secret belongs to
//! stands in the account of a second item, under the service `mailproof <id>`: host, space, user name. Only the
//! secret itself is ever read.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry};

use super::super::{Binding, Item, KeychainError, SecretStore};
use super::entries::{bytes_of, remove};
use super::{SERVICE, secret_of};
use crate::Secret;
use crate::settings::ProfileId;

/// The login keychain.
pub(super) struct Apple {
    entries: Arc<CredentialStore>,
}

impl Apple {
    /// Opens nothing yet: macOS unlocks and asks by itself, when something is read.
    #[cfg(target_os = "macos")]
    pub(super) fn open(_: std::time::Duration) -> Result<Self, KeychainError> {
        let entries = apple_native_keyring_store::keychain::Store::new().map_err(told)?;
        Ok(Self { entries })
    }

    fn entry(&self, service: &str, account: &str) -> Result<Entry, KeychainError> {
        self.entries.build(service, account, None).map_err(told)
    }

    fn secret(&self, id: ProfileId) -> Result<Entry, KeychainError> {
        self.entry(SERVICE, &id.to_string())
    }

    fn is_kept(&self, id: ProfileId) -> Result<bool, KeychainError> {
        let id = id.to_string();
        let found = self.entries.search(&HashMap::from([("service", SERVICE), ("user", id.as_str())]));
        Ok(!found.map_err(told)?.is_empty())
    }

    /// The items that say what the secret belongs to: one, unless something broke off.
    fn marks(&self, id: ProfileId) -> Result<Vec<Entry>, KeychainError> {
        self.entries.search(&HashMap::from([("service", mark_service(id).as_str())])).map_err(told)
    }

    fn binding(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        let marks = self.marks(id)?;
        let [mark] = &marks[..] else { return Ok(None) };
        let account = mark.get_specifiers().map(|(_, account)| account).unwrap_or_default();
        let parts = account.split_once(' ');
        Ok(parts.map(|(host, username)| Binding { host: host.to_owned(), username: username.to_owned() }))
    }

    fn mark(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        let account = format!("{} {}", binding.host, binding.username);
        self.entry(&mark_service(id), &account)?.set_secret(NOT_SECRET).map_err(told)
    }

    fn unmark(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.marks(id)?.iter().try_for_each(|mark| remove(mark, told))
    }
}

impl SecretStore for Apple {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        match self.is_kept(id)? {
            false => Ok(None),
            true => self.binding(id)?.map(Some).ok_or(KeychainError::Changed),
        }
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        let Some(binding) = self.look(id)? else { return Ok(None) };
        let bytes = bytes_of(&self.secret(id)?, told)?;
        bytes.map(|bytes| Ok(Item { secret: secret_of(bytes)?, binding })).transpose()
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        let secret = secret.expose().as_bytes();
        let before = self.binding(id)?;
        if before.as_ref() == Some(binding) {
            return self.secret(id)?.set_secret(secret).map_err(told);
        }
        self.unmark(id)?;
        let written = self.secret(id)?.set_secret(secret).map_err(told);
        match (&written, before) {
            (Ok(()), _) => self.mark(id, binding)?,
            (Err(_), Some(before)) => self.mark(id, &before)?,
            (Err(_), None) => {}
        }
        written
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        self.look(id)?.ok_or(KeychainError::Changed)?;
        self.unmark(id)?;
        self.mark(id, binding)
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        remove(&self.secret(id)?, told)?;
        self.unmark(id)
    }
}

fn mark_service(id: ProfileId) -> String {
    format!("{SERVICE} {id}")
}

#[cfg(target_os = "macos")]
fn told(error: keyring_core::Error) -> KeychainError {
    use keyring_core::Error;

    match error {
        Error::PlatformFailure(cause) | Error::NoStorageAccess(cause) => {
            match cause.downcast_ref::<security_framework::base::Error>() {
                Some(status) => of_status(status.code(), &cause),
                None => KeychainError::failed(cause),
            }
        }
        error => super::entries::common(error),
    }
}

#[cfg(not(target_os = "macos"))]
use super::entries::common as told;

/// What a status of the Security framework means (`SecBase.h`).
fn of_status(status: i32, said: &dyn std::fmt::Display) -> KeychainError {
    match status {
        // user canceled, authentication failed, no access for this item, not permitted
        -128 | -25293 | -25243 | -61 => KeychainError::Denied,
        // interaction not allowed, interaction required
        -25308 | -25315 => KeychainError::Locked,
        // not available, no such keychain, invalid keychain, no default keychain
        -25291 | -25294 | -25295 | -25307 => KeychainError::Absent,
        _ => KeychainError::failed(said),
    }
}

/// An item needs some content.
const NOT_SECRET: &[u8] = b"-";

#[cfg(test)]
mod tests {
    use super::super::entries::pretend::{self, Pretend};
    use super::*;

    #[test]
    fn a_secret_stands_with_what_it_belongs_to() {
        pretend::keeps_and_replaces(&Apple { entries: Pretend::entries() });
    }

    #[test]
    fn a_secret_without_its_mark_is_not_given_out() {
        let (apple, id) = (Apple { entries: Pretend::entries() }, ProfileId::new());
        apple.secret(id).unwrap().set_secret(b"from elsewhere").unwrap();
        assert_eq!(apple.look(id), Err(KeychainError::Changed));
        assert_eq!(apple.read(id).unwrap_err(), KeychainError::Changed);
        apple.remove(id).unwrap();
        assert_eq!(apple.look(id), Ok(None));
    }

    #[test]
    fn a_refused_secret_leaves_the_old_one_as_it_was() {
        let (apple, id) = (Apple { entries: Pretend::entries() }, ProfileId::new());
        let (here, there) = (pretend::binding("a.example"), pretend::binding("b.example"));
        apple.write(id, &Secret::new("old"), &here).unwrap();
        let too_long = Secret::new("x".repeat(pretend::MOST_BYTES + 1));
        let error = apple.write(id, &too_long, &there).unwrap_err();
        assert_eq!(error, KeychainError::TooLong { most: pretend::MOST_BYTES });
        let item = apple.read(id).unwrap().unwrap();
        assert_eq!((item.secret.expose(), item.binding), ("old", here));
    }

    #[test]
    fn a_status_is_told_by_its_number() {
        assert_eq!(of_status(-128, &"canceled"), KeychainError::Denied);
        assert_eq!(of_status(-25308, &"no interaction"), KeychainError::Locked);
        assert_eq!(of_status(-25307, &"no default keychain"), KeychainError::Absent);
        assert_eq!(of_status(-50, &"parameter"), KeychainError::failed("parameter"));
    }
}
