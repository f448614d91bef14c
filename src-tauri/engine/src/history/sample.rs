//! Records for the tests of the history.

use jiff::Timestamp;

use crate::checks::{self, sample};
use crate::dns::Records;
use crate::run::{DomainRecord, Ended, Micros, Outcome, RunId, RunKind, RunRecord, SCHEMA, Station, TestRecord, route};
use crate::settings::Paths;
use crate::smtp::{Line, Speaker};

/// The folders of an app that nobody has used yet.
pub(super) fn paths(folder: &tempfile::TempDir) -> Paths {
    let at = |name| folder.path().join(name);
    Paths { config: at("config"), data: at("data"), state: at("state") }
}

/// A test of this host, with one line in its conversation.
pub(super) fn tested(id: RunId, host: &str, line: &str) -> RunRecord {
    let settings = sample::settings([("server.host", host)]);
    let evidence = sample::well();
    let mut main = evidence.sessions[0].clone();
    main.transcript = vec![Line::said(Speaker::Server, Micros(5), false, line)];
    RunRecord::from(TestRecord {
        schema: SCHEMA,
        id,
        kind: RunKind::Test,
        outcome: Outcome::Accepted,
        reached: Station::Send,
        host: host.to_owned(),
        started_at: Timestamp::now(),
        engine: "0.1.0".to_owned(),
        ended: Ended::Done,
        profile: None,
        secret: None,
        settings,
        route: route(&evidence, None),
        resolution: evidence.resolution.clone(),
        main,
        sessions: Vec::new(),
        queries: Vec::new(),
        findings: checks::run(&evidence),
    })
}

/// A look at this domain.
pub(super) fn looked_at(id: RunId, domain: &str) -> RunRecord {
    RunRecord::from(DomainRecord {
        schema: SCHEMA,
        id,
        kind: RunKind::Domain,
        domain: domain.to_owned(),
        started_at: Timestamp::now(),
        engine: "0.1.0".to_owned(),
        ended: Ended::Done,
        profile: None,
        route: route(&sample::well(), None),
        records: Records::default(),
        queries: Vec::new(),
        findings: Vec::new(),
    })
}

/// An id of a run that began this many days ago.
pub(super) fn id_days_ago(days: u64) -> RunId {
    let mut bytes = *RunId::new().0.as_bytes();
    let now = Timestamp::now().as_millisecond().unsigned_abs();
    bytes[..6].copy_from_slice(&(now - days * 24 * 3_600_000).to_be_bytes()[2..]);
    RunId(uuid::Uuid::from_bytes(bytes))
}
