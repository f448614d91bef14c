//! How to sign in at a provider: as whom, with what, and for whom that counts.

use serde::{Deserialize, Serialize};

use super::Origin;

/// What the user name is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Username {
    /// Its form.
    pub is: UsernameForm,
    /// The word itself, where everybody has the same.
    pub text: Option<String>,
    /// Where that is known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// What a user name looks like. See [`Password`] for the words of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsernameForm {
    /// The mail address.
    Address,
    /// What stands before the `@`.
    LocalPart,
    /// The mail address, or the account's name alone.
    AddressOrName,
    /// One word that is the same for everybody.
    Literal,
    /// A name that the provider's console shows.
    ConsoleName,
    /// An address at the sending domain, made in the console.
    DomainAddress,
    /// The address that the mail is from, registered in the console.
    SenderAddress,
    /// The address that the account was opened with.
    AccountAddress,
    /// An access key of the cloud account.
    AccessKeyId,
    /// The API key.
    ApiKey,
    /// The app key.
    AppKey,
    /// The same token that is the password.
    Token,
    /// Any word.
    Anything,
}

/// What the password really is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Password {
    /// The mailbox's own.
    Mailbox,
    /// The mailbox's own, for as long as the provider takes it; OAuth comes in its place.
    MailboxUntilOauth,
    /// One made for this app.
    AppPassword,
    /// One made for this app where two-step verification is on, else the mailbox's own.
    AppPasswordIfTwoStep,
    /// A code that the mail settings give out (授权码).
    AuthorisationCode,
    /// One for other mail programs, made in the mail settings.
    ClientPassword,
    /// One for SMTP alone, made in the console.
    SmtpPassword,
    /// One for SMTP alone, made in the console, and not the cloud account's secret key.
    SmtpCredentials,
    /// An API key with the right to send.
    ApiKey,
    /// An SMTP key, which is not the API key.
    SmtpKey,
    /// The secret key.
    SecretKey,
    /// A token.
    Token,
    /// None works: OAuth only.
    Oauth,
    /// None is asked for.
    None,
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mechanism {
    /// Not at all: by address, or as a stranger.
    None,
    /// PLAIN.
    Plain,
    /// LOGIN.
    Login,
    /// CRAM-MD5.
    CramMd5,
    /// XOAUTH2.
    Xoauth2,
    /// OAUTHBEARER.
    Oauthbearer,
}

impl Mechanism {
    /// Its name in EHLO.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "-",
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::CramMd5 => "CRAM-MD5",
            Self::Xoauth2 => "XOAUTH2",
            Self::Oauthbearer => "OAUTHBEARER",
        }
    }

    /// Whether a password is what it needs.
    pub fn takes_password(self) -> bool {
        matches!(self, Self::Plain | Self::Login | Self::CramMd5)
    }
}

/// Where tokens come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OAuth {
    /// The host that gives them.
    pub issuer: Option<String>,
    /// What to ask for.
    pub scope: String,
    /// Where that is known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// For whom one user name and password count, which tells who may share them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// One mailbox, and its address alone.
    Mailbox,
    /// One sender address.
    Address,
    /// All addresses of a domain.
    Domain,
    /// All that the account may send.
    Account,
    /// All that the account may send from one region.
    AccountAndRegion,
    /// One project.
    Project,
}
