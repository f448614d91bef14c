//! A mail provider, as its file tells it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::fact::values;
use super::{
    Answer, Are, Is, Limit, Mechanism, Mistake, Note, OAuth, Origin, Password, Scope, Server, Source, Username,
    UsernameForm,
};
use crate::settings::Security;

/// A mail provider: what its mailboxes, servers and accounts are like, and what its answers mean.
///
/// Says what is known, not what is so: DNS is asked at run time, and limits change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"), deny_unknown_fields)]
pub struct Provider {
    /// The name of its file.
    #[serde(skip_deserializing)]
    pub id: String,
    /// Its name, as it writes it.
    pub name: String,
    /// Where it is at home (ISO 3166-1).
    pub country: String,
    /// What it is for.
    pub kind: Kind,
    #[serde(skip_serializing, default)]
    sources: BTreeMap<String, Source>,
    /// The domains of its mailboxes; `*.example.com` for all below one.
    #[serde(default)]
    pub domains: Vec<Are<String>>,
    /// What the names of its mail exchangers end in.
    #[serde(default)]
    pub mx: Vec<Are<String>>,
    /// Where to hand mail in, the best first.
    #[serde(default)]
    pub servers: Vec<Server>,
    /// Regions that a server's name can be filled in with.
    #[serde(default)]
    pub regions: Vec<Are<String>>,
    /// What its greetings say.
    #[serde(default)]
    pub banner: Vec<Are<String>>,
    /// What the user name is.
    pub username: Option<Username>,
    /// What the password really is.
    pub password: Option<Is<Password>>,
    /// How to sign in, the best first.
    #[serde(default)]
    pub sign_in: Vec<Are<Mechanism>>,
    /// Where tokens come from.
    pub oauth: Option<OAuth>,
    /// For whom one sign-in counts.
    pub scope: Option<Is<Scope>>,
    /// How much it takes.
    #[serde(default)]
    pub limits: Vec<Limit>,
    /// Terms for the domain's SPF record, as `include:spf.example.com`.
    #[serde(default)]
    pub spf: Vec<Are<String>>,
    /// DKIM selectors, perhaps with parts in angle brackets.
    #[serde(default)]
    pub dkim: Vec<Are<String>>,
    /// The way through its screens to what is filled in here, in its own words.
    pub console: Option<Are<String>>,
    /// Its page on the matter.
    pub help: Option<Is<String>>,
    /// What else to know.
    #[serde(default)]
    pub notes: Vec<Are<Note>>,
    /// What its answers mean.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// The provider whose answers it gives too, being the same house.
    pub answers_like: Option<String>,
    /// Why it differs from Thunderbird's database, where it does.
    #[serde(skip_serializing)]
    pub ispdb: Option<String>,
}

/// What a provider is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Mailboxes for people.
    Mailbox,
    /// Mail that programs send.
    Sending,
    /// The mail of one platform.
    Platform,
}

impl Provider {
    /// Reads a provider's file; refuses whatever it does not fully understand.
    pub fn parse(id: &str, toml: &str) -> Result<Self, Mistake> {
        let mut provider: Self = toml::from_str(toml)?;
        id.clone_into(&mut provider.id);
        let sources = std::mem::take(&mut provider.sources);
        let mut used = Vec::new();
        for origin in provider.origins() {
            used.push(origin.resolve(&sources)?.to_owned());
        }
        if let Some(unused) = sources.keys().find(|name| !used.contains(name)) {
            return Err(Mistake::UnusedSource(unused.clone()));
        }
        provider.sources = sources;
        provider.check()?;
        Ok(provider)
    }

    /// Whether its mailboxes are at this domain.
    pub fn has_domain(&self, domain: &str) -> bool {
        values(&self.domains).any(|own| match own.strip_prefix("*.") {
            Some(above) => domain.strip_suffix(above).is_some_and(|rest| rest.len() > 1 && rest.ends_with('.')),
            None => own == domain,
        })
    }

    /// Whether one of its servers has this name.
    pub fn has_server(&self, host: &str) -> bool {
        self.servers.iter().any(|server| server.host.matches(host))
    }

    /// Every way to sign in, the best first.
    pub fn mechanisms(&self) -> impl Iterator<Item = Mechanism> {
        values(&self.sign_in).copied()
    }

    /// Every source that the file names.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values()
    }

    fn check(&self) -> Result<(), Mistake> {
        let says = |username: &Username| (username.is == UsernameForm::Literal) == username.text.is_some();
        if !self.username.as_ref().is_none_or(says) {
            return Err(Mistake::UsernameText);
        }
        let open = |server: &&Server| match server.port {
            465 | 994 | 2465 => server.security != Security::Implicit,
            587 | 2587 => server.security == Security::Implicit,
            port => port == 0,
        };
        match self.servers.iter().find(open) {
            Some(server) => Err(Mistake::PortSecurity(server.port)),
            None => self.answers.iter().try_for_each(Answer::check),
        }
    }

    /// Where every fact is known from. Names every field, so that a new one is not forgotten.
    fn origins(&mut self) -> Vec<&mut Origin> {
        let Self {
            id: _,
            name: _,
            country: _,
            kind: _,
            sources: _,
            domains,
            mx,
            servers,
            regions,
            banner,
            username,
            password,
            sign_in,
            oauth,
            scope,
            limits,
            spf,
            dkim,
            console,
            help,
            notes,
            answers: _, // each bears its own
            answers_like: _,
            ispdb: _,
        } = self;
        let lists = [domains, mx, regions, banner, spf, dkim].into_iter().flatten().chain(console);
        let mut origins: Vec<&mut Origin> = lists.map(|group| &mut group.origin).collect();
        origins.extend(servers.iter_mut().map(|server| &mut server.origin));
        origins.extend(username.iter_mut().map(|username| &mut username.origin));
        origins.extend(password.iter_mut().map(|password| &mut password.origin));
        origins.extend(sign_in.iter_mut().map(|group| &mut group.origin));
        origins.extend(oauth.iter_mut().map(|oauth| &mut oauth.origin));
        origins.extend(scope.iter_mut().map(|scope| &mut scope.origin));
        origins.extend(limits.iter_mut().map(|limit| &mut limit.origin));
        origins.extend(help.iter_mut().map(|help| &mut help.origin));
        origins.extend(notes.iter_mut().map(|group| &mut group.origin));
        origins
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_file_is_read() {
        let provider = Provider::parse("acme", FILE).unwrap();
        assert_eq!((provider.id.as_str(), provider.servers[0].port), ("acme", 587));
        assert_eq!(provider.servers[0].origin.source().unwrap().url, "https://acme.example/help");
        assert_eq!(provider.spf[0].origin.source(), None);
        assert!(provider.has_domain("acme.example") && provider.has_domain("shop.acme.example"));
        assert!(!provider.has_domain("notacme.example") && !provider.has_domain(".acme.example"));
    }

    #[test]
    fn nothing_can_be_forgotten_or_misspelt() {
        for (without, with, why) in [
            (r#", source = "help" }, { are = ["*.acme"#, r#" }, { are = ["*.acme"#, "a fact without a source"),
            (r#", date = "2026-11-20""#, "", "a source without a date"),
            ("2026-11-20", "2026-13-20", "a day that is none"),
            (r#"[{ are = ["include:spf.acme.example"], source = "unsourced" }]"#, r#""x""#, "a bare value"),
            (r#"source = "help" # server"#, r#"source = "elsewhere""#, "a source that is not listed"),
            ("port = 587", "port = 465", "465 with STARTTLS"),
            ("port = 587", "port = 70000", "no port"),
            ("smtp.acme.example", "smtp acme", "no host"),
            ("is = \"address\"", "is = \"literal\"", "a literal without its word"),
            ("security = \"starttls\"", "security = \"ssl\"", "no such security"),
            ("country", "land", "an unknown key"),
            (
                "[sources]",
                "[sources]\nspare = { url = \"https://x.example\", date = \"2026-11-20\" }",
                "a spare source",
            ),
        ] {
            let broken = FILE.replace(without, with);
            assert_ne!(broken, FILE, "{why}");
            assert!(Provider::parse("acme", &broken).is_err(), "{why}");
        }
    }

    const FILE: &str = r#"
name = "Acme"
country = "US"
kind = "mailbox"
domains = [{ are = ["acme.example"], source = "help" }, { are = ["*.acme.example"], source = "help" }]
username = { is = "address", source = "help" }
spf = [{ are = ["include:spf.acme.example"], source = "unsourced" }]

[sources]
help = { url = "https://acme.example/help", date = "2026-11-20" }

[[servers]]
host = "smtp.acme.example"
port = 587
security = "starttls"
source = "help" # server
"#;
}
