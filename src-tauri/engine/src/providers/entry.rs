//! Providers to choose from, and the one that a name gives away, in words.

use serde::Serialize;
use ts_rs::TS;

use super::{Clues, Detection, Preset, ProviderSaid, all, detect};
use crate::checks::{Fact, Facts};
use crate::words::Words;

/// A provider to choose, told in one language.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProviderEntry {
    /// Its id.
    pub id: String,
    /// Its name, as it writes it.
    pub name: String,
    /// What is known of it.
    pub said: ProviderSaid,
    /// What it can fill into the form, the best first.
    pub presets: Vec<Preset>,
}

/// A provider that a name gives away, told in one language.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct DetectionSaid {
    /// Which one, and how sure that is.
    #[serde(flatten)]
    pub detection: Detection,
    /// Its name, as it writes it.
    pub name: String,
    /// What says so.
    pub text: String,
    /// What it fills into the form for this address, the best first.
    pub presets: Vec<Preset>,
}

/// Every provider, in words, by name.
pub fn entries(words: &Words) -> Vec<ProviderEntry> {
    let entry = |provider: &super::Provider| ProviderEntry {
        id: provider.id.clone(),
        name: provider.name.clone(),
        said: provider.say(words),
        presets: provider.presets(None),
    };
    let mut entries: Vec<_> = all().iter().map(entry).collect();
    entries.sort_by_cached_key(|entry| entry.name.to_lowercase());
    entries
}

/// Every provider that an address, a domain or a server's name may mean, the most particular first. Asks nobody.
pub fn detect_by_name(name: &str, words: &Words) -> Vec<DetectionSaid> {
    let name = name.trim();
    detect(&Clues::of_name(name)).into_iter().map(|detection| detection.say(Some(name), words)).collect()
}

impl Detection {
    /// Says it in words, with what the provider fills in for this address.
    pub fn say(self, address: Option<&str>, words: &Words) -> DetectionSaid {
        let facts = Facts::from([("found".to_owned(), Fact::text(&self.found))]);
        DetectionSaid {
            name: self.provider.name.clone(),
            text: words.say_with(&format!("provider-found-by-{}", self.reason.name()), &facts),
            presets: self.provider.presets(address),
            detection: self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_provider_can_be_chosen_in_every_language() {
        for language in Language::ALL {
            let entries = entries(&Words::new(language));
            assert_eq!(entries.len(), all().len());
            assert!(entries.iter().all(|entry| !entry.name.is_empty() && entry.said.id == entry.id));
        }
    }

    #[test]
    fn an_address_a_domain_and_a_server_give_a_provider_away() {
        let words = Words::new(Language::English);
        for name in ["shop@gmail.com", " gmail.com ", "smtp.gmail.com"] {
            let found = detect_by_name(name, &words);
            let first = found.iter().find(|found| found.detection.provider.id == "gmail").unwrap();
            assert!(first.text.contains("gmail.com") && !first.presets.is_empty(), "{first:?}");
        }
        let filled = detect_by_name("shop@gmail.com", &words).remove(0).presets.remove(0);
        assert_eq!(filled.username.as_deref(), Some("shop@gmail.com"));
        assert_eq!(detect_by_name("mail.shop.example", &words), []);
        assert_eq!(detect_by_name("", &words), []);
    }
}
