//! The catalogue of mail providers: whole, sourced, and of one mind with Thunderbird's database.
//!
//! `fixtures/ispdb_smtp.csv` holds the outgoing servers of Thunderbird's ISPDB (thunderbird/autoconfig at c6ad7965,
//! 2026-03-12): host, port, socket type, form of the user name, sign-in and domains.

use std::collections::BTreeMap;
use std::fs;

use engine::providers::{self, Mechanism, Note, Provider, UsernameForm};
use engine::settings::{Host, Security};
use jiff::Timestamp;
use jiff::civil::Date;
use rehearsal::{Act, DnsServer, Fault, RecordType, Script, ScriptedServer, Zone};
use serde_json::Value;

use crate::cli::mailproof;
use crate::play::{form, found, play};

#[test]
fn every_provider_that_stores_use_is_there() {
    for id in PROVIDERS {
        assert!(providers::by_id(id).is_some(), "{id}");
    }
}

#[test]
fn every_source_is_a_page_and_was_read_on_a_day_that_has_been() {
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    for provider in providers::all() {
        let written = serde_json::to_value(provider).expect("a provider can be written");
        let answers = provider.answers.iter().map(|answer| (answer.source.clone(), answer.date));
        let sources: Vec<(String, Date)> = sources_in(&written).into_iter().chain(answers).collect();
        let sourced_nowhere = provider.notes.iter().any(|group| group.are.contains(&Note::NothingSourced));
        assert_eq!(sources.is_empty(), sourced_nowhere, "{}", provider.id);
        for (url, date) in sources {
            let page = url.strip_prefix("https://").is_some_and(|rest| rest.contains('.') && !rest.contains(' '));
            assert!(page, "{}: {url}", provider.id);
            assert!(date <= today && date.year() >= 2026, "{}: {date}", provider.id);
        }
    }
    for answer in providers::anybody() {
        assert!(answer.source.starts_with("https://") && answer.date <= today, "{answer:?}");
    }
}

#[test]
fn no_domain_is_at_two_providers() {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for provider in providers::all() {
        for domain in provider.domains.iter().flat_map(|group| &group.are) {
            let bare = domain.strip_prefix("*.").unwrap_or(domain);
            assert!(matches!(bare.parse(), Ok(Host::Name(name)) if name == bare), "{}: {domain}", provider.id);
            if let Some(other) = owners.insert(domain, &provider.id) {
                panic!("{domain} is at {other} and at {}", provider.id);
            }
        }
    }
    assert!(owners.len() > 200, "{}", owners.len());
}

#[test]
fn a_line_in_clear_is_said_to_be_one() {
    for provider in providers::all() {
        let notes: Vec<Note> = provider.notes.iter().flat_map(|group| group.are.clone()).collect();
        let in_clear = provider.servers.iter().any(|server| server.security == Security::None);
        let told = notes.contains(&Note::ClearTaken) || notes.contains(&Note::NoTlsKnown);
        assert!(!in_clear || told, "{}", provider.id);
        let first_is_in_clear = provider.servers.first().is_some_and(|server| server.security == Security::None);
        assert!(!first_is_in_clear || notes.contains(&Note::NoTlsKnown), "{}", provider.id);
    }
}

#[test]
fn everybody_has_what_a_form_needs() {
    for provider in providers::all() {
        assert!(!provider.servers.is_empty() || provider.kind == providers::Kind::Platform, "{}", provider.id);
        let without_password = provider.mechanisms().all(|way| !way.takes_password());
        assert_eq!(without_password, provider.password.as_ref().is_some_and(asks_for_none), "{}", provider.id);
        assert!(without_password || provider.username.is_some(), "{}", provider.id);
        assert!(provider.scope.is_some() && provider.country.len() == 2, "{}", provider.id);
        for server in &provider.servers {
            assert!(server.domains.iter().all(|domain| provider.has_domain(domain)), "{}: {server:?}", provider.id);
        }
    }
}

#[test]
fn answers_mean_checks_that_are_there_and_kin_is_one_step_away() {
    let mut answers = 0;
    for provider in providers::all() {
        for answer in &provider.answers {
            assert!(answer.check_meant().is_some(), "{}: {}", provider.id, answer.means);
            answers += 1;
        }
        if let Some(kin) = &provider.answers_like {
            let kin = providers::by_id(kin).unwrap_or_else(|| panic!("{}: {kin}", provider.id));
            assert!(kin.answers_like.is_none(), "{}", provider.id);
        }
    }
    assert!(answers >= 20 && providers::anybody().len() >= 4, "{answers}");
}

#[test]
fn the_catalogue_and_thunderbirds_database_agree_or_the_file_says_why_not() {
    let mut compared = 0;
    let mut differing = Vec::new();
    for row in ispdb() {
        for provider in providers::all().iter().filter(|provider| is_about(&row, provider)) {
            compared += 1;
            match (differences(&row, provider), &provider.ispdb) {
                (differences, None) => assert_eq!(differences, [""; 0], "{}: {row:?}", provider.id),
                (differences, Some(why)) => {
                    assert!(why.starts_with("differs because "), "{}: {why}", provider.id);
                    differing.extend((!differences.is_empty()).then_some(&provider.id));
                }
            }
        }
    }
    assert!(compared >= 40, "{compared}");
    for provider in providers::all().iter().filter(|provider| provider.ispdb.is_some()) {
        assert!(differing.contains(&&provider.id), "{} does not differ", provider.id);
    }
}

#[tokio::test]
async fn a_greeting_gives_a_provider_away_and_its_answer_bears_a_source() {
    let script = Script::well_behaved()
        .greeting(Act::line("220 AM0PR01.outlook.office365.com Microsoft ESMTP MAIL Service ready at Sat"))
        .credentials(Act::line("535 5.7.3 Authentication unsuccessful [AM0PR01.prod.outlook.com]"));
    let server = ScriptedServer::start(script).await.unwrap();
    let record = play(&server, form(&server, [])).await;
    assert_eq!(found(&record), ["password-refused"]);
    assert!(record.findings[0].source.as_deref().is_some_and(|source| source.starts_with("https://")));
    assert_eq!(record.findings[0].source_date.as_deref(), Some("2026-11-21"));
}

#[tokio::test]
async fn the_terminal_lists_shows_and_detects() {
    let list = json(&["providers", "list"]).await;
    assert_eq!(list["providers"].as_array().unwrap().len(), providers::all().len());

    for language in ["en", "ko", "ja", "zh-CN"] {
        let shown = json(&["providers", "show", "sendgrid", "--language", language]).await;
        assert_eq!((&shown["id"], &shown["username"]["text"]), (&"sendgrid".into(), &"apikey".into()));
        assert_eq!(shown["servers"][0]["source"]["date"], "2026-11-20");
        assert_eq!(shown["presets"][0]["port"], 587);
        assert!(shown["lines"].as_array().unwrap().iter().any(|line| line["suggestion"] == true));
    }

    let server = DnsServer::start(Zone::new().a("shop.example", "192.0.2.1")).await.unwrap();
    let address = server.address().to_string();
    let here = ["--dns-server", address.as_str()];
    for (arguments, provider, reason) in [
        (vec!["a@hanmail.net"], "daum", "domain"),
        (vec!["smtp.gmail.com"], "gmail", "host"),
        (vec!["a@shop.example", "--host", "smtp.gmail.com"], "google-workspace", "host"),
    ] {
        let found = json(&[&["providers", "detect"], &arguments[..], &here].concat()).await;
        assert_eq!(found["provider"], provider, "{arguments:?}");
        assert_eq!(found["candidates"][0]["reason"], reason, "{arguments:?}");
        assert!(found["presets"][0]["host"].is_string());
    }
    let nobody = json(&[&["providers", "detect", "a@shop.example"], &here[..]].concat()).await;
    assert_eq!((&nobody["provider"], &nobody["candidates"]), (&Value::Null, &Value::Array(Vec::new())));

    for nonsense in ["", "a@@b", "foo", "https://shop.example"] {
        let refused = mailproof(&[&["providers", "detect", nonsense], &here[..]].concat(), "").await;
        assert_eq!(refused.status.code(), Some(2), "{nonsense:?}: {refused:?}");
    }

    let text = mailproof(&["providers", "show", "kakao", "--language", "en"], "").await;
    assert!(String::from_utf8_lossy(&text.stdout).contains("A suggestion"), "{text:?}");
    let unknown = mailproof(&["providers", "show", "acme", "--language", "en"], "").await;
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("acme"));
}

#[tokio::test]
async fn the_dns_tells_whose_a_domain_is_where_its_name_does_not() {
    let zone = Zone::new()
        .mx("shop.example", 10, "shop-example.mail.protection.outlook.com")
        .txt("shop.example", "v=spf1 include:amazonses.com -all")
        .txt("dark.example", "v=spf1 include:sendgrid.net ~all")
        .fault("dark.example", RecordType::MX, Fault::ServFail)
        .fault("mute.example", RecordType::ANY, Fault::ServFail);
    let server = DnsServer::start(zone).await.unwrap();
    let address = server.address().to_string();
    let detect = async |name| json(&["providers", "detect", name, "--dns-server", &address]).await;

    let found = detect("me@shop.example").await;
    assert_eq!((&found["provider"], &found["unknown"]), (&"microsoft-365".into(), &Value::Null));
    let told = |index: usize| (&found["candidates"][index]["reason"], &found["candidates"][index]["confidence"]);
    assert_eq!(told(0), (&"mx".into(), &"likely".into()));
    assert_eq!(told(1), (&"spf".into(), &"general".into()));
    assert_eq!(found["presets"][0]["username"], "me@shop.example");

    let dark = detect("dark.example").await;
    assert_eq!((&dark["provider"], &dark["candidates"][0]["reason"]), (&"sendgrid".into(), &"spf".into()));
    assert!(dark["unknown"].is_string(), "{dark}");

    let silent = mailproof(&["providers", "detect", "mute.example", "--dns-server", &address], "").await;
    assert_eq!(silent.status.code(), Some(3), "{silent:?}");

    let before = server.asked().len();
    assert_eq!(detect("me@gmail.com").await["provider"], "gmail");
    assert_eq!(server.asked().len(), before, "a name that says it all is not asked for");
}

#[tokio::test]
async fn explain_asks_the_catalogue() {
    let text = "553 Relaying disallowed as shop@shop.example";
    let told = json(&["explain", "--host", "smtp.zoho.jp", "--reply", text]).await;
    assert_eq!((&told["check"], &told["provider"]), (&"sender-refused".into(), &"zoho-jp".into()));
    assert!(told["source"].is_string() && told["sourceDate"].is_string());
    let told = json(&[
        "explain",
        "--provider",
        "yandex",
        "--reply",
        "553 5.7.1 Sender address rejected: not owned by auth user.",
    ])
    .await;
    assert_eq!(told["provider"], "yandex");
    let unknown = mailproof(&["explain", "--provider", "acme", "--reply", text], "").await;
    assert_eq!(unknown.status.code(), Some(2));
}

async fn json(arguments: &[&str]) -> Value {
    let output = mailproof(&[arguments, &["--format", "json"]].concat(), "").await;
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let text = String::from_utf8(output.stdout).expect("the answer is text");
    assert!(text.starts_with(r#"{"schema":1,"#), "{text}");
    serde_json::from_str(&text).expect("the answer is JSON")
}

/// Every source within the written form, wherever it stands.
fn sources_in(value: &Value) -> Vec<(String, Date)> {
    match value {
        Value::Array(items) => items.iter().flat_map(sources_in).collect(),
        Value::Object(fields) => {
            let own = fields.get("source").filter(|source| source.is_object()).map(|source| {
                let text = |name: &str| source[name].as_str().expect("a source has both").to_owned();
                (text("url"), text("date").parse().expect("an RFC 3339 date"))
            });
            own.into_iter().chain(fields.values().flat_map(sources_in)).collect()
        }
        _ => Vec::new(),
    }
}

fn asks_for_none(password: &providers::Is<providers::Password>) -> bool {
    matches!(password.is, providers::Password::None | providers::Password::Oauth)
}

/// A row of Thunderbird's database.
#[derive(Debug)]
struct Row {
    host: String,
    port: u16,
    security: Security,
    username: String,
    auth: Vec<String>,
    domains: Vec<String>,
}

fn ispdb() -> Vec<Row> {
    let path = support::place::root().join("tests/fixtures/ispdb_smtp.csv");
    let text = fs::read_to_string(path).expect("the fixture is there");
    let rows = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let words = |text: &str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let security = match fields[4] {
            "SSL" => Security::Implicit,
            "STARTTLS" => Security::Starttls,
            _ => Security::None,
        };
        Row {
            host: fields[2].to_owned(),
            port: fields[3].parse().expect("a port"),
            security,
            username: fields[5].to_owned(),
            auth: words(fields[6]),
            domains: words(fields[9]),
        }
    });
    rows.collect()
}

fn is_about(row: &Row, provider: &Provider) -> bool {
    provider.has_server(&row.host) || row.domains.iter().any(|domain| provider.has_domain(domain))
}

fn differences(row: &Row, provider: &Provider) -> Vec<&'static str> {
    let same = |server: &providers::Server| {
        server.host.matches(&row.host) && server.port == row.port && server.security == row.security
    };
    let mx: Vec<&String> = provider.mx.iter().flat_map(|group| &group.are).collect();
    let ours = |domain: &String| provider.has_domain(domain) || mx.contains(&domain);
    let username = provider.username.as_ref().map(|username| username.is);
    let form = match row.username.as_str() {
        "%EMAILADDRESS%" => matches!(username, Some(UsernameForm::Address | UsernameForm::AddressOrName)),
        "%EMAILLOCALPART%" => matches!(username, Some(UsernameForm::LocalPart | UsernameForm::AddressOrName)),
        _ => false,
    };
    let signs_in = |way| provider.mechanisms().any(|own| own == way);
    let listed = |name: &str| row.auth.iter().any(|auth| auth == name);
    let clear = signs_in(Mechanism::Plain) || signs_in(Mechanism::Login);
    let auth = clear == listed("password-cleartext")
        && signs_in(Mechanism::CramMd5) == listed("password-encrypted")
        && (!listed("OAuth2") || signs_in(Mechanism::Xoauth2));
    [
        (provider.servers.iter().any(same), "server"),
        (row.domains.iter().all(ours), "domains"),
        (form, "user name"),
        (auth, "sign-in"),
    ]
    .into_iter()
    .filter_map(|(agrees, what)| (!agrees).then_some(what))
    .collect()
}

/// The services that stores use.
const PROVIDERS: [&str; 67] = [
    "microsoft-365",
    "microsoft-365-direct-send",
    "outlook-com",
    "gmail",
    "google-workspace",
    "google-workspace-relay",
    "amazon-ses",
    "sendgrid",
    "mailgun-us",
    "mailgun-eu",
    "postmark",
    "postmark-broadcast",
    "sparkpost",
    "sparkpost-eu",
    "brevo",
    "zoho-us",
    "zoho-eu",
    "zoho-in",
    "zoho-au",
    "zoho-jp",
    "zoho-ca",
    "yahoo",
    "aol",
    "icloud",
    "fastmail",
    "ovh",
    "ionos",
    "ionos-de",
    "gmx",
    "naver",
    "daum",
    "kakao",
    "naver-works",
    "nhn-cloud-email",
    "qq",
    "tencent-exmail",
    "netease-163",
    "netease-126",
    "netease-yeah",
    "aliyun-directmail",
    "aliyun-qiye",
    "yahoo-jp",
    "ybb",
    "sakura",
    "xserver",
    "lolipop",
    "biglobe",
    "ocn",
    "softbank",
    "nifty",
    "mailjet",
    "mandrill",
    "elasticemail",
    "smtp2go",
    "resend",
    "mailersend",
    "mailtrap",
    "godaddy",
    "gandi",
    "rackspace",
    "yandex",
    "mail-ru",
    "feishu",
    "sendcloud",
    "infomaniak",
    "proton",
    "magento-cloud-sendgrid",
];
