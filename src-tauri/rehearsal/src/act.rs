use std::time::Duration;

/// What a server does when it is its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Writes these bytes, and adds nothing, not even a line end.
    Say(Vec<u8>),
    /// Writes these bytes and closes the connection in good order.
    SayAndClose(Vec<u8>),
    /// Writes `before`, the address that the client's command names, and `after`.
    Quote {
        /// What stands before the address.
        before: Vec<u8>,
        /// What stands behind it, the line end included.
        after: Vec<u8>,
    },
    /// Writes `before`, the password that the client has sent, and a line end.
    ///
    /// As an answer to `AUTH` it first lets the client sign in to the end. Without a password the place stays empty.
    EchoAfter {
        /// What stands before the password.
        before: Vec<u8>,
        /// How the password is written.
        echo: Echo,
    },
    /// Writes these bytes one at a time.
    Drip {
        /// What is written.
        bytes: Vec<u8>,
        /// The time between two of them.
        every: Duration,
    },
    /// Writes `start` and then `repeat` for ever, as fast as the client reads, until the client goes.
    Endless {
        /// What comes once.
        start: Vec<u8>,
        /// What comes again and again.
        repeat: Vec<u8>,
    },
    /// Says `220`, with `inject` behind it in the same write, and then speaks TLS.
    StartTls {
        /// Plain text that a man in the middle would slip in. Empty for an honest server.
        inject: Vec<u8>,
    },
    /// As [`Act::StartTls`], but `inject` is a write of its own right behind the `220`.
    StartTlsThen {
        /// Plain text that a man in the middle would slip in.
        inject: Vec<u8>,
    },
    /// Never answers again, and keeps the connection until the client goes.
    Silent,
    /// Closes the connection in good order.
    Close,
    /// Breaks the connection: the client's operating system reports a reset.
    Reset,
    /// One after the other.
    InTurn(Vec<Act>),
}

/// How a server writes the password that it gives away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Echo {
    /// As it is.
    Raw,
    /// The base64 text in which the client sent it, user name and all if it was `AUTH PLAIN`.
    Base64,
    /// In small hexadecimal digits.
    Hex,
    /// As in a URL.
    Percent,
}

impl Act {
    /// Writes these bytes as they are.
    pub fn say(bytes: impl AsRef<[u8]>) -> Self {
        Act::Say(bytes.as_ref().to_vec())
    }

    /// Writes this text and a line end.
    pub fn line(text: &str) -> Self {
        Act::Say(format!("{text}\r\n").into_bytes())
    }

    /// Refuses an address: `text` with the address that the client's command names in place of `<addr>`.
    pub(crate) fn refuse_address(text: &str) -> Self {
        let (before, after) = text.split_once("<addr>").unwrap_or((text, ""));
        Act::Quote { before: format!("{before}<").into_bytes(), after: format!(">{after}\r\n").into_bytes() }
    }

    /// The first digit of the reply code, by which a client knows whether it may go on.
    pub(crate) fn first_digit(&self) -> Option<u8> {
        match self {
            Act::Say(bytes) | Act::SayAndClose(bytes) | Act::Drip { bytes, .. } => bytes.first().copied(),
            Act::Quote { before, .. } | Act::EchoAfter { before, .. } => before.first().copied(),
            Act::Endless { start, .. } => start.first().copied(),
            Act::StartTls { .. } | Act::StartTlsThen { .. } => Some(b'2'),
            Act::Silent | Act::Close | Act::Reset => None,
            Act::InTurn(acts) => acts.iter().find_map(Act::first_digit),
        }
    }

    /// Whether the client must have sent its password before this can be done.
    pub(crate) fn tells_a_password(&self) -> bool {
        match self {
            Act::EchoAfter { .. } => true,
            Act::InTurn(acts) => acts.iter().any(Act::tells_a_password),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_digit_is_the_one_that_the_client_sees_first() {
        let act = Act::InTurn(vec![Act::InTurn(vec![]), Act::line("354 go on"), Act::line("550 no")]);
        assert_eq!(act.first_digit(), Some(b'3'));
        assert_eq!(Act::Silent.first_digit(), None);
    }
}
