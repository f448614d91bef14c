//! BIND comes when it is called, answers what is in its zones whatever the length, and leaves nothing behind.

use std::net::SocketAddr;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{NameServerConfig, ResolveHosts, ResolverConfig};
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::net::{DnsError, NetError};
use hickory_resolver::proto::op::ResponseCode;
use hickory_resolver::proto::rr::{RData, RecordType};
use support::{Bind, ports};

#[tokio::test]
async fn bind_answers_short_and_long_and_refuses_what_it_does_not_know() {
    let bind = match Bind::start(&[("shop.example", &shop()), ("broken.example", "@ A not.an.address\n")]).await {
        Ok(bind) => bind,
        Err(not_here) => return not_here.say("real BIND"),
    };
    let resolver = resolver(bind.address());

    assert_eq!(text(&resolver, "shop.example.").await, "v=spf1 mx -all");
    let mx = resolver.lookup("shop.example.", RecordType::MX).await.expect("it has a mail server");
    assert_eq!(mx.answers()[0].data.to_string(), "10 mail.shop.example.");
    for length in LENGTHS {
        assert_eq!(text(&resolver, &format!("long-{length}.shop.example.")).await.len(), length);
    }
    let long = format!("query: long-{}.shop.example IN TXT ", LENGTHS[1]);
    let asked: Vec<_> = bind.log().lines().filter(|line| line.contains(&long)).map(str::to_owned).collect();
    let over_tcp: Vec<_> = asked.iter().map(|line| flags(line).contains('T')).collect();
    assert_eq!(over_tcp, [false, true], "{asked:?}");

    assert_eq!(code(&resolver, "nowhere.shop.example.").await, ResponseCode::NXDomain);
    assert_eq!(code(&resolver, "mail.shop.example.").await, ResponseCode::NoError);
    assert_eq!(code(&resolver, "elsewhere.example.").await, ResponseCode::Refused);
    assert_eq!(code(&resolver, "broken.example.").await, ResponseCode::ServFail);

    let port = bind.address().port();
    drop(bind);
    assert!(!ports::listens(port));
}

/// How BIND says a question came: `+` for recursion wanted, `E` for EDNS, `T` for TCP.
fn flags(line: &str) -> &str {
    line.split_once(" IN TXT ").and_then(|(_, rest)| rest.split(' ').next()).unwrap_or_default()
}

fn shop() -> String {
    let long = LENGTHS.map(|length| format!("long-{length} TXT {}\n", in_strings(length)));
    format!("@ MX 10 mail\n@ TXT \"v=spf1 mx -all\"\nmail A 127.0.0.1\n{}", long.concat())
}

/// So many letters, in strings of at most 255.
fn in_strings(mut length: usize) -> String {
    let mut strings = String::new();
    while length > 0 {
        let some = length.min(255);
        strings += &format!("\"{}\" ", "x".repeat(some));
        length -= some;
    }
    strings
}

fn resolver(server: SocketAddr) -> TokioResolver {
    let mut name_server = NameServerConfig::udp_and_tcp(server.ip());
    name_server.connections.iter_mut().for_each(|connection| connection.port = server.port());
    let config = ResolverConfig::from_parts(None, Vec::new(), vec![name_server]);
    let mut builder = TokioResolver::builder_with_config(config, TokioRuntimeProvider::default());
    builder.options_mut().use_hosts_file = ResolveHosts::Never;
    builder.build().expect("a resolver takes an address")
}

async fn text(resolver: &TokioResolver, name: &str) -> String {
    let found = resolver.lookup(name, RecordType::TXT).await.expect("the name has a text");
    let RData::TXT(txt) = &found.answers()[0].data else { panic!("{found:?}") };
    txt.txt_data.iter().map(|string| String::from_utf8_lossy(string)).collect()
}

async fn code(resolver: &TokioResolver, name: &str) -> ResponseCode {
    match resolver.lookup(name, RecordType::TXT).await {
        Err(NetError::Dns(DnsError::NoRecordsFound(none))) => none.response_code,
        Err(NetError::Dns(DnsError::ResponseCode(code))) => code,
        other => panic!("{name}: {other:?}"),
    }
}

/// More than a packet of old, more than a packet that gets through everywhere, more than a packet of EDNS.
const LENGTHS: [usize; 3] = [600, 1300, 5000];
