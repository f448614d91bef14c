//! A form that is still being filled in.

use std::collections::BTreeMap;

use super::form::Form;
use super::{Account, Draft, Sender, Server, StoreKind};

/// What of a form can be used while it is still being filled in; whatever is missing or wrong is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HalfFilled {
    /// The store that is chosen.
    pub(crate) store: StoreKind,
    /// Its version.
    pub(crate) version: Option<String>,
    /// What the store holds.
    pub(crate) held: BTreeMap<String, String>,
    /// What is wanted: fields of server, account and sender.
    pub(crate) wanted: Draft,
}

impl HalfFilled {
    /// Reads a form in whatever state it is.
    pub(crate) fn of(draft: &Draft) -> Self {
        Form::of(draft).read_half_filled()
    }
}

/// Server, account and sender of a form where these are whole; whether the rest is does not matter.
pub(crate) fn wanted_of(draft: &Draft) -> Option<(Server, Account, Sender)> {
    Form::of(draft).read_wanted()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_left_out_and_the_rest_stands() {
        let form = HalfFilled::of(&draft(&[
            ("store", "magento"),
            ("version", "2.4.8"),
            ("server.host", "https://mail.shop.example/"),
            ("server.port", " 587 "),
            ("server.security", "ssl"),
            ("sender.from", "me"),
            ("colour", "red"),
            ("storeSettings.system/smtp/port", "587"),
            ("storeSettings.system/smtp/host", " "),
            ("storeSettings.system/smtp/password", "hunter2"),
        ]));
        assert_eq!((form.store, form.version.as_deref()), (StoreKind::Magento, Some("2.4.8")));
        assert_eq!(form.held, draft(&[("system/smtp/port", "587")]));
        assert_eq!(form.wanted, draft(&[("server.port", "587")]));
    }

    #[test]
    fn an_empty_form_is_one_too() {
        let form = HalfFilled::of(&Draft::new());
        assert_eq!((form.store, form.version), (StoreKind::Other, None));
        assert!(form.held.is_empty() && form.wanted.is_empty() && wanted_of(&Draft::new()).is_none());
    }

    fn draft(fields: &[(&str, &str)]) -> Draft {
        fields.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect()
    }
}
