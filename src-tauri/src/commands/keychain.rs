//! The password of a profile: kept, asked after, forgotten. It goes in and never comes back.

use engine::keychain::Binding;
use engine::settings::{Host, ProfileId};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use super::test::{TypedPassword, notes};
use crate::error::{CommandError, ErrorCode};
use crate::secrets::{SecretPlace, SecretState, Secrets};

/// Whose password, and for what.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SecretRequest {
    profile: ProfileId,
    /// The server, as the form has it.
    host: String,
    /// The user, as the form has it.
    username: String,
}

/// Where a profile's password is.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct SecretAnswer {
    state: SecretState,
}

/// A password to keep.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct SaveSecretRequest {
    profile: ProfileId,
    /// The server, as the form has it.
    host: String,
    /// The user, as the form has it.
    username: String,
    /// Typed just now. It never goes back to the window.
    #[ts(type = "string")]
    password: TypedPassword,
    place: SecretPlace,
    language: Language,
}

/// Kept, exactly as it was typed.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct SaveSecretAnswer {
    state: SecretState,
    /// What is unusual about it, in words: a space at its end, a smart quote.
    notes: Vec<String>,
}

/// Says where the password is.
#[tauri::command]
pub(crate) async fn secret(request: SecretRequest, secrets: State<'_, Secrets>) -> Result<SecretAnswer, CommandError> {
    let wanted = binding(&request.host, &request.username)?;
    Ok(SecretAnswer { state: secrets.state(request.profile, &wanted).await? })
}

/// Keeps a password.
#[tauri::command]
pub(crate) async fn save_secret(
    request: SaveSecretRequest,
    secrets: State<'_, Secrets>,
) -> Result<SaveSecretAnswer, CommandError> {
    let binding = binding(&request.host, &request.username)?;
    let secret = request.password.into_secret();
    if secret.is_empty() {
        return Err(CommandError::of(ErrorCode::PasswordMissing));
    }
    let notes = notes(&secret, &Words::new(request.language));
    let state = secrets.keep(request.profile, secret, binding, request.place).await?;
    Ok(SaveSecretAnswer { state, notes })
}

/// Takes the merchant's word that the kept password is the right one for this server and user.
#[tauri::command]
pub(crate) async fn confirm_secret(
    request: SecretRequest,
    secrets: State<'_, Secrets>,
) -> Result<SecretAnswer, CommandError> {
    let wanted = binding(&request.host, &request.username)?;
    secrets.confirm(request.profile, wanted.clone()).await?;
    Ok(SecretAnswer { state: secrets.state(request.profile, &wanted).await? })
}

/// Forgets a password.
#[tauri::command]
pub(crate) async fn forget_secret(
    request: SecretRequest,
    secrets: State<'_, Secrets>,
) -> Result<SecretAnswer, CommandError> {
    secrets.forget(request.profile).await?;
    Ok(SecretAnswer { state: SecretState::Nowhere })
}

/// What a password belongs to, as the form has it.
fn binding(host: &str, username: &str) -> Result<Binding, CommandError> {
    let host: Host = host.trim().parse().map_err(|_| CommandError::of(ErrorCode::DraftInvalid))?;
    Ok(Binding { host: host.to_string(), username: username.trim().to_owned() })
}
