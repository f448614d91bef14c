//! Secrets in memory.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Binding, Item, KeychainError, SecretStore};
use crate::Secret;
use crate::settings::ProfileId;

/// Keeps secrets until it is dropped, and never on disk: for the session only, and for tests. Clones share what they
/// keep.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<ProfileId, Item>>>);

impl MemoryStore {
    fn items(&self) -> MutexGuard<'_, HashMap<ProfileId, Item>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SecretStore for MemoryStore {
    fn look(&self, id: ProfileId) -> Result<Option<Binding>, KeychainError> {
        Ok(self.items().get(&id).map(|item| item.binding.clone()))
    }

    fn read(&self, id: ProfileId) -> Result<Option<Item>, KeychainError> {
        let copied = |item: &Item| Item { secret: Secret::new(item.secret.expose()), binding: item.binding.clone() };
        Ok(self.items().get(&id).map(copied))
    }

    fn write(&self, id: ProfileId, secret: &Secret, binding: &Binding) -> Result<(), KeychainError> {
        let item = Item { secret: Secret::new(secret.expose()), binding: binding.clone() };
        self.items().insert(id, item);
        Ok(())
    }

    fn rebind(&self, id: ProfileId, binding: &Binding) -> Result<(), KeychainError> {
        let mut items = self.items();
        let item = items.get_mut(&id).ok_or(KeychainError::Changed)?;
        item.binding = binding.clone();
        Ok(())
    }

    fn remove(&self, id: ProfileId) -> Result<(), KeychainError> {
        self.items().remove(&id);
        Ok(())
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryStore")
    }
}
