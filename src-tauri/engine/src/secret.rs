//! Passwords: held as briefly as possible, wiped when dropped, masked wherever they could be seen.

use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

/// A value that must never reach a log, a report or the window.
///
/// It cannot be serialized, printing it shows nothing, and its memory is wiped when it goes. Read it with
/// [`Secret::expose`], as late and as briefly as possible.
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over; the caller's copy is its own affair.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The secret itself. Never format it, never keep it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing to keep secret.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(MASK)
    }
}

/// Stands for a secret of any length.
pub const MASK: &str = "•••";

/// One form of the secret.
#[derive(PartialEq, Eq)]
struct Needle {
    bytes: Zeroizing<Vec<u8>>,
    /// In base64 the neighbours of a secret hold bits of it: the whole run of letters is masked.
    base64: bool,
}

/// Finds the run's secret in bytes that are about to be recorded: raw, base64 at its three offsets, hexadecimal and
/// percent-encoded.
///
/// It knows nothing of context: commands that carry a secret are masked as a whole by the wire. A secret shorter than
/// four bytes is not searched in the middle of text, where the holes would spell it: see [`Mask::hides_whole_line`].
#[derive(Default)]
pub(crate) struct Mask {
    needles: Vec<Needle>,
    short: Option<Zeroizing<Vec<u8>>>,
}

impl Mask {
    /// Everything that gives `secret` away.
    pub(crate) fn of(secret: &Secret) -> Self {
        let bytes = secret.expose().as_bytes();
        if bytes.is_empty() {
            return Self::default();
        }
        if bytes.len() < SHORTEST_SEARCHED {
            return Self { needles: Vec::new(), short: Some(Zeroizing::new(bytes.to_vec())) };
        }
        let plain = |bytes| Needle { bytes: Zeroizing::new(bytes), base64: false };
        let mut needles = vec![plain(bytes.to_vec())];
        needles.extend(bytes.split(|byte| *byte == b'\r' || *byte == b'\n').map(|part| plain(part.to_vec())));
        for offset in 0..3 {
            needles.push(Needle { bytes: base64_core(bytes, offset, &STANDARD_NO_PAD), base64: true });
            needles.push(Needle { bytes: base64_core(bytes, offset, &URL_SAFE_NO_PAD), base64: true });
        }
        for upper in [false, true] {
            needles.push(plain(hex(bytes, upper)));
            needles.push(plain(percent(bytes, upper, true)));
            needles.push(plain(percent(bytes, upper, false)));
        }
        needles.retain(|needle| needle.bytes.len() >= SHORTEST_SEARCHED);
        needles.sort_by_key(|needle| std::cmp::Reverse(needle.bytes.len()));
        needles.dedup();
        Self { needles, short: None }
    }

    /// The bytes with every trace of the secret replaced by [`MASK`], and whether there was one.
    ///
    /// `cut` says that the bytes end before their line does: a beginning of the secret at their end is masked too.
    pub(crate) fn apply(&self, bytes: &[u8], cut: bool) -> (Vec<u8>, bool) {
        if self.hides_whole_line(bytes) {
            return (MASK.as_bytes().to_vec(), true);
        }
        let (mut out, mut at, mut found) = (Vec::with_capacity(bytes.len()), 0, false);
        while at < bytes.len() {
            let rest = &bytes[at..];
            let whole = self.needles.iter().find(|needle| starts_with(rest, &needle.bytes));
            let begun = if cut && whole.is_none() { self.begins_here(rest) } else { None };
            let Some(needle) = whole.or(begun) else {
                out.push(bytes[at]);
                at += 1;
                continue;
            };
            at = if begun.is_some() { bytes.len() } else { at + needle.bytes.len() };
            if needle.base64 {
                let kept = out.iter().rposition(|byte| !is_base64(*byte)).map_or(0, |last| last + 1);
                out.truncate(kept);
                at += bytes[at..].iter().take_while(|byte| is_base64(**byte)).count();
            }
            if !(found && out.ends_with(MASK.as_bytes())) {
                out.extend_from_slice(MASK.as_bytes());
            }
            found = true;
        }
        (out, found)
    }

    /// A very short secret hides the whole line that it stands in as a word.
    fn hides_whole_line(&self, bytes: &[u8]) -> bool {
        let Some(short) = &self.short else { return false };
        bytes.split(|byte| !byte.is_ascii_alphanumeric() && !short.contains(byte)).any(|word| word == short.as_slice())
    }

    fn begins_here(&self, rest: &[u8]) -> Option<&Needle> {
        let begins = |needle: &&Needle| needle.bytes.len() > rest.len() && starts_with(&needle.bytes, rest);
        if rest.len() < SHORTEST_BEGINNING { None } else { self.needles.iter().find(begins) }
    }
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+/-_=".contains(&byte)
}

fn starts_with(bytes: &[u8], beginning: &[u8]) -> bool {
    bytes.len() >= beginning.len() && bytes[..beginning.len()] == *beginning
}

/// What of the base64 of `bytes` stays the same whatever stands before and behind, when it begins `offset` bytes into a
/// group of three.
fn base64_core(bytes: &[u8], offset: usize, alphabet: &impl base64::Engine) -> Zeroizing<Vec<u8>> {
    let mut padded = Zeroizing::new(vec![0; offset]);
    padded.extend_from_slice(bytes);
    let encoded = Zeroizing::new(alphabet.encode(padded.as_slice()));
    let from = [0, 2, 3][offset];
    let shared = usize::from(!padded.len().is_multiple_of(3));
    let to = encoded.len().saturating_sub(shared).max(from);
    Zeroizing::new(encoded.as_bytes()[from..to].to_vec())
}

fn hex(bytes: &[u8], upper: bool) -> Vec<u8> {
    bytes.iter().flat_map(|byte| hex_pair(*byte, upper)).collect()
}

fn hex_pair(byte: u8, upper: bool) -> [u8; 2] {
    let digits: &[u8; 16] = if upper { b"0123456789ABCDEF" } else { b"0123456789abcdef" };
    [digits[usize::from(byte >> 4)], digits[usize::from(byte & 15)]]
}

fn percent(bytes: &[u8], upper: bool, only_reserved: bool) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() * 3);
    for byte in bytes {
        if only_reserved && (byte.is_ascii_alphanumeric() || b"-._~".contains(byte)) {
            out.push(*byte);
        } else {
            out.push(b'%');
            out.extend(hex_pair(*byte, upper));
        }
    }
    out
}

const SHORTEST_SEARCHED: usize = 4;
const SHORTEST_BEGINNING: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    #[test]
    fn printing_a_secret_shows_nothing() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), MASK);
    }

    #[test]
    fn every_encoding_is_found() {
        let mask = Mask::of(&Secret::new("hun ter2+x"));
        for hidden in ["hun ter2+x", "68756e20746572322b78", "68756E20746572322B78", "hun%20ter2%2Bx", "hun%20ter2%2bx"]
        {
            let line = format!("535 no {hidden} here");
            assert_eq!(masked(&mask, &line), "535 no ••• here", "{hidden}");
        }
    }

    #[test]
    fn base64_is_found_at_each_offset() {
        let mask = Mask::of(&Secret::new("hunter2!"));
        for before in ["", "a", "ab", "abc", "\0user\0"] {
            let line = STANDARD.encode(format!("{before}hunter2!"));
            assert_eq!(masked(&mask, &format!("535 {line} no")), "535 ••• no", "{line}");
        }
    }

    #[test]
    fn a_line_cut_within_the_secret_shows_no_beginning_of_it() {
        let mask = Mask::of(&Secret::new("correct horse"));
        assert_eq!(mask.apply(b"535 you said correct ho", true).0, "535 you said •••".as_bytes());
        assert_eq!(mask.apply(b"535 you said correct ho", false).0, b"535 you said correct ho");
    }

    #[test]
    fn a_very_short_secret_hides_the_line_instead_of_leaving_holes() {
        let mask = Mask::of(&Secret::new("ab"));
        assert_eq!(masked(&mask, "about cabs"), "about cabs");
        assert_eq!(masked(&mask, "you said ab, no"), MASK);
    }

    #[test]
    fn the_length_is_not_kept() {
        let long = Mask::of(&Secret::new("a-very-long-password-indeed"));
        assert_eq!(masked(&long, "x a-very-long-password-indeed y"), "x ••• y");
        let twice = Mask::of(&Secret::new("abcd"));
        assert_eq!(masked(&twice, "abcdabcd"), MASK);
    }

    fn masked(mask: &Mask, line: &str) -> String {
        String::from_utf8(mask.apply(line.as_bytes(), false).0).expect("a mask keeps UTF-8 whole")
    }
}
