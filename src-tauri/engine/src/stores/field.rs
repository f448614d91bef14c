//! One setting of a store, as the store's own screen shows it.

use serde::Serialize;
use ts_rs::TS;

use super::Behaviour;
use crate::words::Words;

/// One setting of a store, told in one language. Labels are the screen's own; the note is ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Field {
    /// Its name in the store's configuration, as `system/smtp/host`.
    pub path: String,
    /// Where it stands on the screen, from the outside in.
    pub section: Vec<String>,
    /// What stands beside it on the screen.
    pub label: String,
    /// What can be entered.
    pub kind: FieldKind,
    /// What can be chosen, where it is a choice.
    pub values: Vec<FieldValue>,
    /// Whether the store may offer more than `values`: its full list is not published.
    pub open: bool,
    /// What holds where nothing was entered.
    pub default: Option<String>,
    /// Where it can be set; a store view overrules a website, and that the default.
    pub scopes: Vec<Scope>,
    /// The behaviours that have it.
    pub versions: Vec<Behaviour>,
    /// The first version that has it, where not all have.
    pub since: Option<String>,
    /// The setting that must have this value before it is shown.
    pub shown_when: Option<ShownWhen>,
    /// Whether no screen shows it: it can be set from the command line only.
    pub hidden: bool,
    /// What it is for, and what to know about it.
    pub note: String,
}

/// What can be entered in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FieldKind {
    /// One of its values.
    Choice,
    /// A line of text.
    Text,
    /// A whole number.
    Number,
    /// A host name or an address of a server.
    Host,
    /// A port.
    Port,
    /// A mail address.
    Address,
    /// Mail addresses with commas between them.
    Addresses,
    /// A secret: never shown, exported or kept.
    Secret,
    /// A mail address or a web address.
    AddressOrUrl,
}

/// One value of a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct FieldValue {
    /// As the configuration holds it.
    pub value: String,
    /// As the screen shows it.
    pub label: String,
    /// Whether a document of the system names it; else it is general knowledge.
    pub sourced: bool,
}

/// Where a setting can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "FieldScope")]
pub enum Scope {
    /// For the whole installation.
    Default,
    /// For a website.
    Website,
    /// For a store view.
    Store,
    /// For the team.
    Team,
    /// For one user.
    User,
}

/// The setting that must have this value before another is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ShownWhen {
    /// Its path.
    pub path: String,
    /// Its value.
    pub value: String,
}

/// A field as the catalogue holds it, before a language is chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Template {
    pub(crate) path: &'static str,
    pub(crate) section: &'static [Label],
    pub(crate) label: Label,
    pub(crate) kind: FieldKind,
    pub(crate) values: &'static [(&'static str, Label)],
    pub(crate) unsourced: &'static [(&'static str, Label)],
    pub(crate) open: bool,
    pub(crate) default: Option<&'static str>,
    pub(crate) scopes: &'static [Scope],
    pub(crate) since: Option<Behaviour>,
    pub(crate) shown_when: Option<(&'static str, &'static str)>,
    pub(crate) hidden: bool,
    pub(crate) note: &'static str,
}

impl Template {
    /// A field with nothing but what every field has.
    pub(crate) const fn new(path: &'static str, label: Label, kind: FieldKind, note: &'static str) -> Self {
        let (section, values, unsourced, scopes): (&[Label], _, _, &[Scope]) = (&[], &[], &[], &[Scope::Default]);
        let (default, since, shown_when) = (None, None, None);
        let (open, hidden) = (false, false);
        Self { path, section, label, kind, values, unsourced, open, default, scopes, since, shown_when, hidden, note }
    }

    /// The same, on this screen.
    pub(crate) const fn on(self, section: &'static [Label], scopes: &'static [Scope]) -> Self {
        Self { section, scopes, ..self }
    }

    /// The same, with these values to choose from.
    pub(crate) const fn of(self, values: &'static [(&'static str, Label)]) -> Self {
        Self { values, ..self }
    }

    /// The same, with this value where nothing was entered.
    pub(crate) const fn or(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }

    /// The same, from this behaviour on.
    pub(crate) const fn since(self, since: Behaviour) -> Self {
        Self { since: Some(since), ..self }
    }

    /// The same, shown only where another setting has this value.
    pub(crate) const fn when(self, path: &'static str, value: &'static str) -> Self {
        Self { shown_when: Some((path, value)), ..self }
    }

    /// Whether a store of this behaviour has the field.
    pub(crate) fn is_in(&self, behaviour: Behaviour) -> bool {
        self.since.is_none_or(|since| since.store() == behaviour.store() && behaviour >= since)
    }

    /// The field in a language; `all` are the behaviours of its store.
    pub(crate) fn tell(&self, all: &[Behaviour], words: &Words) -> Field {
        let value = |sourced| {
            move |(value, label): &(&str, Label)| FieldValue {
                value: (*value).to_owned(),
                label: label.say(words),
                sourced,
            }
        };
        Field {
            path: self.path.to_owned(),
            section: self.section.iter().map(|label| label.say(words)).collect(),
            label: self.label.say(words),
            kind: self.kind,
            values: self.values.iter().map(value(true)).chain(self.unsourced.iter().map(value(false))).collect(),
            open: self.open,
            default: self.default.map(str::to_owned),
            scopes: self.scopes.to_vec(),
            versions: all.iter().copied().filter(|behaviour| self.is_in(*behaviour)).collect(),
            since: self.since.and_then(Behaviour::since).map(str::to_owned),
            shown_when: self
                .shown_when
                .map(|(path, value)| ShownWhen { path: path.to_owned(), value: value.to_owned() }),
            hidden: self.hidden,
            note: words.say(self.note),
        }
    }

    /// Whether this can be chosen.
    pub(crate) fn has_value(&self, value: &str) -> bool {
        self.values.iter().chain(self.unsourced).any(|(known, _)| *known == value)
    }

    /// The screen's word for a value, where it has one.
    pub(crate) fn label_of(&self, value: &str, words: &Words) -> Option<String> {
        let known = self.values.iter().chain(self.unsourced);
        known.filter(|(known, _)| *known == value).map(|(_, label)| label.say(words)).next()
    }
}

/// The words of a screen. Those of a foreign system stand as it shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// The same in every language.
    Screen(&'static str),
    /// In English and in Korean; in English for everybody else.
    Korean(&'static str, &'static str),
    /// Ours: the id of a message.
    Ours(&'static str),
}

impl Label {
    /// The words in a language.
    pub(crate) fn say(self, words: &Words) -> String {
        use crate::words::Language;
        match self {
            Self::Screen(text) => text.to_owned(),
            Self::Korean(_, korean) if words.language() == Language::Korean => korean.to_owned(),
            Self::Korean(english, _) => english.to_owned(),
            Self::Ours(id) => words.say(id),
        }
    }
}
