//! The server does not take mail for this recipient.
//!
//! The mailbox does not exist, is switched off or full. The other recipients are not touched by it.

use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "recipient-refused",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc3463#section-3.2"],
    recognises: Some(recognises),
    judge,
};

fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    if !refusal.answers(&[Step::Rcpt, Step::Body]) || refusal.code / 100 != 5 {
        return None;
    }
    if refusal.is_about(&["1.1", "1.2", "1.3", "1.6", "1.10", "2.1", "2.2"]) {
        return Some(Confidence::Exact);
    }
    let unknown =
        refusal.says(&["user unknown", "unknown user", "no such user", "no such recipient", "mailbox unavailable"]);
    let rejected =
        refusal.says(&["recipient address rejected", "recipient rejected", "mailbox full", "does not exist"]);
    (unknown || rejected).then_some(Confidence::Likely)
}

fn judge(evidence: &Evidence) -> Verdict {
    refused_as(evidence, CHECK.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn an_unknown_mailbox_is_told() {
        assert!(fires(&CHECK, &sample::refused(Step::Rcpt, 550, "5.1.1 <a@b.example>: User unknown")));
    }

    #[test]
    fn so_is_one_in_words_only() {
        assert!(fires(&CHECK, &sample::refused(Step::Rcpt, 550, "No such user here")));
    }

    #[test]
    fn not_now_is_not_never() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 450, "4.2.0 Greylisted")));
    }

    #[test]
    fn an_unknown_reason_stays_unknown() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 550, "5.9.9 The parcel is too blue")));
    }
}
