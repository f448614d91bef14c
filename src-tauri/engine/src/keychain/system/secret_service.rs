//! The Secret Service of Linux desktops: GNOME Keyring, KWallet, KeePassXC.
//!
//! What a secret belongs to stands in two further attributes of its item, `host` and `user`: they can be read while
//! the keychain is locked. The library's own wrapper for keyrings unlocks whatever it finds, so that looking would
//! ask the user; therefore this speaks to the service itself.

use std::collections::HashMap;
use std::env;
use std::time::{Duration, Instant};

use dbus_secret_service::{Collection, EncryptionType, Error, Item as Entry, SearchItemsResult, SecretService};

use super::super::{Binding, Item, KeychainError, SecretStore};
use super::{SERVICE, secret_of};
use crate::Secret;
use crate::settings::ProfileId;

/// The Secret Service on this session's bus.
pub(super) struct SecretServiceStore {
    service: SecretService,
    patience: Duration,
}

impl SecretServiceStore {
    /// Connects. Once a question to the user took longer than `patience`, nothing follows on its answer.
    pub(super) fn open(patience: Duration) -> Result<Self, KeychainError> {
        let limit = patience.as_secs().saturating_add(AFTER_PATIENCE);
        let service = SecretService::connect_with_max_prompt_timeout(EncryptionType::Dh, limit).map_err(told)?;
        Ok(Self { service, patience })
    }

    fn search(&self, id: ProfileId) -> Result<SearchItemsResult<Entry<'_>>, KeychainError> {
        let id = id.to_string();
        self.service.search_items(HashMap::from([(SERVICE_ATTRIBUTE, SERVICE), (ID, id.as_str())])).map_err(told)
    }

    /// The profile's items, none of them locked; the user may have been asked.
    fn unlocked(&self, id: ProfileId) -> Result<Vec<Entry<'_>>, KeychainError> {
        let SearchItemsResult { mut unlocked, locked } = self.search(id)?;
        if !locked.is_empty() {
            self.asking(|| self.service.unlock_all(&locked.iter().collect::<Vec<_>>()))?;
            unlocked.extend(locked);
        }
        Ok(unlocked)
    }

    /// The user's default keychain, made if there is none; it is unlocked.
    fn collection(&self) -> Result<Collection<'_>, KeychainError> {
        let collection = match self.service.get_default_collection() {
            Err(Error::NoResult) => self.asking(|| self.service.create_collection(COLLECTION, "default"))?,
            collection => collection.map_err(told)?,
        };
        self.asking(|| collection.ensure_unlocked())?;
        Ok(collection)
    }

    /// Does what may ask the user, and tells how a question ended that was not answered with yes.
    fn asking<T>(&self, work: impl FnOnce() -> Result<T, Error>) -> Result<T, KeychainError> {
        let began = Instant::now();
        let result = work();
        if began.elapsed() >= self.patience {
            return Err(KeychainError::Silent);
        }
        result.map_err(|error| match error {
            Error::Prompt => unanswered(has_display()),
            error => told(error),
        })
    }
}

impl SecretStore for SecretServiceStore {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        let found = self.search(id)?;
        match (&found.unlocked[..], &found.locked[..]) {
            ([], []) => Ok(None),
            ([entry], []) => bound_to(entry)?.map(Some).ok_or(KeychainError::Changed),
            // A keychain that was not opened since its service began does not even show attributes.
            ([], [entry]) => bound_to(entry)?.map(Some).ok_or(KeychainError::Locked),
            _ => Err(KeychainError::Changed),
        }
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        match &self.unlocked(id)?[..] {
            [] => Ok(None),
            [entry] => {
                let binding = bound_to(entry)?.ok_or(KeychainError::Changed)?;
                Ok(Some(Item { secret: secret_of(entry.get_secret().map_err(told)?)?, binding }))
            }
            _ => Err(KeychainError::Changed),
        }
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        let before = self.unlocked(id)?;
        let collection = self.collection()?;
        let (label, id) = (format!("Mailproof: {} at {}", binding.username, binding.host), id.to_string());
        let attributes = attributes(&id, binding);
        let secret = secret.expose().as_bytes();
        let kept = self.asking(|| collection.create_item(&label, attributes, secret, true, "text/plain"))?;
        // The new one stands before an old one goes: breaking off in between leaves two, which is told.
        before.iter().filter(|entry| entry.path != kept.path).try_for_each(|entry| self.asking(|| entry.delete()))
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        match &self.unlocked(id)?[..] {
            [entry] if bound_to(entry)?.is_some() => {
                entry.set_attributes(attributes(&id.to_string(), binding)).map_err(told)
            }
            _ => Err(KeychainError::Changed),
        }
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.unlocked(id)?.iter().try_for_each(|entry| self.asking(|| entry.delete()))
    }
}

fn attributes<'a>(id: &'a str, binding: &'a Binding) -> HashMap<&'a str, &'a str> {
    HashMap::from([(SERVICE_ATTRIBUTE, SERVICE), (ID, id), (HOST, &binding.host), (USER, &binding.username)])
}

fn bound_to(entry: &Entry<'_>) -> Result<Option<Binding>, KeychainError> {
    let mut attributes = entry.get_attributes().map_err(told)?;
    let (host, username) = (attributes.remove(HOST), attributes.remove(USER));
    Ok(host.zip(username).map(|(host, username)| Binding { host, username }))
}

/// A question that ended without yes. Where nobody can be asked, the service ends it by itself.
fn unanswered(has_display: bool) -> KeychainError {
    if has_display { KeychainError::Denied } else { KeychainError::Locked }
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn told(error: Error) -> KeychainError {
    match error {
        Error::Locked | Error::Prompt => KeychainError::Locked,
        Error::Unavailable => KeychainError::Absent,
        Error::Dbus(error) => of_bus(error.name().unwrap_or_default(), &error),
        error => KeychainError::failed(error),
    }
}

/// What an error of the bus or of the service means, by its name.
fn of_bus(name: &str, said: &dyn std::fmt::Display) -> KeychainError {
    let Some(short) = name.strip_prefix("org.freedesktop.") else { return KeychainError::failed(said) };
    match short {
        "DBus.Error.ServiceUnknown"
        | "DBus.Error.NameHasNoOwner"
        | "DBus.Error.NoServer"
        | "DBus.Error.FileNotFound"
        | "DBus.Error.NotSupported"
        | "DBus.Error.BadAddress"
        | "DBus.Error.Disconnected" => KeychainError::Absent,
        _ if short.starts_with("DBus.Error.Spawn.") => KeychainError::Absent,
        "DBus.Error.NoReply" | "DBus.Error.Timeout" | "DBus.Error.TimedOut" => KeychainError::Silent,
        "DBus.Error.AccessDenied" | "DBus.Error.AuthFailed" => KeychainError::Denied,
        "Secret.Error.IsLocked" => KeychainError::Locked,
        _ => KeychainError::failed(said),
    }
}

const SERVICE_ATTRIBUTE: &str = "service";
const ID: &str = "username";
const HOST: &str = "host";
const USER: &str = "user";
const COLLECTION: &str = "Default keyring";
/// The library counts messages as if they were seconds; the one who waits has to give up before it does.
const AFTER_PATIENCE: u64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_bus_is_told_by_its_name() {
        for (name, wanted) in [
            ("org.freedesktop.DBus.Error.ServiceUnknown", KeychainError::Absent),
            ("org.freedesktop.DBus.Error.Spawn.ChildExited", KeychainError::Absent),
            ("org.freedesktop.DBus.Error.NoReply", KeychainError::Silent),
            ("org.freedesktop.DBus.Error.AccessDenied", KeychainError::Denied),
            ("org.freedesktop.Secret.Error.IsLocked", KeychainError::Locked),
            ("org.freedesktop.Secret.Error.NoSession", KeychainError::failed("it said")),
            ("com.example.ServiceUnknown", KeychainError::failed("it said")),
            ("", KeychainError::failed("it said")),
        ] {
            assert_eq!(of_bus(name, &"it said"), wanted, "{name}");
        }
    }

    #[test]
    fn a_question_that_nobody_could_see_was_not_denied() {
        assert_eq!([true, false].map(unanswered), [KeychainError::Denied, KeychainError::Locked]);
    }
}
