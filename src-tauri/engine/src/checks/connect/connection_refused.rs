//! Nobody listens on this port, or somebody on the way says so.
//!
//! The port is wrong, the server is down, or a firewall refuses. It holds for this computer: the store's server may see
//! another picture.

use crate::checks::{Check, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::smtp::{AttemptResult, Failure, Step};

pub(super) const CHECK: Check = Check {
    id: "connection-refused",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::Host,
    transfers: false,
    references: &["https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    let Some((step, record)) = session.broken().filter(|(_, record)| record.step == Step::Connect) else {
        return Verdict::NotApplicable;
    };
    if !session.attempts.iter().any(|attempt| attempt.result == AttemptResult::Refused) {
        return Verdict::NotApplicable;
    }
    if record.failure == Some(Failure::Stopped) {
        return Verdict::NotApplicable;
    }
    let refused = session.attempts.iter().filter(|attempt| attempt.result == AttemptResult::Refused);
    let facts = [("addresses", Fact::list(refused.map(|attempt| &attempt.address)))];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::step(step), Proof::setting("server.port")])])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;

    #[test]
    fn a_refused_connection_is_told_with_its_addresses() {
        let Verdict::Wrong(faults) = judge(&attempts(&[AttemptResult::Unreachable, AttemptResult::Refused])) else {
            panic!("it fires")
        };
        assert_eq!(faults[0].facts["addresses"], Fact::list(["192.0.2.1:587"]));
    }

    #[test]
    fn an_address_that_refused_does_not_matter_where_another_answered() {
        assert_eq!(judge(&sample::well()), Verdict::NotApplicable);
        assert_eq!(judge(&attempts(&[AttemptResult::TimedOut])), Verdict::NotApplicable);
    }

    fn attempts(results: &[AttemptResult]) -> Evidence {
        let mut evidence = sample::failed(Step::Connect, Failure::NotConnected);
        evidence.sessions[0].attempts = results.iter().map(|result| sample::attempt(*result)).collect();
        evidence
    }
}
