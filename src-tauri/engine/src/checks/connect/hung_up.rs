//! The server closed the connection in the middle of the conversation.
//!
//! Without a word, or with 421. Overload, a limit that was reached, a block on the caller's address, or something between
//! that cuts connections.

use super::port_security_mismatch::expects_tls;
use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::steps::{failed_with, session_fault};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Failure;

pub(super) const CHECK: Check = Check {
    id: "hung-up",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-3.8"],
    recognises: Some(recognises),
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    match failed_with(evidence, &[Failure::HungUp, Failure::Reset]) {
        Some(_) if expects_tls(evidence) => Verdict::NotApplicable,
        Some((index, record)) => Verdict::Wrong(vec![session_fault(index, record)]),
        None => refused_as(evidence, CHECK.id),
    }
}

/// 421 closes the connection whatever it answers (RFC 5321 §3.8); whoever knows more of its words speaks instead.
fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    (refusal.code == 421).then_some(Confidence::General)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Step;

    #[test]
    fn it_is_told_at_the_station_where_it_happened() {
        for (step, station) in
            [(Step::Greeting, Station::Connect), (Step::Tls, Station::Secure), (Step::Body, Station::Send)]
        {
            for failure in [Failure::HungUp, Failure::Reset] {
                let Verdict::Wrong(faults) = judge(&sample::failed(step, failure)) else { panic!("it fires") };
                assert_eq!(faults[0].station, Some(station));
            }
        }
    }

    #[test]
    fn a_server_that_says_so_is_told_too() {
        assert!(fires(&CHECK, &sample::refused(Step::Mail, 421, "4.3.2 Service shutting down")));
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 421, "4.7.0 Greylisted")));
    }

    #[test]
    fn a_server_that_answers_has_not_hung_up() {
        assert_eq!(judge(&sample::failed(Step::Mail, Failure::Malformed)), Verdict::NotApplicable);
        assert_eq!(judge(&sample::well()), Verdict::NotApplicable);
    }
}
