//! What the merchant fills in, parsed at the edge, so that it is always usable.

mod address;
mod domain;
mod draft;
mod field;
mod form;
mod half_filled;
mod host;
mod json;
mod paths;
mod preferences;
mod profile;
mod profiles;
mod store_settings;
mod values;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::stores::StoreSeen;

pub use address::Address;
pub use domain::{DomainName, Selector, check_domain_form};
pub use draft::{Draft, check_draft, check_profile_draft};
pub use field::{FieldCode, FieldError};
pub use host::{HeloName, Host};
pub use paths::Paths;
pub use preferences::{Preferences, Theme};
pub use profile::{MOST_JSON, Profile, ProfileContent, ProfileFile, ProfileId, StoreKind, check_profile_json};
pub use profiles::{Kept, Profiles, SaveProfile};
pub use store_settings::StoreSettings;

pub(crate) use form::STORE_SETTINGS;
pub(crate) use half_filled::{HalfFilled, wanted_of};

/// What a test needs to know, without the secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TestSettings {
    /// The name of the profile that they are from; the test mail says it.
    pub name: String,
    /// The server to talk to.
    pub server: Server,
    /// How to sign in.
    pub account: Account,
    /// Who the mail is from.
    pub sender: Sender,
    /// Who gets it, at least one and at most a hundred.
    pub recipients: Vec<Address>,
    /// How far to go.
    pub until: Until,
    /// What the user allowed for this server although it is not safe.
    pub allowance: Allowance,
    /// The store that they are for, and what it holds today, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub store: Option<Box<StoreSeen>>,
}

/// A mail server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Server {
    /// Its name or address.
    pub host: Host,
    /// Its port.
    pub port: u16,
    /// How the line is made private.
    pub security: Security,
    /// The name that its certificate must bear, where that is not the host.
    pub name: Option<Host>,
    /// Which address families to use.
    pub family: Family,
}

/// How the line is made private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Security {
    /// Not at all.
    None,
    /// STARTTLS, or nothing.
    Starttls,
    /// STARTTLS where the server offers it.
    StarttlsIfOffered,
    /// TLS from the first byte.
    Implicit,
}

impl Security {
    /// Its name in settings and locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Starttls => "starttls",
            Self::StarttlsIfOffered => "starttls-if-offered",
            Self::Implicit => "implicit",
        }
    }
}

/// Which address families to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Family {
    /// Whatever the name has.
    #[default]
    Any,
    /// IPv4 only.
    Ipv4,
    /// IPv6 only.
    Ipv6,
}

/// How to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Account {
    /// With which mechanism.
    pub auth: AuthChoice,
    /// As whom.
    pub username: Option<String>,
}

/// The mechanism that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum AuthChoice {
    /// Do not sign in.
    None,
    /// The best that the server offers and that we speak.
    Auto,
    /// PLAIN (RFC 4616), in one step.
    Plain,
    /// LOGIN.
    Login,
}

/// Who a mail is from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Sender {
    /// The address in From.
    pub from: Address,
    /// The name beside it.
    pub name: Option<String>,
    /// Where bounces go.
    pub return_path: ReturnPath,
    /// The name to say in EHLO; without one, the machine's, or the literal of our address.
    pub helo: Option<HeloName>,
}

/// Where bounces go: what MAIL FROM says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ReturnPath {
    /// To the From address.
    #[default]
    From,
    /// Nowhere: `MAIL FROM:<>`.
    None,
    /// To another address.
    Address(Address),
}

/// How far a test goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Until {
    /// The server answers and says what it can do.
    Connect,
    /// The line is private.
    Secure,
    /// The server knows us.
    SignIn,
    /// The server takes the sender and the recipients.
    Recipient,
    /// The server wants the mail.
    Data,
    /// The server has the mail.
    #[default]
    Sent,
}

/// What the user allowed for one server although it is not safe. Each leaves a finding that stays on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Allowance {
    /// The server that it is for, and no other.
    pub host: Host,
    /// Its port.
    pub port: u16,
    /// Exactly this certificate counts as good: its SHA-256 in lower-case hexadecimal.
    pub certificate: Option<String>,
    /// The password may go in clear.
    pub password_in_clear: bool,
}

impl Allowance {
    /// Whether it was given for this server.
    pub fn is_for(&self, server: &Server) -> bool {
        self.host == server.host && self.port == server.port
    }

    /// The certificate that was allowed for this server.
    pub(crate) fn certificate_for(&self, server: &Server) -> Option<&str> {
        self.certificate.as_deref().filter(|_| self.is_for(server))
    }
}

impl TestSettings {
    /// What MAIL FROM says; `None` is the empty path.
    pub fn envelope_sender(&self) -> Option<&Address> {
        match &self.sender.return_path {
            ReturnPath::From => Some(&self.sender.from),
            ReturnPath::None => None,
            ReturnPath::Address(address) => Some(address),
        }
    }

    /// The name that the certificate must bear.
    pub fn server_name(&self) -> &Host {
        self.server.name.as_ref().unwrap_or(&self.server.host)
    }
}
