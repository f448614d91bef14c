//! The store's part of the form: its own fields, and what is to be known of what stands there.

use engine::settings::Draft;
use engine::stores::{self, Direction, StoreForm, TakenOver};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A form as it stands, whole or not.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct StoreFormRequest {
    draft: Draft,
    language: Language,
}

/// The store's own form for it.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct StoreFormAnswer(StoreForm);

/// One side of a form to take over to the other.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct TakeOverRequest {
    draft: Draft,
    direction: Direction,
    language: Language,
}

/// The form with both sides.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct TakeOverAnswer(TakenOver);

/// The store's own form. Asks nobody, and is for every key that is pressed.
#[tauri::command]
pub(crate) async fn store_form(request: StoreFormRequest) -> StoreFormAnswer {
    StoreFormAnswer(stores::form(&request.draft, &Words::new(request.language)))
}

/// Takes over what is wanted to the store's own fields, or what the store holds to what is wanted.
#[tauri::command]
pub(crate) async fn take_over(request: TakeOverRequest) -> TakeOverAnswer {
    TakeOverAnswer(stores::take_over(&request.draft, request.direction, &Words::new(request.language)))
}
