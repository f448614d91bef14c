//! What the keyring crates of macOS and Windows have in common.

use keyring_core::{Entry, Error};

use super::super::KeychainError;

/// The bytes of an entry, `None` if there is no such entry.
pub(super) fn bytes_of(entry: &Entry, told: fn(Error) -> KeychainError) -> Result<Option<Vec<u8>>, KeychainError> {
    match entry.get_secret() {
        Ok(bytes) => Ok(Some(bytes)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(told(error)),
    }
}

/// Removes an entry; one that is not there is fine.
pub(super) fn remove(entry: &Entry, told: fn(Error) -> KeychainError) -> Result<(), KeychainError> {
    match entry.delete_credential() {
        Ok(()) | Err(Error::NoEntry) => Ok(()),
        Err(error) => Err(told(error)),
    }
}

/// What an error means that is the same everywhere. Its bytes and entries are never printed.
pub(super) fn common(error: Error) -> KeychainError {
    match error {
        Error::NoEntry | Error::Ambiguous(_) | Error::BadEncoding(_) | Error::BadDataFormat(..) => {
            KeychainError::Changed
        }
        Error::TooLong(what, most) if what == "secret" => KeychainError::TooLong { most: most as usize },
        Error::NoDefaultStore => KeychainError::Absent,
        error => KeychainError::failed(error),
    }
}

#[cfg(test)]
pub(super) mod pretend;
