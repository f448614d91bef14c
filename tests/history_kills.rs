//! Past runs, kept by processes that are killed, and by two at once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use engine::history::History;
use engine::run::{RunId, RunRecord, TestRecord};
use rehearsal::{Script, ScriptedServer};
use rusqlite::Connection;
use tokio::io::AsyncReadExt as _;
use tokio::process::{Child, Command};

use crate::history::paths;
use crate::play::{form, play};

#[tokio::test]
async fn two_hundred_kills_lose_nothing_that_was_said_to_be_kept() {
    let home = tempfile::tempdir().unwrap();
    write_record(home.path()).await;
    let (mut kept, mut seed) = (BTreeSet::new(), 20_261_121_u64);
    for turn in 0..200 {
        let mut stream = stream(home.path(), u32::MAX);
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        // The instant is the point of the test: there is no event to wait for.
        tokio::time::sleep(Duration::from_micros((seed >> 33) % 60_000)).await;
        stream.kill().await.expect("a child can be killed");
        kept.extend(told(stream).await);

        let ids = looked_through(home.path());
        assert!(kept.is_subset(&ids), "turn {turn}: {:?} are lost", kept.difference(&ids).collect::<Vec<_>>());
        // The one under way may have been kept without being told.
        kept = ids;
    }
    assert!(kept.len() > 200, "{}", kept.len());

    let history = History::new(&paths(home.path()));
    let (mut seen, mut before) = (BTreeSet::new(), None);
    while let Some(last) = {
        let (page, total) = history.list(before, 1000).await.unwrap();
        assert_eq!(total as usize, kept.len());
        seen.extend(page.iter().map(|entry| entry.id));
        page.last().map(|entry| entry.id)
    } {
        before = Some(last);
    }
    assert_eq!(seen, kept);
    for id in seen.into_iter().step_by(50) {
        assert_eq!(history.open(id).await.unwrap().map(|record| record.id()), Some(id));
    }
}

#[tokio::test]
async fn two_processes_lose_nothing_of_each_other() {
    let home = tempfile::tempdir().unwrap();
    write_record(home.path()).await;
    // From the first moment: both find no database, and both make it.
    let streams = [stream(home.path(), 100), stream(home.path(), 100), stream(home.path(), 100)];
    let mut kept = BTreeSet::new();
    for mut stream in streams {
        assert!(stream.wait().await.unwrap().success());
        kept.extend(told(stream).await);
    }
    assert_eq!(kept.len(), 300);
    assert_eq!(looked_through(home.path()), kept);
}

/// What the tests above start: stores runs, and tells of each that is kept. By itself it stores a few.
#[tokio::test]
async fn a_stream_of_runs_is_stored() {
    let alone = tempfile::tempdir().unwrap();
    let started = std::env::var_os(HOME).map(PathBuf::from);
    let count = std::env::var(COUNT).map_or(5, |count| count.parse().unwrap());
    if started.is_none() {
        write_record(alone.path()).await;
    }
    let home = started.clone().unwrap_or_else(|| alone.path().to_path_buf());
    let mut record: TestRecord = serde_json::from_slice(&std::fs::read(home.join(RECORD)).unwrap()).unwrap();
    let history = History::new(&paths(&home));
    for _ in 0..count {
        record.id = RunId::new();
        history.store(&RunRecord::from(record.clone())).await.unwrap();
        if started.is_some() {
            eprintln!("{}", record.id);
        }
    }
    assert!(history.list(None, 1).await.unwrap().1 >= count);
}

async fn write_record(home: &Path) {
    let server = ScriptedServer::start(Script::well_behaved()).await.expect("a server can be started");
    let record = play(&server, form(&server, [])).await;
    std::fs::write(home.join(RECORD), serde_json::to_vec(&record).expect("a record can be written"))
        .expect("a new folder can be written");
}

/// A process of its own that stores so many runs.
fn stream(home: &Path, count: u32) -> Child {
    Command::new(std::env::current_exe().expect("a running test has a path"))
        .args(["--exact", "history_kills::a_stream_of_runs_is_stored", "--nocapture"])
        .env(HOME, home)
        .env(COUNT, count.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .expect("a test can be started again")
}

/// The runs that it said were kept, in whole lines.
async fn told(mut stream: Child) -> Vec<RunId> {
    let mut said = String::new();
    stream.stderr.take().expect("its output is piped").read_to_string(&mut said).await.expect("it says text");
    let lines = said.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    lines.map(|line| serde_json::from_value(line.trim().into()).unwrap_or_else(|_| panic!("{said}"))).collect()
}

/// The runs in the database, which is whole.
fn looked_through(home: &Path) -> BTreeSet<RunId> {
    let path = home.join("data/history.sqlite3");
    if !path.exists() {
        return BTreeSet::new();
    }
    let database = Connection::open(path).expect("the database can be read");
    let whole: String =
        database.query_row("pragma integrity_check", [], |row| row.get(0)).expect("the database can be read");
    assert_eq!(whole, "ok");
    let tables: u32 = database
        .query_row("select count(*) from sqlite_schema", [], |row| row.get(0))
        .expect("the database can be read");
    if tables == 0 {
        return BTreeSet::new();
    }
    let mut statement = database
        .prepare("select lower(hex(id)) from runs join records using (number)")
        .expect("the database can be read");
    let ids = statement.query_map([], |row| row.get::<_, String>(0)).expect("the database can be read");
    let ids: BTreeSet<_> =
        ids.map(|id| serde_json::from_value(id.expect("an id is text").into()).expect("an id is a UUID")).collect();
    let count =
        |what| database.query_row(what, [], |row| row.get::<_, i64>(0)).expect("the database can be read") as usize;
    assert_eq!(count("select count(*) from runs"), ids.len());
    assert_eq!(count("select coalesce(sum(runs), 0) from totals"), ids.len());
    ids
}

const HOME: &str = "MAILPROOF_STREAM_HOME";
const COUNT: &str = "MAILPROOF_STREAM_COUNT";
const RECORD: &str = "record.json";
