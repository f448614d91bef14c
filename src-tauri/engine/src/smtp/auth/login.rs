//! LOGIN: the server asks for the name, then for the password. Never standardised, offered by nearly all.

use super::{Credential, base64};
use crate::smtp::wire::Wire;
use crate::smtp::{Failure, Reply};

pub(super) async fn exchange(wire: &mut Wire, credential: &Credential) -> Result<Reply, Failure> {
    let asked = wire.ask("AUTH LOGIN\r\n").await?;
    if asked.code != CHALLENGE {
        return Ok(asked);
    }
    let asked = wire.ask_secretly("", base64(credential.username.as_bytes())).await?;
    if asked.code != CHALLENGE {
        return Ok(asked);
    }
    wire.ask_with_password("", base64(credential.secret.expose().as_bytes())).await
}

const CHALLENGE: u16 = 334;
