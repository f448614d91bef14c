use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use hickory_proto::op::Query;
use hickory_proto::rr::RecordType;
use tokio::sync::watch;

/// One question that a client has put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The name as it came, with its final dot.
    pub name: String,
    /// What was asked of it.
    pub kind: RecordType,
    /// How it came.
    pub protocol: Protocol,
}

/// How questions and answers travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// A packet each.
    Udp,
    /// Over a connection, each with its length before it.
    Tcp,
}

/// Keeps the last questions, and tells those who wait that there is one more.
#[derive(Default)]
pub(super) struct Questions {
    kept: Mutex<VecDeque<Asked>>,
    changes: watch::Sender<()>,
}

impl Questions {
    pub(super) fn all(&self) -> Vec<Asked> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }

    /// Resolves once a question has come in after this call, not after the first poll.
    pub(super) fn changed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut changes = self.changes.subscribe();
        async move { _ = changes.changed().await }
    }

    pub(super) fn note(&self, question: &Query, protocol: Protocol) {
        let asked = Asked { name: question.name.to_ascii(), kind: question.query_type, protocol };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == MOST_QUESTIONS {
            kept.pop_front();
        }
        kept.push_back(asked);
        drop(kept);
        self.changes.send_replace(());
    }
}

const MOST_QUESTIONS: usize = 10_000;

#[cfg(test)]
mod tests {
    use hickory_proto::rr::Name;

    use super::*;

    #[test]
    fn the_oldest_question_is_forgotten_first() {
        let questions = Questions::default();
        for kind in std::iter::once(RecordType::MX).chain(std::iter::repeat_n(RecordType::TXT, MOST_QUESTIONS)) {
            questions.note(&Query::query(Name::root(), kind), Protocol::Udp);
        }
        let kept = questions.all();
        assert_eq!((kept.len(), kept[0].kind), (MOST_QUESTIONS, RecordType::TXT));
    }
}
