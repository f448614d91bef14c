//! A profile's JSON, read: what `profiles save` and `--settings` take, and what the file of profiles keeps.

use std::collections::HashSet;

use super::write::SCHEMA;
use super::{ProfileContent, ProfileId};
use crate::settings::form::{Form, Naming};
use crate::settings::json::Json;
use crate::settings::store_settings::names_secret;
use crate::settings::{FieldCode, FieldError};

/// A profile as somebody wrote it down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProfileFile {
    /// The id that it has there; a new profile has none yet.
    pub id: Option<ProfileId>,
    /// Everything else.
    pub content: ProfileContent,
}

/// Reads a profile's JSON, or says with its path what is wrong with each field that is.
///
/// Unknown keys and keys that stand there twice are refused, and so is what looks like a secret, and what the store
/// cannot hold.
pub fn check_profile_json(bytes: &[u8]) -> Result<ProfileFile, Vec<FieldError>> {
    if bytes.len() > MOST_JSON {
        return Err(vec![FieldError::new("", FieldCode::TooLarge, "5 MiB")]);
    }
    let json = serde_json::from_slice(bytes)
        .map_err(|error| vec![FieldError::new("", FieldCode::NotJson, &error.to_string())])?;
    read(&json, Form::hold_to_catalogue)
}

/// The most bytes that a profile's JSON has.
pub const MOST_JSON: usize = 5 * 1024 * 1024;

/// The same for a profile that was found good once and kept: whatever the catalogue says, it stays.
pub(in crate::settings) fn check(json: &Json) -> Result<ProfileFile, Vec<FieldError>> {
    read(json, |form| form)
}

fn read(json: &Json, further: impl FnOnce(Form) -> Form) -> Result<ProfileFile, Vec<FieldError>> {
    let mut form = Form::default();
    if let Json::Map(entries) = json
        && let Some((_, schema)) = entries.iter().find(|(key, _)| key == "schema")
        && let Some(found) = schema.whole().filter(|found| *found > u64::from(SCHEMA))
    {
        return Err(vec![FieldError::new("schema", FieldCode::TooNew, &found.to_string())]);
    }
    group(&mut form, "", json);
    let id = form.optional("id", |text| text.parse().map(ProfileId).map_err(|_| FieldCode::NotAnId));
    let (content, _) = further(form).read(Naming::Required)?;
    Ok(ProfileFile { id, content })
}

fn group(form: &mut Form, path: &str, json: &Json) {
    let entries = match json {
        Json::Map(entries) => entries,
        Json::Null if !path.is_empty() => return,
        _ => return form.error(path, FieldCode::WrongKind, ""),
    };
    let mut seen = HashSet::new();
    for (key, value) in entries {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        // A key with a dot in it is not the field of that path.
        let kind = KINDS.iter().find(|(name, _)| *name == path && !key.contains('.')).map(|(_, kind)| *kind);
        match kind {
            _ if !seen.insert(key) => form.error(&path, FieldCode::Duplicate, &path),
            Some(kind) => field(form, &path, kind, value),
            None if names_secret(key) => form.error(&path, FieldCode::LooksSecret, &path),
            None => form.error(&path, FieldCode::UnknownField, &path),
        }
    }
}

fn field(form: &mut Form, path: &str, kind: Kind, json: &Json) {
    match (kind, json) {
        (Kind::Group, _) => group(form, path, json),
        (_, Json::Null) => {}
        (Kind::Text, Json::Text(text)) => form.fill(path, text),
        (Kind::Port, Json::Number(number)) => form.fill(path, number),
        (Kind::Port, Json::Text(text)) => form.error(path, FieldCode::NotAPort, &format!("\"{text}\"")),
        (Kind::Flag, Json::Flag(flag)) => form.fill(path, &flag.to_string()),
        (Kind::Schema, Json::Number(number)) if json.whole() != Some(SCHEMA.into()) => {
            form.error(path, FieldCode::NotAChoice, number);
        }
        (Kind::Schema, Json::Number(_)) => {}
        (Kind::Recipients, Json::List(items)) => recipients(form, path, items),
        (Kind::Held, Json::Map(entries)) => held(form, path, entries),
        _ => form.error(path, FieldCode::WrongKind, ""),
    }
}

fn recipients(form: &mut Form, path: &str, items: &[Json]) {
    for (place, item) in items.iter().enumerate() {
        let path = format!("{path}.{place}");
        match item {
            Json::Text(text) if !text.trim().is_empty() => form.recipient(&path, text),
            Json::Text(text) => form.error(&path, FieldCode::NotAnAddress, &format!("\"{text}\"")),
            _ => form.error(&path, FieldCode::WrongKind, ""),
        }
    }
}

fn held(form: &mut Form, path: &str, entries: &[(String, Json)]) {
    let mut seen = HashSet::new();
    for (key, value) in entries {
        let path = format!("{path}.{key}");
        match value {
            _ if !seen.insert(key) => form.error(&path, FieldCode::Duplicate, &path),
            Json::Text(text) => form.hold(key, text),
            _ => form.error(&path, FieldCode::WrongKind, ""),
        }
    }
}

/// What stands behind a key.
#[derive(Clone, Copy)]
enum Kind {
    Group,
    Text,
    Port,
    Flag,
    Schema,
    Recipients,
    /// What the store holds.
    Held,
}

const KINDS: [(&str, Kind); 26] = [
    ("schema", Kind::Schema),
    ("id", Kind::Text),
    ("name", Kind::Text),
    ("store", Kind::Text),
    ("version", Kind::Text),
    ("server", Kind::Group),
    ("server.host", Kind::Text),
    ("server.port", Kind::Port),
    ("server.security", Kind::Text),
    ("server.name", Kind::Text),
    ("server.family", Kind::Text),
    ("account", Kind::Group),
    ("account.auth", Kind::Text),
    ("account.username", Kind::Text),
    ("sender", Kind::Group),
    ("sender.from", Kind::Text),
    ("sender.name", Kind::Text),
    ("sender.returnPath", Kind::Text),
    ("sender.helo", Kind::Text),
    ("recipients", Kind::Recipients),
    ("storeSettings", Kind::Held),
    ("allowance", Kind::Group),
    ("allowance.host", Kind::Text),
    ("allowance.port", Kind::Port),
    ("allowance.certificate", Kind::Text),
    ("allowance.passwordInClear", Kind::Flag),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{AuthChoice, Profile, ReturnPath, Security, StoreKind};

    #[test]
    fn the_profile_of_the_contract_is_read_and_written_as_it_is() {
        let file = check_profile_json(CONTRACT.as_bytes()).unwrap();
        let (id, content) = (file.id.unwrap(), file.content);
        assert_eq!((content.store(), content.version()), (StoreKind::Magento, Some("2.4.8-p1")));
        assert_eq!(content.account().auth, AuthChoice::Login);
        assert_eq!(content.sender().return_path, ReturnPath::From);
        assert_eq!(content.store_settings().find("system/smtp/disable"), Some("0"));
        assert_eq!(serde_json::to_string(&Profile { id, content }).unwrap(), CONTRACT);
    }

    #[test]
    fn what_is_ours_beside_the_contract_comes_back_too() {
        let mut profile = said(&[
            (r#""port":587"#, r#""port":587,"name":"mail.example.com","family":"ipv6""#),
            (r#""returnPath":"from""#, r#""returnPath":"bounces@shop.example""#),
            (r#""storeSettings""#, r#""allowance":{"passwordInClear":true},"storeSettings""#),
        ])
        .unwrap();
        let id = profile.id.take().unwrap();
        let written = serde_json::to_vec(&Profile { id, content: profile.content.clone() }).unwrap();
        assert_eq!(check_profile_json(&written).unwrap().content, profile.content);
        assert!(
            String::from_utf8(written).unwrap().contains(r#""allowance":{"host":"smtp.office365.com","port":587,"#)
        );
    }

    #[test]
    fn little_is_enough() {
        let little = br#"{"name": "Shop", "server": {"host": "h", "port": 25}, "account": null,
            "sender": {"from": "a@b.example"}, "recipients": ["c@d.example"]}"#;
        let file = check_profile_json(little).unwrap();
        assert_eq!((file.id, file.content.account().auth), (None, AuthChoice::None));
        assert_eq!((file.content.server().security, file.content.store()), (Security::Starttls, StoreKind::Other));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once_with_its_path() {
        let errors = said(&[
            (r#""port":587"#, r#""prot":587,"port":70000"#),
            (r#""security":"starttls""#, r#""security":"ssl""#),
            (r#""auth":"login""#, r#""auth":"xoauth2","password":"hunter2""#),
            (
                r#""recipients":["me@shop.example"]"#,
                r#""recipients":["me@shop.example","x",7,"a@b.example,c@d.example"]"#,
            ),
            (r#""name":"Shop""#, r#""name":"Shop\u202epoh","name":"Shop","server.host":"x""#),
            (r#""system/smtp/disable":"0""#, r#""a":0,"system/smtp/password":"hunter2","b":"\u0000""#),
        ])
        .unwrap_err();
        assert!(!format!("{errors:?}").contains("hunter2"));
        let mut told: Vec<_> = errors.iter().map(|error| (error.path.as_str(), error.code)).collect();
        told.sort_by_key(|(path, _)| *path);
        assert_eq!(
            told,
            [
                ("account.auth", FieldCode::NotAChoice),
                ("account.password", FieldCode::LooksSecret),
                ("name", FieldCode::Duplicate),
                ("name", FieldCode::NotUsable),
                ("recipients.1", FieldCode::NotAnAddress),
                ("recipients.2", FieldCode::WrongKind),
                ("recipients.3", FieldCode::NotAnAddress),
                ("server.host", FieldCode::UnknownField),
                ("server.port", FieldCode::NotAPort),
                ("server.prot", FieldCode::UnknownField),
                ("server.security", FieldCode::NotAChoice),
                ("storeSettings.a", FieldCode::WrongKind),
                ("storeSettings.b", FieldCode::NotUsable),
                ("storeSettings.system/smtp/password", FieldCode::LooksSecret),
            ]
        );
    }

    #[test]
    fn what_the_store_cannot_hold_is_refused_and_what_was_kept_once_stays() {
        let impossible =
            CONTRACT.replace(r#""system/smtp/disable":"0""#, r#""system/smtp/disable":"2","system/smtp/colour":"red""#);
        let errors = check_profile_json(impossible.as_bytes()).unwrap_err();
        let told: Vec<_> = errors.iter().map(|error| (error.path.as_str(), error.code)).collect();
        assert_eq!(
            told,
            [
                ("storeSettings.system/smtp/colour", FieldCode::UnknownField),
                ("storeSettings.system/smtp/disable", FieldCode::NotAChoice),
            ]
        );
        assert!(check(&serde_json::from_str(&impossible).unwrap()).is_ok());
        let other = impossible.replace(r#""store":"magento""#, r#""store":"other""#);
        assert!(check_profile_json(other.as_bytes()).is_ok());
    }

    #[test]
    fn a_port_is_a_whole_number_and_nothing_else() {
        for port in ["\"587\"", "587.0", "0", "-1", "65536", "1e3", "[587]", "true"] {
            let errors = said(&[(r#""port":587"#, &format!(r#""port":{port}"#))]).unwrap_err();
            assert_eq!((errors.len(), errors[0].path.as_str()), (1, "server.port"), "{port}");
        }
    }

    #[test]
    fn a_newer_schema_is_told_and_nothing_else_of_it() {
        let errors = said(&[(r#""schema":1"#, r#""schema":2,"colour":"red""#)]).unwrap_err();
        assert_eq!((errors.len(), errors[0].code), (1, FieldCode::TooNew));
        let errors = said(&[(r#""schema":1"#, r#""schema":0"#)]).unwrap_err();
        assert_eq!((errors.len(), errors[0].code), (1, FieldCode::NotAChoice));
    }

    #[test]
    fn hostile_files_are_bounded_and_told() {
        let code = |bytes: &[u8]| check_profile_json(bytes).unwrap_err()[0].code;
        assert_eq!(code(&vec![b' '; 10_000_000]), FieldCode::TooLarge);
        assert_eq!(code(&b"[".repeat(1_000_000)), FieldCode::NotJson);
        assert_eq!(code(&br#"{"a":"#.repeat(1_000)), FieldCode::NotJson);
        assert_eq!(code(b"{\"name\": \"\xff\"}"), FieldCode::NotJson);
        assert_eq!(code(b"{\"name\": \"a\0b\"}"), FieldCode::NotJson);
        assert_eq!(code(b""), FieldCode::NotJson);
        assert_eq!(code(b"[]"), FieldCode::WrongKind);
        let many: Vec<_> = (0..100_000).map(|number| format!("\"x{number}\u{202e}\": 1")).collect();
        let errors = check_profile_json(format!("{{{}}}", many.join(",")).as_bytes()).unwrap_err();
        assert!(errors.len() <= 100 && !errors[0].path.contains('\u{202e}'), "{}", errors.len());
    }

    fn said(changes: &[(&str, &str)]) -> Result<ProfileFile, Vec<FieldError>> {
        let changed = changes.iter().fold(CONTRACT.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        check_profile_json(changed.as_bytes())
    }

    const CONTRACT: &str = concat!(
        r#"{"schema":1,"id":"01890000-0000-7000-8000-000000000000","name":"Shop","store":"magento","#,
        r#""version":"2.4.8-p1","server":{"host":"smtp.office365.com","port":587,"security":"starttls"},"#,
        r#""account":{"auth":"login","username":"shop@shop.example"},"#,
        r#""sender":{"from":"shop@shop.example","name":null,"returnPath":"from","helo":null},"#,
        r#""recipients":["me@shop.example"],"storeSettings":{"system/smtp/disable":"0"}}"#
    );
}
