//! The one who has the database open, on a thread of his own.

use std::path::PathBuf;

use rusqlite::Connection;

use super::Bounds;
use super::database::{is_there, leave, open, open_to_read};
use super::obstacle::{Obstacle, Setback};
use super::schema::MIGRATIONS;
use crate::error::Error;

/// Has the database open, from the first time that it is needed.
pub(super) struct Keeper {
    path: PathBuf,
    bounds: Bounds,
    connection: Option<Connection>,
}

impl Keeper {
    /// Opens nothing yet.
    pub(super) fn new(path: PathBuf, bounds: Bounds) -> Self {
        Self { path, bounds, connection: None }
    }

    /// Does what may write. Makes the database where there is none.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Connection, &Bounds) -> Result<T, Setback>,
    ) -> Result<T, Error> {
        let bounds = self.bounds;
        let done = self.connection().and_then(|connection| work(connection, &bounds));
        self.settle(done)
    }

    /// Does what changes only what is there. Without a database there is nothing.
    pub(super) fn change<T: Default>(
        &mut self,
        work: impl FnOnce(&mut Connection) -> Result<T, Setback>,
    ) -> Result<T, Error> {
        if is_there(&self.path) { self.write(|connection, _| work(connection)) } else { Ok(T::default()) }
    }

    /// Does what only reads, also where nothing can be written. Without a database there is nothing.
    pub(super) fn read<T: Default>(&mut self, work: impl Fn(&Connection) -> Result<T, Setback>) -> Result<T, Error> {
        if !is_there(&self.path) {
            return Ok(T::default());
        }
        let read = match self.connection() {
            Ok(connection) => work(connection),
            Err(Setback::Obstacle(obstacle)) => open_to_read(&self.path, MIGRATIONS)
                .map_err(|_| Setback::Obstacle(obstacle))
                .and_then(|connection| work(&connection)),
            Err(setback) => Err(setback),
        };
        self.settle(read)
    }

    /// Closes the database; the next one who needs it opens it again.
    pub(super) fn close(&mut self) {
        self.connection = None;
    }

    fn connection(&mut self) -> Result<&mut Connection, Setback> {
        if !is_there(&self.path) {
            // Somebody took the file away. What is written to it would be lost.
            self.connection = None;
        }
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => open(&self.path, MIGRATIONS)?,
        };
        Ok(self.connection.insert(connection))
    }

    fn settle<T>(&mut self, done: Result<T, Setback>) -> Result<T, Error> {
        done.map_err(|setback| {
            let broken = matches!(setback, Setback::Corrupt | Setback::Obstacle(Obstacle::Database(_)));
            if let Some(connection) = self.connection.take_if(|_| broken) {
                leave(&self.path, connection);
            }
            setback.about(&self.path)
        })
    }
}
