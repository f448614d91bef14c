//! A place for entries that behaves as the ones of macOS and Windows do, in memory.

use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

use keyring_core::api::{CredentialApi, CredentialStoreApi};
use keyring_core::{Credential, CredentialStore, Entry, Error, Result};

use super::super::super::{Binding, SecretStore};
use crate::Secret;
use crate::settings::ProfileId;

/// Entries by service and account.
#[derive(Debug)]
pub(in super::super) struct Pretend(Kept);

impl Pretend {
    pub(in super::super) fn entries() -> Arc<CredentialStore> {
        Arc::new(Self(Kept::default()))
    }

    fn wrap(&self, service: &str, account: &str) -> Entry {
        let place = (service.to_owned(), account.to_owned());
        Entry::new_with_credential(Arc::new(Place { kept: Arc::clone(&self.0), place }))
    }
}

impl CredentialStoreApi for Pretend {
    fn vendor(&self) -> String {
        String::new()
    }

    fn id(&self) -> String {
        String::new()
    }

    fn build(&self, service: &str, user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        Ok(self.wrap(service, user))
    }

    fn search(&self, wanted: &HashMap<&str, &str>) -> Result<Vec<Entry>> {
        let matches = |name, value: &String| wanted.get(name).is_none_or(|wanted| wanted == value);
        let kept = self.0.lock().expect("nobody panicked");
        let found = kept.keys().filter(|(service, user)| matches("service", service) && matches("user", user));
        Ok(found.map(|(service, user)| self.wrap(service, user)).collect())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Debug)]
struct Place {
    kept: Kept,
    place: (String, String),
}

impl CredentialApi for Place {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        if secret.len() > MOST_BYTES {
            return Err(Error::TooLong("secret".to_owned(), u32::try_from(MOST_BYTES).expect("a small number")));
        }
        let mut kept = self.kept.lock().expect("nobody panicked");
        let new =
            || HashMap::from([("username".to_owned(), self.place.1.clone()), ("comment".to_owned(), String::new())]);
        let (_, attributes) = kept.remove(&self.place).unwrap_or_else(|| (Vec::new(), new()));
        kept.insert(self.place.clone(), (secret.to_vec(), attributes));
        Ok(())
    }

    fn get_secret(&self) -> Result<Vec<u8>> {
        self.kept
            .lock()
            .expect("nobody panicked")
            .get(&self.place)
            .map(|(secret, _)| secret.clone())
            .ok_or(Error::NoEntry)
    }

    fn get_attributes(&self) -> Result<HashMap<String, String>> {
        self.kept
            .lock()
            .expect("nobody panicked")
            .get(&self.place)
            .map(|(_, attributes)| attributes.clone())
            .ok_or(Error::NoEntry)
    }

    fn update_attributes(&self, new: &HashMap<&str, &str>) -> Result<()> {
        let mut kept = self.kept.lock().expect("nobody panicked");
        let (_, attributes) = kept.get_mut(&self.place).ok_or(Error::NoEntry)?;
        attributes.extend(new.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Ok(())
    }

    fn delete_credential(&self) -> Result<()> {
        self.kept.lock().expect("nobody panicked").remove(&self.place).map(|_| ()).ok_or(Error::NoEntry)
    }

    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(None)
    }

    fn get_specifiers(&self) -> Option<(String, String)> {
        Some(self.place.clone())
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What every store has to do.
pub(in super::super) fn keeps_and_replaces(store: &dyn SecretStore) {
    let (id, other) = (ProfileId::new(), ProfileId::new());
    let (here, there) = (binding("a.example"), binding("b.example"));
    let read =
        |id| store.read(id).expect("the store reads").map(|item| (item.secret.expose().to_owned(), item.binding));
    assert_eq!((store.look(id), read(id)), (Ok(None), None));

    for (secret, binding) in [("one ", &here), ("두번째\0", &here), ("", &there), ("three", &here)] {
        store.write(id, &Secret::new(secret), binding).expect("the store does it");
        assert_eq!(store.look(id), Ok(Some(binding.clone())));
        assert_eq!(read(id), Some((secret.to_owned(), binding.clone())));
    }

    store.rebind(id, &there).expect("the store does it");
    assert_eq!(read(id), Some(("three".to_owned(), there)));
    assert!(store.rebind(other, &here).is_err());

    store.write(other, &Secret::new("another's"), &here).expect("the store does it");
    store.remove(id).expect("the store does it");
    store.remove(id).expect("the store does it");
    assert_eq!((store.look(id), read(other)), (Ok(None), Some(("another's".to_owned(), here))));
}

pub(in super::super) fn binding(host: &str) -> Binding {
    Binding { host: host.to_owned(), username: "shop owner@shop.example".to_owned() }
}

type Kept = Arc<Mutex<BTreeMap<(String, String), (Vec<u8>, HashMap<String, String>)>>>;

pub(in super::super) const MOST_BYTES: usize = 2560;
