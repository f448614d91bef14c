//! The server does not take mail from this sender.
//!
//! The address does not belong to the account that signed in, was not verified with the provider, or its domain does not
//! exist.

use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "sender-refused",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc3463#section-3.2"],
    recognises: Some(recognises),
    judge,
};

fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    if !refusal.answers(&[Step::Mail, Step::Rcpt, Step::Data, Step::Body]) {
        return None;
    }
    if refusal.is_about(&["1.7", "1.8"]) || refusal.says(&["sender address rejected", "sender address is not allowed"])
    {
        return Some(Confidence::Exact);
    }
    let foreign = refusal.says(&["not owned by", "sender rejected", "sender denied", "relaying disallowed as"]);
    let unverified = refusal.says(&["sender identity", "sender domain not verified", "sendasdenied"]);
    (foreign || unverified).then_some(Confidence::Likely)
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
    fn a_sender_of_somebody_else_is_told() {
        assert!(fires(
            &CHECK,
            &sample::refused(Step::Mail, 553, "5.7.1 <a@b.example>: Sender address rejected: not owned by user x")
        ));
    }

    #[test]
    fn so_is_one_told_at_the_recipient() {
        assert!(fires(
            &CHECK,
            &sample::refused(Step::Rcpt, 450, "4.1.8 <a@b.example>: Sender address rejected: Domain not found")
        ));
    }

    #[test]
    fn a_refused_recipient_is_another_matter() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 550, "5.1.1 User unknown")));
    }
}
