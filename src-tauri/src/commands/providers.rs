//! Mail providers to choose from, and whose a name is.

use engine::providers::{self, DetectionSaid, ProviderEntry};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// In which language.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct ProvidersRequest {
    language: Language,
}

/// Every provider, by name.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct ProvidersAnswer {
    providers: Vec<ProviderEntry>,
}

/// A name that may give a provider away.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct DetectProviderRequest {
    /// An address, a domain or a server's name, as typed.
    text: String,
    language: Language,
}

/// Whose it may be, the most particular first.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct DetectProviderAnswer {
    found: Vec<DetectionSaid>,
}

/// Every provider, with what is known of it and what it fills into a form.
#[tauri::command]
pub(crate) async fn providers(request: ProvidersRequest) -> ProvidersAnswer {
    ProvidersAnswer { providers: providers::entries(&Words::new(request.language)) }
}

/// Whose an address, a domain or a server is, by its name alone. Asks nobody.
#[tauri::command]
pub(crate) async fn detect_provider(request: DetectProviderRequest) -> DetectProviderAnswer {
    DetectProviderAnswer { found: providers::detect_by_name(&request.text, &Words::new(request.language)) }
}
