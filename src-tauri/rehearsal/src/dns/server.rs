use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::{TcpListener, UdpSocket};

use super::asked::Asked;
use super::service::{World, serve};
use super::zone::Zone;
use crate::Error;
use crate::door::Door;
use crate::ports::Port;

/// A name server on `127.0.0.1`, the same port for UDP and TCP, that answers as a resolver would.
///
/// It keeps nothing and asks nobody. Dropping it ends the service and every connection.
pub struct DnsServer {
    address: SocketAddr,
    world: Arc<World>,
    door: Door,
}

impl DnsServer {
    /// Begins to answer from `zone`; when this resolves, clients may ask.
    pub async fn start(zone: Zone) -> Result<Self, Error> {
        let (udp, tcp) = sockets().await?;
        let address = udp.local_addr().map_err(Error::NoPort)?;
        let world = Arc::new(World::new(zone));
        let door = Door::open(|closed| serve(Arc::clone(&world), udp, tcp, closed));
        Ok(Self { address, world, door })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The questions put, in the order in which they came; the last ten thousand.
    pub fn asked(&self) -> Vec<Asked> {
        self.world.questions.all()
    }

    /// Resolves once there is one more question than at the time of this call.
    ///
    /// Call it, then look, then await it: what happens in between is not missed.
    pub fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        self.world.questions.changed()
    }

    /// Ends it; when this resolves the port is free.
    pub async fn stop(self) {
        self.door.close().await;
    }
}

/// Both sockets on one number.
async fn sockets() -> Result<(UdpSocket, TcpListener), Error> {
    let mut taken = None;
    for _ in 0..TRIES {
        let port = Port::reserve_v4_only().map_err(Error::NoPort)?;
        match UdpSocket::bind((Ipv4Addr::LOCALHOST, port.number())).await {
            Ok(udp) => {
                let tcp = port.listen().map_err(Error::NoPort)?.pop().expect("a port has a socket");
                return Ok((udp, tcp));
            }
            Err(error) => taken = Some(error),
        }
    }
    Err(Error::NoPort(taken.expect("the loop ran at least once")))
}

const TRIES: usize = 64;

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use hickory_proto::op::{Message, ResponseCode};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpStream;
    use tokio::task::JoinSet;

    use super::super::client::{ask, ask_tcp, connected, framed, heard, heard_tcp, question, say, told};
    use super::super::{Fault, Protocol, RecordType};
    use super::*;
    use crate::practice_client::until;

    const TXT: RecordType = RecordType::TXT;

    #[tokio::test]
    async fn a_question_written_by_hand_gets_the_answer_of_rfc_1035() {
        let server = DnsServer::start(Zone::new().a("a.example", "192.0.2.1")).await.unwrap();
        let socket = connected(server.address()).await;
        let asked = b"\x12\x34\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01A\x07example\x00\x00\x01\x00\x01";
        socket.send(asked).await.unwrap();
        assert_eq!(
            heard(&socket).await,
            b"\x12\x34\x81\x80\x00\x01\x00\x01\x00\x00\x00\x00\x01A\x07example\x00\x00\x01\x00\x01\
              \xc0\x0c\x00\x01\x00\x01\x00\x00\x01\x2c\x00\x04\xc0\x00\x02\x01",
        );
    }

    #[tokio::test]
    async fn both_protocols_answer_and_are_told_apart() {
        let server = DnsServer::start(Zone::new().txt("shop.example", "hello")).await.unwrap();
        let changed = server.changed();
        assert_eq!(told(&ask(server.address(), "Shop.example", TXT).await), ["Shop.example. TXT hello"]);
        changed.await;
        assert_eq!(told(&ask_tcp(server.address(), "shop.example", TXT).await.unwrap()), ["shop.example. TXT hello"]);
        let asked = |name: &str, protocol| Asked { name: name.to_owned(), kind: TXT, protocol };
        assert_eq!(server.asked(), [asked("Shop.example.", Protocol::Udp), asked("shop.example.", Protocol::Tcp)]);
    }

    #[tokio::test]
    async fn faults_are_what_their_names_say() {
        let faulty =
            |fault| DnsServer::start(Zone::new().txt("shop.example", "hello").fault("shop.example", TXT, fault));
        for (fault, code) in [
            (Fault::ServFail, ResponseCode::ServFail),
            (Fault::Refused, ResponseCode::Refused),
            (Fault::NxDomain, ResponseCode::NXDomain),
        ] {
            let server = faulty(fault).await.unwrap();
            for answer in [
                ask(server.address(), "shop.example", TXT).await,
                ask_tcp(server.address(), "shop.example", TXT).await.unwrap(),
            ] {
                assert_eq!((answer.metadata.response_code, answer.answers.len()), (code, 0));
                assert_eq!(answer.authorities.len(), usize::from(fault == Fault::NxDomain));
            }
        }

        for fault in [Fault::Truncated, Fault::TruncatedThenTcp] {
            let server = faulty(fault).await.unwrap();
            let cut = ask(server.address(), "shop.example", TXT).await;
            assert!(cut.metadata.truncation && cut.answers.is_empty());
            let whole = ask_tcp(server.address(), "shop.example", TXT).await;
            match fault {
                Fault::Truncated => assert_eq!(whole.unwrap_err().kind(), std::io::ErrorKind::UnexpectedEof),
                _ => assert_eq!(told(&whole.unwrap()), ["shop.example. TXT hello"]),
            }
        }

        let server = faulty(Fault::WrongId).await.unwrap();
        let other = ask(server.address(), "shop.example", TXT).await;
        assert_eq!((other.metadata.id, other.answers.len()), (!7, 1));

        let server = faulty(Fault::Garbage).await.unwrap();
        let socket = connected(server.address()).await;
        say(&socket, &question(7, "shop.example", TXT)).await;
        let garbage = heard(&socket).await;
        assert_eq!(garbage[..2], [0, 7]);
        assert!(Message::from_vec(&garbage).is_err());
        assert!(ask_tcp(server.address(), "shop.example", TXT).await.is_err());

        let server = faulty(Fault::Flood).await.unwrap();
        assert!(ask(server.address(), "shop.example", TXT).await.metadata.truncation);
        assert_eq!(ask_tcp(server.address(), "shop.example", TXT).await.unwrap().answers.len(), 500);
    }

    #[tokio::test]
    async fn a_silent_name_says_nothing_while_others_are_answered() {
        let zone = Zone::new().txt("shop.example", "hello").fault("quiet.example", RecordType::ANY, Fault::Silent);
        let server = DnsServer::start(zone).await.unwrap();
        let socket = connected(server.address()).await;
        say(&socket, &question(1, "quiet.example", TXT)).await;
        until(|| server.changed(), || server.asked().len() == 1).await;
        say(&socket, &question(2, "shop.example", TXT)).await;
        assert_eq!(Message::from_vec(&heard(&socket).await).unwrap().metadata.id, 2);

        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        stream.write_all(&framed(&question(3, "quiet.example", TXT))).await.unwrap();
        until(|| server.changed(), || server.asked().len() == 3).await;
        stream.write_all(&framed(&question(4, "shop.example", TXT))).await.unwrap();
        assert_eq!(Message::from_vec(&heard_tcp(&mut stream).await.unwrap()).unwrap().metadata.id, 4);
    }

    #[tokio::test]
    async fn answers_wait_beside_each_other() {
        let delay = Duration::from_millis(200);
        let server = DnsServer::start(Zone::new().txt("shop.example", "hello").delay(delay)).await.unwrap();
        let address = server.address();
        let begun = Instant::now();
        let mut asking = JoinSet::new();
        for _ in 0..20 {
            asking.spawn(async move { ask(address, "shop.example", TXT).await });
        }
        let mut stream = TcpStream::connect(address).await.unwrap();
        for id in 0..20 {
            stream.write_all(&framed(&question(id, "shop.example", TXT))).await.unwrap();
        }
        for _ in 0..20 {
            heard_tcp(&mut stream).await.unwrap();
        }
        asking.join_all().await;
        let took = begun.elapsed();
        assert!(took >= delay && took < 5 * delay, "{took:?} for 40 answers that wait {delay:?} each");
    }

    #[tokio::test]
    async fn a_hostile_client_does_not_end_it() {
        let server =
            DnsServer::start(Zone::new().txt("shop.example", "hello").delay(Duration::from_millis(1))).await.unwrap();
        let socket = connected(server.address()).await;
        for length in 0..1000_u16 {
            socket.send(&vec![length.to_be_bytes()[1]; usize::from(length)]).await.unwrap();
        }
        let mut half = Vec::new();
        for _ in 0..80 {
            let mut stream = TcpStream::connect(server.address()).await.unwrap();
            _ = stream.write_all(b"\xff\xffhalf").await;
            half.push(stream);
        }
        let mut late = half.pop().unwrap();
        assert!(!matches!(late.read(&mut [0]).await, Ok(1..)), "who finds no place is sent away");
        assert_eq!(told(&ask(server.address(), "shop.example", TXT).await), ["shop.example. TXT hello"]);
        drop(half);
        while ask_tcp(server.address(), "shop.example", TXT).await.is_err() {}
        server.stop().await;
    }

    #[tokio::test]
    async fn its_port_is_free_when_it_has_stopped() {
        let server = DnsServer::start(Zone::new()).await.unwrap();
        let address = server.address();
        let mut client = TcpStream::connect(address).await.unwrap();
        ask(address, "shop.example", TXT).await;
        server.stop().await;
        assert!(!matches!(client.read(&mut [0]).await, Ok(1..)));
        UdpSocket::bind(address).await.unwrap();
        TcpListener::bind(address).await.unwrap();
    }

    #[tokio::test]
    async fn dropping_it_ends_it() {
        let server = DnsServer::start(Zone::new()).await.unwrap();
        let address = server.address();
        drop(server);
        while TcpStream::connect(address).await.is_ok() {}
    }
}
