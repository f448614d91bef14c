//! The server said no in words that we do not know.
//!
//! At whatever station. The code's class still tells whether it is for ever (5) or for now (4); the words are shown as they
//! came, and guessed at by nobody.

use crate::checks::refusal::refused_unrecognised;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "refusal-not-recognised",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::Provider,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    refused_unrecognised(evidence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Step;

    #[test]
    fn unknown_words_are_told_where_they_fell() {
        for (step, station) in
            [(Step::Greeting, Station::Connect), (Step::Auth, Station::SignIn), (Step::Rcpt, Station::Send)]
        {
            let Verdict::Wrong(faults) = judge(&sample::refused(step, 550, "5.9.9 The parcel is too blue")) else {
                panic!("it fires")
            };
            assert_eq!(faults[0].station, Some(station));
        }
    }

    #[test]
    fn known_words_are_left_to_those_who_know_them() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 554, "5.7.1 Relay access denied")));
    }

    #[test]
    fn a_yes_is_no_refusal() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
