//! A domain's records, looked at over real packets: what is asked, how often, how much at once, and what is made of it.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::Duration;

use engine::dns::{Query, RecordState};
use engine::run::{self, DomainRecord, DomainRequest, Ended, RunId, RunRecord, StoppedBy, Tape};
use engine::settings::{Host, check_domain_form};
use engine::words::{Language, Words};
use engine::{Limits, World};
use rehearsal::{DnsServer, RecordType, Script, ScriptedServer, Zone};
use tokio_util::sync::CancellationToken;

use crate::play::{PASSWORD, form, play_with, world};

#[tokio::test]
async fn each_question_is_put_once() {
    // The mail server, the include and the alias lead to names that are asked for already.
    let zone = Zone::new()
        .shop()
        .without(SHOP, RecordType::ANY)
        .mx(SHOP, 10, "mail.shop.example")
        .mx(SHOP, 20, "mail.shop.example")
        .txt(SHOP, "v=spf1 mx a:mail.shop.example include:_spf.provider.example include:_spf.provider.example -all");
    let server = DnsServer::start(zone).await.unwrap();
    let record = look(&server, "practice").await;
    assert_eq!(record.ended, Ended::Done);
    let asked = server.asked();
    let distinct: HashSet<_> = asked.iter().map(|asked| (asked.name.to_lowercase(), asked.kind)).collect();
    assert_eq!(asked.len(), distinct.len(), "{asked:?}");
    assert_eq!(asked.len(), record.queries.len());
    assert!(asked.iter().all(|asked| asked.name.ends_with('.')), "names are absolute: {asked:?}");
}

#[tokio::test]
async fn what_does_not_depend_on_another_answer_is_asked_at_once_and_never_more_than_eight() {
    let server = DnsServer::start(Zone::new().shop().delay(Duration::from_millis(30))).await.unwrap();
    let record = look(&server, "").await;
    assert!(record.queries.len() > 40, "{}", record.queries.len());
    let at_once = record.queries.iter().map(|query| under_way(&record.queries, query.at.0)).max().unwrap();
    assert_eq!(at_once, 8);
    let rounds = rounds(&record.queries);
    assert!(rounds <= 9, "{rounds} rounds for {} questions", record.queries.len());
}

#[tokio::test]
async fn a_server_that_never_answers_is_not_asked_everything() {
    let silent = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let record = look_with(&[silent.local_addr().unwrap()], "", &CancellationToken::new()).await;
    assert!(record.queries.len() <= 8, "{}", record.queries.len());
    assert_eq!(record.records.mx.state, RecordState::Unknown);
    assert_eq!(found(&record), ["dns-unanswered"]);
}

#[tokio::test]
async fn another_server_is_asked_where_the_first_is_silent_or_does_not_want_to() {
    let silent = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let refusing = Zone::new().shop().fault(SHOP, RecordType::ANY, rehearsal::Fault::Refused);
    let refusing = DnsServer::start(refusing).await.unwrap();
    let good = DnsServer::start(Zone::new().shop()).await.unwrap();
    for first in [silent.local_addr().unwrap(), refusing.address()] {
        let record = look_with(&[first, good.address()], "practice", &CancellationToken::new()).await;
        assert_eq!(record.records.spf.state, RecordState::Found);
        let servers: HashSet<_> = record.queries.iter().map(|query| query.server.as_str()).collect();
        assert_eq!(servers.len(), 2, "both are in the transcript");
    }
}

#[tokio::test]
async fn a_stop_ends_the_look_with_a_whole_record_and_blames_nobody() {
    let silent = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let (servers, stop) = ([silent.local_addr().unwrap()], CancellationToken::new());
    let first_question = async {
        silent.recv(&mut [0; 512]).await.unwrap();
        stop.cancel();
    };
    let (record, ()) = tokio::join!(look_with(&servers, "", &stop), first_question);
    assert_eq!(record.ended, Ended::Stopped { by: StoppedBy::User });
    assert_eq!((record.records.spf.state, found(&record)), (RecordState::Unknown, vec![]));
}

#[tokio::test]
async fn a_record_comes_back_from_its_written_form() {
    let server = DnsServer::start(Zone::new().shop().txt(SHOP, "v=spf1 +all")).await.unwrap();
    let record: RunRecord = look(&server, "practice").await.into();
    let written = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<RunRecord>(&written).unwrap(), record);
}

#[tokio::test]
async fn the_questions_of_a_test_stand_in_its_record() {
    let names = DnsServer::start(Zone::new().a("mail.shop.example", "127.0.0.1")).await.unwrap();
    let server = ScriptedServer::start(Script::well_behaved()).await.unwrap();
    let mut world = world(&server);
    world.dns_servers = vec![names.address()];
    let form = form(&server, [("server.host", "mail.shop.example"), ("server.name", "localhost")]);
    let record = play_with(world, form, PASSWORD, |_, _| {}).await;
    assert_eq!(record.settings.server.host, "mail.shop.example".parse::<Host>().unwrap());
    let mut kinds: Vec<_> = record.queries.iter().map(|query| query.kind.as_str()).collect();
    kinds.sort_unstable();
    assert_eq!(kinds, ["A", "AAAA"]);
    assert!(found_in(&record.findings).is_empty(), "{:?}", record.findings);
}

/// How many questions were under way at this time.
fn under_way(queries: &[Query], at: u64) -> usize {
    queries.iter().filter(|query| query.at.0 <= at && at < query.at.0 + query.took.0).count()
}

/// The longest chain of questions that each waited for the one before.
fn rounds(queries: &[Query]) -> usize {
    let mut ends: Vec<(u64, u64)> = queries.iter().map(|query| (query.at.0 + query.took.0, query.at.0)).collect();
    ends.sort_unstable();
    let (mut rounds, mut last) = (0, 0);
    for (end, begin) in ends {
        if begin >= last {
            (rounds, last) = (rounds + 1, end);
        }
    }
    rounds
}

/// Looks at the practice shop with patience for a practice server.
pub(crate) async fn look(server: &DnsServer, selectors: &str) -> DomainRecord {
    look_with(&[server.address()], selectors, &CancellationToken::new()).await
}

async fn look_with(servers: &[SocketAddr], selectors: &str, stop: &CancellationToken) -> DomainRecord {
    look_at(SHOP, servers, selectors, stop).await
}

/// Looks at a domain with patience for practice servers.
pub(crate) async fn look_at(
    domain: &str,
    servers: &[SocketAddr],
    selectors: &str,
    stop: &CancellationToken,
) -> DomainRecord {
    let limits = Limits { resolve: Duration::from_millis(600), ..Limits::default() };
    let world = World { dns_servers: servers.to_vec(), limits, ..World::default() };
    let (domain, selectors) = check_domain_form(domain, selectors).expect("the form is right");
    let request = DomainRequest { domain, selectors, profile: None };
    let tape = Tape::new(RunId::new(), |_| {});
    run::domain(&world, request, &Words::new(Language::English), &tape, stop.clone()).await
}

/// The checks that found something.
pub(crate) fn found(record: &DomainRecord) -> Vec<&str> {
    found_in(&record.findings)
}

fn found_in(findings: &[engine::checks::Finding]) -> Vec<&str> {
    findings.iter().map(|finding| finding.check.as_str()).collect()
}

/// The domain of the practice shop.
pub(crate) const SHOP: &str = "shop.example";
