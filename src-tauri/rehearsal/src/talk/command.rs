//! What a client asks for, as far as a server must understand it.

/// A command, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Command {
    /// `EHLO` and `HELO`, the former `extended`.
    Hello { extended: bool, name: Option<String> },
    /// `STARTTLS`.
    StartTls,
    /// `AUTH`, perhaps with the first answer already.
    Auth { mechanism: String, initial: Option<String> },
    /// `MAIL FROM:`; no `path` when it cannot be read.
    Mail { path: Option<String>, size: Option<u64> },
    /// `RCPT TO:`; no path when it cannot be read.
    Rcpt(Option<String>),
    /// `DATA`.
    Data,
    /// `RSET`.
    Rset,
    /// `NOOP`.
    Noop,
    /// `VRFY`.
    Vrfy,
    /// `QUIT`.
    Quit,
    /// Anything else.
    Unknown,
}

impl Command {
    /// Never fails: what cannot be read is [`Command::Unknown`].
    pub(super) fn read(line: &[u8]) -> Self {
        let line = String::from_utf8_lossy(line);
        let (verb, rest) = line.trim_end().split_once(' ').unwrap_or((line.trim_end(), ""));
        let rest = rest.trim_start();
        match verb.to_ascii_uppercase().as_str() {
            "EHLO" => Command::Hello { extended: true, name: word(rest) },
            "HELO" => Command::Hello { extended: false, name: word(rest) },
            "STARTTLS" => Command::StartTls,
            "AUTH" => {
                let mut words = rest.split_ascii_whitespace();
                let mechanism = words.next().unwrap_or_default().to_ascii_uppercase();
                Command::Auth { mechanism, initial: words.next().map(str::to_owned) }
            }
            "MAIL" => {
                let (path, parameters) = path(rest, "FROM:").unzip();
                Command::Mail { path, size: parameters.as_deref().and_then(size) }
            }
            "RCPT" => Command::Rcpt(path(rest, "TO:").map(|(path, _)| path)),
            "DATA" => Command::Data,
            "RSET" => Command::Rset,
            "NOOP" => Command::Noop,
            "VRFY" => Command::Vrfy,
            "QUIT" => Command::Quit,
            _ => Command::Unknown,
        }
    }

    /// The address that the command names.
    pub(super) fn address(&self) -> Option<&str> {
        match self {
            Command::Mail { path, .. } | Command::Rcpt(path) => path.as_deref(),
            _ => None,
        }
    }
}

fn word(rest: &str) -> Option<String> {
    rest.split_ascii_whitespace().next().map(str::to_owned)
}

/// The address between the angle brackets, and what stands behind them.
fn path(rest: &str, keyword: &str) -> Option<(String, String)> {
    let (start, rest) = rest.split_at_checked(keyword.len())?;
    if !start.eq_ignore_ascii_case(keyword) {
        return None;
    }
    let (address, parameters) = rest.trim_start().strip_prefix('<')?.split_once('>')?;
    Some((address.to_owned(), parameters.to_owned()))
}

fn size(parameters: &str) -> Option<u64> {
    parameters.split_ascii_whitespace().find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        if name.eq_ignore_ascii_case("SIZE") { value.parse().ok() } else { None }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_in_capitals_or_not() {
        assert_eq!(Command::read(b"ehlo me"), Command::Hello { extended: true, name: Some("me".into()) });
        assert_eq!(Command::read(b"Quit "), Command::Quit);
        assert_eq!(
            Command::read(b"auth plain AGEAYg=="),
            Command::Auth { mechanism: "PLAIN".into(), initial: Some("AGEAYg==".into()) }
        );
    }

    #[test]
    fn a_path_is_what_stands_in_angle_brackets() {
        let read = Command::read(b"MAIL FROM:<a@b> BODY=8BITMIME SIZE=12");
        assert_eq!(read, Command::Mail { path: Some("a@b".into()), size: Some(12) });
        assert_eq!(Command::read(b"MAIL FROM:<>"), Command::Mail { path: Some(String::new()), size: None });
        assert_eq!(Command::read(b"RCPT TO: <a@b>"), Command::Rcpt(Some("a@b".into())));
        assert_eq!(Command::read(b"RCPT TO:a@b"), Command::Rcpt(None));
        assert_eq!(Command::read("RCPT T\u{fc}".as_bytes()), Command::Rcpt(None));
    }

    #[test]
    fn noise_is_a_command_that_nobody_knows() {
        assert_eq!(Command::read(b"\xff\x00\x16\x03"), Command::Unknown);
        assert_eq!(Command::read(b""), Command::Unknown);
    }
}
