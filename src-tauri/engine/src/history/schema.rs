//! What the database looks like, and how an older one becomes this one.

use rusqlite::{Connection, TransactionBehavior};

use super::obstacle::Setback;

/// The steps from an empty file to what this version knows. Their number is the version, kept in `user_version`.
///
/// A released step never changes; a later version adds one. So does one that knows a further kind of run.
pub(super) const MIGRATIONS: &[&str] = &[include_str!("schema_1.sql")];

/// Takes the steps that are missing. Each is taken whole or not at all, and by one process only.
pub(super) fn migrate(connection: &mut Connection, steps: &[&str]) -> Result<(), Setback> {
    for (step, after) in steps.iter().zip(1..) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = version(&transaction)?;
        if found > known(steps) {
            return Err(Setback::TooNew { found, known: known(steps) });
        }
        if found < after {
            transaction.execute_batch(step)?;
            transaction.pragma_update(None, "user_version", after)?;
            transaction.commit()?;
        }
    }
    Ok(())
}

/// The version that a database says it has; 0 is an empty one.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// The version after the last of these steps.
pub(super) fn known(steps: &[&str]) -> u32 {
    u32::try_from(steps.len()).expect("versions are few")
}
