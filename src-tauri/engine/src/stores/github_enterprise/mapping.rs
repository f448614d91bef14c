//! Between what is wanted and the settings of a GitHub Enterprise Server.

use crate::settings::{AuthChoice, ReturnPath, Security, StoreKind};
use crate::stores::behaviour::GithubBehaviour;
use crate::stores::cannot::{Cannot, Reason};
use crate::stores::held::{Held, Reading};
use crate::stores::mapping::{Read, Wanted, Written, address, draft, return_path};
use crate::stores::wire::Failing;

/// What the server would hold to do what is wanted.
pub(in crate::stores) fn write(wanted: &Wanted) -> Written {
    let mut written = Written::default();
    let Wanted { server, account, sender } = wanted;
    written.put("smtp.enabled", "true");
    written.put("smtp.address", &server.host.to_string());
    written.put("smtp.port", &server.port.to_string());
    let (starttls, instead) = match server.security {
        Security::None => ("false", None),
        Security::StarttlsIfOffered => ("true", None),
        Security::Starttls => ("true", Some(Reason::NotEnforced)),
        Security::Implicit => ("true", Some(Reason::NoImplicit)),
    };
    written.put("smtp.enable_starttls_auto", starttls);
    let if_offered = Some(Security::StarttlsIfOffered.name());
    let cannot = |reason| Cannot::new("server.security", server.security.name(), if_offered, reason);
    written.cannot.extend(instead.map(cannot));
    let authentication = match account.auth {
        AuthChoice::None => "none",
        AuthChoice::Plain => "plain",
        AuthChoice::Login | AuthChoice::Auto => "login",
    };
    written.put("smtp.authentication", authentication);
    if account.auth == AuthChoice::Auto {
        written.cannot.push(Cannot::new("account.auth", "auto", Some("login"), Reason::NoAutomatic));
    }
    if let Some(name) = &account.username {
        written.put("smtp.username", name);
    }
    if let Some(helo) = &sender.helo {
        written.put("smtp.domain", &helo.to_string());
    }
    written.put("smtp.noreply_address", &sender.from.to_string());
    if let Some(name) = &sender.name {
        written.cannot.push(Cannot::new("sender.name", name, None, Reason::NoName));
    }
    if sender.return_path != ReturnPath::From {
        let wanted = return_path(&sender.return_path);
        written.cannot.push(Cannot::new("sender.returnPath", &wanted, Some("from"), Reason::NoReturnPath));
    }
    written
}

/// What the server's settings come to.
pub(in crate::stores) fn read(behaviour: GithubBehaviour, settings: &Held) -> Read {
    let held = Reading { settings, store: StoreKind::GithubEnterprise };
    let wire = super::wire(behaviour, settings);
    let said = held.value("smtp.authentication");
    let auth = match said {
        "plain" => Some("plain"),
        "login" => Some("login"),
        "none" | "" => Some("none"),
        _ => None,
    };
    let disabled = wire.fails.contains(&Failing::Disabled);
    let disabled = disabled.then(|| Cannot::new("smtp.enabled", "false", None, Reason::Disabled));
    let unknown = auth.is_none().then(|| Cannot::new("smtp.authentication", said, None, Reason::ValueUnknown));
    let draft = draft([
        ("server.host", wire.host),
        ("server.port", wire.port.map(|port| port.to_string())),
        ("server.security", wire.security.map(|security| security.name().to_owned())),
        ("account.auth", auth.map(str::to_owned)),
        ("account.username", held.text("smtp.username")),
        ("sender.from", held.own("smtp.noreply_address").and_then(address)),
        ("sender.returnPath", Some("from".to_owned())),
        ("sender.helo", wire.helo),
    ]);
    Read { draft, cannot: disabled.into_iter().chain(unknown).collect() }
}
