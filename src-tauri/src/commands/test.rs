//! The test page: run a test, watch it, stop it, read it again.

use engine::history::History;
use engine::keychain::Binding;
use engine::run::{self, RunId, RunKind, RunRecord, SecretSource, Tape, TestRecord, TestRequest};
use engine::settings::{AuthChoice, Draft, ProfileId, TestSettings, check_draft};
use engine::smtp::Line;
use engine::words::{Language, Words};
use engine::{Secret, World};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;
use tokio_util::sync::CancellationToken;
use ts_rs::TS;

use crate::error::{CommandError, ErrorCode};
use crate::practice::Practice;
use crate::runs::Runs;
use crate::secrets::Secrets;
use crate::watched::{MOST_LINES, RunBatch, Watched, some_lines};

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

/// A test that is over.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub(crate) struct RunTestAnswer {
    record: TestRecord,
    /// What is unusual about the password that was used, in words: a space at its end, a smart quote.
    password_notes: Vec<String>,
    /// Why the run will not be found among past runs, if so.
    unkept: Option<CommandError>,
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
    record: RunRecord,
}

/// Runs a test, and tells the page about it as it happens. A page that is gone does not end the run.
#[tauri::command]
pub(crate) async fn run_test(
    request: RunTestRequest,
    on_batch: Channel<RunBatch>,
    practice: State<'_, Practice>,
    secrets: State<'_, Secrets>,
    runs: State<'_, Runs>,
    history: State<'_, History>,
) -> Result<RunTestAnswer, CommandError> {
    let words = Words::new(request.language);
    let about = match &request.source {
        RunSource::Practice { .. } => "practice".to_owned(),
        RunSource::Form { profile: Some(profile), .. } => profile.to_string(),
        RunSource::Form { profile: None, .. } => "form".to_owned(),
    };
    let tape = Tape::new(request.run, |_| {});
    let stop = runs.begin(&about, RunKind::Test, &tape)?;
    let watched = Watched { tape: &tape, words: &words, page: &on_batch };
    let ended = match prepare(request.source, &practice, &secrets, watched, &stop).await {
        Ok((test, world)) => {
            let notes = test.secret.as_ref().map(|(secret, _)| notes(secret, &words)).unwrap_or_default();
            let run = run::test(&world, test, &words, &tape, stop);
            watched.until(run).await.map(|record| (record, notes))
        }
        Err(error) => Err(error),
    };
    let record = ended.as_ref().ok().map(|(record, _)| RunRecord::from(record.clone()));
    let unkept = match &record {
        Some(record) => history.store(record).await.err().map(CommandError::from),
        None => None,
    };
    runs.end(request.run, record);
    let (record, password_notes) = ended?;
    Ok(RunTestAnswer { record, password_notes, unkept })
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
    secrets: &Secrets,
    watched: Watched<'_>,
    stop: &CancellationToken,
) -> Result<(TestRequest, World), CommandError> {
    let parse = |draft: &Draft| check_draft(draft).map_err(|_| CommandError::of(ErrorCode::DraftInvalid));
    match source {
        RunSource::Practice { practice: scene } => {
            let stage = practice.stage(&scene).await?;
            let world = World { roots: stage.roots, ..World::default() };
            let secret = Some((stage.secret, SecretSource::Practice));
            Ok((TestRequest { settings: parse(&stage.draft)?, profile: None, secret }, world))
        }
        RunSource::Form { draft, profile, password } => {
            let settings = parse(&draft)?;
            let typed = password.map(|typed| typed.0).filter(|typed| !typed.is_empty());
            let secret = match (typed, profile, settings.account.auth) {
                (_, _, AuthChoice::None) => None,
                (Some(typed), ..) => Some((typed, SecretSource::Typed)),
                (None, Some(profile), _) => {
                    let wanted = binding(&settings);
                    watched.while_keychain(secrets.read(profile, &wanted), stop).await?
                }
                (None, None, _) => None,
            };
            let needed = settings.account.auth != AuthChoice::None && !stop.is_cancelled();
            if needed && secret.is_none() {
                return Err(CommandError::of(ErrorCode::PasswordMissing));
            }
            Ok((TestRequest { settings, profile, secret }, World::default()))
        }
    }
}

/// What a test's password has to belong to.
fn binding(settings: &TestSettings) -> Binding {
    let username = settings.account.username.clone().unwrap_or_default();
    Binding { host: settings.server.host.to_string(), username }
}
