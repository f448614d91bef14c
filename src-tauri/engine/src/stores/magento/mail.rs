//! Stores > Settings > Configuration > Advanced > System > Mail Sending Settings.

use crate::stores::behaviour::{Behaviour, MagentoBehaviour};
use crate::stores::field::{FieldKind, Label, Scope, Template};

/// The fields of Mail Sending Settings.
pub(super) const FIELDS: &[Template] = &[
    field("system/smtp/disable", "Disable Email Communications", FieldKind::Choice, "store-magento-disable")
        .of(YES_NO)
        .or("0"),
    field("system/smtp/transport", "Transport", FieldKind::Choice, "store-magento-transport")
        .of(TRANSPORTS)
        .or("sendmail")
        .since(FIRST_SMTP),
    field("system/smtp/host", "Host", FieldKind::Host, "store-magento-host").or("localhost"),
    field("system/smtp/port", "Port (25)", FieldKind::Port, "store-magento-port").or("25"),
    field("system/smtp/set_return_path", "Set Return Path", FieldKind::Choice, "store-magento-set-return-path")
        .of(YES_NO_SPECIFIED)
        .or("0"),
    field("system/smtp/return_path_email", "Return Path Email", FieldKind::Address, "store-magento-return-path-email")
        .when("system/smtp/set_return_path", "2"),
    field("system/smtp/username", "Username", FieldKind::Text, "store-magento-username")
        .when("system/smtp/transport", "smtp")
        .since(FIRST_SMTP),
    field("system/smtp/password", "Password", FieldKind::Secret, "store-magento-password")
        .when("system/smtp/transport", "smtp")
        .since(FIRST_SMTP),
    field("system/smtp/auth", "Auth", FieldKind::Choice, "store-magento-auth")
        .of(AUTHS)
        .or("none")
        .when("system/smtp/transport", "smtp")
        .since(FIRST_SMTP),
    field("system/smtp/ssl", "SSL", FieldKind::Choice, "store-magento-ssl")
        .of(SSL)
        .when("system/smtp/transport", "smtp")
        .since(FIRST_SMTP),
];

const fn field(path: &'static str, label: &'static str, kind: FieldKind, note: &'static str) -> Template {
    Template::new(path, Label::Screen(label), kind, note).on(SECTION, SCOPES)
}

const SECTION: &[Label] = &[Label::Screen("Advanced"), Label::Screen("System"), Label::Screen("Mail Sending Settings")];
/// All that a setting of a store view can have.
pub(super) const SCOPES: &[Scope] = &[Scope::Default, Scope::Website, Scope::Store];
/// The first version that speaks SMTP itself.
const FIRST_SMTP: Behaviour = Behaviour::Magento(MagentoBehaviour::From246);

/// A switch.
pub(super) const YES_NO: &[(&str, Label)] = &[("1", Label::Screen("Yes")), ("0", Label::Screen("No"))];
const YES_NO_SPECIFIED: &[(&str, Label)] =
    &[("0", Label::Screen("No")), ("1", Label::Screen("Yes")), ("2", Label::Screen("Specified"))];
const TRANSPORTS: &[(&str, Label)] = &[("sendmail", Label::Screen("Sendmail")), ("smtp", Label::Screen("SMTP"))];
const AUTHS: &[(&str, Label)] =
    &[("none", Label::Screen("NONE")), ("plain", Label::Screen("PLAIN")), ("login", Label::Screen("LOGIN"))];
const SSL: &[(&str, Label)] =
    &[("none", Label::Screen("None")), ("ssl", Label::Screen("SSL")), ("tls", Label::Screen("TLS"))];
