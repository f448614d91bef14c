//! What is known of a provider, and where it is known from.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize, Serializer};

use super::Mistake;

/// A page that says so, and when it was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Where the page is.
    pub url: String,
    /// The day it was read.
    pub date: Date,
}

/// Where a fact is known from. A fact without a source is a suggestion, and is shown as one.
///
/// A provider's file names its sources once, under `[sources]`; each fact says `source = "NAME"`, or
/// `source = "unsourced"`. A fact that says neither is not read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub struct Origin {
    name: String,
    source: Option<Source>,
}

impl Origin {
    /// The page that says so; none for a suggestion.
    pub fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    /// Finds the source that it names; says its name.
    pub(super) fn resolve(&mut self, sources: &BTreeMap<String, Source>) -> Result<&str, Mistake> {
        if self.name != UNSOURCED {
            let source = sources.get(&self.name).ok_or_else(|| Mistake::NoSuchSource(self.name.clone()))?;
            self.source = Some(source.clone());
        }
        Ok(&self.name)
    }
}

impl From<String> for Origin {
    fn from(name: String) -> Self {
        Self { name, source: None }
    }
}

impl Serialize for Origin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}

/// A fact with one value: `{ is = …, source = … }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Is<T> {
    /// The value.
    pub is: T,
    /// Where it is known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// A fact with several values: `{ are = […], source = … }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Are<T> {
    /// The values, the preferred one first.
    pub are: Vec<T>,
    /// Where they are known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// The values of several groups of facts.
pub(super) fn values<T>(groups: &[Are<T>]) -> impl Iterator<Item = &T> {
    groups.iter().flat_map(|group| &group.are)
}

/// What a file writes where nobody's page says so.
const UNSOURCED: &str = "unsourced";
