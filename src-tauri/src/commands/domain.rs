//! The domain page: look at a domain's records.

use std::time::Duration;

use engine::World;
use engine::dns::Query;
use engine::history::History;
use engine::run::{self, DomainRecord, DomainRequest, RunId, RunKind, RunRecord, Stop, Tape};
use engine::settings::{FieldError, ProfileId, check_domain_form};
use engine::words::{Language, Words};
use serde::{Deserialize, Serialize};
use tauri::State;
use tauri::ipc::Channel;
use ts_rs::TS;

use crate::error::CommandError;
use crate::practice::Practice;
use crate::runs::Runs;

/// A domain to look at.
#[derive(Deserialize, TS)]
#[ts(export)]
pub(crate) struct CheckDomainRequest {
    /// Chosen by the page, so that it can stop the run at once.
    run: RunId,
    /// As typed: a domain, or an address of it.
    domain: String,
    /// DKIM selectors as typed, apart by spaces or commas; empty tries common ones.
    selectors: String,
    profile: Option<ProfileId>,
    /// The practice world of this scene instead of the real one.
    practice: Option<String>,
    language: Language,
}

/// What came new since the last batch.
#[derive(Clone, Serialize, TS)]
#[ts(export)]
pub(crate) struct DomainBatch {
    run: RunId,
    /// Everything below this event is told.
    seq: u32,
    route: Vec<Stop>,
    /// The place of the first of `queries`.
    from: u32,
    queries: Vec<Query>,
    ended: bool,
}

/// A look at a domain that is over, or what is wrong with what was typed (paths `domain` and `selectors`).
#[derive(Serialize, TS)]
#[serde(tag = "result", rename_all = "kebab-case")]
#[ts(export)]
pub(crate) enum CheckDomainAnswer {
    /// It was looked at.
    Looked {
        /// What was seen.
        record: Box<DomainRecord>,
        /// Why the run will not be found among past runs, if so.
        unkept: Option<CommandError>,
    },
    /// It cannot be looked at.
    Invalid {
        /// What is wrong with which field.
        errors: Vec<FieldError>,
    },
}

/// Looks at a domain's records, and tells the page about each question as it is answered.
#[tauri::command]
pub(crate) async fn check_domain(
    request: CheckDomainRequest,
    on_batch: Channel<DomainBatch>,
    practice: State<'_, Practice>,
    runs: State<'_, Runs>,
    history: State<'_, History>,
) -> Result<CheckDomainAnswer, CommandError> {
    let words = Words::new(request.language);
    let (domain, selectors) = match check_domain_form(&request.domain, &request.selectors) {
        Ok(form) => form,
        Err(mut errors) => {
            words.speak_errors(&mut errors);
            return Ok(CheckDomainAnswer::Invalid { errors });
        }
    };
    let tape = Tape::new(request.run, |_| {});
    let about = request.profile.map_or_else(|| "form".to_owned(), |profile| profile.to_string());
    let stop = runs.begin(&about, RunKind::Domain, &tape)?;
    let world = match world(request.practice.as_deref(), &practice).await {
        Ok(world) => world,
        Err(error) => {
            runs.end(request.run, None);
            return Err(error);
        }
    };
    let asked = DomainRequest { domain, selectors, profile: request.profile };
    let record = watch(run::domain(&world, asked, &words, &tape, stop), &tape, &on_batch).await;
    let kept = RunRecord::from(record.clone());
    let unkept = history.store(&kept).await.err().map(CommandError::from);
    runs.end(request.run, Some(kept));
    Ok(CheckDomainAnswer::Looked { record: Box::new(record), unkept })
}

async fn world(scene: Option<&str>, practice: &Practice) -> Result<World, CommandError> {
    let dns_servers = match scene {
        Some(scene) => practice.stage(scene).await?.dns.into_iter().collect(),
        None => Vec::new(),
    };
    Ok(World { dns_servers, ..World::default() })
}

/// Waits for the run and sends batches meanwhile; the last one when it is over.
async fn watch(run: impl Future<Output = DomainRecord>, tape: &Tape, page: &Channel<DomainBatch>) -> DomainRecord {
    tokio::pin!(run);
    let mut ticker = tokio::time::interval(BETWEEN_BATCHES);
    let (mut told, mut seq) = (0, None);
    loop {
        let ended = tokio::select! {
            biased;
            ended = &mut run => Some(ended),
            _ = ticker.tick() => None,
        };
        let batch = batch(tape, told);
        if seq != Some(batch.seq) {
            seq = Some(batch.seq);
            told += batch.queries.len();
            // The page may have been closed or loaded anew.
            let _ = page.send(batch);
        }
        if let Some(record) = ended {
            return record;
        }
    }
}

fn batch(tape: &Tape, from: usize) -> DomainBatch {
    tape.look(|seen| DomainBatch {
        run: tape.run(),
        seq: seen.seq,
        route: run::route(seen.evidence, None),
        from: u32::try_from(from).unwrap_or(u32::MAX),
        queries: seen.evidence.queries.iter().skip(from).cloned().collect(),
        ended: seen.ended,
    })
}

const BETWEEN_BATCHES: Duration = Duration::from_millis(33);
