//! A mail that arrived, taken apart for reading.

mod letter;

pub use letter::{HeaderField, Letter};
