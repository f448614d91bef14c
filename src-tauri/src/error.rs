//! Why a command failed, as the window hears it.

use engine::checks::{Fact, Facts};
use engine::keychain::KeychainError;
use serde::Serialize;
use ts_rs::TS;

/// Why a command failed, in the only shape the window ever sees.
///
/// The window chooses its words by `code` (message `error-<code>`), and shows `detail` to those who ask.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct CommandError {
    /// What went wrong.
    pub(crate) code: ErrorCode,
    /// What its words need.
    pub(crate) facts: Facts,
    /// Technical, in English, never parsed.
    pub(crate) detail: Option<String>,
}

/// Add one only when the window does something different for it.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum ErrorCode {
    /// A run of this kind is under way for this profile.
    RunBusy,
    /// There is no such run any more.
    RunUnknown,
    /// The form holds values that cannot be used.
    DraftInvalid,
    /// The practice servers do not start, or there is no such scene.
    PracticeFailed,
    /// Signing in needs a password, and none was typed.
    PasswordMissing,
    /// Language and theme cannot be kept.
    PreferencesUnwritable,
    /// A file that we keep cannot be read.
    Unreadable,
    /// There is no such profile any more.
    ProfileUnknown,
    /// Another profile has this name.
    ProfileNameTaken,
    /// The profile was changed elsewhere since the form was read.
    SettingsChangedElsewhere,
    /// The file of profiles cannot be understood. It is left alone.
    SettingsCorrupt,
    /// A newer version of this app wrote the file of profiles. It is left alone.
    SettingsTooNew,
    /// The file of profiles cannot be written: a full disk, a folder that is read-only. The old one stays.
    SettingsUnwritable,
    /// The keychain is locked and could not be opened.
    KeychainLocked,
    /// The user or the system denied the keychain to this app.
    KeychainDenied,
    /// There is no keychain on this system, or it is not running.
    KeychainAbsent,
    /// The password is longer than the keychain keeps.
    KeychainTooLong,
    /// The keychain did not answer in time.
    KeychainSilent,
    /// What the keychain holds is not what this app kept there.
    KeychainChanged,
    /// The keychain failed in some other way.
    KeychainFailed,
    /// The kept password is for another server or user, and that has not been confirmed.
    SecretElsewhere,
    /// Past runs cannot be read or kept.
    HistoryFailed,
    /// A newer version of this app wrote the past runs.
    HistoryTooNew,
    /// There is no such mail any more.
    MailUnknown,
    /// Something that should not happen.
    Internal,
}

impl CommandError {
    /// Without facts and without detail.
    pub(crate) fn of(code: ErrorCode) -> Self {
        Self { code, facts: Facts::new(), detail: None }
    }

    /// The same with what its words need.
    pub(crate) fn knowing<const N: usize>(self, facts: [(&'static str, Fact); N]) -> Self {
        Self { facts: facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect(), ..self }
    }

    /// The same with what the machine said.
    pub(crate) fn saying(self, detail: impl std::fmt::Display) -> Self {
        Self { detail: Some(detail.to_string()), ..self }
    }
}

impl From<engine::Error> for CommandError {
    fn from(error: engine::Error) -> Self {
        let code = match &error {
            engine::Error::Unreadable { .. } => ErrorCode::Unreadable,
            engine::Error::Unwritable { .. } => ErrorCode::PreferencesUnwritable,
            engine::Error::ProfileUnknown { .. } => ErrorCode::ProfileUnknown,
            engine::Error::ProfileNameTaken { .. } => ErrorCode::ProfileNameTaken,
            engine::Error::SettingsChangedElsewhere { .. } => ErrorCode::SettingsChangedElsewhere,
            engine::Error::SettingsCorrupt { .. } => ErrorCode::SettingsCorrupt,
            engine::Error::SettingsTooNew { .. } => ErrorCode::SettingsTooNew,
            engine::Error::SettingsBusy { .. } => ErrorCode::SettingsUnwritable,
            engine::Error::HistoryFailed { .. } | engine::Error::HistoryCorrupt { .. } => ErrorCode::HistoryFailed,
            engine::Error::HistoryTooNew { .. } | engine::Error::RecordTooNew { .. } => ErrorCode::HistoryTooNew,
            engine::Error::NoCertificate { .. } | engine::Error::NoHome | engine::Error::Message(_) => {
                ErrorCode::Internal
            }
        };
        Self { code, facts: error.facts(), detail: Some(error.to_string()) }
    }
}

impl From<KeychainError> for CommandError {
    fn from(error: KeychainError) -> Self {
        let code = match error {
            KeychainError::Locked => ErrorCode::KeychainLocked,
            KeychainError::Denied => ErrorCode::KeychainDenied,
            KeychainError::Absent => ErrorCode::KeychainAbsent,
            KeychainError::TooLong { .. } => ErrorCode::KeychainTooLong,
            KeychainError::Silent => ErrorCode::KeychainSilent,
            KeychainError::Changed => ErrorCode::KeychainChanged,
            KeychainError::Failed { .. } => ErrorCode::KeychainFailed,
        };
        Self { facts: error.facts(), ..Self::of(code).saying(error) }
    }
}
