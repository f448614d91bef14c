//! GitHub Enterprise Server: Management Console > Settings > Email.

mod fields;
mod mapping;
mod walk;
mod wire;

pub(super) use fields::FIELDS;
pub(super) use mapping::{read, write};
pub(super) use walk::walk;
pub(super) use wire::wire;

use super::behaviour::GithubBehaviour;
use super::version::{Numbers, Question};

/// How a version behaves; `text` is in lower case.
pub(super) fn version(text: &str) -> Result<GithubBehaviour, Question> {
    let found = Numbers::find(text).ok_or(Question::Version)?;
    match found.numbers[..] {
        // GitHub Enterprise 11.10 is older than 2.0.
        [major, ..] if major > 9 => Err(Question::Version),
        [3, 6] => Err(Question::Version),
        [major, minor, ..] => {
            let patch = found.numbers.get(2).copied().unwrap_or_default();
            let range = RANGES.iter().find(|(until, _)| [major, minor, patch] < *until);
            Ok(range.map_or(GithubBehaviour::From315, |(_, behaviour)| *behaviour))
        }
        _ => Err(Question::Version),
    }
}

/// Up to which version, exclusive, a server behaves how.
const RANGES: [([u16; 3], GithubBehaviour); 2] =
    [([3, 6, 2], GithubBehaviour::Before362), ([3, 15, 0], GithubBehaviour::From362)];
