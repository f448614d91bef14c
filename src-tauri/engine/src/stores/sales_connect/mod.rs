//! Marketo Sales Connect: Settings > My Account > Email Settings > Custom Delivery Channel.

mod advice;
mod fields;
mod mapping;
mod walk;

pub(super) use advice::advice;
pub use advice::{Advice, Source};
pub(super) use fields::FIELDS;
pub(super) use mapping::{read, wire, write};
pub(super) use walk::walk;
