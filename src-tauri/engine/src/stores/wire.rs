//! What a store's settings do on the wire.

use serde::Serialize;
use ts_rs::TS;

use crate::settings::Security;

/// What a store would do with its settings: known of the system, not tried. Where a part is `None`, nobody has
/// written down what the system does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Wire {
    /// The program that speaks for the store.
    pub library: Library,
    /// How the mail leaves the store.
    pub transport: Transport,
    /// The server, where the mail goes by SMTP.
    pub host: Option<String>,
    /// Its port.
    pub port: Option<u16>,
    /// How the line is really made private, whatever the setting is called.
    pub security: Option<Security>,
    /// What decides about that.
    pub decided_by: DecidedBy,
    /// Whether it is TLS or no mail.
    pub enforced: bool,
    /// Whether the certificate is checked.
    pub verifies: Option<bool>,
    /// The name that EHLO says.
    pub helo: Option<String>,
    /// How it signs in.
    pub sign_in: SignIn,
    /// What MAIL FROM says.
    pub mail_from: MailFrom,
    /// What the Sender header says, where there is one.
    pub sender: Option<MailFrom>,
    /// Whether the transport is read for each store view.
    pub transport_scope: TransportScope,
    /// What the caller is told when sending fails; the store's log says why.
    pub failure_texts: Vec<String>,
    /// How long it waits.
    pub patience: Patience,
    /// What fails whatever the server does.
    pub fails: Vec<Failing>,
}

/// The program that speaks for the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "WireLibrary")]
pub enum Library {
    /// PHP's own `mail()`.
    PhpMail,
    /// laminas/laminas-mail.
    LaminasMail,
    /// symfony/mailer.
    SymfonyMailer,
    /// Ruby's net-smtp.
    RubyNetSmtp,
    /// Nobody has written it down.
    Unknown,
}

/// How the mail leaves the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "WireTransport")]
pub enum Transport {
    /// By SMTP to a server.
    Smtp,
    /// Through the `sendmail` program of the store's own machine.
    Sendmail,
}

/// What decides how the line is made private.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum DecidedBy {
    /// The setting, as it says.
    Setting,
    /// The setting, with its words the wrong way round.
    SettingInverted,
    /// The port, whatever the setting says.
    Port,
    /// Nothing of the store's.
    Nothing,
}

/// How a store signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, rename = "WireSignIn")]
pub struct SignIn {
    /// What it says, in the order of its choice; nothing where it does not sign in.
    pub forms: Vec<AuthForm>,
    /// Whether it reads the server's offer first: it gives up on a mechanism that is not offered, and sends without
    /// signing in where no AUTH is offered at all. Otherwise it says its line whatever is offered.
    pub reads_offer: bool,
}

impl SignIn {
    /// Never.
    pub(super) fn never() -> Self {
        Self { forms: Vec::new(), reads_offer: false }
    }
}

/// The words of a sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum AuthForm {
    /// `AUTH PLAIN` with everything in one line, and no other name to act as.
    PlainOneLine,
    /// The same, with the user name also as the name to act as (authzid, RFC 4616 §2).
    PlainOneLineAsUser,
    /// `AUTH PLAIN`, and the rest after 334.
    PlainTwoLines,
    /// `AUTH LOGIN` and two prompts.
    Login,
    /// `AUTH CRAM-MD5`.
    CramMd5,
    /// `AUTH XOAUTH2`, with the password as the token.
    Xoauth2,
}

/// Whose address stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "WireMailFrom")]
pub enum MailFrom {
    /// The From address of each mail.
    From,
    /// This one.
    Address(String),
    /// Nobody has written it down.
    Unknown,
}

/// For whom the transport can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum TransportScope {
    /// For each store view.
    StoreView,
    /// For the whole installation; what a website or a store view says is not read.
    DefaultOnly,
    /// Nobody has written it down.
    Unknown,
    /// There is nothing to choose.
    None,
}

/// How long a store waits, in seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, rename = "WirePatience")]
pub struct Patience {
    /// For the connection.
    pub connect: Option<u16>,
    /// For the answer to EHLO.
    pub ehlo: Option<u16>,
    /// For the answer to DATA.
    pub data: Option<u16>,
    /// For the answer to the mail.
    pub body: Option<u16>,
}

/// What fails whatever the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Failing {
    /// Mail is switched off: dropped without a word, and the caller is told that all is well.
    Disabled,
    /// The Sender header breaks every mail.
    SenderHeader,
    /// The sign-in setting has no value that the store knows: an exception, and no mail.
    AuthUnknown,
    /// It speaks TLS to a port that begins in clear.
    TlsOnClearPort,
    /// It speaks in clear to a port that begins with TLS, and waits until its time is up.
    ClearOnTlsPort,
}

impl Failing {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Disabled, Self::SenderHeader, Self::AuthUnknown, Self::TlsOnClearPort, Self::ClearOnTlsPort];

    /// The id of its words.
    pub fn id(self) -> &'static str {
        match self {
            Self::Disabled => "store-fails-disabled",
            Self::SenderHeader => "store-fails-sender-header",
            Self::AuthUnknown => "store-fails-auth-unknown",
            Self::TlsOnClearPort => "store-fails-tls-on-clear-port",
            Self::ClearOnTlsPort => "store-fails-clear-on-tls-port",
        }
    }

    /// What fails because port and line do not belong together; nothing where the port is for neither.
    pub(super) fn of(port: u16, security: Security) -> Option<Self> {
        match (port, security) {
            (465 | 994 | 2465, Security::None | Security::Starttls | Security::StarttlsIfOffered) => {
                Some(Self::ClearOnTlsPort)
            }
            (25 | 587 | 2525 | 2587, Security::Implicit) => Some(Self::TlsOnClearPort),
            _ => None,
        }
    }
}
