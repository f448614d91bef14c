//! One DNS server: how it is asked, and how its messages are read.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use hickory_resolver::config::{NameServerConfig, ProtocolConfig, ResolverOpts};
use hickory_resolver::net::xfer::{DnsHandle as _, FirstAnswer as _};
use hickory_resolver::net::{DnsError, NetError, NoRecords};
use hickory_resolver::proto::op::{DnsRequest, DnsRequestOptions, Message, Query, ResponseCode};
use hickory_resolver::proto::rr::{Name, RData, RecordType};
use hickory_resolver::{NameServerPool, PoolContext, TlsConfig};
use tokio::sync::{AcquireError, Semaphore, SemaphorePermit};

use super::resolver::{Answer, Records};
use super::tap::{self, Tap};
use crate::evidence::Why;

/// One DNS server, and who waits for it.
pub(super) struct Server {
    pool: NameServerPool<Tap>,
    turns: Semaphore,
    answered: AtomicBool,
    silent: AtomicBool,
}

impl Server {
    /// None where its configuration names no way that we ask on.
    pub(super) fn new(mut config: NameServerConfig, tap: &Tap, timeout: Duration) -> Option<Self> {
        config.connections.retain(|one| matches!(one.protocol, ProtocolConfig::Udp | ProtocolConfig::Tcp));
        config.trust_negative_responses = true;
        let mut options = ResolverOpts::default();
        options.timeout = timeout;
        let context = PoolContext::new(options, TlsConfig::new().ok()?);
        let pool = NameServerPool::from_config([config], Arc::new(context), tap.clone());
        let (answered, silent) = (AtomicBool::new(false), AtomicBool::new(false));
        Some(Self { pool, turns: Semaphore::new(MOST_AT_ONCE), answered, silent })
    }

    /// Waits until it may be asked: a server gets at most eight questions at once.
    pub(super) async fn turn(&self) -> Result<SemaphorePermit<'_>, AcquireError> {
        self.turns.acquire().await
    }

    /// Whether it let a question time out and never answered any: then nobody waits for it again in this run.
    pub(super) fn is_silent(&self) -> bool {
        self.silent.load(Ordering::Relaxed) && !self.answered.load(Ordering::Relaxed)
    }

    /// Notes whether it said anything at all to a question.
    pub(super) fn heard(&self, something: bool) {
        let mark = if something { &self.answered } else { &self.silent };
        mark.store(true, Ordering::Relaxed);
    }

    /// Puts a question, over TCP too where the answer is cut off.
    pub(super) async fn ask(&self, name: &Name, kind: RecordType) -> Result<Answer, Why> {
        let mut options = DnsRequestOptions::default();
        options.use_edns = true;
        let come = self.send(name, kind, options).await;
        let come = match come {
            // Servers older than RFC 6891 understand the question without its extension.
            Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::FormErr | ResponseCode::NotImp))) => {
                options.use_edns = false;
                self.send(name, kind, options).await
            }
            come => come,
        };
        let answer = match come {
            Ok(response) => read(&response, name, kind),
            Err(NetError::Dns(DnsError::NoRecordsFound(none))) => read_none(&none),
            Err(error) => Err(tap::why(&error)),
        };
        self.heard(answer != Err(Why::TimedOut));
        answer
    }

    async fn send(&self, name: &Name, kind: RecordType, options: DnsRequestOptions) -> Result<Message, NetError> {
        let request = DnsRequest::from_query(Query::query(name.clone(), kind), options);
        Ok(self.pool.send(request).first_answer().await?.into_message())
    }
}

/// What a message with answers says of a name, its aliases followed as far as the message tells them.
fn read(response: &Message, name: &Name, kind: RecordType) -> Result<Answer, Why> {
    if response.metadata.truncation {
        return Err(Why::Failed);
    }
    let mut owner = name.clone();
    let mut alias = None;
    for _ in 0..MOST_ALIASES {
        let here = || response.answers.iter().filter(|record| record.name == owner);
        let wanted: Vec<RData> = here().filter(|record| record.record_type() == kind).map(|r| r.data.clone()).collect();
        if !wanted.is_empty() {
            return Ok(Answer::Found(Records { data: wanted, alias }));
        }
        let next = here().find_map(|record| match &record.data {
            RData::CNAME(target) => Some(target.0.clone()),
            _ => None,
        });
        match next {
            Some(target) => (owner, alias) = (target.clone(), Some(target)),
            None => break,
        }
    }
    let denied = response.authorities.iter().any(|record| record.record_type() == RecordType::SOA);
    match (response.metadata.response_code, alias) {
        (ResponseCode::NXDomain, _) => Ok(Answer::NoName),
        (ResponseCode::NoError, Some(alias)) if !denied => {
            Ok(Answer::Found(Records { data: Vec::new(), alias: Some(alias) }))
        }
        (ResponseCode::NoError, Some(_)) => Ok(Answer::NoData),
        // Answers to another question are no answer.
        _ => Err(Why::Failed),
    }
}

/// What a message without answers says: a no is clear, a referral to somebody else is none.
fn read_none(none: &NoRecords) -> Result<Answer, Why> {
    match none.response_code {
        ResponseCode::NXDomain => Ok(Answer::NoName),
        ResponseCode::NoError if none.soa.is_none() && none.ns.is_some() => Err(Why::Failed),
        ResponseCode::NoError => Ok(Answer::NoData),
        _ => Err(Why::Failed),
    }
}

/// A server at a port of its own.
pub(super) fn at(server: SocketAddr) -> NameServerConfig {
    let mut config = NameServerConfig::udp_and_tcp(server.ip());
    config.connections.iter_mut().for_each(|connection| connection.port = server.port());
    config
}

const MOST_AT_ONCE: usize = 8;
const MOST_ALIASES: usize = 10;

#[cfg(test)]
mod tests {
    use super::*;
    use hickory_resolver::proto::op::{MessageType, OpCode};
    use hickory_resolver::proto::rr::Record;
    use hickory_resolver::proto::rr::rdata::{A, CNAME, SOA};

    #[test]
    fn an_alias_is_followed_as_far_as_the_message_tells() {
        let target = || RData::CNAME(CNAME(name("in.provider.example.")));
        let address = || RData::A(A::new(192, 0, 2, 1));
        let whole = message(&[("mail.shop.example.", target()), ("in.provider.example.", address())], &[]);
        let told = read(&whole, &name("mail.shop.example."), RecordType::A);
        let alias = Some(name("in.provider.example."));
        assert_eq!(told, Ok(Answer::Found(Records { data: vec![address()], alias: alias.clone() })));

        let half = message(&[("mail.shop.example.", target())], &[]);
        let told = read(&half, &name("mail.shop.example."), RecordType::A);
        assert_eq!(told, Ok(Answer::Found(Records { data: Vec::new(), alias })));
    }

    #[test]
    fn an_alias_that_leads_to_nothing_is_a_clear_no() {
        let link = [("mail.shop.example.", RData::CNAME(CNAME(name("in.provider.example."))))];
        let soa = RData::SOA(SOA::new(Name::root(), Name::root(), 1, 1, 1, 1, 1));
        let mut denied = message(&link, &[("provider.example.", soa)]);
        let mail = name("mail.shop.example.");
        assert_eq!(read(&denied, &mail, RecordType::A), Ok(Answer::NoData));
        denied.metadata.response_code = ResponseCode::NXDomain;
        assert_eq!(read(&denied, &mail, RecordType::A), Ok(Answer::NoName));
    }

    #[test]
    fn what_was_not_asked_for_and_what_was_cut_off_are_no_answer() {
        let other = message(&[("other.example.", RData::A(A::new(192, 0, 2, 1)))], &[]);
        assert_eq!(read(&other, &name("mail.shop.example."), RecordType::A), Err(Why::Failed));
        let mut cut = message(&[("mail.shop.example.", RData::A(A::new(192, 0, 2, 1)))], &[]);
        cut.metadata.truncation = true;
        assert_eq!(read(&cut, &name("mail.shop.example."), RecordType::A), Err(Why::Failed));
    }

    #[test]
    fn aliases_in_a_circle_end() {
        let circle = |from, to| (from, RData::CNAME(CNAME(name(to))));
        let round = message(&[circle("a.example.", "b.example."), circle("b.example.", "a.example.")], &[]);
        assert!(
            matches!(read(&round, &name("a.example."), RecordType::A), Ok(Answer::Found(records)) if records.data.is_empty())
        );
    }

    fn message(answers: &[(&str, RData)], authorities: &[(&str, RData)]) -> Message {
        let record = |(owner, data): &(&str, RData)| Record::from_rdata(name(owner), 300, data.clone());
        let mut message = Message::new(7, MessageType::Response, OpCode::Query);
        message.answers = answers.iter().map(record).collect();
        message.authorities = authorities.iter().map(record).collect();
        message
    }

    fn name(text: &str) -> Name {
        Name::from_ascii(text).unwrap()
    }
}
