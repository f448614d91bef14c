//! The password would have gone over a line that anyone on the way can read.
//!
//! It was not sent. The way out is STARTTLS or TLS from the first byte; where the line is known to be safe, the merchant's
//! word for this server.

use crate::checks::steps::failed_with;
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Failure;

pub(super) const CHECK: Check = Check {
    id: "password-in-clear",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::You,
    transfers: true,
    references: &[
        "https://www.rfc-editor.org/rfc/rfc4954#section-4",
        "https://www.rfc-editor.org/rfc/rfc8314#section-3",
    ],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some((index, _)) = failed_with(evidence, &[Failure::InClear]) else { return Verdict::NotApplicable };
    let port = evidence.settings.saw().map(|settings| settings.server.port.to_string());
    let proof = vec![Proof::setting("server.security"), Proof::step(index)];
    Verdict::Wrong(vec![Fault::new([("port", Fact::text(port.unwrap_or_default()))], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Step;

    #[test]
    fn a_password_that_was_held_back_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Auth, Failure::InClear)));
    }

    #[test]
    fn a_private_line_is_fine() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
