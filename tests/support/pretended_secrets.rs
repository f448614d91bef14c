//! Secret Services that nobody would write: one never answers, one has all its questions dismissed.

use std::collections::HashMap;

use zbus::blocking::connection::{Builder, Connection};
use zbus::interface;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};

use crate::bus::{Bus, SECRETS};

/// A pretended Secret Service; it goes when this is dropped.
pub struct PretendedSecrets(Connection);

impl PretendedSecrets {
    /// One that takes every call and answers none.
    ///
    /// # Panics
    /// When another has the name on this bus.
    pub fn silent(bus: &Bus) -> Self {
        // Without an object server nobody takes care of calls.
        Self(bus.builder().name(SECRETS).and_then(Builder::build).expect("the name is free"))
    }

    /// One with a single locked item, whose user dismisses every question.
    ///
    /// # Panics
    /// When another has the name on this bus.
    pub fn dismissing(bus: &Bus) -> Self {
        Self::with(bus, Prompt { is_dismissed: true }).expect("the name is free")
    }

    /// One with a single locked item, whose user lets every question stand.
    ///
    /// # Panics
    /// When another has the name on this bus.
    pub fn asking(bus: &Bus) -> Self {
        Self::with(bus, Prompt { is_dismissed: false }).expect("the name is free")
    }

    fn with(bus: &Bus, prompt: Prompt) -> zbus::Result<Self> {
        let builder = bus.builder().serve_at("/org/freedesktop/secrets", Service)?;
        let builder = builder.serve_at(ITEM, Item)?.serve_at(PROMPT, prompt)?;
        Ok(Self(builder.name(SECRETS)?.build()?))
    }

    /// Ends it, and waits until the bus has noticed.
    ///
    /// # Panics
    /// When the bus does not let it go.
    pub fn stop(self, bus: &Bus) {
        self.0.close().expect("a connection can be closed");
        bus.wait_for_secrets(false);
    }
}

struct Service;

#[interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    fn open_session(&self, _algorithm: String, _input: Value<'_>) -> (OwnedValue, OwnedObjectPath) {
        let public_key = Value::from(vec![2_u8; 128]).try_to_owned().expect("bytes are a value");
        (public_key, path("/org/freedesktop/secrets/session/1"))
    }

    fn search_items(&self, _attributes: HashMap<String, String>) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        (Vec::new(), vec![path(ITEM)])
    }

    fn unlock(&self, _items: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (Vec::new(), path(PROMPT))
    }
}

struct Item;

#[interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    #[zbus(property)]
    fn attributes(&self) -> HashMap<String, String> {
        let attributes = [("service", "mailproof"), ("host", "a.example"), ("user", "shop")];
        attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
    }
}

struct Prompt {
    is_dismissed: bool,
}

#[interface(name = "org.freedesktop.Secret.Prompt")]
impl Prompt {
    async fn prompt(&self, #[zbus(signal_emitter)] emitter: SignalEmitter<'_>, _window: String) {
        if self.is_dismissed {
            let dismissed = (true, Value::from(""));
            let told = emitter.emit("org.freedesktop.Secret.Prompt", "Completed", &dismissed).await;
            told.expect("the bus takes signals");
        }
    }
}

fn path(path: &'static str) -> OwnedObjectPath {
    ObjectPath::from_static_str(path).expect("a path of a bus").into()
}

const ITEM: &str = "/org/freedesktop/secrets/collection/login/1";
const PROMPT: &str = "/org/freedesktop/secrets/prompt/1";
