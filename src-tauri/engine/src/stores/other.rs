//! Any other store: its fields are those of our own form.

use super::field::{FieldKind, Label, Template};
use super::held::{Held, Reading};
use super::mapping::{Read, Wanted, Written, address, draft};
use super::walk::Way;
use super::wire::{AuthForm, DecidedBy, Failing, Library, MailFrom, Patience, SignIn, Transport, TransportScope, Wire};
use crate::settings::{Security, StoreKind};

/// Every field, in the order of our form.
pub(super) const FIELDS: &[&[Template]] = &[&[
    field("server.host", "store-label-host", FieldKind::Host, "store-other-host"),
    field("server.port", "store-label-port", FieldKind::Port, "store-other-port").or("587"),
    field("server.security", "store-label-security", FieldKind::Choice, "store-other-security")
        .of(SECURITIES)
        .or("starttls"),
    field("account.auth", "store-label-auth", FieldKind::Choice, "store-other-auth").of(AUTHS).or("auto"),
    field("account.username", "store-label-username", FieldKind::Text, "store-other-username"),
    field("account.password", "store-label-password", FieldKind::Secret, "store-other-password"),
    field("sender.from", "store-label-from", FieldKind::Address, "store-other-from"),
    field("sender.name", "store-label-sender-name", FieldKind::Text, "store-other-sender-name"),
    field("sender.returnPath", "store-label-return-path", FieldKind::Address, "store-other-return-path"),
    field("sender.helo", "store-label-helo", FieldKind::Host, "store-other-helo"),
]];

/// What is wanted, done as it is wanted.
pub(super) fn wire(settings: &Held) -> Wire {
    let held = Reading { settings, store: StoreKind::Other };
    let security = match held.value("server.security") {
        "none" => Some(Security::None),
        "starttls" => Some(Security::Starttls),
        "starttls-if-offered" => Some(Security::StarttlsIfOffered),
        "implicit" => Some(Security::Implicit),
        _ => None,
    };
    let port = held.port("server.port");
    let forms = match held.value("account.auth") {
        "plain" => vec![AuthForm::PlainOneLine],
        "login" => vec![AuthForm::Login],
        "auto" if held.text("account.username").is_some() => vec![AuthForm::PlainOneLine, AuthForm::Login],
        _ => Vec::new(),
    };
    Wire {
        library: Library::Unknown,
        transport: Transport::Smtp,
        host: held.text("server.host"),
        port,
        security,
        decided_by: DecidedBy::Setting,
        enforced: matches!(security, Some(Security::Starttls | Security::Implicit)),
        verifies: None,
        helo: held.text("sender.helo"),
        sign_in: SignIn { reads_offer: forms.len() > 1, forms },
        mail_from: match held.value("sender.returnPath") {
            "" | "from" => MailFrom::From,
            address => MailFrom::Address(address.to_owned()),
        },
        sender: None,
        transport_scope: TransportScope::None,
        failure_texts: Vec::new(),
        patience: Patience::default(),
        fails: port.zip(security).and_then(|(port, security)| Failing::of(port, security)).into_iter().collect(),
    }
}

/// What is wanted, by the paths of our form.
pub(super) fn write(wanted: &Wanted) -> Written {
    let mut settings = wanted.draft();
    settings.retain(|path, _| super::held::find(StoreKind::Other, path).is_some());
    Written { settings, cannot: Vec::new() }
}

/// What stands in the form.
pub(super) fn read(settings: &Held) -> Read {
    let held = Reading { settings, store: StoreKind::Other };
    let own = |path| held.own(path).map(str::to_owned);
    let draft = draft([
        ("server.host", own("server.host")),
        ("server.port", held.port("server.port").map(|port| port.to_string())),
        ("server.security", wire(settings).security.map(|security| security.name().to_owned())),
        ("account.auth", own("account.auth")),
        ("account.username", own("account.username")),
        ("sender.from", held.own("sender.from").and_then(address)),
        ("sender.name", own("sender.name")),
        ("sender.returnPath", own("sender.returnPath")),
        ("sender.helo", own("sender.helo")),
    ]);
    Read { draft, cannot: Vec::new() }
}

/// Through screens that we do not know.
pub(super) fn walk(way: &mut Way<'_>) {
    way.go("store-walk-other-open", &[]);
    for fields in FIELDS {
        way.enter(fields);
    }
    way.go("store-walk-other-save", &[]);
}

const fn field(path: &'static str, label: &'static str, kind: FieldKind, note: &'static str) -> Template {
    Template::new(path, Label::Ours(label), kind, note)
}

const SECURITIES: &[(&str, Label)] = &[
    ("none", Label::Ours("store-value-none")),
    ("starttls", Label::Screen("STARTTLS")),
    ("starttls-if-offered", Label::Ours("store-value-starttls-if-offered")),
    ("implicit", Label::Ours("store-value-implicit")),
];
const AUTHS: &[(&str, Label)] = &[
    ("none", Label::Ours("store-value-no-sign-in")),
    ("auto", Label::Ours("store-value-automatic")),
    ("plain", Label::Screen("PLAIN")),
    ("login", Label::Screen("LOGIN")),
];
