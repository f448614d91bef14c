//! The password of a profile: kept, asked after, forgotten. It goes in and never comes back.

use engine::settings::ProfileId;
use engine::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::test::TypedPassword;

/// Whose password.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SecretRequest {
    profile: ProfileId,
}

/// Where a profile's password is.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct SecretAnswer {
    state: SecretState,
}

/// Where a profile's password is.
#[derive(Serialize, TS)]
#[serde(tag = "at", rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum SecretState {
    /// Nowhere.
    Nowhere,
    /// In the keychain, for this profile's server and user.
    Keychain,
    /// In memory until the app is closed.
    Session,
    /// In the keychain, but for another server or user than the profile's: not used until that is confirmed.
    Elsewhere {
        /// The server it was kept for.
        host: String,
        /// The user it was kept for.
        username: String,
    },
}

/// A password to keep.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SaveSecretRequest {
    profile: ProfileId,
    /// Typed just now. It never goes back to the window.
    #[ts(type = "string")]
    password: TypedPassword,
    place: SecretPlace,
    language: Language,
}

/// Where to keep a password.
#[derive(Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum SecretPlace {
    /// In the operating system's keychain.
    Keychain,
    /// In memory, until the app is closed.
    Session,
}

/// Kept, exactly as it was typed.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct SaveSecretAnswer {
    state: SecretState,
    /// What is unusual about it, in words: a space at its end, a smart quote.
    notes: Vec<String>,
}
