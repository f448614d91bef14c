//! What a finding's words need, in a form that every language can inflect.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::run::Micros;
use crate::smtp::is_unprintable;

/// Facts by the name that the locales use.
pub type Facts = BTreeMap<String, Fact>;

/// One fact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Fact {
    /// How many.
    Count(i64),
    /// Words of a server, a certificate, a setting; see [`Fact::text`].
    Text(String),
    /// Several of them.
    List(Vec<String>),
    /// A size.
    Bytes {
        /// In bytes.
        bytes: u64,
    },
    /// A time span.
    Duration {
        /// In microseconds.
        micros: Micros,
    },
    /// A moment.
    Instant {
        /// In UTC.
        #[ts(type = "string")]
        instant: Timestamp,
    },
}

impl Fact {
    /// Text from outside: loses characters that control or reorder what stands around them, and all beyond 2,000.
    pub fn text(text: impl AsRef<str>) -> Self {
        Self::Text(tame(text.as_ref()))
    }

    /// Several texts from outside, at most a hundred.
    pub fn list<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(texts.into_iter().take(MOST_ITEMS).map(|text| tame(text.as_ref())).collect())
    }
}

fn tame(text: &str) -> String {
    let shown = |character| if character == '\n' || character == '\t' { ' ' } else { character };
    text.chars().map(shown).filter(|character| !is_unprintable(*character)).take(LONGEST_TEXT).collect()
}

const LONGEST_TEXT: usize = 2_000;
const MOST_ITEMS: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_outside_cannot_turn_or_hide_what_stands_around_it() {
        assert_eq!(Fact::text("a\u{202e}b\u{7}c\nd\u{200b}"), Fact::Text("abc d".to_owned()));
    }

    #[test]
    fn every_kind_survives_its_written_form() {
        let facts = [
            Fact::Count(10),
            Fact::text("535"),
            Fact::list(["a", "b"]),
            Fact::Bytes { bytes: 65_536 },
            Fact::Duration { micros: Micros(1_500_000) },
            Fact::Instant { instant: Timestamp::UNIX_EPOCH },
        ];
        for fact in facts {
            let written = serde_json::to_string(&fact).unwrap();
            assert_eq!(serde_json::from_str::<Fact>(&written).unwrap(), fact, "{written}");
        }
    }
}
