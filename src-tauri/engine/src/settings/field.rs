//! What can be wrong with a field, in a form or in a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Fact, Facts};
use crate::smtp::is_unprintable;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct FieldError {
    /// Which field, as `server.port`; empty where it is the whole file.
    pub path: String,
    /// What is wrong.
    pub code: FieldCode,
    /// What its words need.
    pub facts: Facts,
    /// Its words.
    pub text: String,
}

impl FieldError {
    /// Without its words. Path and value may come from a hostile file.
    pub(super) fn new(path: &str, code: FieldCode, value: &str) -> Self {
        let path = path.chars().filter(|character| !is_unprintable(*character)).take(LONGEST_PATH).collect();
        let facts = Facts::from([("value".to_owned(), Fact::text(value))]);
        Self { path, code, facts, text: String::new() }
    }
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
    /// Not a whole number.
    #[error("not a whole number")]
    NotANumber,
    /// None of the values that this field has.
    #[error("not one of the choices")]
    NotAChoice,
    /// Not a mail address.
    #[error("not a mail address")]
    NotAnAddress,
    /// Letters before the `@` that are not ASCII.
    #[error("not ASCII before the @")]
    AddressNotAscii,
    /// Characters that control or hide, or far too many.
    #[error("text that cannot be used")]
    NotUsable,
    /// More than a hundred recipients, or than five hundred settings.
    #[error("too many")]
    TooMany,
    /// Not a SHA-256 in hexadecimal.
    #[error("not a fingerprint")]
    NotAFingerprint,
    /// Not a domain name, or one without a dot.
    #[error("not a domain")]
    NotADomain,
    /// Not a DKIM selector.
    #[error("not a selector")]
    NotASelector,
    /// There is no field of this name.
    #[error("unknown field")]
    UnknownField,
    /// Allowed for another server than this one.
    #[error("allowed for another server")]
    OtherServer,
    /// A password, a token or a ciphertext, which a profile never holds.
    #[error("looks like a secret")]
    LooksSecret,
    /// Not the id of a profile.
    #[error("not an id")]
    NotAnId,
    /// A text where a list belongs, or the like.
    #[error("the wrong kind of value")]
    WrongKind,
    /// The same field a second time.
    #[error("a second time")]
    Duplicate,
    /// Not JSON at all.
    #[error("not JSON")]
    NotJson,
    /// More than anybody fills in.
    #[error("too large")]
    TooLarge,
    /// Written by a newer version of this program.
    #[error("of a newer version")]
    TooNew,
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
            Self::NotANumber => "not-a-number",
            Self::NotAChoice => "not-a-choice",
            Self::NotAnAddress => "not-an-address",
            Self::AddressNotAscii => "address-not-ascii",
            Self::NotUsable => "not-usable",
            Self::TooMany => "too-many",
            Self::NotAFingerprint => "not-a-fingerprint",
            Self::NotADomain => "not-a-domain",
            Self::NotASelector => "not-a-selector",
            Self::UnknownField => "unknown-field",
            Self::OtherServer => "other-server",
            Self::LooksSecret => "looks-secret",
            Self::NotAnId => "not-an-id",
            Self::WrongKind => "wrong-kind",
            Self::Duplicate => "duplicate",
            Self::NotJson => "not-json",
            Self::TooLarge => "too-large",
            Self::TooNew => "too-new",
        }
    }

    /// Every code.
    pub const ALL: [Self; 23] = [
        Self::Missing,
        Self::NotAHost,
        Self::HostIsUrl,
        Self::HostHasPort,
        Self::NotAPort,
        Self::NotANumber,
        Self::NotAChoice,
        Self::NotAnAddress,
        Self::AddressNotAscii,
        Self::NotUsable,
        Self::TooMany,
        Self::NotAFingerprint,
        Self::NotADomain,
        Self::NotASelector,
        Self::UnknownField,
        Self::OtherServer,
        Self::LooksSecret,
        Self::NotAnId,
        Self::WrongKind,
        Self::Duplicate,
        Self::NotJson,
        Self::TooLarge,
        Self::TooNew,
    ];
}

const LONGEST_PATH: usize = 250;
