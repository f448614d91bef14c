//! What each scene is made of.

use crate::{Act, CertificateKind, Scene, Script};

/// The one account of the practice shop.
pub(crate) const USERNAME: &str = "merchant@shop.example";

/// How the server behaves in a scene; `None` where there is no server.
pub(crate) fn script(scene: Scene, password: &str) -> Option<Script> {
    let script = Script::well_behaved().accepting(USERNAME, password);
    Some(match scene {
        Scene::AllWell => script,
        Scene::PortClosed => return None,
        Scene::Silent => script.greeting(Act::Silent),
        Scene::MalformedReply => script.on("EHLO", Act::line("HTTP/1.1 400 Bad Request")),
        Scene::EndlessLine => {
            script.on("EHLO", Act::Endless { start: b"250-".to_vec(), repeat: b"and so on ".to_vec() })
        }
        Scene::StarttlsMissing => script.without_starttls().sign_in_only_private(),
        Scene::StarttlsInjected => script.on("STARTTLS", Act::StartTls { inject: INJECTED.to_vec() }),
        Scene::CertificateExpired => script.certificate(CertificateKind::Expired),
        Scene::CertificateNotYetValid => script.certificate(CertificateKind::NotYetValid),
        Scene::CertificateName => script.certificate(CertificateKind::WrongName),
        Scene::CertificateSelfSigned => script.certificate(CertificateKind::SelfSigned),
        Scene::CertificateUntrusted => script.certificate(CertificateKind::Untrusted),
        Scene::AuthNotOffered => script.mechanisms(&[]),
        Scene::WrongPassword => script.credentials(Act::line("535 5.7.8 Username and Password not accepted")),
        Scene::SenderRefused => script.on("MAIL", Act::refuse_address(NOT_OWNED)),
        Scene::HungUp => script.on("MAIL", Act::Close),
        Scene::RelayDenied => script.on("RCPT", Act::refuse_address("554 5.7.1 <addr>: Relay access denied")),
        Scene::RecipientRefused => script.on("RCPT", Act::refuse_address(USER_UNKNOWN)),
        Scene::Greylisted => script.on("RCPT", Act::refuse_address(GREYLISTED)),
        Scene::RefusalNotRecognised => script.on("RCPT", Act::line("550 5.9.9 The parcel is too blue")),
        Scene::MxMissing
        | Scene::MxDangling
        | Scene::SpfMissing
        | Scene::SpfDuplicate
        | Scene::SpfSyntax
        | Scene::SpfTooManyLookups
        | Scene::SpfAllowsAll
        | Scene::DkimMissing
        | Scene::DkimKeyWeak
        | Scene::DkimRevoked
        | Scene::DmarcMissing
        | Scene::DmarcNone
        | Scene::DmarcDuplicate
        | Scene::DnsUnanswered => script,
    })
}

const INJECTED: &[u8] = b"250 injected\r\n250-mail.elsewhere.example\r\n250 AUTH PLAIN LOGIN\r\n";
const NOT_OWNED: &str = "553 5.7.1 <addr>: Sender address rejected: not owned by user merchant@shop.example";
const USER_UNKNOWN: &str = "550 5.1.1 <addr>: Recipient address rejected: User unknown in virtual mailbox table";
const GREYLISTED: &str = "450 4.2.0 <addr>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html";

#[cfg(test)]
mod tests {
    use crate::practice_client::Client;
    use crate::{Received, Rehearsal, Scene};

    use super::*;

    #[tokio::test]
    async fn when_all_is_well_a_mail_goes_through_and_is_in_the_inbox() {
        let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
        let mut client = private(&rehearsal).await;
        let said = client.converse(&["EHLO me", &sign_in(&rehearsal), MAIL, RCPT, "DATA"]).await;
        assert_eq!(
            said.replace(&sign_in(&rehearsal), "AUTH PLAIN …"),
            "C: EHLO me\n\
             S: 250-mail.shop.example\n\
             S: 250-PIPELINING\n\
             S: 250-SIZE 35882577\n\
             S: 250-AUTH PLAIN LOGIN\n\
             S: 250-ENHANCEDSTATUSCODES\n\
             S: 250 8BITMIME\n\
             C: AUTH PLAIN …\n\
             S: 235 2.7.0 Authentication successful\n\
             C: MAIL FROM:<merchant@shop.example>\n\
             S: 250 2.1.0 Ok\n\
             C: RCPT TO:<guest@elsewhere.example>\n\
             S: 250 2.1.5 Ok\n\
             C: DATA\n\
             S: 354 End data with <CR><LF>.<CR><LF>\n",
        );
        let taken = client.ask("Subject: hello\r\n\r\n..dot\r\n.").await;
        assert!(taken.starts_with("250 2.0.0 Ok: queued as ") && taken.len() == 24 + 10 + 2, "{taken}");
        assert_eq!(client.ask("QUIT").await, "221 2.0.0 Bye\r\n");
        assert_eq!(client.rest().await.unwrap(), b"");

        let [mail] = <[Received; 1]>::try_from(rehearsal.inbox()).unwrap();
        assert_eq!(mail.mail_from, "merchant@shop.example");
        assert_eq!(mail.recipients, ["guest@elsewhere.example"]);
        assert_eq!(mail.data, b"Subject: hello\r\n\r\n.dot\r\n");
        assert_eq!(mail.signed_in.as_deref(), Some(USERNAME));
        assert!(mail.tls);
    }

    #[tokio::test]
    async fn a_mail_goes_through_the_implicit_tls_port_on_every_loopback_address() {
        let rehearsal = Rehearsal::start(Scene::AllWell).await.unwrap();
        let addresses = tokio::net::lookup_host(("localhost", rehearsal.facts().smtp.implicit)).await.unwrap();
        for address in addresses {
            let mut client = Client::connect_tls(address, rehearsal.ca_pem()).await.unwrap();
            assert_eq!(client.reply().await, "220 mail.shop.example ESMTP Mailproof rehearsal\r\n");
            client.converse(&["EHLO me", &sign_in(&rehearsal), MAIL, RCPT, "DATA"]).await;
            assert!(client.ask(".").await.starts_with("250 2.0.0"));
            assert!(rehearsal.inbox().pop().is_some_and(|mail| mail.data.is_empty()));
        }
    }

    #[tokio::test]
    async fn refusals_come_at_their_command_and_in_their_words() {
        for (scene, command, refusal) in [
            (Scene::WrongPassword, "AUTH", "535 5.7.8 Username and Password not accepted"),
            (
                Scene::SenderRefused,
                MAIL,
                "553 5.7.1 <merchant@shop.example>: Sender address rejected: not owned by user merchant@shop.example",
            ),
            (Scene::RelayDenied, RCPT, "554 5.7.1 <guest@elsewhere.example>: Relay access denied"),
            (
                Scene::RecipientRefused,
                RCPT,
                "550 5.1.1 <guest@elsewhere.example>: Recipient address rejected: User unknown in virtual mailbox table",
            ),
            (
                Scene::Greylisted,
                RCPT,
                "450 4.2.0 <guest@elsewhere.example>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/shop.example.html",
            ),
            (Scene::RefusalNotRecognised, RCPT, "550 5.9.9 The parcel is too blue"),
            (Scene::HungUp, MAIL, ""),
        ] {
            let rehearsal = Rehearsal::start(scene).await.unwrap();
            let mut client = private(&rehearsal).await;
            let mut commands = vec!["EHLO me".to_owned(), sign_in(&rehearsal), MAIL.to_owned(), RCPT.to_owned()];
            let asked = commands.iter().position(|line| line.starts_with(command)).unwrap();
            commands.truncate(asked + 1);
            let last = commands.pop().unwrap();
            for line in commands {
                let reply = client.ask(&line).await;
                assert!(reply.starts_with('2'), "{scene}: {line}: {reply}");
            }
            assert_eq!(client.ask(&last).await.trim_end(), refusal, "{scene}");
        }
    }

    #[tokio::test]
    async fn what_goes_wrong_in_clear_goes_wrong_before_tls() {
        for (scene, line, expected) in [
            (
                Scene::StarttlsMissing,
                "EHLO me",
                "250-mail.shop.example\r\n250-PIPELINING\r\n250-SIZE 35882577\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME\r\n",
            ),
            (Scene::MalformedReply, "EHLO me", "HTTP/1.1 400 Bad Request\r\n"),
            (Scene::StarttlsInjected, "STARTTLS", "220 2.0.0 Ready to start TLS\r\n250 injected\r\n250-mail."),
            (Scene::EndlessLine, "EHLO me", "250-and so on and so on and so on "),
        ] {
            let rehearsal = Rehearsal::start(scene).await.unwrap();
            let mut client = Client::connect(([127, 0, 0, 1], rehearsal.facts().smtp.starttls)).await;
            client.reply().await;
            client.say(line).await;
            let said = client.bytes(expected.len()).await.unwrap();
            assert_eq!(String::from_utf8(said).unwrap(), expected, "{scene}");
        }
    }

    #[tokio::test]
    async fn a_server_without_starttls_lets_nobody_in_and_is_well_on_its_tls_port() {
        let rehearsal = Rehearsal::start(Scene::StarttlsMissing).await.unwrap();
        let mut client = Client::connect(([127, 0, 0, 1], rehearsal.facts().smtp.starttls)).await;
        client.reply().await;
        client.ask("EHLO me").await;
        assert!(client.ask("STARTTLS").await.starts_with("502 "));
        assert!(client.ask(&sign_in(&rehearsal)).await.starts_with("538 5.7.11 "));
        assert_eq!(client.ask(MAIL).await, "530 5.7.0 Authentication required\r\n");

        let implicit = ([127, 0, 0, 1], rehearsal.facts().smtp.implicit);
        let mut client = Client::connect_tls(implicit, rehearsal.ca_pem()).await.unwrap();
        client.reply().await;
        client.ask("EHLO me").await;
        assert!(client.ask(&sign_in(&rehearsal)).await.starts_with("235 "));
    }

    #[tokio::test]
    async fn auth_is_not_offered_even_under_tls() {
        let rehearsal = Rehearsal::start(Scene::AuthNotOffered).await.unwrap();
        let mut client = private(&rehearsal).await;
        assert!(!client.ask("EHLO me").await.contains("AUTH"));
        assert!(client.ask(&sign_in(&rehearsal)).await.starts_with("503 5.5.1 "));
        assert!(client.ask(MAIL).await.starts_with("530 5.7.0 "));
    }

    #[tokio::test]
    async fn a_bad_certificate_ends_the_handshake_for_its_own_reason() {
        for (scene, reason) in [
            (Scene::CertificateExpired, "Expired"),
            (Scene::CertificateNotYetValid, "not valid yet"),
            (Scene::CertificateName, "not valid for name"),
            (Scene::CertificateSelfSigned, "UnknownIssuer"),
            (Scene::CertificateUntrusted, "UnknownIssuer"),
        ] {
            let rehearsal = Rehearsal::start(scene).await.unwrap();
            let implicit = ([127, 0, 0, 1], rehearsal.facts().smtp.implicit);
            let Err(error) = Client::connect_tls(implicit, rehearsal.ca_pem()).await else {
                panic!("{scene}: the certificate is taken")
            };
            let error = error.to_string();
            assert!(error.to_lowercase().contains(&reason.to_lowercase()), "{scene}: {error}");
        }
    }

    const MAIL: &str = "MAIL FROM:<merchant@shop.example>";
    const RCPT: &str = "RCPT TO:<guest@elsewhere.example>";

    async fn private(rehearsal: &Rehearsal) -> Client {
        let mut client = Client::connect(([127, 0, 0, 1], rehearsal.facts().smtp.starttls)).await;
        client.reply().await;
        assert!(client.ask("EHLO me").await.contains("250-STARTTLS\r\n"));
        assert_eq!(client.ask("STARTTLS").await, "220 2.0.0 Ready to start TLS\r\n");
        client.secure(rehearsal.ca_pem()).await.expect("a good certificate")
    }

    fn sign_in(rehearsal: &Rehearsal) -> String {
        crate::practice_client::auth_plain(USERNAME, rehearsal.password())
    }
}
