//! `mailproof keychain`: the passwords of profiles in the operating system's keychain.

use std::io::{self, Write as _};
use std::time::Duration;

use clap::{Args, Subcommand};
use engine::Secret;
use engine::checks::{Fact, Facts};
use engine::keychain::{Binding, Kept as KeptSecret, Keychain, KeychainError};
use engine::run::SecretSource;
use engine::settings::{Kept, Profile, ProfileId};
use engine::words::Words;
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::password::{self, PasswordCall};
use crate::profiles;
use crate::test::print_json;

#[derive(Subcommand)]
pub(crate) enum KeychainCall {
    /// Says for which profiles a password is kept; unlocks nothing
    Status {
        /// Only this profile: its name or id
        profile: Option<String>,
    },
    /// Keeps a profile's password, bound to the profile's server and user
    Save(SaveCall),
    /// Forgets a profile's password
    Forget {
        /// The profile's name or id
        profile: String,
    },
}

#[derive(Args)]
pub(crate) struct SaveCall {
    /// The profile's name or id
    profile: String,
    #[command(flatten)]
    password: PasswordCall,
    /// Takes the password that is kept already for the profile's server and user as they are today
    #[arg(long, conflicts_with_all = ["password_stdin", "password_env"])]
    confirm: bool,
}

/// Does what was asked for.
pub(crate) async fn run(call: KeychainCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let keychain = open();
    match call {
        KeychainCall::Status { profile } => status(&keychain, profile, format, words).await?,
        KeychainCall::Save(call) => {
            let profile = find(&call.profile)?;
            if call.confirm {
                patiently(keychain.rebind(profile.id, binding(&profile)), words).await.map_err(Failure::Keychain)?;
            } else {
                let (secret, _) = password::read(&call.password)?.ok_or(Failure::PasswordNeeded)?;
                password::point_out(&secret, words);
                let kept = keychain.keep(profile.id, secret, binding(&profile));
                patiently(kept, words).await.map_err(Failure::Keychain)?;
            }
            done("cli-secret-kept", "kept", &profile, format, words)?;
        }
        KeychainCall::Forget { profile } => {
            let profile = find(&profile)?;
            patiently(keychain.forget(profile.id), words).await.map_err(Failure::Keychain)?;
            done("cli-secret-forgotten", "forgotten", &profile, format, words)?;
        }
    }
    Ok(0)
}

/// The operating system's keychain. Nothing is opened yet.
pub(crate) fn open() -> Keychain {
    Keychain::of_system(Keychain::DEADLINE)
}

/// The password that is kept for a profile's server and user.
pub(crate) async fn read(profile: &Profile, words: &Words) -> Result<(Secret, SecretSource), Failure> {
    let keychain = open();
    match patiently(keychain.read(profile.id, &binding(profile)), words).await.map_err(Failure::Keychain)? {
        KeptSecret::Here(secret) => Ok((secret, SecretSource::Keychain)),
        KeptSecret::Nothing => Err(Failure::SecretNotKept(profile.content.name().to_owned())),
        KeptSecret::Elsewhere(binding) => Err(Failure::SecretElsewhere(binding)),
    }
}

/// Forgets a profile's password; a system without a keychain keeps none.
pub(crate) async fn forget(id: ProfileId, words: &Words) -> Result<(), Failure> {
    match patiently(open().forget(id), words).await {
        Ok(()) | Err(KeychainError::Absent) => Ok(()),
        Err(error) => Err(Failure::Keychain(error)),
    }
}

fn find(name: &str) -> Result<Profile, Failure> {
    profiles::kept()?.by_name(name).map(|kept| kept.profile).map_err(Failure::Engine)
}

fn binding(profile: &Profile) -> Binding {
    let username = profile.content.account().username.clone().unwrap_or_default();
    Binding { host: profile.content.server().host.to_string(), username }
}

/// Waits, and says so where it takes a while: the desktop may be asking its user.
async fn patiently<T>(asked: impl Future<Output = T>, words: &Words) -> T {
    tokio::pin!(asked);
    tokio::select! {
        biased;
        answer = &mut asked => answer,
        () = tokio::time::sleep(BEFORE_WORDS) => {
            // Nobody may be reading.
            let _ = writeln!(io::stderr(), "{}", words.say("keychain-waiting"));
            asked.await
        }
    }
}

async fn status(keychain: &Keychain, only: Option<String>, format: Format, words: &Words) -> Result<(), Failure> {
    let profiles: Vec<Profile> = match only {
        Some(name) => vec![find(&name)?],
        None => {
            let kept = profiles::kept()?.list().map_err(Failure::Engine)?;
            kept.into_iter().map(|Kept { profile, .. }| profile).collect()
        }
    };
    let mut told = Vec::new();
    for profile in profiles {
        let kept = patiently(keychain.look(profile.id), words).await.map_err(Failure::Keychain)?;
        let state = match &kept {
            None => State::Absent,
            Some(kept) if *kept == binding(&profile) => State::Kept,
            Some(_) => State::Elsewhere,
        };
        let (host, username) = kept.map(|Binding { host, username }| (host, username)).unzip();
        told.push(Told { profile: profile.id, name: profile.content.name().to_owned(), state, host, username });
    }
    if format == Format::Json {
        return print_json(&Status { schema: 1, profiles: told });
    }
    let mut out = io::stdout().lock();
    for told in &told {
        let text = |text: &Option<String>| Fact::text(text.as_deref().unwrap_or_default());
        let facts = Facts::from([
            ("name".to_owned(), Fact::text(&told.name)),
            ("host".to_owned(), text(&told.host)),
            ("username".to_owned(), text(&told.username)),
        ]);
        writeln!(out, "{}", words.say_with(told.state.words(), &facts)).map_err(Failure::Output)?;
    }
    Ok(())
}

fn done(id: &str, state: &'static str, profile: &Profile, format: Format, words: &Words) -> Result<(), Failure> {
    let Binding { host, username } = binding(profile);
    if format == Format::Json {
        return print_json(&Done { schema: 1, profile: profile.id, state });
    }
    let facts = [("name", profile.content.name()), ("host", &host), ("username", &username)];
    let facts: Facts = facts.map(|(name, text)| (name.to_owned(), Fact::text(text))).into();
    writeln!(io::stdout(), "{}", words.say_with(id, &facts)).map_err(Failure::Output)
}

#[derive(Serialize)]
struct Status {
    schema: u32,
    profiles: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    profile: ProfileId,
    name: String,
    state: State,
    /// What the password was kept for.
    host: Option<String>,
    username: Option<String>,
}

#[derive(Serialize)]
struct Done {
    schema: u32,
    profile: ProfileId,
    state: &'static str,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    Kept,
    Absent,
    Elsewhere,
}

impl State {
    fn words(self) -> &'static str {
        match self {
            Self::Kept => "cli-secret-is-kept",
            Self::Absent => "cli-secret-is-absent",
            Self::Elsewhere => "cli-secret-is-elsewhere",
        }
    }
}

const BEFORE_WORDS: Duration = Duration::from_millis(300);
