//! One connection as lines and bytes, with bounds on everything that a client can send.

use std::convert::Infallible;
use std::mem;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;

use super::Over;
use super::body::Body;
use super::flow::{self, Allowance, Flow};
use super::stream::Stream;
use crate::records::Page;

/// A line that a client has sent, without its end.
pub(super) enum Line {
    Whole(Vec<u8>),
    TooLong,
}

/// A connection: what is written to it, what is read from it, and where that is taken down.
pub(super) struct Wire {
    stream: Stream,
    page: Page,
    unread: Vec<u8>,
    allowance: Allowance,
}

impl Wire {
    pub(super) fn new(client: TcpStream, page: Page, hang_up_after: Option<usize>) -> Self {
        // Without it what is said in two writes arrives as one, or late.
        _ = client.set_nodelay(true);
        Self { stream: Stream::Plain(client), page, unread: Vec::new(), allowance: Allowance::of(hang_up_after) }
    }

    pub(super) fn page(&self) -> &Page {
        &self.page
    }

    pub(super) fn is_tls(&self) -> bool {
        matches!(self.stream, Stream::Tls(_))
    }

    /// Says that nothing may be written, not even the first byte.
    pub(super) fn begin(&self) -> Result<(), Over> {
        if self.allowance.is_spent() { Err(Over::Cut) } else { Ok(()) }
    }

    pub(super) async fn say(&mut self, bytes: &[u8]) -> Result<(), Over> {
        flow::put(&mut self.stream, &mut self.allowance, bytes).await
    }

    /// Writes what takes its time, and takes down what the client says meanwhile.
    pub(super) async fn pour(&mut self, flow: Flow<'_>) -> Result<(), Over> {
        let (reader, mut writer) = tokio::io::split(&mut self.stream);
        tokio::select! {
            biased;
            written = flow::pour(&mut writer, &mut self.allowance, flow) => written,
            never = overhear(reader, &mut self.unread, &self.page) => match never {},
        }
    }

    /// Speaks TLS from here on. What the client has sent ahead in clear is forgotten, as RFC 3207 wants it.
    pub(super) async fn secure(&mut self, acceptor: &TlsAcceptor) -> Result<(), Over> {
        self.unread.clear();
        let Stream::Plain(tcp) = mem::replace(&mut self.stream, Stream::Away) else { return Err(Over::Closed) };
        let handshake = timeout(PATIENCE, async {
            note_clear_text(&tcp, &self.page).await;
            acceptor.accept(tcp).into_fallible().await
        });
        match handshake.await {
            Ok(Ok(tls)) => {
                self.stream = Stream::Tls(Box::new(tls));
                self.page.secured();
                Ok(())
            }
            failed => {
                self.page.handshake_failed();
                if let Ok(Err((_, tcp))) = failed {
                    _ = timeout(FAREWELL, see_off(tcp)).await;
                }
                Err(Over::Gone)
            }
        }
    }

    /// The next line, ended by CRLF or, as real servers let pass, by LF alone.
    pub(super) async fn line(&mut self) -> Result<Line, Over> {
        let mut too_long = false;
        loop {
            if let Some(end) = self.unread.iter().position(|byte| *byte == b'\n') {
                let mut line: Vec<u8> = self.unread.drain(..=end).collect();
                line.pop();
                if line.last() == Some(&b'\r') {
                    line.pop();
                }
                return Ok(if too_long || line.len() > LONGEST_LINE { Line::TooLong } else { Line::Whole(line) });
            }
            if self.unread.len() > LONGEST_LINE {
                too_long = true;
                self.unread.clear();
            }
            self.fill().await?;
        }
    }

    /// A mail up to its final dot; `None` if it is larger than the server takes.
    pub(super) async fn body(&mut self) -> Result<Option<Vec<u8>>, Over> {
        let mut body = Body::default();
        loop {
            if let Some(read) = body.read(&self.unread) {
                self.unread.drain(..read);
                return Ok(body.into_mail());
            }
            self.unread.clear();
            self.fill().await?;
        }
    }

    /// Listens until the client goes.
    pub(super) async fn hear_out(&mut self) -> Over {
        loop {
            self.unread.clear();
            if let Err(over) = read_some(&mut self.stream, &mut self.unread, &self.page).await {
                return over;
            }
        }
    }

    /// Ends the connection in the way that `over` says, so that the client notices exactly that.
    pub(super) async fn end(mut self, over: Over) {
        match over {
            Over::Gone => {}
            Over::Reset => _ = self.stream.tcp().map(|tcp| tcp.set_zero_linger()),
            Over::Closed => {
                _ = timeout(FAREWELL, async {
                    _ = self.stream.shutdown().await;
                    self.hear_out().await
                })
                .await;
            }
            Over::Cut => {
                if let Some(tcp) = self.stream.tcp() {
                    _ = tcp.shutdown().await;
                }
                _ = timeout(FAREWELL, self.hear_out()).await;
            }
            Over::Idle => {
                let farewell = b"421 4.4.2 mail.shop.example Error: timeout exceeded\r\n";
                _ = timeout(FAREWELL, self.say(farewell)).await;
                _ = timeout(FAREWELL, self.stream.shutdown()).await;
            }
        }
    }

    async fn fill(&mut self) -> Result<(), Over> {
        let reading = read_some(&mut self.stream, &mut self.unread, &self.page);
        timeout(PATIENCE, reading).await.unwrap_or(Err(Over::Idle))
    }
}

/// A client that speaks in clear where TLS is due: what it says first is taken down, though nobody obeys it.
async fn note_clear_text(tcp: &TcpStream, page: &Page) {
    let mut first = [0; 4 * 1024];
    if let Ok(read) = tcp.peek(&mut first).await
        && first[..read].first().is_some_and(|byte| *byte != TLS_HANDSHAKE)
    {
        page.heard(&first[..read]);
    }
}

/// Closes so that the client still sees why: with bytes unread it would be a reset.
async fn see_off(mut tcp: TcpStream) {
    _ = tcp.shutdown().await;
    let mut chunk = [0; 1024];
    while tcp.read(&mut chunk).await.is_ok_and(|read| read > 0) {}
}

/// Takes down what comes in as long as there is room, and never ends: the one who writes decides when it is over.
async fn overhear(mut reader: impl AsyncRead + Unpin, unread: &mut Vec<u8>, page: &Page) -> Infallible {
    while unread.len() < MOST_UNREAD && read_some(&mut reader, unread, page).await.is_ok() {}
    std::future::pending().await
}

async fn read_some(reader: &mut (impl AsyncRead + Unpin), unread: &mut Vec<u8>, page: &Page) -> Result<(), Over> {
    let mut chunk = [0; 8 * 1024];
    let read = reader.read(&mut chunk).await?;
    if read == 0 {
        return Err(Over::Gone);
    }
    page.heard(&chunk[..read]);
    unread.extend_from_slice(&chunk[..read]);
    Ok(())
}

const TLS_HANDSHAKE: u8 = 0x16;
const LONGEST_LINE: usize = 12 * 1024;
const MOST_UNREAD: usize = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(5 * 60);
const FAREWELL: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use crate::practice_client::Client;
    use crate::{Script, ScriptedServer};

    #[tokio::test]
    async fn a_line_that_is_too_long_is_refused_and_the_next_one_is_heard() {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        assert_eq!(client.ask(&"x".repeat(100_000)).await, "500 5.5.2 Error: line too long\r\n");
        assert_eq!(client.ask("NOOP").await, "250 2.0.0 Ok\r\n");
    }

    #[tokio::test]
    async fn a_client_that_speaks_in_clear_to_the_tls_port_gets_an_alert_and_is_noted() {
        let server = ScriptedServer::start_implicit_tls(Script::well_behaved()).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.say("EHLO me").await;
        let alert = client.rest().await.unwrap();
        assert_eq!(alert.first(), Some(&21), "{alert:?}");
        let conversation = &server.conversations()[0];
        assert!(conversation.handshake_failed && !conversation.tls);
        assert_eq!(conversation.received, b"EHLO me\r\n");
    }

    #[tokio::test]
    async fn commands_in_one_packet_are_answered_one_by_one() {
        let server = ScriptedServer::start(Script::well_behaved().without_sign_in()).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        client.say("HELO me\r\nMAIL FROM:<>\r\nRCPT TO:<a@b>\r\nDATA\r\nhello\r\n.\r\nQUIT").await;
        let said = String::from_utf8(client.rest().await.unwrap()).unwrap();
        let codes: Vec<_> = said.lines().map(|line| &line[..3]).collect();
        assert_eq!(codes, ["250", "250", "250", "354", "250", "221"], "{said}");
        assert_eq!(server.inbox()[0].data, b"hello\r\n");
    }

    #[tokio::test]
    async fn what_comes_in_clear_behind_starttls_is_noted_and_not_obeyed() {
        let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
        let mut client = Client::connect(server.address()).await;
        client.reply().await;
        client.say("STARTTLS\r\nEHLO smuggled").await;
        client.reply().await;
        let mut client = client.secure(server.ca_pem()).await.unwrap();
        assert_eq!(client.ask("NOOP").await, "250 2.0.0 Ok\r\n", "the next answer is the one to NOOP");
        let conversation = &server.conversations()[0];
        let (clear, private) = conversation.received.split_at(conversation.in_clear);
        assert_eq!((clear, private), (&b"STARTTLS\r\nEHLO smuggled\r\n"[..], &b"NOOP\r\n"[..]));
    }
}
