//! The test page: run a test, watch it, stop it, read it again.

use std::time::Duration;

use engine::run::{self, RunId, RunKind, SecretSource, Stop, Tape, TestRecord, TestRequest};
use engine::settings::{AuthChoice, Draft, ProfileId, TestSettings, check_draft};
use engine::smtp::{Line, Step, StepRecord};
use engine::words::{Language, Words};
use engine::{Secret, World};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};
use crate::practice::Practice;
use crate::runs::Runs;

/// A test to run.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct RunTestRequest {
    /// Chosen by the page, so that it can stop the run at once.
    run: RunId,
    source: RunSource,
    language: Language,
}

/// Where the settings come from.
#[derive(Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub(crate) enum RunSource {
    /// The practice server, playing this scene.
    Practice {
        /// Its name.
        practice: String,
    },
    /// The form as it stands, saved or not.
    Form {
        /// What stands in it.
        draft: Draft,
        /// The profile that it belongs to, saved or not.
        profile: Option<ProfileId>,
        /// The password, typed just now. It never goes back to the window. Without one, the profile's kept one is used.
        #[ts(type = "string | null")]
        password: Option<TypedPassword>,
    },
}

/// A password on its way in.
pub(crate) struct TypedPassword(Secret);

impl<'de> Deserialize<'de> for TypedPassword {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Secret::new(text)))
    }
}

impl TypedPassword {
    /// The password itself.
    pub(crate) fn into_secret(self) -> Secret {
        self.0
    }
}

/// What is unusual about a password, in words that show nothing of it.
pub(crate) fn notes(secret: &Secret, words: &Words) -> Vec<String> {
    secret.peculiarities().into_iter().map(|peculiarity| words.say(&format!("secret-{}", peculiarity.name()))).collect()
}

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

/// A test that is over.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct RunTestAnswer {
    record: TestRecord,
    /// What is unusual about the password that was used, in words: a space at its end, a smart quote.
    password_notes: Vec<String>,
}

/// Which run to stop.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct StopRunRequest {
    run: RunId,
}

/// Which lines of which conversation.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct LinesRequest {
    run: RunId,
    session: u32,
    from: u32,
    count: u32,
    language: Language,
}

/// Lines of a conversation.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct LinesAnswer {
    lines: Vec<Line>,
    total: u32,
}

/// Which run, in which language.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct ReportRequest {
    run: RunId,
    language: Language,
}

/// A run that is over, said in the language that was asked for.
#[derive(Serialize, TS)]
#[ts(export)]
pub(crate) struct ReportAnswer {
    record: TestRecord,
}

/// Runs a test, and tells the page about it as it happens. A page that is gone does not end the run.
#[tauri::command]
pub(crate) async fn run_test(
    request: RunTestRequest,
    on_batch: Channel<RunBatch>,
    practice: State<'_, Practice>,
    runs: State<'_, Runs>,
) -> Result<RunTestAnswer, CommandError> {
    let words = Words::new(request.language);
    let profile = match &request.source {
        RunSource::Practice { .. } => "practice",
        RunSource::Form { .. } => "form",
    };
    let tape = Tape::new(request.run, |_| {});
    let stop = runs.begin(profile, RunKind::Test, &tape)?;
    let ended = match prepare(request.source, &practice).await {
        Ok((settings, secret, world)) => {
            let run = run::test(&world, TestRequest { settings, profile: None, secret }, &words, &tape, stop);
            watch(run, &tape, &words, &on_batch).await
        }
        Err(error) => Err(error),
    };
    runs.end(request.run, ended.as_ref().ok().cloned());
    Ok(RunTestAnswer { record: ended?, password_notes: Vec::new() })
}

/// Asks a run to stop. It ends soon, with a whole record.
#[tauri::command]
pub(crate) async fn stop_run(request: StopRunRequest, runs: State<'_, Runs>) -> Result<(), CommandError> {
    runs.stop(request.run)
}

/// Reads lines of a conversation again, under way or over.
#[tauri::command]
pub(crate) async fn lines(request: LinesRequest, runs: State<'_, Runs>) -> Result<LinesAnswer, CommandError> {
    let tape = runs.tape(request.run)?;
    let words = Words::new(request.language);
    let (lines, total) = some_lines(&tape, &words, request.session, request.from, request.count.min(MOST_LINES));
    Ok(LinesAnswer { lines, total })
}

/// Says a run that is over in another language.
#[tauri::command]
pub(crate) async fn report(request: ReportRequest, runs: State<'_, Runs>) -> Result<ReportAnswer, CommandError> {
    let mut record = runs.record(request.run)?;
    record.speak(&Words::new(request.language));
    Ok(ReportAnswer { record })
}

async fn prepare(
    source: RunSource,
    practice: &Practice,
) -> Result<(TestSettings, Option<(Secret, SecretSource)>, World), CommandError> {
    let parse = |draft: &Draft| check_draft(draft).map_err(|_| CommandError::of(ErrorCode::DraftInvalid));
    match source {
        RunSource::Practice { practice: scene } => {
            let stage = practice.stage(&scene).await?;
            let world = World { roots: stage.roots, ..World::default() };
            Ok((parse(&stage.draft)?, Some((stage.secret, SecretSource::Practice)), world))
        }
        RunSource::Form { draft, profile: _, password } => {
            let settings = parse(&draft)?;
            let secret = password.map(|typed| typed.0);
            let needed = settings.account.auth != AuthChoice::None;
            if needed && secret.as_ref().is_none_or(Secret::is_empty) {
                return Err(CommandError::of(ErrorCode::PasswordMissing));
            }
            Ok((settings, secret.map(|secret| (secret, SecretSource::Typed)), World::default()))
        }
    }
}

/// Waits for the run and sends batches meanwhile; the last one when it is over.
async fn watch(
    run: impl Future<Output = Result<TestRecord, engine::Error>>,
    tape: &Tape,
    words: &Words,
    page: &Channel<RunBatch>,
) -> Result<TestRecord, CommandError> {
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

fn some_lines(tape: &Tape, words: &Words, session: u32, from: u32, count: u32) -> (Vec<Line>, u32) {
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

const BETWEEN_BATCHES: Duration = Duration::from_millis(33);
const MOST_LINES: u32 = 500;
