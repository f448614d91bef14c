//! What the name server answers in each scene.

use crate::dns::shop::{DEFAULT_KEY, DMARC, PRACTICE_KEY, SHOP, dkim};
use crate::{Fault, RecordType, Scene, Zone};

/// The world of names in a scene: the healthy one, bent in one place where the scene is about the domain.
pub(crate) fn zone(scene: Scene) -> Zone {
    let healthy = Zone::new().shop();
    let txt = RecordType::TXT;
    match scene {
        Scene::MxMissing => healthy.without(SHOP, RecordType::MX),
        Scene::MxDangling => healthy.without(SHOP, RecordType::MX).mx(SHOP, 10, "gone.shop.example"),
        Scene::SpfMissing => healthy.without(SHOP, txt).txt(SHOP, "shop-verification=5f0c2a"),
        Scene::SpfDuplicate => healthy.txt(SHOP, "v=spf1 include:_spf.provider.example ~all"),
        Scene::SpfSyntax => healthy.without(SHOP, txt).txt(SHOP, "v=spf1 mx ip:192.0.2.7 -all"),
        Scene::SpfTooManyLookups => too_many_lookups(healthy),
        Scene::SpfAllowsAll => healthy.without(SHOP, txt).txt(SHOP, "v=spf1 mx +all"),
        Scene::DkimMissing => healthy.without(PRACTICE_KEY, txt).without(DEFAULT_KEY, txt),
        Scene::DkimKeyWeak => keys(healthy, &dkim(RSA_512), &dkim(RSA_1024)),
        Scene::DkimRevoked => keys(healthy, &dkim(""), &dkim("")),
        Scene::DmarcMissing => healthy.without(DMARC, txt),
        Scene::DmarcNone => healthy.without(DMARC, txt).txt(DMARC, "v=DMARC1; p=none; rua=mailto:dmarc@shop.example"),
        Scene::DmarcDuplicate => healthy.txt(DMARC, "v=DMARC1; p=none"),
        Scene::DnsUnanswered => healthy.fault(SHOP, txt, Fault::Silent).fault(DMARC, txt, Fault::Silent).fault(
            SHOP,
            RecordType::MX,
            Fault::ServFail,
        ),
        _ => healthy,
    }
}

/// Twelve lookups: `mx`, three services, and the four further records of each of the two that nest.
fn too_many_lookups(zone: Zone) -> Zone {
    let nests = "v=spf1 include:a.SERVICE include:b.SERVICE include:c.SERVICE include:d.SERVICE ~all";
    let services = ["_spf.newsletter.example", "_spf.warehouse.example"];
    let spf = format!("v=spf1 mx include:_spf.provider.example include:{} include:{} -all", services[0], services[1]);
    services.iter().fold(zone.without(SHOP, RecordType::TXT).txt(SHOP, spf), |zone, service| {
        let zone = zone.txt(service, nests.replace("SERVICE", service));
        ["a", "b", "c", "d"]
            .iter()
            .fold(zone, |zone, part| zone.txt(&format!("{part}.{service}"), "v=spf1 ip4:198.51.100.0/24 ~all"))
    })
}

fn keys(zone: Zone, practice: &str, default: &str) -> Zone {
    let txt = RecordType::TXT;
    zone.without(PRACTICE_KEY, txt).without(DEFAULT_KEY, txt).txt(PRACTICE_KEY, practice).txt(DEFAULT_KEY, default)
}

/// RFC 8301: signatures of keys below 1024 bits count for nothing, and a key should have 2048.
const RSA_512: &str = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMHlXvdsPOeqJm8u3GzVVMRZsvn1Cu4J3q3Hi/J9/M3c43WkwGZ+EQ+fPiDp6KCjFvk2\
    6GCxxJr/PQyzw2mW6/0CAwEAAQ==";
const RSA_1024: &str = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCoea+81MQLWnUpjltWCMjlZnawp9gwLgTVnXBYD0yDVAJFnzVnhcfMFBZ5nE14\
    aZKLxc5rLbgH7lkqi8c3/x4MudJVHwhLBUfpXOy9khyZXpnqaokkVRAD7lkB6B1ODqKlfusIkbj/aA56v7OCE2onE7JcwdYP+nreDV6dmWpnMQIDAQAB";

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use hickory_proto::op::ResponseCode;

    use super::*;
    use crate::dns::client::{ask, connected, heard, question, say, told};
    use crate::practice_client::until;
    use crate::{DnsServer, Rehearsal};

    const TXT: RecordType = RecordType::TXT;
    const SPF: &str = "v=spf1 mx include:_spf.provider.example -all";

    #[tokio::test]
    async fn a_healthy_shop_has_a_mail_server_a_policy_and_keys() {
        let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
        let server = rehearsal.facts().dns.unwrap();
        assert_eq!(told(&ask(server, SHOP, RecordType::MX).await), ["shop.example. MX 10 mail.shop.example."]);
        let mail = "mail.shop.example";
        assert_eq!(told(&ask(server, mail, RecordType::A).await), ["mail.shop.example. A 127.0.0.1"]);
        assert_eq!(told(&ask(server, mail, RecordType::AAAA).await), ["mail.shop.example. AAAA ::1"]);
        assert_eq!(texts(server, SHOP).await, [SPF]);
        assert_eq!(lookups(server, SHOP).await, 2);
        assert_eq!(texts(server, DMARC).await, ["v=DMARC1; p=reject; rua=mailto:dmarc@shop.example"]);
        assert_eq!([key_bytes(server, PRACTICE_KEY).await, key_bytes(server, DEFAULT_KEY).await], [294, 294]);
    }

    #[tokio::test]
    async fn mail_servers_are_missing_or_dangling() {
        let missing = serve(Scene::MxMissing).await;
        for kind in [RecordType::MX, RecordType::A, RecordType::AAAA] {
            let answer = ask(missing.address(), SHOP, kind).await;
            assert_eq!((answer.metadata.response_code, answer.answers.len()), (ResponseCode::NoError, 0));
        }
        let dangling = serve(Scene::MxDangling).await;
        let mx = told(&ask(dangling.address(), SHOP, RecordType::MX).await);
        assert_eq!(mx, ["shop.example. MX 10 gone.shop.example."]);
        let gone = ask(dangling.address(), "gone.shop.example", RecordType::A).await;
        assert_eq!(gone.metadata.response_code, ResponseCode::NXDomain);
    }

    #[tokio::test]
    async fn spf_records_are_missing_twofold_misspelt_too_long_or_open() {
        for (scene, records) in [
            (Scene::SpfMissing, &["shop-verification=5f0c2a"][..]),
            (Scene::SpfDuplicate, &[SPF, "v=spf1 include:_spf.provider.example ~all"]),
            (Scene::SpfSyntax, &["v=spf1 mx ip:192.0.2.7 -all"]),
            (Scene::SpfAllowsAll, &["v=spf1 mx +all"]),
        ] {
            assert_eq!(texts(serve(scene).await.address(), SHOP).await, records, "{scene}");
        }
        assert_eq!(lookups(serve(Scene::SpfTooManyLookups).await.address(), SHOP).await, 12);
    }

    #[tokio::test]
    async fn keys_are_missing_weak_or_revoked() {
        let missing = serve(Scene::DkimMissing).await;
        for name in [PRACTICE_KEY, DEFAULT_KEY] {
            let answer = ask(missing.address(), name, TXT).await;
            assert_eq!(answer.metadata.response_code, ResponseCode::NXDomain);
        }
        let weak = serve(Scene::DkimKeyWeak).await;
        let lengths = [key_bytes(weak.address(), PRACTICE_KEY).await, key_bytes(weak.address(), DEFAULT_KEY).await];
        assert_eq!(lengths, [94, 162]);
        let revoked = serve(Scene::DkimRevoked).await;
        assert_eq!(texts(revoked.address(), PRACTICE_KEY).await, ["v=DKIM1; k=rsa; p="]);
    }

    #[tokio::test]
    async fn policies_are_missing_toothless_or_twofold() {
        let missing = ask(serve(Scene::DmarcMissing).await.address(), DMARC, TXT).await;
        assert_eq!(missing.metadata.response_code, ResponseCode::NXDomain);
        let none = texts(serve(Scene::DmarcNone).await.address(), DMARC).await;
        assert_eq!(none, ["v=DMARC1; p=none; rua=mailto:dmarc@shop.example"]);
        assert_eq!(texts(serve(Scene::DmarcDuplicate).await.address(), DMARC).await.len(), 2);
    }

    #[tokio::test]
    async fn where_dns_is_unanswered_two_questions_time_out_and_one_fails() {
        let server = serve(Scene::DnsUnanswered).await;
        let socket = connected(server.address()).await;
        say(&socket, &question(1, SHOP, TXT)).await;
        say(&socket, &question(2, DMARC, TXT)).await;
        until(|| server.changed(), || server.asked().len() == 2).await;
        say(&socket, &question(3, PRACTICE_KEY, TXT)).await;
        assert_eq!(heard(&socket).await[..2], [0, 3], "the other two are never answered");
        let mx = ask(server.address(), SHOP, RecordType::MX).await;
        assert_eq!(mx.metadata.response_code, ResponseCode::ServFail);
    }

    async fn serve(scene: Scene) -> DnsServer {
        DnsServer::start(zone(scene)).await.unwrap()
    }

    async fn texts(server: SocketAddr, name: &str) -> Vec<String> {
        let answer = ask(server, name, TXT).await;
        told(&answer).iter().filter_map(|line| Some(line.split_once(" TXT ")?.1.to_owned())).collect()
    }

    /// How many lookups an SPF record costs, by RFC 7208 section 4.6.4; only the mechanisms that the scenes use.
    async fn lookups(server: SocketAddr, name: &str) -> usize {
        let (mut cost, mut open) = (0, vec![name.to_owned()]);
        while let Some(name) = open.pop() {
            let texts = texts(server, &name).await;
            let spf = texts.iter().find(|text| text.starts_with("v=spf1 ")).expect("every include has a record");
            open.extend(spf.split(' ').filter_map(|term| term.strip_prefix("include:")).map(str::to_owned));
            cost += spf.split(' ').filter(|term| *term == "mx" || term.starts_with("include:")).count();
        }
        cost
    }

    async fn key_bytes(server: SocketAddr, name: &str) -> usize {
        use base64::Engine as _;
        let texts = texts(server, name).await;
        let key = texts[0].strip_prefix("v=DKIM1; k=rsa; p=").expect("the tags of a key");
        base64::engine::general_purpose::STANDARD.decode(key).expect("a key is base64").len()
    }
}
