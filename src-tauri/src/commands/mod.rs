//! What the window can ask for: one file a page, one request and one answer a command.

pub(crate) mod draft;
pub(crate) mod practice;
pub(crate) mod start;
pub(crate) mod test;
