//! Past runs, kept in a database: listed, opened again, compared, forgotten.

mod bounds;
mod database;
mod desk;
mod entry;
mod keeper;
mod line;
mod obstacle;
mod pack;
mod pick;
mod rows;
mod schema;

#[cfg(test)]
mod sample;

use std::sync::Arc;
use std::time::Duration;

pub use bounds::Bounds;
pub use entry::Entry;
pub use obstacle::Obstacle;
pub use pick::{Beginning, NotAPick, Pick, Picked};

use crate::error::Error;
use crate::run::{RunId, RunKind, RunRecord};
use crate::settings::Paths;
use desk::Desk;

/// Past runs. Several processes may share them; clones, and all others of this process, share one thread.
///
/// Every call has an end: what does not answer in time is an error, and what could not be opened is tried again by the
/// next call. A failing history is never a failing run.
#[derive(Clone)]
pub struct History {
    desk: Arc<Desk>,
}

impl History {
    /// The history in the data folder. Opens nothing yet: that is for the first call.
    pub fn new(paths: &Paths) -> Self {
        Self::within(paths, Bounds::default())
    }

    /// The same within other bounds; those of the first one in this process hold.
    pub fn within(paths: &Paths, bounds: Bounds) -> Self {
        Self { desk: Desk::at(paths.data.join(FILE), bounds) }
    }

    /// Remembers a run, and drops the oldest ones that are over the bounds. A run that is remembered stays as it is.
    pub async fn store(&self, record: &RunRecord) -> Result<(), Error> {
        let printed = serde_json::to_vec(record).expect("a record can be written");
        let (entry, schema) = (Entry::of(record), record.schema());
        let patience = PATIENCE + PATIENCE_A_MIB * u32::try_from(printed.len() >> 20).unwrap_or(u32::MAX);
        self.desk
            .ask(patience, move |keeper| {
                keeper.write(|connection, bounds| rows::keep(connection, &entry, schema, &printed, bounds))
            })
            .await
    }

    /// A part of the list, the newest first: at most `count` runs before `before`, and how many there are in all.
    pub async fn list(&self, before: Option<RunId>, count: u32) -> Result<(Vec<Entry>, u32), Error> {
        self.list_of(None, before, count).await
    }

    /// The same with one kind of runs only.
    pub async fn list_of(
        &self,
        kind: Option<RunKind>,
        before: Option<RunId>,
        count: u32,
    ) -> Result<(Vec<Entry>, u32), Error> {
        let count = count.min(MOST_LISTED);
        self.desk
            .ask(PATIENCE, move |keeper| keeper.read(|connection| rows::list(connection, kind, before, count)))
            .await
    }

    /// A run as it was; `None` where it is not remembered. Its words are those that it was shown with.
    pub async fn open(&self, run: RunId) -> Result<Option<RunRecord>, Error> {
        self.desk.ask(PATIENCE_TO_READ, move |keeper| keeper.read(|connection| rows::open(connection, run))).await
    }

    /// The JSON of a run, byte for byte as it was printed, also of one that a newer version wrote.
    pub async fn printed(&self, run: RunId) -> Result<Option<Vec<u8>>, Error> {
        let printed =
            self.desk.ask(PATIENCE_TO_READ, move |keeper| keeper.read(|connection| rows::printed(connection, run)));
        Ok(printed.await?.map(|(printed, _)| printed))
    }

    /// Which run is meant.
    pub async fn pick(&self, pick: Pick) -> Result<Picked, Error> {
        self.desk.ask(PATIENCE, move |keeper| keeper.read(|connection| rows::pick(connection, pick))).await
    }

    /// Forgets a run, so that nothing of it is left in the file; tells whether it was there.
    pub async fn forget(&self, run: RunId) -> Result<bool, Error> {
        self.desk.ask(PATIENCE, move |keeper| keeper.change(|connection| rows::forget(connection, run))).await
    }

    /// Forgets all runs, so that nothing of them is left in the file; tells how many there were.
    pub async fn forget_all(&self) -> Result<u32, Error> {
        self.desk.ask(PATIENCE_TO_ERASE, |keeper| keeper.change(rows::forget_all)).await
    }

    /// Closes the file once everything that was asked is done. The next call opens it again.
    pub async fn close(&self) -> Result<(), Error> {
        if !self.desk.is_used() {
            return Ok(());
        }
        self.desk
            .ask(PATIENCE, |keeper| {
                keeper.close();
                Ok(())
            })
            .await
    }
}

const FILE: &str = "history.sqlite3";
const MOST_LISTED: u32 = 1000;
/// How long a caller waits; longer than another process may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);
/// As much longer for every MiB of a record that is stored.
const PATIENCE_A_MIB: Duration = Duration::from_millis(500);
const PATIENCE_TO_READ: Duration = Duration::from_secs(30);
const PATIENCE_TO_ERASE: Duration = Duration::from_secs(120);

#[cfg(test)]
mod tests {
    use super::sample::{looked_at, paths, tested};
    use super::*;

    #[tokio::test]
    async fn what_is_stored_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let records = [
            tested(RunId::new(), "mail.shop.example", "220 mail ☃ \\x00 •••"),
            looked_at(RunId::new(), "shop.example"),
        ];
        for record in &records {
            history.store(record).await.unwrap();
            assert_eq!(history.open(record.id()).await.unwrap().as_ref(), Some(record));
            assert_eq!(history.printed(record.id()).await.unwrap(), Some(serde_json::to_vec(record).unwrap()));
        }
        let (listed, total) = history.list(None, 10).await.unwrap();
        assert_eq!((listed, total), ([&records[1], &records[0]].map(Entry::of).to_vec(), 2));
        assert_eq!(history.open(RunId::new()).await.unwrap(), None);
    }

    #[tokio::test]
    async fn nothing_is_made_before_a_run_is_stored() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        let history = History::new(&paths);
        assert_eq!(history.list(None, 10).await.unwrap(), (Vec::new(), 0));
        assert_eq!(history.open(RunId::new()).await.unwrap(), None);
        assert_eq!(history.pick(Pick::Last).await.unwrap(), Picked::None);
        assert_eq!((history.forget(RunId::new()).await.unwrap(), history.forget_all().await.unwrap()), (false, 0));
        assert!(!paths.data.exists());
    }

    #[tokio::test]
    async fn the_list_is_read_page_by_page_and_kind_by_kind() {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let mut ids = Vec::new();
        for place in 0..9 {
            ids.push(RunId::new());
            let record = if place % 3 == 0 { looked_at(ids[place], "a") } else { tested(ids[place], "a.example", "") };
            history.store(&record).await.unwrap();
        }
        ids.reverse();
        let (mut seen, mut before) = (Vec::new(), None);
        while let (page, 9) = history.list(before, 4).await.unwrap() {
            let Some(last) = page.last() else { break };
            before = Some(last.id);
            seen.extend(page.iter().map(|entry| entry.id));
        }
        assert_eq!(seen, ids);
        let (domains, total) = history.list_of(Some(RunKind::Domain), Some(ids[2]), 4).await.unwrap();
        assert_eq!(total, 3);
        assert_eq!(domains.iter().map(|entry| entry.id).collect::<Vec<_>>(), [ids[5], ids[8]]);
        let pick = |text: &str| history.pick(text.parse().unwrap());
        assert_eq!(pick("last").await.unwrap(), Picked::One(ids[0]));
        assert_eq!(pick(&ids[3].to_string()).await.unwrap(), Picked::One(ids[3]));
        assert_eq!(pick(&ids[3].to_string()[..8]).await.unwrap(), Picked::Several);
        assert_eq!(pick("00000000").await.unwrap(), Picked::None);
    }

    #[tokio::test]
    async fn a_run_that_is_remembered_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let id = RunId::new();
        for host in ["first.example", "second.example"] {
            history.store(&tested(id, host, "")).await.unwrap();
        }
        let (listed, total) = history.list(None, 10).await.unwrap();
        assert_eq!((listed[0].subject.as_str(), total), ("first.example", 1));
    }

    #[tokio::test]
    async fn a_run_of_a_newer_version_is_listed_and_says_so_when_it_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let RunRecord::Test(mut record) = tested(RunId::new(), "mail.shop.example", "") else { unreachable!() };
        record.schema = 7;
        let record = RunRecord::Test(record);
        history.store(&record).await.unwrap();
        assert_eq!(history.list(None, 10).await.unwrap().0, [Entry::of(&record)]);
        let opened = history.open(record.id()).await;
        assert!(matches!(opened, Err(Error::RecordTooNew { found: 7, known: 1 })), "{opened:?}");
        assert_eq!(history.printed(record.id()).await.unwrap(), Some(serde_json::to_vec(&record).unwrap()));
    }

    #[tokio::test]
    async fn what_could_not_be_opened_is_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        let history = History::new(&paths);
        let record = tested(RunId::new(), "mail.shop.example", "");
        std::fs::write(&paths.data, "a file where the folder should be").unwrap();
        let stored = history.store(&record).await;
        assert!(matches!(stored, Err(Error::HistoryFailed { obstacle: Obstacle::System(_), .. })), "{stored:?}");
        std::fs::remove_file(&paths.data).unwrap();
        history.store(&record).await.unwrap();

        history.close().await.unwrap();
        assert!(!paths.data.join("history.sqlite3-wal").exists());
        assert_eq!(history.list(None, 1).await.unwrap().1, 1);
    }

    #[tokio::test]
    async fn another_who_does_not_let_go_is_told_and_does_not_hinder_reading() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        let history = History::new(&paths);
        let records = [1, 2].map(|_| tested(RunId::new(), "mail.shop.example", ""));
        history.store(&records[0]).await.unwrap();
        let other = rusqlite::Connection::open(paths.data.join(FILE)).unwrap();
        other.execute_batch("begin immediate").unwrap();
        let stored = history.store(&records[1]).await;
        assert!(matches!(stored, Err(Error::HistoryFailed { obstacle: Obstacle::Busy, .. })), "{stored:?}");
        assert_eq!(history.list(None, 10).await.unwrap().1, 1);
        other.execute_batch("rollback").unwrap();
        history.store(&records[1]).await.unwrap();
        assert_eq!(history.list(None, 10).await.unwrap().1, 2);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_file_that_was_taken_away_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        let history = History::new(&paths);
        history.store(&tested(RunId::new(), "first.example", "")).await.unwrap();
        std::fs::remove_dir_all(&paths.data).unwrap();
        assert_eq!(history.list(None, 1).await.unwrap().1, 0);
        history.store(&tested(RunId::new(), "second.example", "")).await.unwrap();
        assert_eq!(history.list(None, 10).await.unwrap().1, 1);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let paths = paths(&folder);
        let history = History::new(&paths);
        history.store(&tested(RunId::new(), "mail.shop.example", "")).await.unwrap();
        let mode = |path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(paths.data.clone()), 0o700);
        for name in ["history.sqlite3", "history.sqlite3-wal", "history.sqlite3-shm"] {
            assert_eq!(mode(paths.data.join(name)), 0o600, "{name}");
        }
    }

    #[tokio::test]
    async fn the_longest_conversation_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let history = History::new(&paths(&folder));
        let RunRecord::Test(mut record) = tested(RunId::new(), "mail.shop.example", "") else { unreachable!() };
        let line = record.main.transcript[0].clone();
        let text: String = (0..1 << 20).map(|place| char::from(b'!' + (place * 7 % 89) as u8)).collect();
        record.main.transcript = vec![crate::smtp::Line { text, ..line }; 64];
        let record = RunRecord::Test(record);
        history.store(&record).await.unwrap();
        assert!(history.open(record.id()).await.unwrap() == Some(record));
    }
}
