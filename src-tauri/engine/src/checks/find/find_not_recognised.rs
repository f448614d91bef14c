//! The name could not be looked up, and nobody knows better why.
//!
//! A resolver that does not answer, a computer without a network. It says nothing about the server.

use crate::checks::steps::station_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "find-not-recognised",
    severity: Severity::Blocks,
    station: Station::Find,
    who: Who::Host,
    transfers: false,
    references: &[],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    station_verdict(evidence, Station::Find)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::{Failure, Step};

    #[test]
    fn what_nobody_else_knows_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Resolve, Failure::TimedOut)));
    }

    #[test]
    fn what_another_check_knows_is_left_to_it() {
        assert!(!fires(&CHECK, &sample::failed(Step::Connect, Failure::NotConnected)));
    }

    #[test]
    fn a_station_whose_steps_are_done_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }
}
