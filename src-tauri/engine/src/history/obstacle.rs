//! What can stand between us and past runs.

use std::io;
use std::path::Path;

use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;

use crate::error::Error;

/// What stands between us and past runs.
#[derive(Debug, thiserror::Error)]
pub enum Obstacle {
    /// There is no room left.
    #[error("the disk is full")]
    Full,
    /// The folder or the file is read-only, or belongs to somebody else.
    #[error("the system does not allow it")]
    NotAllowed,
    /// Another program does not let go of the file.
    #[error("another program holds it")]
    Busy,
    /// The answer did not come in time.
    #[error("no answer in time")]
    Silent,
    /// The operating system says something else.
    #[error("{0}")]
    System(io::Error),
    /// The database says something else.
    #[error("{0}")]
    Database(rusqlite::Error),
}

impl From<io::Error> for Obstacle {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            _ => Self::System(error),
        }
    }
}

impl From<rusqlite::Error> for Obstacle {
    fn from(error: rusqlite::Error) -> Self {
        let Some(said) = error.sqlite_error() else { return Self::Database(error) };
        match said.code {
            ErrorCode::DiskFull => Self::Full,
            // The file beside the database that its readers share could not grow.
            ErrorCode::SystemIoFailure if said.extended_code == SQLITE_IOERR_SHMSIZE => Self::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Self::NotAllowed,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            _ => Self::Database(error),
        }
    }
}

/// What went wrong below, before it is told which file it is about.
#[derive(Debug)]
pub(super) enum Setback {
    /// Something stands in the way.
    Obstacle(Obstacle),
    /// A newer version of this app wrote the file.
    TooNew { found: u32, known: u32 },
    /// A newer version of this app wrote the record.
    RecordTooNew { found: u32, known: u32 },
    /// The file or a part of it cannot be understood.
    Corrupt,
}

impl Setback {
    /// The error that names the file.
    pub(super) fn about(self, path: &Path) -> Error {
        let path = path.to_path_buf();
        match self {
            Self::Obstacle(obstacle) => Error::HistoryFailed { path, obstacle },
            Self::TooNew { found, known } => Error::HistoryTooNew { found, known },
            Self::RecordTooNew { found, known } => Error::RecordTooNew { found, known },
            Self::Corrupt => Error::HistoryCorrupt { path },
        }
    }
}

impl From<io::Error> for Setback {
    fn from(error: io::Error) -> Self {
        Self::Obstacle(error.into())
    }
}

impl From<rusqlite::Error> for Setback {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error};
        let damaged = matches!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt));
        match error {
            _ if damaged => Self::Corrupt,
            FromSqlConversionFailure(..) | IntegralValueOutOfRange(..) | InvalidColumnType(..) | Utf8Error(..) => {
                Self::Corrupt
            }
            error => Self::Obstacle(error.into()),
        }
    }
}
