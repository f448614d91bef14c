//! What came back is not SMTP.
//!
//! Another kind of server, a web proxy or a captive portal answers, or the server is broken. A reply that could be mended
//! is noted and used; this one could not, or had no end, or came before it was asked for.

use crate::checks::steps::{failed_with, session_fault};
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Failure;

pub(super) const CHECK: Check = Check {
    id: "malformed-reply",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-4.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    match failed_with(evidence, &[Failure::Malformed, Failure::Oversized, Failure::OutOfTurn]) {
        Some((index, record)) => Verdict::Wrong(vec![session_fault(index, record)]),
        None => Verdict::NotApplicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Step;

    #[test]
    fn what_is_not_smtp_has_no_end_or_comes_unasked_is_told() {
        for failure in [Failure::Malformed, Failure::Oversized, Failure::OutOfTurn] {
            assert!(fires(&CHECK, &sample::failed(Step::Ehlo, failure)));
        }
    }

    #[test]
    fn a_refusal_is_smtp() {
        assert!(!fires(&CHECK, &sample::refused(Step::Mail, 550, "no")));
    }
}
