//! Why the keychain did not do what it was asked.

use crate::checks::{Fact, Facts};
use crate::smtp::is_unprintable;

/// Why the keychain did not do what it was asked. Holds nothing of any secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// It is locked, and nobody could be asked to unlock it.
    #[error("the keychain is locked")]
    Locked,
    /// The user or the system said no.
    #[error("the keychain denied access")]
    Denied,
    /// This system has none, or none that runs.
    #[error("there is no keychain")]
    Absent,
    /// The secret is longer than it keeps.
    #[error("the keychain keeps at most {most} bytes")]
    TooLong {
        /// The most bytes it keeps.
        most: usize,
    },
    /// No answer in time. The desktop may be asking its user.
    #[error("the keychain did not answer in time")]
    Silent,
    /// What is there is not what we kept: not text, without what it belongs to, several of them.
    #[error("the keychain holds something else than what was kept")]
    Changed,
    /// Anything else.
    #[error("the keychain failed: {detail}")]
    Failed {
        /// What the system said.
        detail: String,
    },
}

impl KeychainError {
    /// Names its words: the message of this id says what happened, its `fix` the way out.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Locked => "keychain-locked",
            Self::Denied => "keychain-denied",
            Self::Absent => "keychain-absent",
            Self::TooLong { .. } => "keychain-too-long",
            Self::Silent => "keychain-silent",
            Self::Changed => "keychain-changed",
            Self::Failed { .. } => "keychain-failed",
        }
    }

    /// What its words need.
    pub fn facts(&self) -> Facts {
        match self {
            Self::TooLong { most } => {
                Facts::from([("most".to_owned(), Fact::Count(i64::try_from(*most).unwrap_or(i64::MAX)))])
            }
            Self::Locked | Self::Denied | Self::Absent | Self::Silent | Self::Changed | Self::Failed { .. } => {
                Facts::new()
            }
        }
    }

    /// Something that nobody foresaw, in the system's words.
    pub(super) fn failed(said: impl std::fmt::Display) -> Self {
        let said = said.to_string();
        Self::Failed { detail: said.chars().filter(|letter| !is_unprintable(*letter)).take(LONGEST_DETAIL).collect() }
    }
}

const LONGEST_DETAIL: usize = 300;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Language, Words};

    #[test]
    fn every_one_has_words_and_a_way_out_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            assert_ne!(words.say("keychain-waiting"), "keychain-waiting");
            let told: Vec<_> = all()
                .iter()
                .map(|error| {
                    let title = words.say_with(error.name(), &error.facts());
                    let fix = words.say_attribute(error.name(), "fix", &error.facts());
                    assert!(title != error.name() && !fix.is_empty(), "{error}");
                    title + &fix
                })
                .collect();
            assert!(told[3].contains("2560"), "{}", told[3]);
            let different: std::collections::BTreeSet<_> = told.iter().collect();
            assert_eq!(different.len(), told.len());
        }
    }

    #[test]
    fn what_a_system_said_is_bounded_and_tame() {
        let error = KeychainError::failed(format!("a\u{202e}b\u{7}{}", "c".repeat(10_000)));
        assert_eq!(error, KeychainError::Failed { detail: format!("ab{}", "c".repeat(298)) });
    }

    fn all() -> [KeychainError; 7] {
        [
            KeychainError::Locked,
            KeychainError::Denied,
            KeychainError::Absent,
            KeychainError::TooLong { most: 2560 },
            KeychainError::Silent,
            KeychainError::Changed,
            KeychainError::failed("something"),
        ]
    }
}
