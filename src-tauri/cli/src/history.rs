//! `mailproof history`: past runs, listed, shown again, forgotten.

use std::io::{self, Write as _};

use clap::{Args, Subcommand, ValueEnum};
use engine::checks::{Fact, Facts};
use engine::history::{Entry, History, Pick, Picked};
use engine::run::{RunId, RunKind, RunRecord};
use engine::settings::Paths;
use engine::words::Words;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::arguments::Format;
use crate::failure::Failure;
use crate::test::print_json;
use crate::text::{self, sign, spoken};

#[derive(Args)]
pub(crate) struct HistoryCall {
    #[command(subcommand)]
    wish: Wish,
}

#[derive(Subcommand)]
enum Wish {
    /// Lists past runs, the newest first
    List(ListCall),
    /// Shows a past run as it was shown
    Show {
        /// Its id, at least 8 characters of it, or last
        #[arg(value_name = "ID")]
        run: Pick,
    },
    /// Forgets a past run, or all of them
    Forget {
        /// Its id, at least 8 characters of it, or last
        #[arg(value_name = "ID", required_unless_present = "all", conflicts_with = "all")]
        run: Option<Pick>,
        /// Forgets all of them
        #[arg(long)]
        all: bool,
    },
}

#[derive(Args)]
struct ListCall {
    /// At most so many
    #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1000))]
    count: u32,
    /// Only those before this one
    #[arg(long, value_name = "ID")]
    before: Option<Pick>,
    /// Only this kind
    #[arg(long, value_enum)]
    kind: Option<Kind>,
}

/// What a run is about.
#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// Test mails.
    Test,
    /// Domains.
    Domain,
}

#[derive(Serialize)]
struct Listed {
    schema: u32,
    total: u32,
    runs: Vec<Entry>,
}

#[derive(Serialize)]
struct Forgotten {
    schema: u32,
    forgotten: u32,
}

/// Lists, shows or forgets past runs.
pub(crate) async fn run(call: HistoryCall, format: Format, words: &Words) -> Result<u8, Failure> {
    let history = History::new(&Paths::from_environment().map_err(Failure::Engine)?);
    let done = match call.wish {
        Wish::List(call) => list(&history, &call, format, words).await,
        Wish::Show { run } => show(&history, run, format, words).await,
        Wish::Forget { run, .. } => forget(&history, run, format, words).await,
    };
    // What was done is done, whether the file closes well or not.
    _ = history.close().await;
    done.map(|()| 0)
}

/// Keeps a run. Where that fails it is said on standard error, and the run stays what it is.
pub(crate) async fn remember(record: &RunRecord, words: &Words) {
    let kept = match Paths::from_environment() {
        Ok(paths) => {
            let history = History::new(&paths);
            let kept = history.store(record).await;
            _ = history.close().await;
            kept
        }
        Err(error) => Err(error),
    };
    if let Err(error) = kept {
        crate::complain(&words.say_with("cli-history-not-remembered", &facts([("reason", words.cannot(&error))])));
    }
}

async fn list(history: &History, call: &ListCall, format: Format, words: &Words) -> Result<(), Failure> {
    let before = match call.before {
        Some(before) => Some(meant(history, before).await?),
        None => None,
    };
    let kind = call.kind.map(|kind| match kind {
        Kind::Test => RunKind::Test,
        Kind::Domain => RunKind::Domain,
    });
    let (runs, total) = history.list_of(kind, before, call.count).await.map_err(Failure::Engine)?;
    match format {
        Format::Json => print_json(&Listed { schema: 1, total, runs }),
        Format::Text => print_list(&runs, total, call.count, words).map_err(Failure::Output),
    }
}

async fn show(history: &History, run: Pick, format: Format, words: &Words) -> Result<(), Failure> {
    let run = meant(history, run).await?;
    match format {
        Format::Json => {
            let printed = history.printed(run).await.map_err(Failure::Engine)?.ok_or(Failure::RunUnknown)?;
            let mut out = io::stdout().lock();
            out.write_all(&printed).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush())
        }
        .map_err(Failure::Output),
        Format::Text => {
            let mut record = history.open(run).await.map_err(Failure::Engine)?.ok_or(Failure::RunUnknown)?;
            record.speak(words);
            text::print_run(&record, words)
        }
    }
}

async fn forget(history: &History, run: Option<Pick>, format: Format, words: &Words) -> Result<(), Failure> {
    let forgotten = match run {
        Some(run) => u32::from(history.forget(meant(history, run).await?).await.map_err(Failure::Engine)?),
        None => history.forget_all().await.map_err(Failure::Engine)?,
    };
    match format {
        Format::Json => print_json(&Forgotten { schema: 1, forgotten }),
        Format::Text => {
            let count = Facts::from([("count".to_owned(), Fact::Count(forgotten.into()))]);
            writeln!(io::stdout(), "{}", words.say_with("cli-history-forgotten", &count)).map_err(Failure::Output)
        }
    }
}

async fn meant(history: &History, pick: Pick) -> Result<RunId, Failure> {
    match history.pick(pick).await.map_err(Failure::Engine)? {
        Picked::One(run) => Ok(run),
        Picked::None => Err(Failure::RunUnknown),
        Picked::Several => Err(Failure::RunAmbiguous),
    }
}

fn print_list(runs: &[Entry], total: u32, count: u32, words: &Words) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let here = TimeZone::system();
    for run in runs {
        let when = run.started_at.to_zoned(here.clone()).strftime("%Y-%m-%d %H:%M");
        let count = Facts::from([("count".to_owned(), Fact::Count(run.findings.into()))]);
        let about = format!("cli-history-{}", run.kind.name());
        let about = words.say_with(&about, &facts([("subject", run.subject.clone())]));
        let profile = || words.say_with("cli-history-profile", &facts([("name", run.name.clone())]));
        let told = [
            Some(about),
            (!run.name.is_empty()).then(profile),
            run.outcome.map(|outcome| words.say(&format!("outcome-{}", spoken(outcome)))),
            Some(words.say_with("cli-history-findings", &count)),
        ];
        let told: Vec<String> = told.into_iter().flatten().collect();
        writeln!(out, "{} {when}  {}  {}", sign(run.state), run.id, told.join(" · "))?;
    }
    let Some(last) = runs.last() else {
        return if total == 0 { writeln!(out, "{}", words.say("cli-history-empty")) } else { Ok(()) };
    };
    let shown = Fact::Count(i64::try_from(runs.len()).unwrap_or(i64::MAX));
    let counts = [("shown".to_owned(), shown), ("total".to_owned(), Fact::Count(total.into()))];
    writeln!(out, "\n{}", words.say_with("cli-history-total", &Facts::from(counts)))?;
    if runs.len() == count as usize {
        writeln!(out, "{}", words.say_with("cli-history-older", &facts([("id", last.id.to_string())])))?;
    }
    Ok(())
}

fn facts<const N: usize>(texts: [(&str, String); N]) -> Facts {
    texts.into_iter().map(|(name, text)| (name.to_owned(), Fact::text(&text))).collect()
}
