//! `mailproof profiles`: settings under a name.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::{Path, PathBuf};

use clap::Subcommand;
use engine::checks::{Fact, Facts};
use engine::settings::{
    Kept, MOST_JSON, Paths, Profile, ProfileFile, ProfileId, Profiles, SaveProfile, check_profile_json,
};
use engine::words::Words;
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::keychain;
use crate::test::print_json;

#[derive(Subcommand)]
pub(crate) enum ProfilesCall {
    /// Lists all profiles
    List,
    /// Prints a profile as JSON, without its password
    Show {
        /// Its name or id
        name: String,
    },
    /// Saves a profile from its JSON; without an id, it is a new one
    Save {
        /// The file; - reads standard input
        file: PathBuf,
    },
    /// Deletes a profile
    Delete {
        /// Its name or id
        name: String,
    },
}

/// Does what was asked for.
pub(crate) async fn run(call: ProfilesCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let profiles = kept()?;
    match call {
        ProfilesCall::List => list(&profiles, format, words)?,
        ProfilesCall::Show { name } => {
            let Kept { profile, .. } = profiles.by_name(&name).map_err(Failure::Engine)?;
            match format {
                Format::Json => print_json(&profile)?,
                Format::Text => print_pretty(&profile)?,
            }
        }
        ProfilesCall::Save { file } => {
            let profile = save(&profiles, read(&file)?)?;
            match format {
                Format::Json => print_json(&profile)?,
                Format::Text => tell("cli-profile-saved", &profile, words)?,
            }
        }
        ProfilesCall::Delete { name } => {
            let profile = delete(&profiles, &name, words).await?;
            match format {
                Format::Json => print_json(&Deleted { schema: 1, deleted: profile.id })?,
                Format::Text => tell("cli-profile-deleted", &profile, words)?,
            }
        }
    }
    Ok(0)
}

/// The profiles of this user.
pub(crate) fn kept() -> Result<Profiles, Failure> {
    Paths::from_environment().map(|paths| Profiles::new(&paths)).map_err(Failure::Engine)
}

/// Reads a profile's JSON from a file, or from standard input.
pub(crate) fn read(path: &Path) -> Result<ProfileFile, Failure> {
    let all = |source: &mut dyn Read| {
        let mut bytes = Vec::new();
        source.take(MOST_JSON as u64 + 1).read_to_end(&mut bytes).map(|_| bytes)
    };
    let bytes = match path.to_str() {
        Some("-") => all(&mut io::stdin().lock()),
        _ => File::open(path).and_then(|mut file| all(&mut file)),
    };
    let bytes = bytes.map_err(|error| Failure::Unreadable(path.to_owned(), error))?;
    check_profile_json(&bytes).map_err(Failure::Fields)
}

fn list(profiles: &Profiles, format: Format, words: &Words) -> Result<(), Failure> {
    let kept = profiles.list().map_err(Failure::Engine)?;
    let profiles: Vec<_> = kept.iter().map(|kept| &kept.profile).collect();
    if format == Format::Json {
        return print_json(&List { schema: 1, profiles: &profiles });
    }
    let mut out = io::stdout().lock();
    if profiles.is_empty() {
        return writeln!(out, "{}", words.say("cli-profiles-none")).map_err(Failure::Output);
    }
    for Profile { id, content } in profiles {
        let server = content.server();
        writeln!(out, "{id}  {}  {}:{}", content.name(), server.host, server.port).map_err(Failure::Output)?;
    }
    Ok(())
}

fn save(profiles: &Profiles, file: ProfileFile) -> Result<Profile, Failure> {
    let ProfileFile { id, content } = file;
    let kept = match id {
        Some(id) => profiles.restore(Profile { id, content }),
        None => profiles.save(SaveProfile { id: None, revision: None, content }),
    };
    kept.map(|kept| kept.profile).map_err(Failure::Engine)
}

/// Deletes the profile and its password; a password that cannot be forgotten keeps its profile.
async fn delete(profiles: &Profiles, name: &str, words: &Words) -> Result<Profile, Failure> {
    let id = profiles.by_name(name).map_err(Failure::Engine)?.profile.id;
    keychain::forget(id, words).await?;
    profiles.delete(id).map(|kept| kept.profile).map_err(Failure::Engine)
}

fn tell(id: &str, profile: &Profile, words: &Words) -> Result<(), Failure> {
    let facts = Facts::from([
        ("name".to_owned(), Fact::text(profile.content.name())),
        ("id".to_owned(), Fact::text(profile.id.to_string())),
    ]);
    writeln!(io::stdout(), "{}", words.say_with(id, &facts)).map_err(Failure::Output)
}

/// What `save` reads again, for people.
fn print_pretty(profile: &Profile) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, profile).map_err(|error| Failure::Output(error.into()))?;
    writeln!(out).map_err(Failure::Output)
}

#[derive(Serialize)]
struct List<'a> {
    schema: u32,
    profiles: &'a [&'a Profile],
}

#[derive(Serialize)]
struct Deleted {
    schema: u32,
    deleted: ProfileId,
}
