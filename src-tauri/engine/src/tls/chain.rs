//! Certificates as people read them.

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use crate::smtp::is_unprintable;

/// One certificate of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Certificate {
    /// Whom it is for.
    pub subject: String,
    /// Who vouches for it.
    pub issuer: String,
    /// From when it holds.
    #[ts(type = "string")]
    pub not_before: Timestamp,
    /// Until when it holds.
    #[ts(type = "string")]
    pub not_after: Timestamp,
    /// The host names and addresses that it is for, at most a hundred.
    pub names: Vec<String>,
    /// Its fingerprint, in lower-case hexadecimal.
    pub sha256: String,
    /// Whether it vouches for itself.
    pub self_signed: bool,
}

impl Certificate {
    /// Whom it is for, as people say it: the common name where it has one.
    pub fn subject_name(&self) -> &str {
        common_name(&self.subject)
    }

    /// Who vouches for it, as people say it.
    pub fn issuer_name(&self) -> &str {
        common_name(&self.issuer)
    }

    /// Reads a certificate. What cannot be read still has its place in the chain, and its fingerprint.
    pub(crate) fn read(der: &CertificateDer<'_>) -> Self {
        let Ok((_, certificate)) = X509Certificate::from_der(der) else { return Self::unreadable(der) };
        Self {
            subject: shown(&certificate.subject().to_string()),
            issuer: shown(&certificate.issuer().to_string()),
            not_before: instant(certificate.validity().not_before.timestamp()),
            not_after: instant(certificate.validity().not_after.timestamp()),
            names: names(&certificate),
            sha256: fingerprint(der),
            self_signed: certificate.subject().as_raw() == certificate.issuer().as_raw(),
        }
    }

    fn unreadable(der: &CertificateDer<'_>) -> Self {
        Self {
            subject: "?".to_owned(),
            issuer: "?".to_owned(),
            not_before: Timestamp::UNIX_EPOCH,
            not_after: Timestamp::UNIX_EPOCH,
            names: Vec::new(),
            sha256: fingerprint(der),
            self_signed: false,
        }
    }
}

/// A certificate's SHA-256 in lower-case hexadecimal.
pub(crate) fn fingerprint(der: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, der);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Certificates without an end (RFC 5280 §4.1.2.5) end with the calendar.
fn instant(seconds: i64) -> Timestamp {
    let end = if seconds < 0 { Timestamp::MIN } else { Timestamp::MAX };
    Timestamp::from_second(seconds).unwrap_or(end)
}

/// The CN of a distinguished name, else all of it.
fn common_name(name: &str) -> &str {
    name.split(", ").find_map(|part| part.strip_prefix("CN=")).filter(|name| !name.is_empty()).unwrap_or(name)
}

fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let Ok(Some(extension)) = certificate.subject_alternative_name() else { return Vec::new() };
    let name = |name: &GeneralName<'_>| match name {
        GeneralName::DNSName(name) => Some(shown(name)),
        GeneralName::IPAddress(bytes) => address(bytes),
        _ => None,
    };
    extension.value.general_names.iter().filter_map(name).take(MOST_NAMES).collect()
}

fn address(bytes: &[u8]) -> Option<String> {
    let address: std::net::IpAddr = match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok()?.into(),
        16 => <[u8; 16]>::try_from(bytes).ok()?.into(),
        _ => return None,
    };
    Some(address.to_string())
}

/// A name out of a certificate may hold anything.
fn shown(text: &str) -> String {
    text.chars().filter(|character| !is_unprintable(*character)).take(LONGEST_NAME).collect()
}

const MOST_NAMES: usize = 100;
const LONGEST_NAME: usize = 300;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_without_an_end_and_one_that_is_none_keep_their_place() {
        let mut params = rcgen::CertificateParams::new(vec!["mail.shop.example".to_owned()]).unwrap();
        params.not_after = rcgen::date_time_ymd(9999, 12, 31);
        let key = rcgen::KeyPair::generate().unwrap();
        let endless = params.self_signed(&key).unwrap();
        assert_eq!(Certificate::read(endless.der()).names, ["mail.shop.example"]);
        let garbage = Certificate::read(&CertificateDer::from(vec![1, 2, 3]));
        assert_eq!((garbage.subject.as_str(), garbage.sha256.len()), ("?", 64));
        assert_eq!(instant(253_402_300_799), Timestamp::MAX);
    }

    #[test]
    fn the_common_name_stands_for_the_whole() {
        assert_eq!(common_name("O=Mailproof rehearsal, CN=mail.shop.example"), "mail.shop.example");
        assert_eq!(common_name("O=Shop"), "O=Shop");
    }
}
