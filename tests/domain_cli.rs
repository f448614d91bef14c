//! `mailproof domain`: its contract, its lists, its exit statuses.

use rehearsal::{DnsServer, Fault, RecordType, Zone};
use serde_json::Value;

use crate::cli::mailproof;

#[tokio::test]
async fn one_domain_answers_with_the_whole_contract() {
    let server = DnsServer::start(Zone::new().shop()).await.unwrap();
    let output = ask(&server, &["shop.example", "--selector", "practice"], "").await;
    assert_eq!((output.status, output.lines.len()), (0, 1), "{}", output.stderr);
    assert!(output.lines[0].starts_with(r#"{"schema":1,"#), "{}", output.lines[0]);
    let answer = output.answer(0);
    for field in ["domain", "route", "records", "queries", "findings", "startedAt", "ended"] {
        assert!(answer.get(field).is_some(), "{field}");
    }
    for kind in ["mx", "spf", "dkim", "dmarc"] {
        assert_eq!(answer["records"][kind]["state"], "found", "{kind}");
        assert!(answer["records"][kind]["text"].is_string(), "{kind}");
    }
    for field in ["server", "name", "type", "protocol", "rcode", "ttl", "atMicros", "tookMicros"] {
        assert!(answer["queries"][0].get(field).is_some(), "{field}");
    }
    assert_eq!(answer["route"].as_array().unwrap().len(), 8);
}

#[tokio::test]
async fn several_domains_are_lines_in_their_order() {
    let server = DnsServer::start(Zone::new().shop()).await.unwrap();
    let output = ask(&server, &["shop.example", "gone.example", "merchant@shop.example"], "").await;
    let domains: Vec<_> = (0..3).map(|line| output.answer(line)["domain"].clone()).collect();
    assert_eq!((domains, output.status), (["shop.example", "gone.example", "shop.example"].map(Value::from).into(), 0));
}

#[tokio::test]
async fn what_was_typed_wrong_is_refused_before_anything_is_asked() {
    let server = DnsServer::start(Zone::new().shop()).await.unwrap();
    for (arguments, told) in [
        (&["shop.example", "https://shop.example"][..], "web address"),
        (&["shop"], "shop is not a domain"),
        (&["shop.example", "--selector", "a b..c"], "not a DKIM selector"),
        (&[], "DOMAIN"),
        (&["shop.example", "--file", "-"], "--file"),
        (&["shop.example", "--timeout", "0"], "seconds"),
        (&["--file", "/no/such/file"], "/no/such/file"),
        (&["--file", "-"], "no domain"),
    ] {
        let output = ask(&server, arguments, "\n# nothing\n").await;
        assert_eq!((output.status, output.lines.len()), (2, 0), "{arguments:?}: {}", output.stderr);
        assert!(output.stderr.contains(told), "{arguments:?}: {}", output.stderr);
    }
    assert_eq!(server.asked(), []);
}

#[tokio::test]
async fn a_wrong_line_of_a_list_is_told_with_its_number_and_the_others_are_done() {
    let server = DnsServer::start(Zone::new().shop()).await.unwrap();
    let list = "\u{feff}shop.example\r\n\n# a comment\nnot a domain\ngone.example";
    let output = ask(&server, &["--file", "-"], list).await;
    assert_eq!((output.status, output.lines.len()), (2, 2));
    assert_eq!(output.answer(1)["domain"], "gone.example");
    assert!(output.stderr.contains("-, line 4: not a domain is not a domain"), "{}", output.stderr);

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "shop.example\n").unwrap();
    let output = ask(&server, &["--file", file.path().to_str().unwrap()], "").await;
    assert_eq!((output.status, output.lines.len()), (0, 1));
}

#[tokio::test]
async fn what_nobody_could_tell_exits_with_3() {
    let zone = Zone::new().shop().fault("shop.example", RecordType::TXT, Fault::ServFail);
    let server = DnsServer::start(zone).await.unwrap();
    let output = ask(&server, &["shop.example", "gone.example"], "").await;
    assert_eq!((output.status, output.lines.len()), (3, 2));
    let closed = DnsServer::start(Zone::new()).await.unwrap();
    let address = closed.address().to_string();
    closed.stop().await;
    let output =
        mailproof(&["domain", "shop.example", "--dns-server", &address, "--format", "json", "--timeout", "1"], "")
            .await;
    assert_eq!(output.status.code(), Some(3));
}

#[tokio::test]
async fn people_read_it_in_four_languages() {
    let server = DnsServer::start(Zone::new().shop().without("shop.example", RecordType::MX)).await.unwrap();
    let address = server.address().to_string();
    let mut texts = Vec::new();
    for language in ["en", "ko", "ja", "zh-CN"] {
        let output = mailproof(&["domain", "shop.example", "--dns-server", &address, "--language", language], "").await;
        let text = String::from_utf8(output.stdout).unwrap();
        for shown in
            ["shop.example", "mx-missing", "v=spf1 mx include:_spf.provider.example -all", "rsa 2048", "p=reject"]
        {
            assert!(text.contains(shown), "{language}: {shown}: {text}");
        }
        texts.push(text);
    }
    texts.sort();
    texts.dedup();
    assert_eq!(texts.len(), 4);
}

#[tokio::test]
async fn progress_is_the_run_s_events_without_a_gap() {
    let server = DnsServer::start(Zone::new().shop()).await.unwrap();
    let output = ask(&server, &["shop.example", "--progress"], "").await;
    let events: Vec<Value> = output.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(events.iter().enumerate().all(|(place, event)| event["seq"] == place));
    assert_eq!((&events[0]["event"], &events.last().unwrap()["event"]), (&"domain-asked".into(), &"ended".into()));
    let queried = events.iter().filter(|event| event["event"] == "queried").count();
    assert_eq!(Value::from(queried), output.answer(0)["queries"].as_array().unwrap().len());
}

struct Output {
    status: i32,
    lines: Vec<String>,
    stderr: String,
}

impl Output {
    fn answer(&self, line: usize) -> Value {
        serde_json::from_str(&self.lines[line]).expect("a line is JSON")
    }
}

async fn ask(server: &DnsServer, arguments: &[&str], stdin: &str) -> Output {
    let address = server.address().to_string();
    let usual = ["domain", "--dns-server", &address, "--format", "json", "--language", "en"];
    let output = mailproof(&[&usual[..], arguments].concat(), stdin).await;
    Output {
        status: output.status.code().unwrap_or(-1),
        lines: String::from_utf8(output.stdout).expect("the answer is UTF-8").lines().map(str::to_owned).collect(),
        stderr: String::from_utf8(output.stderr).expect("the complaint is UTF-8"),
    }
}
