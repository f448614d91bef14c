//! The port and the kind of security do not belong together.
//!
//! Port 465 speaks TLS from the first byte, ports 587, 25 and 2525 begin in clear and change with STARTTLS. Whoever waits
//! for the other way waits for ever, or takes words for a handshake.

use crate::checks::steps::proof_of;
use crate::checks::{Check, Confidence, Fact, Fault, Proof, Severity, Verdict, Who};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::Security;
use crate::smtp::{Failure, Step};
use crate::tls::TlsProblem;

pub(super) const CHECK: Check = Check {
    id: "port-security-mismatch",
    severity: Severity::Blocks,
    station: Station::Connect,
    who: Who::You,
    transfers: true,
    references: &["https://www.rfc-editor.org/rfc/rfc8314#section-3.3"],
    recognises: None,
    judge,
};

fn judge(evidence: &Evidence) -> Verdict {
    let (Some(settings), Some(session)) = (evidence.settings.saw(), evidence.main()) else {
        return Verdict::NotApplicable;
    };
    let Some((step, record)) = session.broken() else { return Verdict::NotApplicable };
    let spoke_plainly = session.tls.saw().is_some_and(|tls| tls.problem == Some(TlsProblem::NotTls));
    let implicit = settings.server.security == Security::Implicit;
    let wanted = match (implicit && spoke_plainly, expects_tls(evidence)) {
        (true, _) => "starttls",
        (_, true) => "implicit",
        _ => return Verdict::NotApplicable,
    };
    let facts = [
        ("port", Fact::text(settings.server.port.to_string())),
        ("chosen", Fact::text(settings.server.security.name())),
        ("wanted", Fact::text(wanted)),
    ];
    let proof =
        [Proof::setting("server.security"), Proof::setting("server.port")].into_iter().chain(proof_of(step, record));
    let sure = if spoke_plainly { Confidence::Exact } else { Confidence::Likely };
    Verdict::Wrong(vec![Fault::new(facts, proof.collect()).sure(sure).at(record.station)])
}

/// Whether the port is the one for TLS from the first byte, was spoken to in clear, and stayed silent.
pub(super) fn expects_tls(evidence: &Evidence) -> bool {
    let (Some(settings), Some(session)) = (evidence.settings.saw(), evidence.main()) else { return false };
    let silent = session.broken().is_some_and(|(_, record)| {
        record.step == Step::Greeting && !matches!(record.failure, None | Some(Failure::Malformed | Failure::Stopped))
    });
    silent && settings.server.port == IMPLICIT_PORT && settings.server.security != Security::Implicit
}

/// RFC 8314 §7.3.
const IMPLICIT_PORT: u16 = 465;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::sample;
    use crate::checks::steps::fires;
    use crate::evidence::Looked;
    use crate::tls::Tls;

    #[test]
    fn a_server_that_speaks_where_tls_was_expected_is_told() {
        let mut evidence = sample::failed(Step::Tls, Failure::Handshake);
        evidence.settings = Looked::Saw(sample::settings([("server.security", "implicit")]));
        evidence.sessions[0].tls = Looked::Saw(Tls { problem: Some(TlsProblem::NotTls), ..Tls::default() });
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn silence_on_the_port_for_tls_is_told() {
        let mut evidence = sample::failed(Step::Greeting, Failure::TimedOut);
        assert!(!fires(&CHECK, &evidence));
        evidence.settings = Looked::Saw(sample::settings([("server.port", "465")]));
        assert!(fires(&CHECK, &evidence));
    }

    #[test]
    fn a_session_that_went_well_is_fine_on_any_port() {
        assert!(!fires(&CHECK, &sample::well()));
    }
}
