//! The conversation as it was on the wire, line by line.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::Facts;
use crate::run::Micros;
use crate::secret::MASK;

/// Speaker a line of the transcript is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Speaker {
    /// The server said it.
    Server,
    /// We said it.
    Client,
    /// Nobody said it: something happened that has no words on the wire.
    Note,
}

/// How a wire line ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum LineEnd {
    /// CR LF, as RFC 5321 §2.3.8 has it.
    #[default]
    Crlf,
    /// A bare LF.
    Lf,
    /// Nothing: the connection, the time or our patience ended first.
    None,
}

/// One line of the transcript.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Line {
    /// Speaker it is from.
    pub who: Speaker,
    /// When its last byte was here, or was handed to the network.
    #[serde(rename = "atMicros")]
    pub at: Micros,
    /// Whether it went under TLS.
    pub tls: bool,
    /// The wire line without its end: bytes that are not printable stand as `\xNN`, a secret as `•••`.
    pub text: String,
    /// Whether a secret was masked in it.
    pub secret: bool,
    /// How the line ended, where it was not CR LF.
    #[serde(default, skip_serializing_if = "is_crlf")]
    #[ts(as = "Option<LineEnd>", optional)]
    pub end: LineEnd,
    /// What happened, where nobody said it; `text` is its words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub note: Option<Note>,
}

impl Line {
    /// A line of text that holds no secret.
    pub fn said(who: Speaker, at: Micros, tls: bool, text: &str) -> Self {
        Self { who, at, tls, text: text.to_owned(), secret: false, end: LineEnd::Crlf, note: None }
    }
}

fn is_crlf(end: &LineEnd) -> bool {
    *end == LineEnd::Crlf
}

/// Something that happened without words: an id of `messages.ftl` and its facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Note {
    /// Which one, without `note-`.
    pub id: String,
    /// What its words need.
    pub facts: Facts,
}

/// Bytes of the wire as text that can be shown anywhere and read back.
///
/// Printable UTF-8 stays. Controls, characters that turn the direction of writing, and bytes that are not UTF-8 stand
/// as `\xNN`; a backslash that would look like one of these stands as `\x5c`.
pub(crate) fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid();
        for (at, character) in valid.char_indices() {
            if character == '\\' && looks_escaped(&valid[at..]) || is_unprintable(character) {
                character.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| push_escaped(&mut text, byte));
            } else {
                text.push(character);
            }
        }
        chunk.invalid().iter().for_each(|byte| push_escaped(&mut text, *byte));
    }
    text
}

/// Characters that do not stand for themselves on a screen: controls, and those that reorder or hide what is around them.
pub fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn looks_escaped(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() >= 4 && bytes[1] == b'x' && bytes[2].is_ascii_hexdigit() && bytes[3].is_ascii_hexdigit()
}

fn push_escaped(text: &mut String, byte: u8) {
    use fmt::Write as _;
    // Writing to a string cannot fail.
    let _ = write!(text, "\\x{byte:02x}");
}

/// A whole conversation, to be read beside the examples of RFC 5321: `C:` is us, `S:` is the server.
pub struct Transcript<'a>(pub &'a [Line]);

impl fmt::Display for Transcript<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.0 {
            let who = match line.who {
                Speaker::Server => "S",
                Speaker::Client => "C",
                Speaker::Note => "*",
            };
            match &line.note {
                Some(note) => writeln!(f, "{who}: {}", note.id)?,
                None => writeln!(f, "{who}: {}", line.text)?,
            }
        }
        Ok(())
    }
}

/// What stands for a masked command: its words before the secret, then the mask.
pub(crate) fn masked(before: &str) -> String {
    format!("{before}{MASK}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printable_stays() {
        assert_eq!(printable("250 mail.example.com 안녕 C:\\mail".as_bytes()), "250 mail.example.com 안녕 C:\\mail");
    }

    #[test]
    fn what_is_not_can_be_read_back() {
        assert_eq!(printable(b"220 \x00\x1b[2J\xff\xfe"), "220 \\x00\\x1b[2J\\xff\\xfe");
        assert_eq!(printable(b"220 \\x00"), "220 \\x5cx00");
        assert_eq!(printable("220 \u{202e}moc".as_bytes()), "220 \\xe2\\x80\\xaemoc");
    }
}
