//! How much a provider takes.

use serde::{Deserialize, Serialize};

use super::Origin;

/// At most so much of something in some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "camelCase", deserialize = "kebab-case"), deny_unknown_fields)]
pub struct Limit {
    /// How much.
    pub most: u64,
    /// Of what.
    pub of: Counted,
    /// In which time, or in what.
    pub per: Span,
    /// The plan that it belongs to, as the provider calls it.
    pub plan: Option<String>,
    /// The kind of account that it is for.
    pub when: Option<When>,
    /// The first day of the contract that it holds for.
    pub from_day: Option<u32>,
    /// The last one.
    pub to_day: Option<u32>,
    /// Where that is known from.
    #[serde(rename = "source")]
    pub origin: Origin,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// Mails.
    Messages,
    /// Recipients, as often as each gets a mail.
    Recipients,
    /// The same, outside the own organisation.
    ExternalRecipients,
    /// Recipients, each once.
    UniqueRecipients,
    /// The same, outside the own organisation.
    UniqueExternalRecipients,
    /// Bytes.
    Bytes,
    /// Connections.
    Connections,
}

/// In which time, or in what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// One mail.
    Message,
    /// One connection.
    Connection,
    /// One moment.
    AtOnce,
    /// All the time.
    Total,
}

/// The kind of account that a limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// One that costs nothing.
    Free,
    /// One on trial.
    Trial,
    /// One in the sandbox.
    Sandbox,
    /// A new one; it grows.
    New,
}
