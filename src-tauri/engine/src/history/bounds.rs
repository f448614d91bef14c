//! How much is remembered.

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::rows::bytes;
use crate::run::RunId;

/// How much is remembered. What is over is dropped when a run is stored, the oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// For how long, by the time that is part of a run's id.
    pub age: Duration,
    /// How many bytes of records, as they are kept.
    pub bytes: u64,
    /// How many runs.
    pub count: u32,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { age: Duration::from_hours(24 * 400), bytes: 512 * 1024 * 1024, count: 200_000 }
    }
}

impl Bounds {
    /// Drops the oldest runs that are over, a few at a time; the run that was stored just now stays in any case.
    ///
    /// Few, so that storing is never slow, and so that a clock that is wrong for once does not cost the whole history.
    pub(super) fn drop_over(&self, connection: &Connection, stored: RunId) -> rusqlite::Result<u32> {
        let floor = self.floor(Timestamp::now());
        let totals = "select coalesce(sum(runs), 0), coalesce(sum(bytes), 0) from totals";
        let (mut runs, mut size): (u64, u64) =
            connection.query_row(totals, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut oldest =
            connection.prepare_cached("select number, id, packed from runs where id <> ?1 order by id limit ?2")?;
        let rows = oldest.query_map(params![bytes(stored), MOST_DROPPED], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 16]>(1)?, row.get::<_, u64>(2)?))
        })?;
        let mut over = Vec::new();
        for row in rows {
            let (number, id, packed) = row?;
            if id >= floor && size <= self.bytes && runs <= u64::from(self.count) {
                break;
            }
            (runs, size) = (runs.saturating_sub(1), size.saturating_sub(packed));
            over.push(number);
        }
        let mut delete = connection.prepare_cached("delete from runs where number = ?1")?;
        over.iter().try_for_each(|number| delete.execute([number]).map(drop))?;
        Ok(u32::try_from(over.len()).unwrap_or(u32::MAX))
    }

    /// The least id that a run may have: the first of its millisecond.
    fn floor(&self, now: Timestamp) -> [u8; 16] {
        let age = i64::try_from(self.age.as_millis()).unwrap_or(i64::MAX);
        let oldest = now.as_millisecond().saturating_sub(age).max(0).unsigned_abs();
        let mut floor = [0; 16];
        floor[..6].copy_from_slice(&oldest.to_be_bytes()[2..]);
        floor
    }
}

const MOST_DROPPED: u32 = 256;

#[cfg(test)]
mod tests {
    use super::super::History;
    use super::super::sample::{id_days_ago, paths, tested};
    use super::*;

    #[tokio::test]
    async fn the_oldest_are_dropped_when_there_are_too_many() {
        let hosts = stored(Bounds { count: 3, ..Bounds::default() }, &[5, 4, 3, 2, 1], "").await;
        assert_eq!(hosts, ["day1.example", "day2.example", "day3.example"]);
    }

    #[tokio::test]
    async fn those_that_are_too_old_are_dropped_and_the_one_just_stored_is_not() {
        let bounds = Bounds::default();
        assert_eq!(stored(bounds, &[402, 401], "").await, ["day401.example"]);
        assert_eq!(stored(bounds, &[402, 401, 399, 1], "").await, ["day1.example", "day399.example"]);
        assert_eq!(stored(bounds, &[1, 500], "").await, ["day1.example", "day500.example"]);
    }

    #[tokio::test]
    async fn those_that_take_too_much_room_are_dropped() {
        let mut state = 1_u32;
        let noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from(b'0' + (state >> 24) as u8 % 64)
        });
        let noise: String = noise.take(400_000).collect();
        let hosts = stored(Bounds { bytes: 1_000_000, ..Bounds::default() }, &[5, 4, 3, 2, 1], &noise).await;
        assert_eq!(hosts, ["day1.example", "day2.example", "day3.example"]);
    }

    async fn stored(bounds: Bounds, days: &[u64], line: &str) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let history = History::within(&paths(&folder), bounds);
        for days in days {
            history.store(&tested(id_days_ago(*days), &format!("day{days}.example"), line)).await.unwrap();
        }
        let (listed, total) = history.list(None, 10).await.unwrap();
        assert_eq!(listed.len(), total as usize);
        listed.into_iter().map(|entry| entry.subject).collect()
    }
}
