//! Why a call ends without an answer, and with which exit status.

use std::io;
use std::path::PathBuf;

use engine::checks::{Fact, Facts};
use engine::keychain::{Binding, KeychainError};
use engine::settings::FieldError;
use engine::words::Words;

/// Why a call ends without an answer.
pub(crate) enum Failure {
    /// The settings in the call cannot be used.
    Fields(Vec<FieldError>),
    /// The call asks for something that there is not: a message and its facts.
    Call(&'static str, Facts),
    /// Settings and password cannot both come from standard input.
    StdinTwice,
    /// Signing in needs a password, and the call names none.
    PasswordNeeded,
    /// No password is kept for this profile.
    SecretNotKept(String),
    /// The kept password is for another server or user than the profile's.
    SecretElsewhere(Binding),
    /// The keychain did not do it.
    Keychain(KeychainError),
    /// What came as a password is not text.
    PasswordNotUtf8,
    /// The named environment variable is not there.
    PasswordEnvMissing(String),
    /// A file or standard input cannot be read.
    Unreadable(PathBuf, io::Error),
    /// A list of domains holds none.
    NoDomain(PathBuf),
    /// A file of certificates holds none.
    NoCertificate(PathBuf),
    /// There is no provider of this id.
    NoSuchProvider(String),
    /// The practice servers do not start.
    Practice(rehearsal::Error),
    /// No past run is meant by this.
    RunUnknown,
    /// More than one past run is meant by this.
    RunAmbiguous,
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
            Self::Engine(
                engine::Error::ProfileUnknown { .. }
                | engine::Error::ProfileNameTaken { .. }
                | engine::Error::SettingsChangedElsewhere { .. },
            ) => WRONG_CALL,
            Self::Practice(_) | Self::Engine(_) | Self::Output(_) | Self::Keychain(_) => COULD_NOT_LOOK,
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
                let lines = errors.iter().map(|error| match error.path.as_str() {
                    "" => format!("  {}", error.text),
                    path => format!("  {path}: {}", error.text),
                });
                std::iter::once(words.say("cli-settings-invalid")).chain(lines).collect::<Vec<_>>().join("\n")
            }
            Self::Call(id, facts) => words.say_with(id, facts),
            Self::StdinTwice => words.say("cli-stdin-twice"),
            Self::PasswordNeeded => words.say("cli-password-needed"),
            Self::SecretNotKept(name) => say("cli-secret-not-kept", &[("name", name.clone())]),
            Self::SecretElsewhere(Binding { host, username }) => {
                say("cli-secret-elsewhere", &[("host", host.clone()), ("username", username.clone())])
            }
            Self::Keychain(error) => {
                let (name, facts) = (error.name(), error.facts());
                let said = match error {
                    KeychainError::Failed { detail } => format!(" ({detail})"),
                    _ => String::new(),
                };
                format!("{}{said}. {}", words.say_with(name, &facts), words.say_attribute(name, "fix", &facts))
            }
            Self::PasswordNotUtf8 => words.say("cli-password-not-utf8"),
            Self::PasswordEnvMissing(name) => say("cli-password-env-missing", &[("name", name.clone())]),
            Self::Unreadable(path, error) => {
                say("cli-unreadable", &[("path", path.display().to_string()), ("reason", error.to_string())])
            }
            Self::NoDomain(path) => say("cli-no-domain", &[("path", path.display().to_string())]),
            Self::NoCertificate(path) => say("cli-no-certificate", &[("path", path.display().to_string())]),
            Self::NoSuchProvider(id) => say("cli-provider-unknown", &[("id", id.clone())]),
            Self::Practice(error) => say("cli-practice-failed", &[("reason", error.to_string())]),
            Self::RunUnknown => words.say("cli-history-unknown"),
            Self::RunAmbiguous => words.say("cli-history-several"),
            Self::Engine(error) => words.cannot(error),
            Self::Output(error) => error.to_string(),
        }
    }
}
