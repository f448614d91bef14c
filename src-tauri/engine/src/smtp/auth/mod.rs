//! Signing in, for those who may.

mod login;
mod plain;

use zeroize::Zeroizing;

use super::session::MaySignIn;
use super::wire::Wire;
use super::{Failure, Reply};
use crate::secret::Secret;
use crate::settings::AuthChoice;

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
