//! A domain in the zones of a real BIND: what it answers is read, and what it does not want to answer is unknown.

use std::net::SocketAddr;
use std::time::Duration;

use engine::dns::{HostAnswer, Protocol, RecordState};
use engine::evidence::{Looked, Why};
use engine::run::{self, DomainRecord, DomainRequest, RunId, State, Station, Tape};
use engine::settings::check_domain_form;
use engine::words::{Language, Words};
use engine::{Limits, World};
use support::Bind;
use tokio_util::sync::CancellationToken;

#[tokio::test]
async fn a_domain_in_order_is_read_whole_also_where_it_takes_tcp() {
    let zones = [("shop.example", shop()), ("provider.example", provider()), ("example", "shop NS ns\n".to_owned())];
    let Some(bind) = start(&zones).await else { return };
    let record = look("shop.example", bind.address(), "practice long").await;

    assert_eq!(record.findings, [], "{}", bind.log());
    let records = &record.records;
    assert_eq!(records.mx.hosts[0].host, "mail.shop.example");
    let addresses = vec!["192.0.2.1".parse().unwrap(), "2001:db8::1".parse().unwrap()];
    assert_eq!(records.mx.hosts[0].addresses, Looked::Saw(HostAnswer::Addresses(addresses)));
    assert_eq!((records.spf.state, records.spf.lookups), (RecordState::Found, Some(3)));
    assert_eq!(records.dmarc.policy.as_deref(), Some("quarantine"));
    let bits: Vec<_> = records.dkim.selectors.iter().map(|key| key.bits).collect();
    assert_eq!((bits, records.dkim.selectors[0].alias.as_deref()), (vec![Some(2048); 2], Some("key.provider.example")));

    let long: Vec<_> = record.queries.iter().filter(|query| query.name.starts_with("long._domainkey")).collect();
    let told: Vec<_> = long.iter().map(|query| (query.protocol, query.truncated)).collect();
    assert_eq!(told, [(Protocol::Udp, true), (Protocol::Tcp, false)]);
}

#[tokio::test]
async fn what_is_not_there_is_missing_and_what_bind_does_not_tell_is_unknown() {
    let zones = [
        ("bare.example", "@ TXT \"something else\"\n".to_owned()),
        ("half.example", "@ MX 10 mail.elsewhere.test.\n@ TXT \"v=spf1 include:elsewhere.test -all\"\n".to_owned()),
        ("broken.example", "@ A not.an.address\n".to_owned()),
        ("example", "bare NS ns\n".to_owned()),
    ];
    let Some(bind) = start(&zones).await else { return };

    let bare = look("bare.example", bind.address(), "practice").await;
    let found: Vec<_> = bare.findings.iter().map(|finding| finding.check.as_str()).collect();
    assert_eq!(found, ["mx-missing", "spf-missing", "dkim-missing", "dmarc-missing"]);

    // REFUSED: BIND has no such zone and asks nobody.
    let half = look("half.example", bind.address(), "practice").await;
    assert_eq!(half.records.mx.hosts[0].addresses, Looked::Unknown(Why::Refused));
    assert_eq!((half.records.spf.lookups, half.records.spf.why), (None, Some(Why::Refused)));
    assert_eq!(state(&half, Station::Find), State::Unknown);

    // SERVFAIL: the zone could not be loaded.
    let broken = look("broken.example", bind.address(), "practice").await;
    let records = &broken.records;
    let states = [records.mx.state, records.spf.state, records.dkim.state, records.dmarc.state];
    assert_eq!(states, [RecordState::Unknown; 4]);
    let found: Vec<_> = broken.findings.iter().map(|finding| finding.check.as_str()).collect();
    assert_eq!(found, ["dns-unanswered"]);
    assert_eq!(state(&broken, Station::Trust), State::Unknown);

    let foreign = look("elsewhere.test", bind.address(), "").await;
    assert_eq!(foreign.records.spf.why, Some(Why::Refused));
    assert_eq!(foreign.findings.len(), 1);
}

async fn start(zones: &[(&str, String)]) -> Option<Bind> {
    let zones: Vec<_> = zones.iter().map(|(name, text)| (*name, text.as_str())).collect();
    match Bind::start(&zones).await {
        Ok(bind) => Some(bind),
        Err(not_here) => {
            not_here.say("real BIND");
            None
        }
    }
}

async fn look(domain: &str, server: SocketAddr, selectors: &str) -> DomainRecord {
    let limits = Limits { resolve: Duration::from_secs(5), ..Limits::default() };
    let world = World { dns_servers: vec![server], limits, ..World::default() };
    let (domain, selectors) = check_domain_form(domain, selectors).expect("the form is right");
    let request = DomainRequest { domain, selectors, profile: None };
    let tape = Tape::new(RunId::new(), |_| {});
    run::domain(&world, request, &Words::new(Language::English), &tape, CancellationToken::new()).await
}

fn state(record: &DomainRecord, station: Station) -> State {
    record.route.iter().find(|stop| stop.station == station).expect("a route has every station").state
}

fn shop() -> String {
    // Longer than what fits into one packet.
    let padding: String = (0..12).map(|number| format!("\"n{number}={}; \" ", "x".repeat(200))).collect();
    format!(
        "@ MX 10 mail\n\
         mail A 192.0.2.1\n\
         mail AAAA 2001:db8::1\n\
         @ TXT \"v=spf1 mx \" \"a:mail.shop.example include:_spf.provider.example \" \"-all\"\n\
         @ TXT \"something else\"\n\
         _dmarc TXT \"v=DMARC1; p=quarantine\"\n\
         practice._domainkey CNAME key.provider.example.\n\
         long._domainkey TXT \"v=DKIM1; k=rsa; \" {padding} \"p=\" {KEY}\n",
    )
}

fn provider() -> String {
    format!("_spf TXT \"v=spf1 ip4:192.0.2.0/24 -all\"\nkey TXT \"v=DKIM1; k=rsa; p=\" {KEY}\n")
}

/// A public key whose private half nobody has kept.
const KEY: &str = "\"MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvoFAGmh97swhf+GW4tOwtS0Du0r+lGzeHtZlY63hVUHDKQQuAfGJ\
    9hSH+jWBTZCSGSa5YQvxHYcQYj8b/W62/UNO+5tW4CozTeXAVi/CSIEd/Jc3bPLcfI/3qEtcSOOrs8A45GkN1S4Jw4QRgbLo3Aj1iYU515peCbQX\" \
    \"+/7rY78ACqZUZ3rF7TqfETtIFeM1Vie1pVxIcydn3FeGVEjvw72+gBAuUVfXX54KzfcsKxQMl597GAnK9deU2JZSYWaLwVxDwKgJ8siXneGWt2uLvDlwk1tw\
    uGc6HhehtigZSPrcm54hgxahEgaAzAgEzF5Ko0nSYbUCCrTnm6Q97W1ObwIDAQAB\"";
