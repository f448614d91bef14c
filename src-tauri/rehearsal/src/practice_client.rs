//! A raw client for the tests of this crate: says what it is told and returns every byte.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

trait Io: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

pub(crate) struct Client {
    stream: Box<dyn Io>,
}

impl Client {
    pub(crate) async fn connect(address: impl Into<SocketAddr>) -> Self {
        let stream = TcpStream::connect(address.into()).await.expect("the server listens");
        Self { stream: Box::new(stream) }
    }

    /// A TLS session with a server that begins with it.
    pub(crate) async fn connect_tls(address: impl Into<SocketAddr>, ca_pem: &str) -> io::Result<Self> {
        Self::connect(address).await.secure(ca_pem).await
    }

    /// Speaks TLS from here on, with `localhost`.
    pub(crate) async fn secure(self, ca_pem: &str) -> io::Result<Self> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(ca_pem.as_bytes()).expect("a certificate")).expect("an authority");
        let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("localhost").expect("a name");
        let handshake = TlsConnector::from(Arc::new(config)).connect(name, self.stream);
        let stream = timeout(PATIENCE, handshake).await.expect("the handshake ends")?;
        Ok(Self { stream: Box::new(stream) })
    }

    pub(crate) async fn say(&mut self, line: &str) {
        self.stream.write_all(format!("{line}\r\n").as_bytes()).await.expect("the server reads");
        self.stream.flush().await.expect("the server reads");
    }

    /// All lines of one reply; what there is of it if the server goes.
    pub(crate) async fn reply(&mut self) -> String {
        let mut lines = Vec::new();
        loop {
            let line = self.line().await;
            lines.extend_from_slice(&line);
            if line.get(3) != Some(&b'-') {
                return String::from_utf8(lines).expect("the server speaks UTF-8");
            }
        }
    }

    pub(crate) async fn ask(&mut self, line: &str) -> String {
        self.say(line).await;
        self.reply().await
    }

    /// Says all of these, and returns the conversation from here on.
    pub(crate) async fn converse(&mut self, lines: &[&str]) -> String {
        let mut conversation = String::new();
        for line in lines {
            conversation += &format!("C: {line}\n");
            for answer in self.ask(line).await.lines() {
                conversation += &format!("S: {answer}\n");
            }
        }
        conversation
    }

    /// Up to so many bytes, fewer if the server goes.
    pub(crate) async fn bytes(&mut self, most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut limited = (&mut self.stream).take(most as u64);
        timeout(PATIENCE, limited.read_to_end(&mut bytes)).await.expect("the server goes on")?;
        Ok(bytes)
    }

    /// Everything until the server goes.
    pub(crate) async fn rest(&mut self) -> io::Result<Vec<u8>> {
        self.bytes(usize::MAX).await
    }

    async fn line(&mut self) -> Vec<u8> {
        let mut line = Vec::new();
        while line.last() != Some(&b'\n') {
            match self.bytes(1).await.as_deref() {
                Ok([byte]) => line.push(*byte),
                _ => break,
            }
        }
        line
    }
}

/// The command that signs in at once.
pub(crate) fn auth_plain(user: &str, password: &str) -> String {
    format!("AUTH PLAIN {}", STANDARD.encode(format!("\0{user}\0{password}")))
}

/// Waits until `seen` holds, with every change that `changed` tells of.
pub(crate) async fn until<F: Future<Output = ()>>(changed: impl Fn() -> F, seen: impl Fn() -> bool) {
    timeout(PATIENCE, async {
        loop {
            let change = changed();
            if seen() {
                return;
            }
            change.await;
        }
    })
    .await
    .expect("it comes to pass");
}

const PATIENCE: Duration = Duration::from_secs(20);
