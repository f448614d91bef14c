//! The mail was handed over and the server did not say whether it took it.
//!
//! It may arrive or not. Nothing was tried again, so that nobody gets it twice.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "may-have-been-sent",
    severity: Severity::Hurts,
    station: Station::Send,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5", "https://www.rfc-editor.org/rfc/rfc1047"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main().filter(|session| session.may_have_been_sent) else {
        return Verdict::NotApplicable;
    };
    let index = session.steps.iter().position(|record| record.step == Step::Body).unwrap_or_default();
    let proof = vec![Proof::step(u32::try_from(index).unwrap_or_default())];
    let id = Fact::text(session.message_id.as_deref().unwrap_or("-"));
    Verdict::Wrong(vec![Fault::new([("id", id)], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Failure;

    #[test]
    fn a_mail_without_an_answer_is_told() {
        let mut evidence = sample::failed(Step::Body, Failure::HungUp);
        evidence.sessions[0].may_have_been_sent = true;
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn an_answer_settles_it() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
