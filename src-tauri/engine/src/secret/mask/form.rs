//! The forms in which a secret can be written.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use zeroize::Zeroizing;

use super::SHORTEST_SEARCHED;
use super::shadow::visible;

/// One way to write the secret.
pub(super) struct Form {
    /// The bytes; in lower case where the letter case does not matter.
    pub(super) bytes: Zeroizing<Vec<u8>>,
    /// How many of them in a row give it away: three quarters.
    pub(super) enough: usize,
    /// Whether it is base64, where the letter case matters and neighbours hold bits of it.
    pub(super) base64: bool,
}

impl Form {
    fn new(bytes: Vec<u8>, base64: bool) -> Option<Self> {
        let bytes = Zeroizing::new(if base64 { bytes } else { bytes.to_ascii_lowercase() });
        // Three letters of base64 are all that a secret of three bytes leaves at some offsets.
        let shortest = if base64 { SHORTEST_SEARCHED - 1 } else { SHORTEST_SEARCHED };
        let enough = (bytes.len() * 3).div_ceil(4).max(shortest);
        (bytes.len() >= shortest).then_some(Self { bytes, enough, base64 })
    }

    /// Whether `bytes` begin with `part` of this form.
    pub(super) fn is(&self, bytes: &[u8], part: &[u8]) -> bool {
        bytes.len() >= part.len()
            && if self.base64 { bytes[..part.len()] == *part } else { bytes[..part.len()].eq_ignore_ascii_case(part) }
    }
}

/// Every form that is long enough to be searched.
pub(super) fn forms(secret: &str) -> Vec<Form> {
    let bytes = secret.as_bytes();
    if bytes.is_empty() {
        return Vec::new();
    }
    let latin: Option<Vec<u8>> = secret.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    let plain = [visible(bytes), latin.unwrap_or_default(), hex(bytes)];
    let lines = bytes.split(|byte| *byte == b'\r' || *byte == b'\n').map(visible);
    let encoded =
        (0..3).flat_map(|offset| [core(bytes, offset, &STANDARD_NO_PAD), core(bytes, offset, &URL_SAFE_NO_PAD)]);
    let mut forms: Vec<Form> = plain.into_iter().chain(lines).filter_map(|bytes| Form::new(bytes, false)).collect();
    forms.extend(encoded.filter_map(|bytes| Form::new(bytes, true)));
    forms.sort_by(|one, other| one.bytes.cmp(&other.bytes));
    forms.dedup_by(|one, other| one.bytes == other.bytes && one.base64 == other.base64);
    forms
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    let digit = |value: u8| b"0123456789abcdef"[usize::from(value)];
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// What of the base64 of `bytes` stays the same whatever stands before and behind, when it begins `offset` bytes into a
/// group of three.
fn core(bytes: &[u8], offset: usize, alphabet: &impl Engine) -> Vec<u8> {
    let mut padded = Zeroizing::new(vec![0; offset]);
    padded.extend_from_slice(bytes);
    let encoded = Zeroizing::new(alphabet.encode(padded.as_slice()));
    let from = [0, 2, 3][offset];
    let shared = usize::from(!padded.len().is_multiple_of(3));
    let to = encoded.len().saturating_sub(shared).max(from);
    encoded.as_bytes()[from..to].to_vec()
}
