//! Signing in failed, and nobody knows better why.

use crate::checks::steps::station_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "sign-in-not-recognised",
    severity: Severity::Blocks,
    station: Station::SignIn,
    who: Who::Provider,
    transfers: true,
    references: &[],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    station_verdict(evidence, Station::SignIn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::{Failure, Step};

    #[test]
    fn what_nobody_else_knows_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Auth, Failure::Certificate)));
    }

    #[test]
    fn what_another_check_knows_is_left_to_it() {
        assert!(!fires(&CHECK, &sample::failed(Step::Auth, Failure::HungUp)));
    }

    #[test]
    fn a_station_whose_steps_are_done_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }
}
