//! Mail providers: who they are, what they want and what their answers mean. One file each, in `engine/providers/`.
//!
//! Every fact bears its source and the day it was read, or is a suggestion and shown as one.

mod account;
mod answer;
mod detect;
mod entry;
mod fact;
mod limit;
mod mistake;
mod note;
mod preset;
mod provider;
mod said;
mod server;

use std::sync::LazyLock;

use serde::Deserialize;

pub use account::{Mechanism, OAuth, Password, Scope, Username, UsernameForm};
pub use answer::{Answer, Known, known};
pub use detect::{Clues, Detection, Reason, detect, of_server};
pub use entry::{DetectionSaid, ProviderEntry, detect_by_name, entries};
pub use fact::{Are, Is, Origin, Source};
pub use limit::{Counted, Limit, Span, When};
pub use mistake::Mistake;
pub use note::Note;
pub use preset::Preset;
pub use provider::{Kind, Provider};
pub use said::{ProviderLine, ProviderSaid};
pub use server::{HostPattern, Server, ServerNote};

/// Every provider, by id. The files are read at the first call.
pub fn all() -> &'static [Provider] {
    &CATALOGUE.providers
}

/// The provider of this id.
pub fn by_id(id: &str) -> Option<&'static Provider> {
    all().binary_search_by(|provider| provider.id.as_str().cmp(id)).ok().map(|index| &all()[index])
}

/// Answers that are nobody's: many servers give them.
pub fn anybody() -> &'static [Answer] {
    &CATALOGUE.anybody.answers
}

struct Catalogue {
    providers: Vec<Provider>,
    anybody: Anybody,
}

/// The file of answers that are nobody's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Anybody {
    answers: Vec<Answer>,
}

impl Anybody {
    fn parse(toml: &str) -> Result<Self, Mistake> {
        let anybody: Self = toml::from_str(toml)?;
        anybody.answers.iter().try_for_each(Answer::check)?;
        Ok(anybody)
    }
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut catalogue =
        Catalogue { providers: Vec::with_capacity(FILES.len()), anybody: Anybody { answers: Vec::new() } };
    for (id, toml) in FILES {
        // The files are part of the program, and a test reads all of them.
        match *id {
            ANYBODY => catalogue.anybody = Anybody::parse(toml).expect("any.toml is right"),
            _ => catalogue.providers.push(Provider::parse(id, toml).expect("every provider's file is right")),
        }
    }
    catalogue.providers.sort_by(|one, other| one.id.cmp(&other.id));
    catalogue
});

/// Every file with its name.
const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/providers.rs"));
const ANYBODY: &str = "any";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_right() {
        for (id, toml) in FILES {
            let read =
                if *id == ANYBODY { Anybody::parse(toml).map(drop) } else { Provider::parse(id, toml).map(drop) };
            assert!(read.is_ok(), "{id}.toml: {}", read.unwrap_err());
        }
    }

    #[test]
    fn a_provider_is_found_by_its_id() {
        for provider in all() {
            assert_eq!(by_id(&provider.id).map(|found| &found.name), Some(&provider.name));
        }
        assert!(by_id("any").is_none() && by_id("").is_none() && !anybody().is_empty());
    }
}
