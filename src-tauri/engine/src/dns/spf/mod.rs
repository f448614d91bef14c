//! Who may send for a domain (RFC 7208): its record, and all that its includes lead to.

mod macros;
mod record;
mod walk;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::{Looked, Why};

pub(super) use walk::{probe, record_of};

/// What a domain says about who may send for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Spf {
    /// Nothing.
    Missing {
        /// A text that was meant as a record, and that no receiver takes for one.
        almost: Option<String>,
    },
    /// It says it more than once, which counts as a mistake (RFC 7208 §4.5).
    Several {
        /// The records.
        texts: Vec<String>,
    },
    /// One record.
    Found(SpfPolicy),
}

/// One record, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpfPolicy {
    /// Where it stands.
    pub domain: String,
    /// The record.
    pub text: String,
    /// Its terms, in their order.
    pub parts: Vec<SpfPart>,
}

/// One term of a record, and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SpfPart {
    /// As it stands in the record.
    pub text: String,
    /// Where it stands: how many bytes of the record's text are before it.
    pub at: u32,
    /// The mechanism or modifier, as `include`; none where it is not understood.
    pub name: Option<String>,
    /// What becomes of a sender that it fits; none where it is not understood and for modifiers.
    pub qualifier: Option<Qualifier>,
    /// The length of the prefix of `ip4` and `ip6`.
    pub prefix: Option<u8>,
    /// The name that it leads to; none where it names none, or one that depends on the mail.
    pub target: Option<String>,
    /// What is wrong with it.
    pub problem: Option<SpfProblem>,
    /// How many lookups it costs, with all below it, as far as that is known.
    pub lookups: u32,
    /// How many of these came back empty, with all below it.
    pub voids: u32,
    /// Whether receivers never come to it, because `all` stands before it.
    pub ignored: bool,
    /// What the record says that it leads to, for `include` and `redirect`.
    pub below: Option<Box<Looked<Spf>>>,
}

/// What becomes of a sender that a mechanism fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Qualifier {
    /// `+`, or no sign.
    Pass,
    /// `-`
    Fail,
    /// `~`
    SoftFail,
    /// `?`
    Neutral,
}

/// What is wrong with a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum SpfProblem {
    /// No mechanism has this name.
    UnknownMechanism,
    /// A value must stand here.
    MissingValue,
    /// A value stands where none may.
    StrayValue,
    /// Not a domain name.
    BadDomain,
    /// Not an address of this kind.
    BadAddress,
    /// Not a length that a prefix can have.
    BadPrefix,
    /// Not a macro that may stand here.
    BadMacro,
    /// Not a printable ASCII character.
    BadCharacter,
    /// It may stand once, and stands twice.
    Repeated,
    /// It leads back to a record that it came from.
    Loop,
    /// The record is longer than anybody reads.
    TooLong,
}

impl SpfProblem {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::UnknownMechanism => "unknown-mechanism",
            Self::MissingValue => "missing-value",
            Self::StrayValue => "stray-value",
            Self::BadDomain => "bad-domain",
            Self::BadAddress => "bad-address",
            Self::BadPrefix => "bad-prefix",
            Self::BadMacro => "bad-macro",
            Self::BadCharacter => "bad-character",
            Self::Repeated => "repeated",
            Self::Loop => "loop",
            Self::TooLong => "too-long",
        }
    }

    /// Whether receivers cannot read the term; a loop they can read, and never leave.
    pub fn is_syntax(self) -> bool {
        self != Self::Loop
    }
}

impl SpfPolicy {
    /// How many lookups a receiver needs at most, as far as that is known.
    pub fn lookups(&self) -> u32 {
        self.parts.iter().map(|part| part.lookups).sum()
    }

    /// How many of them come back empty.
    pub fn voids(&self) -> u32 {
        self.parts.iter().map(|part| part.voids).sum()
    }

    /// Why some of it could not be followed.
    pub fn unknown(&self) -> Option<Why> {
        self.parts.iter().find_map(|part| match part.below.as_deref()? {
            Looked::Unknown(why) => Some(*why),
            Looked::Saw(Spf::Found(policy)) => policy.unknown(),
            Looked::Saw(_) | Looked::NotAsked => None,
        })
    }

    /// This record and every record below it.
    pub fn all(&self) -> Vec<&Self> {
        let below = self.parts.iter().filter_map(|part| match part.below.as_deref()?.saw()? {
            Spf::Found(policy) => Some(policy.all()),
            _ => None,
        });
        std::iter::once(self).chain(below.flatten()).collect()
    }

    /// What becomes of a sender that nothing else in the record fits.
    pub fn otherwise(&self) -> Option<Qualifier> {
        let live = || self.parts.iter().filter(|part| !part.ignored);
        match live().find(|part| part.name.as_deref() == Some("all")) {
            Some(all) => all.qualifier,
            None => match live().find(|part| part.name.as_deref() == Some("redirect"))?.below.as_deref()?.saw()? {
                Spf::Found(policy) => policy.otherwise(),
                _ => None,
            },
        }
    }

    /// The term that lets every sender pass, and the record that it stands in.
    pub fn open(&self) -> Option<(&Self, &SpfPart)> {
        self.parts.iter().filter(|part| !part.ignored).find_map(|part| {
            let passes = part.qualifier.is_none_or(|qualifier| qualifier == Qualifier::Pass);
            match (part.name.as_deref()?, part.prefix) {
                ("all", _) | ("ip4" | "ip6", Some(0)) if passes => Some((self, part)),
                ("include" | "redirect", _) if passes => match part.below.as_deref()?.saw()? {
                    Spf::Found(policy) => policy.open(),
                    _ => None,
                },
                _ => None,
            }
        })
    }
}

/// How many lookups receivers make at most (RFC 7208 §4.6.4).
pub const MOST_LOOKUPS: u32 = 10;
/// How many of them may come back empty (RFC 7208 §4.6.4).
pub const MOST_VOIDS: u32 = 2;
