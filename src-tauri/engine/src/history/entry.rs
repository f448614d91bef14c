//! A past run as lists show it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::run::{Outcome, RunId, RunKind, RunRecord, State, Stop};
use crate::settings::ProfileId;

/// A past run as lists show it. Its words are the reader's: only names and numbers stand here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Entry {
    /// Which run.
    pub id: RunId,
    /// What it was about.
    pub kind: RunKind,
    /// The profile that it was made for.
    pub profile: Option<ProfileId>,
    /// The profile's name at that time, or empty.
    pub name: String,
    /// The server's host, or the domain.
    pub subject: String,
    /// When it began.
    #[ts(type = "string")]
    pub started_at: Timestamp,
    /// How a test came out.
    pub outcome: Option<Outcome>,
    /// How its worst station stood.
    pub state: State,
    /// How its stations stood.
    pub route: Vec<Stop>,
    /// How many findings there were.
    pub findings: u32,
}

impl Entry {
    /// What a list shows of `record`.
    pub fn of(record: &RunRecord) -> Self {
        let (name, outcome) = match record {
            RunRecord::Test(test) => (test.settings.name.clone(), Some(test.outcome)),
            RunRecord::Domain(_) => (String::new(), None),
        };
        Self {
            id: record.id(),
            kind: record.kind(),
            profile: record.profile(),
            name,
            subject: record.subject().to_owned(),
            started_at: record.started_at(),
            outcome,
            state: worst(record.route()),
            route: record.route().to_vec(),
            findings: u32::try_from(record.findings().len()).unwrap_or(u32::MAX),
        }
    }
}

fn worst(route: &[Stop]) -> State {
    let order = [State::Broken, State::Warns, State::Unknown, State::Good];
    order.into_iter().find(|state| route.iter().any(|stop| stop.state == *state)).unwrap_or(State::Waiting)
}
