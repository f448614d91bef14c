//! Where a password comes from: never from an argument, which anyone on the machine can read.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;

use clap::Args;
use engine::Secret;
use engine::run::SecretSource;
use engine::words::Words;

use crate::failure::Failure;

#[derive(Args)]
pub(crate) struct PasswordCall {
    /// Reads the password from standard input; one final line end is dropped
    #[arg(long, conflicts_with = "password_env")]
    pub(crate) password_stdin: bool,
    /// Reads the password from this environment variable
    #[arg(long, value_name = "NAME")]
    pub(crate) password_env: Option<String>,
}

/// Says on standard error what is unusual about a password. Nothing of it is shown.
pub(crate) fn point_out(secret: &Secret, words: &Words) {
    for peculiarity in secret.peculiarities() {
        // Nobody may be reading.
        let _ = writeln!(std::io::stderr(), "{}", words.say(&format!("secret-{}", peculiarity.name())));
    }
}

/// The password that the call names a source for.
pub(crate) fn read(call: &PasswordCall) -> Result<Option<(Secret, SecretSource)>, Failure> {
    if let Some(name) = &call.password_env {
        return match std::env::var(name) {
            Ok(text) => Ok(Some((Secret::new(text), SecretSource::Environment))),
            Err(std::env::VarError::NotPresent) => Err(Failure::PasswordEnvMissing(name.clone())),
            Err(std::env::VarError::NotUnicode(_)) => Err(Failure::PasswordNotUtf8),
        };
    }
    if !call.password_stdin {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(MOST_BYTES);
    let read = std::io::stdin().lock().take(MOST_BYTES as u64).read_to_end(&mut bytes);
    read.map_err(|error| Failure::Unreadable(PathBuf::from("-"), error))?;
    let text = String::from_utf8(without_line_end(bytes)).map_err(|_| Failure::PasswordNotUtf8)?;
    Ok(Some((Secret::new(text), SecretSource::Stdin)))
}

/// Exactly one final LF or CR LF is dropped, nothing else.
fn without_line_end(mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
        if bytes.last() == Some(&b'\r') {
            bytes.pop();
        }
    }
    bytes
}

const MOST_BYTES: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_dropped_and_nothing_else() {
        for (typed, kept) in [("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), (" a ", " a "), ("a\r", "a\r"), ("", "")]
        {
            assert_eq!(without_line_end(typed.as_bytes().to_vec()), kept.as_bytes(), "{typed:?}");
        }
    }
}
