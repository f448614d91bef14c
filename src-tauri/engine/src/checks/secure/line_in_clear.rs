//! The mail goes over a line that anyone on the way can read.

use crate::checks::steps::went_on_in_clear;
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;

pub(super) const CHECK: Check = Check {
    id: "line-in-clear",
    severity: Severity::Hurts,
    station: Station::Secure,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc8314#section-3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let password = evidence.main().and_then(|session| session.auth.saw()).is_some_and(|auth| auth.password_sent);
    // A password that went in clear is the worse half, and told by `password-sent-in-clear`.
    if password || !went_on_in_clear(evidence) {
        return Verdict::NotApplicable;
    }
    let port = evidence.settings.saw().map(|settings| settings.server.port.to_string());
    let facts = [("port", Fact::text(port.unwrap_or_default()))];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::setting("server.security")])])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::smtp::{Failure, Step};

    #[test]
    fn a_mail_in_clear_is_told() {
        let mut evidence = sample::well();
        evidence.sessions[0].tls = Looked::NotAsked;
        assert!(!fires(&CHECK, &evidence), "a password in clear is the worse half");
        evidence.sessions[0].auth = Looked::NotAsked;
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn under_tls_it_is_fine() {
        assert!(!fires(&CHECK, &sample::well()));
    }

    #[test]
    fn a_run_that_stopped_before_has_sent_nothing() {
        assert!(!fires(&CHECK, &sample::failed(Step::Starttls, Failure::NotOffered)));
    }
}
