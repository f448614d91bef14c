//! One question to a DNS server, and what came back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::Why;
use crate::run::Micros;

/// One exchange with a DNS server. The domain's transcript is a list of these; their places never change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Query {
    /// Whom we asked, as `192.0.2.53:53`.
    pub server: String,
    /// The absolute name in its ASCII form, without the final dot.
    pub name: String,
    /// The record type, as `MX`.
    #[serde(rename = "type")]
    pub kind: String,
    /// How the question travelled.
    pub protocol: Protocol,
    /// The server's code, as `NOERROR` or `NXDOMAIN`; none where no answer came.
    pub rcode: Option<String>,
    /// Whether the answer was cut off.
    pub truncated: bool,
    /// The shortest time that the answer may be kept, in seconds.
    pub ttl: Option<u32>,
    /// What was answered, one record an item, in the form of zone files.
    pub answers: Vec<String>,
    /// How often the answer was needed again in this run, and taken from here.
    #[serde(default)]
    pub reused: u32,
    /// Why there is no answer to use.
    pub failed: Option<Why>,
    /// When it was asked.
    #[serde(rename = "atMicros")]
    pub at: Micros,
    /// How long it took.
    #[serde(rename = "tookMicros")]
    pub took: Micros,
}

/// How a question travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Protocol {
    /// RFC 1035 §4.2.1.
    Udp,
    /// RFC 1035 §4.2.2.
    Tcp,
}
