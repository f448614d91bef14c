//! What was seen of a domain, as it is printed, shown and kept.

use super::records::{DkimKey, DkimRecord, DmarcRecord, MxRecord, RecordState, Records, SpfRecord, SpfTerm};
use super::{
    Dkim, DkimEntry, DkimSelector, Dmarc, DomainEvidence, MOST_LOOKUPS, Mx, PublicKey, Spf, SpfPart, SpfPolicy,
};
use crate::evidence::{Looked, Why};

impl Records {
    /// Every record, as the evidence has it.
    pub(crate) fn of(seen: &DomainEvidence) -> Self {
        Self { mx: mx(&seen.mx), spf: spf(&seen.spf), dkim: dkim(&seen.dkim), dmarc: dmarc(&seen.dmarc) }
    }
}

fn mx(seen: &Looked<Mx>) -> MxRecord {
    let record = MxRecord { why: why(seen), ..MxRecord::default() };
    match seen.saw() {
        None => record,
        Some(Mx::Missing) => MxRecord { state: RecordState::Missing, ..record },
        Some(Mx::Null) => {
            MxRecord { state: RecordState::Found, text: Some("0 .".to_owned()), takes_none: true, ..record }
        }
        Some(Mx::Implicit { host }) => {
            MxRecord { state: RecordState::Missing, implicit: true, hosts: vec![host.clone()], ..record }
        }
        Some(Mx::Found { hosts }) => {
            let dead = |looked: &Looked<_>| matches!(looked.saw(), Some(answer) if !is_addresses(answer));
            let broken = hosts.iter().all(|host| dead(&host.addresses));
            let lines: Vec<_> = hosts.iter().map(|host| format!("{} {}", host.preference, host.host)).collect();
            let state = if broken { RecordState::Broken } else { RecordState::Found };
            MxRecord { state, text: Some(lines.join("\n")), hosts: hosts.clone(), ..record }
        }
    }
}

fn is_addresses(answer: &super::HostAnswer) -> bool {
    matches!(answer, super::HostAnswer::Addresses(_))
}

fn spf(seen: &Looked<Spf>) -> SpfRecord {
    let record = SpfRecord { why: why(seen), most_lookups: MOST_LOOKUPS, ..SpfRecord::default() };
    match seen.saw() {
        None => record,
        Some(Spf::Missing { almost }) => SpfRecord { state: RecordState::Missing, text: almost.clone(), ..record },
        Some(Spf::Several { texts }) => {
            SpfRecord { state: RecordState::Broken, text: Some(texts.join("\n")), ..record }
        }
        Some(Spf::Found(policy)) => {
            let terms: Vec<SpfTerm> = policy.parts.iter().take(MOST_TERMS).map(term).collect();
            let broken = policy.parts.iter().any(wrong) || policy.lookups() > MOST_LOOKUPS;
            let unknown = policy.unknown();
            SpfRecord {
                state: if broken { RecordState::Broken } else { RecordState::Found },
                text: Some(policy.text.clone()),
                why: unknown,
                terms,
                lookups: unknown.is_none().then(|| policy.lookups()),
                void_lookups: unknown.is_none().then(|| policy.voids()),
                ..record
            }
        }
    }
}

fn term(part: &SpfPart) -> SpfTerm {
    let below = part.below.as_deref();
    let unknown = match below {
        Some(Looked::Unknown(_) | Looked::NotAsked) => true,
        Some(Looked::Saw(Spf::Found(policy))) => policy.unknown().is_some(),
        _ => false,
    };
    SpfTerm {
        text: part.text.clone(),
        at: part.at,
        name: part.name.clone(),
        lookups: (!unknown).then_some(part.lookups),
        wrong: wrong(part),
        problem: part.problem,
        leads_to: match below.and_then(Looked::saw) {
            Some(Spf::Found(policy)) => Some(policy.text.clone()),
            Some(Spf::Several { texts }) => Some(texts.join("\n")),
            _ => None,
        },
    }
}

/// Whether receivers stop at this term, or below it.
fn wrong(part: &SpfPart) -> bool {
    let below = match part.below.as_deref().and_then(Looked::saw) {
        Some(Spf::Missing { .. } | Spf::Several { .. }) => true,
        Some(Spf::Found(SpfPolicy { parts, .. })) => parts.iter().any(wrong),
        None => false,
    };
    part.problem.is_some() || below
}

fn dkim(seen: &Looked<Dkim>) -> DkimRecord {
    let record = DkimRecord { why: why(seen), ..DkimRecord::default() };
    let Some(dkim) = seen.saw() else { return record };
    let selectors: Vec<DkimKey> = dkim.selectors.iter().map(key).collect();
    let best = selectors.iter().min_by_key(|key| (rank(key.state), key.bits.is_some_and(|bits| bits < GOOD_BITS)));
    let nothing = best.is_none_or(|key| key.state == RecordState::Unknown);
    DkimRecord {
        state: best.map_or(RecordState::Unknown, |key| key.state),
        text: best.and_then(|key| key.text.clone()),
        why: dkim.unknown().filter(|_| nothing),
        given: dkim.given,
        asked: dkim.asked,
        selectors,
    }
}

fn rank(state: RecordState) -> u8 {
    match state {
        RecordState::Found => 0,
        RecordState::Unknown => 1,
        RecordState::Broken => 2,
        RecordState::Missing => 3,
    }
}

fn key(selector: &DkimSelector) -> DkimKey {
    let shown = DkimKey {
        selector: selector.selector.clone(),
        name: selector.name.clone(),
        state: RecordState::Unknown,
        text: None,
        why: why(&selector.entry),
        key_type: None,
        bits: None,
        revoked: false,
        testing: false,
        alias: selector.alias.clone(),
    };
    match selector.entry.saw() {
        None => shown,
        Some(DkimEntry::Missing) => DkimKey { state: RecordState::Missing, ..shown },
        Some(DkimEntry::Unusable { text, .. }) => {
            DkimKey { state: RecordState::Broken, text: Some(text.clone()), ..shown }
        }
        Some(DkimEntry::Revoked { text }) => {
            DkimKey { state: RecordState::Broken, text: Some(text.clone()), revoked: true, ..shown }
        }
        Some(DkimEntry::Found { text, key, testing }) => {
            let (name, bits) = match key {
                PublicKey::Rsa { bits } => ("rsa", Some(*bits)),
                PublicKey::Ed25519 => ("ed25519", None),
            };
            let useless = bits.is_some_and(|bits| bits < LEAST_BITS);
            DkimKey {
                state: if useless { RecordState::Broken } else { RecordState::Found },
                text: Some(text.clone()),
                key_type: Some(name.to_owned()),
                bits,
                testing: *testing,
                ..shown
            }
        }
    }
}

fn dmarc(seen: &Looked<Dmarc>) -> DmarcRecord {
    let record = DmarcRecord { why: why(seen), ..DmarcRecord::default() };
    match seen.saw() {
        None => record,
        Some(Dmarc::Missing { almost }) => DmarcRecord { state: RecordState::Missing, text: almost.clone(), ..record },
        Some(Dmarc::Several { texts }) => {
            DmarcRecord { state: RecordState::Broken, text: Some(texts.join("\n")), ..record }
        }
        Some(Dmarc::Found(policy)) => DmarcRecord {
            state: if policy.problem.is_some() { RecordState::Broken } else { RecordState::Found },
            text: Some(policy.text.clone()),
            name: Some(policy.name.clone()),
            policy: policy.policy.clone(),
            tags: policy.tags.clone(),
            ..record
        },
    }
}

fn why<T>(seen: &Looked<T>) -> Option<Why> {
    match seen {
        Looked::Unknown(why) => Some(*why),
        Looked::Saw(_) | Looked::NotAsked => None,
    }
}

/// Signatures of shorter keys count for nothing (RFC 8301 §3.2).
const LEAST_BITS: u32 = 1024;
/// What a key should have (RFC 8301 §3.2).
const GOOD_BITS: u32 = 2048;
const MOST_TERMS: usize = 500;
