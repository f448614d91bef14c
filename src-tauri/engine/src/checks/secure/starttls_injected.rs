//! Somebody put words in clear behind the server's yes to STARTTLS.
//!
//! A careless program would take them for the server's words under TLS. A server does this by mistake; somebody on the way
//! does it on purpose. They were recorded and not read (CVE-2011-0411 and its kind).

use crate::checks::steps::failed_with;
use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::Failure;

pub(super) const CHECK: Check = Check {
    id: "starttls-injected",
    severity: Severity::Blocks,
    station: Station::Secure,
    who: Who::Provider,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc3207#section-5", "https://nostarttls.secvuln.info/"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    match (session.injected, failed_with(evidence, &[Failure::Injected])) {
        (Some(line), Some((index, record))) => {
            let lines = (line..record.to_line).take(MOST_PROOF);
            let shown = session.transcript.get(line as usize).map(|line| line.text.as_str());
            let proof = lines.map(Proof::line).chain([Proof::step(index)]).collect();
            Verdict::Wrong(vec![Fault::new([("injected", Fact::text(shown.unwrap_or_default()))], proof)])
        }
        _ => Verdict::NotApplicable,
    }
}

const MOST_PROOF: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::smtp::Step;

    #[test]
    fn words_in_clear_behind_starttls_are_told() {
        let mut evidence = sample::failed(Step::Tls, Failure::Injected);
        evidence.sessions[0].injected = Some(0);
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn a_handshake_that_fails_otherwise_is_another_matter() {
        assert!(!fires(&CHECK, &sample::failed(Step::Tls, Failure::Handshake)));
    }
}
