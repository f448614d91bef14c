//! The fields of a custom delivery channel. No configuration of the system names them: the paths are ours.

use crate::stores::field::{FieldKind, Label, Scope, Template};

/// Every field, in the order of the form.
pub(in crate::stores) const FIELDS: &[&[Template]] = &[&[
    field("smtp-server", "SMTP Server", FieldKind::Host, "store-sales-connect-server"),
    field("server-port", "Server Port", FieldKind::Port, "store-sales-connect-port"),
    Template {
        open: true,
        ..field("authentication-method", "Authentication Method", FieldKind::Choice, "store-sales-connect-auth")
            .of(&[("login", Label::Screen("Login (SSL/TLS)"))])
    },
    field("username", "Username or Login", FieldKind::Text, "store-sales-connect-username"),
    field("password", "Password", FieldKind::Secret, "store-sales-connect-password"),
    field("your-domain", "Your Domain", FieldKind::Host, "store-sales-connect-domain"),
    Template {
        scopes: &[Scope::Team],
        ..field(
            "team-channel",
            "Make this deliverability channel available to all my team members",
            FieldKind::Choice,
            "store-sales-connect-team",
        )
        .of(ON_OFF)
        .or("false")
    },
]];

const fn field(path: &'static str, label: &'static str, kind: FieldKind, note: &'static str) -> Template {
    const SECTION: &[Label] = &[
        Label::Screen("Settings"),
        Label::Screen("My Account"),
        Label::Screen("Email Settings"),
        Label::Screen("Custom Delivery Channel"),
    ];
    Template::new(path, Label::Screen(label), kind, note).on(SECTION, &[Scope::User])
}

const ON_OFF: &[(&str, Label)] = &[("true", Label::Ours("store-value-on")), ("false", Label::Ours("store-value-off"))];
