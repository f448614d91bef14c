//! A bare client for the tests of this crate: one question, one answer, no second thoughts.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use hickory_proto::op::{Message, MessageType, OpCode, Query};
use hickory_proto::rr::{Name, RData, RecordType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// A question of this number.
pub(crate) fn question(id: u16, name: &str, kind: RecordType) -> Message {
    let mut message = Message::new(id, MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    let mut name = Name::from_ascii(name).expect("a name");
    name.set_fqdn(true);
    message.add_query(Query::query(name, kind));
    message
}

/// The answer over UDP.
pub(crate) async fn ask(server: SocketAddr, name: &str, kind: RecordType) -> Message {
    let socket = connected(server).await;
    say(&socket, &question(7, name, kind)).await;
    Message::from_vec(&heard(&socket).await).expect("a message")
}

/// The answer over TCP.
pub(crate) async fn ask_tcp(server: SocketAddr, name: &str, kind: RecordType) -> io::Result<Message> {
    let mut stream = TcpStream::connect(server).await?;
    stream.write_all(&framed(&question(7, name, kind))).await?;
    Message::from_vec(&heard_tcp(&mut stream).await?).map_err(io::Error::other)
}

/// A message with its length before it.
pub(crate) fn framed(message: &Message) -> Vec<u8> {
    let bytes = message.to_vec().expect("a message");
    [&u16::try_from(bytes.len()).expect("short").to_be_bytes()[..], &bytes].concat()
}

pub(crate) async fn connected(server: SocketAddr) -> UdpSocket {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a socket");
    socket.connect(server).await.expect("loopback");
    socket
}

pub(crate) async fn say(socket: &UdpSocket, message: &Message) {
    socket.send(&message.to_vec().expect("a message")).await.expect("loopback");
}

pub(crate) async fn heard(socket: &UdpSocket) -> Vec<u8> {
    let mut packet = vec![0; 65_535];
    let length = timeout(PATIENCE, socket.recv(&mut packet)).await.expect("the server answers").expect("loopback");
    packet.truncate(length);
    packet
}

pub(crate) async fn heard_tcp(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    timeout(PATIENCE, async {
        let mut bytes = vec![0; usize::from(stream.read_u16().await?)];
        stream.read_exact(&mut bytes).await?;
        Ok(bytes)
    })
    .await
    .expect("the server answers")
}

/// The answers as a zone file would have them, in the order in which they came.
pub(crate) fn told(message: &Message) -> Vec<String> {
    let one = |data: &RData| match data {
        RData::TXT(txt) => txt.txt_data.iter().map(|string| String::from_utf8_lossy(string)).collect(),
        other => other.to_string(),
    };
    message
        .answers
        .iter()
        .map(|record| format!("{} {} {}", record.name, record.record_type(), one(&record.data)))
        .collect()
}

const PATIENCE: Duration = Duration::from_secs(20);
