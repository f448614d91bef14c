//! What the settings of a GitHub Enterprise Server do on the wire.

use crate::settings::{Security, StoreKind};
use crate::stores::behaviour::GithubBehaviour;
use crate::stores::held::{Held, Reading};
use crate::stores::wire::{
    AuthForm, DecidedBy, Failing, Library, MailFrom, Patience, SignIn, Transport, TransportScope, Wire,
};

/// What these settings do, the same in every version. Read off the server's own log of a conversation, and from the
/// library that writes it.
pub(in crate::stores) fn wire(_: GithubBehaviour, settings: &Held) -> Wire {
    let held = Reading { settings, store: StoreKind::GithubEnterprise };
    let changes = held.value("smtp.enable_starttls_auto") != "false";
    let security = if changes { Security::StarttlsIfOffered } else { Security::None };
    let port = held.port("smtp.port");
    let disabled = settings.get("smtp.enabled").is_some_and(|value| value.trim() == "false");
    let line = port.and_then(|port| Failing::of(port, security));
    Wire {
        library: Library::RubyNetSmtp,
        transport: Transport::Smtp,
        host: held.text("smtp.address"),
        port,
        security: Some(security),
        decided_by: DecidedBy::Setting,
        enforced: false,
        verifies: None,
        helo: held.text("smtp.domain"),
        sign_in: SignIn { forms: forms(held.value("smtp.authentication")), reads_offer: false },
        mail_from: held.text("smtp.noreply_address").map_or(MailFrom::Unknown, MailFrom::Address),
        sender: None,
        transport_scope: TransportScope::None,
        failure_texts: Vec::new(),
        patience: Patience::default(),
        fails: disabled.then_some(Failing::Disabled).into_iter().chain(line).collect(),
    }
}

fn forms(authentication: &str) -> Vec<AuthForm> {
    match authentication {
        "plain" => vec![AuthForm::PlainOneLine],
        "login" => vec![AuthForm::Login],
        "cram-md5" | "cram_md5" => vec![AuthForm::CramMd5],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_of_the_log_speak_as_the_log_shows() {
        let wire = told(&[
            ("smtp.address", "smtp.yourdomain.com"),
            ("smtp.port", "587"),
            ("smtp.domain", "yourdomain.com"),
            ("smtp.authentication", "login"),
        ]);
        assert_eq!(wire.host.zip(wire.port), Some(("smtp.yourdomain.com".to_owned(), 587)));
        assert_eq!(wire.helo.as_deref(), Some("yourdomain.com"));
        assert_eq!(wire.security, Some(Security::StarttlsIfOffered));
        assert_eq!(wire.sign_in.forms, [AuthForm::Login]);
        assert!(wire.fails.is_empty() && !wire.enforced);
    }

    #[test]
    fn without_starttls_the_line_stays_clear() {
        assert_eq!(told(&[("smtp.enable_starttls_auto", "false")]).security, Some(Security::None));
    }

    #[test]
    fn a_port_that_begins_with_tls_cannot_be_used() {
        assert_eq!(told(&[("smtp.port", "465")]).fails, [Failing::ClearOnTlsPort]);
    }

    #[test]
    fn mail_that_is_off_does_not_go() {
        assert_eq!(told(&[("smtp.enabled", "false")]).fails, [Failing::Disabled]);
        assert!(told(&[]).fails.is_empty(), "what was not told is not off");
    }

    #[test]
    fn the_no_reply_address_is_the_sender() {
        let wire = told(&[("smtp.noreply_address", "noreply@ghe.example")]);
        assert_eq!(wire.mail_from, MailFrom::Address("noreply@ghe.example".to_owned()));
        assert_eq!(told(&[]).mail_from, MailFrom::Unknown);
    }

    fn told(settings: &[(&str, &str)]) -> Wire {
        let settings = settings.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
        wire(GithubBehaviour::From315, &settings)
    }
}
