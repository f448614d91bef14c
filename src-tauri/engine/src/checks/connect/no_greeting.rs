//! Somebody took the connection and says nothing.
//!
//! A mail server speaks first (RFC 5321 §3.1). One that does not is overloaded, makes suspicious callers wait, or is no
//! mail server: a port that expects TLS at once is silent too.

use super::port_security_mismatch::expects_tls;
use crate::checks::steps::{failed_with, session_fault};
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::{Failure, Step};

pub(super) const CHECK: Check = Check {
    id: "no-greeting",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-3.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some((index, record)) = failed_with(evidence, &[Failure::TimedOut, Failure::Deadline]) else {
        return Verdict::NotApplicable;
    };
    if record.step != Step::Greeting || expects_tls(evidence) {
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
    fn silence_after_the_connection_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Greeting, Failure::TimedOut)));
    }

    #[test]
    fn a_later_silence_is_another_matter() {
        assert!(!fires(&CHECK, &sample::failed(Step::Mail, Failure::TimedOut)));
    }
}
