//! Profiles: a store's settings under a name.

use engine::settings::{Draft, FieldError, ProfileId, StoreKind};
use engine::words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::CommandError;

/// A profile as lists show it.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct ProfileHead {
    id: ProfileId,
    name: String,
    store: StoreKind,
    /// The store's version, where it is known.
    version: Option<String>,
    host: String,
}

/// Every profile, by name.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct ProfilesAnswer {
    profiles: Vec<ProfileHead>,
}

/// Which profile.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct ProfileRequest {
    id: ProfileId,
}

/// A profile as a form holds it.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct ProfileAnswer {
    id: ProfileId,
    /// Goes back with `save_profile`, which then notices what was changed elsewhere meanwhile.
    revision: u32,
    draft: Draft,
}

/// A form to keep.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SaveProfileRequest {
    /// None makes a new profile.
    id: Option<ProfileId>,
    /// The revision that the form was read at; none overwrites whatever is there.
    revision: Option<u32>,
    draft: Draft,
    language: Language,
}

/// Kept, or what is wrong with which field.
#[derive(Serialize, TS)]
#[serde(tag = "result", rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum SaveProfileAnswer {
    /// Kept.
    Saved {
        /// Its id, which a new profile gets here.
        id: ProfileId,
        /// Its revision.
        revision: u32,
    },
    /// Nothing is kept.
    Invalid {
        /// What is wrong with which field.
        errors: Vec<FieldError>,
    },
}
