//! TCP to whichever address answers first (RFC 8305), with every try on the record.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::{Attempt, AttemptResult, Failure, Watch};
use crate::run::{Micros, Tape};

/// Tries the addresses in their order, a quarter of a second apart or as soon as one fails, and keeps the first
/// connection. The tries come back in the order they began.
pub(super) async fn connect(
    addresses: &[IpAddr],
    port: u16,
    tape: &Tape,
    watch: &Watch,
) -> (Result<TcpStream, Failure>, Vec<Attempt>) {
    let mut race = Race { tape, port, tries: Vec::new(), under_way: JoinSet::new() };
    let mut waiting = addresses.iter();
    let mut next = Instant::now();
    let kept = loop {
        let idle = race.under_way.is_empty();
        if idle || Instant::now() >= next {
            match waiting.next() {
                Some(address) => {
                    race.begin(*address);
                    next = Instant::now() + ATTEMPT_DELAY;
                    continue;
                }
                None if idle => break Err(Failure::NotConnected),
                None => next = Instant::now() + FAR,
            }
        }
        let under_way = &mut race.under_way;
        let step = watch.wait(async {
            tokio::select! {
                biased;
                ended = under_way.join_next() => ended,
                () = tokio::time::sleep_until(next) => None,
            }
        });
        match step.await {
            Ok(Some(Ok((index, Ok(stream))))) => {
                race.end(index, AttemptResult::Connected, None);
                break Ok(stream);
            }
            Ok(Some(Ok((index, Err(error))))) => {
                race.end(index, result_of(&error), Some(error.to_string()));
                next = Instant::now();
            }
            Ok(Some(Err(_)) | None) => {}
            Err(failure) => break Err(failure),
        }
    };
    let left = match kept {
        Ok(_) => AttemptResult::Overtaken,
        Err(Failure::Stopped) => AttemptResult::Stopped,
        Err(_) => AttemptResult::TimedOut,
    };
    let attempts = race.finish(left);
    (kept, attempts)
}

struct Race<'a> {
    tape: &'a Tape,
    port: u16,
    tries: Vec<Attempt>,
    under_way: JoinSet<(usize, io::Result<TcpStream>)>,
}

impl Race<'_> {
    fn begin(&mut self, address: IpAddr) {
        let (index, address) = (self.tries.len(), SocketAddr::new(address, self.port));
        let start = self.tape.now();
        let result = AttemptResult::TimedOut;
        self.tries.push(Attempt { address: address.to_string(), start, took: Micros(0), result, detail: None });
        self.under_way.spawn(async move { (index, TcpStream::connect(address).await) });
    }

    fn end(&mut self, index: usize, result: AttemptResult, detail: Option<String>) {
        let attempt = &mut self.tries[index];
        attempt.took = Micros(self.tape.now().0 - attempt.start.0);
        (attempt.result, attempt.detail) = (result, detail);
    }

    fn finish(mut self, left: AttemptResult) -> Vec<Attempt> {
        let now = self.tape.now();
        for attempt in &mut self.tries {
            if attempt.result == AttemptResult::TimedOut && attempt.took == Micros(0) {
                (attempt.result, attempt.took) = (left, Micros(now.0 - attempt.start.0));
            }
        }
        self.under_way.abort_all();
        self.tries
    }
}

fn result_of(error: &io::Error) -> AttemptResult {
    match error.kind() {
        io::ErrorKind::ConnectionRefused | io::ErrorKind::ConnectionReset => AttemptResult::Refused,
        io::ErrorKind::TimedOut => AttemptResult::TimedOut,
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable | io::ErrorKind::AddrNotAvailable => {
            AttemptResult::Unreachable
        }
        _ => AttemptResult::Failed,
    }
}

const ATTEMPT_DELAY: Duration = Duration::from_millis(250);
const FAR: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::RunId;
    use tokio::net::{TcpListener, TcpSocket};
    use tokio_util::sync::CancellationToken;

    #[tokio::test]
    async fn an_address_that_refuses_gives_way_to_the_next() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let dead = IpAddr::from([127, 0, 0, 2]);
        let (kept, attempts) = try_all(&[dead, IpAddr::from([127, 0, 0, 1])], port).await;
        assert!(kept.is_ok());
        let results: Vec<_> = attempts.iter().map(|attempt| attempt.result).collect();
        assert_eq!(results, [AttemptResult::Refused, AttemptResult::Connected]);
    }

    #[tokio::test]
    async fn when_all_refuse_every_refusal_is_on_the_record() {
        let held = TcpSocket::new_v4().unwrap();
        held.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let port = held.local_addr().unwrap().port();
        let (kept, attempts) = try_all(&[IpAddr::from([127, 0, 0, 1])], port).await;
        assert_eq!(kept.err(), Some(Failure::NotConnected));
        assert_eq!(attempts[0].result, AttemptResult::Refused);
        assert!(attempts[0].detail.is_some());
    }

    async fn try_all(addresses: &[IpAddr], port: u16) -> (Result<TcpStream, Failure>, Vec<Attempt>) {
        let tape = Tape::new(RunId::new(), |_| {});
        let watch = Watch::new(CancellationToken::new(), Duration::from_secs(2));
        connect(addresses, port, &tape, &watch).await
    }
}
