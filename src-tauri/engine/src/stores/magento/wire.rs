//! What Magento's settings do on the wire, version by version.

use crate::settings::{Security, StoreKind};
use crate::stores::behaviour::MagentoBehaviour;
use crate::stores::held::{Held, Reading};
use crate::stores::wire::{
    AuthForm, DecidedBy, Failing, Library, MailFrom, Patience, SignIn, Transport, TransportScope, Wire,
};
use MagentoBehaviour::{Before246, From246, From248, From249, Patched248};

/// What these settings do; those that are missing are at their defaults.
pub(in crate::stores) fn wire(behaviour: MagentoBehaviour, settings: &Held) -> Wire {
    let held = Reading { settings, store: StoreKind::Magento };
    let smtp = behaviour != Before246 && held.value("system/smtp/transport") == "smtp";
    let port = held.port("system/smtp/port");
    let (security, decided_by) = security(behaviour, held.value("system/smtp/ssl"), port);
    let sender = sender(&held);
    let mut wire = Wire {
        library: library(behaviour),
        transport: if smtp { Transport::Smtp } else { Transport::Sendmail },
        host: held.text("system/smtp/host").filter(|_| smtp),
        port: port.filter(|_| smtp),
        security: Some(security).filter(|_| smtp),
        decided_by: if smtp { decided_by } else { DecidedBy::Nothing },
        enforced: smtp && matches!(security, Security::Implicit | Security::Starttls),
        verifies: smtp.then_some(true),
        helo: smtp.then(|| helo(behaviour).to_owned()),
        sign_in: if smtp { sign_in(behaviour, &held) } else { SignIn::never() },
        mail_from: sender.clone().unwrap_or(MailFrom::From),
        sender,
        transport_scope: scope(behaviour),
        failure_texts: failure_texts(behaviour).iter().map(|text| (*text).to_owned()).collect(),
        patience: if smtp { patience(behaviour) } else { Patience::default() },
        fails: Vec::new(),
    };
    wire.fails = fails(behaviour, &held, &wire);
    wire
}

/// How the line is made private, and by what that is decided.
fn security(behaviour: MagentoBehaviour, ssl: &str, port: Option<u16>) -> (Security, DecidedBy) {
    match behaviour {
        Before246 => (Security::None, DecidedBy::Nothing),
        From246 => match ssl {
            "tls" => (Security::Starttls, DecidedBy::Setting),
            "ssl" => (Security::Implicit, DecidedBy::Setting),
            _ => (Security::None, DecidedBy::Setting),
        },
        From248 if ssl == "tls" => (Security::Implicit, DecidedBy::SettingInverted),
        From248 => (Security::StarttlsIfOffered, DecidedBy::SettingInverted),
        Patched248 | From249 if port == Some(IMPLICIT_PORT) => (Security::Implicit, DecidedBy::Port),
        Patched248 | From249 => (Security::StarttlsIfOffered, DecidedBy::Port),
    }
}

fn library(behaviour: MagentoBehaviour) -> Library {
    match behaviour {
        Before246 => Library::PhpMail,
        From246 => Library::LaminasMail,
        From248 | Patched248 | From249 => Library::SymfonyMailer,
    }
}

/// What EHLO says. Nobody can choose it.
pub(super) fn helo(behaviour: MagentoBehaviour) -> &'static str {
    match behaviour {
        Before246 | From246 => "localhost",
        From248 | Patched248 | From249 => "[127.0.0.1]",
    }
}

fn sign_in(behaviour: MagentoBehaviour, held: &Reading<'_>) -> SignIn {
    let auth = held.value("system/smtp/auth");
    let reads_offer = behaviour != From246;
    // symfony/mailer does not sign in without a user name, and with one it does whatever the setting says.
    let nobody = reads_offer && held.text("system/smtp/username").is_none();
    let forms = match (auth, behaviour) {
        _ if nobody => Vec::new(),
        ("plain", From246) => vec![AuthForm::PlainTwoLines],
        ("plain", _) => vec![AuthForm::PlainOneLineAsUser],
        ("login", _) => vec![AuthForm::Login],
        ("none", From248 | Patched248 | From249) => {
            vec![AuthForm::CramMd5, AuthForm::Login, AuthForm::PlainOneLine, AuthForm::Xoauth2]
        }
        _ => Vec::new(),
    };
    SignIn { forms, reads_offer }
}

/// The Sender header, and with it MAIL FROM; `Specified` without an address is as `No`.
fn sender(held: &Reading<'_>) -> Option<MailFrom> {
    match held.value("system/smtp/set_return_path") {
        "1" => Some(MailFrom::From),
        "2" => held.text("system/smtp/return_path_email").map(MailFrom::Address),
        _ => None,
    }
}

fn scope(behaviour: MagentoBehaviour) -> TransportScope {
    match behaviour {
        Before246 => TransportScope::None,
        From246 | From249 => TransportScope::StoreView,
        From248 => TransportScope::DefaultOnly,
        Patched248 => TransportScope::Unknown,
    }
}

fn failure_texts(behaviour: MagentoBehaviour) -> &'static [&'static str] {
    match behaviour {
        Before246 | From246 => &["Unable to send mail. Please try again later."],
        From248 | Patched248 | From249 => {
            &["Transport error: Unable to send mail at this time.", "Unable to send mail. Please try again later."]
        }
    }
}

/// Of symfony/mailer: PHP's `default_socket_timeout`, 60 seconds where nobody changed it.
fn patience(behaviour: MagentoBehaviour) -> Patience {
    match behaviour {
        Before246 => Patience::default(),
        From246 => Patience { connect: Some(30), ehlo: Some(300), data: Some(120), body: Some(600) },
        From248 | Patched248 | From249 => {
            Patience { connect: Some(60), ehlo: Some(60), data: Some(60), body: Some(60) }
        }
    }
}

fn fails(behaviour: MagentoBehaviour, held: &Reading<'_>, wire: &Wire) -> Vec<Failing> {
    let disabled = (held.value("system/smtp/disable") == "1").then_some(Failing::Disabled);
    // Whether AC-14985 mends the Sender header, nobody has shown.
    let broken = wire.sender.is_some() && matches!(behaviour, From248 | Patched248);
    let known = behaviour == From246 || matches!(held.value("system/smtp/auth"), "none" | "plain" | "login");
    let auth = (wire.transport == Transport::Smtp && !known).then_some(Failing::AuthUnknown);
    let line = wire.port.zip(wire.security).and_then(|(port, security)| Failing::of(port, security));
    [disabled, broken.then_some(Failing::SenderHeader), auth, line].into_iter().flatten().collect()
}

/// RFC 8314 §7.3.
const IMPLICIT_PORT: u16 = 465;

#[cfg(test)]
mod tests {
    //! Every cell of the table of the three behaviours, and what lies before them.

    use super::*;

    const ALL: [MagentoBehaviour; 4] = [From246, From248, Patched248, From249];
    const SYMFONY: [MagentoBehaviour; 3] = [From248, Patched248, From249];
    const BY_PORT: [MagentoBehaviour; 2] = [Patched248, From249];

    #[test]
    fn the_library() {
        let libraries =
            [Before246, From246, From248, Patched248, From249].map(|behaviour| smtp(behaviour, &[]).library);
        let [php, laminas, symfony] = [Library::PhpMail, Library::LaminasMail, Library::SymfonyMailer];
        assert_eq!(libraries, [php, laminas, symfony, symfony, symfony]);
    }

    #[test]
    fn ssl_is_tls() {
        let tls = |behaviour, port| line(behaviour, "tls", port);
        assert_eq!(tls(From246, "587"), (Security::Starttls, DecidedBy::Setting));
        assert_eq!(tls(From248, "587"), (Security::Implicit, DecidedBy::SettingInverted));
        for behaviour in BY_PORT {
            assert_eq!(tls(behaviour, "587"), (Security::StarttlsIfOffered, DecidedBy::Port));
            assert_eq!(tls(behaviour, "465"), (Security::Implicit, DecidedBy::Port));
        }
    }

    #[test]
    fn ssl_is_ssl() {
        let ssl = |behaviour, port| line(behaviour, "ssl", port);
        assert_eq!(ssl(From246, "465"), (Security::Implicit, DecidedBy::Setting));
        assert_eq!(ssl(From248, "465"), (Security::StarttlsIfOffered, DecidedBy::SettingInverted));
        for behaviour in BY_PORT {
            assert_eq!(ssl(behaviour, "465"), (Security::Implicit, DecidedBy::Port));
            assert_eq!(ssl(behaviour, "587"), (Security::StarttlsIfOffered, DecidedBy::Port));
            assert_eq!(ssl(behaviour, "2465"), (Security::StarttlsIfOffered, DecidedBy::Port), "465 alone");
        }
    }

    #[test]
    fn ssl_is_none_or_empty() {
        for ssl in ["none", ""] {
            assert_eq!(line(From246, ssl, "25"), (Security::None, DecidedBy::Setting));
            assert_eq!(line(From248, ssl, "25"), (Security::StarttlsIfOffered, DecidedBy::SettingInverted));
            for behaviour in BY_PORT {
                assert_eq!(line(behaviour, ssl, "25"), (Security::StarttlsIfOffered, DecidedBy::Port));
            }
        }
    }

    #[test]
    fn what_port_587_works_with() {
        let works = |behaviour| works_with(behaviour, "587");
        assert_eq!(works(From246), ["tls"]);
        assert_eq!(works(From248), ["none", "ssl"]);
        assert!(BY_PORT.iter().all(|behaviour| works(*behaviour) == ["none", "ssl", "tls"]));
        assert_eq!(fails(From248, &[("ssl", "tls"), ("port", "587")]), [Failing::TlsOnClearPort]);
        assert_eq!(fails(From246, &[("ssl", "ssl"), ("port", "587")]), [Failing::TlsOnClearPort]);
    }

    #[test]
    fn what_port_465_works_with() {
        let works = |behaviour| works_with(behaviour, "465");
        assert_eq!(works(From246), ["ssl"]);
        assert_eq!(works(From248), ["tls"]);
        assert!(BY_PORT.iter().all(|behaviour| works(*behaviour) == ["none", "ssl", "tls"]));
        for ssl in ["none", "ssl"] {
            assert_eq!(fails(From248, &[("ssl", ssl), ("port", "465")]), [Failing::ClearOnTlsPort]);
        }
    }

    #[test]
    fn whether_tls_can_be_enforced() {
        let enforced = |behaviour, ssl, port| smtp(behaviour, &[("ssl", ssl), ("port", port)]).enforced;
        assert!(enforced(From246, "tls", "587") && enforced(From246, "ssl", "465") && !enforced(From246, "none", "25"));
        assert!(
            enforced(From248, "tls", "465") && !enforced(From248, "ssl", "587") && !enforced(From248, "none", "587")
        );
        for behaviour in BY_PORT {
            assert!(enforced(behaviour, "none", "465") && !enforced(behaviour, "tls", "587"));
        }
    }

    #[test]
    fn the_certificate_is_checked() {
        assert!(ALL.iter().all(|behaviour| smtp(*behaviour, &[]).verifies == Some(true)));
    }

    #[test]
    fn what_ehlo_says() {
        assert_eq!(smtp(From246, &[]).helo.as_deref(), Some("localhost"));
        assert!(SYMFONY.iter().all(|behaviour| smtp(*behaviour, &[]).helo.as_deref() == Some("[127.0.0.1]")));
    }

    #[test]
    fn auth_is_none() {
        let none = |behaviour| forms(behaviour, &[("auth", "none"), ("username", "shop")]);
        assert_eq!(none(From246), []);
        let order = [AuthForm::CramMd5, AuthForm::Login, AuthForm::PlainOneLine, AuthForm::Xoauth2];
        for behaviour in SYMFONY {
            assert_eq!(none(behaviour), order, "it signs in all the same");
            assert_eq!(forms(behaviour, &[("auth", "none")]), [], "without a user name it does not");
        }
    }

    #[test]
    fn auth_is_plain_or_login() {
        for behaviour in ALL {
            assert_eq!(forms(behaviour, &[("auth", "login"), ("username", "shop")]), [AuthForm::Login]);
            let plain = if behaviour == From246 { AuthForm::PlainTwoLines } else { AuthForm::PlainOneLineAsUser };
            assert_eq!(forms(behaviour, &[("auth", "plain"), ("username", "shop")]), [plain]);
        }
    }

    #[test]
    fn auth_is_empty_or_unknown() {
        for auth in ["", "crammd5"] {
            assert_eq!((forms(From246, &[("auth", auth)]), fails(From246, &[("auth", auth)])), (vec![], vec![]));
            for behaviour in SYMFONY {
                assert_eq!(fails(behaviour, &[("auth", auth)]), [Failing::AuthUnknown]);
            }
        }
    }

    #[test]
    fn whether_the_offer_is_read_before_auth() {
        assert!(!smtp(From246, &[]).sign_in.reads_offer);
        assert!(SYMFONY.iter().all(|behaviour| smtp(*behaviour, &[]).sign_in.reads_offer));
    }

    #[test]
    fn set_return_path() {
        let address = || MailFrom::Address("bounce@shop.example".to_owned());
        let specified = [("set_return_path", "2"), ("return_path_email", "bounce@shop.example")];
        for behaviour in [Before246, From246, From248, Patched248, From249] {
            let envelope = |more: &[(&str, &str)]| {
                let wire = smtp(behaviour, more);
                (wire.mail_from, wire.sender)
            };
            assert_eq!(envelope(&[("set_return_path", "0")]), (MailFrom::From, None));
            assert_eq!(envelope(&[("set_return_path", "1")]), (MailFrom::From, Some(MailFrom::From)));
            assert_eq!(envelope(&specified), (address(), Some(address())));
            assert_eq!(envelope(&[("set_return_path", "2")]), (MailFrom::From, None), "without an address");
            let broken = if matches!(behaviour, From248 | Patched248) { vec![Failing::SenderHeader] } else { vec![] };
            assert_eq!(fails(behaviour, &[("set_return_path", "1")]), broken);
            assert_eq!(fails(behaviour, &specified), broken);
        }
    }

    #[test]
    fn the_scope_of_the_transport() {
        let scopes =
            [Before246, From246, From248, Patched248, From249].map(|behaviour| smtp(behaviour, &[]).transport_scope);
        let (each, default) = (TransportScope::StoreView, TransportScope::DefaultOnly);
        assert_eq!(scopes, [TransportScope::None, each, default, TransportScope::Unknown, each]);
    }

    #[test]
    fn what_the_caller_is_told() {
        assert_eq!(smtp(From246, &[]).failure_texts, ["Unable to send mail. Please try again later."]);
        for behaviour in SYMFONY {
            let [transport, other] = &smtp(behaviour, &[]).failure_texts[..] else { panic!("two texts") };
            assert_eq!(transport, "Transport error: Unable to send mail at this time.");
            assert_eq!(other, "Unable to send mail. Please try again later.");
        }
    }

    #[test]
    fn how_long_it_waits() {
        let patience = smtp(From246, &[]).patience;
        assert_eq!(
            (patience.connect, patience.ehlo, patience.data, patience.body),
            (Some(30), Some(300), Some(120), Some(600))
        );
        assert!(SYMFONY.iter().all(|behaviour| smtp(*behaviour, &[]).patience.connect == Some(60)));
    }

    #[test]
    fn before_2_4_6_and_by_sendmail_nothing_is_said_on_the_wire() {
        let old = smtp(Before246, &[("ssl", "tls"), ("auth", "login"), ("username", "shop")]);
        let sendmail = wire(From248, &[("system/smtp/ssl".to_owned(), "tls".to_owned())].into());
        for wire in [old, sendmail] {
            assert_eq!((wire.transport, wire.security, wire.helo), (Transport::Sendmail, None, None));
            assert_eq!((wire.sign_in.forms, wire.host), (vec![], None));
        }
    }

    #[test]
    fn mail_that_is_switched_off_goes_nowhere() {
        for behaviour in ALL {
            assert!(fails(behaviour, &[("disable", "1")]).contains(&Failing::Disabled));
            assert_eq!(fails(behaviour, &[("disable", "0")]), []);
        }
    }

    fn smtp(behaviour: MagentoBehaviour, more: &[(&str, &str)]) -> Wire {
        let usual = [("transport", "smtp"), ("host", "mail.shop.example")];
        let all = usual.iter().chain(more);
        wire(behaviour, &all.map(|(name, value)| (format!("system/smtp/{name}"), (*value).to_owned())).collect())
    }

    fn line(behaviour: MagentoBehaviour, ssl: &str, port: &str) -> (Security, DecidedBy) {
        let wire = smtp(behaviour, &[("ssl", ssl), ("port", port)]);
        (wire.security.unwrap(), wire.decided_by)
    }

    fn works_with(behaviour: MagentoBehaviour, port: &str) -> Vec<&'static str> {
        let private = |ssl: &&str| {
            let wire = smtp(behaviour, &[("ssl", ssl), ("port", port)]);
            wire.fails.is_empty() && wire.security != Some(Security::None)
        };
        ["none", "ssl", "tls"].into_iter().filter(private).collect()
    }

    fn forms(behaviour: MagentoBehaviour, more: &[(&str, &str)]) -> Vec<AuthForm> {
        smtp(behaviour, more).sign_in.forms
    }

    fn fails(behaviour: MagentoBehaviour, more: &[(&str, &str)]) -> Vec<Failing> {
        smtp(behaviour, more).fails
    }
}
