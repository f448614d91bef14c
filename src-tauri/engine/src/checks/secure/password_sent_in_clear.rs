//! The password went over a line that anyone on the way can read, by the merchant's word.
//!
//! It stays told, so that nobody forgets it.

use crate::checks::{Check, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "password-sent-in-clear",
    severity: Severity::Hurts,
    station: Station::Secure,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc8314#section-3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    let sent = session.auth.saw().is_some_and(|auth| auth.password_sent);
    if !sent || session.tls.saw().is_some() {
        return Verdict::NotApplicable;
    }
    let index = session.steps.iter().position(|record| record.step == Step::Auth).unwrap_or_default();
    let step = u32::try_from(index).unwrap_or_default();
    let proof = vec![Proof::step(step), Proof::setting("allowance.passwordInClear")];
    Verdict::Wrong(vec![Fault::new([], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;

    #[test]
    fn a_password_that_went_in_clear_stays_told() {
        let mut evidence = sample::well();
        evidence.sessions[0].tls = Looked::NotAsked;
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn under_tls_it_is_fine() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
