//! Certificates for real servers, from an authority of the test's own.

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};

/// A certificate for one server, and the authority that vouches for it.
///
/// The authority's key is thrown away; no system trusts it.
pub struct Vouched {
    /// The authority's certificate, what `--ca-file` takes.
    pub ca_pem: String,
    /// The server's certificate.
    pub certificate_pem: String,
    /// The server's key.
    pub key_pem: String,
}

/// A certificate for `names` (DNS names or addresses), valid today.
///
/// # Panics
/// When a name is not one a certificate can hold.
pub fn vouch_for(names: &[&str]) -> Vouched {
    let mut ca = CertificateParams::new([]).expect("no names are valid names");
    ca.distinguished_name.push(DnType::CommonName, "Authority of the tests");
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let ca_key = KeyPair::generate().expect("a key can be made");
    let ca_certificate = ca.self_signed(&ca_key).expect("an authority can sign itself");

    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut server = CertificateParams::new(names).expect("names of a server");
    server.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().expect("a key can be made");
    let certificate = server.signed_by(&key, &Issuer::new(ca, ca_key)).expect("an authority can sign");

    Vouched { ca_pem: ca_certificate.pem(), certificate_pem: certificate.pem(), key_pem: key.serialize_pem() }
}
