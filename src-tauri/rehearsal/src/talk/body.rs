//! A mail as it comes in behind `DATA`.

/// Takes a mail byte by byte, removes the dots that only the wire needs, and knows the final one.
///
/// Only CRLF ends a line here. Whoever takes a bare LF for one lets a mail be smuggled in behind another.
#[derive(Default)]
pub(super) struct Body {
    mail: Vec<u8>,
    too_large: bool,
    place: Place,
}

#[derive(Clone, Copy, Default)]
enum Place {
    #[default]
    LineStart,
    Dot,
    DotCr,
    Text,
    Cr,
}

impl Body {
    /// Reads on. Once the final dot is there: how many of these bytes belong to the mail, the dot's line included.
    pub(super) fn read(&mut self, bytes: &[u8]) -> Option<usize> {
        for (index, byte) in bytes.iter().enumerate() {
            self.place = match (self.place, byte) {
                (Place::DotCr, b'\n') => return Some(index + 1),
                (Place::LineStart, b'.') => Place::Dot,
                (Place::Dot, b'\r') => Place::DotCr,
                (Place::DotCr, _) => {
                    self.keep(b'\r');
                    self.keep_in_line(*byte)
                }
                (Place::Cr, b'\n') => {
                    self.keep(b'\n');
                    Place::LineStart
                }
                _ => self.keep_in_line(*byte),
            };
        }
        None
    }

    /// The mail, unless it was too large.
    pub(super) fn into_mail(self) -> Option<Vec<u8>> {
        (!self.too_large).then_some(self.mail)
    }

    fn keep_in_line(&mut self, byte: u8) -> Place {
        self.keep(byte);
        if byte == b'\r' { Place::Cr } else { Place::Text }
    }

    fn keep(&mut self, byte: u8) {
        if self.mail.len() < LARGEST_MAIL {
            self.mail.push(byte);
        } else {
            self.too_large = true;
        }
    }
}

/// The most bytes of a mail that the server takes.
pub(super) const LARGEST_MAIL: usize = 10 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_unstuffed_and_the_final_one_ends() {
        let sent = b"one\r\n..two\r\n.three\r\n...\r\n.\r\nQUIT\r\n";
        assert_eq!(read(sent), Some((b"one\r\n.two\r\nthree\r\n..\r\n".to_vec(), &b"QUIT\r\n"[..])));
    }

    #[test]
    fn it_does_not_matter_how_the_bytes_are_cut() {
        let sent = b"one\r\n..two\r\r\n.\rx\r\n.\r\n";
        for cut in 0..sent.len() {
            let mut body = Body::default();
            assert_eq!(body.read(&sent[..cut]), None);
            assert_eq!(body.read(&sent[cut..]), Some(sent.len() - cut));
            assert_eq!(body.into_mail().as_deref(), Some(&b"one\r\n.two\r\r\n\rx\r\n"[..]));
        }
    }

    #[test]
    fn a_dot_between_bare_line_feeds_smuggles_nothing() {
        assert_eq!(read(b"one\n.\nMAIL FROM:<a@b>\r\n"), None);
        assert_eq!(read(b"one\n.\r\nMAIL FROM:<a@b>\r\n"), None);
    }

    #[test]
    fn a_mail_that_is_too_large_is_read_to_its_end_and_not_kept() {
        let mut body = Body::default();
        let line = [b'x'; 1024];
        for _ in 0..=LARGEST_MAIL / line.len() {
            assert_eq!(body.read(&line), None);
        }
        assert_eq!(body.read(b"\r\n.\r\n"), Some(5));
        assert_eq!(body.into_mail(), None);
    }

    fn read(sent: &[u8]) -> Option<(Vec<u8>, &[u8])> {
        let mut body = Body::default();
        let read = body.read(sent)?;
        Some((body.into_mail()?, &sent[read..]))
    }
}
