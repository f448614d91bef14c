//! What the window can ask for: one file a page, one request and one answer a command.

pub(crate) mod domain;
pub(crate) mod draft;
pub(crate) mod history;
pub(crate) mod inbox;
pub(crate) mod keychain;
pub(crate) mod practice;
pub(crate) mod profiles;
pub(crate) mod providers;
pub(crate) mod start;
pub(crate) mod stores;
pub(crate) mod test;
