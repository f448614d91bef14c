//! Why a call ends without an answer, and with which exit status.

use std::io;
use std::path::PathBuf;

use engine::checks::{Fact, Facts};
use engine::settings::FieldError;
use engine::words::Words;

/// Why a call ends without an answer.
pub(crate) enum Failure {
    /// The settings in the call cannot be used.
    Fields(Vec<FieldError>),
    /// Signing in needs a password, and the call names none.
    PasswordNeeded,
    /// What came as a password is not text.
    PasswordNotUtf8,
    /// The named environment variable is not there.
    PasswordEnvMissing(String),
    /// A file or standard input cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A file of certificates holds none.
    NoCertificate(PathBuf),
    /// There is no provider of this id.
    NoSuchProvider(String),
    /// The practice servers do not start.
    Practice(rehearsal::Error),
    /// The engine could not look.
    Engine(engine::Error),
    /// The answer cannot be written out.
    Output(io::Error),
}

/// The call is wrong.
pub(crate) const WRONG_CALL: u8 = 2;
/// We could not look.
pub(crate) const COULD_NOT_LOOK: u8 = 3;

impl Failure {
    /// The exit status.
    pub(crate) fn status(&self) -> u8 {
        match self {
            Self::Practice(_) | Self::Engine(_) | Self::Output(_) => COULD_NOT_LOOK,
            _ => WRONG_CALL,
        }
    }

    /// What went wrong, for standard error.
    pub(crate) fn tell(&self, words: &Words) -> String {
        let say = |id: &str, facts: &[(&str, String)]| {
            let facts = facts.iter().map(|(name, text)| ((*name).to_owned(), Fact::text(text)));
            words.say_with(id, &facts.collect::<Facts>())
        };
        match self {
            Self::Fields(errors) => {
                let mut errors = errors.clone();
                words.speak_errors(&mut errors);
                let lines = errors.iter().map(|error| format!("  {}: {}", error.path, error.text));
                std::iter::once(words.say("cli-settings-invalid")).chain(lines).collect::<Vec<_>>().join("\n")
            }
            Self::PasswordNeeded => words.say("cli-password-needed"),
            Self::PasswordNotUtf8 => words.say("cli-password-not-utf8"),
            Self::PasswordEnvMissing(name) => say("cli-password-env-missing", &[("name", name.clone())]),
            Self::Unreadable(path, error) => {
                say("cli-unreadable", &[("path", path.display().to_string()), ("reason", error.to_string())])
            }
            Self::NoCertificate(path) => say("cli-no-certificate", &[("path", path.display().to_string())]),
            Self::NoSuchProvider(id) => say("cli-provider-unknown", &[("id", id.clone())]),
            Self::Practice(error) => say("cli-practice-failed", &[("reason", error.to_string())]),
            Self::Engine(error) => error.to_string(),
            Self::Output(error) => error.to_string(),
        }
    }
}
