//! For `cargo xtask bench history`: fills a history with as many runs as asked for, or reads its first page.
//!
//! `past_runs fill COUNT` reads a record from standard input, as `mailproof test --format json` prints it, and stores it
//! under as many ids, spread over the last year. `past_runs read TURNS` prints, turn by turn, how many milliseconds the
//! first page took: with the file opened for it, and with the file open.

use std::error::Error;
use std::io::{Write as _, stdin, stdout};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use engine::history::History;
use engine::run::{RunId, RunRecord, TestRecord};
use engine::settings::Paths;
use uuid::{NoContext, Timestamp, Uuid};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(what), Some(count)) = (arguments.next(), arguments.next()) else { return Err(USAGE.into()) };
    let count: u32 = count.parse()?;
    let history = History::new(&Paths::from_environment()?);
    match what.as_str() {
        "fill" => fill(&history, count).await,
        "read" => read(&history, count).await,
        _ => Err(USAGE.into()),
    }
}

async fn fill(history: &History, count: u32) -> Result<(), Box<dyn Error>> {
    let mut record: TestRecord = serde_json::from_reader(stdin().lock())?;
    let there = history.list(None, 1).await?.1;
    let first = SystemTime::now().duration_since(UNIX_EPOCH)?.saturating_sub(YEAR);
    for place in there..count {
        let at = first + YEAR * place / count;
        record.id = RunId(Uuid::new_v7(Timestamp::from_unix(NoContext, at.as_secs(), at.subsec_nanos())));
        record.started_at = jiff::Timestamp::from_millisecond(i64::try_from(at.as_millis())?)?;
        history.store(&RunRecord::from(record.clone())).await?;
    }
    Ok(history.close().await?)
}

async fn read(history: &History, turns: u32) -> Result<(), Box<dyn Error>> {
    for _ in 0..turns {
        history.close().await?;
        let mut took = [0.0; 2];
        for took in &mut took {
            let began = Instant::now();
            let (page, _) = history.list(None, PAGE).await?;
            *took = began.elapsed().as_secs_f64() * 1000.0;
            assert_eq!(page.len(), PAGE as usize, "there is a whole page");
        }
        writeln!(stdout(), "{} {}", took[0], took[1])?;
    }
    Ok(())
}

const USAGE: &str = "past_runs fill COUNT | past_runs read TURNS";
const YEAR: Duration = Duration::from_hours(24 * 365);
const PAGE: u32 = 50;
