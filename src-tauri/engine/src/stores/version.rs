//! From any version's text to a behaviour, or to the question to ask.

use serde::Serialize;
use ts_rs::TS;

use super::{Behaviour, github_enterprise, magento};
use crate::settings::StoreKind;

/// What a version's text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
#[ts(export, rename = "StoreVersion")]
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
#[ts(export, rename = "StoreQuestion")]
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
}
