//! Loopback ports for servers that do not report the one they took.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::process;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

/// A port on which nothing listens, neither on 127.0.0.1 nor on ::1.
///
/// It lies below the range the system hands out by itself, and each call goes on where the last one ended, so that
/// nobody takes it before the server does.
///
/// # Panics
/// When every port of the range is taken.
pub fn free() -> u16 {
    let start = u16::try_from(process::id() % u32::from(RANGE)).expect("a remainder is smaller than its divisor");
    (0..RANGE)
        .map(|_| FIRST + (start + NEXT.fetch_add(1, Ordering::Relaxed)) % RANGE)
        .find(|port| !is_taken(*port))
        .expect("one of twelve thousand ports is free")
}

/// Whether somebody listens on this loopback port.
pub fn listens(port: u16) -> bool {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_ok()
}

/// Waits until `holds`, asking often; `false` after `limit`.
pub async fn until(limit: Duration, mut holds: impl FnMut() -> bool) -> bool {
    let deadline = Instant::now() + limit;
    while !holds() {
        if Instant::now() > deadline {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    true
}

fn is_taken(port: u16) -> bool {
    let has_ipv6 = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).is_ok();
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err()
        || (has_ipv6 && TcpListener::bind((Ipv6Addr::LOCALHOST, port)).is_err())
}

const FIRST: u16 = 20_000;
const RANGE: u16 = 12_000;
static NEXT: AtomicU16 = AtomicU16::new(0);
