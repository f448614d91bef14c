//! The mail was not taken, and nobody knows better why.

use crate::checks::steps::station_verdict;
use crate::checks::{Check, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "send-not-recognised",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::Provider,
    transfers: true,
    references: &[],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    station_verdict(evidence, Station::Send)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::{Failure, Step};

    #[test]
    fn what_nobody_else_knows_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Data, Failure::Certificate)));
    }

    #[test]
    fn what_another_check_knows_is_left_to_it() {
        assert!(!fires(&CHECK, &sample::failed(Step::Mail, Failure::HungUp)));
    }

    #[test]
    fn a_goodbye_before_the_mail_is_no_delivery() {
        let mut evidence = sample::refused(Step::Auth, 535, "5.7.8 no");
        evidence.sessions[0].steps.push(sample::taken(Step::Quit, crate::smtp::StepResult::Done, None));
        assert_eq!(judge(&evidence), Verdict::NotApplicable);
    }

    #[test]
    fn a_station_whose_steps_are_done_is_fine() {
        assert_eq!(judge(&sample::well()), Verdict::Fine);
    }
}
