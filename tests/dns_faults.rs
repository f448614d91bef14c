//! DNS servers that do not answer, and records that are wrong or hostile: unknown is never missing, and everything ends.

use engine::checks::Fact;
use engine::dns::RecordState;
use engine::run::{Ended, State, Station};
use engine::words::{Language, Words};
use rehearsal::{DnsServer, Fault, RecordType, Zone};
use tokio_util::sync::CancellationToken;

use crate::dns::{SHOP, found, look, look_at};

#[tokio::test]
async fn no_fault_of_a_server_makes_a_record_missing() {
    for fault in [Fault::Silent, Fault::ServFail, Fault::Refused, Fault::Truncated, Fault::Garbage, Fault::WrongId] {
        for (name, kind, station) in [
            (SHOP, RecordType::MX, Station::Find),
            (SHOP, RecordType::TXT, Station::Trust),
            (DMARC, RecordType::TXT, Station::Trust),
            (KEY, RecordType::TXT, Station::Trust),
        ] {
            let server = DnsServer::start(Zone::new().shop().fault(name, kind, fault)).await.unwrap();
            let record = look(&server, "practice").await;
            assert_eq!(found(&record), ["dns-unanswered"], "{fault:?} {name} {kind}");
            assert_eq!(record.findings[0].station, station, "{fault:?} {name} {kind}");
            let facts = &record.findings[0].facts;
            assert_eq!(facts["questions"], Fact::list([format!("{kind} {name}")]), "{fault:?}");
            assert_eq!(facts["servers"], Fact::list([server.address().to_string()]), "{fault:?}");
            let stop = record.route.iter().find(|stop| stop.station == station).unwrap();
            assert_eq!(stop.state, State::Unknown, "{fault:?} {name} {kind}");
            assert_eq!(record.ended, Ended::Done);
        }
    }
}

#[tokio::test]
async fn a_fault_below_the_record_is_unknown_too() {
    for (name, kind) in [("mail.shop.example", RecordType::A), ("_spf.provider.example", RecordType::TXT)] {
        for fault in [Fault::ServFail, Fault::Silent] {
            let server =
                DnsServer::start(Zone::new().shop().without(name, kind).fault(name, kind, fault)).await.unwrap();
            let record = look(&server, "practice").await;
            assert!(found(&record).iter().all(|check| *check == "dns-unanswered"), "{name}: {:?}", found(&record));
            let spf_follows = kind == RecordType::TXT;
            assert_eq!(record.records.spf.lookups.is_none(), spf_follows, "{name}");
        }
    }
}

#[tokio::test]
async fn a_clear_no_is_a_no_and_a_long_answer_comes_over_tcp() {
    for (fault, state) in [(Fault::NxDomain, RecordState::Missing), (Fault::TruncatedThenTcp, RecordState::Found)] {
        let server = DnsServer::start(Zone::new().shop().fault(SHOP, RecordType::TXT, fault)).await.unwrap();
        assert_eq!(look(&server, "practice").await.records.spf.state, state, "{fault:?}");
    }
}

#[tokio::test]
async fn a_flood_of_records_is_bounded() {
    let zone = Zone::new().shop().fault(SHOP, RecordType::ANY, Fault::Flood);
    let server = DnsServer::start(zone).await.unwrap();
    let record = look(&server, "practice").await;
    assert_eq!(record.records.mx.hosts.len(), 20);
    assert_eq!(record.records.spf.state, RecordState::Missing);
    assert!(record.queries.iter().all(|query| query.answers.len() <= 100));
}

#[tokio::test]
async fn an_include_that_leads_back_is_told_and_ends() {
    let server =
        spf_at(&[(SHOP, "v=spf1 include:a.example -all"), ("a.example", "v=spf1 include:shop.example ~all")]).await;
    let record = look(&server, "practice").await;
    assert_eq!(found(&record), ["spf-too-many-lookups"]);
    assert_eq!(record.findings[0].facts["round"], Fact::text(SHOP));
    let server = spf_at(&[(SHOP, "v=spf1 redirect=shop.example")]).await;
    assert_eq!(found(&look(&server, "practice").await), ["spf-too-many-lookups"]);
}

#[tokio::test]
async fn ten_includes_deep_are_ten_lookups_and_eleven_too_many() {
    for (depth, wanted) in [(10, &[][..]), (11, &["spf-too-many-lookups"])] {
        let mut zone = Zone::new().shop().without(SHOP, RecordType::TXT).txt(SHOP, "v=spf1 include:s1.example -all");
        for level in 1..depth {
            zone = zone.txt(&format!("s{level}.example"), format!("v=spf1 include:s{}.example -all", level + 1));
        }
        let zone = zone.txt(&format!("s{depth}.example"), "v=spf1 ip4:192.0.2.1 -all");
        let server = DnsServer::start(zone).await.unwrap();
        let record = look(&server, "practice").await;
        assert_eq!((record.records.spf.lookups, found(&record)), (Some(depth), wanted.to_vec()));
    }
}

#[tokio::test]
async fn a_record_that_branches_without_end_asks_a_bounded_number_of_questions() {
    let branch = |level: u32| -> String {
        let includes = (0..10).map(|branch| format!("include:{branch}.l{}.example ", level + 1)).collect::<String>();
        format!("v=spf1 {includes}-all")
    };
    let mut zone = Zone::new().shop().without(SHOP, RecordType::TXT).txt(SHOP, branch(0));
    for level in 1..4 {
        for name in 0..10 {
            zone = zone.txt(&format!("{name}.l{level}.example"), branch(level));
        }
    }
    let server = DnsServer::start(zone).await.unwrap();
    let record = look(&server, "").await;
    assert!(found(&record).contains(&"spf-too-many-lookups"));
    assert!(server.asked().len() < 200, "{}", server.asked().len());
    assert_eq!(record.records.dmarc.state, RecordState::Found);
}

#[tokio::test]
async fn hostile_texts_stay_texts() {
    let huge = format!("v=spf1 {}", "x".repeat(60_000));
    let many = format!("v=spf1 {}-all", "include:a.example ".repeat(400));
    for (text, wanted) in [
        (huge.as_bytes(), "spf-syntax"),
        (many.as_bytes(), "spf-too-many-lookups"),
        ("v=spf1 include:a\u{202e}.example -all".as_bytes(), "spf-syntax"),
        (b"v=spf1 \0 -all", "spf-syntax"),
        (b"v=spf1 \xff\xfe\x1b[31m -all", "spf-syntax"),
        ("v=spf1 a:\u{2028}{ $domain }</script> -all".as_bytes(), "spf-syntax"),
    ] {
        let zone = Zone::new().shop().without(SHOP, RecordType::TXT).txt("a.example", "v=spf1 -all").txt(SHOP, text);
        let server = DnsServer::start(zone.txt(DMARC, text).txt(KEY, text)).await.unwrap();
        let record = look(&server, "practice").await;
        assert!(found(&record).contains(&wanted), "{:?}: {:?}", found(&record), &text[..20]);
        let written = serde_json::to_string(&record).unwrap();
        assert!(written.len() < 512 * 1024, "{}", written.len());
        for turned in ['\u{202e}', '\u{2028}', '\u{1b}', '\0'] {
            assert!(!written.contains(turned), "{turned:?}");
        }
        assert!(!written.contains("\\u0000") && !written.contains("\\u001b"));
    }
}

#[tokio::test]
async fn a_text_that_answers_at_every_selector_is_no_key() {
    let all = "v=DKIM1; k=rsa; p=";
    let everywhere = |zone: Zone| {
        ["default", "google", "s1", "mailproof-nobody-has-this"]
            .iter()
            .fold(zone, |zone, selector| zone.txt(&format!("{selector}._domainkey.shop.example"), all))
    };
    let zone = Zone::new().shop().without("default._domainkey.shop.example", RecordType::TXT);
    let server = DnsServer::start(everywhere(zone)).await.unwrap();
    let record = look(&server, "").await;
    assert_eq!(record.records.dkim.selectors, []);
    assert_eq!(found(&record), ["dkim-not-found"]);
    assert_eq!(found(&look(&server, "s1").await), ["dkim-revoked"]);
}

#[tokio::test]
async fn a_policy_above_the_domain_counts_for_it() {
    let zone = Zone::new()
        .txt("_dmarc.shop.example", "v=DMARC1; p=reject; sp=quarantine; np=none")
        .txt("mail.shop.example", "v=spf1 -all")
        .txt("_dmarc.example", "v=DMARC1; p=none; psd=y");
    let server = DnsServer::start(zone).await.unwrap();
    for (domain, policy, name) in [
        ("shop.example", "reject", "_dmarc.shop.example"),
        ("mail.shop.example", "quarantine", "_dmarc.shop.example"),
        ("gone.shop.example", "none", "_dmarc.shop.example"),
        ("other.example", "none", "_dmarc.example"),
    ] {
        let record = look_at(domain, &[server.address()], "", &CancellationToken::new()).await.records.dmarc;
        assert_eq!((record.policy.as_deref(), record.name.as_deref()), (Some(policy), Some(name)), "{domain}");
    }
}

#[tokio::test]
async fn aliases_are_followed_and_named() {
    let zone = Zone::new()
        .shop()
        .without(KEY, RecordType::ANY)
        .cname(KEY, "key.provider.example")
        .txt("key.provider.example", "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
        .without("mail.shop.example", RecordType::ANY)
        .cname("mail.shop.example", "in.provider.example")
        .a("in.provider.example", "192.0.2.1");
    let server = DnsServer::start(zone).await.unwrap();
    let record = look(&server, "practice").await;
    let key = &record.records.dkim.selectors[0];
    assert_eq!((key.key_type.as_deref(), key.alias.as_deref()), (Some("ed25519"), Some("key.provider.example")));
    assert_eq!(record.records.mx.hosts[0].alias.as_deref(), Some("in.provider.example"));
    assert_eq!(found(&record), Vec::<&str>::new());
}

#[tokio::test]
async fn mail_is_taken_by_nobody_or_by_the_domain_itself() {
    let bare = || Zone::new().shop().without(SHOP, RecordType::MX);
    for (zone, wanted) in
        [(bare().mx(SHOP, 0, "."), "mx-null"), (bare().a(SHOP, "192.0.2.1"), "mx-missing"), (bare(), "mx-missing")]
    {
        let server = DnsServer::start(zone).await.unwrap();
        assert!(found(&look(&server, "practice").await).contains(&wanted), "{wanted}");
    }
}

#[tokio::test]
async fn an_include_without_a_record_and_empty_lookups_are_told() {
    let server = spf_at(&[(SHOP, "v=spf1 include:gone.example ~all")]).await;
    assert_eq!(found(&look(&server, "practice").await), ["spf-include-missing"]);
    let server = spf_at(&[(SHOP, "v=spf1 a:a.gone.example a:b.gone.example exists:c.gone.example ~all")]).await;
    let record = look(&server, "practice").await;
    assert_eq!((record.records.spf.void_lookups, found(&record)), (Some(3), vec!["spf-too-many-void-lookups"]));
}

#[tokio::test]
async fn every_finding_has_its_words_in_every_language() {
    let shop = || Zone::new().shop();
    let spf = |text: &str| shop().without(SHOP, RecordType::TXT).txt(SHOP, text);
    let dmarc = |text: &str| shop().without(DMARC, RecordType::TXT).txt(DMARC, text);
    let key = |text: &str| shop().without(KEY, RecordType::TXT).txt(KEY, text);
    let mx = |host: &str| shop().without(SHOP, RecordType::MX).mx(SHOP, 0, host);
    let mut found = std::collections::BTreeSet::new();
    for zone in [
        Zone::new(),
        shop().without(SHOP, RecordType::MX).a(SHOP, "192.0.2.1"),
        mx("gone.example"),
        mx("gone.example").mx(SHOP, 10, "mail.shop.example"),
        mx("."),
        spf("v=spf1; mx"),
        spf("v=spf1 mx").txt(SHOP, "v=spf1 -all"),
        spf("v=spf1 ip:1 a: all:x a:b ip4:x a/99 a:%x \u{2013} exp=a.b exp=a.b"),
        spf("v=spf1 include:gone.example include:twice.example include:bad.example"),
        spf("v=spf1 redirect=shop.example"),
        spf("v=spf1 a:a.b a:c.d a:e.f a:g.h mx mx mx mx mx mx mx"),
        spf("v=spf1 +all"),
        spf("v=spf1"),
        key(""),
        key("v=DKIM1"),
        key("v=DKIM1; p=x"),
        key("v=DKIM1; p=").txt(KEY, "v=DKIM1; k=rsa"),
        key("v=DKIM1; p="),
        key("v=DKIM1; k=x; p=AAAA"),
        key("v=DKIM2; p="),
        dmarc("v=dmarc1"),
        dmarc("v=DMARC1"),
        dmarc("v=DMARC1; p"),
        dmarc("v=DMARC1; p=x"),
        dmarc("v=DMARC1; p=none"),
        dmarc("v=DMARC1; p=none; rua=mailto:a@b.example"),
        dmarc("v=DMARC1; p=none").txt(DMARC, "v=DMARC1; p=reject"),
        shop().fault(SHOP, RecordType::ANY, Fault::ServFail),
        shop().fault(SHOP, RecordType::ANY, Fault::Refused),
    ] {
        let zone = zone.txt("twice.example", "v=spf1").txt("twice.example", "v=spf1 mx").txt("bad.example", "v=spf1 x");
        let server = DnsServer::start(zone).await.expect("the name server starts");
        for selectors in ["practice", ""] {
            let mut record = look(&server, selectors).await;
            for language in Language::ALL {
                record.speak(&Words::new(language));
                for finding in &record.findings {
                    for text in [&finding.title, &finding.why, &finding.fix] {
                        assert!(
                            !text.is_empty() && !text.contains(['{', '}']),
                            "{language:?} {}: {text}",
                            finding.check
                        );
                    }
                }
            }
            found.extend(record.findings.into_iter().map(|finding| finding.check));
        }
    }
    let of_domains = |check: &&engine::checks::Check| check.station == Station::Trust || check.id.starts_with("mx-");
    let mut wanted: std::collections::BTreeSet<_> =
        engine::checks::all().filter(of_domains).map(|check| check.id.to_owned()).collect();
    // The scene of this name shows it.
    wanted.remove("dkim-key-weak");
    assert_eq!(found, wanted);
}

async fn spf_at(records: &[(&str, &str)]) -> DnsServer {
    let zone = Zone::new().shop().without(SHOP, RecordType::TXT);
    let zone = records.iter().fold(zone, |zone, (name, text)| zone.txt(name, text));
    DnsServer::start(zone).await.expect("the name server starts")
}

const DMARC: &str = "_dmarc.shop.example";
const KEY: &str = "practice._domainkey.shop.example";
