//! A mail as a reader shows it: its fields, its text, its HTML, its source.

use mail_parser::{Addr, Header, HeaderValue, Message, MessageParser};
use serde::Serialize;
use ts_rs::TS;

use crate::smtp::is_unprintable;

/// A mail as a reader shows it. Whatever the bytes are, there is something to show.
///
/// Nothing here is safe to be shown as markup: the HTML is the sender's, and belongs into a frame that may do nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// Its header fields in their order, at most 500.
    pub headers: Vec<HeaderField>,
    /// Its subject, or empty.
    pub subject: String,
    /// Its text for reading.
    pub text: Option<String>,
    /// Its HTML, at most 2 MiB.
    pub html: Option<String>,
    /// Its bytes, those that are not printable as `\xNN`, at most 256 KiB.
    pub source: String,
}

/// One header field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct HeaderField {
    /// Its name, as it stands in the mail.
    pub name: String,
    /// Its value: unfolded, encoded words decoded, without control and bidirectional characters.
    pub value: String,
}

impl Letter {
    /// Takes a mail apart.
    pub fn read(bytes: &[u8]) -> Self {
        let source = printable(&bytes[..bytes.len().min(LONGEST_SOURCE)]);
        let Some(message) = MessageParser::default().parse(bytes) else {
            return Self { source, ..Self::default() };
        };
        let headers = message.headers().iter().take(MOST_HEADERS).map(|header| field(&message, header));
        Self {
            headers: headers.collect(),
            subject: tame(message.subject().unwrap_or_default()),
            text: message.text_bodies().find(|part| part.is_text()).and_then(|part| part.text_contents()).map(cut),
            html: message.html_bodies().find(|part| part.is_text_html()).and_then(|part| part.text_contents()).map(cut),
            source,
        }
    }
}

fn field(message: &Message<'_>, header: &Header<'_>) -> HeaderField {
    let (start, end) = (header.offset_start() as usize, header.offset_end() as usize);
    let raw = || String::from_utf8_lossy(message.raw_message.get(start..end).unwrap_or_default()).into_owned();
    let value = match &header.value {
        HeaderValue::Text(text) => text.to_string(),
        HeaderValue::Address(addresses) => {
            addresses.iter().take(MOST_HEADERS).map(mailbox).collect::<Vec<_>>().join(", ")
        }
        _ => raw(),
    };
    HeaderField { name: tame(header.name()), value: tame(&value) }
}

fn mailbox(address: &Addr<'_>) -> String {
    match (address.name(), address.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    }
}

/// Unfolded, and without characters that control or reorder what stands around them.
fn tame(text: &str) -> String {
    let plain = text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    plain.chars().filter(|character| !is_unprintable(*character)).take(LONGEST_FIELD).collect()
}

fn cut(text: &str) -> String {
    let end = text.len().min(LONGEST_BODY);
    text[..(0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default()].to_owned()
}

fn printable(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        for character in chunk.valid().chars().filter(|character| *character != '\r') {
            match character {
                '\n' | '\t' => text.push(character),
                _ if is_unprintable(character) => {
                    text.extend(character.to_string().bytes().map(|byte| format!("\\x{byte:02x}")));
                }
                _ => text.push(character),
            }
        }
        text.extend(chunk.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    text
}

const MOST_HEADERS: usize = 500;
const LONGEST_FIELD: usize = 4_000;
const LONGEST_BODY: usize = 2 * 1024 * 1024;
const LONGEST_SOURCE: usize = 256 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::message::Mail;
    use crate::run::RunId;
    use crate::words::{Language, Words};

    #[test]
    fn our_own_test_mail_reads_well_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            let mail = Mail::plain(RunId::new(), &sample::settings([]), jiff::Timestamp::UNIX_EPOCH, &words).unwrap();
            let letter = Letter::read(&mail.bytes);
            assert!(!letter.subject.is_empty());
            let subject = letter.headers.iter().find(|field| field.name == "Subject").unwrap();
            assert_eq!(subject.value, letter.subject);
            assert!(letter.text.unwrap().contains(&words.say("mail-nothing-to-do")));
            assert!(letter.html.unwrap().contains(&words.say("mail-nothing-to-do")));
            assert!(letter.source.contains("MIME-Version: 1.0"));
        }
    }

    #[test]
    fn fields_are_unfolded_and_cannot_turn_what_stands_around_them() {
        let letter = Letter::read(b"X-A: one\r\n two\r\nSubject: =?utf-8?B?4oCuYWJj?=\r\nFrom: =?utf-8?B?w4k=?= <a@b.example>\r\n\r\nhello\r\n");
        let values: Vec<_> = letter.headers.iter().map(|field| (field.name.as_str(), field.value.as_str())).collect();
        assert_eq!(values, [("X-A", "one two"), ("Subject", "abc"), ("From", "É <a@b.example>")]);
        assert_eq!(letter.text.as_deref(), Some("hello\r\n"));
        assert_eq!(letter.html, None);
    }

    #[test]
    fn bytes_that_are_no_mail_still_show_something() {
        assert_eq!(Letter::read(b"\xff\x00\x1b[2J").source, "\\xff\\x00\\x1b[2J");
        assert_eq!(Letter::read(b"").source, "");
    }

    #[test]
    fn a_flood_is_bounded() {
        let mail = [b"A: b\r\n".repeat(100_000), b"\r\n".to_vec(), b"x".repeat(3_000_000)].concat();
        let letter = Letter::read(&mail);
        assert_eq!(letter.headers.len(), MOST_HEADERS);
        assert!(letter.text.is_none_or(|text| text.len() <= LONGEST_BODY));
        assert!(letter.source.len() <= LONGEST_SOURCE);
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..2_000)) {
            Letter::read(&bytes);
        }
    }
}
