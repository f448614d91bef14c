//! Why the engine could not even look.

use std::io;
use std::path::{Path, PathBuf};

use crate::checks::{Fact, Facts};

use crate::history::Obstacle;

/// Why we could not even look.
///
/// What a server, a resolver or a certificate does is never an error, however unpleasant: it is evidence, and a check
/// turns it into a finding.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file that the user named, or that we keep, cannot be read. We leave it alone.
    #[error("cannot read {}: {source}", path.display())]
    Unreadable {
        /// Where it is.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// A file that we keep cannot be written. The old one stays.
    #[error("cannot write {}: {source}", path.display())]
    Unwritable {
        /// Where it should be.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },

    /// A file of certificates holds none.
    #[error("{} holds no certificate", path.display())]
    NoCertificate {
        /// Where it is.
        path: PathBuf,
    },

    /// The operating system gives no folder for settings.
    #[error("this system names no home folder")]
    NoHome,

    /// Past runs cannot be read or kept. What was kept before stays.
    #[error("cannot use the past runs in {}: {obstacle}", path.display())]
    HistoryFailed {
        /// Where they are.
        path: PathBuf,
        /// What stands in the way.
        obstacle: Obstacle,
    },

    /// A newer version of this app wrote the past runs. We leave them alone.
    #[error("past runs of version {found}, this app knows up to {known}")]
    HistoryTooNew {
        /// The version in the file.
        found: u32,
        /// The newest version that we can read.
        known: u32,
    },

    /// What should hold past runs cannot be understood. We leave it alone.
    #[error("{} holds no past runs that can be understood", path.display())]
    HistoryCorrupt {
        /// Where it is.
        path: PathBuf,
    },

    /// A newer version of this app wrote this one run. The others can be read.
    #[error("a run of version {found}, this app knows up to {known}")]
    RecordTooNew {
        /// The version of the record.
        found: u32,
        /// The newest version that we can read.
        known: u32,
    },

    /// The test mail cannot be put together.
    #[error("cannot write the test mail: {0}")]
    Message(#[from] lettre::error::Error),

    /// There is no profile of this name or id.
    #[error("no profile {asked}")]
    ProfileUnknown {
        /// What was asked for.
        asked: String,
    },

    /// Another profile has this name.
    #[error("another profile is called {name}")]
    ProfileNameTaken {
        /// The name.
        name: String,
    },

    /// The profile was changed elsewhere since it was read. Nothing was written.
    #[error("{name} was changed elsewhere")]
    SettingsChangedElsewhere {
        /// The profile's name.
        name: String,
    },

    /// The file of profiles cannot be understood. It is left alone.
    #[error("cannot understand {}: {detail}", path.display())]
    SettingsCorrupt {
        /// Where it is.
        path: PathBuf,
        /// What is wrong with it, in English.
        detail: String,
        /// The version before it, where there is one.
        previous: Option<PathBuf>,
    },

    /// A newer version of this program wrote the file of profiles. It is left alone.
    #[error("{} is of version {found}, this program knows {known}", path.display())]
    SettingsTooNew {
        /// Where it is.
        path: PathBuf,
        /// The version of the file.
        found: u64,
        /// The newest version that we can read.
        known: u32,
        /// The version before it, where there is one.
        previous: Option<PathBuf>,
    },

    /// Another process has kept the file of profiles for itself all the while.
    #[error("{} is in use", path.display())]
    SettingsBusy {
        /// Where it is.
        path: PathBuf,
    },
}

impl Error {
    /// Its name in the locales, behind `cannot-`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "unreadable",
            Self::Unwritable { .. } => "unwritable",
            Self::NoCertificate { .. } => "no-certificate",
            Self::NoHome => "no-home",
            Self::Message(_) => "message",
            Self::ProfileUnknown { .. } => "profile-unknown",
            Self::ProfileNameTaken { .. } => "profile-name-taken",
            Self::SettingsChangedElsewhere { .. } => "settings-changed-elsewhere",
            Self::SettingsCorrupt { .. } => "settings-corrupt",
            Self::SettingsTooNew { .. } => "settings-too-new",
            Self::SettingsBusy { .. } => "settings-busy",
            Self::HistoryFailed { obstacle, .. } => match obstacle {
                Obstacle::Full => "history-full",
                Obstacle::NotAllowed => "history-not-allowed",
                Obstacle::Busy => "history-busy",
                Obstacle::Silent => "history-silent",
                Obstacle::System(_) | Obstacle::Database(_) => "history-failed",
            },
            Self::HistoryTooNew { .. } => "history-too-new",
            Self::HistoryCorrupt { .. } => "history-corrupt",
            Self::RecordTooNew { .. } => "record-too-new",
        }
    }

    /// What its words need.
    pub fn facts(&self) -> Facts {
        let path = |path: &Path| ("path", path.display().to_string());
        let facts = match self {
            Self::Unreadable { path: at, source } | Self::Unwritable { path: at, source } => {
                vec![path(at), ("reason", source.to_string())]
            }
            Self::NoCertificate { path: at } | Self::SettingsBusy { path: at } | Self::HistoryCorrupt { path: at } => {
                vec![path(at)]
            }
            Self::HistoryFailed { path: at, obstacle } => vec![path(at), ("reason", obstacle.to_string())],
            Self::HistoryTooNew { found, known } | Self::RecordTooNew { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::NoHome => Vec::new(),
            Self::Message(error) => vec![("reason", error.to_string())],
            Self::ProfileUnknown { asked: name }
            | Self::ProfileNameTaken { name }
            | Self::SettingsChangedElsewhere { name } => vec![("name", name.clone())],
            Self::SettingsCorrupt { path: at, detail, .. } => vec![path(at), ("reason", detail.clone())],
            Self::SettingsTooNew { path: at, found, known, .. } => {
                vec![path(at), ("found", found.to_string()), ("known", known.to_string())]
            }
        };
        facts.into_iter().map(|(name, text)| (name.to_owned(), Fact::text(text))).collect()
    }

    /// The whole file that was there before the one that cannot be used.
    pub fn previous(&self) -> Option<&Path> {
        match self {
            Self::SettingsCorrupt { previous, .. } | Self::SettingsTooNew { previous, .. } => previous.as_deref(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    #[test]
    fn every_error_has_words_in_every_language() {
        let path = || PathBuf::from("/there/profiles.json");
        let source = || io::Error::other("said by the system");
        let name = || "Shop".to_owned();
        let previous = Some(PathBuf::from("/there/profiles.previous.json"));
        let errors = [
            Error::Unreadable { path: path(), source: source() },
            Error::Unwritable { path: path(), source: source() },
            Error::NoCertificate { path: path() },
            Error::NoHome,
            Error::ProfileUnknown { asked: name() },
            Error::ProfileNameTaken { name: name() },
            Error::SettingsChangedElsewhere { name: name() },
            Error::SettingsCorrupt { path: path(), detail: "line 1".to_owned(), previous: previous.clone() },
            Error::SettingsTooNew { path: path(), found: 7, known: 1, previous },
            Error::SettingsBusy { path: path() },
            Error::HistoryFailed { path: path(), obstacle: Obstacle::Full },
            Error::HistoryFailed { path: path(), obstacle: Obstacle::NotAllowed },
            Error::HistoryFailed { path: path(), obstacle: Obstacle::Busy },
            Error::HistoryFailed { path: path(), obstacle: Obstacle::Silent },
            Error::HistoryFailed { path: path(), obstacle: Obstacle::System(source()) },
            Error::HistoryTooNew { found: 7, known: 1 },
            Error::HistoryCorrupt { path: path() },
            Error::RecordTooNew { found: 7, known: 1 },
        ];
        for language in Language::ALL {
            let words = Words::new(language);
            for error in &errors {
                let told = words.cannot(error);
                assert!(!told.starts_with("cannot-"), "{}: {told}", language.tag());
                let named = [
                    error.facts().contains_key("path").then_some("/there/profiles.json"),
                    error.facts().contains_key("name").then_some("Shop"),
                ];
                assert!(named.iter().flatten().all(|name| told.contains(name)), "{told}");
                assert_eq!(error.previous().is_some(), told.contains("profiles.previous.json"), "{told}");
            }
        }
    }
}
