//! The keys that a domain's signatures are checked with (RFC 6376, RFC 8463).

mod key;
mod probe;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::{Looked, Why};

pub(super) use probe::probe;

/// The signing keys of a domain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Dkim {
    /// Whether the selectors were given; else common ones were tried, and not finding one proves nothing.
    pub given: bool,
    /// How many selectors were asked for.
    pub asked: u32,
    /// Every selector that was given; of the common ones those that are there.
    pub selectors: Vec<DkimSelector>,
    /// Why one of the common ones could not be asked for.
    pub unanswered: Option<Why>,
}

/// One selector, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DkimSelector {
    /// As it stands in signatures.
    pub selector: String,
    /// The name that is asked for.
    pub name: String,
    /// The name that this one is an alias of.
    pub alias: Option<String>,
    /// What stands there.
    pub entry: Looked<DkimEntry>,
}

/// What stands at a selector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum DkimEntry {
    /// Nothing.
    Missing,
    /// A record that no receiver can use.
    Unusable {
        /// The record; where there are several, each on a line.
        text: String,
        /// What is wrong with it.
        problem: DkimProblem,
    },
    /// The key was taken back: an empty `p=`.
    Revoked {
        /// The record.
        text: String,
    },
    /// A key.
    Found {
        /// The record.
        text: String,
        /// Its kind.
        key: PublicKey,
        /// Whether receivers are asked to treat it as a trial: `t=y`.
        testing: bool,
    },
}

/// A key that signatures are checked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[ts(export)]
pub enum PublicKey {
    /// RFC 6376 §3.3.1.
    Rsa {
        /// The length of its modulus.
        bits: u32,
    },
    /// RFC 8463.
    Ed25519,
}

/// Why receivers cannot use a key record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DkimProblem {
    /// It is no list of tags.
    NoTags,
    /// `v=` is not `DKIM1`, or does not come first.
    Version,
    /// There is no `p=`.
    NoKey,
    /// `p=` is not base64, or no key of the kind that `k=` names.
    BadKey,
    /// Nobody knows the kind that `k=` names.
    UnknownKind,
    /// There is more than one record.
    Several,
}

impl DkimProblem {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoTags => "no-tags",
            Self::Version => "version",
            Self::NoKey => "no-key",
            Self::BadKey => "bad-key",
            Self::UnknownKind => "unknown-kind",
            Self::Several => "several",
        }
    }
}

impl Dkim {
    /// The selectors where this stands.
    pub(crate) fn with<'a>(
        &'a self,
        wanted: impl Fn(&DkimEntry) -> bool + 'a,
    ) -> impl Iterator<Item = &'a DkimSelector> + 'a {
        self.selectors.iter().filter(move |selector| selector.entry.saw().is_some_and(&wanted))
    }

    /// Why one of the selectors could not be asked for.
    pub(crate) fn unknown(&self) -> Option<Why> {
        let of_given = self.selectors.iter().find_map(|selector| match selector.entry {
            Looked::Unknown(why) => Some(why),
            _ => None,
        });
        of_given.or(self.unanswered)
    }
}
