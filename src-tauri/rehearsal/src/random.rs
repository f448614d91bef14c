//! Randomness for what must differ from start to start.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::crypto::aws_lc_rs;

use crate::Error;

/// A password that nobody guesses and every shell, URL and form takes as it is: 24 characters.
pub(crate) fn password() -> Result<String, Error> {
    let mut bytes = [0; 18];
    fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// The name under which a server keeps a mail it has taken, ten characters as Postfix writes them.
pub(crate) fn queue_id() -> Result<String, Error> {
    let mut bytes = [0; 10];
    fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| char::from(QUEUE_LETTERS[usize::from(*byte) % QUEUE_LETTERS.len()])).collect())
}

fn fill(bytes: &mut [u8]) -> Result<(), Error> {
    aws_lc_rs::default_provider().secure_random.fill(bytes).map_err(|_| Error::NoRandomness)
}

const QUEUE_LETTERS: &[u8] = b"0123456789BCDFGHJKLMNPQRSTVWXYZbcdfghjklmnpqrstvwxyz";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_passwords_differ_and_need_no_quoting() {
        let (one, other) = (password().unwrap(), password().unwrap());
        assert_ne!(one, other);
        assert_eq!(one.len(), 24);
        assert!(one.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'));
    }

    #[test]
    fn a_queue_id_has_ten_letters_and_digits() {
        let id = queue_id().unwrap();
        assert!(id.len() == 10 && id.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{id}");
    }
}
