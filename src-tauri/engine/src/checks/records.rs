//! What several checks ask of a domain.

#[cfg(test)]
use super::Check;
use super::{Proof, Verdict};
use crate::evidence::{Evidence, Looked};

/// What a probe saw; else the verdict of every check that needs it.
pub(super) fn seen<T>(looked: &Looked<T>) -> Result<&T, Verdict> {
    match looked {
        Looked::NotAsked => Err(Verdict::NotApplicable),
        Looked::Unknown(why) => Err(Verdict::CannotTell(*why)),
        Looked::Saw(seen) => Ok(seen),
    }
}

/// What shows what stands at a name: the record, and the question that was last put about it.
pub(super) fn proof(evidence: &Evidence, record: &str, name: &str, kind: &str) -> Vec<Proof> {
    let asked = evidence.queries.iter().rposition(|query| query.kind == kind && query.name.eq_ignore_ascii_case(name));
    let query = asked.and_then(|place| u32::try_from(place).ok()).map(|query| Proof::Query { query });
    [Proof::record(record)].into_iter().chain(query).collect()
}

/// What a check finds wrong, for its tests.
#[cfg(test)]
pub(super) fn faults(check: &Check, evidence: &Evidence) -> Vec<super::Fault> {
    match (check.judge)(evidence) {
        Verdict::Wrong(faults) => faults,
        _ => Vec::new(),
    }
}
