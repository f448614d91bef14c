//! The server answered, and then did not any more.
//!
//! The connection stays open and nothing comes. The store would wait too, for minutes, while its customer waits.

use crate::checks::steps::{failed_with, session_fault};
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::{Failure, Step};

pub(super) const CHECK: Check = Check {
    id: "stopped-answering",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some((index, record)) = failed_with(evidence, &[Failure::TimedOut, Failure::Deadline]) else {
        return Verdict::NotApplicable;
    };
    if matches!(record.step, Step::Resolve | Step::Connect | Step::Greeting) {
        return Verdict::NotApplicable;
    }
    Verdict::Wrong(vec![session_fault(index, record)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn silence_in_the_middle_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Data, Failure::TimedOut)));
    }

    #[test]
    fn so_is_the_end_of_the_run_s_time() {
        assert!(fires(&CHECK, &sample::failed(Step::Ehlo, Failure::Deadline)));
    }

    #[test]
    fn silence_at_the_beginning_is_another_matter() {
        assert!(!fires(&CHECK, &sample::failed(Step::Greeting, Failure::TimedOut)));
    }
}
