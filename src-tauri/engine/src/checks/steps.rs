//! What several checks ask of a session.

#[cfg(test)]
use super::Check;
use super::{Fact, Fault, Proof, Verdict};
use crate::evidence::Evidence;
use crate::run::Station;
use crate::settings::Until;
use crate::smtp::{Failure, Step, StepRecord, StepResult};
use crate::tls::{Certificate, TlsProblem};

/// What shows that a step went wrong: its last server line where it has one, and the step itself.
pub(super) fn proof_of(index: u32, record: &StepRecord) -> Vec<Proof> {
    let last_line = record.to_line.checked_sub(1).filter(|line| *line >= record.from_line);
    last_line.map(Proof::line).into_iter().chain([Proof::step(index)]).collect()
}

/// The step that ended the main session in one of these ways.
pub(super) fn failed_with<'a>(evidence: &'a Evidence, failures: &[Failure]) -> Option<(u32, &'a StepRecord)> {
    let (index, record) = evidence.main()?.broken()?;
    record.failure.filter(|failure| failures.contains(failure)).map(|_| (index, record))
}

/// A fault of the whole session, told where it happened, with the step's name and its time.
pub(super) fn session_fault(index: u32, record: &StepRecord) -> Fault {
    let facts = [("step", Fact::text(record.step.name())), ("waited", Fact::Duration { micros: record.took })];
    Fault::new(facts, proof_of(index, record)).at(record.station)
}

/// The verdict of the last check of a station: its step failed, whatever the reason; fine where all of its steps are done.
pub(super) fn station_verdict(evidence: &Evidence, station: Station) -> Verdict {
    let Some(session) = evidence.main() else { return Verdict::NotApplicable };
    if let Some((index, record)) = session.broken() {
        let failed = matches!(record.result, StepResult::Failed | StepResult::TimedOut);
        if record.station == station && failed && record.failure != Some(Failure::Stopped) {
            return Verdict::Wrong(vec![session_fault(index, record)]);
        }
    }
    // QUIT says nothing about the mail.
    let of_station = |record: &&StepRecord| record.station == station && record.step != Step::Quit;
    let mut steps = session.steps.iter().filter(of_station).peekable();
    let any = steps.peek().is_some();
    if any && steps.all(|record| record.result == StepResult::Done) { Verdict::Fine } else { Verdict::NotApplicable }
}

/// The verdict of a check on one fault of certificates; `of` picks the certificate to blame.
pub(super) fn certificate_verdict(
    evidence: &Evidence,
    problem: TlsProblem,
    of: impl Fn(&Certificate) -> bool,
) -> Verdict {
    let Some(tls) = evidence.main().and_then(|session| session.tls.saw()) else { return Verdict::NotApplicable };
    if tls.chain.is_empty() || tls.pinned {
        return Verdict::NotApplicable;
    }
    if !tls.problems.contains(&problem) {
        return Verdict::Fine;
    }
    let depth = tls.chain.iter().position(of).unwrap_or_default();
    let certificate = &tls.chain[depth];
    let facts = [
        ("host", Fact::text(&tls.server_name)),
        ("subject", Fact::text(certificate.subject_name())),
        ("issuer", Fact::text(certificate.issuer_name())),
        (
            "names",
            if certificate.names.is_empty() {
                Fact::text(certificate.subject_name())
            } else {
                Fact::list(&certificate.names)
            },
        ),
        ("from", Fact::Instant { instant: certificate.not_before }),
        ("until", Fact::Instant { instant: certificate.not_after }),
        ("fingerprint", Fact::text(&certificate.sha256)),
    ];
    Verdict::Wrong(vec![Fault::new(facts, vec![Proof::certificate(u32::try_from(depth).unwrap_or_default())])])
}

/// Whether the session went past the place where it could have become private, and did not.
pub(super) fn went_on_in_clear(evidence: &Evidence) -> bool {
    let (Some(settings), Some(session)) = (evidence.settings.saw(), evidence.main()) else { return false };
    let greeted = session.ehlo.saw().is_some_and(|ehlo| ehlo.reply.is_positive());
    let past = session
        .broken()
        .is_none_or(|(_, record)| record.station >= Station::SignIn && record.failure != Some(Failure::InClear));
    greeted && past && session.tls.saw().is_none() && settings.until != Until::Connect
}

/// The name of a check as its own family's tests look for it.
#[cfg(test)]
pub(super) fn fires(check: &Check, evidence: &Evidence) -> bool {
    super::judge(evidence).iter().any(|(other, verdict)| other.id == check.id && matches!(verdict, Verdict::Wrong(_)))
}
