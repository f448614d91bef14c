use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use crate::certificates::Identity;
use crate::door::Door;
use crate::house::House;
use crate::ports::Port;
use crate::{Conversation, Error, Received, Script};

/// A server that plays exactly what a test tells it, on `127.0.0.1`.
///
/// Dropping it ends the service and every connection.
pub struct ScriptedServer {
    address: SocketAddr,
    ca_pem: String,
    house: Arc<House>,
    _door: Door,
}

impl ScriptedServer {
    /// Begins in clear.
    pub async fn start(script: Script) -> Result<Self, Error> {
        Self::open(script, false)
    }

    /// Begins with TLS, before the greeting.
    pub async fn start_implicit_tls(script: Script) -> Result<Self, Error> {
        Self::open(script, true)
    }

    /// Writes these bytes on every connection, whatever the client says, and then listens until the client goes.
    pub async fn raw(bytes: impl AsRef<[u8]>) -> Result<Self, Error> {
        Self::open(Script::raw(bytes), false)
    }

    /// Writes these bytes on every connection, whatever the client says, and closes it.
    pub async fn raw_then_close(bytes: impl AsRef<[u8]>) -> Result<Self, Error> {
        Self::open(Script::raw_then_close(bytes), false)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The authority that vouches for its certificate, as PEM; for no certificate that is meant to be bad.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Every byte that clients have said, connection after connection, those under TLS decrypted.
    pub fn received(&self) -> Vec<u8> {
        self.conversations().into_iter().flat_map(|conversation| conversation.received).collect()
    }

    /// How often a client has connected.
    pub fn connections(&self) -> usize {
        self.house.records.opened()
    }

    /// The mails taken, in the order in which they came.
    pub fn inbox(&self) -> Vec<Received> {
        self.house.records.inbox()
    }

    /// What was said on each connection.
    pub fn conversations(&self) -> Vec<Conversation> {
        self.house.records.conversations()
    }

    /// Resolves once there is more of anything than at the time of this call.
    ///
    /// Call it, then look, then await it: what happens in between is not missed.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        self.house.records.changed()
    }

    fn open(script: Script, implicit_tls: bool) -> Result<Self, Error> {
        let identity = Identity::new(script.certificate)?;
        let port = Port::reserve_v4_only().map_err(Error::NoPort)?;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port.number()));
        let house = House::new(script, &identity);
        let mut listeners = port.listen().map_err(Error::NoPort)?;
        let door = house.open(listeners.pop().expect("a port has a socket"), implicit_tls);
        Ok(Self { address, ca_pem: identity.ca_pem, house, _door: door })
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::time::Duration;

    use super::*;
    use crate::practice_client::{Client, until};
    use crate::{Act, CertificateKind};

    #[tokio::test]
    async fn the_server_hangs_up_at_every_byte() {
        let greeting = b"220 mail.shop.example ESMTP Mailproof rehearsal\r\n";
        for bytes in [0, 1, 20, greeting.len() - 1, greeting.len()] {
            let server = ScriptedServer::start(Script::well_behaved().hang_up_after(bytes)).await.unwrap();
            let mut client = Client::connect(server.address()).await;
            assert_eq!(client.rest().await.unwrap(), greeting[..bytes]);
        }
    }

    #[tokio::test]
    async fn under_tls_it_hangs_up_without_a_farewell_and_closes_with_one() {
        let cut = ScriptedServer::start_implicit_tls(Script::well_behaved().hang_up_after(7)).await.unwrap();
        let mut client = Client::connect_tls(cut.address(), cut.ca_pem()).await.unwrap();
        assert_eq!(client.rest().await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);

        let closes = ScriptedServer::start_implicit_tls(Script::well_behaved().greeting(Act::Close)).await.unwrap();
        let mut client = Client::connect_tls(closes.address(), closes.ca_pem()).await.unwrap();
        assert_eq!(client.rest().await.unwrap(), b"");
    }

    #[tokio::test]
    async fn a_reset_is_a_reset() {
        let server = ScriptedServer::start(Script::well_behaved().on("EHLO", Act::Reset)).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        client.say("EHLO me").await;
        assert_eq!(client.rest().await.unwrap_err().kind(), io::ErrorKind::ConnectionReset);
    }

    #[tokio::test]
    async fn an_endless_answer_ends_with_the_client_who_is_heard_meanwhile() {
        let endless = Act::Endless { start: b"250-".to_vec(), repeat: b"x".to_vec() };
        let server = ScriptedServer::start(Script::well_behaved().on("EHLO", endless)).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        client.say("EHLO me").await;
        assert_eq!(client.bytes(1 << 20).await.unwrap().len(), 1 << 20);
        client.say("QUIT").await;
        until(|| server.changed(), || server.received() == b"EHLO me\r\nQUIT\r\n").await;
        drop(client);
        until(|| server.changed(), || server.conversations()[0].ended).await;
    }

    #[tokio::test]
    async fn a_drip_arrives_whole_and_the_conversation_goes_on() {
        let drip = Act::Drip { bytes: b"250 ok\r\n".to_vec(), every: Duration::from_millis(1) };
        let server = ScriptedServer::start(Script::well_behaved().nth("NOOP", 2, drip)).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        let said = client.converse(&["NOOP", "NOOP", "NOOP"]).await;
        assert_eq!(said, "C: NOOP\nS: 250 2.0.0 Ok\nC: NOOP\nS: 250 ok\nC: NOOP\nS: 250 2.0.0 Ok\n");
    }

    #[tokio::test]
    async fn a_silent_server_hears_everything_and_says_nothing() {
        let server = ScriptedServer::start(Script::well_behaved().greeting(Act::Silent)).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.say("anybody there?").await;
        until(|| server.changed(), || server.received() == b"anybody there?\r\n").await;
        assert!(!server.conversations()[0].ended);
        drop(client);
        until(|| server.changed(), || server.conversations()[0].ended).await;
        assert_eq!(server.connections(), 1);
    }

    #[tokio::test]
    async fn raw_bytes_come_whatever_the_client_says() {
        let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();
        let server = ScriptedServer::raw(&bytes).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.say("EHLO me").await;
        assert_eq!(client.bytes(bytes.len()).await.unwrap(), bytes);
        drop(client);
        until(|| server.changed(), || server.conversations()[0].ended).await;

        let closing = ScriptedServer::raw_then_close(&bytes).await.unwrap();
        assert_eq!(Client::connect(closing.address()).await.rest().await.unwrap(), bytes);
    }

    #[tokio::test]
    async fn plain_text_can_be_slipped_in_behind_starttls_in_one_write_or_two() {
        let inject = b"250 injected\r\n".to_vec();
        for act in [Act::StartTls { inject: inject.clone() }, Act::StartTlsThen { inject }] {
            let server = ScriptedServer::start(Script::well_behaved().on("STARTTLS", act)).await.unwrap();
            let mut client = Client::connect(server.address()).await;
            client.reply().await;
            assert_eq!(client.ask("STARTTLS").await, "220 2.0.0 Ready to start TLS\r\n");
            assert_eq!(client.reply().await, "250 injected\r\n");
            let mut client = client.secure(server.ca_pem()).await.unwrap();
            assert_eq!(client.ask("NOOP").await, "250 2.0.0 Ok\r\n");
        }
    }

    #[tokio::test]
    async fn a_client_that_does_not_like_the_certificate_is_a_failed_handshake() {
        let script = Script::well_behaved().certificate(CertificateKind::Untrusted);
        let server = ScriptedServer::start_implicit_tls(script).await.unwrap();
        assert!(Client::connect_tls(server.address(), server.ca_pem()).await.is_err());
        until(|| server.changed(), || server.conversations()[0].ended).await;
        let conversation = server.conversations().remove(0);
        assert!(conversation.handshake_failed && !conversation.tls, "{conversation:?}");
        assert!(server.received().is_empty());
    }

    #[tokio::test]
    async fn what_a_script_says_counts_as_said() {
        let script = Script::well_behaved()
            .without_sign_in()
            .on("MAIL", Act::line("250 fine"))
            .on("RCPT TO:<no@shop.example>", Act::line("550 no"))
            .body(Act::InTurn(vec![Act::line("250 taken"), Act::Close]));
        let server = ScriptedServer::start(script).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        let lines = ["HELO me", "MAIL FROM:<a@shop.example>", "RCPT TO:<no@shop.example>", "RCPT TO:<b@shop.example>"];
        client.converse(&lines).await;
        assert!(client.ask("DATA").await.starts_with("354 "));
        assert_eq!(client.ask("hello\r\n.").await, "250 taken\r\n");
        assert_eq!(client.rest().await.unwrap(), b"");
        assert_eq!(server.inbox()[0].recipients, ["b@shop.example"]);
    }
}
