//! A test under way, as the page follows it.

use std::time::Duration;

use engine::Secret;
use engine::run::{self, RunId, SecretSource, Stop, Tape, TestRecord};
use engine::smtp::{Line, Step, StepRecord};
use engine::words::Words;
use serde::Serialize;
use tauri::ipc::Channel;
use tokio_util::sync::CancellationToken;
use ts_rs::TS;

use crate::error::CommandError;

/// What came new since the last batch. At most one every 33 ms, with at most 500 lines.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub(crate) struct RunBatch {
    run: RunId,
    /// Everything below this event is told.
    seq: u32,
    route: Vec<Stop>,
    steps: Vec<StepRecord>,
    running: Option<Step>,
    /// Whether the keychain was asked for the password and has not answered yet: the desktop may be asking the user.
    keychain: bool,
    /// The place of the first of `lines` in the transcript.
    from: u32,
    lines: Vec<Line>,
    /// How many lines there are.
    total: u32,
    ended: bool,
}

/// A run and the page that follows it.
#[derive(Clone, Copy)]
pub(crate) struct Watched<'a> {
    pub(crate) tape: &'a Tape,
    pub(crate) words: &'a Words,
    pub(crate) page: &'a Channel<RunBatch>,
}

impl Watched<'_> {
    /// Waits for the keychain; tells the page where that takes a while. A stop ends the wait with nothing.
    pub(crate) async fn while_keychain(
        self,
        asked: impl Future<Output = Result<Option<(Secret, SecretSource)>, CommandError>>,
        stop: &CancellationToken,
    ) -> Result<Option<(Secret, SecretSource)>, CommandError> {
        tokio::pin!(asked);
        tokio::select! {
            biased;
            answer = &mut asked => return answer,
            () = stop.cancelled() => return Ok(None),
            () = tokio::time::sleep(BEFORE_WORDS) => {}
        }
        // The page may have been closed or loaded anew.
        let _ = self.page.send(RunBatch { keychain: true, ..batch(self.tape, self.words, 0) });
        tokio::select! {
            biased;
            answer = asked => answer,
            () = stop.cancelled() => Ok(None),
        }
    }

    /// Waits for the run and sends batches meanwhile; the last one when it is over.
    pub(crate) async fn until(
        self,
        run: impl Future<Output = Result<TestRecord, engine::Error>>,
    ) -> Result<TestRecord, CommandError> {
        let Self { tape, words, page } = self;
        tokio::pin!(run);
        let mut ticker = tokio::time::interval(BETWEEN_BATCHES);
        let (mut told, mut seq) = (0, u32::MAX);
        loop {
            let ended = tokio::select! {
                biased;
                ended = &mut run => Some(ended),
                _ = ticker.tick() => None,
            };
            let now = tape.look(|seen| seen.seq);
            while now != seq {
                let batch = batch(tape, words, told);
                told += u32::try_from(batch.lines.len()).unwrap_or_default();
                let more = ended.is_some() && told < batch.total;
                if !more {
                    seq = now;
                }
                // The page may have been closed or loaded anew; it pulls what it missed.
                let _ = page.send(batch);
            }
            if let Some(ended) = ended {
                return Ok(ended?);
            }
        }
    }
}

fn batch(tape: &Tape, words: &Words, from: u32) -> RunBatch {
    let (lines, total) = some_lines(tape, words, 0, from, MOST_LINES);
    tape.look(|seen| {
        let running = seen.running.map(|(_, step)| step);
        RunBatch {
            run: tape.run(),
            seq: seen.seq,
            route: run::route(seen.evidence, running),
            steps: seen.evidence.main().map(|session| session.steps.clone()).unwrap_or_default(),
            running,
            keychain: false,
            from,
            lines,
            total,
            ended: seen.ended,
        }
    })
}

pub(crate) fn some_lines(tape: &Tape, words: &Words, session: u32, from: u32, count: u32) -> (Vec<Line>, u32) {
    let (mut lines, total) = tape.look(|seen| {
        let transcript = seen.evidence.sessions.get(session as usize).map(|session| session.transcript.as_slice());
        let transcript = transcript.unwrap_or_default();
        let (from, count) = (from as usize, count as usize);
        let lines: Vec<Line> = transcript.iter().skip(from).take(count).cloned().collect();
        (lines, u32::try_from(transcript.len()).unwrap_or(u32::MAX))
    });
    for line in &mut lines {
        if let Some(note) = &line.note {
            line.text = words.note(note);
        }
    }
    (lines, total)
}

/// How long the keychain may take before the page says that it is being asked.
const BEFORE_WORDS: Duration = Duration::from_millis(300);
const BETWEEN_BATCHES: Duration = Duration::from_millis(33);
pub(crate) const MOST_LINES: u32 = 500;
