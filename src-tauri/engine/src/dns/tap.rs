//! The tap on the resolver's connections: every exchange with a DNS server is taken down, also one that nobody answers.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

use futures_util::Stream;
use futures_util::future::{BoxFuture, FutureExt as _};
use hickory_resolver::config::{ConnectionConfig, ProtocolConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::xfer::{DnsExchange, DnsHandle};
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::{DnsRequest, DnsResponse, ResponseCode};
use hickory_resolver::{ConnectionProvider, PoolContext};

use super::query::{Protocol, Query};
use super::zone_file;
use crate::evidence::Why;
use crate::run::{EventKind, Micros, Tape};
use crate::smtp::Watch;

/// Connects as the resolver wants, and takes down what is said on each connection.
#[derive(Clone)]
pub(super) struct Tap {
    inner: TokioRuntimeProvider,
    record: Arc<Record>,
}

/// Where exchanges are taken down.
struct Record {
    tape: Tape,
    watch: Watch,
    /// How many bytes of answers the run may still keep.
    room: AtomicUsize,
}

impl Tap {
    /// Takes everything down on this tape.
    pub(super) fn new(tape: Tape, watch: Watch) -> Self {
        let record = Record { tape, watch, room: AtomicUsize::new(MOST_BYTES) };
        Self { inner: TokioRuntimeProvider::default(), record: Arc::new(record) }
    }
}

impl ConnectionProvider for Tap {
    type Conn = Tapped;
    type FutureConn = BoxFuture<'static, Result<Tapped, NetError>>;
    type RuntimeProvider = TokioRuntimeProvider;

    fn new_connection(
        &self,
        ip: IpAddr,
        config: &ConnectionConfig,
        cx: &PoolContext,
    ) -> Result<Self::FutureConn, NetError> {
        let server = SocketAddr::new(ip, config.port);
        let protocol = if config.protocol == ProtocolConfig::Udp { Protocol::Udp } else { Protocol::Tcp };
        let (record, connecting) = (self.record.clone(), self.inner.new_connection(ip, config, cx)?);
        Ok(async move { connecting.await.map(|inner| Tapped { inner, server, protocol, record }) }.boxed())
    }

    fn runtime_provider(&self) -> &TokioRuntimeProvider {
        &self.inner
    }
}

/// A connection whose exchanges are taken down.
#[derive(Clone)]
pub(super) struct Tapped {
    inner: DnsExchange<TokioRuntimeProvider>,
    server: SocketAddr,
    protocol: Protocol,
    record: Arc<Record>,
}

impl DnsHandle for Tapped {
    type Response = Exchange<<DnsExchange<TokioRuntimeProvider> as DnsHandle>::Response>;
    type Runtime = TokioRuntimeProvider;

    fn send(&self, request: DnsRequest) -> Self::Response {
        let asked = request.queries.first();
        let query = Query {
            server: self.server.to_string(),
            name: asked.map(|asked| zone_file::plain(asked.name())).unwrap_or_default(),
            kind: asked.map(|asked| asked.query_type().to_string()).unwrap_or_default(),
            protocol: self.protocol,
            rcode: None,
            truncated: false,
            ttl: None,
            answers: Vec::new(),
            failed: None,
            at: self.record.tape.now(),
            took: Micros(0),
        };
        Exchange { inner: self.inner.send(request), open: Some(Open { query, record: self.record.clone() }) }
    }
}

/// A question on its way. Taken down when its answer comes, or when nobody waits for it any longer.
pub(super) struct Exchange<S> {
    inner: S,
    open: Option<Open>,
}

impl<S: Stream<Item = Result<DnsResponse, NetError>> + Unpin> Stream for Exchange<S> {
    type Item = Result<DnsResponse, NetError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = Pin::new(&mut self.inner).poll_next(cx);
        if let Poll::Ready(come) = &polled
            && let Some(open) = self.open.take()
        {
            match come {
                Some(Ok(response)) => open.answered(response),
                Some(Err(error)) => open.failed(why(error)),
                // This is how the resolver's streams say that the time is up.
                None => open.failed(Why::TimedOut),
            }
        }
        polled
    }
}

impl<S> Drop for Exchange<S> {
    fn drop(&mut self) {
        if let Some(open) = self.open.take() {
            let stopped = open.record.watch.is_stopped();
            open.failed(if stopped { Why::Stopped } else { Why::TimedOut });
        }
    }
}

/// What is known of a question on its way.
struct Open {
    query: Query,
    record: Arc<Record>,
}

impl Open {
    fn answered(mut self, response: &DnsResponse) {
        let code = response.metadata.response_code;
        self.query.rcode = Some(zone_file::code(code));
        self.query.truncated = response.metadata.truncation;
        self.query.ttl = response.answers.iter().map(|record| record.ttl).min();
        self.query.failed = match code {
            ResponseCode::NoError | ResponseCode::NXDomain => None,
            ResponseCode::Refused => Some(Why::Refused),
            _ => Some(Why::Failed),
        };
        self.query.answers =
            response.answers.iter().take(MOST_ANSWERS).map_while(|record| self.shown(record)).collect();
        self.close();
    }

    fn failed(mut self, why: Why) {
        self.query.failed = Some(why);
        self.close();
    }

    /// The record as zone files write it, while the run has room for it.
    fn shown(&self, record: &hickory_resolver::proto::rr::Record) -> Option<String> {
        let shown = zone_file::line(record);
        let take = |room: usize| room.checked_sub(shown.len());
        self.record.room.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok().then_some(shown)
    }

    fn close(mut self) {
        let tape = &self.record.tape;
        self.query.took = Micros(tape.now().0.saturating_sub(self.query.at.0));
        tape.tell(EventKind::Queried { query: self.query });
    }
}

/// What an exchange that went wrong says of the question.
pub(super) fn why(error: &NetError) -> Why {
    match error {
        NetError::Timeout => Why::TimedOut,
        NetError::Io(error) if error.kind() == io::ErrorKind::TimedOut => Why::TimedOut,
        NetError::Dns(DnsError::ResponseCode(ResponseCode::Refused)) => Why::Refused,
        _ => Why::Failed,
    }
}

const MOST_ANSWERS: usize = 100;
const MOST_BYTES: usize = 4 * 1024 * 1024;
