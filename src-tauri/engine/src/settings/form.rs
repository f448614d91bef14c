//! What was filled in, in a form or in a file, and the one place where it becomes settings.

use std::collections::BTreeMap;

use super::values::{
    AUTHS, BOOLEANS, FAMILIES, SECURITIES, STORES, UNTILS, choice, fingerprint, line, port, return_path, title,
};
use super::{
    Account, Address, Allowance, AuthChoice, Draft, FieldCode, FieldError, HalfFilled, HeloName, Host, ProfileContent,
    Security, Sender, Server, StoreKind, StoreSettings, Until,
};
use crate::stores::refuses;

/// What was filled in, by field path, and what is wrong with it.
///
/// Made from a [`Draft`] or from a profile's JSON; whoever makes it refuses the fields that are not there.
#[derive(Default)]
pub(super) struct Form {
    values: BTreeMap<String, String>,
    /// Each with the path that its fault is told at.
    recipients: Vec<(String, String)>,
    store_settings: BTreeMap<String, String>,
    catalogued: bool,
    errors: Vec<FieldError>,
}

/// Whether a name must stand there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Naming {
    /// A test does without.
    Optional,
    /// A profile does not.
    Required,
}

impl Form {
    /// Takes a form as it is typed. What is empty is left out.
    pub(super) fn of(draft: &Draft) -> Self {
        let mut form = Self::default();
        for (path, value) in draft {
            match path.strip_prefix(STORE_SETTINGS) {
                Some(_) if value.trim().is_empty() => {}
                Some(key) => form.hold(key, value),
                None if path == "recipients" => {
                    value.split([',', ';', '\n']).for_each(|part| form.recipient(path, part));
                }
                None if FIELDS.contains(&path.as_str()) => form.fill(path, value),
                None => form.error(path, FieldCode::UnknownField, path),
            }
        }
        form
    }

    /// Fills a field; spaces around the value are dropped, and what is empty is left out.
    pub(super) fn fill(&mut self, path: &str, value: &str) {
        if !value.trim().is_empty() {
            self.values.insert(path.to_owned(), value.trim().to_owned());
        }
    }

    /// Adds a recipient, told of at `path`.
    pub(super) fn recipient(&mut self, path: &str, value: &str) {
        if !value.trim().is_empty() {
            self.recipients.push((path.to_owned(), value.trim().to_owned()));
        }
    }

    /// Adds what the store holds, exactly as it is.
    pub(super) fn hold(&mut self, key: &str, value: &str) {
        self.store_settings.insert(key.to_owned(), value.to_owned());
    }

    /// Has what the store holds compared with what it can hold.
    pub(super) fn hold_to_catalogue(self) -> Self {
        Self { catalogued: true, ..self }
    }

    /// Notes that something is wrong. A hostile file may have a million faults; the first hundred do.
    pub(super) fn error(&mut self, path: &str, code: FieldCode, value: &str) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(FieldError::new(path, code, value));
        }
    }

    /// Fills a field that may be left out.
    pub(super) fn optional<T>(&mut self, path: &str, parse: impl Fn(&str) -> Result<T, FieldCode>) -> Option<T> {
        let value = self.values.get(path)?.clone();
        parse(&value).map_err(|code| self.error(path, code, &value)).ok()
    }

    /// Everything that a profile holds, and how far a test goes; or all that is wrong.
    pub(super) fn read(mut self, naming: Naming) -> Result<(ProfileContent, Until), Vec<FieldError>> {
        let name = match naming {
            Naming::Optional => self.optional("name", title),
            Naming::Required => self.required("name", title),
        };
        let store = self.optional("store", choice(&STORES)).unwrap_or_default();
        let version = self.optional("version", line);
        let server = self.server();
        let account = self.account();
        let sender = self.sender();
        let recipients = self.recipients();
        let until = self.optional("until", choice(&UNTILS)).unwrap_or_default();
        let (certificate, password_in_clear) = self.allowed(server.as_ref());
        let held = std::mem::take(&mut self.store_settings);
        let count = held.len().to_string();
        let store_settings = StoreSettings::new(held, |key, code| match code {
            FieldCode::TooMany => self.error("storeSettings", code, &count),
            _ => self.error(&format!("{STORE_SETTINGS}{key}"), code, key),
        });
        if self.catalogued {
            self.compare(store, &store_settings);
        }
        match (server, sender, self.errors.is_empty()) {
            (Some(server), Some(sender), true) => {
                let allowance =
                    Allowance { host: server.host.clone(), port: server.port, certificate, password_in_clear };
                let name = name.unwrap_or_default();
                let content = ProfileContent {
                    name,
                    store,
                    version,
                    server,
                    account,
                    sender,
                    recipients,
                    store_settings,
                    allowance,
                };
                Ok((content, until))
            }
            _ => Err(self.errors),
        }
    }

    /// What of it can be used although the rest is missing or wrong.
    pub(super) fn read_half_filled(mut self) -> HalfFilled {
        let store = self.optional("store", choice(&STORES)).unwrap_or_default();
        let version = self.optional("version", line);
        let (_, _, _) = (self.server(), self.account(), self.sender());
        let mut held = std::mem::take(&mut self.store_settings);
        let mut refused = Vec::new();
        StoreSettings::new(held.clone(), |key, _| refused.push(key.to_owned()));
        held.retain(|key, _| !refused.contains(key) && !refused.contains(&String::new()));
        let is_wanted = |path: &str| ["server.", "account.", "sender."].iter().any(|group| path.starts_with(group));
        let is_right = |path: &str| !self.errors.iter().any(|error| error.path == path);
        let values = std::mem::take(&mut self.values).into_iter();
        let wanted = values.filter(|(path, _)| is_wanted(path) && is_right(path)).collect();
        HalfFilled { store, version, held, wanted }
    }

    /// Server, account and sender, where these are whole.
    pub(super) fn read_wanted(mut self) -> Option<(Server, Account, Sender)> {
        let (server, account, sender) = (self.server(), self.account(), self.sender());
        Some((server?, account, sender?))
    }

    fn required<T>(&mut self, path: &str, parse: impl Fn(&str) -> Result<T, FieldCode>) -> Option<T> {
        if !self.values.contains_key(path) && !self.is_told(path) {
            self.error(path, FieldCode::Missing, "");
        }
        self.optional(path, parse)
    }

    /// Whether something is known to be wrong with this field, or with the group that it is in.
    fn is_told(&self, path: &str) -> bool {
        let within =
            |group: &str| path.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.errors.iter().any(|error| within(&error.path))
    }

    /// Notes what the store cannot hold; what is already told, as that it looks like a secret, is not told again.
    fn compare(&mut self, store: StoreKind, held: &StoreSettings) {
        for (key, value) in held.iter() {
            let path = format!("{STORE_SETTINGS}{key}");
            match refuses(store, key, value).filter(|_| !self.errors.iter().any(|error| error.path == path)) {
                Some(FieldCode::UnknownField) => self.error(&path, FieldCode::UnknownField, key),
                Some(code) => self.error(&path, code, value),
                None => {}
            }
        }
    }

    fn server(&mut self) -> Option<Server> {
        let security = self.optional("server.security", choice(&SECURITIES)).unwrap_or(Security::Starttls);
        let host = self.required("server.host", str::parse::<Host>);
        let port = self.required("server.port", port);
        let name = self.optional("server.name", str::parse::<Host>);
        let family = self.optional("server.family", choice(&FAMILIES)).unwrap_or_default();
        Some(Server { host: host?, port: port?, security, name, family })
    }

    fn account(&mut self) -> Account {
        let typed = self.values.contains_key("account.username");
        let username = self.optional("account.username", line);
        let auth = self.optional("account.auth", choice(&AUTHS));
        let auth = auth.unwrap_or(if username.is_some() { AuthChoice::Auto } else { AuthChoice::None });
        if auth != AuthChoice::None && !typed {
            self.error("account.username", FieldCode::Missing, "");
        }
        Account { auth, username }
    }

    fn sender(&mut self) -> Option<Sender> {
        let from = self.required("sender.from", str::parse::<Address>);
        let name = self.optional("sender.name", line);
        let return_path = self.optional("sender.returnPath", return_path).unwrap_or_default();
        let helo = self.optional("sender.helo", str::parse::<HeloName>);
        Some(Sender { from: from?, name, return_path, helo })
    }

    fn recipients(&mut self) -> Vec<Address> {
        let typed = std::mem::take(&mut self.recipients);
        if typed.is_empty() && !self.errors.iter().any(|error| error.path.starts_with("recipients")) {
            self.error("recipients", FieldCode::Missing, "");
        }
        if typed.len() > MOST_RECIPIENTS {
            self.error("recipients", FieldCode::TooMany, &typed.len().to_string());
            return Vec::new();
        }
        let parse = |(path, value): &(String, String)| value.parse().map_err(|code| self.error(path, code, value)).ok();
        typed.iter().filter_map(parse).collect()
    }

    /// What was allowed for this server; what was allowed for another one is refused.
    fn allowed(&mut self, server: Option<&Server>) -> (Option<String>, bool) {
        let certificate = self.optional("allowance.certificate", fingerprint);
        let in_clear = self.optional("allowance.passwordInClear", choice(&BOOLEANS)).unwrap_or_default();
        let host = self.optional("allowance.host", str::parse::<Host>);
        let at = self.optional("allowance.port", port);
        let Some(server) = server else { return (certificate, in_clear) };
        let host = host.unwrap_or_else(|| server.host.clone());
        let at = at.unwrap_or(server.port);
        if host != server.host || at != server.port {
            let other = format!("{host}:{at}");
            if certificate.is_some() {
                self.error("allowance.certificate", FieldCode::OtherServer, &other);
            }
            if in_clear {
                self.error("allowance.passwordInClear", FieldCode::OtherServer, &other);
            }
        }
        (certificate, in_clear)
    }
}

/// What stands before the name of a setting that the store holds.
pub(crate) const STORE_SETTINGS: &str = "storeSettings.";
const FIELDS: [&str; 19] = [
    "name",
    "store",
    "version",
    "server.host",
    "server.port",
    "server.security",
    "server.name",
    "server.family",
    "account.auth",
    "account.username",
    "sender.from",
    "sender.name",
    "sender.returnPath",
    "sender.helo",
    "until",
    "allowance.host",
    "allowance.port",
    "allowance.certificate",
    "allowance.passwordInClear",
];
const MOST_RECIPIENTS: usize = 100;
const MOST_ERRORS: usize = 100;
