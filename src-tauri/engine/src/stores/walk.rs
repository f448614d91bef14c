//! The way through a store's own screens, with the merchant's values filled in.

use serde::Serialize;
use ts_rs::TS;

use super::field::{FieldKind, Label, Template};
use super::{Behaviour, Held, github_enterprise, held, magento, other, sales_connect};
use crate::checks::{Fact, Facts};
use crate::settings::StoreKind;
use crate::words::Words;

/// One step of the way: go somewhere, enter something, press something.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WalkStep {
    /// The id of its words.
    pub id: String,
    /// What its words need.
    pub facts: Facts,
    /// The words of the screen that it is about, as the screen shows them, in the order of their use.
    pub screen: Vec<String>,
    /// The setting that it sets.
    pub path: Option<String>,
    /// To what, as the screen shows it. Never a secret.
    pub value: Option<String>,
    /// What to do.
    pub text: String,
}

/// The way to enter these settings and to save them. What the store cannot be told is not among its settings and so not
/// on the way; a password is asked for and never shown.
pub fn walk(behaviour: Behaviour, settings: &Held, words: &Words) -> Vec<WalkStep> {
    let mut way = Way { behaviour, settings, words, steps: Vec::new() };
    match behaviour {
        Behaviour::Magento(behaviour) => magento::walk(behaviour, &mut way),
        Behaviour::GithubEnterprise(behaviour) => github_enterprise::walk(behaviour, &mut way),
        Behaviour::SalesConnect => sales_connect::walk(&mut way),
        Behaviour::Other => other::walk(&mut way),
    }
    way.steps
}

/// A way that is being laid.
pub(super) struct Way<'a> {
    behaviour: Behaviour,
    settings: &'a Held,
    words: &'a Words,
    steps: Vec<WalkStep>,
}

impl<'a> Way<'a> {
    /// A value that is to be entered.
    pub(super) fn wants(&self, path: &str) -> Option<&'a str> {
        self.settings.get(path).map(String::as_str)
    }

    /// Goes somewhere or presses something on the screen.
    pub(super) fn go(&mut self, id: &str, screen: &[Label]) {
        let screen: Vec<String> = screen.iter().map(|label| label.say(self.words)).collect();
        let facts = Facts::from([("screen".to_owned(), Fact::text(screen.join(" > ")))]);
        let text = self.words.say_with(id, &facts);
        self.steps.push(WalkStep { id: id.to_owned(), facts, screen, path: None, value: None, text });
    }

    /// Enters all of these fields that have a value and that the store's screens show, in their order; the password
    /// behind a user name.
    pub(super) fn enter(&mut self, fields: &[Template]) {
        let behaviour = self.behaviour;
        for field in fields.iter().filter(|field| field.is_in(behaviour) && !field.hidden) {
            if field.kind == FieldKind::Secret {
                let signs_in = self.settings.keys().any(|path| path.ends_with("username"));
                if signs_in {
                    self.set(field, "store-walk-password", None);
                }
            } else if let Some(value) = self.wants(field.path) {
                let shown = field.label_of(value, self.words).unwrap_or_else(|| value.to_owned());
                let id = match (field.kind, value) {
                    (FieldKind::Choice, "true") => "store-walk-tick",
                    (FieldKind::Choice, "false") => "store-walk-untick",
                    (FieldKind::Choice, _) => "store-walk-choose",
                    _ => "store-walk-enter",
                };
                self.set(field, id, Some(shown));
            }
        }
    }

    /// Sets one field whatever the settings say.
    pub(super) fn choose(&mut self, path: &str, value: &str) {
        let field = held::find(self.store(), path).expect("a way leads to fields of the catalogue");
        let shown = field.label_of(value, self.words).unwrap_or_else(|| value.to_owned());
        self.set(field, "store-walk-choose", Some(shown));
    }

    fn set(&mut self, field: &Template, id: &str, value: Option<String>) {
        let label = field.label.say(self.words);
        let facts = Facts::from([
            ("label".to_owned(), Fact::text(&label)),
            ("value".to_owned(), Fact::text(value.as_deref().unwrap_or_default())),
        ]);
        let text = self.words.say_with(id, &facts);
        let path = Some(field.path.to_owned());
        self.steps.push(WalkStep { id: id.to_owned(), facts, screen: vec![label], path, value, text });
    }

    fn store(&self) -> StoreKind {
        self.behaviour.store()
    }
}
