//! Between what is wanted and what a store can be told.

use serde::Serialize;
use ts_rs::TS;

use super::cannot::{Cannot, Reason};
use super::{Behaviour, Held, github_enterprise, magento, other, sales_connect};
use crate::settings::{Account, Address, Draft, Family, ReturnPath, Security, Sender, Server, TestSettings};

/// What is wanted: how mail should leave the store, whatever the store is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The server to talk to.
    pub server: Server,
    /// How to sign in.
    pub account: Account,
    /// Who the mail is from.
    pub sender: Sender,
}

impl Wanted {
    /// What a test is asked for.
    pub fn of(settings: &TestSettings) -> Self {
        let TestSettings { server, account, sender, .. } = settings.clone();
        Self { server, account, sender }
    }

    /// The same as a form holds it; what is left out is not wanted.
    pub fn draft(&self) -> Draft {
        let Self { server, account, sender } = self;
        let family = match server.family {
            Family::Any => None,
            Family::Ipv4 => Some("ipv4"),
            Family::Ipv6 => Some("ipv6"),
        };
        let fields = [
            ("server.host", Some(server.host.to_string())),
            ("server.port", Some(server.port.to_string())),
            ("server.security", Some(server.security.name().to_owned())),
            ("server.name", server.name.as_ref().map(ToString::to_string)),
            ("server.family", family.map(str::to_owned)),
            ("account.auth", Some(auth_name(account).to_owned())),
            ("account.username", account.username.clone()),
            ("sender.from", Some(sender.from.to_string())),
            ("sender.name", sender.name.clone()),
            ("sender.returnPath", Some(return_path(&sender.return_path))),
            ("sender.helo", sender.helo.as_ref().map(ToString::to_string)),
        ];
        fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
    }
}

/// What a store would hold to do what is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, rename = "StoreWritten")]
pub struct Written {
    /// By the store's paths; never a secret.
    pub settings: Held,
    /// What the store cannot be told, and what it does instead.
    pub cannot: Vec<Cannot>,
}

/// What a store's settings come to, in the fields of our form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, rename = "StoreRead")]
pub struct Read {
    /// By field path. A field that the store says nothing of is left out.
    #[ts(as = "std::collections::BTreeMap<String, String>")]
    pub draft: Draft,
    /// What the store holds and the form cannot say.
    pub cannot: Vec<Cannot>,
}

/// What a store of this behaviour would hold to do what is wanted, as near as it can.
pub fn write(behaviour: Behaviour, wanted: &Wanted) -> Written {
    let mut written = match behaviour {
        Behaviour::Magento(behaviour) => magento::write(behaviour, wanted),
        Behaviour::GithubEnterprise(_) => github_enterprise::write(wanted),
        Behaviour::SalesConnect => sales_connect::write(wanted),
        Behaviour::Other => other::write(wanted),
    };
    let draft = wanted.draft();
    for (path, reason) in [("server.name", Reason::NoCertificateName), ("server.family", Reason::NoFamily)] {
        written.cannot.extend(draft.get(path).map(|value| Cannot::new(path, value, None, reason)));
    }
    written
}

/// What a store's settings come to in our form: as the store really behaves, not as its words sound.
pub fn read(behaviour: Behaviour, settings: &Held) -> Read {
    match behaviour {
        Behaviour::Magento(behaviour) => magento::read(behaviour, settings),
        Behaviour::GithubEnterprise(behaviour) => github_enterprise::read(behaviour, settings),
        Behaviour::SalesConnect => sales_connect::read(settings),
        Behaviour::Other => other::read(settings),
    }
}

/// The store's paths that hold something else than what is wanted needs; paths that do not matter to the way the mail
/// goes are left out, and so are those that the store does not say.
pub(crate) fn differences(behaviour: Behaviour, settings: &Held, wanted: &Wanted) -> Vec<Difference> {
    let needed = write(behaviour, wanted).settings;
    let (now, then) = (read(behaviour, settings).draft, read(behaviour, &needed).draft);
    // A path matters where the field that it governs comes to something else.
    let differs = |path: &str| governing(path).is_some_and(|field| now.get(field) != then.get(field));
    let difference = |(path, needed): (String, String)| {
        let held = settings.get(&path).filter(|held| **held != needed && differs(&path))?.clone();
        Some(Difference { path, held, needed })
    };
    needed.into_iter().filter_map(difference).collect()
}

/// A setting that differs from what is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Its path.
    pub(crate) path: String,
    /// What the store holds.
    pub(crate) held: String,
    /// What it would have to hold.
    pub(crate) needed: String,
}

pub(super) fn auth_name(account: &Account) -> &'static str {
    use crate::settings::AuthChoice;
    match account.auth {
        AuthChoice::None => "none",
        AuthChoice::Auto => "auto",
        AuthChoice::Plain => "plain",
        AuthChoice::Login => "login",
    }
}

pub(super) fn return_path(path: &ReturnPath) -> String {
    match path {
        ReturnPath::From => "from".to_owned(),
        ReturnPath::None => "none".to_owned(),
        ReturnPath::Address(address) => address.to_string(),
    }
}

/// A draft out of what a store says; what it does not say is left out.
pub(super) fn draft<const N: usize>(fields: [(&str, Option<String>); N]) -> Draft {
    fields.into_iter().filter_map(|(path, value)| Some((path.to_owned(), value?))).collect()
}

/// An address as our form can hold it.
pub(super) fn address(text: &str) -> Option<String> {
    text.parse::<Address>().ok().map(|address| address.to_string())
}

/// What the line comes to where a port decides.
pub(super) fn by_port(port: u16) -> Security {
    if port == 465 { Security::Implicit } else { Security::StarttlsIfOffered }
}

/// The field of our form that a path of a store stands for, where it stands for one.
pub(super) fn governing(path: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(_, paths)| paths.contains(&path)).map(|(field, _)| *field)
}

/// Which paths of the stores govern a field of our form.
const FIELDS: [(&str, &[&str]); 9] = [
    ("server.host", &["system/smtp/host", "smtp.address", "smtp-server", "server.host"]),
    ("server.port", &["system/smtp/port", "smtp.port", "server-port", "server.port"]),
    ("server.security", &["system/smtp/ssl", "smtp.enable_starttls_auto", "server.security"]),
    ("account.auth", &["system/smtp/auth", "smtp.authentication", "authentication-method", "account.auth"]),
    ("account.username", &["system/smtp/username", "smtp.username", "username", "account.username"]),
    ("sender.from", &["trans_email/ident_general/email", "smtp.noreply_address", "your-domain", "sender.from"]),
    ("sender.name", &["trans_email/ident_general/name", "sender.name"]),
    ("sender.returnPath", &["system/smtp/set_return_path", "system/smtp/return_path_email", "sender.returnPath"]),
    ("sender.helo", &["smtp.domain", "sender.helo"]),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::settings::{AuthChoice, Host};
    use crate::stores::{Failing, MailFrom, Transport, advise_behaving, wire};

    #[test]
    fn what_is_written_reads_back_as_what_was_wanted_or_as_what_was_told_instead() {
        for wanted in everything() {
            for behaviour in Behaviour::ALL {
                let written = write(behaviour, &wanted);
                let mut expected = wanted.draft();
                for cannot in &written.cannot {
                    assert_eq!(expected.get(&cannot.path), Some(&cannot.wanted), "{behaviour}: {cannot:?}");
                    match &cannot.instead {
                        Some(instead) => expected.insert(cannot.path.clone(), instead.clone()),
                        None => expected.remove(&cannot.path),
                    };
                }
                assert_eq!(read(behaviour, &written.settings).draft, expected, "{behaviour}: {wanted:?}");
            }
        }
    }

    #[test]
    fn what_is_written_does_on_the_wire_what_it_reads_as() {
        for wanted in everything() {
            for behaviour in Behaviour::ALL {
                let settings = write(behaviour, &wanted).settings;
                let (draft, wire) = (read(behaviour, &settings).draft, wire(behaviour, &settings));
                if wire.transport == Transport::Smtp {
                    assert_eq!(wire.security.map(Security::name), draft.get("server.security").map(String::as_str));
                    assert_eq!(wire.port, Some(wanted.server.port));
                }
                if let MailFrom::Address(address) = &wire.mail_from {
                    let path = draft.get("sender.returnPath").filter(|path| *path != "from");
                    assert_eq!(path.or(draft.get("sender.from")), Some(address), "{behaviour}");
                }
                let line = wire.security.and_then(|security| Failing::of(wanted.server.port, security));
                // Of Sales Connect too little is known to say that something fails for sure.
                let line = line.filter(|_| behaviour != Behaviour::SalesConnect);
                assert_eq!(wire.fails, Vec::from_iter(line), "{behaviour}: only a port can be wrong");
            }
        }
    }

    #[test]
    fn what_is_written_differs_from_nothing() {
        for wanted in everything() {
            for behaviour in Behaviour::ALL {
                let settings = write(behaviour, &wanted).settings;
                assert_eq!(differences(behaviour, &settings, &wanted), [], "{behaviour}: {wanted:?}");
            }
        }
    }

    #[test]
    fn what_is_written_is_not_blamed_for_what_could_be_chosen() {
        let blamed = ["email-communications-disabled", "set-return-path-not-no", "store-differs-from-wanted"];
        for behaviour in Behaviour::ALL {
            let wanted = wanted(587, Security::Starttls, AuthChoice::Login);
            let settings = write(behaviour, &wanted).settings;
            for finding in advise_behaving(behaviour, &settings, Some(&wanted)) {
                assert!(!blamed.contains(&finding.check.as_str()), "{behaviour}: {}", finding.check);
            }
        }
    }

    #[test]
    fn a_store_that_means_something_else_reads_as_what_it_means() {
        let read = |behaviour: &str, settings: &[(&str, &str)]| {
            let held = settings.iter().map(|(path, value)| ((*path).to_owned(), (*value).to_owned())).collect();
            read(Behaviour::try_from(behaviour.to_owned()).unwrap(), &held)
        };
        let smtp = ("system/smtp/transport", "smtp");
        let signs_in = read("magento-2.4.8", &[smtp, ("system/smtp/username", "shop")]);
        assert_eq!(signs_in.draft["account.auth"], "auto", "a user name is enough");
        let inverted = read("magento-2.4.8", &[smtp, ("system/smtp/ssl", "tls")]);
        assert_eq!(inverted.draft["server.security"], "implicit");
        let reasons = |read: Read| read.cannot.into_iter().map(|cannot| cannot.reason).collect::<Vec<_>>();
        assert_eq!(
            reasons(read("magento-2.4.8", &[("system/smtp/disable", "1")])),
            [Reason::Sendmail, Reason::Disabled]
        );
        assert_eq!(reasons(read("magento-2.4.8", &[smtp, ("system/smtp/auth", "x")])), [Reason::ValueUnknown]);
        assert_eq!(reasons(read("github-enterprise-3.15", &[("smtp.enabled", "false")])), [Reason::Disabled]);
        assert_eq!(reasons(read("sales-connect", &[("authentication-method", "?")])), [Reason::ValueUnknown]);
    }

    proptest! {
        #[test]
        fn any_text_that_a_store_holds_can_be_read_and_judged(
            values in proptest::collection::vec(".{0,40}", 12),
            behaviour in 0..Behaviour::ALL.len(),
        ) {
            let behaviour = Behaviour::ALL[behaviour];
            let paths = crate::stores::templates(behaviour.store()).map(|field| field.path.to_owned());
            let held: Held = paths.zip(values).collect();
            let _ = read(behaviour, &held);
            let wanted = wanted(587, Security::Starttls, AuthChoice::Login);
            advise_behaving(behaviour, &held, Some(&wanted));
        }
    }

    /// Every combination of what can be chosen.
    fn everything() -> Vec<Wanted> {
        let mut all = Vec::new();
        let paths = [ReturnPath::From, ReturnPath::None, ReturnPath::Address("bounce@shop.example".parse().unwrap())];
        let usernames = [None, Some("merchant@shop.example".to_owned())];
        for port in [25, 465, 587, 2465, 2525] {
            for security in [Security::None, Security::Starttls, Security::StarttlsIfOffered, Security::Implicit] {
                for auth in [AuthChoice::None, AuthChoice::Auto, AuthChoice::Plain, AuthChoice::Login] {
                    for (path, username) in paths.iter().flat_map(|path| usernames.iter().map(move |name| (path, name)))
                    {
                        let mut one = wanted(port, security, auth);
                        one.account.username.clone_from(username);
                        one.sender.return_path.clone_from(path);
                        let mut rare = one.clone();
                        rare.sender.name = Some("Tea Shop".to_owned());
                        rare.sender.helo = Some("web.shop.example".parse().unwrap());
                        rare.server.name = Some("mail.provider.example".parse::<Host>().unwrap());
                        rare.server.family = Family::Ipv4;
                        all.extend([one, rare]);
                    }
                }
            }
        }
        all
    }

    fn wanted(port: u16, security: Security, auth: AuthChoice) -> Wanted {
        let host = "mail.shop.example".parse().unwrap();
        let from = "sales@shop.example".parse().unwrap();
        Wanted {
            server: Server { host, port, security, name: None, family: Family::Any },
            account: Account { auth, username: Some("merchant@shop.example".to_owned()) },
            sender: Sender { from, name: None, return_path: ReturnPath::From, helo: None },
        }
    }
}
