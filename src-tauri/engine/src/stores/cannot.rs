//! What one side of the mapping says and the other cannot.

use serde::Serialize;
use ts_rs::TS;

use crate::checks::{Fact, Facts};
use crate::words::Words;

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
    pub(super) fn new(path: &str, wanted: &(impl ToString + ?Sized), instead: Option<&str>, reason: Reason) -> Self {
        Self { path: path.to_owned(), wanted: wanted.to_string(), instead: instead.map(str::to_owned), reason }
    }

    /// Says it in words.
    pub fn say(self, words: &Words) -> CannotSaid {
        let facts = Facts::from([
            ("wanted".to_owned(), Fact::text(&self.wanted)),
            ("instead".to_owned(), Fact::text(self.instead.as_deref().unwrap_or_default())),
        ]);
        CannotSaid { text: words.say_with(&self.reason.id(), &facts), cannot: self }
    }
}

/// The same in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CannotSaid {
    /// What cannot be said.
    #[serde(flatten)]
    pub cannot: Cannot,
    /// What that comes to.
    pub text: String,
}

/// Why something cannot be expressed. Its words are `store-cannot-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export, rename = "CannotReason")]
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
