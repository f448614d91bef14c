//! What can be wrong: one file a check, a folder a station.

mod connect;
mod fact;
mod find;
mod finding;
mod records;
pub mod refusal;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod sample_domain;
mod secure;
mod send;
mod settings;
mod sign_in;
mod steps;
mod trust;

pub use fact::{Fact, Facts};
pub use finding::{Confidence, Finding, Proof};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::{Evidence, Why};
use crate::providers::Source;
use crate::run::Station;
use refusal::Refusal;

/// One thing that can be wrong.
pub struct Check {
    /// Names the check in reports, in the history and in the locales. Never changes once released.
    pub id: &'static str,
    /// How much it hurts when it is wrong, unless a fault says otherwise.
    pub severity: Severity,
    /// Where on the route it stands, unless a fault says otherwise.
    pub station: Station,
    /// Who can mend it.
    pub who: Who,
    /// Whether it holds for the store's server too, or only for this computer.
    pub transfers: bool,
    /// The texts that make it wrong, for those who want proof.
    pub references: &'static [&'static str],
    /// Knows a server's no by its step, codes and words. For checks that are about one answer.
    pub recognises: Option<fn(&Refusal<'_>) -> Option<Confidence>>,
    /// Reads the evidence. Asks nothing of the network, the clock or the disk.
    pub judge: fn(&Evidence) -> Verdict,
}

/// What a check made of the evidence.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// Has nothing to say about this run.
    NotApplicable,
    /// Looked, and found nothing wrong.
    Fine,
    /// Could not look: the probe it reads got no answer, and why.
    CannotTell(Why),
    /// Something is wrong, once or several times.
    Wrong(Vec<Fault>),
}

/// One thing that is wrong, and what shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// What its words need.
    pub facts: Facts,
    /// What shows it.
    pub proof: Vec<Proof>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Where it happened, where that is not the check's own station.
    pub station: Option<Station>,
    /// How much it hurts, where that is not as the check says.
    pub severity: Option<Severity>,
    /// Where its meaning is known from, where it is a provider's own word.
    pub source: Option<Source>,
}

impl Fault {
    /// A fault that leaves no doubt.
    pub(crate) fn new<const N: usize>(facts: [(&'static str, Fact); N], proof: Vec<Proof>) -> Self {
        let facts = facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect();
        Self { facts, proof, confidence: Confidence::Exact, station: None, severity: None, source: None }
    }

    /// The same, at another station than the check's.
    pub(crate) fn at(self, station: Station) -> Self {
        Self { station: Some(station), ..self }
    }

    /// The same, hurting this much.
    pub(crate) fn hurting(self, severity: Severity) -> Self {
        Self { severity: Some(severity), ..self }
    }

    /// The same, with this much certainty.
    pub(crate) fn sure(self, confidence: Confidence) -> Self {
        Self { confidence, ..self }
    }
}

/// How much a fault hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Severity {
    /// Mail stops.
    Blocks,
    /// Mail passes, and suffers.
    Hurts,
    /// Worth knowing.
    Note,
}

/// Who can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Who {
    /// The merchant, here in the settings.
    You,
    /// Whoever keeps the domain's DNS.
    Dns,
    /// The mail provider.
    Provider,
    /// Whoever runs the network or the server that the store is on.
    Host,
    /// Whoever runs the store.
    Store,
}

/// Every check, in the order of the route; the last of each station hears only what the others left.
pub fn all() -> impl Iterator<Item = &'static Check> {
    FAMILIES.iter().flat_map(|(checks, last)| checks.iter().chain(last.iter())).copied()
}

/// The check of this name.
pub fn by_id(id: &str) -> Option<&'static Check> {
    all().find(|check| check.id == id)
}

/// What every check makes of the evidence, in the order of the route.
pub(crate) fn judge(evidence: &Evidence) -> Vec<(&'static Check, Verdict)> {
    let mut verdicts: Vec<_> =
        FAMILIES.iter().flat_map(|(checks, _)| checks.iter()).map(|check| (*check, (check.judge)(evidence))).collect();
    let spoken: Vec<Station> = verdicts.iter().flat_map(|(check, verdict)| blocked(check, verdict)).collect();
    for check in FAMILIES.iter().flat_map(|(_, last)| last.iter()) {
        let verdict = match (check.judge)(evidence) {
            Verdict::Wrong(mut faults) => {
                faults.retain(|fault| !spoken.contains(&fault.station.unwrap_or(check.station)));
                if faults.is_empty() { Verdict::NotApplicable } else { Verdict::Wrong(faults) }
            }
            other => other,
        };
        verdicts.push((check, verdict));
    }
    verdicts
}

fn blocked(check: &Check, verdict: &Verdict) -> Vec<Station> {
    match verdict {
        Verdict::Wrong(faults) => {
            let blocks = faults.iter().filter(|fault| fault.severity.unwrap_or(check.severity) == Severity::Blocks);
            blocks.map(|fault| fault.station.unwrap_or(check.station)).collect()
        }
        _ => Vec::new(),
    }
}

/// What is wrong, the worst first, then in the order of the route; without words yet.
pub fn run(evidence: &Evidence) -> Vec<Finding> {
    let mut findings: Vec<Finding> = judge(evidence)
        .into_iter()
        .flat_map(|(check, verdict)| match verdict {
            Verdict::Wrong(faults) => faults.into_iter().map(|fault| Finding::of(check, fault)).collect(),
            _ => Vec::new(),
        })
        .collect();
    findings.sort_by_key(|finding| (finding.severity, finding.station));
    findings
}

type Family = (&'static [&'static Check], &'static [&'static Check]);

const FAMILIES: [Family; 7] = [
    (settings::CHECKS, settings::LAST),
    (find::CHECKS, find::LAST),
    (connect::CHECKS, connect::LAST),
    (secure::CHECKS, secure::LAST),
    (sign_in::CHECKS, sign_in::LAST),
    (send::CHECKS, send::LAST),
    (trust::CHECKS, trust::LAST),
];
