//! Between what is wanted and the fields of a delivery channel; and what little is known of the wire.

use crate::settings::{AuthChoice, ReturnPath, Security, StoreKind};
use crate::stores::cannot::{Cannot, Reason};
use crate::stores::held::{Held, Reading};
use crate::stores::mapping::{Read, Wanted, Written, auth_name, draft, return_path};
use crate::stores::wire::{AuthForm, DecidedBy, Library, MailFrom, Patience, SignIn, Transport, TransportScope, Wire};

/// What is known: the form's only documented sign-in is "Login (SSL/TLS)", with "Port 587 - Secured" as its example.
/// That the port decides between STARTTLS and TLS from the first byte follows from it; nobody has written it down.
pub(in crate::stores) fn wire(settings: &Held) -> Wire {
    let held = Reading { settings, store: StoreKind::SalesConnect };
    let port = held.port("server-port");
    let login = held.value("authentication-method") == "login";
    let security = port.filter(|_| login).map(line);
    Wire {
        library: Library::Unknown,
        transport: Transport::Smtp,
        host: held.text("smtp-server"),
        port,
        security,
        decided_by: if security.is_some() { DecidedBy::Port } else { DecidedBy::Nothing },
        enforced: security.is_some(),
        verifies: None,
        helo: None,
        sign_in: SignIn { forms: login.then_some(AuthForm::Login).into_iter().collect(), reads_offer: false },
        mail_from: MailFrom::Unknown,
        sender: None,
        transport_scope: TransportScope::None,
        failure_texts: Vec::new(),
        patience: Patience::default(),
        fails: Vec::new(),
    }
}

/// What the form would hold to do what is wanted.
pub(in crate::stores) fn write(wanted: &Wanted) -> Written {
    let mut written = Written::default();
    let Wanted { server, account, sender } = wanted;
    written.put("smtp-server", &server.host.to_string());
    written.put("server-port", &server.port.to_string());
    written.put("authentication-method", "login");
    written.put("your-domain", sender.from.domain());
    if let Some(name) = &account.username {
        written.put("username", name);
    }
    let real = line(server.port);
    if real != server.security {
        let reason = match server.security {
            Security::None => Reason::AlwaysTls,
            Security::StarttlsIfOffered => Reason::NoIfOffered,
            Security::Starttls | Security::Implicit => Reason::PortDecides,
        };
        written.cannot.push(Cannot::new("server.security", server.security.name(), Some(real.name()), reason));
    }
    let auth = match account.auth {
        AuthChoice::Login => None,
        AuthChoice::None => Some(Reason::NeedsSignIn),
        AuthChoice::Auto => Some(Reason::NoAutomatic),
        AuthChoice::Plain => Some(Reason::OneAuth),
    };
    let auth = auth.map(|reason| Cannot::new("account.auth", auth_name(account), Some("login"), reason));
    written.cannot.extend(auth);
    written.cannot.push(Cannot::new("sender.from", &sender.from, None, Reason::SenderIsUser));
    let name = sender.name.as_ref().map(|name| Cannot::new("sender.name", name, None, Reason::SenderIsUser));
    let helo = sender.helo.as_ref().map(|name| Cannot::new("sender.helo", name, None, Reason::NoHelo));
    written.cannot.extend(name.into_iter().chain(helo));
    if sender.return_path != ReturnPath::From {
        let wanted = return_path(&sender.return_path);
        written.cannot.push(Cannot::new("sender.returnPath", &wanted, Some("from"), Reason::NoReturnPath));
    }
    written
}

/// What the form comes to.
pub(in crate::stores) fn read(settings: &Held) -> Read {
    let held = Reading { settings, store: StoreKind::SalesConnect };
    let wire = wire(settings);
    let login = !wire.sign_in.forms.is_empty();
    let method = held.own("authentication-method").filter(|_| !login);
    let unknown = method.map(|method| Cannot::new("authentication-method", method, None, Reason::ValueUnknown));
    let draft = draft([
        ("server.host", wire.host),
        ("server.port", wire.port.map(|port| port.to_string())),
        ("server.security", wire.security.map(|security| security.name().to_owned())),
        ("account.auth", login.then(|| "login".to_owned())),
        ("account.username", held.text("username")),
        ("sender.returnPath", Some("from".to_owned())),
    ]);
    Read { draft, cannot: unknown.into_iter().collect() }
}

fn line(port: u16) -> Security {
    if port == 465 { Security::Implicit } else { Security::Starttls }
}
