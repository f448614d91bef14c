//! The fields of the Email page, by the keys of the server's settings file.

use crate::stores::behaviour::{Behaviour, GithubBehaviour};
use crate::stores::field::{FieldKind, Label, Template};

/// Every field, in the order of the page.
pub(in crate::stores) const FIELDS: &[&[Template]] = &[&[
    field("smtp.enabled", Label::Korean("Enable email", "메일 사용"), FieldKind::Choice, "store-github-enabled")
        .of(ON_OFF)
        .or("false"),
    field("smtp.address", Label::Korean("Server address", "서버 주소"), FieldKind::Host, "store-github-address"),
    field("smtp.port", Label::Korean("Port", "포트"), FieldKind::Port, "store-github-port"),
    field("smtp.domain", Label::Korean("Domain", "도메인"), FieldKind::Host, "store-github-domain"),
    Template {
        unsourced: UNSOURCED_AUTHS,
        open: true,
        ..field(
            "smtp.authentication",
            Label::Korean("Authentication", "인증"),
            FieldKind::Choice,
            "store-github-authentication",
        )
        .of(AUTHS)
    },
    field("smtp.username", Label::Korean("Username", "사용자 이름"), FieldKind::Text, "store-github-username"),
    field("smtp.password", Label::Korean("Password", "암호"), FieldKind::Secret, "store-github-password"),
    Template {
        hidden: true,
        ..field("smtp.enable_starttls_auto", Label::Screen("STARTTLS"), FieldKind::Choice, "store-github-starttls")
            .of(ON_OFF)
            .or("true")
    },
    field(
        "smtp.noreply_address",
        Label::Korean("No-reply email address", "발신 전용 메일 주소"),
        FieldKind::Address,
        "store-github-noreply",
    ),
    field(
        "smtp.discard-to-noreply-address",
        Label::Korean(
            "Discard email addressed to the no-reply email address",
            "발신 전용 메일 주소가 지정된 메일 삭제",
        ),
        FieldKind::Choice,
        "store-github-discard",
    )
    .of(ON_OFF)
    .or("false"),
    Template {
        unsourced: &[("url", Label::Screen("URL"))],
        ..field(
            "smtp.support_address_type",
            Label::Korean("Support", "지원"),
            FieldKind::Choice,
            "store-github-support-type",
        )
        .of(&[("email", Label::Korean("Email", "메일"))])
    },
    field(
        "smtp.support_address",
        Label::Korean("Support: Email or URL", "지원: 메일 또는 URL"),
        FieldKind::AddressOrUrl,
        "store-github-support",
    ),
    field(
        ENFORCE_TLS,
        Label::Korean("Enforce TLS auth (recommended)", "TLS 인증 적용(권장)"),
        FieldKind::Choice,
        "store-github-enforce-tls",
    )
    .of(ON_OFF)
    .since(Behaviour::GithubEnterprise(GithubBehaviour::From362)),
]];

const fn field(path: &'static str, label: Label, kind: FieldKind, note: &'static str) -> Template {
    const SECTION: &[Label] =
        &[Label::Screen("Management Console"), Label::Screen("Settings"), Label::Korean("Email", "메일")];
    Template::new(path, label, kind, note).on(SECTION, &[crate::stores::field::Scope::Default])
}

/// The published settings have no key for it: this name is ours.
const ENFORCE_TLS: &str = "console.enforce-tls-auth";
const ON_OFF: &[(&str, Label)] = &[("true", Label::Ours("store-value-on")), ("false", Label::Ours("store-value-off"))];
const AUTHS: &[(&str, Label)] = &[("plain", Label::Screen("plain")), ("login", Label::Screen("login"))];
const UNSOURCED_AUTHS: &[(&str, Label)] =
    &[("cram-md5", Label::Screen("cram-md5")), ("none", Label::Screen("No authentication"))];
