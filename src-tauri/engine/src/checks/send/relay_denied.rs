//! The server does not pass mail on for this sender to this recipient.
//!
//! Nobody signed in, the server is the recipient's and not the provider's, or the sender's address is not registered.

use crate::checks::refusal::{Refusal, refused_as};
use crate::checks::{Check, Confidence, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Step;

pub(super) const CHECK: Check = Check {
    id: "relay-denied",
    severity: Severity::Blocks,
    station: Station::Send,
    who: Who::Provider,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-3.6.2"],
    recognises: Some(recognises),
    judge,
};

fn recognises(refusal: &Refusal<'_>) -> Option<Confidence> {
    if !refusal.answers(&[Step::Mail, Step::Rcpt, Step::Data, Step::Body]) {
        return None;
    }
    let exact = refusal.says(&["relay access denied", "relaying denied", "relay denied", "relay not permitted"]);
    let likely = refusal.says(&[
        "unable to relay",
        "not permitted to relay",
        "relaying not allowed",
        "do not relay",
        "relaying is",
    ]);
    match (exact, likely) {
        (true, _) => Some(Confidence::Exact),
        (_, true) => Some(Confidence::Likely),
        _ => None,
    }
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
    fn a_refused_relay_is_told() {
        assert!(fires(&CHECK, &sample::refused(Step::Rcpt, 554, "5.7.1 <a@b.example>: Relay access denied")));
    }

    #[test]
    fn so_is_one_told_late() {
        assert!(fires(&CHECK, &sample::refused(Step::Body, 550, "5.7.1 Unable to relay")));
    }

    #[test]
    fn an_unknown_user_is_another_matter() {
        assert!(!fires(&CHECK, &sample::refused(Step::Rcpt, 550, "5.1.1 User unknown")));
    }
}
