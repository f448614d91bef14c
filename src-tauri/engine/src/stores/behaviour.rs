//! How a store behaves: all of its versions that do the same.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::settings::StoreKind;
use crate::words::Words;

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

    /// What is particular about it, in words.
    pub fn note(self, words: &Words) -> String {
        words.say(&format!("store-behaviour-{}", self.name().replace('.', "-")))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_behaviour_is_its_name() {
        for behaviour in Behaviour::ALL {
            let written = serde_json::to_string(&behaviour).unwrap();
            assert_eq!(serde_json::from_str::<Behaviour>(&written).unwrap(), behaviour);
        }
        assert!(serde_json::from_str::<Behaviour>("\"magento-3\"").is_err());
    }
}
