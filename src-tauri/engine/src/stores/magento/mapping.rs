//! Between what is wanted and Magento's settings.

use crate::settings::{AuthChoice, ReturnPath, Security, StoreKind};
use crate::stores::behaviour::MagentoBehaviour;
use crate::stores::cannot::{Cannot, Reason};
use crate::stores::held::{Held, Reading};
use crate::stores::mapping::{Read, Wanted, Written, address, by_port, draft, return_path};
use crate::stores::wire::{Failing, MailFrom, Transport};
use MagentoBehaviour::{Before246, From246, From248, From249, Patched248};

/// What Magento would hold to do what is wanted, at its default scope.
pub(in crate::stores) fn write(behaviour: MagentoBehaviour, wanted: &Wanted) -> Written {
    let mut written = Written::default();
    let Wanted { server, account, sender } = wanted;
    written.set("disable", "0");
    written.set("host", &server.host.to_string());
    written.set("port", &server.port.to_string());
    if behaviour == Before246 {
        written.only_sendmail(wanted);
    } else {
        written.set("transport", "smtp");
        written.security(behaviour, server.security, server.port);
        written.sign_in(behaviour, account.auth, account.username.as_deref());
        let helo = super::wire::helo(behaviour);
        let other = sender.helo.as_ref().filter(|name| name.to_string() != helo);
        written.cannot.extend(other.map(|name| Cannot::new("sender.helo", name, None, Reason::FixedHelo)));
    }
    written.return_path(behaviour, &sender.return_path);
    written.put("trans_email/ident_general/email", &sender.from.to_string());
    if let Some(name) = &sender.name {
        written.put("trans_email/ident_general/name", name);
    }
    written
}

/// What Magento's settings come to.
pub(in crate::stores) fn read(behaviour: MagentoBehaviour, settings: &Held) -> Read {
    let held = Reading { settings, store: StoreKind::Magento };
    let wire = super::wire(behaviour, settings);
    let smtp = wire.transport == Transport::Smtp;
    let username = held.own("system/smtp/username").filter(|_| behaviour != Before246).map(str::to_owned);
    let auth = match held.value("system/smtp/auth") {
        "plain" if behaviour != Before246 => "plain",
        "login" if behaviour != Before246 => "login",
        "none" if username.is_some() && wire.sign_in.forms.len() > 1 => "auto",
        _ => "none",
    };
    let envelope = match &wire.mail_from {
        MailFrom::Address(text) => address(text),
        MailFrom::From | MailFrom::Unknown => Some("from".to_owned()),
    };
    let security = wire.security.unwrap_or(Security::None);
    let mut cannot: Vec<Cannot> = Vec::new();
    if !smtp && behaviour != Before246 {
        cannot.push(Cannot::new("server.host", held.value("system/smtp/host"), None, Reason::Sendmail));
    }
    for failing in &wire.fails {
        let (path, reason) = match failing {
            Failing::Disabled => ("system/smtp/disable", Reason::Disabled),
            Failing::AuthUnknown => ("system/smtp/auth", Reason::ValueUnknown),
            Failing::SenderHeader => ("system/smtp/set_return_path", Reason::ReturnPathBroken),
            Failing::TlsOnClearPort | Failing::ClearOnTlsPort => continue,
        };
        cannot.push(Cannot::new(path, held.value(path), None, reason));
    }
    let draft = draft([
        ("server.host", held.text("system/smtp/host")),
        ("server.port", held.port("system/smtp/port").map(|port| port.to_string())),
        ("server.security", Some(security.name().to_owned())),
        ("account.auth", Some(auth.to_owned())),
        ("account.username", username),
        ("sender.from", held.own("trans_email/ident_general/email").and_then(address)),
        ("sender.name", held.own("trans_email/ident_general/name").map(str::to_owned)),
        ("sender.returnPath", envelope),
    ]);
    Read { draft, cannot }
}

impl Written {
    fn set(&mut self, name: &str, value: &str) {
        self.put(&format!("system/smtp/{name}"), value);
    }

    /// Writes a value at its path.
    pub(in crate::stores) fn put(&mut self, path: &str, value: &str) {
        self.settings.insert(path.to_owned(), value.to_owned());
    }

    fn only_sendmail(&mut self, wanted: &Wanted) {
        let Wanted { server, account, sender } = wanted;
        let none =
            |path, value: &str| (value != "none").then(|| Cannot::new(path, value, Some("none"), Reason::OnlySendmail));
        let windows = |path, value: String| Cannot::new(path, &value, Some(&value), Reason::OnlyOnWindows);
        self.cannot.push(windows("server.host", server.host.to_string()));
        self.cannot.push(windows("server.port", server.port.to_string()));
        self.cannot.extend(none("server.security", server.security.name()));
        self.cannot.extend(none("account.auth", crate::stores::mapping::auth_name(account)));
        let left_out = [
            ("account.username", account.username.clone()),
            ("sender.helo", sender.helo.as_ref().map(ToString::to_string)),
        ];
        let left_out = left_out.into_iter().filter_map(|(path, value)| Some((path, value?)));
        self.cannot.extend(left_out.map(|(path, value)| Cannot::new(path, &value, None, Reason::OnlySendmail)));
    }

    fn security(&mut self, behaviour: MagentoBehaviour, wanted: Security, port: u16) {
        let if_offered = Security::StarttlsIfOffered;
        let (ssl, instead) = match (behaviour, wanted) {
            (Before246 | From246, Security::Implicit) => ("ssl", None),
            (Before246 | From246, Security::Starttls) => ("tls", None),
            (Before246 | From246, Security::None) => ("none", None),
            (Before246 | From246, Security::StarttlsIfOffered) => {
                ("tls", Some((Security::Starttls, Reason::NoIfOffered)))
            }
            (From248, Security::Implicit) => ("tls", None),
            (From248, Security::StarttlsIfOffered) => ("none", None),
            (From248, Security::Starttls) => ("none", Some((if_offered, Reason::NotEnforced))),
            (From248, Security::None) => ("none", Some((if_offered, Reason::AlwaysTries))),
            // The label that fits; it has no effect.
            (Patched248 | From249, wanted) => {
                let real = by_port(port);
                let reason = match wanted {
                    _ if real == Security::Implicit || wanted == Security::Implicit => Reason::PortDecides,
                    Security::None => Reason::AlwaysTries,
                    _ => Reason::NotEnforced,
                };
                let ssl = if real == Security::Implicit { "ssl" } else { "tls" };
                (ssl, (real != wanted).then_some((real, reason)))
            }
        };
        self.set("ssl", ssl);
        let cannot =
            |(real, reason): (Security, _)| Cannot::new("server.security", wanted.name(), Some(real.name()), reason);
        self.cannot.extend(instead.map(cannot));
    }

    fn sign_in(&mut self, behaviour: MagentoBehaviour, wanted: AuthChoice, username: Option<&str>) {
        let auth = match wanted {
            AuthChoice::None => "none",
            AuthChoice::Plain => "plain",
            AuthChoice::Login | AuthChoice::Auto => "login",
        };
        self.set("auth", auth);
        if wanted == AuthChoice::Auto {
            self.cannot.push(Cannot::new("account.auth", "auto", Some("login"), Reason::NoAutomatic));
        }
        match username {
            Some(name) if wanted == AuthChoice::None && behaviour != From246 => {
                self.cannot.push(Cannot::new("account.username", name, None, Reason::UsernameSignsIn));
            }
            Some(name) => self.set("username", name),
            None => {}
        }
    }

    fn return_path(&mut self, behaviour: MagentoBehaviour, wanted: &ReturnPath) {
        let broken = matches!(behaviour, From248 | Patched248);
        let instead = |reason| Cannot::new("sender.returnPath", &return_path(wanted), Some("from"), reason);
        match wanted {
            ReturnPath::Address(address) if !broken => {
                self.set("set_return_path", "2");
                self.set("return_path_email", &address.to_string());
                return;
            }
            ReturnPath::From => {}
            ReturnPath::Address(_) => self.cannot.push(instead(Reason::ReturnPathBroken)),
            ReturnPath::None => self.cannot.push(instead(Reason::NoEmptyReturnPath)),
        }
        self.set("set_return_path", "0");
    }
}
