//! Ports on loopback: the same number on `127.0.0.1` and, where the machine has it, on `::1`.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use tokio::net::{TcpListener, TcpSocket};

/// A port that is ours on every loopback address, and on which nothing listens yet.
///
/// As long as it is held nobody else can have it, and whoever connects is refused.
pub(crate) struct Port {
    number: u16,
    sockets: Vec<TcpSocket>,
}

impl Port {
    /// A free port on every loopback address of this machine.
    pub(crate) fn reserve() -> io::Result<Self> {
        let mut taken = None;
        for _ in 0..TRIES {
            let port = Self::reserve_v4_only()?;
            match port.with_v6() {
                Ok(port) => return Ok(port),
                Err(error) => taken = Some(error),
            }
        }
        Err(taken.expect("the loop ran at least once"))
    }

    /// A free port on `127.0.0.1` alone.
    pub(crate) fn reserve_v4_only() -> io::Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        Ok(Self { number: socket.local_addr()?.port(), sockets: vec![socket] })
    }

    /// The number, the same on both addresses.
    pub(crate) fn number(&self) -> u16 {
        self.number
    }

    /// From now on clients are let in.
    pub(crate) fn listen(self) -> io::Result<Vec<TcpListener>> {
        let listen = |socket: TcpSocket| {
            // Else the ends of old connections would keep the port for a minute after it is given up. Windows means
            // something else by it: that others may take the port away.
            #[cfg(unix)]
            socket.set_reuseaddr(true)?;
            socket.listen(BACKLOG)
        };
        self.sockets.into_iter().map(listen).collect()
    }

    /// Fails only when somebody else has the port on `::1`; a machine without IPv6 does with IPv4.
    fn with_v6(mut self) -> io::Result<Self> {
        let Ok(socket) = TcpSocket::new_v6() else { return Ok(self) };
        match socket.bind(SocketAddr::from((Ipv6Addr::LOCALHOST, self.number))) {
            Ok(()) => self.sockets.push(socket),
            Err(error) if matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied) => {
                return Err(error);
            }
            Err(_) => {}
        }
        Ok(self)
    }
}

const TRIES: usize = 64;
const BACKLOG: u32 = 128;

#[cfg(test)]
mod tests {
    use tokio::net::TcpStream;

    use super::*;

    #[tokio::test]
    async fn a_reserved_port_refuses_and_cannot_be_taken() {
        let port = Port::reserve().unwrap();
        for socket in &port.sockets {
            let address = socket.local_addr().unwrap();
            assert_eq!(TcpStream::connect(address).await.unwrap_err().kind(), io::ErrorKind::ConnectionRefused);
            assert_eq!(TcpListener::bind(address).await.unwrap_err().kind(), io::ErrorKind::AddrInUse);
        }
    }

    #[tokio::test]
    async fn a_port_is_free_again_though_its_connections_linger() {
        let port = Port::reserve_v4_only().unwrap();
        let listener = port.listen().unwrap().remove(0);
        let address = listener.local_addr().unwrap();
        let client = TcpStream::connect(address).await.unwrap();
        let (server, _) = listener.accept().await.unwrap();
        drop((server, listener));
        TcpListener::bind(address).await.expect("the half-closed connection does not hold it");
        drop(client);
    }

    #[tokio::test]
    async fn a_port_has_one_number_on_every_loopback_address() {
        let port = Port::reserve().unwrap();
        let number = port.number();
        for listener in port.listen().unwrap() {
            let address = listener.local_addr().unwrap();
            assert_eq!(address.port(), number);
            assert!(address.ip().is_loopback());
            TcpStream::connect(address).await.unwrap();
        }
    }
}
