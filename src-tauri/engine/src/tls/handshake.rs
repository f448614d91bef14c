//! A handshake that keeps the chain, whatever comes of it.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};

use rustls::client::Resumption;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::{Tap, TapView, Tls, TlsProblem};
use crate::settings::Host;
use crate::smtp::{Failure, Watch};

/// A handshake that is over, one way or the other.
pub(crate) struct Handshake<S> {
    /// The private line, where it came about.
    pub(crate) stream: Option<TlsStream<Tap<S>>>,
    /// What was agreed on, and the problem where it was not; no verdict on the certificates yet.
    pub(crate) tls: Tls,
    /// The certificates as they came.
    pub(crate) chain: Vec<CertificateDer<'static>>,
    /// Why it did not come about.
    pub(crate) failure: Option<Failure>,
    /// What came in plain text where TLS should have begun.
    pub(crate) plain_text: Option<Vec<u8>>,
}

/// Speaks TLS 1.2 or 1.3 with whoever is there and records the chain. Trusts nobody and refuses nobody: the verdict is
/// asked for afterwards. Never resumes a session.
pub(crate) async fn handshake<S>(io: S, host: &Host, watch: &Watch) -> Handshake<S>
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    let io = Tap::new(io);
    let view = io.view();
    let recorder = Arc::new(Recorder::default());
    let connector = TlsConnector::from(Arc::new(config(recorder.clone())));
    let connected = match server_name(host) {
        Some(name) => watch.wait(connector.connect(name, io)).await,
        None => Ok(Err(io::Error::other("a name that cannot be sent"))),
    };
    let mut tls = Tls { server_name: host.to_string(), ..Tls::default() };
    let (stream, failure) = match connected {
        Ok(Ok(stream)) => {
            read_out(&mut tls, stream.get_ref().1);
            (Some(stream), None)
        }
        Ok(Err(error)) => (None, Some(explain(&mut tls, &error, &view))),
        Err(failure) => {
            tls.problem = Some(TlsProblem::TimedOut);
            (None, Some(failure))
        }
    };
    tls.problems = tls.problem.into_iter().collect();
    let plain_text = if stream.is_none() { view.plain_text() } else { None };
    Handshake { stream, tls, chain: recorder.chain(), failure, plain_text }
}

/// The cryptography, chosen by name and never by the process's default.
pub(super) fn provider() -> Arc<CryptoProvider> {
    static PROVIDER: OnceLock<Arc<CryptoProvider>> = OnceLock::new();
    PROVIDER.get_or_init(|| Arc::new(aws_lc_rs::default_provider())).clone()
}

/// The host as TLS has it.
pub(super) fn server_name(host: &Host) -> Option<ServerName<'static>> {
    match host {
        Host::Name(name) => ServerName::try_from(name.clone()).ok(),
        Host::Literal(address) => Some(ServerName::IpAddress((*address).into())),
    }
}

fn config(recorder: Arc<Recorder>) -> ClientConfig {
    let builder = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .expect("the provider speaks TLS 1.2 and 1.3");
    let mut config = builder.dangerous().with_custom_certificate_verifier(recorder).with_no_client_auth();
    config.resumption = Resumption::disabled();
    config
}

fn read_out(tls: &mut Tls, connection: &rustls::ClientConnection) {
    let debug = |value: &dyn std::fmt::Debug| format!("{value:?}");
    tls.version = connection.protocol_version().map(|version| debug(&version).replace('_', "."));
    tls.suite = connection.negotiated_cipher_suite().map(|suite| debug(&suite.suite()));
    tls.group = connection.negotiated_key_exchange_group().map(|group| debug(&group.name()));
    tls.alpn = connection.alpn_protocol().map(|name| String::from_utf8_lossy(name).into_owned());
}

/// Names what went wrong.
fn explain(tls: &mut Tls, error: &io::Error, view: &TapView) -> Failure {
    let plain = view.plain_text().is_some();
    let cause = error.get_ref().and_then(|cause| cause.downcast_ref::<rustls::Error>());
    let (problem, failure) = match cause {
        _ if plain => (TlsProblem::NotTls, Failure::Handshake),
        Some(_) => (TlsProblem::Handshake, Failure::Handshake),
        None if error.kind() == io::ErrorKind::UnexpectedEof => (TlsProblem::HungUp, Failure::HungUp),
        None if error.kind() == io::ErrorKind::Other => (TlsProblem::Handshake, Failure::Handshake),
        None => (TlsProblem::HungUp, Failure::Reset),
    };
    tls.problem = Some(problem);
    tls.detail = Some(cause.map_or_else(|| error.to_string(), ToString::to_string));
    failure
}

/// Keeps the chain and checks signatures, so that the other side does hold the key; asks nothing else of it.
#[derive(Debug, Default)]
struct Recorder(Mutex<Vec<CertificateDer<'static>>>);

impl Recorder {
    fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let chain = std::iter::once(leaf).chain(others).take(MOST_CERTIFICATES);
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) =
            chain.map(|certificate| certificate.clone().into_owned()).collect();
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &provider().signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &provider().signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        provider().signature_verification_algorithms.supported_schemes()
    }
}

const MOST_CERTIFICATES: usize = 20;
