//! What is wanted, as far as it is filled in.

use super::mapping::governing;
use super::{Behaviour, Wanted, Written, read, write};
use crate::settings::{Address, Draft, HalfFilled, wanted_of};

/// What a half-filled form wants. Where a field is missing that no mail goes without, something stands in for it, and
/// nothing is told that comes from there.
pub(super) struct Aim {
    pub(super) wanted: Wanted,
    missing: Vec<&'static str>,
}

impl Aim {
    /// Reads the form; nothing where it does not say yet who sends by which server.
    pub(super) fn of(form: &HalfFilled, behaviour: Option<Behaviour>) -> Option<Self> {
        let mut draft = form.wanted.clone();
        let begun = ["server.host", "account.username", "sender.from"];
        if !begun.iter().any(|path| draft.contains_key(*path)) {
            return None;
        }
        let missing: Vec<_> = REQUIRED.into_iter().filter(|path| !draft.contains_key(*path)).collect();
        let held = behaviour.map(|behaviour| HalfFilled::of(&read(behaviour, &form.held).draft).wanted);
        for path in &missing {
            // Where the store is the only one to say it, the store is not told to differ.
            let said = held.as_ref().and_then(|held| held.get(*path).cloned());
            let value = said.unwrap_or_else(|| stand_in(path, &draft));
            draft.insert((*path).to_owned(), value);
        }
        let (server, account, sender) = wanted_of(&draft)?;
        Some(Self { wanted: Wanted { server, account, sender }, missing })
    }

    /// What a store would hold to do it.
    pub(super) fn write(&self, behaviour: Behaviour) -> Written {
        let mut written = write(behaviour, &self.wanted);
        written.settings.retain(|path, _| governing(path).is_none_or(|field| self.says(field)));
        written.cannot.retain(|cannot| self.says(&cannot.path));
        written
    }

    /// Whether the form says this field itself.
    pub(super) fn says(&self, field: &str) -> bool {
        !self.missing.contains(&field)
    }
}

fn stand_in(path: &str, draft: &Draft) -> String {
    let said = |path: &str| draft.get(path).map(String::as_str);
    match (path, said("server.security")) {
        ("server.host", _) => "missing.invalid".to_owned(),
        ("server.port", Some("implicit")) => "465".to_owned(),
        ("server.port", _) => "587".to_owned(),
        _ => {
            let login = said("account.username").filter(|name| name.parse::<Address>().is_ok());
            login.unwrap_or("missing@missing.invalid").to_owned()
        }
    }
}

const REQUIRED: [&str; 3] = ["server.host", "server.port", "sender.from"];
