//! PLAIN (RFC 4616), with its initial response.

use zeroize::Zeroizing;

use super::{Credential, base64};
use crate::smtp::wire::Wire;
use crate::smtp::{Failure, Reply};

pub(super) async fn exchange(wire: &mut Wire, credential: &Credential) -> Result<Reply, Failure> {
    wire.ask_with_password("AUTH PLAIN ", base64(&response(credential))).await
}

/// No authorization identity, the name, the password.
fn response(credential: &Credential) -> Zeroizing<Vec<u8>> {
    let secret = credential.secret.expose();
    let mut bytes = Zeroizing::new(Vec::with_capacity(credential.username.len() + secret.len() + 2));
    bytes.push(0);
    bytes.extend_from_slice(credential.username.as_bytes());
    bytes.push(0);
    bytes.extend_from_slice(secret.as_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    #[test]
    fn the_response_is_that_of_the_rfc() {
        let credential = Credential { username: "tim".to_owned(), secret: Secret::new("tanstaaftanstaaf") };
        assert_eq!(response(&credential).as_slice(), b"\0tim\0tanstaaftanstaaf");
        assert_eq!(base64(&response(&credential)).as_str(), "AHRpbQB0YW5zdGFhZnRhbnN0YWFm");
    }
}
