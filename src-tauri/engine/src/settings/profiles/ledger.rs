//! What the file of profiles says.

use std::collections::HashSet;

use serde::Serialize;

use super::Kept;
use super::place::{MOST_BYTES, Place};
use crate::error::Error;
use crate::settings::json::Json;
use crate::settings::profile::check;
use crate::settings::{FieldError, Profile};

/// All profiles of one file.
#[derive(Debug, Default, Serialize)]
pub(super) struct Ledger {
    schema: u32,
    /// Goes up with every change.
    generation: u64,
    /// The profiles, in the order in which they were made.
    pub(super) profiles: Vec<Kept>,
}

impl Ledger {
    /// Reads the bytes of a file; without a file, an empty one.
    pub(super) fn read(bytes: Option<&[u8]>, place: &Place) -> Result<Self, Error> {
        let Some(bytes) = bytes else { return Ok(Self { schema: SCHEMA, ..Self::default() }) };
        parse(bytes).map_err(|fault| match fault {
            Fault::Corrupt(detail) => {
                Error::SettingsCorrupt { path: place.file.clone(), detail, previous: place.kept_before() }
            }
            Fault::TooNew(found) => {
                Error::SettingsTooNew { path: place.file.clone(), found, known: SCHEMA, previous: place.kept_before() }
            }
        })
    }

    /// The bytes of the next generation.
    pub(super) fn write(mut self) -> Vec<u8> {
        self.generation += 1;
        let mut bytes = serde_json::to_vec_pretty(&self).expect("profiles can be written as JSON");
        bytes.push(b'\n');
        bytes
    }
}

enum Fault {
    Corrupt(String),
    TooNew(u64),
}

fn parse(bytes: &[u8]) -> Result<Ledger, Fault> {
    let corrupt = |detail: &str| Fault::Corrupt(detail.to_owned());
    if bytes.len() as u64 > MOST_BYTES {
        return Err(corrupt("it is larger than 16 MiB"));
    }
    let json: Json = serde_json::from_slice(bytes).map_err(|error| Fault::Corrupt(error.to_string()))?;
    let schema = json.field("schema").and_then(Json::whole).ok_or_else(|| corrupt("schema: not a number"))?;
    match schema {
        found if found > SCHEMA.into() => return Err(Fault::TooNew(found)),
        found if found < SCHEMA.into() => return Err(corrupt("schema: there is no such version")),
        _ => {}
    }
    if !json.has_only(&["schema", "generation", "profiles"]) {
        return Err(corrupt("a key that does not belong there, or one twice"));
    }
    let generation = json.field("generation").and_then(Json::whole).filter(|generation| *generation < MOST_GENERATIONS);
    let generation = generation.ok_or_else(|| corrupt("generation: not a number"))?;
    let Some(Json::List(entries)) = json.field("profiles") else { return Err(corrupt("profiles: not a list")) };
    let (mut profiles, mut ids, mut names) = (Vec::new(), HashSet::new(), HashSet::new());
    for (place, entry) in entries.iter().enumerate() {
        let kept = kept(entry).map_err(|detail| Fault::Corrupt(format!("profiles.{place}.{detail}")))?;
        if !ids.insert(kept.profile.id) || !names.insert(kept.name().to_owned()) {
            return Err(Fault::Corrupt(format!("profiles.{place}: its id or its name a second time")));
        }
        profiles.push(kept);
    }
    Ok(Ledger { schema: SCHEMA, generation, profiles })
}

fn kept(entry: &Json) -> Result<Kept, String> {
    let revision = entry.field("revision").and_then(Json::whole).and_then(|revision| revision.try_into().ok());
    let revision = revision.ok_or_else(|| "revision: not a number".to_owned())?;
    if !entry.has_only(&["revision", "profile"]) {
        return Err("profile: a key that does not belong there, or one twice".to_owned());
    }
    let profile = entry.field("profile").ok_or_else(|| "profile: missing".to_owned())?;
    let file = check(profile).map_err(|errors| format!("profile.{}", first(&errors)))?;
    let id = file.id.ok_or_else(|| "profile.id: missing".to_owned())?;
    Ok(Kept { profile: Profile { id, content: file.content }, revision })
}

fn first(errors: &[FieldError]) -> String {
    errors.first().map(|error| format!("{}: {}", error.path, error.code)).unwrap_or_default()
}

const SCHEMA: u32 = 1;
/// More than anybody writes in a thousand years.
const MOST_GENERATIONS: u64 = 1 << 53;
