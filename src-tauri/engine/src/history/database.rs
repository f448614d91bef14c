//! The file of past runs: looked at before it is opened, made where there is none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::obstacle::{Obstacle, Setback};
use super::schema::{known, migrate, version};

/// Opens the database to read and to write, makes it where there is none, and brings an older one up to date.
///
/// One that a newer version wrote, or that is none, stays as it is, and nothing is laid beside it.
pub(super) fn open(path: &Path, steps: &[&str]) -> Result<Connection, Setback> {
    let began = Instant::now();
    loop {
        match try_to_open(path, steps) {
            // Two that make it at once get in each other's way, and `busy_timeout` does not cover the change to WAL.
            Err(Setback::Obstacle(Obstacle::Busy)) if began.elapsed() < PATIENCE => thread::sleep(PAUSE),
            opened => return opened,
        }
    }
}

/// Opens it where it cannot be written: a full disk, a folder that is read-only.
pub(super) fn open_to_read(path: &Path, steps: &[&str]) -> Result<Connection, Setback> {
    look(path, steps)?;
    let connection = Connection::open_with_flags(path, READ)?;
    let connection = match version(&connection) {
        Ok(_) => connection,
        // Its readers share a file beside it, which cannot be made. Without that it can only be read as one that does
        // not change, and only where nothing waits to be brought into it.
        Err(_) if !has_waiting(path) => {
            Connection::open_with_flags(unchanging(path)?, READ | OpenFlags::SQLITE_OPEN_URI)?
        }
        Err(error) => return Err(error.into()),
    };
    let current = version(&connection)? == known(steps);
    current.then_some(connection).ok_or(Setback::Obstacle(Obstacle::NotAllowed))
}

/// Whether there is anything to read.
pub(super) fn is_there(path: &Path) -> bool {
    fs::metadata(path).map_or_else(|error| error.kind() != io::ErrorKind::NotFound, |file| file.len() > 0)
}

/// Closes a connection to a file that is to stay as it is: what waits beside it is not brought into it.
pub(super) fn leave(path: &Path, connection: Connection) {
    if has_waiting(path) {
        // Where this fails, closing does what it always does.
        _ = connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true);
    }
    drop(connection);
}

fn try_to_open(path: &Path, steps: &[&str]) -> Result<Connection, Setback> {
    if look(path, steps)? == Seen::Nothing {
        make(path)?;
    }
    let mut connection = Connection::open_with_flags(path, READ_AND_WRITE)?;
    match prepare(&mut connection, steps) {
        Ok(()) => Ok(connection),
        Err(setback @ (Setback::TooNew { .. } | Setback::Corrupt)) => {
            leave(path, connection);
            Err(setback)
        }
        Err(setback) => Err(setback),
    }
}

fn prepare(connection: &mut Connection, steps: &[&str]) -> Result<(), Setback> {
    connection.busy_timeout(PATIENCE)?;
    let looked = connection.unchecked_transaction()?;
    let found = version(&looked)?;
    let tables: u32 = looked.query_row("select count(*) from sqlite_schema", [], |row| row.get(0))?;
    looked.commit()?;
    if found > known(steps) {
        return Err(Setback::TooNew { found, known: known(steps) });
    }
    if found == 0 && tables > 0 {
        return Err(Setback::Corrupt);
    }
    if found == 0 {
        connection.execute_batch("pragma auto_vacuum = incremental; pragma journal_mode = wal")?;
    }
    // With WAL a commit is in the file, in the system's hands, before it is reported: a killed process loses none, and
    // `normal` is enough. A power cut may take the last ones, and leaves the file whole.
    connection.execute_batch(
        "pragma synchronous = normal; pragma secure_delete = on; pragma trusted_schema = off; \
         pragma journal_size_limit = 4194304",
    )?;
    if found < known(steps) {
        migrate(connection, steps)?;
        // Brings the version into the file's first page, where `look` finds it.
        connection.execute_batch("pragma wal_checkpoint(truncate)")?;
    }
    Ok(())
}

#[derive(PartialEq, Eq)]
enum Seen {
    Nothing,
    Database,
}

/// Reads the beginning of the file and no more: opening it as a database would lay files beside it.
fn look(path: &Path, steps: &[&str]) -> Result<Seen, Setback> {
    let mut header = Vec::new();
    match File::open(path) {
        Ok(file) => _ = file.take(HEADER as u64).read_to_end(&mut header)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Seen::Nothing),
        Err(error) => return Err(error.into()),
    }
    if header.is_empty() {
        return Ok(Seen::Nothing);
    }
    if header.len() < HEADER || !header.starts_with(MAGIC) {
        return Err(Setback::Corrupt);
    }
    let found = header[VERSION..].first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes));
    if found > known(steps) {
        return Err(Setback::TooNew { found, known: known(steps) });
    }
    Ok(Seen::Database)
}

/// Makes an empty file that nobody else can read; what the database lays beside it gets the same rights.
fn make(path: &Path) -> io::Result<()> {
    let mut folder = fs::DirBuilder::new();
    let mut file = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
        folder.mode(0o700);
        file.mode(0o600);
    }
    path.parent().map_or(Ok(()), |parent| folder.recursive(true).create(parent))?;
    file.append(true).create(true).open(path).map(drop)
}

/// Whether something is kept beside the file that has not been brought into it.
fn has_waiting(path: &Path) -> bool {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    fs::metadata(PathBuf::from(name)).is_ok_and(|file| file.len() > 0)
}

/// The file as an address that promises that nobody changes it.
fn unchanging(path: &Path) -> Result<String, Setback> {
    let path = path.to_str().ok_or(Setback::Obstacle(Obstacle::NotAllowed))?;
    let path = if cfg!(windows) { format!("/{}", path.replace('\\', "/")) } else { path.to_owned() };
    let escaped = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    Ok(format!("file:{escaped}?immutable=1"))
}

const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
const READ_AND_WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
/// How long another process may hold the file; less than a caller waits.
const PATIENCE: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(5);
/// The database's file format, <https://www.sqlite.org/fileformat.html#the_database_header>.
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const VERSION: usize = 60;

#[cfg(test)]
mod tests {
    use super::super::schema::MIGRATIONS;
    use super::*;

    const NEW: &[&str] = &["create table notes (text text) strict", "alter table notes add column at integer"];

    #[test]
    fn an_empty_file_becomes_the_first_version() {
        let (_folder, path) = place();
        for there in [false, true] {
            if there {
                File::create(&path).unwrap();
            }
            let connection = open(&path, MIGRATIONS).ok().unwrap();
            let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, u32>(0)).unwrap();
            assert_eq!((pragma("user_version"), pragma("auto_vacuum"), pragma("secure_delete")), (1, 2, 1));
            let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
            assert_eq!(mode, "wal");
            drop(connection);
            fs::remove_file(&path).unwrap();
        }
    }

    #[test]
    fn a_file_of_an_older_version_is_brought_up_to_date_with_what_is_in_it() {
        let (_folder, path) = place();
        let older = open(&path, &NEW[..1]).ok().unwrap();
        older.execute("insert into notes values ('kept')", []).unwrap();
        drop(older);
        let connection = open(&path, NEW).ok().unwrap();
        let kept: (String, Option<i64>) =
            connection.query_row("select text, at from notes", [], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        assert_eq!(kept, ("kept".to_owned(), None));
        assert_eq!(version(&connection), Ok(2));
    }

    #[test]
    fn a_step_that_fails_is_not_taken_at_all() {
        let (_folder, path) = place();
        drop(open(&path, &NEW[..1]).ok().unwrap());
        let broken = [NEW[0], "create table more (text text) strict; create table notes (text text)"];
        assert!(matches!(open(&path, &broken), Err(Setback::Obstacle(Obstacle::Database(_)))));
        let connection = open(&path, &NEW[..1]).ok().unwrap();
        let tables: u32 = connection.query_row("select count(*) from sqlite_schema", [], |row| row.get(0)).unwrap();
        assert_eq!((version(&connection), tables), (Ok(1), 1));
    }

    #[test]
    fn a_file_of_a_newer_version_stays_as_it_is_and_nothing_is_laid_beside_it() {
        let (folder, path) = place();
        let newer = open(&path, NEW).ok().unwrap();
        let too_new = |path| matches!(open(path, &NEW[..1]), Err(Setback::TooNew { found: 2, known: 1 }));
        // Also while the newer version has it open.
        assert!(too_new(&path));
        newer.execute("insert into notes values ('new', 1)", []).unwrap();
        drop(newer);
        let before = fs::read(&path).unwrap();
        assert!(too_new(&path));
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_history_stays_as_it_is() {
        let (folder, path) = place();
        drop(open(&path, MIGRATIONS).ok().unwrap());
        let ours = fs::read(&path).unwrap();
        let foreign = folder.path().join("foreign");
        Connection::open(&foreign).unwrap().execute_batch("create table cats (name)").unwrap();
        let damaged = [&ours[..HEADER], &vec![0xa5; ours.len() - HEADER]].concat();
        for bytes in
            [b"{\"runs\": []}".to_vec(), vec![0; 4096], ours[..50].to_vec(), fs::read(&foreign).unwrap(), damaged]
        {
            fs::write(&path, &bytes).unwrap();
            assert!(matches!(open(&path, MIGRATIONS), Err(Setback::Corrupt)), "{:?}", &bytes[..40]);
            assert_eq!(fs::read(&path).unwrap(), bytes);
        }
    }

    #[test]
    fn an_odd_name_is_read_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("50% of #1?.sqlite3");
        drop(open(&path, MIGRATIONS).ok().unwrap());
        let connection =
            Connection::open_with_flags(unchanging(&path).ok().unwrap(), READ | OpenFlags::SQLITE_OPEN_URI);
        assert_eq!(version(&connection.unwrap()), Ok(1));
    }

    fn place() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("history.sqlite3");
        (folder, path)
    }
}
