//! As whom a test speaks: what the store holds, and what it would do with it.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use engine::checks::{Fact, Facts};
use engine::settings::{FieldCode, FieldError, StoreKind, TestSettings, Until};
use engine::stores::{
    self, AuthForm, Behaviour, Cannot, GithubBehaviour, Held, MagentoBehaviour, MailFrom, STORES, StoreSeen, Transport,
    Wanted, Wire,
};
use engine::words::Words;
use serde::Serialize;

use crate::failure::Failure;

#[derive(Args)]
pub(crate) struct StoreArguments {
    /// As whom to speak
    #[arg(long, value_enum, default_value_t)]
    pub(crate) dialect: Dialect,
    /// What the store holds today, by its own path; may be given several times
    #[arg(long, value_name = "PATH=VALUE")]
    pub(crate) store_setting: Vec<String>,
}

/// As whom to speak.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Dialect {
    /// As this program.
    #[default]
    Direct,
    /// As Magento 2.4.6.
    #[value(name = "magento-2.4.6")]
    Magento246,
    /// As Magento 2.4.7.
    #[value(name = "magento-2.4.7")]
    Magento247,
    /// As Magento 2.4.8, unpatched.
    #[value(name = "magento-2.4.8")]
    Magento248,
    /// As Magento 2.4.9.
    #[value(name = "magento-2.4.9")]
    Magento249,
    /// As GitHub Enterprise Server.
    GithubEnterprise,
}

impl Dialect {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn behaviour(self) -> Option<Behaviour> {
        match self {
            Self::Direct => None,
            Self::Magento246 | Self::Magento247 => Some(Behaviour::Magento(MagentoBehaviour::From246)),
            Self::Magento248 => Some(Behaviour::Magento(MagentoBehaviour::From248)),
            Self::Magento249 => Some(Behaviour::Magento(MagentoBehaviour::From249)),
            Self::GithubEnterprise => Some(Behaviour::GithubEnterprise(GithubBehaviour::From315)),
        }
    }
}

/// What a store would do: what it holds where that is known, else what it would hold to do what is wanted.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plan {
    dialect: String,
    behaviour: Behaviour,
    settings: Held,
    wire: Wire,
    cannot: Vec<Cannot>,
}

/// Takes the store of the call over into the settings, and plans what it would do. What the call says goes before what
/// a profile says.
pub(crate) fn plan(call: &StoreArguments, settings: &mut TestSettings) -> Result<Option<Plan>, Failure> {
    let told = held(&call.store_setting)?;
    let Some(behaviour) = call.dialect.behaviour() else {
        if !told.is_empty() {
            settings.store = Some(Box::new(direct(settings.store.as_deref(), told)?));
        }
        return Ok(None);
    };
    check(behaviour.store(), &told)?;
    if settings.until != Until::Connect {
        let facts = Facts::from([("dialect".to_owned(), Fact::text(call.dialect.name()))]);
        return Err(Failure::Call("cli-dialect-not-played", facts));
    }
    let kept = settings.store.as_deref().filter(|store| store.kind == behaviour.store());
    let written = stores::write(behaviour, &Wanted::of(settings));
    let mut all = written.settings;
    all.extend(kept.map(|store| store.settings.clone()).unwrap_or_default());
    all.extend(told);
    let wire = stores::wire(behaviour, &all);
    let version = kept.and_then(|store| store.version.as_deref());
    settings.store = Some(Box::new(StoreSeen::new(behaviour.store(), version, &all).behaving(behaviour)));
    Ok(Some(Plan { dialect: call.dialect.name(), behaviour, settings: all, wire, cannot: written.cannot }))
}

/// The store that holds these settings beside those that a profile knows; without a profile, the one whose they are.
fn direct(kept: Option<&StoreSeen>, told: Held) -> Result<StoreSeen, Failure> {
    let kept = kept.filter(|store| store.kind != StoreKind::Other);
    let store = kept.map(|store| store.kind).or_else(|| store_of(&told));
    let store = store.ok_or_else(|| Failure::Call("cli-store-setting-no-store", Facts::new()))?;
    check(store, &told)?;
    let mut all = kept.map(|store| store.settings.clone()).unwrap_or_default();
    all.extend(told);
    Ok(StoreSeen::new(store, kept.and_then(|store| store.version.as_deref()), &all))
}

fn held(settings: &[String]) -> Result<Held, Failure> {
    let told = |text: &String| {
        let pair = text.split_once('=').filter(|(path, _)| !path.trim().is_empty());
        let (path, value) = pair.ok_or_else(|| wrong("cli-store-setting-malformed", text))?;
        let path = path.trim();
        // The value stays unsaid: it may be the secret.
        let secret = STORES.into_iter().any(|store| stores::is_secret(store, path));
        if secret { Err(wrong("cli-store-setting-secret", path)) } else { Ok((path.to_owned(), value.to_owned())) }
    };
    settings.iter().map(told).collect()
}

fn wrong(id: &'static str, value: &str) -> Failure {
    Failure::Call(id, Facts::from([("value".to_owned(), Fact::text(value))]))
}

/// The store whose setting the first path is.
fn store_of(held: &Held) -> Option<StoreKind> {
    let first = held.keys().next()?;
    STORES.into_iter().find(|store| stores::has_field(*store, first))
}

fn check(store: StoreKind, held: &Held) -> Result<(), Failure> {
    let fault = |path: &String, value: &String| match stores::refuses(store, path, value) {
        None if !stores::has_field(store, path) => Some((FieldCode::UnknownField, path.clone())),
        Some(FieldCode::UnknownField) => Some((FieldCode::UnknownField, path.clone())),
        refused => refused.map(|code| (code, value.clone())),
    };
    let error = |(path, value): (&String, &String)| {
        let (code, told) = fault(path, value)?;
        let facts = Facts::from([("value".to_owned(), Fact::text(told))]);
        Some(FieldError { path: path.clone(), code, facts, text: String::new() })
    };
    let errors: Vec<_> = held.iter().filter_map(error).collect();
    if errors.is_empty() { Ok(()) } else { Err(Failure::Fields(errors)) }
}

impl Plan {
    /// The plan, for people.
    pub(crate) fn print(&self, words: &Words) -> Result<(), Failure> {
        self.write(&mut io::stdout().lock(), words).map_err(Failure::Output)
    }

    fn write(&self, out: &mut impl Write, words: &Words) -> io::Result<()> {
        let say = |id: &str, facts: &[(&str, &str)]| {
            let facts = facts.iter().map(|(name, text)| ((*name).to_owned(), Fact::text(text)));
            words.say_with(id, &facts.collect::<Facts>())
        };
        let wire = &self.wire;
        let unknown = words.say("cli-plan-unknown");
        writeln!(out, "{}", say("cli-plan", &[("behaviour", self.behaviour.name())]))?;
        if wire.transport == Transport::Sendmail {
            writeln!(out, "  {}", words.say("cli-plan-sendmail"))?;
        } else {
            let port = wire.port.map_or_else(|| unknown.clone(), |port| port.to_string());
            let host = wire.host.as_deref().unwrap_or(&unknown);
            writeln!(out, "  {}", say("cli-plan-server", &[("host", host), ("port", &port)]))?;
            let line = wire.security.map_or("unknown", engine::settings::Security::name);
            writeln!(out, "  {}", say("cli-plan-line", &[("line", line)]))?;
            writeln!(out, "  {}", say("cli-plan-helo", &[("name", wire.helo.as_deref().unwrap_or(&unknown))]))?;
            let forms = wire.sign_in.forms.iter().copied().map(form).collect::<Vec<_>>().join(", ");
            let id = if forms.is_empty() { "cli-plan-no-sign-in" } else { "cli-plan-sign-in" };
            writeln!(out, "  {}", say(id, &[("forms", &forms)]))?;
        }
        let address = match &wire.mail_from {
            MailFrom::From => words.say("cli-plan-from"),
            MailFrom::Address(address) => address.clone(),
            MailFrom::Unknown => unknown,
        };
        writeln!(out, "  {}", say("cli-plan-mail-from", &[("address", &address)]))?;
        for failing in &wire.fails {
            writeln!(out, "  {}", say("cli-plan-fails", &[("what", &words.say(failing.id()))]))?;
        }
        for cannot in &self.cannot {
            let what = cannot.clone().say(words).text;
            writeln!(out, "  {}", say("cli-plan-cannot", &[("what", &format!("{}: {what}", cannot.path))]))?;
        }
        writeln!(out)
    }
}

fn form(form: AuthForm) -> &'static str {
    match form {
        AuthForm::PlainOneLine | AuthForm::PlainOneLineAsUser => "AUTH PLAIN •••",
        AuthForm::PlainTwoLines => "AUTH PLAIN, •••",
        AuthForm::Login => "AUTH LOGIN, •••, •••",
        AuthForm::CramMd5 => "AUTH CRAM-MD5",
        AuthForm::Xoauth2 => "AUTH XOAUTH2 •••",
    }
}
