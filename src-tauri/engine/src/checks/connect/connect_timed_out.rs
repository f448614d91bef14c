//! Nobody answers on this port: no yes, no no.
//!
//! Firewalls drop packets silently, and many networks block mail ports for private lines and for new servers. It holds
//! for this computer: the store's server may see another picture.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::{AttemptResult, Failure, Step};

pub(super) const CHECK: Check = Check {
    id: "connect-timed-out",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Host,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    let Some((step, record)) = session.broken().filter(|(_, record)| record.step == Step::Connect) else {
        return Verdict::NotApplicable;
    };
    let silent = |result| matches!(result, AttemptResult::TimedOut | AttemptResult::Unreachable);
    let refused = session.attempts.iter().any(|attempt| attempt.result == AttemptResult::Refused);
    let stopped = record.failure == Some(Failure::Stopped);
    if stopped || refused || !session.attempts.iter().any(|attempt| silent(attempt.result)) {
        return Verdict::NotApplicable;
    }
    let facts = [
        ("addresses", Fact::list(session.attempts.iter().map(|attempt| &attempt.address))),
        ("waited", Fact::Duration { micros: record.took }),
    ];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::step(step), Proof::setting("server.port")])])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;

    #[test]
    fn silence_is_told() {
        assert!(fires(&CHECK, &attempts(AttemptResult::TimedOut)));
        assert!(fires(&CHECK, &attempts(AttemptResult::Unreachable)));
    }

    #[test]
    fn a_refusal_is_another_matter() {
        assert!(!fires(&CHECK, &attempts(AttemptResult::Refused)));
        assert!(!fires(&CHECK, &sample::well()));
    }

    fn attempts(result: AttemptResult) -> Evidence {
        let mut evidence = sample::failed(Step::Connect, Failure::TimedOut);
        evidence.sessions[0].attempts = vec![sample::attempt(result)];
        evidence
    }
}
