//! How a store behaves, and the table that leads from any version's text to it.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{github_enterprise, magento};
use crate::settings::StoreKind;

/// How a store behaves on the wire, on its screens and in its files: all of its versions that do the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub enum Behaviour {
    /// Adobe Commerce or Magento Open Source.
    Magento(MagentoBehaviour),
    /// GitHub Enterprise Server.
    GithubEnterprise(GithubBehaviour),
    /// Marketo Sales Connect, which has no versions.
    SalesConnect,
    /// Any other store.
    Other,
}

/// How a Magento behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MagentoBehaviour {
    /// Before 2.4.6: PHP's `mail()`, and no SMTP of its own.
    Before246,
    /// 2.4.6 to 2.4.7: laminas-mail.
    From246,
    /// 2.4.8: symfony/mailer, with the words of its SSL setting the wrong way round.
    From248,
    /// 2.4.8 with the quality patch AC-14985: the port decides.
    Patched248,
    /// 2.4.9 and later: the port decides, and the Sender header is mended.
    From249,
}

/// How a GitHub Enterprise Server behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum GithubBehaviour {
    /// Before 3.6.2: TLS cannot be enforced for incoming mail.
    Before362,
    /// 3.6.2 to 3.14: it can, and the Management Console has an API.
    From362,
    /// 3.15 and later: that API is gone; the Manage GHES API takes its place.
    From315,
}

impl Behaviour {
    /// All of them, those of a store in the order of its versions.
    pub const ALL: [Self; 10] = [
        Self::Magento(MagentoBehaviour::Before246),
        Self::Magento(MagentoBehaviour::From246),
        Self::Magento(MagentoBehaviour::From248),
        Self::Magento(MagentoBehaviour::Patched248),
        Self::Magento(MagentoBehaviour::From249),
        Self::GithubEnterprise(GithubBehaviour::Before362),
        Self::GithubEnterprise(GithubBehaviour::From362),
        Self::GithubEnterprise(GithubBehaviour::From315),
        Self::SalesConnect,
        Self::Other,
    ];

    /// The store that behaves so.
    pub fn store(self) -> StoreKind {
        match self {
            Self::Magento(_) => StoreKind::Magento,
            Self::GithubEnterprise(_) => StoreKind::GithubEnterprise,
            Self::SalesConnect => StoreKind::SalesConnect,
            Self::Other => StoreKind::Other,
        }
    }

    /// Its name in files and in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Magento(MagentoBehaviour::Before246) => "magento-before-2.4.6",
            Self::Magento(MagentoBehaviour::From246) => "magento-2.4.6",
            Self::Magento(MagentoBehaviour::From248) => "magento-2.4.8",
            Self::Magento(MagentoBehaviour::Patched248) => "magento-2.4.8-ac-14985",
            Self::Magento(MagentoBehaviour::From249) => "magento-2.4.9",
            Self::GithubEnterprise(GithubBehaviour::Before362) => "github-enterprise-before-3.6.2",
            Self::GithubEnterprise(GithubBehaviour::From362) => "github-enterprise-3.6.2",
            Self::GithubEnterprise(GithubBehaviour::From315) => "github-enterprise-3.15",
            Self::SalesConnect => "sales-connect",
            Self::Other => "other",
        }
    }

    /// The first version that behaves so, where there is an earlier one.
    pub fn since(self) -> Option<&'static str> {
        match self {
            Self::Magento(MagentoBehaviour::From246) => Some("2.4.6"),
            Self::Magento(MagentoBehaviour::From248 | MagentoBehaviour::Patched248) => Some("2.4.8"),
            Self::Magento(MagentoBehaviour::From249) => Some("2.4.9"),
            Self::GithubEnterprise(GithubBehaviour::From362) => Some("3.6.2"),
            Self::GithubEnterprise(GithubBehaviour::From315) => Some("3.15"),
            _ => None,
        }
    }

    /// Those of one store, in the order of its versions.
    pub fn of(store: StoreKind) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |behaviour| behaviour.store() == store)
    }
}

impl fmt::Display for Behaviour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name that no behaviour has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a behaviour")]
pub struct UnknownBehaviour;

impl TryFrom<String> for Behaviour {
    type Error = UnknownBehaviour;

    fn try_from(name: String) -> Result<Self, UnknownBehaviour> {
        Self::ALL.into_iter().find(|behaviour| behaviour.name() == name).ok_or(UnknownBehaviour)
    }
}

impl From<Behaviour> for String {
    fn from(behaviour: Behaviour) -> Self {
        behaviour.name().to_owned()
    }
}

/// What a version's text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Version {
    /// How the store behaves.
    Known {
        /// So.
        behaviour: Behaviour,
    },
    /// It cannot be told, and what to ask the merchant.
    Unknown {
        /// This.
        question: Question,
    },
}

impl Version {
    /// The behaviour, where it is known.
    pub fn behaviour(self) -> Option<Behaviour> {
        match self {
            Self::Known { behaviour } => Some(behaviour),
            Self::Unknown { .. } => None,
        }
    }
}

/// What to ask the merchant about the store's version. Its words are `store-question-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Question {
    /// Which released version it is, with all of its numbers.
    Version,
    /// Whether the quality patch AC-14985 is applied.
    Patch,
    /// On which version of Magento it is built.
    Base,
    /// Whether it is really Magento 1, which has other settings.
    MagentoOne,
}

impl Question {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Version, Self::Patch, Self::Base, Self::MagentoOne];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Version => "store-question-version",
            Self::Patch => "store-question-patch",
            Self::Base => "store-question-base",
            Self::MagentoOne => "store-question-magento-one",
        }
    }
}

/// How a store of this version behaves. Takes any text, as a merchant or a store's own screen writes it, and reads at
/// most 200 characters of it.
pub fn version(store: StoreKind, text: &str) -> Version {
    let text: String = text.chars().take(LONGEST_TEXT).collect::<String>().to_ascii_lowercase();
    let found = match store {
        StoreKind::Magento => magento::version(&text).map(Behaviour::Magento),
        StoreKind::GithubEnterprise => github_enterprise::version(&text).map(Behaviour::GithubEnterprise),
        StoreKind::SalesConnect => Ok(Behaviour::SalesConnect),
        StoreKind::Other => Ok(Behaviour::Other),
    };
    match found {
        Ok(behaviour) => Version::Known { behaviour },
        Err(question) => Version::Unknown { question },
    }
}

/// Numbers out of a version's text: `2.4.8-p1` is 2, 4, 8 and what stands behind them.
pub(super) struct Numbers<'a> {
    pub(super) numbers: Vec<u16>,
    pub(super) rest: &'a str,
}

impl<'a> Numbers<'a> {
    /// The first thing in the text that looks like a version: a number, a dot, a number.
    pub(super) fn find(text: &'a str) -> Option<Self> {
        let begins =
            |at: usize| at == 0 || !text.as_bytes()[at - 1].is_ascii_digit() && text.as_bytes()[at - 1] != b'.';
        let digits = text.char_indices().filter(|(at, letter)| letter.is_ascii_digit() && begins(*at));
        digits.map(|(at, _)| Self::at(&text[at..])).find(|found| found.numbers.len() > 1)
    }

    fn at(text: &'a str) -> Self {
        let (mut numbers, mut rest) = (Vec::new(), text);
        loop {
            let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
            let Ok(number) = rest[..end].parse() else { break };
            numbers.push(number);
            rest = &rest[end..];
            match rest.strip_prefix('.').filter(|behind| behind.starts_with(|letter: char| letter.is_ascii_digit())) {
                Some(behind) if numbers.len() < MOST_NUMBERS => rest = behind,
                _ => break,
            }
        }
        Self { numbers, rest }
    }
}

const LONGEST_TEXT: usize = 200;
const MOST_NUMBERS: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_of_the_table_behaves_as_it_says() {
        for (store, text, name) in [
            (StoreKind::Magento, "2.0.0", "magento-before-2.4.6"),
            (StoreKind::Magento, "2.3", "magento-before-2.4.6"),
            (StoreKind::Magento, "2.3.7-p4", "magento-before-2.4.6"),
            (StoreKind::Magento, "Magento ver. 2.4.5-p14", "magento-before-2.4.6"),
            (StoreKind::Magento, "2.4.6", "magento-2.4.6"),
            (StoreKind::Magento, "Adobe Commerce 2.4.6-p8", "magento-2.4.6"),
            (StoreKind::Magento, "2.4.7-p3", "magento-2.4.6"),
            (StoreKind::Magento, "2.4.8", "magento-2.4.8"),
            (StoreKind::Magento, "v2.4.8-p1", "magento-2.4.8"),
            (StoreKind::Magento, "2.4.8-p1 with AC-14985", "magento-2.4.8-ac-14985"),
            (StoreKind::Magento, "2.4.8 + ac-14985", "magento-2.4.8-ac-14985"),
            (StoreKind::Magento, "2.4.8-p3 AC-14985", "magento-2.4.8-ac-14985"),
            (StoreKind::Magento, "2.4.8-p3 without AC-14985", "magento-2.4.8"),
            (StoreKind::Magento, "2.4.9", "magento-2.4.9"),
            (StoreKind::Magento, "2.4.9-p1", "magento-2.4.9"),
            (StoreKind::Magento, "2.4.10", "magento-2.4.9"),
            (StoreKind::Magento, "2.5.0", "magento-2.4.9"),
            (StoreKind::Magento, "3.0.0", "magento-2.4.9"),
            (StoreKind::GithubEnterprise, "2.22.3", "github-enterprise-before-3.6.2"),
            (StoreKind::GithubEnterprise, "3.5", "github-enterprise-before-3.6.2"),
            (StoreKind::GithubEnterprise, "3.6.0", "github-enterprise-before-3.6.2"),
            (StoreKind::GithubEnterprise, "3.6.1", "github-enterprise-before-3.6.2"),
            (StoreKind::GithubEnterprise, "3.6.2", "github-enterprise-3.6.2"),
            (StoreKind::GithubEnterprise, "GitHub Enterprise Server 3.14.2", "github-enterprise-3.6.2"),
            (StoreKind::GithubEnterprise, "3.15", "github-enterprise-3.15"),
            (StoreKind::GithubEnterprise, "3.21.1", "github-enterprise-3.15"),
            (StoreKind::SalesConnect, "", "sales-connect"),
            (StoreKind::Other, "WooCommerce 9", "other"),
        ] {
            let behaviour = version(store, text).behaviour().map(Behaviour::name);
            assert_eq!(behaviour, Some(name), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_told_is_asked() {
        for (store, text, question) in [
            (StoreKind::Magento, "", Question::Version),
            (StoreKind::Magento, "the newest", Question::Version),
            (StoreKind::Magento, "Magento/2.4 (Community)", Question::Version),
            (StoreKind::Magento, "2.4.9-alpha1", Question::Version),
            (StoreKind::Magento, "2.4.8-p2", Question::Patch),
            (StoreKind::Magento, "Mage-OS 1.1.0", Question::Base),
            (StoreKind::Magento, "1.9.4.5", Question::MagentoOne),
            (StoreKind::GithubEnterprise, "", Question::Version),
            (StoreKind::GithubEnterprise, "3.6", Question::Version),
            (StoreKind::GithubEnterprise, "11.10.340", Question::Version),
        ] {
            assert_eq!(version(store, text), Version::Unknown { question }, "{text}");
        }
    }

    #[test]
    fn no_text_is_too_odd() {
        for text in ["2.", ".2.4", "99999.99999.99999", "2.4.99999999999", "٢.٤", "2.4.8-", &"2.".repeat(10_000)] {
            for store in super::super::STORES {
                version(store, text);
            }
        }
    }

    #[test]
    fn a_behaviour_is_its_name() {
        for behaviour in Behaviour::ALL {
            let written = serde_json::to_string(&behaviour).unwrap();
            assert_eq!(serde_json::from_str::<Behaviour>(&written).unwrap(), behaviour);
        }
        assert!(serde_json::from_str::<Behaviour>("\"magento-3\"").is_err());
    }
}
