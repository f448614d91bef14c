//! What the practice servers received.

use engine::received::{HeaderField, Letter};
use rehearsal::{Received, Scene};
use serde::{Deserialize, Serialize};
use tauri::State;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};
use crate::mailview;
use crate::practice::Practice;

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
    /// Its name, for `read_mail`.
    mail: String,
    /// The scene whose server took it.
    scene: String,
    /// The envelope's sender; empty where bounces go nowhere.
    from: String,
    /// The envelope's recipients.
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
    mail: String,
}

/// A mail, taken apart.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct ReadMailAnswer {
    /// In the order of the mail; unfolded, encoded words decoded.
    headers: Vec<HeaderField>,
    /// The text for reading, where there is one.
    text: Option<String>,
    /// The address of its HTML, where there is some, for a frame with `sandbox=""`.
    html: Option<String>,
    /// The raw mail, not printable bytes as `\xNN`; at most 256 KiB.
    source: String,
}

/// Lists what the practice servers received.
#[tauri::command]
pub(crate) async fn inbox(practice: State<'_, Practice>) -> Result<InboxAnswer, CommandError> {
    let mails = practice.mails().await;
    Ok(InboxAnswer { mails: mails.iter().map(|(scene, mail)| head(*scene, mail)).collect() })
}

/// Takes one of them apart.
#[tauri::command]
pub(crate) async fn read_mail(
    request: ReadMailRequest,
    practice: State<'_, Practice>,
) -> Result<ReadMailAnswer, CommandError> {
    let mail = practice.mail(&request.mail).await.ok_or_else(|| CommandError::of(ErrorCode::MailUnknown))?;
    let letter = Letter::read(&mail.data);
    let html = letter.html.is_some().then(|| mailview::address(&request.mail));
    Ok(ReadMailAnswer { headers: letter.headers, text: letter.text, html, source: letter.source })
}

fn head(scene: Scene, mail: &Received) -> MailHead {
    MailHead {
        mail: Practice::name(scene, mail),
        scene: scene.name().to_owned(),
        from: mail.mail_from.clone(),
        to: mail.recipients.clone(),
        subject: Letter::read(&mail.data).subject,
        received_at: mail.at.to_string(),
        size: u32::try_from(mail.data.len()).unwrap_or(u32::MAX),
    }
}
