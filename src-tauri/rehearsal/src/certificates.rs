//! The practice certificate authority and what it issues, good and bad.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::NoServerSessionStorage;
use tokio_rustls::TlsAcceptor;

use crate::Error;

/// The certificate that a server shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CertificateKind {
    /// From the practice authority, for `localhost`, `mail.shop.example`, `127.0.0.1` and `::1`, and in its time.
    #[default]
    Good,
    /// As the good one, but it ended a day ago.
    Expired,
    /// As the good one, but it begins in a day.
    NotYetValid,
    /// As the good one, but it names only `mail.elsewhere.example`.
    WrongName,
    /// Its own issuer, without being an authority.
    SelfSigned,
    /// For the right names, from an authority that is not the practice one.
    Untrusted,
}

/// What a server proves itself with.
pub(crate) struct Identity {
    /// The practice authority, as PEM. It vouches for every kind but the self-signed and the untrusted one.
    pub(crate) ca_pem: String,
    /// Shows the certificate.
    pub(crate) acceptor: TlsAcceptor,
}

impl Identity {
    /// Makes a new authority, and has the certificate issued by it or, as `kind` says, by somebody else.
    pub(crate) fn new(kind: CertificateKind) -> Result<Self, Error> {
        let (practice, practice_root) = authority("Mailproof practice root")?;
        let key = KeyPair::generate()?;
        let chain = match kind {
            CertificateKind::SelfSigned => vec![leaf(kind)?.self_signed(&key)?],
            CertificateKind::Untrusted => {
                let (stranger, strange_root) = authority("Root of somebody else")?;
                vec![leaf(kind)?.signed_by(&key, &stranger)?, strange_root]
            }
            CertificateKind::Good
            | CertificateKind::Expired
            | CertificateKind::NotYetValid
            | CertificateKind::WrongName => vec![leaf(kind)?.signed_by(&key, &practice)?],
        };

        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(chain.into_iter().map(Into::into).collect(), key)?;
        // Every connection shows the certificate: a resumed session would not.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;

        Ok(Self { ca_pem: practice_root.pem(), acceptor: TlsAcceptor::from(Arc::new(config)) })
    }
}

fn authority(name: &str) -> Result<(Issuer<'static, KeyPair>, Certificate), Error> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::default();
    params.distinguished_name = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    last(&mut params, -365, 3650);
    let root = params.self_signed(&key)?;
    Ok((Issuer::new(params, key), root))
}

fn leaf(kind: CertificateKind) -> Result<CertificateParams, Error> {
    let names: &[&str] = match kind {
        CertificateKind::WrongName => &["mail.elsewhere.example"],
        _ => &["localhost", "mail.shop.example", "127.0.0.1", "::1"],
    };
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names)?;
    params.distinguished_name = named(match kind {
        CertificateKind::Good => "mail.shop.example",
        CertificateKind::Expired => "mail.shop.example (expired)",
        CertificateKind::NotYetValid => "mail.shop.example (not yet valid)",
        CertificateKind::WrongName => "mail.elsewhere.example",
        CertificateKind::SelfSigned => "mail.shop.example (self-signed)",
        CertificateKind::Untrusted => "mail.shop.example (untrusted)",
    });
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = kind != CertificateKind::SelfSigned;
    match kind {
        CertificateKind::Expired => last(&mut params, -91, -1),
        CertificateKind::NotYetValid => last(&mut params, 1, 91),
        _ => last(&mut params, -1, 90),
    }
    Ok(params)
}

fn named(common_name: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "Mailproof rehearsal");
    name.push(DnType::CommonName, common_name);
    name
}

/// Lets a certificate begin and end so many days from now.
fn last(params: &mut CertificateParams, begins: i64, ends: i64) {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    let day = |days: i64| date_time_ymd(1970, 1, 1) + Duration::from_secs(now.saturating_add_signed(days * DAY));
    params.not_before = day(begins);
    params.not_after = day(ends);
}

const DAY: i64 = 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_a_certificate_that_tls_can_show() {
        for kind in [
            CertificateKind::Good,
            CertificateKind::Expired,
            CertificateKind::NotYetValid,
            CertificateKind::WrongName,
            CertificateKind::SelfSigned,
            CertificateKind::Untrusted,
        ] {
            let identity = Identity::new(kind).expect("can be made");
            assert!(identity.ca_pem.starts_with("-----BEGIN CERTIFICATE-----"), "{kind:?}");
        }
    }

    #[test]
    fn every_start_has_an_authority_of_its_own() {
        let one = Identity::new(CertificateKind::Good).expect("can be made");
        let other = Identity::new(CertificateKind::Good).expect("can be made");
        assert_ne!(one.ca_pem, other.ca_pem);
    }
}
