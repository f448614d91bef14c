//! Signing in, for those who may.

mod login;
mod plain;

use zeroize::Zeroizing;

use super::wire::Wire;
use super::{Failure, Reply};
use crate::secret::Secret;
use crate::settings::{Allowance, AuthChoice, Server};
use crate::tls::Tls;

/// The permission to sign in with a password on one session.
///
/// It comes from a certificate that was found good or that the merchant pinned, or from his word for this server; there
/// is no other way to make one.
pub struct MaySignIn(());

impl MaySignIn {
    pub(super) fn on(tls: Option<&Tls>, server: &Server, allowance: &Allowance) -> Option<Self> {
        let allowed = allowance.password_in_clear && allowance.is_for(server);
        let private = tls.is_some_and(|tls| tls.verified);
        (private || (tls.is_none() && allowed)).then_some(Self(()))
    }
}

/// A name and its password. Offered once a run: whoever uses it, uses it up.
pub(crate) struct Credential {
    /// The name.
    pub(crate) username: String,
    /// The password.
    pub(crate) secret: Secret,
}

/// A mechanism that we speak (RFC 4954).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mechanism {
    /// RFC 4616.
    Plain,
    /// draft-murchison-sasl-login.
    Login,
}

impl Mechanism {
    /// Its name on the wire.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
        }
    }

    /// The one to use: the one that is wanted, or the first of ours that the server offers.
    pub(super) fn choose(choice: AuthChoice, offered: &[String]) -> Option<Self> {
        let wanted: &[Self] = match choice {
            AuthChoice::None => &[],
            AuthChoice::Auto => &[Self::Plain, Self::Login],
            AuthChoice::Plain => &[Self::Plain],
            AuthChoice::Login => &[Self::Login],
        };
        wanted.iter().copied().find(|mechanism| offered.iter().any(|name| name == mechanism.name()))
    }
}

/// Signs in, and returns the server's last word.
///
/// Takes the permission and the credential by value: neither serves twice.
pub(super) async fn sign_in(
    wire: &mut Wire,
    mechanism: Mechanism,
    credential: Credential,
    _may: MaySignIn,
) -> Result<Reply, Failure> {
    let reply = match mechanism {
        Mechanism::Plain => plain::exchange(wire, &credential).await?,
        Mechanism::Login => login::exchange(wire, &credential).await?,
    };
    // A challenge more than the mechanism has: the exchange is cancelled (RFC 4954 §4).
    if reply.code / 100 == 3 { wire.ask("*\r\n").await } else { Ok(reply) }
}

fn base64(bytes: &[u8]) -> Zeroizing<String> {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    let mut text = Zeroizing::new(String::with_capacity(bytes.len().div_ceil(3) * 4));
    STANDARD.encode_string(bytes, &mut text);
    text
}
