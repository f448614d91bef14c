//! What the engine says, in four languages, from ids and facts.

mod facts;

use std::borrow::Cow;
use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Fact, Facts, Finding};
use crate::error::Error;
use crate::settings::FieldError;
use crate::smtp::Note;

/// A language that we speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub enum Language {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Korean.
    #[serde(rename = "ko")]
    Korean,
    /// Japanese.
    #[serde(rename = "ja")]
    Japanese,
    /// Simplified Chinese.
    #[serde(rename = "zh-CN")]
    Chinese,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::English, Self::Korean, Self::Japanese, Self::Chinese];

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Korean => "ko",
            Self::Japanese => "ja",
            Self::Chinese => "zh-CN",
        }
    }

    /// The one of ours that fits a system's locale best, as `ko_KR.UTF-8` or `zh-Hans-CN`; English for all others.
    pub fn of_locale(locale: &str) -> Self {
        let first = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match first.to_ascii_lowercase().as_str() {
            "ko" => Self::Korean,
            "ja" => Self::Japanese,
            "zh" => Self::Chinese,
            _ => Self::English,
        }
    }

    fn sources(self) -> [&'static str; 9] {
        match self {
            Self::English => sources!("en"),
            Self::Korean => sources!("ko"),
            Self::Japanese => sources!("ja"),
            Self::Chinese => sources!("zh-CN"),
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.tag() == tag).ok_or(UnknownLanguage)
    }
}

/// A language that we do not speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("one of en, ko, ja, zh-CN")]
pub struct UnknownLanguage;

/// Everything the engine can say in one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Loads a language; costs about a millisecond.
    pub fn new(language: Language) -> Self {
        let tag = language.tag().parse().expect("our language tags are well formed");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for source in language.sources() {
            // The sources are part of the program, and a test reads all of them without an error.
            let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Which language this is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without variables.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &Facts::new())
    }

    /// A message with its variables. An id that nobody wrote words for comes back as it is.
    pub fn say_with(&self, id: &str, facts: &Facts) -> String {
        self.format(id, None, facts).unwrap_or_else(|| id.to_owned())
    }

    /// One of the further parts of a message, as `why` or `fix`.
    pub fn say_attribute(&self, id: &str, attribute: &str, facts: &Facts) -> String {
        self.format(id, Some(attribute), facts).unwrap_or_default()
    }

    /// Gives a finding its words.
    pub fn speak(&self, finding: &mut Finding) {
        let say = |attribute| self.format(&finding.check, attribute, &finding.facts).unwrap_or_default();
        (finding.title, finding.why, finding.fix) = (say(None), say(Some("why")), say(Some("fix")));
    }

    /// What a note of the transcript says.
    pub fn note(&self, note: &Note) -> String {
        self.say_with(&format!("note-{}", note.id), &note.facts)
    }

    /// Gives the faults of a form their words.
    pub fn speak_errors(&self, errors: &mut [FieldError]) {
        for error in errors {
            error.text = self.say_with(&format!("field-{}", error.code.name()), &error.facts);
        }
    }

    /// Why we could not look: what happened, and where a whole file still is.
    pub fn cannot(&self, error: &Error) -> String {
        let told = self.say_with(&format!("cannot-{}", error.name()), &error.facts());
        let Some(previous) = error.previous() else { return told };
        let facts = Facts::from([("path".to_owned(), Fact::text(previous.display().to_string()))]);
        format!("{told}\n{}", self.say_with("previous-file", &facts))
    }

    fn format(&self, id: &str, attribute: Option<&str>, facts: &Facts) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut arguments = FluentArgs::new();
        for (name, fact) in facts {
            arguments.set(Cow::from(name.clone()), facts::value(fact, self.language));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text.into_owned())
    }
}

macro_rules! sources {
    ($language:literal) => {
        [
            include_str!(concat!("../locales/", $language, "/checks.ftl")),
            include_str!(concat!("../locales/", $language, "/domain.ftl")),
            include_str!(concat!("../locales/", $language, "/steps.ftl")),
            include_str!(concat!("../locales/", $language, "/messages.ftl")),
            include_str!(concat!("../locales/", $language, "/stores.ftl")),
            include_str!(concat!("../locales/", $language, "/keychain.ftl")),
            include_str!(concat!("../locales/", $language, "/files.ftl")),
            include_str!(concat!("../locales/", $language, "/history.ftl")),
            include_str!(concat!("../locales/", $language, "/providers.ftl")),
        ]
    };
}
use sources;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_read_without_an_error() {
        for language in Language::ALL {
            for source in language.sources() {
                assert!(FluentResource::try_new(source.to_owned()).is_ok(), "{}", language.tag());
            }
        }
    }

    #[test]
    fn facts_stand_in_the_words() {
        for language in Language::ALL {
            let facts = Facts::from([("value".to_owned(), Fact::text("70000"))]);
            assert!(Words::new(language).say_with("field-not-a-port", &facts).contains("70000"));
        }
    }

    #[test]
    fn a_locale_of_the_system_finds_its_language() {
        for (locale, language) in [
            ("ko_KR.UTF-8", Language::Korean),
            ("ja-JP", Language::Japanese),
            ("zh-Hans-CN", Language::Chinese),
            ("de_DE", Language::English),
            ("C", Language::English),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }
}
