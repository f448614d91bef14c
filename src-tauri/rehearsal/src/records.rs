//! What came in: the mails taken, and every byte that clients have said.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use tokio::sync::watch;

/// A mail that the practice server has taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    /// The sender on the envelope; empty for a bounce.
    pub mail_from: String,
    /// The recipients that the server has accepted.
    pub recipients: Vec<String>,
    /// The mail itself, without the dots that only the wire needs.
    pub data: Vec<u8>,
    /// When the final dot came.
    pub at: jiff::Timestamp,
    /// Whether it came over TLS.
    pub tls: bool,
    /// Who had signed in.
    pub signed_in: Option<String>,
}

/// What one client has said on one connection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Conversation {
    /// Every byte, those under TLS decrypted.
    pub received: Vec<u8>,
    /// How many of them came in clear; they are the first ones.
    pub in_clear: usize,
    /// Whether TLS was agreed on.
    pub tls: bool,
    /// Whether TLS was tried and did not come about.
    pub handshake_failed: bool,
    /// Whether the connection is over.
    pub ended: bool,
}

/// Keeps what came in, as much as fits, and tells those who wait that there is more.
///
/// The oldest goes first: a server that runs for weeks needs no more memory than one that runs for a day.
pub(crate) struct Records {
    kept: Mutex<Kept>,
    changes: watch::Sender<()>,
}

#[derive(Default)]
struct Kept {
    inbox: VecDeque<Received>,
    inbox_bytes: usize,
    conversations: VecDeque<(usize, Conversation)>,
    conversation_bytes: usize,
    opened: usize,
}

impl Records {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self { kept: Mutex::default(), changes: watch::Sender::new(()) })
    }

    pub(crate) fn inbox(&self) -> Vec<Received> {
        self.kept().inbox.iter().cloned().collect()
    }

    pub(crate) fn conversations(&self) -> Vec<Conversation> {
        self.kept().conversations.iter().map(|(_, conversation)| conversation.clone()).collect()
    }

    /// How many connections there have been, forgotten ones included.
    pub(crate) fn opened(&self) -> usize {
        self.kept().opened
    }

    /// Resolves once something has come in after this call, not after the first poll.
    pub(crate) fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut changes = self.changes.subscribe();
        async move { _ = changes.changed().await }
    }

    pub(crate) fn deliver(&self, mail: Received) {
        let mut kept = self.kept();
        kept.inbox_bytes += mail.size();
        kept.inbox.push_back(mail);
        while kept.inbox.len() > MOST_ENTRIES || (kept.inbox_bytes > MOST_BYTES && kept.inbox.len() > 1) {
            let Some(oldest) = kept.inbox.pop_front() else { break };
            kept.inbox_bytes -= oldest.size();
        }
        drop(kept);
        self.changes.send_replace(());
    }

    /// Begins to take down a conversation.
    pub(crate) fn open(self: &Arc<Self>) -> Page {
        let mut kept = self.kept();
        let number = kept.opened;
        kept.opened += 1;
        if kept.conversations.len() >= MOST_ENTRIES {
            kept.forget_one();
        }
        kept.conversations.push_back((number, Conversation::default()));
        drop(kept);
        self.changes.send_replace(());
        Page { records: Arc::clone(self), number }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Received {
    fn size(&self) -> usize {
        self.data.len() + self.mail_from.len() + self.recipients.iter().map(String::len).sum::<usize>()
    }
}

impl Kept {
    /// Forgets the oldest conversation that is over; says whether there was one.
    fn forget_one(&mut self) -> bool {
        let oldest = self.conversations.iter().position(|(_, conversation)| conversation.ended);
        let Some((_, forgotten)) = oldest.and_then(|index| self.conversations.remove(index)) else { return false };
        self.conversation_bytes -= forgotten.received.len();
        true
    }
}

/// Where one conversation is taken down. Dropping it says that the conversation is over.
pub(crate) struct Page {
    records: Arc<Records>,
    number: usize,
}

impl Page {
    pub(crate) fn heard(&self, bytes: &[u8]) {
        let mut kept = self.records.kept();
        while kept.conversation_bytes + bytes.len() > MOST_BYTES {
            if !kept.forget_one() {
                return;
            }
        }
        kept.conversation_bytes += bytes.len();
        drop(kept);
        self.note(|conversation| {
            conversation.received.extend_from_slice(bytes);
            if !conversation.tls {
                conversation.in_clear += bytes.len();
            }
        });
    }

    pub(crate) fn secured(&self) {
        self.note(|conversation| conversation.tls = true);
    }

    pub(crate) fn handshake_failed(&self) {
        self.note(|conversation| conversation.handshake_failed = true);
    }

    pub(crate) fn deliver(&self, mail: Received) {
        self.records.deliver(mail);
    }

    fn note(&self, change: impl FnOnce(&mut Conversation)) {
        let mut kept = self.records.kept();
        if let Some((_, conversation)) = kept.conversations.iter_mut().rev().find(|(number, _)| *number == self.number)
        {
            change(conversation);
        }
        drop(kept);
        self.records.changes.send_replace(());
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.note(|conversation| conversation.ended = true);
    }
}

const MOST_ENTRIES: usize = 10_000;
const MOST_BYTES: usize = 64 * 1024 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_change_between_asking_and_waiting_is_not_missed() {
        let records = Records::new();
        let changed = records.changed();
        drop(records.open());
        changed.await;
        assert!(records.conversations()[0].ended);
    }

    #[test]
    fn the_oldest_finished_conversation_makes_room() {
        let records = Records::new();
        records.open().heard(&vec![0; MOST_BYTES / 2]);
        let living = records.open();
        living.heard(&vec![1; MOST_BYTES / 2]);
        living.heard(b"more");
        living.heard(&vec![2; MOST_BYTES]);
        let lengths: Vec<_> = records.conversations().iter().map(|one| one.received.len()).collect();
        assert_eq!(lengths, [MOST_BYTES / 2 + 4], "what does not fit beside the living is not kept");
        assert_eq!(records.opened(), 2);
    }

    #[test]
    fn bytes_before_tls_are_told_from_those_after() {
        let records = Records::new();
        let page = records.open();
        page.heard(b"STARTTLS\r\n");
        page.secured();
        page.heard(b"EHLO me\r\n");
        let conversation = &records.conversations()[0];
        assert_eq!(&conversation.received[conversation.in_clear..], b"EHLO me\r\n");
    }
}
