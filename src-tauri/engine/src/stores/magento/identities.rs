//! Stores > Settings > Configuration > General: the five senders, and the contact form.

use super::mail::SCOPES;
use crate::stores::field::{FieldKind, Label, Template};

/// The fields of Store Email Addresses.
pub(super) const FIELDS: &[Template] = &[
    name("trans_email/ident_general/name", GENERAL).or("Owner"),
    email("trans_email/ident_general/email", GENERAL).or("owner@example.com"),
    name("trans_email/ident_sales/name", SALES).or("Sales"),
    email("trans_email/ident_sales/email", SALES).or("sales@example.com"),
    name("trans_email/ident_support/name", SUPPORT).or("CustomerSupport"),
    email("trans_email/ident_support/email", SUPPORT).or("support@example.com"),
    name("trans_email/ident_custom1/name", CUSTOM_1).or("Custom 1"),
    email("trans_email/ident_custom1/email", CUSTOM_1).or("custom1@example.com"),
    name("trans_email/ident_custom2/name", CUSTOM_2).or("Custom 2"),
    email("trans_email/ident_custom2/email", CUSTOM_2).or("custom2@example.com"),
];

/// The fields of Contacts > Email Options.
pub(super) const CONTACT: &[Template] = &[
    contact("contact/email/recipient_email", "Send Emails To", FieldKind::Address, "store-magento-contact-recipient"),
    contact("contact/email/sender_email_identity", "Email Sender", FieldKind::Choice, "store-magento-contact-sender")
        .of(IDENTITIES),
    contact("contact/email/email_template", "Email Template", FieldKind::Text, "store-magento-contact-template"),
];

/// The five senders, as other settings name them.
pub(super) const IDENTITIES: &[(&str, Label)] = &[
    ("general", Label::Screen("General Contact")),
    ("sales", Label::Screen("Sales Representative")),
    ("support", Label::Screen("Customer Support")),
    ("custom1", Label::Screen("Custom Email 1")),
    ("custom2", Label::Screen("Custom Email 2")),
];

const fn name(path: &'static str, section: &'static [Label]) -> Template {
    Template::new(path, Label::Screen("Sender Name"), FieldKind::Text, "store-magento-identity-name")
        .on(section, SCOPES)
}

const fn email(path: &'static str, section: &'static [Label]) -> Template {
    Template::new(path, Label::Screen("Sender Email"), FieldKind::Address, "store-magento-identity-email")
        .on(section, SCOPES)
}

const fn contact(path: &'static str, label: &'static str, kind: FieldKind, note: &'static str) -> Template {
    const SECTION: &[Label] = &[Label::Screen("General"), Label::Screen("Contacts"), Label::Screen("Email Options")];
    Template::new(path, Label::Screen(label), kind, note).on(SECTION, SCOPES)
}

const GENERAL: &[Label] =
    &[Label::Screen("General"), Label::Screen("Store Email Addresses"), Label::Screen("General Contact")];
const SALES: &[Label] =
    &[Label::Screen("General"), Label::Screen("Store Email Addresses"), Label::Screen("Sales Representative")];
const SUPPORT: &[Label] =
    &[Label::Screen("General"), Label::Screen("Store Email Addresses"), Label::Screen("Customer Support")];
const CUSTOM_1: &[Label] =
    &[Label::Screen("General"), Label::Screen("Store Email Addresses"), Label::Screen("Custom Email 1")];
const CUSTOM_2: &[Label] =
    &[Label::Screen("General"), Label::Screen("Store Email Addresses"), Label::Screen("Custom Email 2")];
