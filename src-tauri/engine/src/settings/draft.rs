//! A form as it is typed.

use std::collections::BTreeMap;

use super::form::{Form, Naming, STORE_SETTINGS};
use super::values::{AUTHS, FAMILIES, SECURITIES, STORES, name_of, return_path_text};
use super::{FieldError, ProfileContent, TestSettings};

/// What stands in the fields of a form, by field path. Never holds a secret.
pub type Draft = BTreeMap<String, String>;

/// Turns a form into settings for a test, or says what is wrong with each field that is.
///
/// Spaces around a value are dropped. Fields that are left out or empty take their default where they have one. What
/// the store holds must be in the catalogue, except for other stores.
pub fn check_draft(draft: &Draft) -> Result<TestSettings, Vec<FieldError>> {
    let (content, until) = Form::of(draft).hold_to_catalogue().read(Naming::Optional)?;
    Ok(content.settings(until))
}

/// Turns a form into what a profile keeps, or says what is wrong with each field that is.
///
/// What a test can use, a profile can keep, as soon as it has a name. How far a test goes is not kept.
pub fn check_profile_draft(draft: &Draft) -> Result<ProfileContent, Vec<FieldError>> {
    Form::of(draft).hold_to_catalogue().read(Naming::Required).map(|(content, _)| content)
}

impl ProfileContent {
    /// The form that shows it, with every field that it has; [`check_profile_draft`] reads it back.
    pub fn draft(&self) -> Draft {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let server = &self.server;
        let recipients: Vec<_> = self.recipients.iter().map(ToString::to_string).collect();
        let allowed = self.allows_something();
        let fields = [
            ("name", self.name.clone()),
            ("store", name_of(&STORES, &self.store).to_owned()),
            ("version", text(&self.version)),
            ("server.host", server.host.to_string()),
            ("server.port", server.port.to_string()),
            ("server.security", name_of(&SECURITIES, &server.security).to_owned()),
            ("server.name", server.name.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("server.family", name_of(&FAMILIES, &server.family).to_owned()),
            ("account.auth", name_of(&AUTHS, &self.account.auth).to_owned()),
            ("account.username", text(&self.account.username)),
            ("sender.from", self.sender.from.to_string()),
            ("sender.name", text(&self.sender.name)),
            ("sender.returnPath", return_path_text(&self.sender.return_path)),
            ("sender.helo", self.sender.helo.as_ref().map(ToString::to_string).unwrap_or_default()),
            ("recipients", recipients.join(", ")),
            ("allowance.host", if allowed { self.allowance.host.to_string() } else { String::new() }),
            ("allowance.port", if allowed { self.allowance.port.to_string() } else { String::new() }),
            ("allowance.certificate", text(&self.allowance.certificate)),
            ("allowance.passwordInClear", self.allowance.password_in_clear.to_string()),
        ];
        let held = self.store_settings.iter().map(|(key, value)| (format!("{STORE_SETTINGS}{key}"), value.to_owned()));
        fields.into_iter().map(|(path, value)| (path.to_owned(), value)).chain(held).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    use crate::settings::{AuthChoice, FieldCode, Profile, ProfileId, Security, StoreKind, check_profile_json};

    #[test]
    fn a_filled_form_becomes_settings() {
        let settings = check_draft(&filled()).unwrap();
        assert_eq!(settings.server.port, 587);
        assert_eq!(settings.server.security, Security::Starttls);
        assert_eq!(settings.account.auth, AuthChoice::Auto);
        assert_eq!(settings.recipients.len(), 2);
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let mut draft = filled();
        for (path, value) in [("server.port", "70000"), ("sender.from", "me"), ("server.host", " "), ("colour", "red")]
        {
            draft.insert(path.to_owned(), value.to_owned());
        }
        let errors = check_draft(&draft).unwrap_err();
        let mut named: Vec<_> = errors.iter().map(|error| (error.path.as_str(), error.code)).collect();
        named.sort_by_key(|(path, _)| *path);
        assert_eq!(
            named,
            [
                ("colour", FieldCode::UnknownField),
                ("sender.from", FieldCode::NotAnAddress),
                ("server.host", FieldCode::Missing),
                ("server.port", FieldCode::NotAPort),
            ]
        );
    }

    #[test]
    fn signing_in_needs_a_name() {
        let mut draft = filled();
        draft.remove("account.username");
        draft.insert("account.auth".to_owned(), "login".to_owned());
        assert_eq!(check_draft(&draft).unwrap_err()[0].path, "account.username");
    }

    #[test]
    fn a_profile_needs_a_name_and_a_test_does_not() {
        let errors = check_profile_draft(&filled()).unwrap_err();
        assert_eq!((errors[0].path.as_str(), errors[0].code), ("name", FieldCode::Missing));
        assert!(check_profile_draft(&with([("name", " Shop "), ("until", "secure")])).is_ok());
    }

    #[test]
    fn a_profile_s_form_reads_back_as_the_same_profile() {
        let full = with([
            ("name", "Shop"),
            ("store", "other"),
            ("version", "2.4.8-p1"),
            ("server.name", "mail.example.com"),
            ("server.family", "ipv4"),
            ("sender.returnPath", "bounces@example.com"),
            ("sender.helo", "[127.0.0.1]"),
            ("allowance.passwordInClear", "true"),
            ("storeSettings.system/smtp/host", " as it is "),
            ("storeSettings.a.b", ""),
        ]);
        let content = check_profile_draft(&full).unwrap();
        assert_eq!(check_profile_draft(&content.draft()), Ok(content.clone()));
        assert_eq!(content.store_settings().find("system/smtp/host"), Some(" as it is "));
        assert_eq!(check_draft(&content.draft()), Ok(content.settings(Default::default())));
    }

    #[test]
    fn what_the_store_cannot_hold_is_told_with_its_path() {
        let held = [
            ("store", "magento"),
            ("storeSettings.system/smtp/hots", "mail.example.com"),
            ("storeSettings.system/smtp/disable", "yes"),
            ("storeSettings.system/smtp/port", "70000"),
            ("storeSettings.system/smtp/ssl", ""),
            ("storeSettings.system/smtp/host", "smtp://shop:hunter2@mail.example.com"),
        ];
        let errors = check_draft(&with(held)).unwrap_err();
        assert!(!format!("{errors:?}").contains("hunter2"));
        let told: Vec<_> = errors.iter().map(|error| (error.path.rsplit('/').next().unwrap(), error.code)).collect();
        assert_eq!(
            told,
            [
                ("host", FieldCode::LooksSecret),
                ("disable", FieldCode::NotAChoice),
                ("hots", FieldCode::UnknownField),
                ("port", FieldCode::NotAPort),
            ]
        );
        let other = held.map(|(path, value)| if path == "store" { (path, "other") } else { (path, value) });
        assert_eq!(check_draft(&with(other)).unwrap_err().len(), 1, "of another store nobody knows what it holds");
    }

    #[test]
    fn a_test_knows_the_store_of_its_form() {
        let held = [("store", "magento"), ("version", "2.4.8-p1"), ("storeSettings.system/smtp/disable", "0")];
        let store = check_draft(&with(held)).unwrap().store.unwrap();
        assert_eq!((store.kind, store.version.as_deref()), (StoreKind::Magento, Some("2.4.8-p1")));
        assert_eq!(store.settings["system/smtp/disable"], "0");
        assert!(check_draft(&filled()).unwrap().store.is_none());
        assert!(check_draft(&with([("store", "sales-connect")])).unwrap().store.is_some());
        assert!(check_draft(&with([("storeSettings.a", "b")])).unwrap().store.is_some());
    }

    #[test]
    fn what_was_allowed_for_one_server_is_not_allowed_for_another() {
        let allowed = with([("name", "Shop"), ("allowance.passwordInClear", "true")]);
        let mut draft = check_profile_draft(&allowed).unwrap().draft();
        draft.insert("server.host".to_owned(), "other.example.com".to_owned());
        let errors = check_draft(&draft).unwrap_err();
        assert_eq!(errors[0].path, "allowance.passwordInClear");
        assert_eq!(errors[0].code, FieldCode::OtherServer);
        draft.insert("allowance.passwordInClear".to_owned(), "false".to_owned());
        assert!(check_draft(&draft).is_ok());
    }

    #[test]
    fn a_secret_of_the_store_is_no_part_of_a_form() {
        let errors = check_draft(&with([("storeSettings.system/smtp/password", "hunter2")])).unwrap_err();
        assert_eq!(errors[0].code, FieldCode::LooksSecret);
        assert!(!format!("{errors:?}").contains("hunter2"));
    }

    proptest! {
        #[test]
        fn whatever_is_taken_comes_back_from_form_and_file(
            texts in proptest::collection::vec(any::<String>(), 5),
            key in "[^.]{0,12}",
        ) {
            let paths = ["name", "version", "account.username", "sender.name"].map(str::to_owned);
            let paths = paths.into_iter().chain([format!("storeSettings.{key}")]);
            let draft: Draft = filled().into_iter().chain(paths.zip(texts)).collect();
            if let Ok(content) = check_profile_draft(&draft) {
                prop_assert_eq!(check_profile_draft(&content.draft()), Ok(content.clone()));
                let profile = Profile { id: ProfileId::new(), content };
                let written = serde_json::to_vec(&profile).unwrap();
                let file = check_profile_json(&written).unwrap();
                prop_assert_eq!((file.id, file.content), (Some(profile.id), profile.content));
            }
        }
    }

    fn with<const N: usize>(more: [(&str, &str); N]) -> Draft {
        filled().into_iter().chain(more.map(|(path, value)| (path.to_owned(), value.to_owned()))).collect()
    }

    fn filled() -> Draft {
        [
            ("server.host", "smtp.example.com"),
            ("server.port", " 587 "),
            ("account.username", "shop@example.com"),
            ("sender.from", "shop@example.com"),
            ("recipients", "a@example.com, b@example.com"),
        ]
        .map(|(path, value)| (path.to_owned(), value.to_owned()))
        .into()
    }
}
