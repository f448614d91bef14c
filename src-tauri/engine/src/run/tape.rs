//! Where the events of a run go: into its evidence, and to whoever listens.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use super::{EventKind, Micros, RunEvent, RunId, SessionFact};
use crate::checks::Facts;
use crate::evidence::Evidence;
use crate::smtp::{Line, Note, Purpose, Speaker};

/// The memory of a run under way.
///
/// Every event is folded into the evidence before anybody hears of it, so that a listener that lags or is gone loses
/// nothing: it reads the evidence. Clones share the same run.
#[derive(Clone)]
pub struct Tape {
    run: RunId,
    began: Instant,
    listener: Arc<dyn Fn(&RunEvent) + Send + Sync>,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    evidence: Evidence,
    next: u32,
    lines: usize,
    bytes: usize,
    running: Option<(u32, crate::smtp::Step)>,
    ended: bool,
}

impl Tape {
    /// A tape for `run`; `listener` is called in order, from the run's own task, and must not block.
    pub fn new(run: RunId, listener: impl Fn(&RunEvent) + Send + Sync + 'static) -> Self {
        Self { run, began: Instant::now(), listener: Arc::new(listener), state: Arc::default() }
    }

    /// Which run this is.
    pub fn run(&self) -> RunId {
        self.run
    }

    /// Time since the run began.
    pub fn now(&self) -> Micros {
        Micros(u64::try_from(self.began.elapsed().as_micros()).unwrap_or(LAST_MICRO).min(LAST_MICRO))
    }

    /// Looks at what is known so far. The run waits while `look` does: be brief.
    pub fn look<R>(&self, look: impl FnOnce(&Snapshot<'_>) -> R) -> R {
        let state = self.state();
        look(&Snapshot { evidence: &state.evidence, seq: state.next, running: state.running, ended: state.ended })
    }

    /// Takes an event down.
    pub(crate) fn tell(&self, kind: EventKind) {
        self.tell_at(self.now(), kind);
    }

    /// Takes a line down, unless the run has said too much already; returns its place in the session's transcript.
    pub(crate) fn say(&self, session: u32, line: Line) -> u32 {
        let mut state = self.state();
        let place = state.evidence.sessions[session as usize].transcript.len();
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        if state.lines >= MOST_LINES || state.bytes + line.text.len() > MOST_BYTES {
            let known = state.evidence.sessions[session as usize].cut;
            drop(state);
            if !known {
                self.tell(EventKind::Learned { session, fact: SessionFact::Cut });
                let note = Some(Note { id: "cut".to_owned(), facts: Facts::new() });
                let line = Line { note, ..Line::said(Speaker::Note, line.at, line.tls, "") };
                self.tell_at(line.at, EventKind::Said { session, line });
            }
            return place;
        }
        state.lines += 1;
        state.bytes += line.text.len();
        drop(state);
        self.tell_at(line.at, EventKind::Said { session, line });
        place
    }

    /// Opens a conversation and returns its index.
    pub(crate) fn open(&self, purpose: Purpose) -> u32 {
        let session = self.look(|seen| u32::try_from(seen.evidence.sessions.len()).unwrap_or(u32::MAX));
        self.tell(EventKind::SessionOpened { session, purpose });
        session
    }

    fn tell_at(&self, at: Micros, kind: EventKind) {
        let mut state = self.state();
        match &kind {
            EventKind::StepBegan { session, step } => state.running = Some((*session, *step)),
            EventKind::StepEnded { .. } => state.running = None,
            EventKind::Ended { .. } => state.ended = true,
            _ => {}
        }
        let event = RunEvent { run: self.run, seq: state.next, at, kind };
        state.next += 1;
        state.evidence.apply(&event);
        drop(state);
        (self.listener)(&event);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A look at a run under way.
pub struct Snapshot<'a> {
    /// What was seen so far.
    pub evidence: &'a Evidence,
    /// The next event's number: everything below it is in the evidence.
    pub seq: u32,
    /// The step that is under way, and in which session.
    pub running: Option<(u32, crate::smtp::Step)>,
    /// Whether the run is over.
    pub ended: bool,
}

const MOST_LINES: usize = 200_000;
const MOST_BYTES: usize = 64 * 1024 * 1024;
/// Numbers stay exact in JavaScript.
const LAST_MICRO: u64 = (1 << 53) - 1;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_numbered_without_a_gap_and_folded_before_they_are_told() {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ears = heard.clone();
        let tape = Tape::new(RunId::new(), move |event| ears.lock().unwrap().push(event.clone()));
        let session = tape.open(Purpose::Main);
        for text in ["one", "two"] {
            tape.say(session, Line::said(Speaker::Server, tape.now(), false, text));
        }
        let heard = heard.lock().unwrap();
        assert_eq!(heard.iter().map(|event| event.seq).collect::<Vec<_>>(), [0, 1, 2]);
        let mut folded = Evidence::default();
        heard.iter().for_each(|event| folded.apply(event));
        tape.look(|seen| assert_eq!(seen.evidence, &folded));
    }

    #[test]
    fn a_transcript_without_end_is_cut_and_says_so() {
        let tape = Tape::new(RunId::new(), |_| {});
        let session = tape.open(Purpose::Main);
        let long = "x".repeat(1024 * 1024);
        for _ in 0..70 {
            tape.say(session, Line::said(Speaker::Server, tape.now(), false, &long));
        }
        tape.look(|seen| {
            let transcript = &seen.evidence.sessions[0].transcript;
            assert_eq!(transcript.len(), 65);
            assert_eq!(transcript[64].note.as_ref().map(|note| note.id.as_str()), Some("cut"));
            assert!(seen.evidence.sessions[0].cut);
        });
    }
}
