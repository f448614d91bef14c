//! The server asks strangers to come again later.
//!
//! A way to keep junk mail out. A store that queues its mail gets through at the second try; a relay that knows the store
//! is not asked.

use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "greylisted",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc6647"],
    recognises: Some(recognises),
    judge,
};

fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    if !refusal.answers(&[Step::Mail, Step::Rcpt, Step::Data, Step::Body]) || refusal.code / 100 != 4 {
        return None;
    }
    if refusal.says(&["greylist", "graylist", "grey-list", "gray-list", "postgrey"]) {
        return Some(Confidence::Exact);
    }
    let later = refusal.says(&["try again later", "please retry", "come back later"]);
    (later && refusal.is_about(&["7.1", "2.0"])).then_some(Confidence::Likely)
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
    fn greylisting_is_told() {
        assert!(fires(
            &CHECK,
            &sample::refused(
                Step::Rcpt,
                450,
                "4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see http://postgrey"
            )
        ));
    }

    #[test]
    fn so_is_its_quiet_form() {
        assert!(fires(&CHECK, &sample::refused(Step::Rcpt, 451, "4.7.1 Please try again later")));
    }

    #[test]
    fn never_is_not_later() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 550, "5.7.1 Greylisted for ever")));
    }
}
