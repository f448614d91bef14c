//! What is known of a provider, in words.

use serde::Serialize;
use ts_rs::TS;

use super::{Are, Limit, Origin, Provider, When};
use crate::checks::{Fact, Facts};
use crate::words::Words;

/// What is known of a provider, in words.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProviderSaid {
    /// The provider's id.
    pub id: String,
    /// Its name, as it writes it.
    pub name: String,
    /// Where it is at home (ISO 3166-1).
    pub country: String,
    /// What it is for.
    pub kind: String,
    /// What is known of it, the most needed first.
    pub lines: Vec<ProviderLine>,
}

/// One fact in words.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProviderLine {
    /// What it is about: `servers`, `username`, `limits` …
    pub about: String,
    /// That in words.
    pub label: String,
    /// The fact.
    pub text: String,
    /// The page that says so; none where it is a suggestion.
    pub source: Option<String>,
    /// The day it was read.
    pub source_date: Option<String>,
    /// Nobody's page says so.
    pub suggestion: bool,
}

impl Provider {
    /// Says what is known of it.
    pub fn say(&self, words: &Words) -> ProviderSaid {
        let mut said = Saying { words, lines: Vec::new() };
        for server in &self.servers {
            let facts = facts([
                ("host", Fact::text(server.host.to_string())),
                ("port", Fact::text(server.port.to_string())),
                ("security", Fact::text(server.security.name())),
            ]);
            let line = words.say_with("provider-server", &facts);
            said.line("servers", line, &server.origin);
            if let Some(note) = server.note {
                said.line("servers", words.say(&id("server", note)), &server.origin);
            }
        }
        said.list("regions", &self.regions);
        if let Some(username) = &self.username {
            let facts = facts([("text", Fact::text(username.text.as_deref().unwrap_or_default()))]);
            said.line("username", words.say_with(&id("username", username.is), &facts), &username.origin);
        }
        if let Some(password) = &self.password {
            said.line("password", words.say(&id("password", password.is)), &password.origin);
        }
        for group in &self.sign_in {
            let none = words.say("provider-sign-in-none");
            let names = group.are.iter().map(|way| if way.name() == "-" { none.as_str() } else { way.name() });
            said.line("sign-in", names.collect::<Vec<_>>().join(", "), &group.origin);
        }
        if let Some(oauth) = &self.oauth {
            said.line("oauth", oauth.scope.clone(), &oauth.origin);
        }
        if let Some(scope) = &self.scope {
            said.line("scope", words.say(&id("scope", scope.is)), &scope.origin);
        }
        for limit in &self.limits {
            said.line("limits", limit.say(words), &limit.origin);
        }
        for group in &self.notes {
            for note in &group.are {
                said.line("notes", words.say(&id("note", note)), &group.origin);
            }
        }
        if let Some(console) = &self.console {
            said.line("console", console.are.join(" › "), &console.origin);
        }
        said.list("spf", &self.spf);
        said.list("dkim", &self.dkim);
        said.list("domains", &self.domains);
        said.list("mx", &self.mx);
        if let Some(help) = &self.help {
            said.line("help", help.is.clone(), &help.origin);
        }
        ProviderSaid {
            id: self.id.clone(),
            name: self.name.clone(),
            country: self.country.clone(),
            kind: words.say(&id("kind", self.kind)),
            lines: said.lines,
        }
    }
}

impl Limit {
    /// Says it, with the account that it is for.
    pub fn say(&self, words: &Words) -> String {
        let most = i64::try_from(self.most).unwrap_or(i64::MAX);
        let most = if self.of == super::Counted::Bytes { Fact::Bytes { bytes: self.most } } else { Fact::Count(most) };
        let limit = words.say_with(&self.words(), &facts([("most", most)]));
        let plain = |id: &str| words.say_with(id, &facts([("limit", Fact::text(&limit))]));
        let day = |day: Option<u32>| Fact::Count(i64::from(day.unwrap_or_default()));
        let days = facts([("limit", Fact::text(&limit)), ("from", day(self.from_day)), ("to", day(self.to_day))]);
        match (&self.plan, self.when, self.from_day, self.to_day) {
            (Some(plan), ..) => words.say_with(
                "provider-limit-of-plan",
                &facts([("limit", Fact::text(&limit)), ("plan", Fact::text(plan))]),
            ),
            (_, Some(when), ..) => plain(match when {
                When::Free => "provider-limit-of-free",
                When::Trial => "provider-limit-of-trial",
                When::Sandbox => "provider-limit-of-sandbox",
                When::New => "provider-limit-of-new",
            }),
            (_, _, Some(_), Some(_)) => words.say_with("provider-limit-of-days", &days),
            (_, _, Some(_), None) => words.say_with("provider-limit-from-day", &days),
            _ => limit,
        }
    }

    /// The message that says it.
    pub fn words(&self) -> String {
        format!("{}-{}", id("limit", self.of), written(self.per))
    }
}

struct Saying<'a> {
    words: &'a Words,
    lines: Vec<ProviderLine>,
}

impl Saying<'_> {
    fn line(&mut self, about: &str, text: String, origin: &Origin) {
        let source = origin.source();
        self.lines.push(ProviderLine {
            about: about.to_owned(),
            label: self.words.say(&format!("provider-about-{about}")),
            text,
            source: source.map(|source| source.url.clone()),
            source_date: source.map(|source| source.date.to_string()),
            suggestion: source.is_none(),
        });
    }

    fn list(&mut self, about: &str, groups: &[Are<String>]) {
        for group in groups {
            self.line(about, group.are.join(", "), &group.origin);
        }
    }
}

fn facts<const N: usize>(facts: [(&str, Fact); N]) -> Facts {
    facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect()
}

/// The message of a value out of a closed list.
fn id(about: &str, value: impl Serialize) -> String {
    format!("provider-{about}-{}", written(value))
}

fn written(value: impl Serialize) -> String {
    let written = serde_json::to_value(value).ok();
    written.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::{Reason, all};
    use crate::words::Language;

    #[test]
    fn every_fact_has_its_words_in_every_language() {
        for language in Language::ALL {
            let words = Words::new(language);
            for provider in all() {
                let said = provider.say(&words);
                for line in &said.lines {
                    let bare = [&said.kind, &line.label, &line.text];
                    let missing = bare.iter().any(|text| text.is_empty() || text.starts_with("provider-"));
                    assert!(!missing, "{} {}: {line:?}", language.tag(), provider.id);
                }
            }
            let reasons = Reason::ALL.iter().map(|reason| format!("provider-found-by-{}", reason.name()));
            let found = facts([("found", Fact::text("x"))]);
            for id in reasons {
                assert_ne!(words.say_with(&id, &found), id, "{}", language.tag());
            }
        }
    }

    #[test]
    fn a_suggestion_says_that_it_is_one() {
        let said = crate::providers::by_id("kakao").unwrap().say(&Words::new(Language::English));
        assert!(said.lines.iter().all(|line| line.suggestion && line.source.is_none()), "{said:?}");
    }

    #[test]
    fn limits_are_said_with_the_account_they_are_for() {
        let words = Words::new(Language::English);
        let lolipop = crate::providers::by_id("lolipop").unwrap();
        assert!(
            lolipop
                .limits
                .iter()
                .any(|limit| limit.say(&words).contains("100") && limit.say(&words).contains("Economy"))
        );
    }
}
