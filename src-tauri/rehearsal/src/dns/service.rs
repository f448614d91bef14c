//! Takes packets and connections in, and has each of them answered.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::answers::{Reply, reply};
use super::asked::{Protocol, Questions};
use super::zone::Zone;
use crate::door::Closed;

/// What every question to one server shares.
pub(super) struct World {
    zone: Zone,
    pub(super) questions: Questions,
    packets: Arc<Semaphore>,
    connections: Arc<Semaphore>,
}

impl World {
    pub(super) fn new(zone: Zone) -> Self {
        let places = |most| Arc::new(Semaphore::new(most));
        Self {
            zone,
            questions: Questions::default(),
            packets: places(MOST_PACKETS),
            connections: places(MOST_CONNECTIONS),
        }
    }

    async fn answer(&self, packet: &[u8], protocol: Protocol) -> Reply {
        let reply = reply(&self.zone, &self.questions, packet, protocol);
        if !self.zone.delay.is_zero() {
            sleep(self.zone.delay).await;
        }
        reply
    }
}

/// Answers whoever asks, until it is closed.
pub(super) async fn serve(world: Arc<World>, udp: UdpSocket, tcp: TcpListener, mut closed: Closed) {
    let udp = Arc::new(udp);
    let mut under_way = JoinSet::new();
    let mut packet = vec![0; usize::from(u16::MAX)];
    loop {
        tokio::select! {
            _ = &mut closed => break,
            received = udp.recv_from(&mut packet) => match received {
                // One that comes when too many wait is lost, as packets are.
                Ok((length, client)) => if let Ok(place) = Arc::clone(&world.packets).try_acquire_owned() {
                    let (world, udp, packet) = (Arc::clone(&world), Arc::clone(&udp), packet[..length].to_vec());
                    under_way.spawn(async move {
                        if let Reply::Bytes(bytes) = world.answer(&packet, Protocol::Udp).await {
                            _ = udp.send_to(&bytes, client).await;
                        }
                        drop(place);
                    });
                },
                // Windows says so here when a client that was answered is gone.
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset => {}
                Err(_) => sleep(BREATH).await,
            },
            accepted = tcp.accept() => match accepted {
                Ok((client, _)) => if let Ok(place) = Arc::clone(&world.connections).try_acquire_owned() {
                    under_way.spawn(converse(Arc::clone(&world), client, place));
                },
                // The machine is out of file descriptors: they come back when somebody leaves.
                Err(_) => sleep(BREATH).await,
            },
            Some(_) = under_way.join_next() => {}
        }
    }
    drop((udp, tcp));
    under_way.shutdown().await;
}

/// Answers what comes on one connection, each question on its own, until the client leaves or says nothing for long.
async fn converse(world: Arc<World>, mut client: TcpStream, place: OwnedSemaphorePermit) {
    let mut answers = JoinSet::new();
    let mut heard = Vec::new();
    loop {
        while answers.len() < MOST_AT_ONCE {
            let Some(packet) = next_message(&mut heard) else { break };
            let world = Arc::clone(&world);
            answers.spawn(async move { world.answer(&packet, Protocol::Tcp).await });
        }
        tokio::select! {
            Some(answer) = answers.join_next() => match answer {
                Ok(Reply::Bytes(bytes)) => {
                    let Ok(length) = u16::try_from(bytes.len()) else { break };
                    let message = [&length.to_be_bytes()[..], &bytes].concat();
                    if !matches!(timeout(IDLE_LIMIT, client.write_all(&message)).await, Ok(Ok(()))) {
                        break;
                    }
                }
                Ok(Reply::Nothing) => {}
                Ok(Reply::HangUp) | Err(_) => break,
            },
            read = timeout(IDLE_LIMIT, client.read_buf(&mut heard)), if answers.len() < MOST_AT_ONCE => {
                if !matches!(read, Ok(Ok(1..))) {
                    break;
                }
            }
        }
    }
    drop(place);
}

/// Takes the first whole message out of what was heard so far.
fn next_message(heard: &mut Vec<u8>) -> Option<Vec<u8>> {
    let length = usize::from(u16::from_be_bytes([*heard.first()?, *heard.get(1)?]));
    if heard.len() < 2 + length {
        return None;
    }
    let rest = heard.split_off(2 + length);
    let message = std::mem::replace(heard, rest).split_off(2);
    Some(message)
}

const MOST_PACKETS: usize = 1024;
const MOST_CONNECTIONS: usize = 64;
const MOST_AT_ONCE: usize = 64;
const IDLE_LIMIT: Duration = Duration::from_secs(10);
const BREATH: Duration = Duration::from_millis(50);
