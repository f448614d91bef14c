//! What the practice servers received.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Mails, the newest first.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct InboxAnswer {
    mails: Vec<MailHead>,
}

/// A mail as the list shows it.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct MailHead {
    /// Its number, for `read_mail` and for `mailview://localhost/<mail>`.
    mail: u32,
    /// The scene whose server took it.
    scene: String,
    from: String,
    to: Vec<String>,
    subject: String,
    /// When it came.
    received_at: String,
    /// In bytes.
    size: u32,
}

/// Which mail.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct ReadMailRequest {
    mail: u32,
}

/// A mail, taken apart.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct ReadMailAnswer {
    /// In the order of the mail; unfolded, encoded words decoded.
    headers: Vec<MailHeader>,
    /// The text for reading, where there is one.
    text: Option<String>,
    /// Whether `html` leads somewhere.
    has_html: bool,
    /// The address of its HTML, for a frame with `sandbox=""`.
    html: String,
    /// The raw mail, not printable bytes as `\xNN`; at most 256 KiB.
    source: String,
}

/// One header field.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct MailHeader {
    name: String,
    value: String,
}
