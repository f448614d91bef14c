//! Between what is wanted and what a store can be told.

use serde::Serialize;
use ts_rs::TS;

use super::{Behaviour, Held, github_enterprise, magento, other, sales_connect};
use crate::settings::{Account, Address, Draft, Family, ReturnPath, Security, Sender, Server, TestSettings};

/// What is wanted: how mail should leave the store, whatever the store is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The server to talk to.
    pub server: Server,
    /// How to sign in.
    pub account: Account,
    /// Who the mail is from.
    pub sender: Sender,
}

impl Wanted {
    /// What a test is asked for.
    pub fn of(settings: &TestSettings) -> Self {
        let TestSettings { server, account, sender, .. } = settings.clone();
        Self { server, account, sender }
    }

    /// The same as a form holds it; what is left out is not wanted.
    pub fn draft(&self) -> Draft {
        let Self { server, account, sender } = self;
        let family = match server.family {
            Family::Any => None,
            Family::Ipv4 => Some("ipv4"),
            Family::Ipv6 => Some("ipv6"),
        };
        let fields = [
            ("server.host", Some(server.host.to_string())),
            ("server.port", Some(server.port.to_string())),
            ("server.security", Some(server.security.name().to_owned())),
            ("server.name", server.name.as_ref().map(ToString::to_string)),
            ("server.family", family.map(str::to_owned)),
            ("account.auth", Some(auth_name(account).to_owned())),
            ("account.username", account.username.clone()),
            ("sender.from", Some(sender.from.to_string())),
            ("sender.name", sender.name.clone()),
            ("sender.returnPath", Some(return_path(&sender.return_path))),
            ("sender.helo", sender.helo.as_ref().map(ToString::to_string)),
        ];
        fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
    }
}

/// What a store would hold to do what is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Written {
    /// By the store's paths; never a secret.
    pub settings: Held,
    /// What the store cannot be told, and what it does instead.
    pub cannot: Vec<Cannot>,
}

/// What a store's settings come to, in the fields of our form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Read {
    /// By field path. A field that the store says nothing of is left out.
    #[ts(as = "std::collections::BTreeMap<String, String>")]
    pub draft: Draft,
    /// What the store holds and the form cannot say.
    pub cannot: Vec<Cannot>,
}

/// Something that one side says and the other cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Cannot {
    /// The field of our form.
    pub path: String,
    /// What stands there.
    pub wanted: String,
    /// What the other side comes to instead; nothing where it has no such thing.
    pub instead: Option<String>,
    /// Why.
    pub reason: Reason,
}

impl Cannot {
    pub(super) fn new(path: &str, wanted: impl ToString, instead: Option<&str>, reason: Reason) -> Self {
        Self { path: path.to_owned(), wanted: wanted.to_string(), instead: instead.map(str::to_owned), reason }
    }
}

/// Why something cannot be expressed. Its words are `store-cannot-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Reason {
    /// The store changes to TLS only where the server offers it, and goes on in clear where it does not.
    NotEnforced,
    /// The store changes to TLS wherever the server offers it.
    AlwaysTries,
    /// The store knows no "if the server offers it".
    NoIfOffered,
    /// The port alone decides: 465 begins with TLS, every other port does not.
    PortDecides,
    /// The store cannot begin with TLS.
    NoImplicit,
    /// The store cannot send in clear.
    AlwaysTls,
    /// The store always says the same name.
    FixedHelo,
    /// The store has no setting for the name that it says.
    NoHelo,
    /// The store cannot choose the way to sign in by itself.
    NoAutomatic,
    /// The store has only one way to sign in.
    OneAuth,
    /// The store must sign in.
    NeedsSignIn,
    /// A user name would make the store sign in, so it is left out.
    UsernameSignsIn,
    /// The store's other return paths break every mail.
    ReturnPathBroken,
    /// The store cannot send with an empty return path.
    NoEmptyReturnPath,
    /// The store has no setting for the return path.
    NoReturnPath,
    /// The store has no setting for the sender's name.
    NoName,
    /// The sender is whoever sends, not a setting.
    SenderIsUser,
    /// The certificate must bear the host's name.
    NoCertificateName,
    /// The store's machine chooses the address family.
    NoFamily,
    /// The store sends through PHP's `mail()` and not by SMTP.
    OnlySendmail,
    /// The store has this setting only on Windows.
    OnlyOnWindows,
    /// The store hands its mail to sendmail.
    Sendmail,
    /// Mail is switched off.
    Disabled,
    /// The store's value means nothing to the store.
    ValueUnknown,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 24] = [
        Self::NotEnforced,
        Self::AlwaysTries,
        Self::NoIfOffered,
        Self::PortDecides,
        Self::NoImplicit,
        Self::AlwaysTls,
        Self::FixedHelo,
        Self::NoHelo,
        Self::NoAutomatic,
        Self::OneAuth,
        Self::NeedsSignIn,
        Self::UsernameSignsIn,
        Self::ReturnPathBroken,
        Self::NoEmptyReturnPath,
        Self::NoReturnPath,
        Self::NoName,
        Self::SenderIsUser,
        Self::NoCertificateName,
        Self::NoFamily,
        Self::OnlySendmail,
        Self::OnlyOnWindows,
        Self::Sendmail,
        Self::Disabled,
        Self::ValueUnknown,
    ];

    /// The id of its words.
    pub fn id(self) -> String {
        let name = serde_json::to_value(self).ok();
        format!("store-cannot-{}", name.as_ref().and_then(|name| name.as_str()).unwrap_or_default())
    }
}

/// What a store of this behaviour would hold to do what is wanted, as near as it can.
pub fn write(behaviour: Behaviour, wanted: &Wanted) -> Written {
    let mut written = match behaviour {
        Behaviour::Magento(behaviour) => magento::write(behaviour, wanted),
        Behaviour::GithubEnterprise(_) => github_enterprise::write(wanted),
        Behaviour::SalesConnect => sales_connect::write(wanted),
        Behaviour::Other => other::write(wanted),
    };
    let draft = wanted.draft();
    for (path, reason) in [("server.name", Reason::NoCertificateName), ("server.family", Reason::NoFamily)] {
        written.cannot.extend(draft.get(path).map(|value| Cannot::new(path, value, None, reason)));
    }
    written
}

/// What a store's settings come to in our form: as the store really behaves, not as its words sound.
pub fn read(behaviour: Behaviour, settings: &Held) -> Read {
    match behaviour {
        Behaviour::Magento(behaviour) => magento::read(behaviour, settings),
        Behaviour::GithubEnterprise(behaviour) => github_enterprise::read(behaviour, settings),
        Behaviour::SalesConnect => sales_connect::read(settings),
        Behaviour::Other => other::read(settings),
    }
}

/// The store's paths that hold something else than what is wanted needs; paths that do not matter to the way the mail
/// goes are left out, and so are those that the store does not say.
pub(crate) fn differences(behaviour: Behaviour, settings: &Held, wanted: &Wanted) -> Vec<Difference> {
    let needed = write(behaviour, wanted).settings;
    let (now, then) = (read(behaviour, settings).draft, read(behaviour, &needed).draft);
    // A path matters where the field that it governs comes to something else.
    let differs = |path: &str| {
        let mut fields = FIELDS.iter().filter(|(_, paths)| paths.contains(&path));
        fields.any(|(field, _)| now.get(*field) != then.get(*field))
    };
    let difference = |(path, needed): (String, String)| {
        let held = settings.get(&path).filter(|held| **held != needed && differs(&path))?.clone();
        Some(Difference { path, held, needed })
    };
    needed.into_iter().filter_map(difference).collect()
}

/// A setting that differs from what is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Its path.
    pub(crate) path: String,
    /// What the store holds.
    pub(crate) held: String,
    /// What it would have to hold.
    pub(crate) needed: String,
}

pub(super) fn auth_name(account: &Account) -> &'static str {
    use crate::settings::AuthChoice;
    match account.auth {
        AuthChoice::None => "none",
        AuthChoice::Auto => "auto",
        AuthChoice::Plain => "plain",
        AuthChoice::Login => "login",
    }
}

pub(super) fn return_path(path: &ReturnPath) -> String {
    match path {
        ReturnPath::From => "from".to_owned(),
        ReturnPath::None => "none".to_owned(),
        ReturnPath::Address(address) => address.to_string(),
    }
}

/// A draft out of what a store says; what it does not say is left out.
pub(super) fn draft<const N: usize>(fields: [(&str, Option<String>); N]) -> Draft {
    fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
}

/// An address as our form can hold it.
pub(super) fn address(text: &str) -> Option<String> {
    text.parse::<Address>().ok().map(|address| address.to_string())
}

/// What the line comes to where a port decides.
pub(super) fn by_port(port: u16) -> Security {
    if port == 465 { Security::Implicit } else { Security::StarttlsIfOffered }
}

/// Which paths of the stores govern a field of our form.
const FIELDS: [(&str, &[&str]); 9] = [
    ("server.host", &["system/smtp/host", "smtp.address", "smtp-server", "server.host"]),
    ("server.port", &["system/smtp/port", "smtp.port", "server-port", "server.port"]),
    ("server.security", &["system/smtp/ssl", "smtp.enable_starttls_auto", "server.security"]),
    ("account.auth", &["system/smtp/auth", "smtp.authentication", "authentication-method", "account.auth"]),
    ("account.username", &["system/smtp/username", "smtp.username", "username", "account.username"]),
    ("sender.from", &["trans_email/ident_general/email", "smtp.noreply_address", "sender.from"]),
    ("sender.name", &["trans_email/ident_general/name", "sender.name"]),
    (
        "sender.returnPath",
        &["system/smtp/set_return_path", "system/smtp/return_path_email", "sender.returnPath"],
    ),
    ("sender.helo", &["smtp.domain", "sender.helo"]),
];
