//! The server offers no STARTTLS, and the settings insist on it.
//!
//! The port is one for servers among themselves, the provider wants another port, or something on the way hides the offer
//! so that it can read along.

use crate::checks::steps::failed_with;
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::{Failure, Step};

pub(super) const CHECK: Check = Check {
    id: "starttls-missing",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc3207#section-4"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some((index, record)) = failed_with(evidence, &[Failure::NotOffered]) else { return Verdict::NotApplicable };
    if record.step != Step::Starttls {
        return Verdict::NotApplicable;
    }
    let port = evidence.settings.saw().map(|settings| settings.server.port.to_string());
    let ehlo = evidence.main().and_then(|session| session.ehlo.saw());
    let lines = ehlo.map(|ehlo| ehlo.reply.line..ehlo.reply.line + ehlo.reply.lines);
    let proof = lines.into_iter().flatten().map(Proof::line).chain([Proof::step(index)]).collect();
    Verdict::Wrong(vec![Fault::new([("port", Fact::text(port.unwrap_or_default()))], proof)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn a_missing_offer_is_told() {
        assert!(fires(&CHECK, &sample::failed(Step::Starttls, Failure::NotOffered)));
    }

    #[test]
    fn a_missing_sign_in_is_another_matter() {
        assert!(!fires(&CHECK, &sample::failed(Step::Auth, Failure::NotOffered)));
    }
}
