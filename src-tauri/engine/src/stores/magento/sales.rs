//! Stores > Settings > Configuration > Sales > Sales Emails: how sales mail is sent, by whom, and who gets a copy.

use super::identities::IDENTITIES;
use super::mail::{SCOPES, YES_NO};
use crate::stores::behaviour::{Behaviour, MagentoBehaviour};
use crate::stores::field::{FieldKind, Label, Scope, Template};

/// The fields of General Settings, two of which no screen shows.
pub(super) const GENERAL: &[Template] = &[
    general(
        "sales_email/general/async_sending",
        "Asynchronous sending",
        FieldKind::Choice,
        "store-magento-async-sending",
    )
    .of(&[("0", Label::Screen("Disable")), ("1", Label::Screen("Enable"))])
    .or("0"),
    general(
        "sales_email/general/sending_limit",
        "Limit per cron run",
        FieldKind::Number,
        "store-magento-sending-limit",
    )
    .or("50")
    .when("sales_email/general/async_sending", "1"),
    hidden("sales_email/general/async_sending_attempts", "store-magento-async-attempts", MagentoBehaviour::From248),
    hidden("sales_email/general/stale_claim_minutes", "store-magento-stale-claim", MagentoBehaviour::From249).or("10"),
];

/// The fields of the eight kinds of sales mail.
pub(super) const FIELDS: &[Template] = &[
    enabled("sales_email/order/enabled", ORDER),
    identity("sales_email/order/identity", "New Order Confirmation Email Sender", ORDER, ORDER_ON),
    copy_to("sales_email/order/copy_to", "Send Order Email Copy To", ORDER, ORDER_ON),
    copy_method("sales_email/order/copy_method", "Send Order Email Copy Method", ORDER, ORDER_ON),
    enabled("sales_email/order_comment/enabled", ORDER_COMMENT),
    identity(
        "sales_email/order_comment/identity",
        "Order Comment Email Sender",
        ORDER_COMMENT,
        "sales_email/order_comment/enabled",
    ),
    copy_to(
        "sales_email/order_comment/copy_to",
        "Send Order Comment Email Copy To",
        ORDER_COMMENT,
        "sales_email/order_comment/enabled",
    ),
    copy_method(
        "sales_email/order_comment/copy_method",
        "Send Order Comments Email Copy Method",
        ORDER_COMMENT,
        "sales_email/order_comment/enabled",
    ),
    enabled("sales_email/invoice/enabled", INVOICE),
    identity("sales_email/invoice/identity", "Invoice Email Sender", INVOICE, INVOICE_ON),
    copy_to("sales_email/invoice/copy_to", "Send Invoice Email Copy To", INVOICE, INVOICE_ON),
    copy_method("sales_email/invoice/copy_method", "Send Invoice Email Copy Method", INVOICE, INVOICE_ON),
    enabled("sales_email/invoice_comment/enabled", INVOICE_COMMENT),
    identity(
        "sales_email/invoice_comment/identity",
        "Invoice Comment Email Sender",
        INVOICE_COMMENT,
        "sales_email/invoice_comment/enabled",
    ),
    copy_to(
        "sales_email/invoice_comment/copy_to",
        "Send Invoice Comment Email Copy To",
        INVOICE_COMMENT,
        "sales_email/invoice_comment/enabled",
    ),
    copy_method(
        "sales_email/invoice_comment/copy_method",
        "Send Invoice Comments Email Copy Method",
        INVOICE_COMMENT,
        "sales_email/invoice_comment/enabled",
    ),
    enabled("sales_email/shipment/enabled", SHIPMENT),
    identity("sales_email/shipment/identity", "Shipment Email Sender", SHIPMENT, SHIPMENT_ON),
    copy_to("sales_email/shipment/copy_to", "Send Shipment Email Copy To", SHIPMENT, SHIPMENT_ON),
    copy_method("sales_email/shipment/copy_method", "Send Shipment Email Copy Method", SHIPMENT, SHIPMENT_ON),
    enabled("sales_email/shipment_comment/enabled", SHIPMENT_COMMENT),
    identity(
        "sales_email/shipment_comment/identity",
        "Shipment Comment Email Sender",
        SHIPMENT_COMMENT,
        "sales_email/shipment_comment/enabled",
    ),
    copy_to(
        "sales_email/shipment_comment/copy_to",
        "Send Shipment Comment Email Copy To",
        SHIPMENT_COMMENT,
        "sales_email/shipment_comment/enabled",
    ),
    copy_method(
        "sales_email/shipment_comment/copy_method",
        "Send Shipment Comments Email Copy Method",
        SHIPMENT_COMMENT,
        "sales_email/shipment_comment/enabled",
    ),
    enabled("sales_email/creditmemo/enabled", CREDIT_MEMO),
    identity("sales_email/creditmemo/identity", "Credit Memo Email Sender", CREDIT_MEMO, CREDIT_MEMO_ON),
    copy_to("sales_email/creditmemo/copy_to", "Send Credit Memo Email Copy To", CREDIT_MEMO, CREDIT_MEMO_ON),
    copy_method(
        "sales_email/creditmemo/copy_method",
        "Send Credit Memo Email Copy Method",
        CREDIT_MEMO,
        CREDIT_MEMO_ON,
    ),
    enabled("sales_email/creditmemo_comment/enabled", CREDIT_MEMO_COMMENT),
    identity(
        "sales_email/creditmemo_comment/identity",
        "Credit Memo Comment Email Sender",
        CREDIT_MEMO_COMMENT,
        "sales_email/creditmemo_comment/enabled",
    ),
    copy_to(
        "sales_email/creditmemo_comment/copy_to",
        "Send Credit Memo Comment Email Copy To",
        CREDIT_MEMO_COMMENT,
        "sales_email/creditmemo_comment/enabled",
    ),
    copy_method(
        "sales_email/creditmemo_comment/copy_method",
        "Send Credit Memo Comments Email Copy Method",
        CREDIT_MEMO_COMMENT,
        "sales_email/creditmemo_comment/enabled",
    ),
];

const fn general(path: &'static str, label: &'static str, kind: FieldKind, note: &'static str) -> Template {
    const SECTION: &[Label] =
        &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("General Settings")];
    Template::new(path, Label::Screen(label), kind, note).on(SECTION, &[Scope::Default])
}

/// A setting that no screen shows: its path is its label.
const fn hidden(path: &'static str, note: &'static str, since: MagentoBehaviour) -> Template {
    let shown = general(path, path, FieldKind::Number, note).since(Behaviour::Magento(since));
    Template { hidden: true, ..shown }
}

const fn enabled(path: &'static str, section: &'static [Label]) -> Template {
    Template::new(path, Label::Screen("Enabled"), FieldKind::Choice, "store-magento-sales-enabled")
        .on(section, SCOPES)
        .of(YES_NO)
        .or("1")
}

const fn identity(
    path: &'static str,
    label: &'static str,
    section: &'static [Label],
    enabled: &'static str,
) -> Template {
    Template::new(path, Label::Screen(label), FieldKind::Choice, "store-magento-sales-identity")
        .on(section, SCOPES)
        .of(IDENTITIES)
        .or("sales")
        .when(enabled, "1")
}

const fn copy_to(
    path: &'static str,
    label: &'static str,
    section: &'static [Label],
    enabled: &'static str,
) -> Template {
    Template::new(path, Label::Screen(label), FieldKind::Addresses, "store-magento-copy-to")
        .on(section, SCOPES)
        .when(enabled, "1")
}

const fn copy_method(
    path: &'static str,
    label: &'static str,
    section: &'static [Label],
    enabled: &'static str,
) -> Template {
    let field = Template::new(path, Label::Screen(label), FieldKind::Choice, "store-magento-copy-method")
        .on(section, SCOPES)
        .of(&[("bcc", Label::Screen("Bcc"))])
        .or("bcc")
        .when(enabled, "1");
    Template { unsourced: &[("copy", Label::Screen("Separate Email"))], ..field }
}

const ORDER_ON: &str = "sales_email/order/enabled";
const INVOICE_ON: &str = "sales_email/invoice/enabled";
const SHIPMENT_ON: &str = "sales_email/shipment/enabled";
const CREDIT_MEMO_ON: &str = "sales_email/creditmemo/enabled";
const ORDER: &[Label] = &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Order")];
const ORDER_COMMENT: &[Label] =
    &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Order Comments")];
const INVOICE: &[Label] = &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Invoice")];
const INVOICE_COMMENT: &[Label] =
    &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Invoice Comments")];
const SHIPMENT: &[Label] = &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Shipment")];
const SHIPMENT_COMMENT: &[Label] =
    &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Shipment Comments")];
const CREDIT_MEMO: &[Label] = &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Credit Memo")];
const CREDIT_MEMO_COMMENT: &[Label] =
    &[Label::Screen("Sales"), Label::Screen("Sales Emails"), Label::Screen("Credit Memo Comments")];
