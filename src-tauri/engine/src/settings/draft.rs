//! A form as it is typed, and the one place where it becomes settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Account, Allowance, AuthChoice, Family, HeloName, Host, ReturnPath, Security, Sender, Server, TestSettings, Until,
};
use crate::checks::{Fact, Facts};

/// What stands in the fields of a form, by field path. Never holds a secret.
pub type Draft = BTreeMap<String, String>;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FieldError {
    /// Which field, as `server.port`.
    pub path: String,
    /// What is wrong.
    pub code: FieldCode,
    /// What its words need.
    pub facts: Facts,
    /// Its words.
    pub text: String,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FieldCode {
    /// Something must stand here.
    #[error("missing")]
    Missing,
    /// Not a host name or address.
    #[error("not a host")]
    NotAHost,
    /// A web address where a host name belongs.
    #[error("a URL, not a host")]
    HostIsUrl,
    /// A port stands behind the host name.
    #[error("a port behind the host")]
    HostHasPort,
    /// Not a port from 1 to 65535.
    #[error("not a port")]
    NotAPort,
    /// None of the values that this field has.
    #[error("not one of the choices")]
    NotAChoice,
    /// Not a mail address.
    #[error("not a mail address")]
    NotAnAddress,
    /// Letters before the `@` that are not ASCII.
    #[error("not ASCII before the @")]
    AddressNotAscii,
    /// Control characters, or far too long.
    #[error("text that cannot be used")]
    NotUsable,
    /// More than a hundred.
    #[error("too many")]
    TooMany,
    /// Not a SHA-256 in hexadecimal.
    #[error("not a fingerprint")]
    NotAFingerprint,
    /// There is no field of this name.
    #[error("unknown field")]
    UnknownField,
}

impl FieldCode {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotAHost => "not-a-host",
            Self::HostIsUrl => "host-is-url",
            Self::HostHasPort => "host-has-port",
            Self::NotAPort => "not-a-port",
            Self::NotAChoice => "not-a-choice",
            Self::NotAnAddress => "not-an-address",
            Self::AddressNotAscii => "address-not-ascii",
            Self::NotUsable => "not-usable",
            Self::TooMany => "too-many",
            Self::NotAFingerprint => "not-a-fingerprint",
            Self::UnknownField => "unknown-field",
        }
    }

    /// Every code.
    pub const ALL: [Self; 12] = [
        Self::Missing,
        Self::NotAHost,
        Self::HostIsUrl,
        Self::HostHasPort,
        Self::NotAPort,
        Self::NotAChoice,
        Self::NotAnAddress,
        Self::AddressNotAscii,
        Self::NotUsable,
        Self::TooMany,
        Self::NotAFingerprint,
        Self::UnknownField,
    ];
}

/// Turns a form into settings, or says what is wrong with each field that is.
///
/// Spaces around a value are dropped. Fields that are left out or empty take their default where they have one.
pub fn check_draft(draft: &Draft) -> Result<TestSettings, Vec<FieldError>> {
    let mut form = Form { draft, errors: Vec::new() };
    for path in draft.keys().filter(|path| !FIELDS.contains(&path.as_str())) {
        form.error(path, FieldCode::UnknownField, path);
    }
    let security = form.optional("server.security", choice(&SECURITIES)).unwrap_or(Security::Starttls);
    let host = form.required("server.host", str::parse::<Host>);
    let port = form.required("server.port", port);
    let name = form.optional("server.name", str::parse::<Host>);
    let family = form.optional("server.family", choice(&FAMILIES)).unwrap_or_default();
    let username = form.optional("account.username", line);
    let auth = form.optional("account.auth", choice(&AUTHS));
    let auth = auth.unwrap_or(if username.is_some() { AuthChoice::Auto } else { AuthChoice::None });
    if auth != AuthChoice::None && username.is_none() && form.value("account.username").is_none() {
        form.error("account.username", FieldCode::Missing, "");
    }
    let from = form.required("sender.from", str::parse);
    let sender_name = form.optional("sender.name", line);
    let return_path = form.optional("sender.returnPath", return_path).unwrap_or_default();
    let helo = form.optional("sender.helo", str::parse::<HeloName>);
    let recipients = form.recipients();
    let until = form.optional("until", choice(&UNTILS)).unwrap_or_default();
    let certificate = form.optional("allowance.certificate", fingerprint);
    let in_clear = form.optional("allowance.passwordInClear", choice(&BOOLEANS)).unwrap_or_default();
    let title = form.optional("name", line).unwrap_or_default();

    match (host, port, from, form.errors.is_empty()) {
        (Some(host), Some(port), Some(from), true) => Ok(TestSettings {
            name: title,
            allowance: Allowance { host: host.clone(), port, certificate, password_in_clear: in_clear },
            server: Server { host, port, security, name, family },
            account: Account { auth, username },
            sender: Sender { from, name: sender_name, return_path, helo },
            recipients,
            until,
            store: None,
        }),
        _ => Err(form.errors),
    }
}

struct Form<'a> {
    draft: &'a Draft,
    errors: Vec<FieldError>,
}

impl<'a> Form<'a> {
    fn value(&self, path: &str) -> Option<&'a str> {
        self.draft.get(path).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    fn required<T>(&mut self, path: &str, parse: impl Fn(&str) -> Result<T, FieldCode>) -> Option<T> {
        if self.value(path).is_none() {
            self.error(path, FieldCode::Missing, "");
        }
        self.optional(path, parse)
    }

    fn optional<T>(&mut self, path: &str, parse: impl Fn(&str) -> Result<T, FieldCode>) -> Option<T> {
        let value = self.value(path)?;
        parse(value).map_err(|code| self.error(path, code, value)).ok()
    }

    fn recipients(&mut self) -> Vec<super::Address> {
        let Some(value) = self.value("recipients") else {
            self.error("recipients", FieldCode::Missing, "");
            return Vec::new();
        };
        let mut recipients = Vec::new();
        for part in value.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            match part.parse() {
                Ok(address) => recipients.push(address),
                Err(code) => self.error("recipients", code, part),
            }
        }
        if recipients.len() > MOST_RECIPIENTS {
            self.error("recipients", FieldCode::TooMany, &recipients.len().to_string());
        }
        recipients
    }

    fn error(&mut self, path: &str, code: FieldCode, value: &str) {
        let facts = Facts::from([("value".to_owned(), Fact::text(value))]);
        self.errors.push(FieldError { path: path.to_owned(), code, facts, text: String::new() });
    }
}

fn port(text: &str) -> Result<u16, FieldCode> {
    text.parse().ok().filter(|port| *port > 0).ok_or(FieldCode::NotAPort)
}

fn line(text: &str) -> Result<String, FieldCode> {
    let fits = text.len() <= LONGEST_LINE && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned()).ok_or(FieldCode::NotUsable)
}

fn return_path(text: &str) -> Result<ReturnPath, FieldCode> {
    match text {
        "from" => Ok(ReturnPath::From),
        "none" => Ok(ReturnPath::None),
        _ => text.parse().map(ReturnPath::Address),
    }
}

fn fingerprint(text: &str) -> Result<String, FieldCode> {
    let plain = text.replace(':', "").to_ascii_lowercase();
    let fits = plain.len() == 64 && plain.bytes().all(|byte| byte.is_ascii_hexdigit());
    fits.then_some(plain).ok_or(FieldCode::NotAFingerprint)
}

fn choice<T: Copy>(choices: &[(&'static str, T)]) -> impl Fn(&str) -> Result<T, FieldCode> {
    move |text| choices.iter().find(|(name, _)| *name == text).map(|(_, choice)| *choice).ok_or(FieldCode::NotAChoice)
}

const FIELDS: [&str; 16] = [
    "name",
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
    "recipients",
    "until",
    "allowance.certificate",
    "allowance.passwordInClear",
];
const SECURITIES: [(&str, Security); 4] = [
    ("none", Security::None),
    ("starttls", Security::Starttls),
    ("starttls-if-offered", Security::StarttlsIfOffered),
    ("implicit", Security::Implicit),
];
const FAMILIES: [(&str, Family); 3] = [("any", Family::Any), ("ipv4", Family::Ipv4), ("ipv6", Family::Ipv6)];
const AUTHS: [(&str, AuthChoice); 4] = [
    ("none", AuthChoice::None),
    ("auto", AuthChoice::Auto),
    ("plain", AuthChoice::Plain),
    ("login", AuthChoice::Login),
];
const UNTILS: [(&str, Until); 6] = [
    ("connect", Until::Connect),
    ("secure", Until::Secure),
    ("sign-in", Until::SignIn),
    ("recipient", Until::Recipient),
    ("data", Until::Data),
    ("sent", Until::Sent),
];
const BOOLEANS: [(&str, bool); 2] = [("true", true), ("false", false)];
const LONGEST_LINE: usize = 500;
const MOST_RECIPIENTS: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;

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
