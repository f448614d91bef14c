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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn the_way_through_magento_is_the_guides() {
        let steps = way("magento-2.4.9", Language::Japanese);
        let screens: Vec<String> = steps.iter().map(|step| step.screen.join(" > ")).collect();
        assert_eq!(
            screens,
            [
                "Stores > Settings > Configuration",
                "Advanced > System",
                "Mail Sending Settings",
                "Disable Email Communications",
                "Transport",
                "Host",
                "Port (25)",
                "Set Return Path",
                "Username",
                "Password",
                "Auth",
                "SSL",
                "Save Config",
                "General > Store Email Addresses",
                "General Contact",
                "Sender Email",
                "Save Config",
                "Sales > Sales Emails",
                "General Settings",
                "Asynchronous sending",
                "Asynchronous sending",
                "Save Config",
            ]
        );
        let values: Vec<_> = steps.iter().filter_map(|step| step.value.as_deref()).collect();
        let expected =
            ["No", "SMTP", "mail.shop.example", "587", "No", "merchant", "LOGIN", "TLS", "shop@shop.example", "Enable"];
        assert_eq!(values, expected);
    }

    #[test]
    fn on_2_4_8_the_scope_is_the_default() {
        let scope = |behaviour| way(behaviour, Language::English).iter().any(|step| step.screen == ["Default Config"]);
        assert!(scope("magento-2.4.8") && !scope("magento-2.4.6"));
    }

    #[test]
    fn before_2_4_6_there_is_no_transport() {
        let steps = way("magento-before-2.4.6", Language::English);
        assert!(!steps.iter().any(|step| step.screen == ["Transport"] || step.screen == ["Password"]));
    }

    #[test]
    fn the_console_speaks_korean_to_koreans() {
        let steps = way("github-enterprise-3.15", Language::Korean);
        let screens: Vec<&str> = steps.iter().flat_map(|step| &step.screen).map(String::as_str).collect();
        for words in ["메일 사용", "서버 주소", "포트", "인증", "메일 설정 테스트", "테스트 메일 보내기", "설정 저장"]
        {
            assert!(screens.contains(&words), "{words}");
        }
        let english = way("github-enterprise-3.15", Language::Chinese);
        assert!(english.iter().any(|step| step.screen == ["Server address"]));
    }

    #[test]
    fn a_team_channel_is_made_the_teams_default() {
        let behaviour = Behaviour::SalesConnect;
        let held = Held::from([("team-channel".to_owned(), "true".to_owned())]);
        let steps = walk(behaviour, &held, &Words::new(Language::English));
        assert_eq!(steps.last().unwrap().screen, ["Admin Settings", "General", "Team Delivery Channel"]);
    }

    #[test]
    fn every_step_says_something_in_every_language_and_names_its_screen() {
        for language in Language::ALL {
            for behaviour in Behaviour::ALL {
                for step in way(behaviour.name(), language) {
                    assert!(step.text != step.id && !step.text.is_empty(), "{}", step.id);
                    assert!(step.screen.iter().all(|word| step.text.contains(word)), "{}: {}", step.id, step.text);
                    assert!(
                        step.value
                            .iter()
                            .all(|value| step.text.contains(value) || value == "on" || step.id.contains("tick"))
                    );
                }
            }
        }
    }

    fn way(behaviour: &str, language: Language) -> Vec<WalkStep> {
        let behaviour = Behaviour::try_from(behaviour.to_owned()).unwrap();
        let settings = crate::checks::sample::settings([
            ("server.host", "mail.shop.example"),
            ("account.username", "merchant"),
            ("account.auth", "login"),
            ("sender.from", "shop@shop.example"),
        ]);
        let wanted = crate::stores::Wanted::of(&settings);
        walk(behaviour, &crate::stores::write(behaviour, &wanted).settings, &Words::new(language))
    }
}
