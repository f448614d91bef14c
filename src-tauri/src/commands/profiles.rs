//! Profiles: a store's settings under a name.

use engine::settings::{
    Draft, FieldError, Kept, Paths, ProfileId, Profiles, SaveProfile, StoreKind, check_profile_draft,
};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};
use crate::secrets::Secrets;

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

/// Lists the profiles.
#[tauri::command]
pub(crate) async fn profiles(paths: State<'_, Paths>) -> Result<ProfilesAnswer, CommandError> {
    let profiles = blocking(&paths, Profiles::list).await?;
    Ok(ProfilesAnswer { profiles: profiles.iter().map(head).collect() })
}

/// Reads a profile into a form.
#[tauri::command]
pub(crate) async fn profile(request: ProfileRequest, paths: State<'_, Paths>) -> Result<ProfileAnswer, CommandError> {
    let Kept { revision, profile } = blocking(&paths, move |profiles| profiles.find(request.id)).await?;
    Ok(ProfileAnswer { id: profile.id, revision, draft: profile.content.draft() })
}

/// Keeps a form as a profile.
#[tauri::command]
pub(crate) async fn save_profile(
    request: SaveProfileRequest,
    paths: State<'_, Paths>,
) -> Result<SaveProfileAnswer, CommandError> {
    let SaveProfileRequest { id, revision, draft, language } = request;
    let content = match check_profile_draft(&draft) {
        Ok(content) => content,
        Err(mut errors) => {
            Words::new(language).speak_errors(&mut errors);
            return Ok(SaveProfileAnswer::Invalid { errors });
        }
    };
    let kept = blocking(&paths, move |profiles| profiles.save(SaveProfile { id, revision, content })).await?;
    Ok(SaveProfileAnswer::Saved { id: kept.profile.id, revision: kept.revision })
}

/// Forgets a profile and its password; a password that cannot be forgotten keeps its profile.
#[tauri::command]
pub(crate) async fn delete_profile(
    request: ProfileRequest,
    paths: State<'_, Paths>,
    secrets: State<'_, Secrets>,
) -> Result<(), CommandError> {
    secrets.forget(request.id).await?;
    blocking(&paths, move |profiles| profiles.delete(request.id)).await?;
    Ok(())
}

fn head(kept: &Kept) -> ProfileHead {
    let content = &kept.profile.content;
    ProfileHead {
        id: kept.profile.id,
        name: content.name().to_owned(),
        store: content.store(),
        version: content.version().map(str::to_owned),
        host: content.server().host.to_string(),
    }
}

/// Files block: a thread of their own waits for them.
async fn blocking<T: Send + 'static>(
    paths: &Paths,
    call: impl FnOnce(&Profiles) -> Result<T, engine::Error> + Send + 'static,
) -> Result<T, CommandError> {
    let profiles = Profiles::new(paths);
    let done = tokio::task::spawn_blocking(move || call(&profiles)).await;
    Ok(done.map_err(|error| CommandError::of(ErrorCode::Internal).saying(error))??)
}
