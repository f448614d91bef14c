//! Whether a chain is good: the platform's word, and our own look at what is wrong with it.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::{CertificateError, RootCertStore};

use super::chain::{Certificate, fingerprint};
use super::handshake::{provider, server_name};
use super::{Tls, TlsProblem};
use crate::settings::Host;

/// Whom to trust: the operating system's roots, read once a process, and perhaps some more for one run.
#[derive(Clone, Debug, Default)]
pub struct Roots {
    more: Vec<CertificateDer<'static>>,
}

impl Roots {
    /// The system's, and those of a PEM file; `None` where it holds no certificate.
    pub fn with_pem(pem: &[u8]) -> Option<Self> {
        let more: Vec<_> = CertificateDer::pem_slice_iter(pem).filter_map(Result::ok).collect();
        (!more.is_empty()).then_some(Self { more })
    }
}

/// Completes what the handshake showed with the certificates and the verdict on them. Blocks: asks the platform.
///
/// `pinned` is the certificate that the merchant vouches for, as SHA-256 in lower-case hexadecimal.
pub(crate) fn judge(
    mut tls: Tls,
    chain: &[CertificateDer<'static>],
    host: &Host,
    roots: &Roots,
    now: Timestamp,
    pinned: Option<&str>,
) -> Tls {
    tls.chain = chain.iter().map(Certificate::read).collect();
    let Some((leaf, others)) = chain.split_first() else { return tls };
    match ask(leaf, others, host, roots, now) {
        Ok(()) => tls.verified = true,
        Err(error) => {
            tls.detail = Some(error.to_string());
            tls.problems = problems(&tls.chain, &error, |at| ask(leaf, others, host, roots, at), now);
            tls.problem = tls.problems.first().copied();
        }
    }
    match pinned {
        Some(pinned) if pinned == fingerprint(leaf) => {
            tls.pinned = !tls.verified;
            tls.verified = true;
        }
        // The merchant's word is for exactly one certificate: another one, however good, is a surprise.
        Some(_) if tls.verified => {
            tls.verified = false;
            tls.problems = vec![TlsProblem::Changed];
            tls.problem = Some(TlsProblem::Changed);
        }
        Some(_) | None => {}
    }
    tls
}

/// The run's own roots first, for they are at hand; then the platform.
fn ask(
    leaf: &CertificateDer<'_>,
    others: &[CertificateDer<'_>],
    host: &Host,
    roots: &Roots,
    now: Timestamp,
) -> Result<(), rustls::Error> {
    let name = server_name(host).ok_or(CertificateError::NotValidForName)?;
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let now = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
    let mut said = None;
    if let Some(verifier) = own_verifier(roots) {
        match verifier.verify_server_cert(leaf, others, &name, &[], now) {
            Ok(_) => return Ok(()),
            Err(error) => said = Some(error),
        }
    }
    let platform = match platform_verifier() {
        Ok(verifier) => verifier.verify_server_cert(leaf, others, &name, &[], now).map(|_| ()),
        Err(error) => Err(error.clone()),
    };
    // Where the run's own roots know the issuer, their objection is the one that matters.
    platform.map_err(|error| match said {
        Some(said) if !is_unknown_issuer(&said) => said,
        _ => error,
    })
}

fn own_verifier(roots: &Roots) -> Option<Arc<WebPkiServerVerifier>> {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots.more.iter().cloned());
    (!store.is_empty()).then(|| WebPkiServerVerifier::builder_with_provider(store.into(), provider()).build().ok())?
}

fn platform_verifier() -> &'static Result<rustls_platform_verifier::Verifier, rustls::Error> {
    static VERIFIER: OnceLock<Result<rustls_platform_verifier::Verifier, rustls::Error>> = OnceLock::new();
    VERIFIER.get_or_init(|| rustls_platform_verifier::Verifier::new(provider()))
}

/// All that is wrong, the first objection first.
///
/// A verifier stops at the first: where that is the date, it is asked again for a day on which the certificate held.
fn problems(
    chain: &[Certificate],
    error: &rustls::Error,
    ask_at: impl Fn(Timestamp) -> Result<(), rustls::Error>,
    now: Timestamp,
) -> Vec<TlsProblem> {
    let mut found = Vec::new();
    let mut add = |problem| {
        if !found.contains(&problem) {
            found.push(problem);
        }
    };
    // Others of the chain count only where the verifier minds: a server may send more than it needs.
    let leaf = chain.first();
    if leaf.is_some_and(|leaf| leaf.not_after < now) {
        add(TlsProblem::Expired);
    }
    if leaf.is_some_and(|leaf| now < leaf.not_before) {
        add(TlsProblem::NotYetValid);
    }
    let otherwise = match problem_of(error, leaf) {
        problem @ (TlsProblem::Expired | TlsProblem::NotYetValid) => {
            add(problem);
            let held = leaf.and_then(|leaf| leaf.not_before.checked_add(jiff::SignedDuration::from_secs(60)).ok());
            held.and_then(|at| ask_at(at).err()).map(|error| problem_of(&error, leaf))
        }
        problem => Some(problem),
    };
    otherwise.into_iter().for_each(&mut add);
    if leaf.is_some_and(|leaf| leaf.self_signed) && otherwise.is_some() {
        found.retain(|problem| *problem != TlsProblem::Untrusted);
    }
    if found.is_empty() { vec![problem_of(error, leaf)] } else { found }
}

fn problem_of(error: &rustls::Error, leaf: Option<&Certificate>) -> TlsProblem {
    use CertificateError as E;
    let rustls::Error::InvalidCertificate(error) = error else { return TlsProblem::Certificate };
    match error {
        E::Expired | E::ExpiredContext { .. } => TlsProblem::Expired,
        E::NotValidYet | E::NotValidYetContext { .. } => TlsProblem::NotYetValid,
        E::NotValidForName | E::NotValidForNameContext { .. } => TlsProblem::Name,
        E::Revoked => TlsProblem::Revoked,
        _ if leaf.is_some_and(|leaf| leaf.self_signed) => TlsProblem::SelfSigned,
        E::UnknownIssuer => TlsProblem::Untrusted,
        _ => TlsProblem::Certificate,
    }
}

fn is_unknown_issuer(error: &rustls::Error) -> bool {
    matches!(error, rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer))
}
