//! What a provider fills into the form.

use serde::Serialize;
use ts_rs::TS;

use super::{Mechanism, Provider, Server, ServerNote, UsernameForm};
use crate::settings::{AuthChoice, Draft, Security};

/// What a provider fills into the form: one of its servers, and how to sign in there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Preset {
    /// The host; where it has a part in angle brackets, the merchant fills that in.
    pub host: String,
    /// What stands in the brackets.
    pub blank: Option<String>,
    /// The port.
    pub port: u16,
    /// How the line is made private.
    pub security: Security,
    /// How to sign in.
    pub auth: AuthChoice,
    /// The user name, where it follows from the address or is the same for everybody.
    pub username: Option<String>,
    /// What the server is meant for, where that is something particular.
    pub note: Option<ServerNote>,
    /// Nobody's page says so: to be compared with what the provider says.
    pub suggestion: bool,
}

impl Preset {
    /// The fields that it fills in. A host with a blank is left to the merchant.
    pub fn draft(&self) -> Draft {
        let host = self.blank.is_none().then(|| self.host.clone());
        let auth = match self.auth {
            AuthChoice::None => "none",
            AuthChoice::Auto => "auto",
            AuthChoice::Plain => "plain",
            AuthChoice::Login => "login",
        };
        let fields = [
            ("server.host", host),
            ("server.port", Some(self.port.to_string())),
            ("server.security", Some(self.security.name().to_owned())),
            ("account.auth", Some(auth.to_owned())),
            ("account.username", self.username.clone()),
        ];
        fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
    }
}

impl Provider {
    /// What it fills into the form for this address, the best first.
    pub fn presets(&self, address: Option<&str>) -> Vec<Preset> {
        let domain = address.and_then(|address| address.rsplit('@').next()).map(str::to_lowercase);
        let is_for = |server: &&Server| match &domain {
            _ if server.domains.is_empty() => true,
            Some(domain) => server.domains.contains(domain),
            None => false,
        };
        let mut servers: Vec<&Server> = self.servers.iter().filter(is_for).collect();
        // A server that is for this domain alone comes before those for all.
        servers.sort_by_key(|server| server.domains.is_empty());
        servers.into_iter().map(|server| self.preset(server, address)).collect()
    }

    fn preset(&self, server: &Server, address: Option<&str>) -> Preset {
        Preset {
            host: server.host.to_string(),
            blank: server.host.blank().map(str::to_owned),
            port: server.port,
            security: server.security,
            auth: self.auth(),
            username: self.username_for(address),
            note: server.note,
            suggestion: server.origin.source().is_none(),
        }
    }

    fn auth(&self) -> AuthChoice {
        let ways: Vec<Mechanism> = self.mechanisms().collect();
        match ways.as_slice() {
            [Mechanism::None, ..] => AuthChoice::None,
            [Mechanism::Login] => AuthChoice::Login,
            [Mechanism::Plain] => AuthChoice::Plain,
            _ => AuthChoice::Auto,
        }
    }

    fn username_for(&self, address: Option<&str>) -> Option<String> {
        let username = self.username.as_ref()?;
        match username.is {
            UsernameForm::Literal => username.text.clone(),
            UsernameForm::Address | UsernameForm::AddressOrName | UsernameForm::SenderAddress => {
                address.filter(|address| address.contains('@')).map(str::to_owned)
            }
            UsernameForm::LocalPart => {
                address.and_then(|address| address.rsplit_once('@')).map(|(local, _)| local.to_owned())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::{all, by_id};
    use crate::settings::check_draft;

    #[test]
    fn a_preset_follows_from_the_address() {
        for (id, address, host, port, security, username) in [
            ("gmail", Some("a@gmail.com"), "smtp.gmail.com", 465, Security::Implicit, Some("a@gmail.com")),
            ("microsoft-365", Some("a@b.example"), "smtp.office365.com", 587, Security::Starttls, Some("a@b.example")),
            ("sendgrid", Some("a@b.example"), "smtp.sendgrid.net", 587, Security::Starttls, Some("apikey")),
            ("yahoo-jp", Some("a@yahoo.co.jp"), "smtp.mail.yahoo.co.jp", 465, Security::Implicit, Some("a")),
            ("gmx", Some("a@gmx.de"), "mail.gmx.net", 465, Security::Implicit, Some("a@gmx.de")),
            ("gmx", Some("a@gmx.com"), "mail.gmx.com", 465, Security::Implicit, Some("a@gmx.com")),
            ("amazon-ses", None, "email-smtp.<region>.amazonaws.com", 587, Security::Starttls, None),
        ] {
            let presets = by_id(id).unwrap().presets(address);
            let best = &presets[0];
            assert_eq!((best.host.as_str(), best.port, best.security), (host, port, security), "{id}");
            assert_eq!(best.username.as_deref(), username, "{id}");
        }
    }

    #[test]
    fn every_preset_can_be_filled_in() {
        for provider in all() {
            for preset in provider.presets(Some("shop@gmail.com")) {
                let mut draft = preset.draft();
                draft.entry("server.host".to_owned()).or_insert_with(|| "filled.example".to_owned());
                draft.entry("account.username".to_owned()).or_insert_with(|| "filled".to_owned());
                draft.insert("sender.from".to_owned(), "shop@gmail.com".to_owned());
                draft.insert("recipients".to_owned(), "a@shop.example".to_owned());
                assert!(check_draft(&draft).is_ok(), "{}: {draft:?}", provider.id);
            }
        }
    }
}
