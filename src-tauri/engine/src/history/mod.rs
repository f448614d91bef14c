//! Past runs, kept in a database: listed, opened again, compared, forgotten.

mod entry;

pub use entry::Entry;
