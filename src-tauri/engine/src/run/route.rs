//! The line with eight stations, and the one function that says how each of them stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{self, Severity, Verdict};
use crate::evidence::Evidence;
use crate::smtp::Step;

/// A place on a mail's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Station {
    /// Do the settings make sense?
    Settings,
    /// Can the server be found?
    Find,
    /// Does it answer?
    Connect,
    /// Is the line private?
    Secure,
    /// Does it know us?
    SignIn,
    /// Does it take the mail?
    Send,
    /// Will the world believe it?
    Trust,
    /// Does the answer come back?
    Replies,
}

impl Station {
    /// All of them, in the order of the way.
    pub const ALL: [Self; 8] =
        [Self::Settings, Self::Find, Self::Connect, Self::Secure, Self::SignIn, Self::Send, Self::Trust, Self::Replies];

    /// Its name in reports and in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Settings => "settings",
            Self::Find => "find",
            Self::Connect => "connect",
            Self::Secure => "secure",
            Self::SignIn => "sign-in",
            Self::Send => "send",
            Self::Trust => "trust",
            Self::Replies => "replies",
        }
    }
}

/// How a station stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum State {
    /// Not reached, or not asked for.
    Waiting,
    /// Being looked at now.
    Running,
    /// Looked at, and nothing is wrong.
    Good,
    /// Mail passes, and something hurts.
    Warns,
    /// Mail stops here.
    Broken,
    /// We could not tell.
    Unknown,
}

impl State {
    /// Its name in the locales.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Good => "good",
            Self::Warns => "warns",
            Self::Broken => "broken",
            Self::Unknown => "unknown",
        }
    }
}

/// One station of a run's route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Stop {
    /// Which one.
    pub station: Station,
    /// How it stands.
    pub state: State,
}

/// The whole line, as the evidence has it; `running` is the step under way.
pub fn route(evidence: &Evidence, running: Option<Step>) -> Vec<Stop> {
    let verdicts = checks::judge(evidence);
    Station::ALL
        .into_iter()
        .map(|station| {
            let judged = state(verdicts.iter().flat_map(|(check, verdict)| views(check, verdict, station)));
            let busy = running.is_some_and(|step| step != Step::Quit && step.station() == station);
            let state = if busy && !matches!(judged, State::Broken | State::Warns) { State::Running } else { judged };
            Stop { station, state }
        })
        .collect()
}

/// What one check has to say about one station.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum View {
    Fine,
    CannotTell,
    Wrong(Severity),
}

fn views(check: &checks::Check, verdict: &Verdict, station: Station) -> Vec<View> {
    match verdict {
        Verdict::Wrong(faults) => faults
            .iter()
            .filter(|fault| fault.station.unwrap_or(check.station) == station)
            .map(|fault| View::Wrong(fault.severity.unwrap_or(check.severity)))
            .collect(),
        Verdict::Fine if check.station == station => vec![View::Fine],
        Verdict::CannotTell(_) if check.station == station => vec![View::CannotTell],
        Verdict::NotApplicable | Verdict::Fine | Verdict::CannotTell(_) => Vec::new(),
    }
}

/// How a station stands, from what its checks say.
pub(crate) fn state(views: impl Iterator<Item = View>) -> State {
    let (mut fine, mut cannot_tell, mut hurts, mut blocks) = (false, false, false, false);
    for view in views {
        match view {
            View::Fine => fine = true,
            View::CannotTell => cannot_tell = true,
            View::Wrong(Severity::Blocks) => blocks = true,
            View::Wrong(Severity::Hurts) => hurts = true,
            View::Wrong(Severity::Note) => fine = true,
        }
    }
    match (blocks, hurts, cannot_tell, fine) {
        (true, ..) => State::Broken,
        (_, true, ..) => State::Warns,
        (_, _, true, _) => State::Unknown,
        (_, _, _, true) => State::Good,
        _ => State::Waiting,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_states() {
        use Severity::{Blocks, Hurts, Note};
        use View::{CannotTell, Fine, Wrong};
        for (views, expected) in [
            (vec![], State::Waiting),
            (vec![Fine], State::Good),
            (vec![Fine, CannotTell], State::Unknown),
            (vec![CannotTell], State::Unknown),
            (vec![Wrong(Note)], State::Good),
            (vec![Wrong(Note), CannotTell], State::Unknown),
            (vec![Fine, Wrong(Hurts)], State::Warns),
            (vec![CannotTell, Wrong(Hurts)], State::Warns),
            (vec![Wrong(Hurts), Wrong(Blocks), Fine, CannotTell], State::Broken),
        ] {
            assert_eq!(state(views.clone().into_iter()), expected, "{views:?}");
        }
    }

    #[test]
    fn a_run_that_has_not_begun_waits_everywhere() {
        let stops = route(&Evidence::default(), None);
        assert!(stops.iter().all(|stop| stop.state == State::Waiting), "{stops:?}");
        assert_eq!(stops.iter().map(|stop| stop.station).collect::<Vec<_>>(), Station::ALL);
    }

    #[test]
    fn the_step_under_way_runs_its_station() {
        let stops = route(&Evidence::default(), Some(Step::Starttls));
        let running: Vec<_> = stops.iter().filter(|stop| stop.state == State::Running).collect();
        assert_eq!(running.iter().map(|stop| stop.station).collect::<Vec<_>>(), [Station::Secure]);
    }
}
