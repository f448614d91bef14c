//! The socket: sends, reads replies within bounds, and puts every line on the record before anybody reads it.

use std::fmt::Display;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, ReadBuf};
use zeroize::{Zeroize as _, Zeroizing};

use super::reply::Reply;
use super::transcript::{Line, LineEnd, Note, Speaker, masked, printable};
use super::{Failure, Watch};
use crate::checks::Facts;
use crate::run::{Micros, Tape};
use crate::secret::{Mask, Raw};

/// What the wire can run over.
pub(crate) trait Io: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Io for T {}

/// One connection of one session.
///
/// It knows the form of replies and nothing of what they mean.
pub(crate) struct Wire {
    io: Box<dyn Io>,
    buffer: Zeroizing<Vec<u8>>,
    tls: bool,
    session: u32,
    tape: Tape,
    mask: Arc<Mask>,
    watch: Watch,
    keywords: Keywords,
    password_sent: bool,
}

/// A line as it came, not yet masked.
struct Heard {
    bytes: Zeroizing<Vec<u8>>,
    end: LineEnd,
    at: Micros,
}

/// Words of a reply as they came; wiped when dropped.
#[derive(Default)]
struct Keywords(Vec<String>);

impl Keywords {
    fn of(lines: &[&[u8]]) -> Self {
        let words = |line: &&[u8]| String::from_utf8_lossy(line.get(4..).unwrap_or_default()).trim().to_owned();
        Self(lines.iter().skip(1).map(words).collect())
    }
}

impl Drop for Keywords {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl Wire {
    /// A wire over a fresh connection.
    pub(crate) fn new(io: Box<dyn Io>, session: u32, tape: Tape, mask: Arc<Mask>, watch: Watch) -> Self {
        Self {
            io,
            buffer: Zeroizing::new(Vec::new()),
            tls: false,
            session,
            tape,
            mask,
            watch,
            keywords: Keywords::default(),
            password_sent: false,
        }
    }

    /// From here on, waits are measured by this.
    pub(crate) fn watch(&mut self, watch: Watch) {
        self.watch = watch;
    }

    /// Gives the connection away for a handshake, with what was read of it and not yet used.
    pub(crate) fn take(&mut self) -> (Box<dyn Io>, Zeroizing<Vec<u8>>) {
        (std::mem::replace(&mut self.io, Box::new(tokio::io::empty())), std::mem::take(&mut self.buffer))
    }

    /// Takes the connection back, now under TLS.
    pub(crate) fn secured(&mut self, io: Box<dyn Io>) {
        (self.io, self.tls) = (io, true);
    }

    /// Sends a command and reads the answer.
    pub(crate) async fn ask(&mut self, command: impl Display) -> Result<Reply, Failure> {
        let line = command.to_string();
        self.is_our_turn().await?;
        self.record(line.trim_end().as_bytes());
        let sent = self.write(line.as_bytes()).await;
        self.answer_after(sent).await
    }

    /// Sends the line with the password.
    pub(crate) async fn ask_with_password(
        &mut self,
        before: &str,
        secret: Zeroizing<String>,
    ) -> Result<Reply, Failure> {
        self.password_sent = true;
        self.ask_secretly(before, secret).await
    }

    /// Sends a line that carries a secret, shown as `before` and a mask, and reads the answer.
    pub(crate) async fn ask_secretly(&mut self, before: &str, secret: Zeroizing<String>) -> Result<Reply, Failure> {
        self.is_our_turn().await?;
        let line = Line { secret: true, ..Line::said(Speaker::Client, self.tape.now(), self.tls, &masked(before)) };
        self.tape.say(self.session, line);
        // One allocation that is wiped: growing would leave copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(before.len() + secret.len() + 2));
        bytes.extend_from_slice(before.as_bytes());
        bytes.extend_from_slice(secret.as_bytes());
        bytes.extend_from_slice(b"\r\n");
        let sent = self.write(&bytes).await;
        self.answer_after(sent).await
    }

    /// Sends the mail itself with its dots doubled (RFC 5321 §4.5.2), without the final dot.
    pub(crate) async fn send_mail(&mut self, mail: &[u8]) -> Result<(), Failure> {
        self.is_our_turn().await?;
        let mut bytes = Vec::with_capacity(mail.len() + 64);
        for line in mail.split_inclusive(|byte| *byte == b'\n') {
            let text = line.strip_suffix(b"\n").unwrap_or(line);
            let text = text.strip_suffix(b"\r").unwrap_or(text);
            let begin = bytes.len();
            if text.starts_with(b".") {
                bytes.push(b'.');
            }
            bytes.extend_from_slice(text);
            self.record(&bytes[begin..]);
            bytes.extend_from_slice(b"\r\n");
        }
        self.write(&bytes).await
    }

    /// Reads one reply, of at most 512 lines and 64 KiB. It is masked as a whole before any of it is recorded.
    pub(crate) async fn reply(&mut self) -> Result<Reply, Failure> {
        let (mut heard, mut room) = (Vec::new(), MOST_BYTES);
        let ended = loop {
            let line = match self.line(room).await {
                Ok(line) => line,
                Err(failure) => break Err(failure),
            };
            room -= line.bytes.len();
            let shape = shape(&line.bytes);
            heard.push(line);
            match shape {
                Shape::More if heard.len() < MOST_LINES => {}
                Shape::More => break Err(Failure::Oversized),
                Shape::Last => break Ok(()),
                Shape::Foreign => break Err(Failure::Malformed),
            }
        };
        if let Err(failure) = ended {
            let rest = std::mem::take(&mut self.buffer);
            heard.extend(self.split(&rest));
            heard.truncate(MOST_LINES);
            self.record_all(&heard);
            return Err(failure);
        }
        let (first, shown) = self.record_all(&heard);
        let raw: Vec<&[u8]> = heard.iter().map(|line| line.bytes.as_slice()).collect();
        let bare_lf = heard.iter().any(|line| line.end == LineEnd::Lf);
        let reply = Reply::read(&raw, &shown, bare_lf, first).ok_or(Failure::Malformed)?;
        self.keywords = Keywords::of(&raw);
        for repair in &reply.repairs {
            self.note(&format!("repaired-{}", repair.name()), Facts::new());
        }
        Ok(reply)
    }

    /// The keywords of the last reply as they came, for decisions and never for the record: a password that is spelled
    /// like one of them must not change what we understand.
    pub(crate) fn keywords(&self) -> &[String] {
        &self.keywords.0
    }

    /// Whether the password went out on this wire.
    pub(crate) fn password_sent(&self) -> bool {
        self.password_sent
    }

    /// Puts something without words on the record.
    pub(crate) fn note(&self, id: &str, facts: Facts) {
        note(&self.tape, self.session, self.tls, id, facts);
    }

    /// Records bytes that nobody will parse; returns the place of the first line.
    pub(crate) fn record_unparsed(&mut self, bytes: &[u8]) -> u32 {
        let heard = self.split(bytes);
        self.record_all(&heard).0
    }

    /// Closes the connection, politely towards TLS, without waiting for long.
    pub(crate) async fn close(mut self) {
        let goodbye = self.io.shutdown();
        let _ = tokio::time::timeout(GOODBYE, goodbye).await;
    }

    /// A server that has spoken before it was asked is not followed any more. One that has hung up is heard here too.
    async fn is_our_turn(&mut self) -> Result<(), Failure> {
        let mut chunk = [0; CHUNK];
        let mut chunk = ReadBuf::new(&mut chunk);
        let here = std::future::poll_fn(|cx| match Pin::new(&mut self.io).poll_read(cx, &mut chunk) {
            Poll::Ready(read) => Poll::Ready(Some(read)),
            Poll::Pending => Poll::Ready(None),
        });
        match here.await {
            Some(Err(error)) => return Err(failure_of(&error)),
            Some(Ok(())) if chunk.filled().is_empty() && self.buffer.is_empty() => return Err(Failure::HungUp),
            Some(Ok(())) => self.buffer.extend_from_slice(chunk.filled()),
            None => {}
        }
        if self.buffer.is_empty() {
            return Ok(());
        }
        let gone = self.buffer.starts_with(b"421");
        let rest = std::mem::take(&mut self.buffer);
        self.record_unparsed(&rest);
        Err(if gone { Failure::HungUp } else { Failure::OutOfTurn })
    }

    /// A server may say why before it closes: its answer is read even where our words did not get through.
    async fn answer_after(&mut self, sent: Result<(), Failure>) -> Result<Reply, Failure> {
        match sent {
            Ok(()) | Err(Failure::HungUp | Failure::Reset) => self.reply().await,
            Err(failure) => Err(failure),
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        let io = &mut self.io;
        let written = async {
            io.write_all(bytes).await?;
            io.flush().await
        };
        self.watch.wait(written).await?.map_err(|error| failure_of(&error))
    }

    /// One line of at most `room` bytes.
    async fn line(&mut self, room: usize) -> Result<Heard, Failure> {
        let mut searched = 0;
        loop {
            if let Some(at) = self.buffer[searched..].iter().position(|byte| *byte == b'\n') {
                let (text, end) = without_end(&self.buffer[..=searched + at]);
                if text.len() >= room {
                    return Err(Failure::Oversized);
                }
                let heard = Heard { bytes: Zeroizing::new(text.to_vec()), end, at: self.tape.now() };
                self.buffer.drain(..=searched + at);
                return Ok(heard);
            }
            searched = self.buffer.len();
            if searched >= room {
                return Err(Failure::Oversized);
            }
            let mut chunk = Zeroizing::new([0; CHUNK]);
            let most = CHUNK.min(room - searched);
            let read = self.watch.wait(self.io.read(&mut chunk[..most])).await?;
            match read.map_err(|error| failure_of(&error))? {
                0 => return Err(Failure::HungUp),
                count => self.buffer.extend_from_slice(&chunk[..count]),
            }
        }
    }

    fn split(&self, bytes: &[u8]) -> Vec<Heard> {
        let heard = |line: &[u8]| {
            let (text, end) = without_end(line);
            Heard { bytes: Zeroizing::new(text.to_vec()), end, at: self.tape.now() }
        };
        bytes.split_inclusive(|byte| *byte == b'\n').take(MOST_LINES).map(heard).collect()
    }

    /// Masks a line of ours and records it.
    fn record(&self, line: &[u8]) {
        let (shown, secret) = self.mask.apply_one(line);
        let line = Line { secret, ..Line::said(Speaker::Client, self.tape.now(), self.tls, &printable(&shown)) };
        self.tape.say(self.session, line);
    }

    /// Masks lines of the server as one and records them; returns the place of the first, and their bytes as the rest of
    /// the program may see them.
    fn record_all(&self, heard: &[Heard]) -> (u32, Vec<Vec<u8>>) {
        let raw: Vec<Raw<'_>> = heard
            .iter()
            .map(|line| {
                // The code of a reply is never masked: a password of digits must not unmake the conversation.
                let kept = if shape(&line.bytes) == Shape::Foreign { 0 } else { line.bytes.len().min(4) };
                Raw { bytes: &line.bytes, kept, cut: line.end == LineEnd::None }
            })
            .collect();
        let mut first = None;
        let mut shown = Vec::with_capacity(heard.len());
        for (line, (bytes, secret)) in heard.iter().zip(self.mask.apply(&raw)) {
            let said = Line::said(Speaker::Server, line.at, self.tls, &printable(&bytes));
            let place = self.tape.say(self.session, Line { secret, end: line.end, ..said });
            first.get_or_insert(place);
            shown.push(bytes);
        }
        (first.unwrap_or_default(), shown)
    }
}

/// Puts something without words on the record of a session.
pub(super) fn note(tape: &Tape, session: u32, tls: bool, id: &str, facts: Facts) {
    let note = Note { id: id.to_owned(), facts };
    tape.say(session, Line { note: Some(note), ..Line::said(Speaker::Note, tape.now(), tls, "") });
}

#[derive(PartialEq)]
enum Shape {
    More,
    Last,
    Foreign,
}

/// What a line is within a reply (RFC 5321 §4.2.1); `250` alone is a last line without text.
fn shape(line: &[u8]) -> Shape {
    let digits = line.len() >= 3 && line[..3].iter().all(u8::is_ascii_digit);
    match line.get(3) {
        _ if !digits => Shape::Foreign,
        Some(b'-') => Shape::More,
        None | Some(b' ') => Shape::Last,
        Some(_) => Shape::Foreign,
    }
}

fn without_end(line: &[u8]) -> (&[u8], LineEnd) {
    match (line.strip_suffix(b"\r\n"), line.strip_suffix(b"\n")) {
        (Some(text), _) => (text, LineEnd::Crlf),
        (None, Some(text)) => (text, LineEnd::Lf),
        (None, None) => (line, LineEnd::None),
    }
}

fn failure_of(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Failure::HungUp,
        _ => Failure::Reset,
    }
}

const CHUNK: usize = 4096;
const MOST_LINES: usize = 512;
const MOST_BYTES: usize = 64 * 1024;
const GOODBYE: std::time::Duration = std::time::Duration::from_millis(500);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::smtp::{Repair, Transcript, overhear};
    use proptest::prelude::*;

    #[tokio::test]
    async fn a_reply_of_several_lines_is_one_reply() {
        let (reply, said) = hear(b"250-mail.example\r\n250-SIZE 1\r\n250 HELP\r\n").await;
        assert_eq!(reply.unwrap().text, "mail.example\nSIZE 1\nHELP");
        assert_eq!(said, "S: 250-mail.example\nS: 250-SIZE 1\nS: 250 HELP\n");
    }

    #[tokio::test]
    async fn a_cut_off_reply_is_kept() {
        let (reply, said) = hear(b"250-mail.example\r\n250 HE").await;
        assert_eq!(reply, Err(Failure::HungUp));
        assert_eq!(said, "S: 250-mail.example\nS: 250 HE\n");
    }

    #[tokio::test]
    async fn endless_replies_end_at_the_limit() {
        let line = [b"250 ".to_vec(), vec![b'x'; 100_000]].concat();
        assert_eq!(hear(&line).await.0, Err(Failure::Oversized));
        let lines = b"250-x\r\n".repeat(600);
        let (reply, said) = hear(&lines).await;
        assert_eq!((reply, said.lines().count()), (Err(Failure::Oversized), 512));
        let wide = [b"250-".to_vec(), vec![b'x'; 996], b"\r\n".to_vec()].concat().repeat(80);
        assert_eq!(hear(&wide).await.0, Err(Failure::Oversized));
    }

    #[tokio::test]
    async fn repairs_are_noted() {
        let (reply, said) = hear(b"250\n").await;
        assert_eq!(reply.unwrap().repairs, [Repair::BareLf, Repair::NoText]);
        assert_eq!(said, "S: 250\n*: repaired-bare-lf\n*: repaired-no-text\n");
    }

    #[tokio::test]
    async fn a_password_of_digits_does_not_unmake_the_conversation() {
        let (reply, said) = hear_with("2505", b"250 2505 is what you said\r\n").await;
        assert_eq!(reply.unwrap().code, 250);
        assert_eq!(said, "S: 250 ••• is what you said\n");
    }

    proptest! {
        #[test]
        fn no_bytes_hang_or_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            runtime.block_on(async { let _ = hear(&bytes).await; });
        }

        #[test]
        fn whatever_looks_like_replies_is_read_or_named(
            lines in proptest::collection::vec("[2-5][0-9]{2}[- ]?[ -~]{0,20}(\r\n|\n)", 1..8)
        ) {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            let bytes = lines.concat();
            runtime.block_on(async {
                if let (Ok(reply), _) = hear(bytes.as_bytes()).await {
                    assert!((200..560).contains(&reply.code));
                }
            });
        }
    }

    async fn hear(bytes: &[u8]) -> (Result<Reply, Failure>, String) {
        hear_with("", bytes).await
    }

    async fn hear_with(secret: &str, bytes: &[u8]) -> (Result<Reply, Failure>, String) {
        let (reply, lines) = overhear(bytes, secret).await;
        (reply, Transcript(&lines).to_string())
    }
}
