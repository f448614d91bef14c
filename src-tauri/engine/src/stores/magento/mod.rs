//! Adobe Commerce and Magento Open Source.

mod identities;
mod mail;
mod mapping;
mod sales;
mod walk;
mod wire;

pub(super) use mapping::{read, write};
pub(super) use walk::walk;
pub(super) use wire::wire;

use super::behaviour::MagentoBehaviour;
use super::field::Template;
use super::version::{Numbers, Question};

/// Every field, in the order of the screens.
pub(super) const FIELDS: &[&[Template]] =
    &[mail::FIELDS, sales::GENERAL, sales::FIELDS, identities::FIELDS, identities::CONTACT];

/// How a version behaves; `text` is in lower case.
pub(super) fn version(text: &str) -> Result<MagentoBehaviour, Question> {
    use MagentoBehaviour::{Before246, From246, From248, From249, Patched248};
    if text.contains("mage-os") || text.contains("mageos") {
        return Err(Question::Base);
    }
    let found = Numbers::find(text).ok_or(Question::Version)?;
    let [major, minor, patch] = match found.numbers[..] {
        [1, ..] => return Err(Question::MagentoOne),
        [2, minor @ 0..4] => [2, minor, 0],
        [major, minor, patch, ..] if major > 1 => [major, minor, patch],
        _ => return Err(Question::Version),
    };
    let unreleased = ["-alpha", "-beta", "-rc", "-dev"].iter().any(|word| found.rest.starts_with(word));
    match (RANGES.iter().find(|(until, _)| [major, minor, patch] < *until), unreleased) {
        (Some((_, Before246)), _) => Ok(Before246),
        (_, true) => Err(Question::Version),
        (Some((_, From248)), _) => match (text.contains(PATCH), text.contains(&format!("without {PATCH}"))) {
            (_, true) => Ok(From248),
            (true, false) => Ok(Patched248),
            (false, _) if patch_level(found.rest) <= LAST_KNOWN_UNPATCHED => Ok(From248),
            (false, _) => Err(Question::Patch),
        },
        (Some((_, From246)), _) => Ok(From246),
        _ => Ok(From249),
    }
}

/// The number behind `-p`.
fn patch_level(rest: &str) -> u16 {
    let digits = rest.strip_prefix("-p").unwrap_or_default();
    let end = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().unwrap_or_default()
}

/// Up to which version, exclusive, a store behaves how.
const RANGES: [([u16; 3], MagentoBehaviour); 3] = [
    ([2, 4, 6], MagentoBehaviour::Before246),
    ([2, 4, 8], MagentoBehaviour::From246),
    ([2, 4, 9], MagentoBehaviour::From248),
];
/// The quality patch that lets the port decide about TLS.
const PATCH: &str = "ac-14985";
/// Adobe names the patch for 2.4.8 and 2.4.8-p1; of later patch levels nobody says whether they contain it.
const LAST_KNOWN_UNPATCHED: u16 = 1;
