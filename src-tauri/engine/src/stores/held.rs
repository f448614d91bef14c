//! What a store holds, by the paths that the store uses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::field::{FieldKind, Template};
use super::{Behaviour, Version, Wire, templates, version, wire};
use crate::settings::StoreKind;

/// What a store holds, by the path that the store uses, as `system/smtp/host`. A value for one website or store view
/// has its scope behind the path: `system/smtp/host@stores/german`.
pub type Held = BTreeMap<String, String>;

/// A store as a run or a form knows it, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct StoreSeen {
    /// Which system it is.
    pub kind: StoreKind,
    /// Its version, as it was told.
    pub version: Option<String>,
    /// How it behaves, where that is known.
    pub behaviour: Option<Behaviour>,
    /// What it holds. Never a secret.
    pub settings: Held,
}

impl StoreSeen {
    /// Takes over what is no secret, at most 500 settings; a value may have 4,096 characters.
    pub fn new(kind: StoreKind, told: Option<&str>, settings: &Held) -> Self {
        let fits = |path: &str, value: &str| path.len() <= LONGEST_PATH && value.len() <= LONGEST_VALUE;
        let kept = settings.iter().filter(|(path, value)| fits(path, value) && !is_secret(kind, path)).take(MOST);
        Self {
            kind,
            version: told.map(str::to_owned),
            behaviour: version(kind, told.unwrap_or_default()).behaviour(),
            settings: kept.map(|(path, value)| (path.clone(), value.clone())).collect(),
        }
    }

    /// The same, known to behave so.
    pub fn behaving(self, behaviour: Behaviour) -> Self {
        Self { behaviour: Some(behaviour), ..self }
    }

    /// What to ask about the version, where it does not tell how the store behaves.
    pub fn question(&self) -> Option<super::Question> {
        match (self.behaviour, version(self.kind, self.version.as_deref().unwrap_or_default())) {
            (None, Version::Unknown { question }) => Some(question),
            _ => None,
        }
    }

    /// The value at a path, or its default where the store's neighbouring settings are known.
    pub(crate) fn value(&self, path: &str) -> Option<&str> {
        self.held(path).or_else(|| self.knows(path).then(|| default(self.kind, path)).flatten())
    }

    /// The value that the store itself holds for all.
    pub(crate) fn held(&self, path: &str) -> Option<&str> {
        self.settings.get(path).map(String::as_str)
    }

    /// The values that hold for one website or store view only: scope and value.
    pub(crate) fn scoped(&self, path: &str) -> impl Iterator<Item = (&str, &str)> {
        let scope = move |key: &'_ str| key.split_once('@').filter(|(before, _)| *before == path).is_some();
        let all = self.settings.iter().filter(move |(key, _)| scope(key));
        all.filter_map(|(key, value)| Some((key.split_once('@')?.1, value.as_str())))
    }

    /// What it does on the wire, where its behaviour and anything of its mail settings is known.
    pub(crate) fn wire(&self) -> Option<Wire> {
        let behaviour = self.behaviour?;
        self.knows_mail().then(|| wire(behaviour, &self.settings))
    }

    /// Whether anything of its mail settings is known.
    pub(crate) fn knows_mail(&self) -> bool {
        self.knows(super::host_path(self.kind))
    }

    /// Whether anything beside this path is known: then what is missing is at its default.
    fn knows(&self, path: &str) -> bool {
        let group = group(path);
        self.settings.keys().any(|key| key.starts_with(group))
    }
}

/// Reads settings as the store does: what is missing is at its default.
pub(super) struct Reading<'a> {
    pub(super) settings: &'a Held,
    pub(super) store: StoreKind,
}

impl<'a> Reading<'a> {
    /// The value, or its default, or nothing.
    pub(super) fn value(&self, path: &str) -> &'a str {
        let held = self.settings.get(path).map(String::as_str);
        held.or_else(|| default(self.store, path)).unwrap_or_default().trim()
    }

    /// The value, where it is not empty.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        Some(self.value(path)).filter(|value| !value.is_empty()).map(str::to_owned)
    }

    /// The value where the store itself holds it and it is not empty.
    pub(super) fn own(&self, path: &str) -> Option<&'a str> {
        self.settings.get(path).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// The value as a port.
    pub(super) fn port(&self, path: &str) -> Option<u16> {
        self.value(path).parse().ok().filter(|port| *port > 0)
    }
}

/// Whether a path holds a secret: by the catalogue, or by its name.
pub fn is_secret(store: StoreKind, path: &str) -> bool {
    let path = path.split('@').next().unwrap_or_default();
    match find(store, path) {
        Some(field) => field.kind == FieldKind::Secret,
        None => {
            let last = path.rsplit(['/', '.']).next().unwrap_or_default().to_ascii_lowercase();
            TELLING.iter().any(|word| last.contains(word))
        }
    }
}

/// The field of this path, whatever the version; a scope behind it does not matter.
pub(super) fn find(store: StoreKind, path: &str) -> Option<&'static Template> {
    let path = path.split('@').next().unwrap_or_default();
    templates(store).find(|field| field.path == path)
}

fn default(store: StoreKind, path: &str) -> Option<&'static str> {
    find(store, path)?.default
}

/// The path up to its last slash or dot.
fn group(path: &str) -> &str {
    &path[..path.rfind(['/', '.']).map_or(0, |at| at + 1)]
}

const TELLING: [&str; 6] = ["pass", "pwd", "secret", "token", "apikey", "api_key"];
const MOST: usize = 500;
const LONGEST_PATH: usize = 300;
const LONGEST_VALUE: usize = 4_096;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_taken_over() {
        let settings = held(&[
            ("system/smtp/password", "hunter2"),
            ("system/smtp/password@stores/de", "hunter2"),
            ("smtp/configuration_option/password", "hunter2"),
            ("system/smtp/host", "mail.shop.example"),
        ]);
        let seen = StoreSeen::new(StoreKind::Magento, Some("2.4.8"), &settings);
        assert_eq!(seen.settings.into_keys().collect::<Vec<_>>(), ["system/smtp/host"]);
    }

    #[test]
    fn a_default_holds_only_where_the_store_is_known() {
        let nothing = StoreSeen::new(StoreKind::Magento, None, &Held::new());
        assert_eq!(nothing.value("system/smtp/transport"), None);
        let host = StoreSeen::new(StoreKind::Magento, None, &held(&[("system/smtp/host", "x.example")]));
        assert_eq!(host.value("system/smtp/transport"), Some("sendmail"));
        assert_eq!(host.held("system/smtp/transport"), None);
        assert_eq!(host.value("sales_email/general/async_sending"), None);
    }

    #[test]
    fn too_much_is_cut() {
        let many: Held = (0..600).map(|number| (format!("a/{number}"), String::new())).collect();
        assert_eq!(StoreSeen::new(StoreKind::Other, None, &many).settings.len(), 500);
        let long = held(&[("a/b", &"x".repeat(5_000))]);
        assert!(StoreSeen::new(StoreKind::Other, None, &long).settings.is_empty());
    }

    #[test]
    fn a_scope_is_told_apart() {
        let settings = held(&[("system/smtp/transport@stores/de", "smtp"), ("system/smtp/transport", "sendmail")]);
        let seen = StoreSeen::new(StoreKind::Magento, None, &settings);
        assert_eq!(seen.scoped("system/smtp/transport").collect::<Vec<_>>(), [("stores/de", "smtp")]);
    }

    fn held(settings: &[(&str, &str)]) -> Held {
        settings.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect()
    }
}
