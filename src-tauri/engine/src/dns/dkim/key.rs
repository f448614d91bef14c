//! One key record (RFC 6376 §3.6.1).

use base64::Engine as _;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::{alphabet, engine::DecodePaddingMode};
use x509_parser::asn1_rs::{FromDer as _, Integer, Sequence};
use x509_parser::public_key::PublicKey as Parsed;
use x509_parser::x509::SubjectPublicKeyInfo;

use super::{DkimEntry, DkimProblem, PublicKey};
use crate::dns::tags;
use crate::smtp::printable;

/// Reads the record at a selector.
pub(super) fn read(bytes: &[u8]) -> DkimEntry {
    let text = printable(&bytes[..bytes.len().min(LONGEST)]);
    match judge(bytes) {
        Ok(None) => DkimEntry::Revoked { text },
        Ok(Some((key, testing))) => DkimEntry::Found { text, key, testing },
        Err(problem) => DkimEntry::Unusable { text, problem },
    }
}

fn judge(bytes: &[u8]) -> Result<Option<(PublicKey, bool)>, DkimProblem> {
    let text = str::from_utf8(bytes).map_err(|_| DkimProblem::NoTags)?;
    let tags = tags::read(text).filter(|tags| !tags.is_empty()).ok_or(DkimProblem::NoTags)?;
    let version = tags.iter().position(|(name, _)| name == "v");
    if version.is_some_and(|place| place != 0 || tags[place].1 != "DKIM1") {
        return Err(DkimProblem::Version);
    }
    let key = tags::value(&tags, "p").ok_or(DkimProblem::NoKey)?;
    if key.is_empty() {
        return Ok(None);
    }
    let plain: String = key.split_ascii_whitespace().collect();
    let key = BASE64.decode(plain).map_err(|_| DkimProblem::BadKey)?;
    let key = match tags::value(&tags, "k").unwrap_or("rsa") {
        "rsa" => PublicKey::Rsa { bits: rsa_bits(&key).ok_or(DkimProblem::BadKey)? },
        "ed25519" if key.len() == ED25519_BYTES => PublicKey::Ed25519,
        "ed25519" => return Err(DkimProblem::BadKey),
        _ => return Err(DkimProblem::UnknownKind),
    };
    let testing = tags::value(&tags, "t").is_some_and(|flags| flags.split(':').any(|flag| flag.trim() == "y"));
    Ok(Some((key, testing)))
}

/// The length of the modulus: of a `SubjectPublicKeyInfo`, as everybody publishes it, or of the bare key of the RFC's text.
fn rsa_bits(der: &[u8]) -> Option<u32> {
    let modulus = match SubjectPublicKeyInfo::from_der(der) {
        Ok((_, info)) => match info.parsed().ok()? {
            Parsed::RSA(key) => key.modulus.to_vec(),
            _ => return None,
        },
        Err(_) => {
            let (_, sequence) = Sequence::from_der(der).ok()?;
            let (_, modulus) = Integer::from_der(&sequence.content).ok()?;
            modulus.as_ref().to_vec()
        }
    };
    let first = modulus.iter().position(|byte| *byte != 0)?;
    let bytes = u32::try_from(modulus.len() - first).ok()?;
    Some(bytes * 8 - modulus[first].leading_zeros())
}

/// Records without the final `=` signs are seen, and receivers take them.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
const ED25519_BYTES: usize = 32;
const LONGEST: usize = 8 * 1024;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_length_of_an_rsa_key_is_read() {
        for record in
            [format!("v=DKIM1; k=rsa; p={RSA_1024}"), format!("p={RSA_1024}"), format!("k=rsa;t=s;p={RSA_1024};")]
        {
            let key = PublicKey::Rsa { bits: 1024 };
            assert_eq!(judge(record.as_bytes()), Ok(Some((key, false))), "{record}");
        }
        let spaced = format!("v=DKIM1; t=y:s; p={} {}", &RSA_1024[..40], &RSA_1024[40..]);
        assert_eq!(judge(spaced.as_bytes()), Ok(Some((PublicKey::Rsa { bits: 1024 }, true))));
    }

    #[test]
    fn a_bare_rsa_key_is_a_key_too() {
        let info = BASE64.decode(RSA_1024).unwrap();
        let (_, info) = SubjectPublicKeyInfo::from_der(&info).unwrap();
        let bare = BASE64.encode(&info.subject_public_key.data);
        assert_eq!(judge(format!("v=DKIM1; p={bare}").as_bytes()), Ok(Some((PublicKey::Rsa { bits: 1024 }, false))));
    }

    #[test]
    fn the_key_of_rfc_8463_is_known() {
        let record = b"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        assert_eq!(judge(record), Ok(Some((PublicKey::Ed25519, false))));
    }

    #[test]
    fn what_receivers_cannot_use_is_told_apart() {
        for (record, said) in [
            ("v=DKIM1; p=", Ok(None)),
            ("p=;", Ok(None)),
            ("v=spf1 -all", Err(DkimProblem::Version)),
            ("hello", Err(DkimProblem::NoTags)),
            ("", Err(DkimProblem::NoTags)),
            ("k=rsa; v=DKIM1; p=AAAA", Err(DkimProblem::Version)),
            ("v=DKIM1; k=rsa", Err(DkimProblem::NoKey)),
            ("v=DKIM1; p=!!!", Err(DkimProblem::BadKey)),
            ("v=DKIM1; p=AAAA", Err(DkimProblem::BadKey)),
            ("v=DKIM1; k=ed25519; p=AAAA", Err(DkimProblem::BadKey)),
            ("v=DKIM1; k=dsa; p=AAAA", Err(DkimProblem::UnknownKind)),
        ] {
            assert_eq!(judge(record.as_bytes()), said, "{record}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_are_too_strange(bytes in any::<Vec<u8>>()) {
            let _ = read(&bytes);
        }

        #[test]
        fn no_key_is_too_strange(der in any::<Vec<u8>>()) {
            let _ = read(format!("v=DKIM1; p={}", BASE64.encode(der)).as_bytes());
        }
    }

    const RSA_1024: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCoea+81MQLWnUpjltWCMjlZnawp9gwLgTVnXBYD0yDVAJFnzVnhcfMFBZ5nE14aZKLxc5rLbgH7lkqi8c3/x4MudJVHwhLBUfpXOy9khyZXpnqaokkVRAD7lkB6B1ODqKlfusIkbj/aA56v7OCE2onE7JcwdYP+nreDV6dmWpnMQIDAQAB";
}
