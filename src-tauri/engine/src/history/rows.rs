//! Runs as rows: kept, listed, opened, picked, forgotten.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior, named_params, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;

use super::obstacle::Setback;
use super::pack::{pack, unpack};
use super::{Beginning, Bounds, Entry, Pick, Picked};
use crate::run::{RunId, RunKind, RunRecord, SCHEMA, State, Stop};
use crate::settings::ProfileId;

/// Keeps a run and drops what is over. A run that is kept already stays as it is.
pub(super) fn keep(
    connection: &mut Connection,
    entry: &Entry,
    schema: u32,
    printed: &[u8],
    bounds: &Bounds,
) -> Result<(), Setback> {
    let packed = pack(printed);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let new = transaction.execute(
        "insert into runs (id, kind, profile, name, subject, started_at, outcome, state, route, findings, schema, size, \
         packed) values (:id, :kind, :profile, :name, :subject, :started_at, :outcome, :state, :route, :findings, \
         :schema, :size, :packed) on conflict (id) do nothing",
        named_params! {
            ":id": bytes(entry.id),
            ":kind": entry.kind.name(),
            ":profile": entry.profile.as_ref().map(|profile| profile.0.as_bytes().as_slice()),
            ":name": entry.name,
            ":subject": entry.subject,
            ":started_at": entry.started_at.to_string(),
            ":outcome": entry.outcome.map(name_of),
            ":state": entry.state.name(),
            ":route": route_text(&entry.route),
            ":findings": entry.findings,
            ":schema": schema,
            ":size": printed.len(),
            ":packed": packed.len(),
        },
    )?;
    let mut dropped = 0;
    if new > 0 {
        let number = transaction.last_insert_rowid();
        transaction.execute("insert into records (number, record) values (?1, ?2)", params![number, packed])?;
        dropped = bounds.drop_over(&transaction, entry.id)?;
    }
    transaction.commit()?;
    if dropped > 0 {
        // The run is kept; room that is not given back this time is given back the next.
        _ = give_back(connection, SOME_PAGES);
    }
    Ok(())
}

/// A part of the list, the newest first, and how many runs there are in all.
pub(super) fn list(
    connection: &Connection,
    kind: Option<RunKind>,
    before: Option<RunId>,
    count: u32,
) -> Result<(Vec<Entry>, u32), Setback> {
    let kind = kind.map(RunKind::name);
    // One look at both, so that they fit together.
    let look = connection.unchecked_transaction()?;
    let total = "select coalesce(sum(runs), 0) from totals where kind = coalesce(?1, kind)";
    let total = look.query_row(total, [kind], |row| row.get(0))?;
    let which = if kind.is_some() { "kind = :kind and" } else { ":kind is null and" };
    let mut statement = look.prepare(&format!(
        "select id, kind, profile, name, subject, started_at, outcome, state, route, findings from runs \
         where {which} id < :before order by id desc limit :count"
    ))?;
    // Longer than every id, and so greater than the last of them.
    let before = before.map_or_else(|| vec![0xff; 17], |id| bytes(id).to_vec());
    let rows = statement.query_map(named_params! { ":kind": kind, ":before": before, ":count": count }, entry)?;
    Ok((rows.collect::<Result<_, _>>()?, total))
}

/// A run as it was printed, and the version of its form.
pub(super) fn printed(connection: &Connection, id: RunId) -> Result<Option<(Vec<u8>, u32)>, Setback> {
    let select = "select schema, size, record from runs join records using (number) where id = ?1";
    let row = connection.query_row(select, [bytes(id)], |row| {
        Ok((row.get::<_, u32>(0)?, row.get::<_, u64>(1)?, row.get::<_, Vec<u8>>(2)?))
    });
    let Some((schema, size, packed)) = row.optional()? else { return Ok(None) };
    unpack(&packed, size).map(|printed| Some((printed, schema))).ok_or(Setback::Corrupt)
}

/// A run, read again.
pub(super) fn open(connection: &Connection, id: RunId) -> Result<Option<RunRecord>, Setback> {
    let Some((printed, found)) = printed(connection, id)? else { return Ok(None) };
    if found > SCHEMA {
        return Err(Setback::RecordTooNew { found, known: SCHEMA });
    }
    let kind: String = connection.query_row("select kind from runs where id = ?1", [bytes(id)], |row| row.get(0))?;
    let record = match named(&kind) {
        Some(RunKind::Test) => serde_json::from_slice(&printed).map(RunRecord::Test),
        Some(RunKind::Domain) => serde_json::from_slice(&printed).map(RunRecord::Domain),
        None => return Err(Setback::Corrupt),
    };
    record.map(Some).map_err(|_| Setback::Corrupt)
}

/// The run that is meant.
pub(super) fn pick(connection: &Connection, pick: Pick) -> Result<Picked, Setback> {
    let (least, greatest, order, most) = match pick {
        Pick::Last => ([0; 16], [0xff; 16], "desc", 1),
        Pick::Beginning(Beginning { least, greatest }) => (least, greatest, "asc", 2),
    };
    let select = format!("select id from runs where id between ?1 and ?2 order by id {order} limit {most}");
    let mut statement = connection.prepare(&select)?;
    let rows = statement.query_map(params![least.as_slice(), greatest.as_slice()], |row| row.get(0))?;
    let ids = rows.collect::<Result<Vec<[u8; 16]>, _>>()?;
    Ok(match ids[..] {
        [] => Picked::None,
        [id] => Picked::One(RunId(Uuid::from_bytes(id))),
        _ => Picked::Several,
    })
}

/// Forgets a run, so that nothing of it is left in the file.
pub(super) fn forget(connection: &mut Connection, id: RunId) -> Result<bool, Setback> {
    let forgotten = connection.execute("delete from runs where id = ?1", [bytes(id)])? > 0;
    if forgotten {
        clean(connection);
    }
    Ok(forgotten)
}

/// Forgets all runs, so that nothing of them is left in the file.
///
/// A part at a time: erasing writes over what it erases, and a full disk is a good reason to erase.
pub(super) fn forget_all(connection: &mut Connection) -> Result<u32, Setback> {
    let some = "delete from runs where number in (select number from runs order by number desc limit 500)";
    let mut forgotten = 0;
    loop {
        let count = connection.execute(some, [])?;
        if count == 0 {
            break;
        }
        forgotten += u32::try_from(count).unwrap_or(u32::MAX);
        clean(connection);
    }
    // What is left is empty, and is written anew without the traces of what stood in it.
    connection.execute_batch("vacuum")?;
    clean(connection);
    Ok(forgotten)
}

/// An id as the database holds it.
pub(super) fn bytes(id: RunId) -> [u8; 16] {
    *id.0.as_bytes()
}

/// Gives room back and brings what waits beside the file into it. What cannot be done while another reads is done by
/// the next one, at the latest when the last connection is closed.
fn clean(connection: &Connection) {
    _ = give_back(connection, ALL_PAGES);
    _ = connection.execute_batch("pragma wal_checkpoint(truncate)");
}

fn give_back(connection: &Connection, pages: u32) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(&format!("pragma incremental_vacuum({pages})"))?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    Ok(())
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let text = |place| row.get::<_, String>(place);
    let kind = named(&text(1)?).ok_or_else(|| damaged(1))?;
    let outcome: Option<String> = row.get(6)?;
    Ok(Entry {
        id: RunId(Uuid::from_bytes(row.get(0)?)),
        kind,
        profile: row.get::<_, Option<[u8; 16]>>(2)?.map(|id| ProfileId(Uuid::from_bytes(id))),
        name: text(3)?,
        subject: text(4)?,
        started_at: text(5)?.parse().map_err(|_| damaged(5))?,
        // A newer version may know more of them; its runs are listed all the same.
        outcome: outcome.as_deref().and_then(named),
        state: named(&text(7)?).unwrap_or(State::Unknown),
        route: route(&text(8)?),
        findings: row.get(9)?,
    })
}

fn damaged(place: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(place, String::new(), Type::Text)
}

fn route_text(route: &[Stop]) -> String {
    let stops = route.iter().map(|stop| format!("{}:{}", stop.station.name(), stop.state.name()));
    stops.collect::<Vec<_>>().join(" ")
}

fn route(text: &str) -> Vec<Stop> {
    let stop = |stop: &str| {
        let (station, state) = stop.split_once(':')?;
        Some(Stop { station: named(station)?, state: named(state).unwrap_or(State::Unknown) })
    };
    text.split(' ').filter_map(stop).collect()
}

/// The written name of a value out of a closed list.
fn name_of(value: impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

/// The value out of a closed list that has this name.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

/// 8 MiB, so that storing a run stays quick.
const SOME_PAGES: u32 = 2048;
/// What the database takes for all of them.
const ALL_PAGES: u32 = 0;

#[cfg(test)]
mod tests {
    use super::super::History;
    use super::super::sample::{paths, tested};
    use super::*;

    #[tokio::test]
    async fn of_forgotten_runs_nothing_is_left_in_the_file() {
        let (folder, history, mut records) = many().await;
        let mut forgotten = Vec::new();
        let mut seed = 7_u64;
        while records.len() > RUNS / 2 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let record = records.swap_remove((seed >> 33) as usize % records.len());
            assert!(history.forget(record.id()).await.unwrap());
            assert!(!history.forget(record.id()).await.unwrap());
            forgotten.push(record);
        }
        history.close().await.unwrap();
        let file = file(&folder);
        for record in &forgotten {
            for trace in traces(record) {
                // Conversations are like each other, and so are parts of what they are packed to.
                let of_another = || records.iter().any(|other| holds(&packed(other), &trace));
                assert!(!holds(&file, &trace) || of_another(), "{}", record.subject());
            }
        }
        for record in &records {
            assert!(holds(&file, record.subject().as_bytes()));
            assert_eq!(history.open(record.id()).await.unwrap().as_ref(), Some(record));
        }
        assert_eq!(history.list(None, 1).await.unwrap().1 as usize, records.len());
    }

    #[tokio::test]
    async fn forgetting_everything_leaves_an_empty_file() {
        let (folder, history, records) = many().await;
        assert_eq!(history.forget_all().await.unwrap() as usize, records.len());
        assert_eq!(history.list(None, 1).await.unwrap(), (Vec::new(), 0));
        // Also while it is open, and beside it.
        let wal = folder.path().join("data/history.sqlite3-wal");
        assert_eq!(std::fs::metadata(wal).unwrap().len(), 0);
        history.close().await.unwrap();
        let file = file(&folder);
        assert!(file.len() < 100_000, "{}", file.len());
        assert!(!records.iter().flat_map(traces).any(|trace| holds(&file, &trace)));
        history.store(&records[0]).await.unwrap();
        assert_eq!(history.list(None, 1).await.unwrap().1, 1);
    }

    async fn many() -> (tempfile::TempDir, History, Vec<RunRecord>) {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let mut records = Vec::new();
        for place in 0..RUNS {
            let said: String = std::iter::repeat_with(|| Uuid::now_v7().to_string()).take(1 + place % 7 * 40).collect();
            let record = tested(RunId::new(), &format!("x{}.example", Uuid::now_v7().simple()), &said);
            history.store(&record).await.unwrap();
            records.push(record);
        }
        (folder, history, records)
    }

    /// What stands of a run in the file: its subject, and parts of its packed record.
    fn traces(record: &RunRecord) -> [Vec<u8>; 4] {
        let packed = packed(record);
        let part = |from: usize| packed[from..from + 24].to_vec();
        [record.subject().as_bytes().to_vec(), part(110), part(packed.len() / 2), part(packed.len() - 24)]
    }

    fn packed(record: &RunRecord) -> Vec<u8> {
        pack(&serde_json::to_vec(record).unwrap())
    }

    fn file(folder: &tempfile::TempDir) -> Vec<u8> {
        std::fs::read(folder.path().join("data/history.sqlite3")).unwrap()
    }

    fn holds(file: &[u8], trace: &[u8]) -> bool {
        file.windows(trace.len()).any(|window| window == trace)
    }

    const RUNS: usize = 120;
}
