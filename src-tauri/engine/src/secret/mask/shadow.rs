//! A reply as a reader sees it: folds undone, the invisible left out, percent-encoding read. Each byte knows where it came
//! from.

use zeroize::Zeroizing;

use super::Raw;
use crate::smtp::is_unprintable;

/// A stream of bytes, and for each of them the place in the lines that it stands for.
pub(super) struct Shadow {
    bytes: Zeroizing<Vec<u8>>,
    places: Vec<Place>,
    /// Whether the last line ends before it should.
    pub(super) cut: bool,
}

/// Some bytes of one line.
#[derive(Clone, Copy)]
struct Place {
    line: usize,
    from: usize,
    to: usize,
}

impl Shadow {
    /// What to search.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Marks in the lines what was hit in the shadow; what lies unseen between two hits is hit too.
    pub(super) fn cast_back(&self, hit: &[bool], marks: &mut [Vec<bool>]) {
        let mut before: Option<Place> = None;
        for (place, hit) in self.places.iter().zip(hit) {
            if *hit {
                let from = before.filter(|before| before.line == place.line).map_or(place.from, |before| before.to);
                marks[place.line][from.min(place.from)..place.to].fill(true);
            }
            before = hit.then_some(*place);
        }
    }
}

/// The ways to read the lines: with and without their codes, each as it stands and percent-decoded.
pub(super) fn shadows(lines: &[Raw<'_>]) -> Vec<Shadow> {
    let starts: [fn(&Raw<'_>) -> usize; 3] =
        [|_| 0, |line| line.kept, |line| line.kept + enhanced(&line.bytes[line.kept.min(line.bytes.len())..])];
    let count = if lines.len() > 1 || lines.iter().any(|line| line.kept > 0) { 3 } else { 1 };
    let plain = starts.into_iter().take(count).map(|start| plain(lines, start));
    plain.flat_map(|shadow| [decoded(&shadow), Some(shadow)]).flatten().collect()
}

/// The bytes that can be seen.
pub(super) fn visible(bytes: &[u8]) -> Vec<u8> {
    seen(bytes).flat_map(|(from, to)| bytes[from..to].to_vec()).collect()
}

fn plain(lines: &[Raw<'_>], start: fn(&Raw<'_>) -> usize) -> Shadow {
    let mut shadow = Shadow { bytes: Zeroizing::new(Vec::new()), places: Vec::new(), cut: false };
    for (line, raw) in lines.iter().enumerate() {
        let begin = start(raw).min(raw.bytes.len());
        for (from, to) in seen(&raw.bytes[begin..]) {
            for at in begin + from..begin + to {
                shadow.bytes.push(raw.bytes[at]);
                shadow.places.push(Place { line, from: at, to: at + 1 });
            }
        }
        shadow.cut = raw.cut;
    }
    shadow
}

/// `%41` as `A` and `+` as a space, where there is any of it.
fn decoded(shadow: &Shadow) -> Option<Shadow> {
    if !shadow.bytes.iter().any(|byte| matches!(byte, b'%' | b'+')) {
        return None;
    }
    let mut out = Shadow { bytes: Zeroizing::new(Vec::new()), places: Vec::new(), cut: shadow.cut };
    let mut at = 0;
    while at < shadow.bytes.len() {
        let pair = shadow.bytes.get(at + 1..at + 3).and_then(|pair| std::str::from_utf8(pair).ok());
        let byte = pair.filter(|_| shadow.bytes[at] == b'%').and_then(|pair| u8::from_str_radix(pair, 16).ok());
        let (byte, used) = match (byte, shadow.bytes[at]) {
            (Some(byte), _) => (byte, 3),
            (None, b'+') => (b' ', 1),
            (None, byte) => (byte, 1),
        };
        let (first, last) = (shadow.places[at], shadow.places[at + used - 1]);
        let to = if last.line == first.line { last.to } else { first.to };
        out.bytes.push(byte);
        out.places.push(Place { to, ..first });
        at += used;
    }
    Some(out)
}

/// The stretches of `bytes` that can be seen: no controls, nothing of zero width.
fn seen(bytes: &[u8]) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    let mut stretches = Vec::new();
    for chunk in bytes.utf8_chunks() {
        for letter in chunk.valid().chars() {
            if !is_unprintable(letter) {
                stretches.push((at, at + letter.len_utf8()));
            }
            at += letter.len_utf8();
        }
        stretches.extend((!chunk.invalid().is_empty()).then_some((at, at + chunk.invalid().len())));
        at += chunk.invalid().len();
    }
    stretches.into_iter()
}

/// How long the enhanced status code at the beginning is, with its space.
fn enhanced(bytes: &[u8]) -> usize {
    let word = bytes.iter().position(|byte| *byte == b' ').unwrap_or_default();
    let code = word >= 5 && bytes[..word].iter().all(|byte| byte.is_ascii_digit() || *byte == b'.');
    if code { word + 1 } else { 0 }
}
